import { describe, expect, test } from "vitest";
import { escapeKey, isWithin, parsePointer, pointerToPath, toPointer, valueAt } from "./pointer.ts";

describe("a JSON Pointer", () => {
  // The document and the pointers of RFC 6901 §5.
  const example = {
    foo: ["bar", "baz"],
    "": 0,
    "a/b": 1,
    "c%d": 2,
    "e^f": 3,
    "g|h": 4,
    "i\\j": 5,
    'k"l': 6,
    " ": 7,
    "m~n": 8,
  };
  test.for([
    ["", example],
    ["/foo", ["bar", "baz"]],
    ["/foo/0", "bar"],
    ["/", 0],
    ["/a~1b", 1],
    ["/c%d", 2],
    ["/e^f", 3],
    ["/g|h", 4],
    ["/i\\j", 5],
    ['/k"l', 6],
    ["/ ", 7],
    ["/m~0n", 8],
  ] as const)("%j leads to its value", ([pointer, value]) => {
    expect(valueAt(example, pointer)).toEqual(value);
    expect(toPointer(parsePointer(pointer))).toBe(pointer);
  });

  test("has indices as digits", () => {
    expect(toPointer(["layers", 0, 12])).toBe("/layers/0/12");
  });

  test("escapes ~ before /", () => {
    expect(escapeKey("~1/")).toBe("~01~1");
    expect(parsePointer("/~01~1")).toEqual(["~1/"]);
  });

  test("leads nowhere by inherited members, and past the end", () => {
    expect(valueAt({}, "/toString")).toBe(undefined);
    expect(valueAt([], "/0")).toBe(undefined);
    expect(valueAt("text", "/length")).toBe(undefined);
    expect(valueAt({ a: null }, "/a/b")).toBe(undefined);
  });

  test("becomes raw keys, with numbers where the value has arrays", () => {
    expect(pointerToPath("/a/0/0", { a: [{ "0": 1 }] })).toEqual(["a", 0, "0"]);
    expect(pointerToPath("/a/01", { a: [] })).toEqual(["a", "01"]);
    for (const index of [5, 10, 120]) expect(pointerToPath(`/${index}`, [])).toEqual([index]);
    expect(pointerToPath("/1x", [])).toEqual(["1x"]);
  });

  test("must start with a slash", () => {
    expect(() => parsePointer("a")).toThrow(RangeError);
    expect(() => parsePointer("a")).toThrow('not a JSON Pointer: "a" must be empty');
  });
});

describe("isWithin", () => {
  test.each([
    ["/a", "/a", true],
    ["/a/0/b", "/a", true],
    ["/ab", "/a", false],
    ["/a", "/a/b", false],
  ])("%j in %j: %j", (pointer, place, expected) => {
    expect(isWithin(pointer, place)).toBe(expected);
  });
});
