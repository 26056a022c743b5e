import { count } from "../output/summary.ts";
import type { FilterCounts } from "./block.ts";

/** The counts of nothing. */
export const noCounts: FilterCounts = { records: 0, invalid: 0, bytes: 0, codes: {} };

/** Two counts in one. */
export function addCounts(a: FilterCounts, b: FilterCounts): FilterCounts {
  const codes = { ...a.codes };
  for (const [code, number] of Object.entries(b.codes)) codes[code] = (codes[code] ?? 0) + number;
  return {
    records: a.records + b.records,
    invalid: a.invalid + b.invalid,
    bytes: a.bytes + b.bytes,
    codes,
  };
}

/** The last line on stderr: `1000 records: 990 valid, 10 invalid (type 7, digest 3)`; the most frequent code first. */
export function countsLine({ records, invalid, codes }: FilterCounts, isCut: boolean): string {
  const list = sortedCodes(codes).map(([code, number]) => `${code} ${number}`);
  const why = list.length === 0 ? "" : ` (${list.join(", ")})`;
  const end = isCut ? "; terminated before the end" : "";
  return `${count(records, "record")}: ${records - invalid} valid, ${invalid} invalid${why}${end}\n`;
}

/** The same as JSON, for `--stats-file`. */
export function countsJson(
  { records, invalid, bytes, codes }: FilterCounts,
  isCut: boolean,
  seconds: number,
): string {
  const stats = {
    schemaVersion: 1,
    records,
    valid: records - invalid,
    invalid,
    bytes,
    codes: Object.fromEntries(sortedCodes(codes)),
    terminated: isCut,
    seconds: Math.round(seconds * 1000) / 1000,
  };
  return `${JSON.stringify(stats, null, 2)}\n`;
}

function sortedCodes(codes: FilterCounts["codes"]): [string, number][] {
  return Object.entries(codes).sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
}
