import { isDeepStrictEqual } from "node:util";
import type { Document } from "@imagekin/core";
import { arbitraryOf } from "@imagekin/core/arbitrary";
import fc from "fast-check";
import { expect, test } from "vitest";
import { fuzzCases, sampleDocuments, sampleInvalid, seed, show } from "./generated-documents.ts";

/** Documents for each rule and for each version: enough that odd ones are among them, few enough for a test of thousands of rules. */
const few = Math.max(1, Math.min(5, Math.round(fuzzCases / 2_500)));

/** What holds of a document's published arbitrary. */
export function describeArbitrary(document: Document<unknown>): void {
  const arbitrary = arbitraryOf(document);
  const rules = arbitrary.invalidByRule();

  test("its arbitrary makes valid documents as JSON.parse gives them", () => {
    for (const unknownMembers of [false, true]) {
      for (const value of sampleDocuments(document, 200, { unknownMembers })) {
        expect(document.is(value), show(value)).toBe(true);
        // Not toStrictEqual, which takes a member named "constructor" for the constructor.
        expect(isDeepStrictEqual(JSON.parse(JSON.stringify(value)), value), show(value)).toBe(true);
        const codes = document.lint(value).map(({ code }) => code);
        if (!unknownMembers) expect(codes).not.toContain("unknown-member");
      }
    }
  });

  test(`its arbitrary breaks each of ${rules.size} rules alone, and tells place and code (${few} each)`, () => {
    const wrong = sampleInvalid(document, few)
      .map(({ value, rule, pointer, code }) => {
        const result = document.validate(value);
        const found = result.ok
          ? []
          : result.findings.map((finding) => [finding.pointer, finding.code]);
        return { rule, expected: [[pointer, code]], found, isGuarded: !document.is(value) };
      })
      .filter(
        ({ expected, found, isGuarded }) =>
          !isGuarded || JSON.stringify(expected) !== JSON.stringify(found),
      );
    expect(wrong).toEqual([]);
  });

  test("its arbitrary shrinks to plain words and the members that must be there", () => {
    const text = JSON.stringify(document.source());
    const isPlain = (leaf: unknown): boolean =>
      typeof leaf === "string"
        ? leaf.length <= 2 ||
          /^(?:(?:sha256:)?0+|application\/json)$/.test(leaf) ||
          text.includes(JSON.stringify(leaf))
        : leaf === null || typeof leaf === "boolean" || (typeof leaf === "number" && leaf <= 2);
    for (const start of [seed, seed + 1, seed + 2]) {
      const value = smallest(arbitrary({ unknownMembers: true }), start);
      expect(Object.keys(Object(value)).sort()).toEqual(
        [...(document.source().required ?? [])].sort(),
      );
      expect(leavesOf(value).filter((leaf) => !isPlain(leaf))).toEqual([]);
      expect(smallest(arbitrary.invalid(), start)).toEqual({
        value: null,
        pointer: "",
        code: "type",
        rule: "# is null",
      });
    }
  });

  if (document.versions.length > 0) {
    test("its arbitrary makes documents of each version that do not contradict it", () => {
      for (const version of document.versions) {
        for (const value of sampleDocuments(document, 20 * few, { version })) {
          const codes = document.lint(value, { version }).map(({ code }) => code);
          const wrong = codes.filter((code) => code.endsWith("-in-version"));
          expect(wrong, `${version} ${show(value)}`).toEqual([]);
        }
      }
      expect(() => arbitrary({ version: "0" })).toThrow(/has no version "0"/);
    });
  }
}

/** The counterexample of a property that never holds. */
function smallest(documents: fc.Arbitrary<unknown>, start: number): unknown {
  const { counterexample } = fc.check(
    fc.property(documents, () => false),
    { seed: start },
  );
  return counterexample?.[0];
}

/** What is neither a list nor an object in a value. */
function leavesOf(value: unknown): unknown[] {
  return typeof value === "object" && value !== null
    ? Object.values(value).flatMap(leavesOf)
    : [value];
}
