import { describe, expect, test } from "vitest";
import { toPointer } from "@imagekin/core";
import {
  copyOf,
  findUnsafeNumber,
  isEmpty,
  isEqual,
  isObject,
  isUnset,
  leafPointers,
  leavesOf,
  removeAt,
  setAt,
  withPart,
} from "./json.ts";

describe("setAt", () => {
  test.each<[unknown, (string | number)[], unknown]>([
    [{}, ["a"], { a: 7 }],
    [{}, ["a", "b"], { a: { b: 7 } }],
    [{}, ["a", 0, "b"], { a: [{ b: 7 }] }],
    [{ a: [{ c: 1 }] }, ["a", 0, "b"], { a: [{ b: 7, c: 1 }] }],
    [{}, ["__proto__", "b"], JSON.parse('{"__proto__":{"b":7}}')],
  ])("puts a part into %j at %j", (root, path, result) => {
    const copy = Object(copyOf(root));
    expect(setAt(copy, path, 7)).toBe(true);
    expect(copy).toStrictEqual(result);
  });

  test("does nothing where a scalar stands in the way, or at the root", () => {
    const root = { a: 1 };
    expect(setAt(root, ["a", "b"], 7)).toBe(false);
    expect(setAt(root, [], 7)).toBe(false);
    expect(root).toStrictEqual({ a: 1 });
  });
});

describe("withPart", () => {
  test("gives a copy that shares what is not on the way", () => {
    const value = { a: [{ b: 1 }, { c: 2 }], d: {} };
    const made = Object(withPart(value, ["a", 0, "b"], 7));
    expect(made).toStrictEqual({ a: [{ b: 7 }, { c: 2 }], d: {} });
    expect(value.a[0]).toStrictEqual({ b: 1 });
    expect([made.a[1], made.d]).toStrictEqual([value.a[1], value.d]);
    expect(made.d).toBe(value.d);
    expect(withPart(value, [], 7)).toBe(7);
    expect(withPart({}, ["a", "b"], 7)).toStrictEqual({ a: { b: 7 } });
  });

  test("makes nothing where a scalar stands in the way", () => {
    expect(withPart({ a: 1 }, ["a", "b"], 7)).toBeUndefined();
    expect(withPart("text", ["a"], 7)).toBeUndefined();
  });
});

describe("removeAt", () => {
  test("takes members away, never items", () => {
    const root = { a: { b: 1, c: 2 }, d: [1, { e: 2 }], f: 3 };
    removeAt(root, ["a", "b"]);
    removeAt(root, ["d", 0]);
    removeAt(root, ["d", 1, "e"]);
    removeAt(root, ["f"]);
    removeAt(root, ["x", "y"]);
    removeAt(root, []);
    expect(root).toStrictEqual({ a: { c: 2 }, d: [1, {}] });
  });
});

describe("isEqual", () => {
  test.each<[unknown, unknown, boolean]>([
    [{ a: 1, b: 2 }, { b: 2, a: 1 }, true],
    [{ a: 1 }, { a: 1, b: 2 }, false],
    [{ a: 1, b: undefined }, { a: 1 }, true],
    [{ toString: 1 }, {}, false],
    [{ a: 1 }, JSON.parse('{"__proto__":1}'), false],
    [[1, 2], [1, 2], true],
    [[1, 2], [2, 1], false],
    [[1, 2], [1, 3], false],
    [{ a: 1, b: 2 }, { a: 1, b: 3 }, false],
    [{ a: [{ b: null }] }, { a: [{ b: null }] }, true],
    [[1], [1, 2], false],
    [[1, 2], [1], false],
    [[], {}, false],
    [{}, [], false],
    [null, {}, false],
    [0, -0, false],
    [Number.NaN, Number.NaN, true],
    ["1", 1, false],
  ])("%j and %j: %s", (a, b, expected) => {
    expect(isEqual(a, b)).toBe(expected);
  });
});

describe("leaves", () => {
  test.each<[unknown, string[]]>([
    [7, [""]],
    [null, [""]],
    [{}, [""]],
    [[], [""]],
    [{ a: 1, b: [true, { c: null }], d: {}, e: [] }, ["/a", "/b/0", "/b/1/c", "/d", "/e"]],
    [{ "x/y": { "~": "" } }, ["/x~1y/~0"]],
    [{ a: undefined, b: 1 }, ["/b"]],
    [
      [[], [[]]],
      ["/0", "/1/0"],
    ],
    [JSON.parse('{"__proto__": 1}'), ["/__proto__"]],
    [Object.create({ inherited: 1 }), [""]],
  ])("of %j are at %j", (value, pointers) => {
    expect(leavesOf(value).map(({ path }) => toPointer(path))).toEqual(pointers);
    expect(leafPointers(value)).toEqual(pointers);
    expect(leavesOf(value, ["at", 0]).map(({ path }) => toPointer(path))).toEqual(
      pointers.map((pointer) => `/at/0${pointer}`),
    );
    expect(leafPointers(value, "/at/0")).toEqual(pointers.map((pointer) => `/at/0${pointer}`));
  });

  test("have their values", () => {
    expect(leavesOf({ a: 1, b: [{}] })).toEqual([
      { path: ["a"], value: 1 },
      { path: ["b", 0], value: {} },
    ]);
  });
});

describe("what is not set", () => {
  test.each<[unknown, boolean]>([
    [null, true],
    ["", true],
    [[], true],
    [{}, true],
    [{ a: undefined }, true],
    [Object.create({ inherited: 1 }), true],
    [0, false],
    [false, false],
    [" ", false],
    [[null], false],
    [{ a: null }, false],
  ])("%j: %s", (value, expected) => {
    expect(isUnset(value)).toBe(expected);
    if (isObject(value)) expect(isEmpty(value)).toBe(expected);
  });
});

describe("the first number that is not safe", () => {
  test.each<[unknown, string | undefined]>([
    [{ a: 1, b: [2 ** 53 - 1, -(2 ** 53) + 1, 1.5, 1e-300] }, undefined],
    [{ a: 1, b: [2 ** 53], c: 2 ** 60 }, "/b/0"],
    [{ a: -(2 ** 53) }, "/a"],
    [[Number.NaN], "/0"],
    [{ "a/b": Number.POSITIVE_INFINITY }, "/a~1b"],
    [1e300, ""],
    ["9007199254740993", undefined],
  ])("of %j is at %s", (value, expected) => {
    expect(findUnsafeNumber(value)).toBe(expected);
  });
});
