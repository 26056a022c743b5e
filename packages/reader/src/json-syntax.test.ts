import { describe, expect, it } from "vitest";

import { readJson } from "./read-json.ts";

/** Reads a text that must have exactly one fault, and gives it as `code line:column message`. */
function faultOf(text: string, options = {}): string {
  const { ok, findings } = readJson(text, options);
  expect(ok).toBe(false);
  expect(findings).toHaveLength(1);
  const [{ code, line, column, message } = expect.fail("no finding")] = findings;
  return `${code} ${line}:${column} ${message}`;
}

function hintOf(text: string): string | undefined {
  return readJson(text).findings[0]?.suggestion;
}

describe("the first fault of a text", () => {
  it.each<[string, string]>([
    // Nothing at all.
    ["", "empty-input 1:1 the input is empty: there is no document in it"],
    [" \n\t\r\n", "empty-input 1:1 the input is empty: there is no document in it"],
    // Commas and order.
    ["[1,]", "syntax 1:3 there is a comma after the last item"],
    ['{\n  "a": 1,\n}', "syntax 2:9 there is a comma after the last member"],
    ["[,1]", 'syntax 1:2 expected a value, found ","'],
    ["[1,,2]", 'syntax 1:4 expected a value, found ","'],
    ['{"a":1,,}', 'syntax 1:8 expected a member name in double quotes, found ","'],
    ["[1 2]", "syntax 1:4 a comma is missing before 2"],
    ['{"a":1 "b":2}', "syntax 1:8 a comma is missing before a string"],
    ['{"a" 1}', "syntax 1:6 a colon is missing after the member name, before 1"],
    ['{"a":}', 'syntax 1:6 expected a value, found "}"'],
    ["{1:1}", "syntax 1:2 expected a member name in double quotes, found 1"],
    ["[1}", 'syntax 1:3 "}" does not close the array that begins at 1:1'],
    ['{\n "a": 1]', 'syntax 2:8 "]" does not close the object that begins at 1:1'],
    ["]", 'syntax 1:1 expected a value, found "]"'],
    // Quotes and words.
    ["{'a':1}", "syntax 1:2 names and texts stand in double quotes, not in '"],
    ["{“a”:1}", "syntax 1:2 names and texts stand in double quotes, not in “"],
    ["{a:1}", "syntax 1:2 the member name a is not in double quotes"],
    ["[NaN]", "syntax 1:2 NaN is not a JSON value"],
    ["True", "syntax 1:1 True is not a JSON value"],
    ["[-Infinity]", "syntax 1:2 -Infinity is not a JSON value"],
    [`[${"x".repeat(100)}]`, `syntax 1:2 ${"x".repeat(60)}… is not a JSON value`],
    ["<html>", 'syntax 1:1 "<" cannot stand here'],
    ["[\u00A01]", "syntax 1:2 a no-break space (U+00A0) cannot stand here"],
    ["[\u001B]", "syntax 1:2 an escape character (U+001B) cannot stand here"],
    // Numbers.
    ["[01]", "syntax 1:2 01 is not a JSON number: it has a leading zero"],
    ["-007", "syntax 1:1 -007 is not a JSON number: it has a leading zero"],
    ["[+1]", "syntax 1:2 +1 is not a JSON number: it has a leading plus sign"],
    ["[.5]", "syntax 1:2 .5 is not a JSON number: a digit is missing before the point"],
    ["[5.]", "syntax 1:2 5. is not a JSON number: a digit is missing after the point"],
    ["[1e+]", "syntax 1:2 1e+ is not a JSON number: the exponent has no digits"],
    ["[- 1]", "syntax 1:2 - is not a JSON number: a digit is missing after the minus sign"],
    [
      "0x1F",
      "syntax 1:1 0x1F is not a JSON number: only digits, one point and one exponent may stand in it",
    ],
    [
      "1.0.0",
      "syntax 1:1 1.0.0 is not a JSON number: only digits, one point and one exponent may stand in it",
    ],
    // Strings.
    ['["\\x"]', 'syntax 1:3 a backslash before "x" is not a JSON escape'],
    ['["C:\\Users"]', 'syntax 1:5 a backslash before "U" is not a JSON escape'],
    ['["\\u12G4"]', "syntax 1:3 \\u12 is not an escape: \\u takes four hex digits"],
    ['["a\tb"]', "syntax 1:4 a tab (U+0009) stands unescaped in a text"],
    ['["a\u0000"]', "syntax 1:4 a NUL character (U+0000) stands unescaped in a text"],
    [
      '{\n "a": "b\n}',
      "syntax 2:9 the string that begins at 2:7 is not closed at the end of its line",
    ],
    // Comments.
    ["{} // c", "syntax 1:4 comments are not part of JSON"],
    ["/* c */ {}", "syntax 1:1 comments are not part of JSON"],
    // After the end.
    ["{}{}", "trailing-data 1:3 there is more text after the end of the document"],
    ['{"a":1}\n{"b":2}\n', "trailing-data 2:1 there is more text after the end of the document"],
    ["1 2", "trailing-data 1:3 there is more text after the end of the document"],
    ["[1]]", 'syntax 1:4 "]" stands after the end of the document'],
    ["{},", 'syntax 1:3 "," stands after the end of the document'],
    ["{}\u0000", "syntax 1:3 a NUL character (U+0000) stands after the end of the document"],
    // Cut off.
    ["[", "syntax 1:2 the text ends within the array that begins at 1:1; it looks cut off"],
    [
      '{"a":\n [1',
      "syntax 2:4 the text ends within the array that begins at 2:2; it looks cut off",
    ],
    ['{"a"', "syntax 1:5 the text ends within the object that begins at 1:1; it looks cut off"],
    ['{"a":tru', "syntax 1:9 the text ends within the object that begins at 1:1; it looks cut off"],
    ["[-", "syntax 1:3 the text ends within the array that begins at 1:1; it looks cut off"],
    ['["a\\u00', "syntax 1:8 the text ends within the string that begins at 1:2; it looks cut off"],
    ["nul", "syntax 1:4 the text ends within a value; it looks cut off"],
  ])("%j", (text, expected) => {
    expect(faultOf(text)).toBe(expected);
  });

  it("comes with a hint where one helps", () => {
    expect(hintOf("{} // c")).toContain("--jsonc");
    expect(hintOf("[1,]")).toContain("--jsonc");
    expect(hintOf("{}\n{}")).toContain("--ndjson");
    expect(hintOf("[None]")).toBe("write null");
    expect(hintOf('["\t"]')).toBe("write \\t");
    expect(hintOf('["\u0001"]')).toBe("write \\u0001");
  });
});

describe("jsonc", () => {
  it("reads comments and trailing commas", () => {
    const text = '// it\'s "odd"\n{"a": [1, 2,], /* [[ */ "b": "//",}\n';
    const result = readJson(text, { jsonc: true });
    expect(result).toMatchObject({ ok: true, value: { a: [1, 2], b: "//" }, findings: [] });
    expect(result.ok && result.locate("/a/1")?.value).toMatchObject({ line: 2, column: 11 });
  });

  it.each<[string, string]>([
    ["[,]", 'syntax 1:2 expected a value, found ","'],
    ["[1,,]", 'syntax 1:4 expected a value, found ","'],
    ["{} /* c", "syntax 1:4 the comment is not closed"],
    ["// c\n", "empty-input 1:1 the input is empty: there is no document in it"],
    ["{a:1}", "syntax 1:2 the member name a is not in double quotes"],
  ])("still refuses %j", (text, expected) => {
    expect(faultOf(text, { jsonc: true })).toBe(expected);
  });

  it("finds duplicates and unsafe numbers too", () => {
    const { findings } = readJson('{"a":1,/**/"a":1,"b":9007199254740993}', { jsonc: true });
    expect(findings).toMatchObject([{ code: "duplicate-key" }, { code: "unsafe-integer" }]);
  });

  it("makes __proto__ an own member", () => {
    const result = readJson('{"__proto__":{"polluted":1},}', { jsonc: true });
    expect(result.ok && Object.keys(Object(result.value))).toEqual(["__proto__"]);
    expect(Reflect.get({}, "polluted")).toBeUndefined();
  });
});
