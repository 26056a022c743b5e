import { describe, expect, it } from "vitest";

import { losesDigits } from "./number-text.ts";
import { readJson } from "./read-json.ts";

describe("duplicate members", () => {
  it("are an error with both places if the values differ", () => {
    const { ok, findings } = readJson('{\n  "Size": 1,\n  "Size": 2\n}');
    expect(ok).toBe(false);
    expect(findings).toEqual([
      {
        format: null,
        severity: "error",
        code: "duplicate-key",
        pointer: "/Size",
        related: "/Size",
        line: 3,
        column: 3,
        endLine: 3,
        endColumn: 9,
        message: "Size is given twice with different values, at 2:3 and 3:3",
      },
    ]);
  });

  it.each<[string, string, string]>([
    ["the same value", '{"a":{"b":[1,"x"]},"a":{"b" : [1.0,"\\u0078"]}}', "warning"],
    ["another type", '{"a":1,"a":"1"}', "error"],
    ["another length", '{"a":[1],"a":[1,2]}', "error"],
    ["another member", '{"a":{"x":1},"a":{"y":1}}', "error"],
    ["the third differs", '{"a":1,"a":1,"a":2}', "error"],
    ["written with an escape", '{"Size":1,"\\u0053ize":2}', "error"],
    ["__proto__", '{"__proto__":1,"__proto__":2}', "error"],
    ["a name like an index", '{"1":1,"1":2}', "error"],
    ["the empty name", '{"":1,"":2}', "error"],
  ])("%s", (_, text, severity) => {
    const { ok, findings } = readJson(text);
    expect(findings).toMatchObject([{ code: "duplicate-key", severity }]);
    expect(ok).toBe(severity === "warning");
  });

  it("are found at any depth, one finding for each name", () => {
    const { findings } = readJson('{"a":[{"b/c":{"d":1,"d":2,"d":3,"d":4}},{"d":5}]}');
    expect(findings).toMatchObject([{ pointer: "/a/0/b~1c/d", column: 21 }]);
    expect(findings[0]?.message).toContain(
      "d is given 4 times with different values, at 1:15, 1:21, 1:27 and elsewhere",
    );
  });

  it("are no more than 100, and the rest is counted", () => {
    const text = `{${Array.from({ length: 300 }, (_, i) => `"k${i >> 1}":0`).join()},"z":1,"z":2}`;
    const { ok, findings } = readJson(text);
    expect(ok).toBe(false);
    expect(findings).toHaveLength(101);
    expect(findings[100]).toMatchObject({
      severity: "error",
      message: "51 more findings of this kind are not listed",
    });
  });

  it("do not take members named like those of Object for duplicates", () => {
    const text =
      '{"toString":1,"constructor":{"prototype":{}},"hasOwnProperty":2,"length":3,"__proto__":4}';
    const result = readJson(text);
    expect(result).toMatchObject({ ok: true, findings: [] });
    expect(result.ok && JSON.stringify(result.value)).toBe(text);
  });
});

describe("numbers that lose digits", () => {
  it.each([
    "0",
    "-0",
    "1.0",
    "1E3",
    "1e+3",
    "0.1",
    "5e-324",
    "9007199254740991",
    "-9007199254740991",
    "123456789012345.6",
    "0.30000000000000004",
    "0e999",
    "100000000000000000e-5",
    "1.50000000000000000000",
  ])("keeps %s", (number) => {
    expect(losesDigits(number)).toBe(false);
    expect(readJson(`[${number}]`)).toMatchObject({ ok: true, findings: [] });
  });

  it.each([
    [
      "9007199254740992",
      "beyond ±(2^53−1), where JavaScript cannot tell every integer from the next",
    ],
    ["9007199254740993", "which JavaScript cannot hold exactly: it reads 9007199254740992"],
    ["-9007199254740993", "which JavaScript cannot hold exactly: it reads -9007199254740992"],
    ["1e22", "beyond ±(2^53−1), where JavaScript cannot tell every integer from the next"],
    ["0.1234567890123456789", "which JavaScript cannot hold exactly: it reads 0.12345678901234568"],
    ["1e-400", "which JavaScript cannot hold exactly: it reads 0"],
  ])("warns of %s", (number, why) => {
    expect(losesDigits(number)).toBe(true);
    const { ok, findings } = readJson(`{"Size":${number}}`);
    expect(ok).toBe(true);
    expect(findings).toMatchObject([
      {
        code: "unsafe-integer",
        severity: "warning",
        pointer: "/Size",
        line: 1,
        column: 9,
        actual: number,
      },
    ]);
    expect(findings[0]?.message).toBe(`Size is ${number}, ${why}`);
  });

  it("refuses what becomes infinite", () => {
    expect(readJson('{"Size":-1e400}')).toMatchObject({
      ok: false,
      findings: [{ code: "unsafe-integer", severity: "error", pointer: "/Size" }],
    });
  });

  it("does not look into texts", () => {
    expect(readJson('["9007199254740993","\\"1e400"]')).toMatchObject({ ok: true, findings: [] });
  });
});

describe("halves of surrogate pairs", () => {
  it("are warned of in texts and names, escaped or not", () => {
    for (const half of ["\\ud800", "\\uDFFF", "\uD800"]) {
      expect(readJson(`{"a":"x${half}"}`)).toMatchObject({
        ok: true,
        findings: [{ code: "lone-surrogate", severity: "warning", pointer: "/a", column: 6 }],
      });
      expect(readJson(`{"${half}":1}`).findings).toMatchObject([
        { code: "lone-surrogate", column: 2 },
      ]);
    }
  });

  it("are not seen in pairs and behind an escaped backslash", () => {
    expect(readJson('["\\ud83d\\ude00","😀","\\\\ud800"]').findings).toEqual([]);
  });
});
