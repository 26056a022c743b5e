import { describe, expect, it } from "vitest";
import { shorten, showCharacter } from "./show.ts";

describe("showCharacter", () => {
  it.each([
    ["a", '"a"'],
    ['"', "a double quote"],
    ["~", '"~"'],
    ["я", '"я"'],
    ["😀", '"😀"'],
    ["\t", "a tab (U+0009)"],
    ["\0", "a NUL character (U+0000)"],
    ["\n", "a line feed (U+000A)"],
    ["\r", "a carriage return (U+000D)"],
    ["\u001b", "an escape character (U+001B)"],
    ["\ufeff", "a byte order mark (U+FEFF)"],
    [" ", "the character U+0020"],
    ["\u00a0", "a no-break space (U+00A0)"],
    ["\u202e", "the character U+202E"],
    ["\ud800", "the character U+D800"],
    ["\u{e0001}", "the character U+E0001"],
  ])("shows %j as %s", (text, shown) => {
    expect(showCharacter(`x${text}y`, 1)).toBe(shown);
  });
});

describe("shorten", () => {
  it("keeps what is short enough", () => {
    expect(shorten("a".repeat(60))).toBe("a".repeat(60));
    expect(shorten("a".repeat(61))).toBe(`${"a".repeat(60)}…`);
    expect(shorten("abc", 2)).toBe("ab…");
  });
});
