import { join } from "node:path";
import { type Document, isInVersion, lintTable, renderSchema, type Schema } from "@imagekin/core";
import { Ajv2020 } from "ajv/dist/2020.js";
import { Ajv } from "ajv";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { arbitraryDocument } from "./arbitrary.ts";
import type { DerivedSchema } from "./bundle.ts";
import { findStale } from "./check.ts";
import { deriveInvalidCases, findSites, findUnreached, type InvalidCase } from "./invalid-cases.ts";
import { listMutants } from "./mutants.ts";
import { makeRandom, mutate } from "./mutate.ts";
import { camelCase } from "./names.ts";
import { type DocumentFolder, readFormat, readFragments } from "./read-format.ts";
import { bundleFormat, renderFormat } from "./render-format.ts";
import { memberTable } from "./render-table.ts";
import { compileExamples } from "./satisfies.ts";
import { describeDecode, describeTwins, isProto } from "./testing-decode.ts";

/** Generated and mutated documents of one schema on which two judges are compared; the environment may ask for a longer run. */
const fuzzCases = Number(process.env["IMAGEKIN_FUZZ"] ?? 5_000);
/** Documents that are held against the strict schema of every version. */
const versionCases = 2 * fuzzCases;
/** Documents that are decoded. */
const protoCases = Math.ceil(fuzzCases / 5);
const seed = 20_261_121;

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

    for (const [index, document] of format.documents.entries()) {
      const source = rendered.documents[index]?.source ?? {};
      describe(document.name, () => {
        const subject = exports[camelCase(document.name)];
        if (!isDocument(subject))
          throw new Error(`${format.name} does not export ${camelCase(document.name)}`);
        describeExamples(document, source, subject);
        describePublished(document, source, subject);
        describeFuzz(source, subject);
        if (subject.versions.length > 0) describeVersions(source);
        if (isProto(source)) describeDecode(source, subject, document.valid, protoCases);
        const { "x-derive": derivation }: DerivedSchema = document.schema;
        const original = format.documents.findIndex(
          ({ name }) => `${name}.schema.json` === derivation?.from,
        );
        const other = exports[camelCase(format.documents[original]?.name ?? "")];
        if (isDocument(other)) {
          describeTwins(
            [other, subject],
            [rendered.documents[original]?.source ?? {}, source],
            protoCases,
          );
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
  const derived = deriveInvalidCases(source, folder.valid);
  const written: InvalidCase[] = folder.invalid.map(({ file, value }) => {
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

  test(`refuses ${derived.length} examples with one wrong type, word, bound or length, or without a member`, () => {
    const wrong = derived
      .map(({ name, value, pointer, code }) => ({
        name,
        expected: [{ pointer, code }],
        found: raised(subject, value),
      }))
      .filter(({ expected, found }) => JSON.stringify(expected) !== JSON.stringify(found));
    expect(wrong).toEqual([]);
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

  test("an example notices every rule that is dropped from the schema", () => {
    const open = renderSchema(source);
    const invalid = [...written, ...derived].map(({ value }) => value);
    const survivors = listMutants(open).filter(({ schema }) => {
      const accepts = new Ajv2020({
        strict: false,
        ownProperties: true,
        validateSchema: false,
      }).compile(schema);
      return (
        folder.valid.every(({ value }) => accepts(value)) &&
        !invalid.some((value) => accepts(value))
      );
    });
    expect(survivors.map(({ name }) => name)).toEqual([]);
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

function describeFuzz(source: Schema, subject: Document<unknown>): void {
  test(`guard, validate and Ajv agree on ${fuzzCases} generated and mutated documents`, () => {
    // Compiled at run time from what is published: another path through the kit than that of the shipped code.
    const accepts = foreignAjv().compile(subject.schema());
    let valid = 0;
    for (const { value } of mutatedDocuments(source, fuzzCases, true)) {
      const verdict = accepts(value);
      if (verdict) valid += 1;
      if (subject.is(value) !== verdict || subject.validate(value).ok !== verdict) {
        expect.fail(`Ajv says ${verdict} of ${show(value)}: ${JSON.stringify(accepts.errors)}`);
      }
    }
    // Both verdicts must have been put to the test.
    expect(valid).toBeGreaterThan(fuzzCases / 50);
    expect(valid).toBeLessThan((fuzzCases * 49) / 50);
  });
}

function describeVersions(source: Schema): void {
  const shapes = distinctShapes(source);
  test(`strict schemas of ${[...shapes.keys()].join(", ")} agree with the member table on ${versionCases} documents`, () => {
    const table = memberTable(source);
    const ajv = foreignAjv();
    const open = ajv.compile(renderSchema(source));
    const strict = [...shapes].map(([version, schema]) => ({
      version,
      accepts: ajv.compile(schema),
    }));
    for (const { value } of mutatedDocuments(source, versionCases, false)) {
      const isOpen = open(value);
      for (const { version, accepts } of strict) {
        const verdict = isOpen && lintTable(value, table, version).length === 0;
        if (accepts(value) !== verdict) {
          const found = JSON.stringify(lintTable(value, table, version));
          expect.fail(
            `at ${version} of ${show(value)}: table ${found}, strict ${JSON.stringify(accepts.errors)}`,
          );
        }
      }
    }
  });

  test("a strict schema has the members of its version", () => {
    for (const [version, schema] of shapes) {
      for (const [name, member] of Object.entries(source.properties ?? {})) {
        if (member === false || member["x-dialect"] !== undefined) continue;
        expect(Object.hasOwn(schema.properties ?? {}, name)).toBe(isInVersion(member, version));
      }
    }
  });
}

/** Ajv as nothing of ours configures it, but for what JSON cannot hold: inherited members and numbers that are not finite. */
function foreignAjv(): Ajv2020 {
  return new Ajv2020({ strict: false, strictNumbers: true, ownProperties: true });
}

/** The strict schema of each version that differs from that of the version before. */
function distinctShapes(source: Schema): Map<string, Schema> {
  const shapes = new Map<string, Schema>();
  let last = "";
  for (const version of source["x-versions"] ?? []) {
    const { $id: _, ...schema } = renderSchema(source, { version, strict: true });
    const text = JSON.stringify(schema);
    if (text !== last) shapes.set(version, schema);
    last = text;
  }
  return shapes;
}

/** `count` documents, each one to three changes away from a generated one, and every fifth unchanged. */
function* mutatedDocuments(
  source: Schema,
  count: number,
  hostile: boolean,
): Generator<{ readonly value: unknown }> {
  const random = makeRandom(seed);
  const originals = fc
    .sample(arbitraryDocument(source), { seed, numRuns: 500 })
    .map((value) => ({ value, text: JSON.stringify(value) }));
  for (let i = 0; i < count; i += 1) {
    const original = originals[i % originals.length];
    if (original === undefined) continue;
    yield { value: i % 5 === 0 ? original.value : mutate(original.text, random, hostile) };
  }
}

function show(value: unknown): string {
  try {
    return JSON.stringify(value, (_key, part: unknown) =>
      typeof part === "bigint" ? `${part}n` : part,
    );
  } catch (error) {
    return String(error);
  }
}

function deepFreeze(value: unknown): unknown {
  if (typeof value === "object" && value !== null) {
    for (const part of Object.values(value)) deepFreeze(part);
    Object.freeze(value);
  }
  return value;
}
