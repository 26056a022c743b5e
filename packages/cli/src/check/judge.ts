import { type CatalogEntry, recognize, type Recognition } from "@imagekin/catalog";
import type { Document, Finding, LintOptions, MemberTable } from "@imagekin/core";

/** A document that the caller asked for, with its code. */
export interface Wanted {
  readonly entry: CatalogEntry;
  readonly document: Document<unknown>;
  readonly version: string | undefined;
}

/** What there is to say of one value. Pointers start at the value. */
export interface Judgement {
  /** What is known about the members of the value; undefined if it is no document of ours. */
  readonly table: MemberTable | undefined;
  readonly findings: readonly Finding[];
}

/** Holds a value against the document that it is, or that it should be. */
export async function judge(
  value: unknown,
  wanted: Wanted | undefined,
  known: readonly CatalogEntry[],
  strict: boolean,
): Promise<Judgement> {
  if (wanted !== undefined) {
    const { document, version } = wanted;
    const options = version === undefined ? { strict } : { strict, version };
    return { table: document.table(), findings: lintDecoded(document, value, options) };
  }
  const recognition = await recognize(value, known);
  if (recognition.entry === undefined) {
    return { table: undefined, findings: [explainUnknown(recognition)] };
  }
  const document = await recognition.entry.load();
  return { table: document.table(), findings: lintDecoded(document, value, { strict }) };
}

/**
 * The findings of a value. One that is legal ProtoJSON but not canonical is decoded first: its spellings are warnings then (errors under
 * `strict`), and what else there is to say is said of the canonical form.
 */
function lintDecoded(document: Document<unknown>, value: unknown, options: LintOptions): Finding[] {
  const findings = document.lint(value, options);
  const errors = findings.filter(({ severity }) => severity === "error");
  const isSpelling = errors.length > 0 && errors.every(({ code }) => code === "not-canonical");
  if (!isSpelling || options.strict === true) return findings;
  const decoded = document.decode(value);
  if (!decoded.ok) return findings;
  const spellings = findings
    .filter(({ code }) => code === "not-canonical")
    .map((finding): Finding => ({ ...finding, severity: "warning" }));
  return [...spellings, ...document.lint(decoded.value, options)];
}

/** The error for a value that is no document of ours. */
export function explainUnknown({ looksLike, near, why }: Recognition): Finding {
  const reason = why.join("; ");
  if (looksLike === undefined) {
    return {
      format: null,
      severity: "error",
      code: "unidentified",
      pointer: "",
      message: `this is no document that imagekin knows: ${reason}`,
      suggestion:
        near === undefined
          ? "name its format with -f ID if it has one; `imagekin formats` lists them"
          : `${near.id} has most of its members; if it should be that, -f ${near.id} says what it lacks`,
    };
  }
  return {
    format: null,
    severity: "error",
    code: near === undefined ? "unidentified" : "wrong-document",
    pointer: "",
    message: `this looks like ${looksLike}, which is no document that imagekin knows: it ${reason}`,
    actual: looksLike,
  };
}
