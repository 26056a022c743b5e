import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { mappings } from "../convert.ts";
import * as codecs from "./codecs.ts";
import { isEqual } from "./json.ts";
import { reference } from "./reference.ts";

const int64 = fc.oneof(
  fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }).map(String),
  fc.constantFrom(
    "0",
    "9007199254740991",
    "9007199254740993",
    "9223372036854775807",
    "-9223372036854775808",
  ),
);
const words = fc.array(fc.string());
const name = fc.oneof(
  fc.string({ unit: "grapheme" }),
  fc
    .tuple(
      fc.constantFrom(
        "",
        "localhost/",
        "example.com:5000/",
        "[::1]:5000/",
        "team/",
        "EXAMPLE.com/",
      ),
      fc.stringMatching(/^[a-z0-9]+(?:[._-][a-z0-9]+)*(?:\/[a-z0-9]+)?$/),
      fc.constantFrom("", ":1.0", ":latest", ":", ":a:b"),
      fc.constantFrom("", `@sha256:${"0".repeat(64)}`, "@", "@@"),
    )
    .map((parts) => parts.join("")),
);

test.each(
  [...new Set(Object.values(mappings).flatMap(({ rows }) => rows.map(({ codec }) => codec)))]
    .filter(({ isExact }) => isExact !== undefined)
    .map((codec) => [codec.name, codec] as const),
)("%s knows what it gives back", (_, codec) => {
  const value = fc.oneof(
    name,
    fc.constantFrom({}, { a: {} }, { a: undefined }, { "80/tcp": {}, "1": {} }),
    fc.dictionary(fc.string(), fc.oneof(fc.constant({}), fc.anything())),
    fc.anything(),
  );
  let taken = 0;
  fc.assert(
    fc.property(value, (given) => {
      const made = codec.forward(given);
      if (made === undefined) return;
      taken += 1;
      expect(codec.isExact?.(given)).toBe(isEqual(codec.back(made), given));
    }),
    { numRuns: 2000 },
  );
  expect(taken).toBeGreaterThan(100);
});

/** For each codec, values that it must give back exactly, in each direction. */
const exact: readonly (readonly [codecs.Codec, fc.Arbitrary<unknown>, fc.Arbitrary<unknown>])[] = [
  [codecs.text, fc.string(), fc.string()],
  [codecs.textUnset, fc.string({ minLength: 1 }), fc.string({ minLength: 1 })],
  [
    codecs.timeUnset,
    fc.constantFrom("2026-02-28T23:59:59.123456789+03:00", "0001-01-01T00:00:01Z"),
    fc.constant("2000-02-29T00:00:00Z"),
  ],
  [codecs.bool, fc.boolean(), fc.boolean()],
  [codecs.int64, fc.maxSafeInteger().map((number) => number + 0), fc.maxSafeInteger().map(String)],
  [codecs.int64text, int64, int64],
  [codecs.texts, words, words],
  [
    codecs.textMap,
    fc.dictionary(fc.string(), fc.string()),
    fc.dictionary(fc.string(), fc.string()),
  ],
  [
    codecs.setMap,
    fc.dictionary(fc.string(), fc.constant({})),
    fc.uniqueArray(fc.string().filter((key) => !/^\d+$/.test(key))),
  ],
  [codecs.only("a/b"), fc.constant("a/b"), fc.constant("a/b")],
  [codecs.matching(/^[a-z]+$/), fc.stringMatching(/^[a-z]+$/), fc.stringMatching(/^[a-z]+$/)],
  [
    codecs.enumMap({ LINUX: "linux", WINDOWS: "windows" }),
    fc.constantFrom("LINUX", "WINDOWS"),
    fc.constantFrom("linux", "windows"),
  ],
  [codecs.wrapped("id"), fc.string(), fc.string().map((id) => ({ id }))],
  [reference, name, name.map((text) => reference.forward(text))],
];

describe.each(exact)("codec $name", (codec, forward, back) => {
  test("gives back what it carries", () => {
    fc.assert(
      fc.property(forward, (value) => {
        expect(codec.back(codec.forward(value))).toEqual(value);
      }),
    );
    fc.assert(
      fc.property(back, (value) => {
        expect(codec.forward(codec.back(value))).toEqual(value);
      }),
    );
  });

  test("refuses or has a normal form, and never throws", () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        const carried = codec.forward(value);
        if (carried === undefined) return;
        const again = codec.forward(codec.back(carried));
        expect(isEqual(again, carried)).toBe(true);
      }),
    );
  });
});

test.each([codecs.none, codecs.constant(2)])("$name carries nothing", (codec) => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(codec.back(value)).toBe(undefined);
    }),
  );
});

test.each([
  ["ubuntu:24.04", { repository: "ubuntu", tag: "24.04" }],
  ["localhost:5000/app", { registry: "localhost:5000", repository: "app" }],
  ["example.com/team/app:1.0", { registry: "example.com", repository: "team/app", tag: "1.0" }],
  ["team/app", { repository: "team/app" }],
  ["<none>:<none>", { text: "<none>:<none>" }],
  [":latest", { text: ":latest" }],
  ["", { text: "" }],
])("the name %s", (text, parts) => {
  expect(reference.forward(text)).toEqual(parts);
});

test.each(["9007199254740993", "9223372036854775808", "1e3", "01", "-0", "1.0", " 1"])(
  "no number for %s",
  (text) => {
    expect(codecs.int64.back(text)).toBe(undefined);
  },
);
