import type { Code, Finding } from "@imagekin/core";
import { type Located, place } from "@imagekin/reader";
import type { TextRecord } from "../input/record.ts";
import type { Excerpt, PlacedFinding } from "../output/output.ts";
import { type Known, maskSecrets } from "./secrets.ts";

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

/** Gives a finding its file and its place in the text. Its pointer starts at `root`. */
export type PlaceFinding = (finding: Finding, root: string) => PlacedFinding;

/**
 * Gets ready to place the findings of one record. The module is loaded with the first of them: most records have none.
 *
 * @param documents what is known of its documents, for masks; read only when a line is shown, so that it may still grow
 */
export async function openPlacer(
  record: TextRecord,
  file: string,
  documents: readonly Known[],
  showValues: boolean,
): Promise<PlaceFinding> {
  const located = await record.locator();
  const excerpt: Excerpt = {
    lineAt: record.lineAt,
    masked: showValues ? () => [] : maskSecrets(record, located, documents),
  };
  return (finding, root) => placeFinding(finding, root, file, record, located, excerpt);
}

function placeFinding(
  finding: Finding,
  root: string,
  file: string,
  record: TextRecord,
  located: Located,
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
  } = place({ ...finding, pointer }, located);
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
