import type { Tally } from "./output.ts";

/** The last line on stderr: `3 files, 4 documents: 3 valid, 1 invalid; 2 errors, 0 warnings`. */
export function summaryLine({
  files,
  documents,
  valid,
  invalid,
  skipped,
  errors,
  warnings,
}: Tally): string {
  const passed = skipped === 0 ? "" : `; ${count(skipped, "file")} skipped`;
  return `${count(files, "file")}, ${count(documents, "document")}: ${valid} valid, ${invalid} invalid; ${count(errors, "error")}, ${count(warnings, "warning")}${passed}\n`;
}

/** A number with its noun: `1 file`, `2 files`. */
export function count(number: number, noun: string, plural = `${noun}s`): string {
  return `${number} ${number === 1 ? noun : plural}`;
}
