import { describe, expect, it } from "vitest";

import { readYaml } from "./read-yaml.ts";

/** The value of a stream with one document and no findings. */
function valueOf(text: string): unknown {
  const results = readYaml(text);
  expect(results).toMatchObject([{ ok: true, findings: [] }]);
  return results[0]?.ok === true ? results[0].value : undefined;
}

/** The one fault of a stream with one document. */
function faultOf(text: string): string {
  const [{ code, line, column, message } = expect.fail("no finding")] = readYaml(text).flatMap(
    ({ findings }) => findings,
  );
  return `${code} ${line}:${column} ${message}`;
}

describe("values", () => {
  it.each<[string, unknown]>([
    ["no", "no"],
    ["on", "on"],
    ["0o17", "0o17"],
    ["0x1f", "0x1f"],
    [".nan", ".nan"],
    ["-.inf", "-.inf"],
    ["2026-01-31", "2026-01-31"],
    ["2026-01-31T00:00:00Z", "2026-01-31T00:00:00Z"],
    ["12:30:45", "12:30:45"],
    ["1_000", "1_000"],
    ["~", null],
    ["null", null],
    ["", null],
    ["true", true],
    ["False", false],
    ["12", 12],
    ["-1.5e3", -1500],
    ["'12'", "12"],
    ["!!str 12", "12"],
    ["!!int '12'", 12],
  ])("reads %j", (word, value) => {
    expect(valueOf(`a: ${word}\n`)).toStrictEqual({ a: value });
  });

  it("reads YAML 1.1 documents by the same rules", () => {
    expect(valueOf("%YAML 1.1\n---\na: no\n")).toStrictEqual({ a: "no" });
  });

  it("takes keys for texts, whatever they look like", () => {
    expect(valueOf("1: a\ntrue: b\nnull: c\n'<<': d\n")).toStrictEqual({
      "1": "a",
      true: "b",
      null: "c",
      "<<": "d",
    });
  });

  it("makes __proto__ an own member", () => {
    expect(Object.keys(Object(valueOf("__proto__:\n  polluted: 1\n")))).toEqual(["__proto__"]);
    expect(Reflect.get({}, "polluted")).toBeUndefined();
  });

  it("copies what an alias stands for, with the places of the original", () => {
    const [result] = readYaml("a: &x {q: 1}\nb: *x\n");
    expect(result).toMatchObject({ ok: true, value: { a: { q: 1 }, b: { q: 1 } } });
    expect(result?.ok === true && result.locate("/b")?.value).toMatchObject({
      line: 2,
      column: 4,
      endColumn: 6,
    });
    expect(result?.ok === true && result.locate("/b/q")?.key).toMatchObject({ line: 1, column: 8 });
  });

  it("knows anchors of keys", () => {
    expect(valueOf("&k a: 1\nb: *k\n")).toStrictEqual({ a: 1, b: "a" });
  });

  it("locates keys and values", () => {
    const [result] = readYaml("a:\n  - b: hi there # c\n");
    expect(result?.ok === true && result.locate("/a/0/b")).toEqual({
      key: { line: 2, column: 5, endLine: 2, endColumn: 6 },
      value: { line: 2, column: 8, endLine: 2, endColumn: 16 },
    });
  });
});

describe("streams", () => {
  it("reads each document on its own", () => {
    const results = readYaml("a: 1\n---\nb: {\n---\nc: 1\nc: 1\n");
    expect(results).toMatchObject([
      { ok: true, value: { a: 1 }, findings: [] },
      { ok: false, findings: [{ code: "syntax", record: 2 }] },
      { ok: true, value: { c: 1 }, findings: [{ code: "duplicate-key", record: 3, line: 6 }] },
    ]);
  });

  it.each(["", "\n# nothing\n", "\uFEFF"])("finds no document in %j", (text) => {
    const [result, ...others] = readYaml(text);
    expect(others).toEqual([]);
    expect(result?.findings.at(-1)).toMatchObject({ code: "empty-input", line: 1, column: 1 });
  });

  it("refuses bytes that are no UTF-8", () => {
    expect(readYaml(Uint8Array.of(0x61, 0xff))).toMatchObject([
      { ok: false, findings: [{ code: "invalid-utf8", byteOffset: 1 }] },
    ]);
  });
});

describe("faults", () => {
  it.each<[string, string]>([
    ["a: 1\n\tb: 2", "syntax 2:1 tabs are not allowed as indentation"],
    ["a: b: c", "syntax 1:4 nested mappings are not allowed in compact mappings"],
    ["a: @b", "syntax 1:4 plain value cannot start with reserved character @"],
    [
      "a: *nope",
      "syntax 1:4 nothing is anchored before this alias under its name; a text that starts with * needs quotes",
    ],
    ["a: &x [1, *x]", "yaml-only 1:11 an alias stands within what it stands for"],
    ["<<: {a: 1}", "yaml-only 1:1 merge keys (<<) are not part of YAML 1.2: write the members out"],
    ["a: !!js/function x", "yaml-only 1:4 the tag has no counterpart in JSON"],
    ["a: !!binary aGk=", "yaml-only 1:4 the tag has no counterpart in JSON"],
    ["a: !mine 1", "yaml-only 1:4 the tag has no counterpart in JSON"],
    ["? [a]\n: 1", "yaml-only 1:3 a key is not a text"],
    ["a: 1\na: 2", "duplicate-key 2:1 a is given twice with different values, at 1:1 and 2:1"],
    ["a: 1e400", "unsafe-integer 1:4 a is 1e400, larger than any number that JavaScript can hold"],
    [
      "a: 9007199254740993",
      "unsafe-integer 1:4 a is 9007199254740993, which JavaScript cannot hold exactly: it reads 9007199254740992",
    ],
    ['a: "\\ud800"', "lone-surrogate 1:4 a holds half of a surrogate pair, the character U+D800"],
  ])("%j", (text, expected) => {
    expect(faultOf(text)).toBe(expected);
  });

  it("bounds what aliases can add", () => {
    const levels = Array.from(
      { length: 12 },
      (_, i) =>
        `a${i}: &a${i} [${Array(9)
          .fill(i === 0 ? "x" : `*a${i - 1}`)
          .join()}]`,
    );
    expect(faultOf(levels.join("\n"))).toBe(
      "yaml-only 6:10 aliases add more than 100000 values to the document",
    );
  });
});
