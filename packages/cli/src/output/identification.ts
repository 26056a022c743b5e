import { entries } from "@imagekin/catalog";
import type { Identified } from "../identify-record.ts";
import { escapeText } from "../text/escape.ts";

/** What a document is, for people: a line that says it, and below it what is known beside. */
export function identificationText(one: Identified): string {
  const { file, pointer, format, versions, dialect, looksLike, why } = one;
  const place = [file, pointer].filter((part) => part !== "").join(" ");
  const answer =
    format ?? (looksLike === undefined ? "unknown" : `none of ours; looks like ${looksLike}`);
  const rows = [
    versions && `versions  ${versionRuns(versions, format)}`,
    dialect && `dialect   ${dialect}`,
    `why       ${why.join("; ")}`,
  ];
  const lines = rows.filter((row) => row !== undefined).map((row) => `  ${row}`);
  return `${[`${place}: ${answer}`, ...lines].map(escapeText).join("\n")}\n`;
}

/** Neighbouring versions as ranges: `1.24 to 1.43, 1.47`. */
function versionRuns(versions: readonly string[], format: string | null): string {
  if (versions.length === 0) return "none fits without a finding";
  const all = entries.find(({ id }) => id === format)?.versions ?? versions;
  const runs: { first: string; last: string }[] = [];
  let previous = -2;
  for (const version of versions) {
    const index = all.indexOf(version);
    const run = runs.at(-1);
    if (run !== undefined && index === previous + 1) run.last = version;
    else runs.push({ first: version, last: version });
    previous = index;
  }
  return runs.map(({ first, last }) => (first === last ? first : `${first} to ${last}`)).join(", ");
}
