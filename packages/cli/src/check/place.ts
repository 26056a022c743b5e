import type { Code, Finding } from "@imagekin/core";
import { place } from "@imagekin/reader";
import type { TextRecord } from "../input/record.ts";
import type { Excerpt, PlacedFinding } from "../output/output.ts";

/** Findings about a whole file: its text would add nothing. */
const withoutExcerpt: ReadonlySet<Code> = new Set<Code>([
  "unidentified",
  "wrong-document",
  "empty-input",
  "encoding",
  "invalid-utf8",
  "too-large",
  "bom",
]);

/** Gives a finding its file and its place in the text. */
export function placeFinding(
  finding: Finding,
  root: string,
  file: string,
  record: TextRecord,
  excerpt: Excerpt,
): PlacedFinding {
  const { record: number, byteOffset } = record;
  const pointer = `${root}${finding.pointer}`;
  const {
    code,
    related,
    line,
    column,
    endLine,
    endColumn,
    message,
    expected,
    actual,
    suggestion,
    ...head
  } = place({ ...finding, pointer }, record);
  // The order is that of the members in every JSON output.
  const placed: Finding = {
    file,
    ...(number !== undefined && { record: number }),
    ...(byteOffset !== undefined && { byteOffset }),
    ...head,
    code,
    pointer,
    ...(related !== undefined && { related: `${root}${related}` }),
    ...(line !== undefined && { line }),
    ...(column !== undefined && { column }),
    ...(endLine !== undefined && { endLine }),
    ...(endColumn !== undefined && { endColumn }),
    message,
    ...(expected !== undefined && { expected }),
    ...(actual !== undefined && { actual }),
    ...(suggestion !== undefined && { suggestion }),
  };
  return { finding: placed, excerpt: withoutExcerpt.has(code) ? undefined : excerpt };
}
