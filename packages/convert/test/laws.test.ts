import { isWithin } from "@imagekin/core";
import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { convertFromCommon } from "../src/engine/from-common.ts";
import { isEqual, leafPointers } from "../src/engine/json.ts";
import type { Mapping } from "../src/engine/mapping.ts";
import type { Report } from "../src/engine/report.ts";
import type { Conversion } from "../src/engine/result.ts";
import { convertToCommon } from "../src/engine/to-common.ts";
import { convert, explain, mappings } from "../src/index.ts";
import {
  arbitraryOf,
  conformanceOf,
  deepFreeze,
  examplesOf,
  hasConformance,
  idOf,
  runs,
  seed,
} from "./support.ts";

// A longer run needs longer than a test is given otherwise.
vi.setConfig({ testTimeout: Math.max(300_000, runs * 600) });

const all: readonly Mapping[] = Object.values(mappings);
const options = { numRuns: runs, seed };

const everything = (): boolean => true;

const codesOf = (errors: readonly { readonly code: string }[]): string[] =>
  errors.map(({ code }) => code);

/** Law 1: every leaf of the source is carried or lost, and none twice. */
function expectPartition(
  report: Report,
  leaves: readonly string[],
  isCounted: (pointer: string) => boolean = everything,
): void {
  const found = [...report.carried, ...report.lost]
    .map(({ from }) => from)
    .filter(isCounted)
    .sort();
  // Comparing texts is many times faster than `toEqual`, which speaks only when it must.
  if (found.join("\n") !== leaves.join("\n")) expect(found).toEqual(leaves);
}

function countedLeaves(
  source: unknown,
  isCounted: (pointer: string) => boolean = everything,
): string[] {
  return leafPointers(source)
    .filter((pointer) => pointer !== "" && isCounted(pointer))
    .sort();
}

/** Law 2: every leaf of the target has an origin. */
function expectOrigin(
  report: Report,
  target: unknown,
  isCounted: (pointer: string) => boolean = everything,
): void {
  const origins = new Set([
    ...[...report.carried, ...report.lost].flatMap(({ to = [] }) => to),
    ...report.synthesized.map(({ to }) => to),
  ]);
  const missing = leafPointers(target).filter(
    (pointer) => pointer !== "" && isCounted(pointer) && !origins.has(pointer),
  );
  if (missing.length > 0) expect(missing).toEqual([]);
  // What was made is named once, whatever made it.
  const made = report.synthesized.map(({ to }) => to);
  if (new Set(made).size !== made.length) expect(made.sort()).toEqual([...new Set(made)].sort());
}

const ofImage = (pointer: string): boolean =>
  !/^\/(?:modelVersion|kind|source|residue)(?:\/|$)/.test(pointer);

function expectWayBack(mapping: Mapping, document: unknown): void {
  const there = convertToCommon(mapping, document, {});
  if (!there.ok) throw new Error(JSON.stringify(there.errors));
  expectPartition(there.report, countedLeaves(document));
  expectOrigin(there.report, there.value, ofImage);
  // What is lost stands in residue, and nothing else does.
  const lost = there.report.lost.map(({ from }) => from);
  const members = (there.value.residue ?? []).flatMap((entry) => entry.members);
  const kept = members.filter((member) => Object.hasOwn(member, "value"));
  expect(lost.filter((pointer) => !kept.some(({ at }) => isWithin(pointer, at)))).toEqual([]);
  const back = convertFromCommon(mapping, JSON.parse(JSON.stringify(there.value)), {});
  if (!back.ok) throw new Error(JSON.stringify(back.errors));
  if (!isEqual(back.value, document)) expect(back.value).toEqual(document);
  expectPartition(back.report, countedLeaves(there.value, ofImage), ofImage);
  expectOrigin(back.report, back.value);
  expect(back.report.lost).toEqual([]);
}

/** There and back by the model alone. */
function trip(mapping: Mapping, value: unknown): Conversion<unknown> {
  const there = convertToCommon(mapping, value, { residue: "drop" });
  return there.ok ? convertFromCommon(mapping, there.value, {}) : there;
}

for (const mapping of all) {
  describe(mapping.id, () => {
    test("there and back is exact, and the reports account for every leaf", () => {
      fc.assert(
        fc.property(arbitraryOf(mapping.document), (document) => expectWayBack(mapping, document)),
        options,
      );
    });

    test.for(examplesOf(mapping.id).map(({ name, value }) => [name, value] as const))(
      "there and back: %s",
      ([, value]) => {
        expectWayBack(mapping, deepFreeze(value));
      },
    );

    test.skipIf(!hasConformance)("there and back: documents that nobody here wrote", () => {
      const documents = conformanceOf(mapping.document);
      expect(documents.length).toBeGreaterThan(0);
      for (const { value } of documents) expectWayBack(mapping, value);
    });

    test("without residue, the second trip gives what the first one gave", () => {
      fc.assert(
        fc.property(arbitraryOf(mapping.document), (document) => {
          const once = trip(mapping, document);
          if (!once.ok) return;
          const twice = trip(mapping, once.value);
          expect(twice.ok && isEqual(twice.value, once.value)).toBe(true);
        }),
        options,
      );
    });
  });
}

for (const source of all) {
  test(`${source.id} → all: partition, origin, validity, identity, purity`, () => {
    const counts = new Map(all.map(({ id }) => [id, 0]));
    fc.assert(
      fc.property(arbitraryOf(source.document), (document) => {
        const text = JSON.stringify(document);
        const leaves = countedLeaves(document);
        deepFreeze(document);
        for (const target of all) {
          const result = convert(idOf(source), idOf(target), document);
          expectPartition(result.report, leaves);
          if (!result.ok) {
            const code = source.kind === target.kind ? "target-incomplete" : "kind-mismatch";
            if (!isEqual(codesOf(result.errors), [code])) expect(result.errors).toEqual([{ code }]);
            continue;
          }
          counts.set(target.id, (counts.get(target.id) ?? 0) + 1);
          if (!target.document.is(result.value)) expect.fail(`not a ${target.id}`);
          expectOrigin(result.report, result.value);
          if (source === target) {
            if (!isEqual(result.value, document)) expect(result.value).toEqual(document);
            expect(result.report.lossless).toBe(true);
          }
        }
        expect(JSON.stringify(document)).toBe(text);
      }),
      options,
    );
    console.log(
      [...counts].map(([id, count]) => `${source.id} → ${id}: ${count} of ${runs} ok`).join("\n"),
    );
    // Where explain names something that no document of the source has, there is not a single success.
    for (const [id, count] of counts) {
      const { needs, isKindChange } = explain(idOf(source), idOf({ id }));
      if (needs.length > 0 || isKindChange) expect([id, count]).toEqual([id, 0]);
    }
  });
}
