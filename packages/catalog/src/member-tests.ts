import {
  andList,
  escapeKey,
  type JsonType,
  parsePointer,
  placeName,
  shortValue,
  valueAt,
} from "@imagekin/core";
import type { MemberTest, MemberTests } from "./entry.ts";

/**
 * Whether every test holds of a value's own members. A name that starts with `/` is a JSON Pointer to a member further down, and `*` in it
 * stands for every item: all of them must pass, and there must be one.
 */
export function testsHold(tests: MemberTests, value: object): boolean {
  // Most values fail most tests, and there are many of both: the plain way must cost next to nothing.
  for (const name of Object.keys(tests)) {
    const test = tests[name] ?? true;
    if (name.startsWith("/")) {
      const parts = partsAt(value, parsePointer(name));
      if (parts.length === 0 || !parts.every((part) => testHolds(test, part))) return false;
    } else if (!Object.hasOwn(value, name) || !testHolds(test, Reflect.get(value, name))) {
      return false;
    }
  }
  return true;
}

function partsAt(value: unknown, [step, ...rest]: readonly string[]): unknown[] {
  if (step === undefined) return [value];
  if (step !== "*") return partsAt(valueAt(value, `/${escapeKey(step)}`), rest);
  return Array.isArray(value) ? value.flatMap((item: unknown) => partsAt(item, rest)) : [];
}

function stepsTo(name: string): string[] {
  return name.startsWith("/") ? parsePointer(name) : [name];
}

/** How many of the tests ask for a word of a list: they prove more than that a member is there. */
export function countWordTests(tests: MemberTests): number {
  return Object.values(tests).filter((test) => Array.isArray(test)).length;
}

/** Says in a few words what tests that hold have found: `has Id and RootFS`, `schemaVersion is 2`. */
export function describeTests(tests: MemberTests, value: object): string {
  const present = Object.keys(tests).filter((name) => !Array.isArray(tests[name]));
  const given = Object.keys(tests).filter((name) => Array.isArray(tests[name]));
  const parts = given.map(
    (name) =>
      `${placeName(stepsTo(name))} is ${shortValue(partsAt(value, stepsTo(name))[0]) ?? "as expected"}`,
  );
  return andList(
    present.length === 0
      ? parts
      : [`has ${andList(present.map((name) => placeName(stepsTo(name))))}`, ...parts],
  );
}

function testHolds(test: MemberTest, value: unknown): boolean {
  if (test === true) return value !== undefined;
  return typeof test === "string" ? isOfType(test, value) : test.includes(value);
}

function isOfType(type: JsonType, value: unknown): boolean {
  switch (type) {
    case "null":
      return value === null;
    case "array":
      return Array.isArray(value);
    case "object":
      return typeof value === "object" && value !== null && !Array.isArray(value);
    case "integer":
      return Number.isInteger(value);
    default:
      return typeof value === type;
  }
}
