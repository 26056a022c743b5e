import { type Document, isInVersion, lintTable, renderSchema, type Schema } from "@imagekin/core";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { fuzzCases, mutatedDocuments, show } from "./generated-documents.ts";

/** Documents that are held against the strict schema of every version. */
const versionCases = 2 * fuzzCases;

/** Compares the judges of a document on generated and mutated ones. */
export function describeFuzz(subject: Document<unknown>): void {
  test(`guard, validate and Ajv agree on ${fuzzCases} generated and mutated documents`, () => {
    // Compiled at run time from what is published: another path through the kit than that of the shipped code.
    const accepts = foreignAjv().compile(subject.schema());
    let valid = 0;
    for (const { value } of mutatedDocuments(subject, fuzzCases, true)) {
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

/** Holds the member table against the strict schema of each version. */
export function describeVersions(subject: Document<unknown>): void {
  const source = subject.source();
  const shapes = distinctShapes(source);
  test(`strict schemas of ${[...shapes.keys()].join(", ")} agree with the member table on ${versionCases} documents`, () => {
    const table = subject.table();
    const ajv = foreignAjv();
    const open = ajv.compile(subject.schema());
    const strict = [...shapes].map(([version, schema]) => ({
      version,
      accepts: ajv.compile(schema),
    }));
    for (const { value } of mutatedDocuments(subject, versionCases, false)) {
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
export function distinctShapes(source: Schema): Map<string, Schema> {
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
