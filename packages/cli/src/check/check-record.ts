import type { CatalogEntry } from "@imagekin/catalog";
import type { Finding } from "@imagekin/core";
import type { ReadOptions } from "../input/read-records.ts";
import type { TextRecord } from "../input/record.ts";
import type { Excerpt } from "../output/output.ts";
import type { Collector } from "./collect.ts";
import type { Ignore } from "./ignore.ts";
import { judge, type Wanted } from "./judge.ts";
import { placeFinding } from "./place.ts";
import { type Known, maskSecrets } from "./secrets.ts";
import { type Part, splitDocuments } from "./split.ts";

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
  const excerpt: Excerpt = {
    lineAt: record.lineAt,
    masked: showValues ? () => [] : maskSecrets(record, documents),
  };
  const { result } = record;
  const add = (finding: Finding, root: string): boolean => {
    // What keeps a text from being read cannot be ignored: nothing would have been checked.
    if (result.ok && ignore(finding)) return false;
    collector.add(finding, (one) => placeFinding(one, root, file, record, excerpt));
    return finding.severity === "error";
  };

  const format = wanted?.entry.id ?? null;
  const others = result.ok ? more : more.filter(({ code }) => !unreadable.has(code));
  const badTexts = [...result.findings.map((finding) => ({ ...finding, format })), ...others]
    .map((finding) => raise(finding, strict))
    .filter((finding) => add(finding, ""));
  const parts = result.ok ? await splitDocuments(result.value, wanted?.entry, known) : [];
  if (parts.length === 0) {
    const isBad = result.ok ? add(emptyList(format), "") : badTexts.length > 0;
    return { documents: 1, invalid: isBad ? 1 : 0, isOurs: !result.ok };
  }

  let invalid = 0;
  for (const part of parts) {
    const { table, findings } = await judge(part.value, wanted, known, strict);
    documents.push({ ...part, table });
    const errors = findings.filter((finding) => add(finding, part.pointer));
    if (errors.length > 0 || badTexts.some((finding) => concerns(finding, part))) invalid += 1;
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

function concerns({ pointer }: Finding, part: Part): boolean {
  return `${pointer}/`.startsWith(`${part.pointer}/`);
}

/** What the reader says too, and with a place. */
const unreadable: ReadonlySet<string> = new Set(["syntax", "invalid-utf8"]);

/** A finding as a strict reading has it. */
export function raise(finding: Finding, strict: boolean): Finding {
  return strict && finding.severity === "warning" ? { ...finding, severity: "error" } : finding;
}
