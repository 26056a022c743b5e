import { isWithin, pointerToPath, toPointer } from "@imagekin/core";
import { image } from "@imagekin/common-image";
import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { convertFromCommon } from "../src/engine/from-common.ts";
import {
  copyOf,
  findUnsafeNumber,
  isEqual,
  isObject,
  leavesOf,
  partAt,
  setAt,
} from "../src/engine/json.ts";
import type { Mapping } from "../src/engine/mapping.ts";
import { convertToCommon } from "../src/engine/to-common.ts";
import {
  type CommonImage,
  type Conversion,
  convert,
  type DocumentId,
  explain,
  mappings,
  toCommon,
} from "../src/index.ts";
import { arbitraryOf, idOf, runs, seed, updateAny } from "./support.ts";

// A longer run needs longer than a test is given otherwise.
vi.setConfig({ testTimeout: Math.max(300_000, runs * 600) });

const all: readonly Mapping[] = Object.values(mappings);
const options = { numRuns: runs, seed };

/** Other values of the same JSON type, likely ones first. */
function otherValues(value: unknown): unknown[] {
  if (typeof value === "boolean") return [!value];
  if (typeof value === "number") return [value + 1, value - 1, 7];
  if (typeof value !== "string") return [];
  const digit = value.replace(/[0-9](?=[^0-9]*$)/, (found) => (found === "1" ? "2" : "1"));
  const hex = value.replace(/[0-9a-f]$/, (found) => (found === "a" ? "b" : "a"));
  return [digit, hex, `${value}x`, "LINUX", "WINDOWS", "x"].filter(
    (other) => other !== value && other !== "",
  );
}

/** The value with one leaf replaced, so that `accepts` still does; undefined if there is no way. */
function editLeaf(
  value: unknown,
  pointer: string,
  accepts: (edited: unknown) => boolean,
): { edited: unknown; leaf: unknown } | undefined {
  const path = pointerToPath(pointer, value);
  for (const leaf of otherValues(partAt(value, path))) {
    const edited = copyOf(value);
    if (
      typeof edited === "object" &&
      edited !== null &&
      setAt(edited, path, leaf) &&
      accepts(edited)
    )
      return { edited, leaf };
  }
  return undefined;
}

/** Turns the members of every object around. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned);
  if (!isObject(value)) return value;
  const names = Object.keys(value);
  return Object.fromEntries(
    names.map((_, index): [string, unknown] => {
      const name = names[names.length - 1 - index] ?? "";
      return [name, turned(value[name])];
    }),
  );
}

function modelOf(common: unknown, derived: ReadonlySet<string>): unknown {
  const places = new Set([...derived, "/modelVersion", "/kind", "/source", "/residue"]);
  const strip = (value: unknown, at: string): unknown =>
    isObject(value) && at.split("/").length <= 2
      ? Object.fromEntries(
          Object.entries(value)
            .filter(([name]) => !places.has(`${at}/${name}`))
            .map(([name, part]) => [name, strip(part, `${at}/${name}`)]),
        )
      : value;
  return strip(common, "");
}

for (const mapping of all) {
  describe(mapping.id, () => {
    const { document } = mapping;
    const arbitrary = fc.tuple(arbitraryOf(document), fc.nat());

    test("sensitivity: a carried leaf changes its target, a lost one does not", () => {
      const seen = { carried: 0, lost: 0 };
      fc.assert(
        fc.property(arbitrary, ([value, choice]) => {
          const before = convertToCommon(mapping, value, { residue: "drop" });
          if (!before.ok) throw new Error("refused");
          const { carried, lost } = before.report;
          const leaves = [...carried.filter(({ how }) => how !== "implied"), ...lost];
          const entry = leaves[choice % Math.max(1, leaves.length)];
          if (entry === undefined) return;
          const change = editLeaf(
            value,
            entry.from,
            (edited) => document.is(edited) && findUnsafeNumber(edited) === undefined,
          );
          if (change === undefined) return;
          const after = convertToCommon(mapping, change.edited, { residue: "drop" });
          if (!after.ok) throw new Error("refused");
          if ("how" in entry) {
            seen.carried += 1;
            const differs = entry.to.some(
              (place) =>
                !isEqual(
                  partAt(before.value, pointerToPath(place, before.value)),
                  partAt(after.value, pointerToPath(place, after.value)),
                ),
            );
            expect(
              differs || after.report.lost.some(({ from }) => from === entry.from),
              entry.from,
            ).toBe(true);
          } else if (entry.reason === "no-target" || entry.reason === "unknown-member") {
            seen.lost += 1;
            expect(isEqual(before.value, after.value), entry.from).toBe(true);
          }
        }),
        options,
      );
      expect(seen.carried).toBeGreaterThan(0);
    });

    test("GetPut and PutGet: an edited leaf is read back as edited, or said to be lost", () => {
      let count = 0;
      fc.assert(
        fc.property(arbitrary, ([value, choice]) => {
          const there = convertToCommon(mapping, value, {});
          if (!there.ok) throw new Error("refused");
          const same = updateAny(idOf(mapping), value, there.value);
          expect(same.ok && isEqual(same.value, value)).toBe(true);
          const leaves = leavesOf(there.value)
            .map(({ path }) => toPointer(path))
            .filter((pointer) => !/^\/(?:modelVersion|kind|source|residue)(?:\/|$)/.test(pointer));
          const pointer = leaves[choice % Math.max(1, leaves.length)];
          if (pointer === undefined) return;
          const change = editLeaf(there.value, pointer, image.is);
          if (change === undefined) return;
          const put = updateAny(idOf(mapping), value, change.edited);
          if (!put.ok) {
            expect(put.errors.map(({ code }) => code)).toEqual(["target-incomplete"]);
            return;
          }
          count += 1;
          const again = convertToCommon(mapping, put.value, {});
          if (!again.ok) throw new Error("refused");
          const read = partAt(again.value, pointerToPath(pointer, again.value));
          const isSaid = put.report.lost.some(({ from }) => isWithin(from, pointer));
          expect(
            isEqual(read, change.leaf) || isSaid,
            `${pointer}: ${JSON.stringify([change.leaf, read])}`,
          ).toBe(true);
          // The rest of the model is as it was.
          const derived = new Set([
            ...(there.value.source?.[0]?.derived ?? []),
            ...(again.value.source?.[0]?.derived ?? []),
          ]);
          // An item whose key was edited has lost its residue, and with it may go what its own schema then refuses.
          const isWhole = put.report.lost.every(({ reason }) => reason === "superseded");
          if (isWhole)
            expect(modelOf(again.value, derived)).toEqual(modelOf(change.edited, derived));
        }),
        options,
      );
      expect(count).toBeGreaterThan(0);
    });

    test("an item that is taken out takes its residue along, and no other", () => {
      fc.assert(
        fc.property(arbitrary, ([value, choice]) => {
          const there = convertToCommon(mapping, value, {});
          if (!there.ok) throw new Error("refused");
          const names = ["layers", "history", "manifests", "references"].filter((name) => {
            const list = partAt(there.value, [name]);
            return Array.isArray(list) && list.length > 1;
          });
          const name = names[choice % Math.max(1, names.length)];
          if (name === undefined) return;
          const edited = { ...there.value, [name]: partAt(there.value, [name]) };
          const list = partAt(edited, [name]);
          if (!Array.isArray(list)) return;
          const index = choice % list.length;
          Reflect.set(
            edited,
            name,
            list.filter((_, position) => position !== index),
          );
          const put = updateAny(idOf(mapping), value, edited);
          if (!put.ok) return;
          const again = convertToCommon(mapping, put.value, {});
          if (!again.ok) throw new Error("refused");
          const derived = new Set([
            ...(there.value.source?.[0]?.derived ?? []),
            ...(again.value.source?.[0]?.derived ?? []),
          ]);
          if (put.report.lost.every(({ reason }) => reason === "superseded")) {
            expect(modelOf(again.value, derived)).toEqual(modelOf(edited, derived));
          }
        }),
        options,
      );
    });

    test("another order of members makes no other value", () => {
      fc.assert(
        fc.property(arbitraryOf(document), (value) => {
          const [there, other] = [
            convertToCommon(mapping, value, { residue: "drop" }),
            convertToCommon(mapping, turned(value), { residue: "drop" }),
          ];
          // What is a map there is a list here: its order is the source's.
          expect(there.ok && other.ok && isEqual(sorted(there.value), sorted(other.value))).toBe(
            true,
          );
        }),
        options,
      );
    });

    test("secrets do not get into a report", () => {
      fc.assert(
        fc.property(arbitraryOf(document), (value) => {
          const marked = JSON.parse(
            JSON.stringify(value, (_key: string, part: unknown) => {
              if (!isObject(part)) return part;
              const entries = Object.entries(part).map(([name, inner]): [string, unknown] => {
                if (["Env"].includes(name) && Array.isArray(inner))
                  return [name, inner.map(() => "NAME=canary-7f3a")];
                if (["Labels", "labels"].includes(name) && isObject(inner))
                  return [
                    name,
                    Object.fromEntries(Object.keys(inner).map((key) => [key, "canary-7f3a"])),
                  ];
                return [name, inner];
              });
              return Object.fromEntries(entries);
            }),
          );
          const there = convertToCommon(mapping, marked, {});
          expect(JSON.stringify([there.report, there.ok ? [] : there.errors])).not.toContain(
            "canary-7f3a",
          );
          if (!there.ok) return;
          for (const target of all) {
            const back = convertFromCommon(target, there.value, {});
            expect(JSON.stringify([back.report, back.ok ? [] : back.errors])).not.toContain(
              "canary-7f3a",
            );
          }
        }),
        options,
      );
    });
  });
}

/** The same value whatever the order of members, and of texts in a list. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value))
    return value.every((item) => typeof item === "string") ? [...value].sort() : value.map(sorted);
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, sorted(part)]));
}

/** Laws 8, 10 and 14, of one document and one target. */
function expectComposed(
  source: Mapping,
  target: Mapping,
  value: unknown,
  there: Extract<Conversion<CommonImage>, { ok: true }>,
): void {
  const [from, to] = [idOf(source), idOf(target)];
  const whole = convert(from, to, value);
  const back = convertFromCommon(target, there.value, {});
  expect(whole.ok).toBe(back.ok);
  if (!whole.ok || !back.ok) return;
  expect(isEqual(whole.value, back.value)).toBe(true);
  if (source !== target) {
    const lost = new Set(whole.report.lost.map((entry) => entry.from));
    expect(there.report.lost.filter((entry) => !lost.has(entry.from))).toEqual([]);
  }
  const strict = convert(from, to, value, { mode: "strict" });
  expect(strict.ok).toBe(whole.report.lost.every(({ reason }) => reason === "form"));
  if (strict.ok) expect(isEqual(strict.value, whole.value)).toBe(true);
  const rows = rowsOf(from, to);
  const unknown = whole.report.lost.filter(
    ({ rule, reason }) => reason !== "unknown-member" && rule !== undefined && !rows.has(rule),
  );
  expect(unknown).toEqual([]);
  if (source === target) return;
  for (const { rule, to: places } of whole.report.carried) {
    if (rule !== undefined && places.length > 0 && rows.get(rule) === "none")
      expect([rule, "carried"]).toEqual([rule, "none"]);
  }
}

const explained = new Map<string, ReadonlyMap<string, string>>();

/** What explain says of each row of a pair. */
function rowsOf(from: DocumentId, to: DocumentId): ReadonlyMap<string, string> {
  const pair = `${from} ${to}`;
  const known =
    explained.get(pair) ?? new Map(explain(from, to).rows.map((row) => [row.from, row.relation]));
  explained.set(pair, known);
  return known;
}

for (const source of all) {
  test(`${source.id} → all: composition, strictness, and nothing that explain does not say`, () => {
    fc.assert(
      fc.property(arbitraryOf(source.document), (value) => {
        const there = toCommon(idOf(source), value);
        if (!there.ok) throw new Error("refused");
        for (const target of all) expectComposed(source, target, value, there);
      }),
      options,
    );
  });
}
