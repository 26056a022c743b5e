import type { Code, Finding } from "@imagekin/core";

import type { Range } from "./line-index.ts";
import type { Located, Place } from "./result.ts";

/** Codes that speak of a member as such, or of what an object lacks: shown at the key, or else at the opening of the value. */
const shownAtKey: ReadonlySet<Code> = new Set<Code>([
  "unknown-member",
  "removed-in-version",
  "not-yet-in-version",
  "wrong-document",
  "unidentified",
  "legacy",
  "exclusive-members",
  "duplicate-key",
  "required",
  "missing-in-version",
]);

/**
 * Adds the place in the text to a finding, from its pointer: that of the value, or of the key where the finding is about the member
 * itself. A pointer to nothing is shown at the nearest value around it. A finding that has a place keeps it.
 */
export function place(finding: Finding, located: Located): Finding {
  if (finding.line !== undefined) return finding;
  const { pointer, code } = finding;
  const found = located.locate(pointer);
  if (found !== undefined)
    return { ...finding, ...(shownAtKey.has(code) ? keyOf(found) : found.value) };
  const around = findAround(pointer, located);
  return around === undefined ? finding : { ...finding, ...keyOf(around) };
}

function findAround(pointer: string, located: Located): Place | undefined {
  let around: Place | undefined;
  for (let end = pointer.lastIndexOf("/"); end >= 0 && around === undefined;) {
    around = located.locate(pointer.slice(0, end));
    end = end === 0 ? -1 : pointer.lastIndexOf("/", end - 1);
  }
  return around;
}

/** The key of a member; else the first character of the value. */
function keyOf({ key, value: { line, column } }: Place): Range {
  return key ?? { line, column, endLine: line, endColumn: column + 1 };
}
