import { describe, expect, test } from "vitest";
import { copyPlain, isHollow, isPlain, isSmall, isStable } from "./plain.ts";

describe("a value as JSON.parse makes it", () => {
  test.each<[string, unknown, boolean]>([
    ["a scalar", 1, true],
    ["nested parts", { a: [{ b: null }] }, true],
    ["an object without prototype", Object.create(null), true],
    ["an object that inherits", Object.create({ a: 1 }), false],
    ["a date", new Date(0), false],
    ["a date in a list", [1, new Date(0)], false],
    ["a list with a date and more", [new Date(0), 1], false],
    ["a member that is hidden", Object.defineProperty({}, "a", { value: 1 }), false],
    ["a list with a name", Object.assign([1], { name: 1 }), false],
    ["a list with a hole", Array.from({ length: 2 }).fill(1, 1).slice(0, 3), true],
  ])("is or is not %s", (_, value, expected) => {
    expect(isPlain(value)).toBe(expected);
  });

  test("is copied with all that it holds; what is shared stays shared", () => {
    const shared = { list: [1, { deep: true }] };
    const value = Object.assign(Object.create({ inherited: 1 }), { a: shared, b: [shared] });
    const copy: unknown = copyPlain(value);
    expect(copy).toStrictEqual({ a: shared, b: [shared] });
    const { a, b } = Object(copy);
    expect(a).toBe(b[0]);
    expect(a).not.toBe(shared);
    expect(a.list).not.toBe(shared.list);
  });
});

describe("a value that is read twice", () => {
  const throwing = new Proxy(
    {},
    {
      ownKeys: () => {
        throw new Error("no");
      },
    },
  );
  const circle: { self?: unknown } = {};
  circle.self = circle;
  test.each<[string, unknown, boolean]>([
    ["plain", { a: [1, { b: 2 }] }, true],
    ["one that contains itself", circle, true],
    [
      "one with a getter",
      {
        a: {
          get b(): number {
            return 1;
          },
        },
      },
      false,
    ],
    ["one with null", { a: null, b: "text", c: [null] }, true],
    ["a proxy that throws", [throwing], false],
  ])("gives the same if it is %s: %s", (_, value, expected) => {
    expect(isStable(value)).toBe(expected);
  });
});

describe("sizes", () => {
  test("a value is small up to ten thousand members and items, and so many levels", () => {
    expect(isSmall(Array.from({ length: 10_000 }), 1)).toBe(true);
    expect(isSmall(Array.from({ length: 10_001 }), 1)).toBe(false);
    expect(isSmall([Array.from({ length: 9_999 })], 2)).toBe(true);
    expect(isSmall([Array.from({ length: 10_000 })], 2)).toBe(false);
    expect(isSmall({ a: {} }, 2)).toBe(true);
    expect(isSmall({ a: {} }, 1)).toBe(false);
    expect(isSmall("text", 0)).toBe(true);
    expect(isSmall([null, "text", 1], 1)).toBe(true);
    expect(isSmall(null, 0)).toBe(true);
  });

  test("an array is hollow if far more is missing than JSON text could leave out", () => {
    const holes = (length: number): unknown[] => {
      const list: unknown[] = [1];
      list.length = length;
      return list;
    };
    expect(isHollow(holes(100_001))).toBe(false);
    expect(isHollow(holes(100_002))).toBe(true);
    expect(isHollow({ a: [holes(1e9)], b: null, c: [] })).toBe(true);
    const circle: unknown[] = [null, "text"];
    circle.push(circle);
    expect(isHollow(circle)).toBe(false);
  });
});
