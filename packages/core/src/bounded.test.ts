import { expect, test } from "vitest";
import { tooDeepPath } from "./bounded.ts";
import { isBounded } from "./guard.ts";

function nest(levels: number): unknown {
  let value: unknown = 7;
  for (let i = 0; i < levels; i += 1) value = i % 2 === 0 ? [value] : { a: value };
  return value;
}

test("a value has as many levels as arrays and objects stand inside each other", () => {
  expect(isBounded(7, 0)).toBe(true);
  expect(isBounded([], 0)).toBe(false);
  expect(isBounded([], 1)).toBe(true);
  expect(isBounded(nest(512), 512)).toBe(true);
  expect(isBounded(nest(513), 512)).toBe(false);
  expect(isBounded(nest(200_000), 512)).toBe(false);
});

test("a circle is too deep, a shared part is not", () => {
  const circle: unknown[] = [];
  circle.push([circle]);
  expect(isBounded(circle, 512)).toBe(false);
  let shared: unknown = [];
  for (let i = 0; i < 500; i += 1) shared = [shared, shared, shared];
  expect(isBounded(shared, 512)).toBe(true);
  const twice = [1];
  expect(isBounded({ a: twice, b: { c: twice } }, 3)).toBe(true);
});

test("what is inherited does not count", () => {
  expect(isBounded(Object.create({ deep: nest(600) }), 1)).toBe(true);
});

test("the path leads to the first value that is too deep", () => {
  expect(tooDeepPath({ a: 1, b: [[], [{}]] }, 3)).toEqual(["b", 1, 0]);
  expect(tooDeepPath({ a: 1 }, 3)).toBe(undefined);
});
