import { ImagekinError } from "@imagekin/core";
import { describe, expect, test } from "vitest";
import { makeDocument, source } from "./kitchen-sink.ts";

const document = await makeDocument(source);
const digest = `sha256:${"a".repeat(64)}`;
const base = { id: digest, kind: "sink" };

function only(value: unknown): Record<string, unknown> {
  const result = document.validate(value);
  if (result.ok) throw new Error("valid");
  expect(result.findings).toHaveLength(1);
  return { ...result.findings[0] };
}

describe("a finding", () => {
  test("of a wrong type says what was expected and what was found", () => {
    expect(only({ ...base, text: 7 })).toEqual({
      format: "sink/everything",
      severity: "error",
      code: "type",
      pointer: "/text",
      message: "text must be a string, but is a number: 7",
      expected: ["string"],
      actual: "number",
      suggestion: 'put quotes around it: "7"',
    });
  });

  test("of a digest says why", () => {
    expect(only({ ...base, id: digest.slice(0, -1) })).toMatchObject({
      code: "digest",
      pointer: "/id",
      message: expect.stringContaining("it has 63 hex digits, not 64"),
    });
    expect(only({ ...base, id: digest.toUpperCase() })).toMatchObject({ code: "digest" });
    expect(only({ ...base, id: `sha256:${"A".repeat(64)}` })).toMatchObject({
      message: expect.stringContaining("lower-case"),
    });
  });

  test.for([
    ["2023-02-29T00:00:00Z", "2023-02 has no day 29"],
    ["2024-04-31T00:00:00Z", "2024-04 has no day 31"],
    ["2024-13-01T00:00:00Z", "no month 13"],
    ["2024-01-01T24:00:00Z", "no hour 24"],
    ["2024-01-01 00:00:00Z", "not by a space"],
    ["2024-01-01T00:00:00", "no zone"],
    ["0000-01-01T00:00:00Z", "0001 to 9999"],
    ["", "it is empty"],
  ] as const)("of the timestamp %s says: %s", ([when, why]) => {
    expect(only({ ...base, when })).toMatchObject({
      code: "timestamp",
      message: expect.stringContaining(why),
    });
  });

  test.for([
    ["9223372036854775808", "above 9223372036854775807"],
    ["-9223372036854775809", "below -9223372036854775808"],
    ["007", "leading zero"],
    ["+5", "plus sign"],
    [" 5", "white space"],
    ["-0", "zero has no sign"],
    ["1e3", "decimal digits"],
  ] as const)("of the int64 %j says: %s", ([big, why]) => {
    expect(only({ ...base, big })).toMatchObject({
      code: "int64",
      message: expect.stringContaining(why),
    });
  });

  test("of a wrong word lists the words and suggests the nearest", () => {
    expect(only({ ...base, word: "cald" })).toMatchObject({
      code: "enum",
      expected: ["hot", "cold"],
      suggestion: 'did you mean "cold"?',
    });
  });

  test("of missing members lists them all and sees a misspelt one", () => {
    expect(only({ iD: digest })).toMatchObject({
      code: "required",
      pointer: "",
      expected: ["id", "kind"],
      suggestion: 'rename "iD" to "id"',
    });
  });

  test("of a nullable reference is one", () => {
    expect(only({ ...base, nullablePart: 7 })).toMatchObject({
      code: "type",
      expected: ["object", "null"],
    });
    expect(only({ ...base, nullablePart: { name: 7 } })).toMatchObject({
      pointer: "/nullablePart/name",
    });
  });

  test("of excluding members names both", () => {
    expect(only({ ...base, left: {}, right: true })).toMatchObject({
      code: "exclusive-members",
      pointer: "/right",
      related: "/left",
    });
  });

  test("of another document silences the rest and says what it is", () => {
    expect(only({ bath: 1, text: 7 })).toMatchObject({
      code: "wrong-document",
      pointer: "/bath",
      message: expect.stringContaining("looks like a bath"),
    });
  });

  test("never shows a secret", () => {
    const finding = only({ ...base, list: ["TOKEN=hunter2", 7] });
    expect(finding).toMatchObject({ pointer: "/list/1", code: "type" });
    expect(JSON.stringify(finding)).not.toContain("7:");
    expect(JSON.stringify(only({ ...base, list: "TOKEN=hunter2" }))).not.toContain("hunter2");
  });

  test("counts code points, not UTF-16 units", () => {
    expect(document.is({ ...base, text: "\u{1f600}\u{1f600}\u{1f600}\u{1f600}" })).toBe(true);
    expect(only({ ...base, text: "\u{1f600}" })).toMatchObject({ code: "length", actual: "1" });
  });

  test("of an array at the root says to look at its items", () => {
    expect(only([base])).toMatchObject({
      code: "type",
      pointer: "",
      suggestion: expect.stringContaining("each item"),
    });
  });
});

describe("a value from outside JSON", () => {
  test("satisfies nothing by inheritance", () => {
    expect(document.is(Object.create(base))).toBe(false);
    expect(only(Object.create(base))).toMatchObject({ code: "required" });
    expect(document.is({ ...base, toString: "own" })).toBe(true);
  });

  test("may be frozen, and comes back as the same value", () => {
    const value = Object.freeze({ ...base, map: Object.freeze({ a: 1 }) });
    const result = document.validate(value);
    expect(result.ok && result.value).toBe(value);
  });

  test("that contains itself is too deep", () => {
    const value: Record<string, unknown> = { ...base };
    value["self"] = value;
    expect(document.is(value)).toBe(false);
    expect(only(value)).toMatchObject({ code: "too-deep" });
    const free: Record<string, unknown> = {};
    free["free"] = free;
    expect(only({ ...base, free })).toMatchObject({ code: "too-deep" });
  });

  test("may have 512 levels and no more", () => {
    const nest = (levels: number): unknown => {
      let value: unknown = "end";
      for (let i = 0; i < levels; i += 1) value = [value];
      return value;
    };
    expect(document.is({ ...base, extra: nest(511) })).toBe(true);
    expect(only({ ...base, extra: nest(512) })).toMatchObject({ code: "too-deep" });
    expect(only({ ...base, extra: nest(200_000) })).toMatchObject({ code: "too-deep" });
  });

  test("is walked once, however often its parts are shared", () => {
    let shared: unknown = {};
    for (let i = 0; i < 200; i += 1) shared = { a: shared, b: shared };
    expect(document.is({ ...base, extra: shared })).toBe(true);
    expect(document.lint({ ...base, extra: shared })).toHaveLength(1);
    expect(document.lint({ ...base, extra: new Map([["a", shared]]) })).toHaveLength(1);
  });

  test("with a huge array of holes is told soon", () => {
    const hollow = { ...base, extra: Object.assign([], { length: 4_000_000_000 }) };
    expect(document.is(hollow)).toBe(true);
    expect(document.lint(hollow)).toMatchObject([
      { severity: "warning", code: "unreadable-value" },
    ]);
    expect(only({ ...hollow, text: 7 })).toMatchObject({ code: "unreadable-value" });
  });

  test("that hides a circle beside the items of an array is too deep", () => {
    const extra = Object.assign([], { circle: {} });
    extra.circle = extra;
    expect(document.is({ ...base, extra })).toBe(false);
    expect(only({ ...base, extra })).toMatchObject({ code: "too-deep" });
  });

  test("whose members change while they are read, or are hidden, does not crash lint", () => {
    let reads = 0;
    const value = {
      ...base,
      get text(): unknown {
        reads += 1;
        if (reads > 3) throw new Error("changed");
        return "abc";
      },
    };
    expect(() => document.lint(value)).not.toThrow();
    const hidden = Object.defineProperty({ ...base }, "parts", { value: 7 });
    expect(() => document.lint(hidden)).not.toThrow();
  });

  test("with a million wrong items gives some findings, soon", () => {
    const result = document.validate({
      ...base,
      parts: Array.from({ length: 1_000_000 }, () => 7),
    });
    if (result.ok) throw new Error("valid");
    expect(result.findings.length).toBeGreaterThan(100);
    expect(result.findings.length).toBeLessThan(3000);
  });

  test("whose getter throws is a finding", () => {
    const value = {
      ...base,
      get text(): string {
        throw new Error("boom");
      },
    };
    expect(document.is(value)).toBe(false);
    expect(only(value)).toMatchObject({
      code: "unreadable-value",
      message: expect.stringContaining("boom"),
    });
    expect(document.lint(value)).toHaveLength(1);
  });
});

describe("lint", () => {
  const codes = (value: unknown, options = {}): string[] =>
    document.lint(value, options).map(({ code, pointer }) => `${code} ${pointer}`);

  test("suggests the nearest known member, once", () => {
    expect(document.lint({ ...base, lisst: [] })).toMatchObject([
      {
        code: "unknown-member",
        pointer: "/lisst",
        severity: "warning",
        suggestion: 'did you mean "list"?',
      },
    ]);
    expect(document.lint({ ...base, lisst: [], list: ["a"] })[0]).not.toHaveProperty("suggestion");
  });

  test("speaks once of many unknown members, and never of keys of a map", () => {
    const many = Object.fromEntries(Array.from({ length: 21 }, (_, i) => [`unknown${i}`, 1]));
    expect(codes({ ...base, ...many })).toEqual(["unknown-member "]);
    expect(codes({ ...base, map: { anything: 1 }, free: { at: { all: 1 } } })).toEqual([]);
  });

  test("holds a document against a version", () => {
    const value = { ...base, since: "x", until: "x", always: true, list: null, nullablePart: null };
    expect(codes(value)).toEqual([]);
    expect(codes(value, { version: "1.0" })).toEqual([
      "not-yet-in-version /since",
      "null-in-version /list",
    ]);
    expect(codes(value, { version: "1.2" })).toEqual([
      "removed-in-version /until",
      "null-in-version /nullablePart",
    ]);
    expect(codes(base, { version: "1.1" })).toEqual(["missing-in-version "]);
    expect(document.lint(base, { version: "1.1", strict: true })[0]).toMatchObject({
      severity: "error",
      version: "1.1",
    });
  });

  test("knows the words of a set that the vendor extends", () => {
    expect(document.lint({ ...base, open: "REDY" })).toMatchObject([
      { code: "unknown-enum-value", severity: "warning", suggestion: 'did you mean "READY"?' },
    ]);
    expect(only({ ...base, open: "ready" })).toMatchObject({
      code: "enum",
      expected: ["READY", "BROKEN"],
      suggestion: 'did you mean "READY"?',
    });
  });

  test("names a dialect once", () => {
    expect(document.lint({ ...base, old: "x" })).toMatchObject([
      { code: "legacy", pointer: "/old", actual: "legacy" },
    ]);
  });

  test("refuses a version that the document does not have", () => {
    expect(() => document.lint(base, { version: "9" })).toThrow(
      /has no version "9": it has 1.0, 1.1 or 1.2/,
    );
    expect(() => document.schema({ version: "9" })).toThrow(ImagekinError);
  });
});

test("a required member that is not enumerable counts as missing", () => {
  const value = Object.defineProperty({ id: digest }, "kind", { value: "sink" });
  expect(only(value)).toMatchObject({ code: "required", pointer: "", expected: ["kind"] });
});

test("assert throws the findings", () => {
  const assertDocument: (value: unknown) => void = document.assert;
  expect(() => assertDocument({})).toThrow(
    expect.objectContaining({
      name: "ImagekinError",
      code: "E_INVALID",
      findings: [expect.objectContaining({ code: "required" })],
    }),
  );
});

test("schemas are rendered for a version, strict or open, in two drafts", () => {
  expect(document.schema()).not.toHaveProperty("additionalProperties");
  expect(document.schema({ version: "1.2", strict: true })).toMatchObject({
    $id: "urn:imagekin:sink:everything:1.2:strict",
    additionalProperties: false,
    required: ["id", "kind", "always"],
  });
  expect(document.schema({ draft: "07" })).toMatchObject({
    $schema: "http://json-schema.org/draft-07/schema#",
    definitions: { Part: {} },
    dependencies: { left: {} },
  });
  expect(JSON.stringify(document.schema({ draft: "07" }))).not.toContain("$defs");
});
