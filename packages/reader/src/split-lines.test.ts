import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { createLineSplitter, type Line, type LineOptions } from "./split-lines.ts";

function copy(line: Line): Line {
  return { ...line, bytes: line.bytes.slice() };
}

/** Splits bytes that arrive in chunks of the given sizes, the last size repeated. Each chunk is wiped after its use. */
function split(bytes: Uint8Array, sizes: readonly number[], options?: LineOptions): Line[] {
  const splitter = createLineSplitter(options);
  const lines: Line[] = [];
  for (let at = 0, i = 0; at < bytes.length; i += 1) {
    const size = sizes[Math.min(i, sizes.length - 1)] ?? 1;
    const chunk = bytes.slice(at, at + size);
    lines.push(...splitter.push(chunk).map(copy));
    chunk.fill(0);
    at += size;
  }
  return [...lines, ...splitter.end().map(copy)];
}

function show(text: string, options?: LineOptions): string[] {
  return split(new TextEncoder().encode(text), [1], options).map(
    ({ record, byteOffset, bytes, isBlank, isTooLong }) =>
      `${record}@${byteOffset} ${new TextDecoder().decode(bytes)}${isBlank ? " blank" : ""}${isTooLong ? " too long" : ""}`,
  );
}

describe("createLineSplitter", () => {
  it.each<[string, string, string[]]>([
    ["nothing", "", []],
    ["LF", "a\nbc\n", ["1@0 a", "2@2 bc"]],
    ["CRLF", "a\r\nbc\r\n", ["1@0 a", "2@3 bc"]],
    ["a last line without an end", "a\nb", ["1@0 a", "2@2 b"]],
    ["a CR within a line", "a\rb\n", ["1@0 a\rb"]],
    ["carriage returns alone, which are blank", "\r\r\n", ["1@0 \r blank"]],
    ["blank lines, which count", "\n \t\r\na\n", ["1@0  blank", "2@1  \t blank", "3@5 a"]],
    ["a byte order mark at the start", "\uFEFFa\nb", ["1@3 a", "2@5 b"]],
    ["characters of several bytes", "я\n😀\n", ["1@0 я", "2@3 😀"]],
  ])("splits %s", (_, text, lines) => {
    expect(show(text)).toEqual(lines);
  });

  it("keeps a byte order mark that is not at the start", () => {
    const [, second] = split(new TextEncoder().encode("a\n\uFEFFb"), [100]);
    expect([...(second?.bytes ?? [])]).toEqual([0xef, 0xbb, 0xbf, 0x62]);
  });

  it.each([
    [[0xef, 0xbb, 0xbf], []],
    [
      [0xef, 0xbb, 0x61],
      [0xef, 0xbb, 0x61],
    ],
    [
      [0xef, 0x61, 0xbf],
      [0xef, 0x61, 0xbf],
    ],
    [
      [0x61, 0xbb, 0xbf],
      [0x61, 0xbb, 0xbf],
    ],
    [
      [0xef, 0xbb],
      [0xef, 0xbb],
    ],
    [[0xef], [0xef]],
  ])(
    "takes the bytes %j at the start for a byte order mark only if they are one",
    (start, kept) => {
      for (const size of [1, 100]) {
        const [line] = split(Uint8Array.of(...start, 0x0a), [size]);
        expect([...(line?.bytes ?? [])]).toEqual(kept);
      }
    },
  );

  it("has lines of sixteen mebibytes, unless told otherwise", () => {
    const most = 16 * 1024 * 1024;
    const isTooLong = (length: number): boolean | undefined => {
      const splitter = createLineSplitter();
      return [...splitter.push(new Uint8Array(length).fill(0x61)), ...splitter.end()].at(0)
        ?.isTooLong;
    };
    expect(isTooLong(most)).toBe(false);
    expect(isTooLong(most + 1)).toBe(true);
  });

  it("drops the rest of a line that is too long, and goes on", () => {
    expect(show("abcd\nabcde\nx\r\nabcdefgh", { maxRecordBytes: 4 })).toEqual([
      "1@0 abcd",
      "2@5 abcd too long",
      "3@11 x",
      "4@14 abcd too long",
    ]);
  });

  it("gives the same lines however the bytes are cut, and loses none", () => {
    const bytes = fc.array(fc.constantFrom(0x0a, 0x0a, 0x0d, 0x20, 0x61, 0x62, 0xef, 0xbb, 0xbf), {
      maxLength: 60,
    });
    const sizes = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(bytes, sizes, fc.constantFrom(2, 5, 100), (values, cuts, maxRecordBytes) => {
        const all = Uint8Array.from(values);
        const whole = split(all, [1000], { maxRecordBytes });
        expect(split(all, cuts, { maxRecordBytes })).toEqual(whole);
        expect(whole.length).toBe(
          values.filter((byte) => byte === 0x0a).length +
            (values.length > 0 && values.at(-1) !== 0x0a ? 1 : 0),
        );
        for (const { byteOffset, bytes: line } of whole) {
          expect([...all.subarray(byteOffset, byteOffset + line.length)]).toEqual([...line]);
        }
      }),
    );
  });
});
