import { readdirSync } from "node:fs";
import { join, relative } from "node:path";
import { entries } from "@imagekin/catalog";
import { check } from "recheck";
import { describe, expect, test } from "vitest";
import { recordEvidence } from "../../evidence/record.mjs";
import { type Pattern, patternsInCode, patternsInSchema } from "../src/patterns.ts";

const root = join(import.meta.dirname, "../../..");

/** Seconds that the checker may take for one pattern; the longest take about ten. */
const limit = Number(process.env["IMAGEKIN_RECHECK"] ?? 120);

/** Patterns that are made at run time, with what they are made of. */
const computed: Readonly<Record<string, string>> = {
  "packages/core/src/guard.ts": "one repeated piece, of a fixed length, between anchors",
  "packages/core/src/arbitrary/documents.ts": "the patterns of schemas, in tests of users",
  "packages/core/src/arbitrary/rules.ts": "the patterns of schemas, in tests of users",
};

const schemas = await Promise.all(
  entries.map(async ({ id, load }) => patternsInSchema((await load()).schema(), id)),
);
const code = readdirSync(join(root, "packages"), { recursive: true, encoding: "utf8" })
  .filter(
    (file) => /(?:^|\/)src\/.*\.ts$/.test(file) && !/node_modules|\.(?:test|prop)\./.test(file),
  )
  .map((file) => patternsInCode(join(root, "packages", file)));

/** Each pattern once, by its source and flags. */
const patterns = new Map<string, Pattern>(
  [...schemas.flat(), ...code.flatMap(({ found }) => found)].map((one) => [
    `/${one.source}/${one.flags}`,
    one,
  ]),
);

describe("regular expressions", () => {
  test("are all known before run time", () => {
    // Those of generated validators are the schemas', which are checked as such.
    const places = code
      .flatMap((file) => file.computed)
      .map((at) => relative(root, at))
      .filter((at) => !at.includes("/generated/ajv/"));
    const files = new Set(places.map((place) => place.replace(/:\d+$/, "")));
    expect([...files].sort()).toEqual(Object.keys(computed).sort());
  });

  test.for([...patterns])("takes no text longer than its length: %s", async ([, pattern]) => {
    const { source, flags, at } = pattern;
    const result = await check(source, flags, { timeout: limit * 1000 });
    const { status } = result;
    const proof = status === "vulnerable" ? [result.complexity.summary, result.attack.pattern] : [];
    expect({ at, status, proof }).toEqual({ at, status: "safe", proof: [] });
  });

  test("of each kind are held against the checker, which knows a bad one", async () => {
    expect(patternsInCode("x.ts", "/(a+)+$/.test(x); new RegExp('b', 'u'); RegExp(y)")).toEqual({
      found: [
        { source: "(a+)+$", flags: "", at: "x.ts:1" },
        { source: "b", flags: "u", at: "x.ts:1" },
      ],
      computed: ["x.ts:1"],
    });
    expect((await check("^(a+)+$", "", { timeout: limit * 1000 })).status).toBe("vulnerable");
    const facts = { patterns: patterns.size, schemas: entries.length, files: code.length };
    expect(facts.patterns).toBeGreaterThan(50);
    recordEvidence("patterns", {
      command: "vitest run tools/attack/test/patterns.test.ts",
      ...facts,
    });
  });
});
