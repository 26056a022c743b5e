import { describe, expect, it } from "vitest";

import { locateJson, readJson } from "./read-json.ts";
import { readPlainJson } from "./read-plain.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

const plain = ['{"a": [1, {"b": null}]}', "null", '"x"', " 0 ", "[1e3]"];
const remarkable = [
  "",
  "{",
  "[1,]",
  '{"a": 1, "a": 1}',
  String.raw`{"a": 1, "\u0061": 2}`,
  "9007199254740993",
  String.raw`"\ud800"`,
  "\ufeff{}",
  "[".repeat(513) + "]".repeat(513),
  "[1] 2",
];

describe("readPlainJson", () => {
  it.each(plain)("gives the value of %j, of which there is nothing to say", (text) => {
    const whole = readJson(text);
    expect(whole).toMatchObject({ ok: true, findings: [] });
    for (const input of [text, bytes(text)]) {
      expect(readPlainJson(input)).toEqual({ value: JSON.parse(text) });
    }
  });

  it.each(remarkable)("leaves %j to readJson, which says why", (text) => {
    for (const input of [text, bytes(text)]) {
      expect(readPlainJson(input)).toBeUndefined();
      expect(readJson(input).findings).not.toEqual([]);
    }
  });

  it("leaves bytes that are no UTF-8 to readJson", () => {
    expect(readPlainJson(new Uint8Array([0x22, 0xff, 0x22]))).toBeUndefined();
  });
});

describe("locateJson", () => {
  it("gives the places that readJson gives", () => {
    const text = '{\n  "a": [1,\n    {"b": null}]\n}';
    const whole = readJson(text);
    if (!whole.ok) throw new Error("it is JSON");
    for (const pointer of ["", "/a", "/a/0", "/a/1/b", "/c", "x"]) {
      expect(locateJson(bytes(text)).locate(pointer)).toEqual(whole.locate(pointer));
    }
    expect(locateJson(text).locate("/a/1/b")?.value).toMatchObject({ line: 3, column: 11 });
  });

  it("finds nothing in a text that is no JSON", () => {
    expect(locateJson("{").locate("")).toBeUndefined();
  });
});
