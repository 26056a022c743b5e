import type { CatalogEntry } from "@imagekin/catalog";
import type { Finding } from "@imagekin/core";
import type { ReadOptions } from "../input/read-records.ts";
import type { TextRecord } from "../input/record.ts";
import type { Collector } from "./collect.ts";
import type { Ignore } from "./ignore.ts";
import { judge, type Wanted } from "./judge.ts";
import type { PlaceFinding } from "./place.ts";
import type { Known } from "./secrets.ts";
import { splitDocuments } from "./split.ts";

/** How documents are checked. */
export interface CheckOptions {
  readonly reading: ReadOptions;
  readonly known: readonly CatalogEntry[];
  /** The document that every value should be; without it, each value is recognised. */
  readonly wanted: Wanted | undefined;
  readonly strict: boolean;
  readonly ignore: Ignore;
  /** At most so many errors, and so many other findings, are listed for a file. */
  readonly maxFindings: number;
  readonly showValues: boolean;
}

/** How many documents a record holds. A text that cannot be read counts as one, and so does an empty list. */
export interface RecordCounts {
  readonly documents: number;
  readonly invalid: number;
  /** Whether one of them is a document of ours, or might have been. */
  readonly isOurs: boolean;
}

/** Checks every document of one record and hands over what there is to say, beside what is known already. */
export async function checkRecord(
  record: TextRecord,
  file: string,
  options: CheckOptions,
  collector: Collector,
  more: readonly Finding[] = [],
): Promise<RecordCounts> {
  const { known, wanted, strict, ignore, showValues } = options;
  const documents: Known[] = [];
  const { result } = record;
  let placing: PlaceFinding | undefined;
  /** Hands over what is not ignored, and gives back the errors among it. */
  const add = async (findings: readonly Finding[], root: string): Promise<readonly Finding[]> => {
    // What keeps a text from being read cannot be ignored: nothing would have been checked.
    const kept = result.ok ? findings.filter((finding) => !ignore(finding)) : findings;
    if (kept.length === 0) return kept;
    if (placing === undefined) {
      const { openPlacer } = await import("./place.ts");
      placing = await openPlacer(record, file, documents, showValues);
    }
    const place = placing;
    for (const finding of kept) collector.add(finding, (one) => place(one, root));
    return kept.filter(({ severity }) => severity === "error");
  };

  const format = wanted?.entry.id ?? null;
  const others = result.ok
    ? more
    : more.filter((finding) => !unreadable.has(finding.code) && !ignore(finding));
  const texts = [...result.findings.map((finding) => ({ ...finding, format })), ...others];
  const badTexts = await add(
    texts.map((finding) => raise(finding, strict)),
    "",
  );
  const parts = result.ok ? await splitDocuments(result.value, wanted?.entry, known) : [];
  if (parts.length === 0) {
    const errors = result.ok ? await add([emptyList(format)], "") : badTexts;
    return { documents: 1, invalid: errors.length > 0 ? 1 : 0, isOurs: !result.ok };
  }

  const touched = new Set(badTexts.flatMap(({ pointer }) => pointersTo(pointer)));
  let invalid = 0;
  for (const part of parts) {
    const { table, findings } = await judge(part.value, wanted, known, strict);
    documents.push({ ...part, table });
    const errors = await add(findings, part.pointer);
    if (errors.length > 0 || touched.has(part.pointer)) invalid += 1;
  }
  return {
    documents: parts.length,
    invalid,
    isOurs: documents.some(({ table }) => table !== undefined),
  };
}

/** An empty list says nothing about any document, so it must not look like a success. */
function emptyList(format: string | null): Finding {
  return {
    format,
    severity: "error",
    code: "empty-input",
    pointer: "",
    message: "the list is empty: it holds no document to check",
  };
}

/** A pointer to a value, and those to all that it lies in. */
function pointersTo(pointer: string): string[] {
  const ends = [...pointer.matchAll(/\//g)].map(({ index }) => index);
  return [...ends.map((end) => pointer.slice(0, end)), pointer];
}

/** What the reader says too, and with a place. */
const unreadable: ReadonlySet<string> = new Set(["syntax", "invalid-utf8"]);

/** A finding as a strict reading has it. */
export function raise(finding: Finding, strict: boolean): Finding {
  return strict && finding.severity === "warning" ? { ...finding, severity: "error" } : finding;
}
