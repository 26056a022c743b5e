import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { countCodePoints, isBounded, isSha256, isImageMediaType } from "@imagekin/core/guard";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { scalars, shortForms } from "../src/scalars.ts";

const formats = join(import.meta.dirname, "..", "..", "..", "packages", "formats");

/** V8 leaves a function of more than 60 kB of bytecode unoptimised; bytecode is shorter than the source that it is of. */
const maxFunction = 50_000;

describe("generated functions", () => {
  const modules = readdirSync(formats).flatMap((format) =>
    ["guards", "ajv"].flatMap((kind) => {
      const folder = join(formats, format, "src", "generated", kind);
      return readdirSync(folder).map((file) => [`${format}/${kind}/${file}`, join(folder, file)]);
    }),
  );

  test.for(modules)("of %s are small enough for V8 to optimise", ([, file]) => {
    const functions = readFileSync(file ?? "", "utf8").split(/^(?=(?:export )?function )/m);
    expect(functions.length).toBeGreaterThan(1);
    for (const text of functions) expect(text.length).toBeLessThan(maxFunction);
  });
});

describe("a fast form takes what its pattern takes, and no more", () => {
  const digest = `sha256:${"0123456789abcdef".repeat(4)}`;
  const exact = /^sha256:[0-9a-f]{64}$/;

  test("of digests, whatever unit stands at whatever place", () => {
    for (let unit = 0; unit < 0x180; unit += 1) {
      for (const at of [0, 6, 7, 22, 23, 38, 54, 69, 70]) {
        const text = digest.slice(0, at) + String.fromCharCode(unit) + digest.slice(at + 1);
        expect(isSha256(text), text).toBe(exact.test(text));
      }
    }
    for (const text of ["", digest.slice(0, -1), `${digest}0`, `${digest}\n`, ` ${digest}`]) {
      expect(isSha256(text)).toBe(false);
    }
  });

  test("of media types", () => {
    const full = new RegExp(scalars["media-type"]?.pattern ?? "", "u");
    const known = isImageMediaType
      .toString()
      .match(/"application[^"]+"/g)
      ?.map((text) => text.slice(1, -1));
    expect(known).toContain("application/vnd.oci.image.layer.v1.tar+gzip");
    for (const text of known ?? []) {
      expect(isImageMediaType(text)).toBe(true);
      expect(text).toMatch(full);
      expect(isImageMediaType(`${text} `)).toBe(false);
    }
  });

  test.for(Object.entries(shortForms))("a short form is the pattern: %s", ([name, short]) => {
    const pattern = scalars[name]?.pattern ?? "";
    const [full, brief] = [new RegExp(pattern, "u"), new RegExp(short, "u")];
    const words = [
      "sha256",
      "sha512",
      "blake3",
      "sha",
      "sha2567",
      "b",
      "a",
      "1",
      "+",
      ".",
      "_",
      "-",
    ];
    const hex = fc.constantFrom("", "a", "0".repeat(64), "f".repeat(128), "A".repeat(64), "g_=");
    const head = fc
      .array(fc.constantFrom(...words), { maxLength: 4 })
      .map((parts) => parts.join(""));
    const separator = fc.constantFrom(":", ":", ":", "", "::", "\n");
    let count = 0;
    fc.assert(
      fc.property(fc.tuple(head, separator, hex, fc.constantFrom("", "", "\n", "é")), (parts) => {
        const text = parts.join("");
        if (full.test(text)) count += 1;
        expect(brief.test(text), text).toBe(full.test(text));
      }),
      { numRuns: 20_000 },
    );
    expect(count).toBeGreaterThan(500);
  });
});

test("code points are counted, not UTF-16 units", () => {
  expect(["", "ab", "\u{1f600}", "\ud83d", "\ude00\ud83d"].map(countCodePoints)).toEqual([
    0, 2, 1, 1, 2,
  ]);
  expect(isBounded([[]], 2)).toBe(true);
  expect(isBounded([[]], 1)).toBe(false);
});
