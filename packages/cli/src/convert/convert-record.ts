import { findEntry } from "@imagekin/catalog";
import type { Conversion } from "@imagekin/convert";
import { type Finding, splitVersion } from "@imagekin/core";
import type { PlaceFinding } from "../check/place.ts";
import type { Known } from "../check/secrets.ts";
import { type Part, splitDocuments } from "../check/split.ts";
import type { TextRecord } from "../input/record.ts";
import type { PlacedFinding } from "../output/output.ts";
import { convertAs } from "./convert-as.ts";
import { errorFindings } from "./error-findings.ts";
import type { ConvertPlan } from "./plan.ts";
import { convertible, sourceOf } from "./source-of.ts";

/** What became of one document, and what there is to say of it. */
export interface Outcome {
  /** Left out if it did not come so far. */
  readonly conversion?: Conversion<unknown>;
  /** Errors, if there is no value; else warnings. */
  readonly findings: readonly PlacedFinding[];
}

/** What became of the documents of one record. */
export interface ConvertedRecord {
  /** The record holds a list of documents, be it of one. */
  readonly isList: boolean;
  readonly outcomes: readonly Outcome[];
}

/** Converts every document of a record. A text that does not say one thing alone is not converted. */
export async function convertRecord(
  record: TextRecord,
  file: string,
  plan: ConvertPlan,
): Promise<ConvertedRecord> {
  const documents: Known[] = [];
  let placing: PlaceFinding | undefined;
  const placed = async (findings: readonly Finding[], root = ""): Promise<PlacedFinding[]> => {
    if (findings.length === 0) return [];
    const { openPlacer } = await import("../check/place.ts");
    const place = (placing ??= await openPlacer(record, file, documents, plan.showValues));
    return findings.map((finding) => place(finding, root));
  };

  const { result } = record;
  const text = result.findings.map(asConversionSeesIt);
  if (!result.ok || text.some(isError)) {
    return { isList: false, outcomes: [{ findings: await placed(text) }] };
  }
  const wanted = plan.from === undefined ? undefined : findEntry(splitVersion(plan.from).id);
  const parts = await splitDocuments(result.value, wanted, convertible);
  if (parts.length === 0) {
    return { isList: true, outcomes: [{ findings: await placed([emptyList]) }] };
  }
  const outcomes: Outcome[] = [];
  for (const part of parts) {
    const { conversion, findings, known } = await convertPart(part, plan);
    documents.push(known);
    outcomes.push({
      ...(conversion && { conversion }),
      findings: await placed(findings, part.pointer),
    });
  }
  const [first, ...rest] = outcomes;
  const isList = parts.some(({ pointer }) => pointer !== "");
  if (first === undefined || text.length === 0) return { isList, outcomes };
  return {
    isList,
    outcomes: [{ ...first, findings: [...(await placed(text)), ...first.findings] }, ...rest],
  };
}

interface ConvertedPart {
  readonly conversion?: Conversion<unknown>;
  readonly findings: readonly Finding[];
  readonly known: Known;
}

async function convertPart(part: Part, plan: ConvertPlan): Promise<ConvertedPart> {
  const { value } = part;
  const source =
    plan.from === undefined
      ? await sourceOf(value)
      : ({ ok: true, id: splitVersion(plan.from).id } as const);
  if (!source.ok) return { findings: source.findings, known: { ...part, table: undefined } };
  const document = await findEntry(source.id).load();
  const known = { ...part, table: document.table() };
  const conversion = convertAs(plan.from ?? source.id, plan.to, value, plan.options);
  if (!conversion.ok) {
    return { conversion, findings: errorFindings(conversion, source.id, plan.to), known };
  }
  // It was decoded first.
  const spellings = document.is(value)
    ? []
    : document.lint(value).filter(({ code }) => code === "not-canonical");
  return { conversion, findings: spellings.map(asWarning), known };
}

function asWarning(finding: Finding): Finding {
  return { ...finding, severity: "warning" };
}

/** A number that was changed when it was read cannot be converted, only something else in its place. */
function asConversionSeesIt(finding: Finding): Finding {
  return finding.code === "unsafe-integer" ? { ...finding, severity: "error" } : finding;
}

function isError({ severity }: Finding): boolean {
  return severity === "error";
}

const emptyList: Finding = {
  format: null,
  severity: "error",
  code: "empty-input",
  pointer: "",
  message: "the list is empty: it holds no document to convert",
};
