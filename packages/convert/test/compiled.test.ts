import { image } from "@imagekin/common-image";
import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { convertFromCommon } from "../src/engine/from-common.ts";
import { copyOf, leavesOf, removeAt, setAt } from "../src/engine/json.ts";
import type { Mapping } from "../src/engine/mapping.ts";
import type { Conversion, ConvertOptions } from "../src/engine/result.ts";
import { convertToCommon } from "../src/engine/to-common.ts";
import { mappings } from "../src/index.ts";
import { arbitraryOf, conformanceOf, examplesOf, hasConformance, runs, seed } from "./support.ts";

// A longer run needs longer than a test is given otherwise.
vi.setConfig({ testTimeout: Math.max(300_000, runs * 600) });

/** The same rows, interpreted: what the generated functions are held against. */
function interpreted(mapping: Mapping): Mapping {
  const { compiled, ...rows } = mapping;
  if (compiled === undefined) throw new Error(`${mapping.id} has no generated functions`);
  return rows;
}

function textOf(result: Conversion<unknown>): string {
  return JSON.stringify(result);
}

/** The same bytes, and the same report, whoever does it. */
function expectSame(
  mapping: Mapping,
  slow: Mapping,
  value: unknown,
  options: ConvertOptions,
): void {
  const [fast, known] = [
    convertToCommon(mapping, value, options),
    convertToCommon(slow, value, options),
  ];
  if (textOf(fast) !== textOf(known)) expect(fast).toEqual(known);
  expect(textOf(fast)).toBe(textOf(known));
  if (!fast.ok || !known.ok) return;
  // What rows and schemas prove is not judged again by the conversion, but here.
  expect(image.is(fast.value)).toBe(true);
  for (const given of [fast.value, { ...fast.value, source: [{ format: "other/document" }] }]) {
    for (const way of [{}, { residue: "drop" }] as const) {
      const [back, other] = [
        convertFromCommon(mapping, given, way),
        convertFromCommon(slow, given, way),
      ];
      expect(textOf(back)).toBe(textOf(other));
    }
  }
}

const odd: readonly unknown[] = [
  null,
  "",
  0,
  -0,
  7,
  2 ** 53,
  0.5,
  false,
  true,
  [],
  {},
  [null],
  "x",
  [{}],
  { a: [1] },
  "0001-01-01T00:00:00Z",
];

/** The value with one leaf, or what is around it, replaced, taken out, or given a neighbour. */
function mutated(value: unknown, choice: number, part: unknown): unknown {
  const leaves = leavesOf(value);
  const path = leaves[choice % Math.max(1, leaves.length)]?.path ?? [];
  const at = path.slice(0, Math.max(1, path.length - (choice % 3)));
  const copy = copyOf(value);
  if (typeof copy !== "object" || copy === null || at.length === 0) return value;
  if (choice % 5 === 0) removeAt(copy, at);
  else if (choice % 5 === 1) setAt(copy, [...at.slice(0, -1), "a~b/c"], part);
  else setAt(copy, at, part);
  return copy;
}

describe.each(Object.values(mappings))("$id, generated and interpreted", (mapping) => {
  const slow = interpreted(mapping);

  test("are the same for generated documents, and for those with something odd in them", () => {
    let valid = 0;
    fc.assert(
      fc.property(
        arbitraryOf(mapping.document),
        fc.array(fc.tuple(fc.nat(), fc.constantFrom(...odd)), { maxLength: 4 }),
        fc.constantFrom<ConvertOptions>(
          {},
          { residue: "drop" },
          {
            assume: {
              store: "graph-driver",
              os: "linux",
              manifestDigest: `sha256:${"0".repeat(64)}`,
            },
          },
          { values: "include" },
        ),
        (document, changes, options) => {
          const value = changes.reduce<unknown>(
            (before, [choice, part]) => mutated(before, choice, part),
            document,
          );
          if (mapping.document.is(value)) valid += 1;
          expectSame(mapping, slow, value, options);
        },
      ),
      { numRuns: runs, seed },
    );
    expect(valid).toBeGreaterThan(runs / 8);
  });

  test("are the same for the examples and for documents that nobody here wrote", ({ skip }) => {
    for (const { value } of examplesOf(mapping.id)) expectSame(mapping, slow, value, {});
    if (!hasConformance) skip("the documents of others are not here");
    for (const { value } of conformanceOf(mapping.document)) expectSame(mapping, slow, value, {});
  });
});
