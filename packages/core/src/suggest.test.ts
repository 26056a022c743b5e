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
