import { join } from "node:path";
import { type Document, renderSchema, type Schema } from "@imagekin/core";
import { Ajv2020 } from "ajv/dist/2020.js";
import { Ajv } from "ajv";
import { afterAll, describe, expect, test } from "vitest";
import type { DerivedSchema } from "./bundle.ts";
import { findStale } from "./check.ts";
import { fuzzCases } from "./generated-documents.ts";
import { camelCase } from "./names.ts";
import { type DocumentFolder, readFormat, readFragments } from "./read-format.ts";
import { bundleFormat, renderFormat } from "./render-format.ts";
import { compileExamples } from "./satisfies.ts";
import { findSites, findUnreached } from "./sites.ts";
import { describeArbitrary } from "./testing-arbitrary.ts";
import { describeDecode, describeTwins, isProto } from "./testing-decode.ts";
import { describeFuzz, describeVersions } from "./testing-fuzz.ts";
import { describeMutants, type MutantCount, reportMutants } from "./testing-mutants.ts";

/** Documents that are decoded. */
const protoCases = Math.ceil(fuzzCases / 5);

/**
 * The whole test suite of a format. `exports` is the format's public module; every document in the folder must be among them.
 *
 * Freshness of the generated code, examples, coverage of every rule by an example, mutants of the schema, the law of `is`, `validate` and
 * `lint`, published schemas under foreign default options, guard against Ajv, versions against strict schemas, and types.
 */
export function describeFormat(folder: string, exports: Readonly<Record<string, unknown>>): void {
  const root = join(folder, "..", "..", "..");
  const format = readFormat(join(folder));
  const rendered = bundleFormat(format, readFragments(root));

  describe(format.name, () => {
    test("the generated code is fresh", async () => {
      const generated = `packages/formats/${format.name}/src/generated`;
      const files = [...(await renderFormat(rendered))].map(
        ([path, text]) => [`${generated}/${path}`, text] as const,
      );
      expect(findStale(root, { files: new Map(files), folders: [generated] })).toEqual([]);
    });

    test("valid examples have the types of their documents", () => {
      const typed = format.documents.map(({ name, valid }, index) => {
        const source = rendered.documents[index]?.source ?? {};
        const isStrict = new Ajv2020({ strict: false }).compile(
          renderSchema(source, { strict: true }),
        );
        return {
          type: source.title ?? name,
          examples: valid.filter(({ value }) => isStrict(value)),
        };
      });
      expect(typed.filter(({ examples }) => examples.length === 0)).toEqual([]);
      expect(compileExamples(join(folder, "src", "generated", "types.ts"), typed)).toBe("");
    });

    const mutants = new Map<string, MutantCount>();
    afterAll(() => reportMutants(format.name, mutants));

    for (const [index, document] of format.documents.entries()) {
      const source = rendered.documents[index]?.source ?? {};
      describe(document.name, () => {
        const subject = exports[camelCase(document.name)];
        if (!isDocument(subject))
          throw new Error(`${format.name} does not export ${camelCase(document.name)}`);
        describeExamples(document, source, subject);
        describePublished(document, source, subject);
        describeArbitrary(subject);
        describeMutants(document, subject, (count) => mutants.set(subject.id, count));
        describeFuzz(subject);
        if (subject.versions.length > 0) describeVersions(subject);
        if (isProto(source)) describeDecode(subject, document.valid, protoCases);
        const { "x-derive": derivation }: DerivedSchema = document.schema;
        const original = format.documents.findIndex(
          ({ name }) => `${name}.schema.json` === derivation?.from,
        );
        const other = exports[camelCase(format.documents[original]?.name ?? "")];
        if (isDocument(other)) {
          describeTwins([other, subject], protoCases);
        }
      });
    }
  });
}

function isDocument(value: unknown): value is Document<unknown> {
  return typeof value === "object" && value !== null && "validate" in value && "lint" in value;
}

function describeExamples(
  folder: DocumentFolder,
  source: Schema,
  subject: Document<unknown>,
): void {
  const written = folder.invalid.map(({ file, value }) => {
    const expected = folder.expected[file] ?? { pointer: "", code: `no entry in expected.json` };
    return { name: file, value, ...expected };
  });

  test.for(folder.valid.map((example) => [example.file, example.value] as const))(
    "accepts %s",
    ([, value]) => {
      expect(subject.validate(deepFreeze(value))).toEqual({ ok: true, value });
      expect(subject.is(value)).toBe(true);
      expect(subject.lint(value).filter(({ severity }) => severity === "error")).toEqual([]);
    },
  );

  test.for(written.map((item) => [item.name, item] as const))("refuses %s", ([, item]) => {
    expect(raised(subject, item.value)).toEqual([{ pointer: item.pointer, code: item.code }]);
  });

  test("expected.json speaks of every invalid example and of no other", () => {
    expect(Object.keys(folder.expected).sort()).toEqual(folder.invalid.map(({ file }) => file));
  });

  test("valid examples show every part of the schema", () => {
    expect(findUnreached(source, findSites(source, folder.valid))).toEqual([]);
  });

  test("takes unknown members of every object, and says so", () => {
    for (const [place, site] of findSites(source, folder.valid)) {
      if (
        site.schema.properties === undefined ||
        typeof site.value !== "object" ||
        site.value === null
      )
        continue;
      const value = structuredClone(site.example.value);
      const object = site.path.reduce<unknown>((at, key) => Reflect.get(Object(at), key), value);
      Reflect.set(Object(object), "no-such-member", { deep: [1] });
      expect(subject.is(value), place).toBe(true);
      const pointers = subject
        .lint(value)
        .filter(({ code }) => code === "unknown-member")
        .map(({ pointer }) => pointer);
      expect(
        pointers.some((pointer) => pointer.endsWith("/no-such-member")),
        place,
      ).toBe(true);
    }
  });
}

function raised(subject: Document<unknown>, value: unknown): { pointer: string; code: string }[] {
  const result = subject.validate(value);
  expect(subject.is(value)).toBe(result.ok);
  return result.ok ? [] : result.findings.map(({ pointer, code }) => ({ pointer, code }));
}

function describePublished(
  { valid }: DocumentFolder,
  source: Schema,
  subject: Document<unknown>,
): void {
  test("published schemas compile under default options of Ajv, without a warning, and accept the examples", () => {
    const complaints: unknown[] = [];
    const complain = (...words: unknown[]): void => {
      complaints.push(words);
    };
    const logger = { log: complain, warn: complain, error: complain };
    const validators = [
      new Ajv2020({ logger }).compile(subject.schema()),
      new Ajv({ logger }).compile(subject.schema({ draft: "07" })),
    ];
    expect(complaints).toEqual([]);
    for (const { value } of valid)
      for (const accepts of validators) expect(accepts(value)).toBe(true);
    expect(JSON.stringify(subject.schema())).not.toMatch(/"x-|"format":"/);
    expect(subject.source()).toEqual(source);
  });

  test("Standard Schema gives the same value, or issues with raw keys", () => {
    const { validate, vendor, version, jsonSchema } = subject["~standard"];
    expect([vendor, version]).toEqual(["imagekin", 1]);
    for (const { value } of valid) expect(validate(value)).toEqual({ value });
    expect(validate([]).issues).toMatchObject([{ path: [] }]);
    expect(jsonSchema.input({ target: "draft-07" })).toEqual(subject.schema({ draft: "07" }));
    expect(() => jsonSchema.output({ target: "openapi-3.0" })).toThrow(/not supported/);
  });
}

function deepFreeze(value: unknown): unknown {
  if (typeof value === "object" && value !== null) {
    for (const part of Object.values(value)) deepFreeze(part);
    Object.freeze(value);
  }
  return value;
}
