import { describe, expect, it } from "vitest";

import type { Code, Finding, Validation } from "@imagekin/core";

import { place } from "./place.ts";
import { read } from "./read.ts";
import { readJson } from "./read-json.ts";

const text = '{\n  "Os": 7,\n  "Config": {\n    "Env": ["a=b", {}]\n  }\n}\n';

function findingAt(pointer: string, code: Code): Finding {
  return { format: "a/b", severity: "error", code, pointer, message: "" };
}

function placeOf(pointer: string, code: Code, json: string = text): string {
  const source = readJson(json);
  if (!source.ok) return expect.fail("not read");
  const { line, column, endLine, endColumn } = place(findingAt(pointer, code), source);
  return `${line}:${column}-${endLine}:${endColumn}`;
}

describe("place", () => {
  it.each<[string, Code, string, string]>([
    ["a wrong value at the value", "type", "/Os", "2:9-2:10"],
    ["an item at the item", "pattern", "/Config/Env/0", "4:13-4:18"],
    ["an object from bracket to bracket", "type", "/Config", "3:13-5:4"],
    ["an unknown member at its key", "unknown-member", "/Os", "2:3-2:7"],
    ["a removed member at its key", "removed-in-version", "/Config/Env", "4:5-4:10"],
    ["a member too new at its key", "not-yet-in-version", "/Os", "2:3-2:7"],
    ["a member of another document at its key", "wrong-document", "/Os", "2:3-2:7"],
    ["what an object lacks at its key", "required", "/Config", "3:3-3:11"],
    ["what the document lacks at its opening", "required", "", "1:1-1:2"],
    ["what an item lacks at its opening", "missing-in-version", "/Config/Env/1", "4:20-4:21"],
    ["a pointer to nothing at the key around it", "enum", "/Config/Labels/x", "3:3-3:11"],
    ["a pointer beyond an array at its key", "type", "/Config/Env/7", "4:5-4:10"],
    ["a pointer to nothing in the root at the opening", "type", "/No", "1:1-1:2"],
    ["an index with a leading zero as no index", "type", "/Config/Env/00", "4:5-4:10"],
  ])("shows %s", (_, code, pointer, expected) => {
    expect(placeOf(pointer, code)).toBe(expected);
  });

  it("shows the last of duplicate members, the one that counts", () => {
    expect(placeOf("/a", "type", '{"a":1,"a":1}')).toBe("1:12-1:13");
  });

  it("finds members by their unescaped names", () => {
    expect(placeOf("/a~1b~0", "type", '{"a\\u002fb~": 1}')).toBe("1:15-1:16");
  });

  it("counts columns in UTF-16 units", () => {
    expect(placeOf("/1", "type", '["😀", 1]')).toBe("1:8-1:9");
  });

  it("leaves a finding alone that has a place", () => {
    const source = readJson(text);
    const finding = { ...findingAt("/Os", "type"), line: 9, column: 9 };
    expect(source.ok && place(finding, source)).toBe(finding);
  });
});

describe("locate", () => {
  it("knows no place of what is no pointer or leads nowhere", () => {
    const source = readJson(text);
    if (!source.ok) return expect.fail("not read");
    for (const pointer of [
      "Os",
      "/Nope",
      "/Os/deeper",
      "/Config/Env/-",
      "/Config/Env/2",
      "/__proto__",
      "/toString",
    ]) {
      expect(source.locate(pointer)).toBeUndefined();
    }
    return undefined;
  });
});

describe("read", () => {
  const sized = {
    id: "test/sized",
    validate: (value: unknown): Validation<{ Size: number }> => {
      const Size: unknown =
        typeof value === "object" && value !== null ? Reflect.get(value, "Size") : undefined;
      if (typeof Size === "number") return { ok: true, value: { Size } };
      return { ok: false, findings: [findingAt("/Size", "type"), findingAt("", "required")] };
    },
  };

  it("gives the value with the warnings on the text", () => {
    expect(read(sized, '{"Size":1,"Size":1}')).toMatchObject({
      ok: true,
      value: { Size: 1 },
      findings: [{ code: "duplicate-key", format: "test/sized", severity: "warning" }],
    });
  });

  it("gives the faults of the text in the name of the document", () => {
    expect(read(sized, new TextEncoder().encode('{"Size":1'))).toMatchObject({
      ok: false,
      findings: [{ code: "syntax", format: "test/sized", column: 10 }],
    });
  });

  it("gives the errors of the document with their places", () => {
    expect(read(sized, '\uFEFF{\n "Size": "1" // ours\n}', { jsonc: true })).toMatchObject({
      ok: false,
      findings: [
        { code: "bom", line: 1, column: 1 },
        { code: "type", line: 2, column: 10, endColumn: 13 },
        { code: "required", line: 1, column: 1, endColumn: 2 },
      ],
    });
  });
});
