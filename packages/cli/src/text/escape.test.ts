import { describe, expect, it } from "vitest";
import { escapeJson, escapeText } from "./escape.ts";

describe("escapeText", () => {
  it.each([
    ["a terminal sequence", "\u001b[31mred", String.raw`\u001b[31mred`],
    ["a title sequence and a bell", "\u001b]0;title\u0007", String.raw`\u001b]0;title\u0007`],
    ["a C1 control", "\u009b31m", String.raw`\u009b31m`],
    ["line ends", "a\r\nb\u2028c", String.raw`a\u000d\u000ab\u2028c`],
    ["a bidirectional override", "gpj.\u202eexe", String.raw`gpj.\u202eexe`],
    ["a zero-width space and a byte order mark", "a\u200bb\ufeff", String.raw`a\u200bb\ufeff`],
    ["a tag beyond the BMP", "\u{e0041}", String.raw`\udb40\udc41`],
    ["half of a surrogate pair", "x\ud800", String.raw`x\ud800`],
    ["NUL and DEL", "\u0000\u007f", String.raw`\u0000\u007f`],
  ])("shows %s", (_, text, shown) => {
    expect(escapeText(text)).toBe(shown);
  });

  it("leaves all other text alone", () => {
    const text = "Привет 你好 🚀 “quoted” \\ é";
    expect(escapeText(text)).toBe(text);
  });
});

describe("escapeJson", () => {
  it("changes no value and keeps its own line breaks", () => {
    const value = { "a\u202e": "\u001b\u009b\u{e0041}\ud800\n" };
    const json = JSON.stringify(value, null, 2);
    const escaped = escapeJson(json);
    expect(JSON.parse(escaped)).toEqual(value);
    expect(escaped.split("\n")).toHaveLength(3);
    expect(escaped).toMatch(/^[\P{C}\n]*$/u);
  });
});
