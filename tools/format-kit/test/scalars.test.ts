import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { scalars } from "../src/scalars.ts";

const patterns = Object.entries(scalars).flatMap(([name, { pattern }]) =>
  pattern === undefined ? [] : [[name, new RegExp(pattern)] as const],
);

describe.each(patterns)("the form of %s", (_, pattern) => {
  // None of them holds any of these characters.
  test("is that of the whole text: nothing may stand before or behind it", () => {
    fc.assert(
      fc.property(fc.stringMatching(pattern), (text) => {
        expect(pattern.test(text)).toBe(true);
        for (const other of ["~", " ", "\n"]) {
          expect(pattern.test(`${text}${other}`)).toBe(false);
          expect(pattern.test(`${other}${text}`)).toBe(false);
        }
      }),
      { seed: 1 },
    );
  });
});
