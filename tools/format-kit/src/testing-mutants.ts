import type { Document, Schema } from "@imagekin/core";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { recordEvidence } from "../../evidence/record.mjs";
import { sampleInvalid, seed } from "./generated-documents.ts";
import { listMutants } from "./mutants.ts";
import type { DocumentFolder } from "./read-format.ts";

/** How many mutants a schema has, and the names of those that nothing noticed. */
export interface MutantCount {
  readonly mutants: number;
  readonly survivors: readonly string[];
}

/**
 * Drops or loosens each rule of a published schema: an example, or a document that the arbitrary makes to break one rule, must notice.
 * `report` gets the count.
 */
export function describeMutants(
  { valid, invalid }: DocumentFolder,
  subject: Document<unknown>,
  report: (count: MutantCount) => void,
): void {
  const mutants = listMutants(subject.schema());
  test(`each of ${mutants.length} mutants of the schema is noticed`, () => {
    const wrong = [...invalid, ...sampleInvalid(subject, 1)].map(({ value }) => value);
    const survivors = mutants.filter(({ schema }) => {
      const accepts = compile(schema);
      return valid.every(({ value }) => accepts(value)) && !wrong.some((value) => accepts(value));
    });
    const names = survivors.map(({ name }) => name);
    report({ mutants: mutants.length, survivors: names });
    expect(names).toEqual([]);
  });
}

function compile(schema: Schema): (value: unknown) => boolean {
  const ajv = new Ajv2020({ strict: false, ownProperties: true, validateSchema: false });
  return ajv.compile(schema);
}

/** Prints and keeps the counts of a format. */
export function reportMutants(format: string, counts: ReadonlyMap<string, MutantCount>): void {
  const all = [...counts.values()];
  const mutants = all.reduce((sum, count) => sum + count.mutants, 0);
  const survivors = all.reduce((sum, count) => sum + count.survivors.length, 0);
  process.stdout.write(`${format}: ${mutants - survivors} of ${mutants} schema mutants killed\n`);
  // A run of a few chosen tests tells nothing.
  if (mutants === 0) return;
  recordEvidence(`mutants-${format}`, {
    command: `vitest run packages/formats/${format}`,
    seed,
    mutants,
    killed: mutants - survivors,
    documents: Object.fromEntries(counts),
  });
}
