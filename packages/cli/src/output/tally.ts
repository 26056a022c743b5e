import type { Tally } from "./output.ts";

/** The tally of nothing. */
export const emptyTally: Tally = {
  files: 0,
  documents: 0,
  valid: 0,
  invalid: 0,
  skipped: 0,
  errors: 0,
  warnings: 0,
};

/** Two tallies in one. */
export function addTallies(a: Tally, b: Tally): Tally {
  return {
    files: a.files + b.files,
    documents: a.documents + b.documents,
    valid: a.valid + b.valid,
    invalid: a.invalid + b.invalid,
    skipped: a.skipped + b.skipped,
    errors: a.errors + b.errors,
    warnings: a.warnings + b.warnings,
  };
}
