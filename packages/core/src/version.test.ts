import { expect, test } from "vitest";
import { compareVersions, inRange, splitVersion } from "./version.ts";

test("versions are compared by their numbers", () => {
  expect(["1.44", "1.9", "1.52", "1.10"].sort(compareVersions)).toEqual([
    "1.9",
    "1.10",
    "1.44",
    "1.52",
  ]);
  expect(compareVersions("1", "1.0")).toBe(0);
});

test.for([
  ["1.44", "1.44..1.51", true],
  ["1.51", "1.44..1.51", true],
  ["1.52", "1.44..1.51", false],
  ["1.9", "..1.43", true],
  ["1.44", "..1.43", false],
  ["1.52", "1.52..", true],
  ["1.51", "1.52..", false],
  ["1.48", "1.48", true],
  ["1.49", "1.48", false],
  ["1.24", "..", true],
] as const)("%s in %s: %s", ([version, range, isIn]) => {
  expect(inRange(version, range)).toBe(isIn);
});

test("an id may carry a version", () => {
  expect(splitVersion("docker-engine/image-inspect@1.44")).toEqual({
    id: "docker-engine/image-inspect",
    version: "1.44",
  });
  expect(splitVersion("oci-image/index")).toEqual({ id: "oci-image/index" });
});
