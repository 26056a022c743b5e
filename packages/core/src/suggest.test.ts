import fc from "fast-check";
import { expect, test } from "vitest";
import { nearest } from "./suggest.ts";

const members = ["RepoTags", "RepoDigests", "Os", "OsVersion", "Size", "VirtualSize"];

test.for([
  ["RepoTag", "RepoTags"],
  ["repotags", "RepoTags"],
  ["RepoTgas", "RepoTags"],
  ["size", "Size"],
  ["os", "Os"],
  ["Colour", undefined],
  ["X", undefined],
  ["Os", undefined],
  ["", undefined],
] as const)("%j: did you mean %j", ([word, expected]) => {
  expect(nearest(word, members)).toBe(expected);
});

test("nothing is suggested for very long words or among very many candidates", () => {
  expect(nearest("x".repeat(100_000), ["x".repeat(99_999)])).toBe(undefined);
  expect(
    nearest(
      "a",
      Array.from({ length: 1000 }, (_, i) => `a${i}`),
    ),
  ).toBe(undefined);
});

test.for([
  ["another case is nearer than another letter", "abcdef", ["abcdeg", "ABCDEF"], "ABCDEF"],
  ["of equally near ones, the first", "abcdef", ["abcdeg", "abcdeh"], "abcdeg"],
  ["the nearest, wherever it stands", "abcdef", ["abcdgh", "abcdeg", "abcdhg"], "abcdeg"],
  ["a letter too many", "abcdefg", ["abcdef"], "abcdef"],
  ["a letter too few, at the start", "bcdefg", ["abcdefg"], "abcdefg"],
  ["two swaps far from each other", "bacdefhg", ["abcdefgh"], "abcdefgh"],
  ["two of six letters", "abcdxy", ["abcdef"], "abcdef"],
  ["not three of six letters", "abcxyz", ["abcdef"], undefined],
  ["not three letters more", "abcdef", ["abcdefghi"], undefined],
] as const)("%s", ([, word, candidates, expected]) => {
  expect(nearest(word, candidates)).toBe(expected);
});

test("the longest word and the most candidates that are looked at", () => {
  const word = "x".repeat(64);
  expect(nearest(word, [`${word.slice(1)}y`])).toBe(`${word.slice(1)}y`);
  expect(nearest(`${word}x`, [`${word}y`])).toBe(undefined);
  const many = Array.from({ length: 199 }, () => "Size");
  expect(nearest("Osx", [...many, "Os"])).toBe("Os");
  expect(nearest("Osx", [...many, "Size", "Os"])).toBe(undefined);
});

/** The same distance as its definition has it: slow, and without a table. */
function distance(a: string, b: string): number {
  if (a === "" || b === "") return a.length + b.length;
  const [restA, restB] = [a.slice(1), b.slice(1)];
  const isSwap = a.length > 1 && b.length > 1 && a[0] === b[1] && a[1] === b[0];
  return Math.min(
    distance(restA, b) + 1,
    distance(a, restB) + 1,
    distance(restA, restB) + (a[0] === b[0] ? 0 : 1),
    ...(isSwap ? [distance(a.slice(2), b.slice(2)) + 1] : []),
  );
}

test("of any two words, the first of the nearest is suggested, if a third of the letters is right", () => {
  const words = fc.string({ unit: fc.constantFrom("a", "b", "c"), minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(words, words, words, (word, first, second) => {
      const most = Math.max(1, Math.floor(word.length / 3));
      const near = [first, second]
        .filter((candidate) => candidate !== word)
        .map((candidate) => ({ candidate, far: distance(word, candidate) }))
        .filter(({ far }) => far <= most)
        .sort((a, b) => a.far - b.far);
      expect(nearest(word, [first, second])).toBe(near[0]?.candidate);
    }),
    { numRuns: 2000 },
  );
});
