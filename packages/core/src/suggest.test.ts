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
