import { describe, expect, it } from "vitest";

import { readJson } from "./read-json.ts";
import { findIllFormed } from "./utf8.ts";

const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);
const inText = (...values: number[]): Uint8Array => bytes(0x22, ...values, 0x22);

/** UTF-16 or UTF-32 bytes of a text. */
function encode(text: string, size: 2 | 4, isLittle: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * size));
  for (let i = 0; i < text.length; i += 1) {
    if (size === 2) view.setUint16(i * size, text.charCodeAt(i), isLittle);
    else view.setUint32(i * size, text.charCodeAt(i), isLittle);
  }
  return new Uint8Array(view.buffer);
}

describe("encodings", () => {
  it.each([
    ["UTF-16LE", encode("\uFEFF{}", 2, true)],
    ["UTF-16BE", encode("\uFEFF{}", 2, false)],
    ["UTF-16LE", encode('{"я":1}', 2, true)],
    ["UTF-16BE", encode('"я"', 2, false)],
    ["UTF-32LE", encode("\uFEFF{}", 4, true)],
    ["UTF-32BE", encode("\uFEFF{}", 4, false)],
    ["UTF-32LE", encode("{}", 4, true)],
    ["UTF-32BE", encode("{}", 4, false)],
  ])("names %s", (name, input) => {
    const { ok, findings } = readJson(input);
    expect(ok).toBe(false);
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({ code: "encoding", line: 1, column: 1 });
    expect(findings[0]?.message).toContain(name);
  });

  it("ignores a byte order mark with a note, in bytes and in a text", () => {
    for (const input of [bytes(0xef, 0xbb, 0xbf, 0x7b, 0x7d), "\uFEFF{}"]) {
      const result = readJson(input);
      expect(result).toMatchObject({ ok: true, value: {} });
      expect(result.findings).toMatchObject([
        { code: "bom", severity: "info", line: 1, column: 1 },
      ]);
    }
  });

  it("counts columns without the byte order mark, as editors do", () => {
    const result = readJson("\uFEFF[x]");
    expect(result.findings[1]).toMatchObject({ code: "syntax", line: 1, column: 2 });
  });

  it("takes two bytes with a zero for a text with a NUL, not for UTF-16", () => {
    expect(readJson(bytes(0x31, 0)).findings[0]).toMatchObject({ code: "syntax", column: 2 });
  });

  it("refuses more bytes than a text can hold without reading them", () => {
    const { ok, findings } = readJson(new Uint8Array(0x1fff_ffe9));
    expect(ok).toBe(false);
    expect(findings).toMatchObject([{ code: "too-large" }]);
  });
});

describe("invalid UTF-8", () => {
  it.each<[string, Uint8Array, number, string]>([
    ["a byte that never occurs", inText(0x61, 0xff), 2, "no character begins with it"],
    ["a stray continuation", inText(0x80), 1, "continues a character that never began"],
    ["an overlong slash", inText(0xc0, 0xaf), 1, "overlong"],
    ["an overlong of three bytes", inText(0xe0, 0x80, 0xaf), 1, "overlong"],
    ["an overlong of four bytes", inText(0xf0, 0x80, 0x80, 0xaf), 1, "overlong"],
    ["a surrogate", inText(0xed, 0xa0, 0x80), 1, "half of a surrogate pair"],
    ["more than U+10FFFF", inText(0xf4, 0x90, 0x80, 0x80), 1, "beyond U+10FFFF"],
    ["five bytes", inText(0xf8, 0x88, 0x80, 0x80, 0x80), 1, "no character begins with it"],
    ["a broken character", inText(0xe2, 0x82), 1, "broken off"],
    ["a cut character", bytes(0x22, 0xe2, 0x82), 1, "the text ends within the character"],
    ["Latin-1", inText(0x63, 0x61, 0x66, 0xe9), 4, "broken off"],
  ])("finds %s", (_, input, byteOffset, why) => {
    const { ok, findings } = readJson(input);
    expect(ok).toBe(false);
    expect(findings).toMatchObject([
      { code: "invalid-utf8", byteOffset, line: 1, column: byteOffset + 1 },
    ]);
    expect(findings[0]?.message).toContain(why);
  });

  it("gives the line and the column in characters beside the offset in bytes", () => {
    const input = Uint8Array.from([...new TextEncoder().encode('{\r\n  "я": "😀'), 0xff]);
    expect(readJson(input).findings).toMatchObject([
      { code: "invalid-utf8", byteOffset: 16, line: 2, column: 11, endLine: 2, endColumn: 12 },
    ]);
  });

  it("accepts all that is well-formed", () => {
    expect(
      findIllFormed(
        new TextEncoder().encode("a\u0080\u07FF\u0800\uD7FF\uE000\uFFFF\u{10000}\u{10FFFF}"),
      ),
    ).toBeUndefined();
  });

  it("agrees with the platform's decoder on every sequence of up to two bytes and on all critical ones of three", () => {
    const decoder = new TextDecoder("utf-8", { fatal: true });
    const isValid = (input: Uint8Array): boolean => {
      try {
        decoder.decode(input);
        return true;
      } catch {
        return false;
      }
    };
    const edges = [0x00, 0x7f, 0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xbf, 0xc0, 0xff];
    for (let first = 0; first < 256; first += 1) {
      for (let second = 0; second < 256; second += 1) {
        const two = bytes(first, second);
        if ((findIllFormed(two) === undefined) !== isValid(two)) expect.fail(two.join());
        if (first < 0xc0 || !edges.includes(second)) continue;
        for (const third of edges) {
          for (const rest of [bytes(first, second, third), bytes(first, second, third, 0x80)]) {
            if ((findIllFormed(rest) === undefined) !== isValid(rest)) expect.fail(rest.join());
          }
        }
      }
    }
  });
});
