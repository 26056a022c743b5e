import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Finding } from "@imagekin/core";

/** Codes of findings that come from the tables, not from a rule. */
const tableCodes = new Set(["legacy", "unknown-member", "unknown-enum-value"]);

/** A finding that a rule raised, in a line. */
function briefly({ severity, code, pointer, related }: Finding): string {
  return `${severity} ${code} ${pointer}${related === undefined ? "" : ` -> ${related}`}`;
}

/** What the rules say of each valid example of a document that they say anything of, by the file's name. */
export function raisedBy(
  name: string,
  lint: (value: unknown) => readonly Finding[],
): Record<string, string[]> {
  const entries = validExamples(name).map(({ file, value }) => {
    const findings = lint(value).filter(({ code }) => !tableCodes.has(code));
    return [file, findings.map(briefly)] as const;
  });
  return Object.fromEntries(entries.filter(([, findings]) => findings.length > 0));
}

/** The valid examples of a document. */
function validExamples(name: string): { readonly file: string; readonly value: unknown }[] {
  const folder = join(import.meta.dirname, "..", "examples", name, "valid");
  return readdirSync(folder)
    .sort()
    .map((file) => ({
      file: file.slice(0, -".json".length),
      value: JSON.parse(readFileSync(join(folder, file), "utf8")),
    }));
}
