import { readJson } from "@imagekin/reader";
import type { Finding } from "@imagekin/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plainValue } from "./plain-value.ts";

const name = fc.constantFrom('"a"', '"b"', '"\\u0061"', '"__proto__"', '":"', '"a\\":"', '"\\\\"');
const blank = fc.constantFrom("", "", "", " ", "\t", "\r", "\n", " \t");

/** Numbers, texts and words that readers trip over. */
const scalar = fc.constantFrom(
  ..."0 -0 7 1e400 -1e400 1e-400 9007199254740993 0.1234567890123456789 1e5 01 1. NaN null true tru".split(
    " ",
  ),
  "9".repeat(400),
  '"x"',
  '":"',
  '"a\\":1,\\"b\\":2"',
  '"\\":"',
  '" :"',
  '"\\ud800"',
  '"\u{1F600}\uFFFD"',
  '"é"',
  '"\u0001"',
  '"',
);

/** Texts near JSON: objects with names that repeat, and blanks, colons and quotes in all places. */
const { value: hostile } = fc.letrec<{ value: string }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 5, withCrossShrink: true },
    scalar,
    fc
      .array(fc.tuple(name, blank, blank, tie("value"), blank), { maxLength: 4 })
      .map(
        (members) =>
          `{${members.map(([key, a, b, value, c]) => `${key}${a}:${b}${value}${c}`).join(",")}}`,
      ),
    fc.array(tie("value"), { maxLength: 4 }).map((items) => `[${items.join(",")}]`),
  ),
}));

/** Texts with bytes put in, taken out or replaced, so that some are no UTF-8. */
const damaged = fc
  .tuple(
    fc.oneof(hostile, fc.json({ stringUnit: "binary" })),
    fc.array(
      fc.tuple(
        fc.nat(),
        fc.nat(1),
        fc.constantFrom(0, 0x20, 0x22, 0x3a, 0x5c, 0x7b, 0xc3, 0xef, 0xff),
      ),
      { maxLength: 3 },
    ),
  )
  .map(([text, edits]) => {
    const bytes = [...Buffer.from(text)];
    for (const [where, removed, added] of edits) {
      bytes.splice(where % (bytes.length + 1), removed, added);
    }
    return Buffer.from(bytes);
  });

const bytesOf = fc.oneof(
  hostile.map((text) => Buffer.from(text)),
  damaged,
);

/** Whether the quick way agrees with the exact one as far as it says anything. */
function check(bytes: Buffer): "quick" | "exact" {
  const value = plainValue(bytes);
  if (value === undefined) return "exact";
  const result = readJson(bytes);
  const isGrave = ({ severity, code }: Finding): boolean =>
    severity === "error" || code === "unsafe-integer";
  expect(result.findings.filter(isGrave)).toEqual([]);
  expect(result.ok && result.value).toStrictEqual(value);
  return "quick";
}

describe("plainValue", () => {
  it("gives what readJson gives, and nothing for a text in which readJson finds an error", () => {
    fc.assert(
      fc.property(bytesOf, (bytes) => void check(bytes)),
      { numRuns: 5000 },
    );
  });

  it("gives nothing for a text in which a number loses digits, wherever it stands", () => {
    const delicate = fc.constantFrom(
      "1.5",
      "1e-400",
      "9007199254740993",
      "0.12345678901234567890",
      "-1E2",
    );
    const near = fc
      .tuple(
        delicate,
        blank,
        fc.constantFrom('{"a":#}', '{"a" :#}', "[1,#]", '{"a":[#]}', '{":":"x:1.5","b":#}'),
      )
      .map(([number, space, frame]) => Buffer.from(frame.replace("#", `${space}${number}`)));
    let quick = 0;
    fc.assert(
      fc.property(near, (bytes) => {
        expect(plainValue(bytes)).toBeUndefined();
      }),
      { numRuns: 500 },
    );
    fc.assert(
      fc.property(fc.oneof(near, bytesOf), (bytes) => {
        if (check(bytes) === "quick") quick += 1;
      }),
      { numRuns: 10_000 },
    );
    expect(quick).toBeGreaterThan(500);
  });

  it("gives the value of whatever JSON.stringify writes of tame values", () => {
    const text = fc.string({ unit: fc.constantFrom(..."ab1é/\\") });
    const integer = fc.integer({ min: -(10 ** 15) + 1, max: 10 ** 15 - 1 });
    const { tame } = fc.letrec<{ tame: unknown; member: unknown }>((tie) => ({
      tame: fc.oneof(
        { maxDepth: 5 },
        text,
        fc.boolean(),
        fc.constant(null),
        fc.array(tie("tame")),
        fc.dictionary(text, tie("member")),
      ),
      // A number under no name is left to readJson.
      member: fc.oneof(integer, tie("tame")),
    }));
    fc.assert(
      fc.property(tame, fc.constantFrom(0, 1, "\t"), (value, indent) => {
        expect(check(Buffer.from(JSON.stringify(value, undefined, indent)))).toBe("quick");
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ["a duplicate", '{"a":1,"a":2}'],
    ["a duplicate with the same value", '{"a":1,"a":1}'],
    ["a duplicate below", '{"x":[{"a":{},"b":0,"a":1}]}'],
    ["a duplicate by escape", '{"a":1,"\\u0061":2}'],
    ["a duplicate with blanks before its colons", '{"a" :1,"a"\t:2}'],
    ["a duplicate __proto__", '{"__proto__":1,"__proto__":2}'],
    ["an infinite number", '{"a":[1e400]}'],
    ["an infinite number of digits alone", `{"a":${"9".repeat(400)}}`],
    ["too many levels", `${"[".repeat(513)}${"]".repeat(513)}`],
    ["too many levels below a duplicate", `{"a":${"[".repeat(600)}${"]".repeat(600)},"a":1}`],
    ["a byte order mark", "\uFEFF{}"],
    ["a replacement character, which may stand for broken bytes", '"\uFFFD"'],
    ["a name in a text", '{"a":"\\":"}'],
    ["a syntax error", '{"a":1'],
    ["nothing", ""],
    ["a fraction", '{"a":1.5}'],
    ["a fraction of nothing", '{"a": -1.0}'],
    ["an exponent", '{"a":1E2}'],
    ["a number too small to be held", '{"a" :\t-1e-400}'],
    ["a number that loses digits", '{"a":9007199254740993}'],
    ["many digits", '{"a":-1234567890123456}'],
    ["numbers in a list", "[1, 1e-400]"],
    ["a number alone", "7"],
    ["a long text", JSON.stringify("x".repeat(256 * 1024))],
  ])("leaves %s to readJson", (_, text) => {
    expect(plainValue(Buffer.from(text))).toBeUndefined();
  });

  it.each([
    [[0xff]],
    [[0xc0, 0xaf]],
    [[0xe2, 0x82]],
    [[0xed, 0xa0, 0x80]],
    [[0xf5, 0x80, 0x80, 0x80]],
    [[0xf0, 0x80, 0x80, 0x80]],
  ])("leaves the bytes %j in a text to readJson", (bytes) => {
    expect(plainValue(Buffer.from([0x22, ...bytes, 0x22]))).toBeUndefined();
  });

  it.each([
    ["512 levels", `${"[".repeat(512)}${"]".repeat(512)}`],
    ["colons in texts", '{"a":"sha256:ab","b":["http://x:1/"],"c":"a:b"}'],
    ["other characters", '{"имя":"é😀"}'],
    ["numbers in texts", '{"a":["4.12.0","a:1.5","12345678901234567890"],"b":"1.5"}'],
    ["fifteen digits", '{"a":123456789012345,"b": -123456789012345}'],
    ["half of a surrogate pair, which is a warning", String.raw`["\ud800"]`],
  ])("reads %s", (_, text) => {
    expect(plainValue(Buffer.from(text))).toStrictEqual(JSON.parse(text));
  });
});
