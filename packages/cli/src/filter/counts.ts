import { count } from "../output/summary.ts";
import type { FilterCounts } from "./block.ts";
import type { StepSpec } from "./step.ts";

/** The counts of nothing. */
export const noCounts: FilterCounts = { records: 0, invalid: 0, bytes: 0, codes: {}, lost: {} };

/** Two counts in one. */
export function addCounts(a: FilterCounts, b: FilterCounts): FilterCounts {
  return {
    records: a.records + b.records,
    invalid: a.invalid + b.invalid,
    bytes: a.bytes + b.bytes,
    codes: addTo({ ...a.codes }, b.codes),
    lost: addTo({ ...a.lost }, b.lost),
  };
}

/** Adds numbers by name to others. */
export function addTo(
  sums: Record<string, number>,
  more: Readonly<Record<string, number>>,
): Record<string, number> {
  for (const [name, number] of Object.entries(more)) sums[name] = (sums[name] ?? 0) + number;
  return sums;
}

const words: Readonly<Record<StepSpec["kind"], readonly [good: string, bad: string]>> = {
  validate: ["valid", "invalid"],
  convert: ["converted", "refused"],
};

/** The last line on stderr: `1000 records: 990 valid, 10 invalid (type 7, digest 3)`; the most frequent code first. */
export function countsLine(
  { records, invalid, codes, lost }: FilterCounts,
  isCut: boolean,
  kind: StepSpec["kind"],
): string {
  const [good, bad] = words[kind];
  const list = listOf(codes);
  const why = list === "" ? "" : ` (${list})`;
  const losses = listOf(lost);
  const gone = losses === "" ? "" : `; leaves lost: ${losses}`;
  const end = isCut ? "; terminated before the end" : "";
  return `${count(records, "record")}: ${records - invalid} ${good}, ${invalid} ${bad}${why}${gone}${end}\n`;
}

/** The same as JSON, for `--stats-file`. */
export function countsJson(
  { records, invalid, bytes, codes, lost }: FilterCounts,
  isCut: boolean,
  seconds: number,
  kind: StepSpec["kind"],
): string {
  const stats = {
    schemaVersion: 1,
    records,
    valid: records - invalid,
    invalid,
    bytes,
    codes: Object.fromEntries(sorted(codes)),
    ...(kind === "convert" && { lost: Object.fromEntries(sorted(lost)) }),
    terminated: isCut,
    seconds: Math.round(seconds * 1000) / 1000,
  };
  return `${JSON.stringify(stats, null, 2)}\n`;
}

function listOf(sums: Readonly<Record<string, number>>): string {
  return sorted(sums)
    .map(([name, number]) => `${name} ${number}`)
    .join(", ");
}

function sorted(sums: Readonly<Record<string, number>>): [string, number][] {
  return Object.entries(sums).sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
}
