import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { countCodePoints, isBounded, isSha256, isVendorMediaType } from "@imagekin/core/guard";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { scalars } from "../src/scalars.ts";

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
    const part = fc.string({ unit: fc.constantFrom(..."aZ9!#$&^_.+-/ é\n"), maxLength: 140 });
    fc.assert(
      fc.property(part, (text) => {
        const mediaType = `application/vnd.${text}`;
        if (isVendorMediaType(mediaType)) expect(mediaType).toMatch(full);
      }),
    );
    expect(isVendorMediaType("application/vnd.oci.image.layer.v1.tar+gzip")).toBe(true);
  });
});

test("code points are counted, not UTF-16 units", () => {
  expect(["", "ab", "\u{1f600}", "\ud83d", "\ude00\ud83d"].map(countCodePoints)).toEqual([
    0, 2, 1, 1, 2,
  ]);
  expect(isBounded([[]], 2)).toBe(true);
  expect(isBounded([[]], 1)).toBe(false);
});
