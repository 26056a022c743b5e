import type { Report } from "@imagekin/convert";
import type { InputFile } from "../input/expand.ts";
import { type ReadOptions, readRecords } from "../input/read-records.ts";
import type { Io } from "../io.ts";
import type { PlacedFinding } from "../output/output.ts";
import { convertRecord, type Outcome } from "./convert-record.ts";
import type { ConvertPlan } from "./plan.ts";
import type { Shape } from "./write-values.ts";

/** What became of a file. A part is a record: a whole file, a line of NDJSON, a document of YAML. */
export interface ConvertedFile {
  readonly shape: Shape;
  readonly parts: readonly Part[];
}

interface Part {
  readonly isList: boolean;
  readonly outcomes: readonly Outcome[];
}

/** Converts all documents of a file. */
export async function convertFile(
  input: InputFile,
  reading: ReadOptions,
  plan: ConvertPlan,
  io: Io,
): Promise<ConvertedFile> {
  const parts: Part[] = [];
  let shape: Shape = "one";
  for await (const record of readRecords(input, reading, io)) {
    if (record.syntax === "ndjson") shape = "lines";
    else if (record.record !== undefined) shape = "list";
    parts.push(await convertRecord(record, input.path, plan));
  }
  return { shape, parts };
}

/** One result for each part: what `pick` gives of its document, or of each one of its list. */
export function pickResults(
  { parts }: ConvertedFile,
  pick: (outcome: Outcome) => unknown,
): unknown[] {
  return parts.map(({ isList, outcomes }) => {
    const results = outcomes.map(pick);
    return isList ? results : results[0];
  });
}

/** All that is said of a document, for `--envelope`. */
export function envelopeOf({ conversion, findings }: Outcome): unknown {
  if (conversion?.ok === true) {
    const { value, report } = conversion;
    return { ok: true, value, report };
  }
  return {
    ok: false,
    findings: findings.map(({ finding }) => finding),
    ...(conversion !== undefined && hasAccount(conversion.errors) && { report: conversion.report }),
  };
}

/** The account of a document that was converted, or was refused for nothing but what it would lose. */
export function reportOf({ conversion }: Outcome): Report | undefined {
  if (conversion === undefined) return undefined;
  return conversion.ok || hasAccount(conversion.errors) ? conversion.report : undefined;
}

/** Else the report is one of a conversion that did not come to pass: empty, and no statement about the document. */
function hasAccount(errors: readonly { readonly code: string }[]): boolean {
  return errors.every(({ code }) => code === "loss");
}

/** The findings of a file in the order of its documents. */
export function findingsOf({ parts }: ConvertedFile): PlacedFinding[] {
  return parts.flatMap(({ outcomes }) => outcomes.flatMap(({ findings }) => findings));
}
