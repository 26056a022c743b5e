import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cutRange, sliceList } from "./cut-range.ts";
import { transferOf } from "./memory.ts";
import { readBlocks } from "./read-blocks.ts";
import { splitBlock } from "./split-block.ts";

const text = fc
  .array(fc.constantFrom("", "a", "bcd", "x".repeat(40), "\r"), { maxLength: 30 })
  .chain((lines) => fc.constantFrom(lines.join("\n"), `${lines.join("\n")}\n`));

describe("the parts of a file", () => {
  it("are the whole, in order, each cut at line ends", () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 40 }), (whole, count) => {
        const bytes = Buffer.from(whole);
        const nextLine = (offset: number): number => {
          const end = bytes.indexOf(0x0a, offset);
          return end < 0 ? bytes.length : end + 1;
        };
        let parts = "";
        for (let index = 1; index <= count; index += 1) {
          const { start, end } = cutRange(bytes.length, { index, count }, nextLine);
          expect(start === 0 || bytes[start - 1] === 0x0a || start === bytes.length).toBe(true);
          parts += bytes.subarray(start, end).toString();
        }
        expect(parts).toBe(whole);
      }),
    );
  });

  it("are the whole list", () => {
    fc.assert(
      fc.property(fc.array(fc.nat()), fc.integer({ min: 1, max: 40 }), (list, count) => {
        const parts = Array.from({ length: count }, (_, i) =>
          sliceList(list, { index: i + 1, count }),
        );
        expect(parts.flat()).toEqual(list);
      }),
    );
  });
});

describe("blocks", () => {
  it("are the lines of the stream with their numbers and offsets, however it is cut into chunks", async () => {
    const limits = fc.constantFrom(2, 10, 1000);
    const cuts = fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 1 });
    await fc.assert(
      fc.asyncProperty(text, cuts, limits, fc.boolean(), async (whole, sizes, limit, areOwn) => {
        const bytes = Buffer.from(whole);
        async function* chunks(): AsyncGenerator<Uint8Array> {
          for (let at = 0, i = 0; at < bytes.length; i += 1) {
            const piece = bytes.subarray(at, at + (sizes[i % sizes.length] ?? 1));
            // As files are read: up to the last line end, and into memory of its own.
            const last = areOwn ? piece.lastIndexOf(0x0a) : -1;
            const chunk = last < 0 ? piece : piece.subarray(0, last + 1);
            yield areOwn ? Uint8Array.from(chunk) : chunk;
            at += chunk.length;
          }
        }
        const source = { file: undefined, format: undefined };
        const found: object[] = [];
        const top = { above: 0, byteOffset: 0 };
        for await (const block of readBlocks(chunks(), source, limit, top, areOwn)) {
          for (const { bytes: line, above, byteOffset, cutLength } of splitBlock(block)) {
            const start = Buffer.from(line).toString().replace(/\n$/, "");
            const length = cutLength ?? start.length;
            found.push({ above, byteOffset, length, start: start.slice(0, limit) });
          }
          structuredClone(block.bytes, { transfer: transferOf(block.bytes) });
        }
        let byteOffset = 0;
        const expected = whole
          .replace(/\n$/, "")
          .split("\n")
          .map((line, above) => {
            const one = { above, byteOffset, length: line.length, start: line.slice(0, limit) };
            byteOffset += line.length + 1;
            return one;
          });
        expect(found).toEqual(whole === "" ? [] : expected);
      }),
    );
  });
});
