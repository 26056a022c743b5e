import { type Document, lintTable, type Schema, type SchemaOptions } from "@imagekin/core";

/** One published reading of a document, and our verdict on a value by the shipped code alone; undefined where we give none. */
export interface Reading {
  readonly name: string;
  readonly schema: Schema;
  readonly accepts: (value: unknown) => boolean | undefined;
}

/** The open and the strict schema, those of every version that differs from the version before, and the draft-07 twins of all. */
export function readingsOf(document: Document<unknown>): Reading[] {
  const table = document.table();
  const findings = (value: unknown, version?: string): readonly string[] =>
    lintTable(value, table, version).map(({ code }) => code);
  const readings: Reading[] = [];
  const add = (options: SchemaOptions, accepts: Reading["accepts"]): void => {
    const { version = "", strict = false } = options;
    for (const draft of ["2020-12", "07"] as const) {
      const name = [version, strict ? "strict" : "open", draft].join(" ").trim();
      readings.push({ name, schema: document.schema({ ...options, draft }), accepts });
    }
  };
  add({}, document.is);
  add({ strict: true }, (value) => document.is(value) && findings(value).length === 0);
  let last = "";
  for (const version of document.versions) {
    const rules = JSON.stringify({ ...document.schema({ version, strict: true }), $id: "" });
    if (rules === last) continue;
    last = rules;
    add(
      { version, strict: true },
      (value) => document.is(value) && findings(value, version).length === 0,
    );
    // What a version does not send is unknown to its open schema, so only of valid documents have we a verdict.
    add({ version }, (value) =>
      document.is(value)
        ? !findings(value, version).some((code) => /^(?:missing|null)-in-version$/.test(code))
        : undefined,
    );
  }
  return readings;
}
