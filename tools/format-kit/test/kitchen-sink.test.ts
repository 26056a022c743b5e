import { asList, renderSchema, type Schema } from "@imagekin/core";
import { Validator } from "@cfworker/json-schema";
import { registerSchema, validate as hyperjump } from "@hyperjump/json-schema/draft-2020-12";
import { arbitraryOf } from "@imagekin/core/arbitrary";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { lintSchema } from "../src/lint-schema.ts";
import { makeRandom, mutate } from "../src/mutate.ts";
import { normalise } from "../src/normalise.ts";
import { makeAjv } from "../src/render-ajv.ts";
import { renderFormat } from "../src/render-format.ts";
import { loadAjv, makeDocument, sink, source, written } from "./kitchen-sink.ts";

const document = await makeDocument(source);
const cases = 3000;

function* documents(): Generator {
  const random = makeRandom(7);
  const originals = arbitraryOf(document)({ unknownMembers: true });
  for (const value of fc.sample(originals, { seed: 7, numRuns: cases / 3 })) {
    const text = JSON.stringify(value);
    yield value;
    yield mutate(text, random, false);
    yield mutate(text, random, false);
  }
}

/** A schema as the foreign validators' types want it: plain JSON. */
function asPlain(schema: Schema): Exclude<Parameters<typeof registerSchema>[0], boolean> {
  return JSON.parse(JSON.stringify(schema));
}

describe("the schema that holds every keyword", () => {
  test("passes the schema lint, and holds every keyword that the lint lets through", () => {
    expect(lintSchema("sink", "everything", written)).toEqual([]);
    const text = JSON.stringify(written);
    for (const keyword of [
      "$ref",
      "anyOf",
      "type",
      "properties",
      "required",
      "additionalProperties",
      "items",
      "enum",
      "const",
      "pattern",
      "minimum",
      "maximum",
      "minLength",
      "maxLength",
      "minItems",
      "maxItems",
      "dependentSchemas",
      "deprecated",
      "x-since",
      "x-until",
      "x-presence",
      "x-null",
      "x-scalar",
      "x-open-enum",
      "x-dialect",
      "x-secret",
    ]) {
      expect(text).toContain(`"${keyword}":`);
    }
    expect(asList(source.type)).toEqual(["object"]);
  });

  test(`guard, Ajv and two foreign validators agree on ${cases} documents, in both drafts`, async () => {
    const open = renderSchema(source);
    const id = "https://example.com/sink";
    registerSchema(asPlain({ ...open, $id: id }), id);
    const isHyperjump = await hyperjump(id);
    const cfworker = new Validator(asPlain(open), "2020-12");
    const cfworker7 = new Validator(asPlain(renderSchema(source, { draft: "07" })), "7");
    const ajv = makeAjv().compile(open);
    let valid = 0;
    for (const value of documents()) {
      const verdict = ajv(value);
      if (verdict) valid += 1;
      const others = {
        guard: document.is(value),
        validate: document.validate(value).ok,
        hyperjump: isHyperjump(JSON.parse(JSON.stringify(value))).valid,
        cfworker: cfworker.validate(value).valid,
        draft07: cfworker7.validate(value).valid,
      };
      expect(others, JSON.stringify(value)).toEqual({
        guard: verdict,
        validate: verdict,
        hyperjump: verdict,
        cfworker: verdict,
        draft07: verdict,
      });
    }
    expect(valid).toBeGreaterThan(cases / 4);
    expect(valid).toBeLessThan(cases);
  });

  test(`the shortened code of Ajv finds the very errors that Ajv finds in ${cases} documents`, async () => {
    const { $id: _id, ...rules } = normalise(source);
    const long = makeAjv().compile(rules);
    const short = await loadAjv(source);
    let invalid = 0;
    for (const value of documents()) {
      if (long(value)) {
        expect(short(value), JSON.stringify(value)).toBe(true);
        continue;
      }
      invalid += 1;
      // As `filter` calls it.
      const verdict = Reflect.apply(short, undefined, [value, 7, [value]]);
      expect({ verdict, errors: short.errors }).toEqual({ verdict: false, errors: long.errors });
    }
    expect(invalid).toBeGreaterThan(cases / 10);
  });

  test("the shortened code of Ajv reads members of any name, and own ones only", async () => {
    const names = [
      "key",
      "length",
      "data",
      "data0",
      "toString",
      "a/b",
      "a~b",
      "data.key",
      'a"b',
      "$a",
      "0",
    ];
    const rules = {
      type: "object",
      properties: Object.fromEntries(names.map((name) => [name, { type: "string" }] as const)),
      required: names,
    } as const;
    const long = makeAjv().compile(rules);
    const short = await loadAjv(rules);
    const whole = Object.fromEntries(names.map((name) => [name, name]));
    expect([short(whole), short(Object.create(whole))]).toEqual([true, false]);
    for (const name of names) {
      for (const value of [undefined, null, 1, "x"]) {
        for (const part of [{ [name]: value }, { ...whole, [name]: value }]) {
          expect(short(part), name).toBe(long(part));
          expect(short.errors, name).toEqual(long.errors);
        }
      }
    }
  });

  test("is rendered to the same bytes twice", async () => {
    expect(await renderFormat(sink)).toEqual(await renderFormat(sink));
  });

  test("becomes these types", async () => {
    expect((await renderFormat(sink)).get("types.ts")).toMatchSnapshot();
  });

  test("becomes this guard", async () => {
    expect((await renderFormat(sink)).get("guards/everything.ts")).toMatchSnapshot();
  });
});

describe("the schema lint refuses", () => {
  const base = {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: "urn:imagekin:sink:other",
    title: "SinkOther",
    description: "Another one.",
    "x-detect": [{ id: true as const }],
    type: "object" as const,
  };
  test.for([
    ["an unknown keyword", { ...base, unevaluatedProperties: false }, /not a keyword of the house/],
    [
      "format",
      { ...base, properties: { a: { type: "string", format: "date" } } },
      /"format" is not a keyword/,
    ],
    [
      "another anyOf",
      { ...base, properties: { a: { anyOf: [{ type: "string" }, { type: "null" }] } } },
      /one shape/,
    ],
    [
      "a rule beside $ref",
      { ...base, properties: { a: { $ref: "#/$defs/A", minLength: 1 } } },
      /beside a reference/,
    ],
    ["an array without items", { ...base, properties: { a: { type: "array" } } }, /needs items/],
    ["a closed object", { ...base, additionalProperties: false }, /made by the kit/],
    ["a required member that is none", { ...base, required: ["a"] }, /not among the properties/],
    [
      "a never-member without its look-alike",
      { ...base, properties: { State: false } },
      /names "State"/,
    ],
    ["a wrong $id", { ...base, $id: "urn:imagekin:sink:everything" }, /\$id must be/],
    ["a title that is an Error", { ...base, title: "SinkError" }, /title must/],
    ["a scalar that is none", { ...base, $defs: { A: { "x-scalar": "colour" } } }, /no scalar/],
    [
      "enum numbers that do not fit the words",
      {
        ...base,
        properties: { a: { type: "string", "x-open-enum": ["A", "B"], "x-enum-numbers": [1, 1] } },
      },
      /one number for each word/,
    ],
    [
      "a fact of a member on a definition",
      { ...base, $defs: { A: { type: "string", "x-since": "1" } } },
      /beside a member/,
    ],
  ] as const)("%s", ([, schema, breach]) => {
    expect(
      lintSchema("sink", "other", schema as Parameters<typeof lintSchema>[2]).join("\n"),
    ).toMatch(breach);
  });
});
