import { describe, expect, test } from "vitest";
import { copyOf, isEqual, removeAt, setAt, withPart } from "./json.ts";

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
