/** Why a leaf of the source cannot be rebuilt from the target alone. */
export type LossReason =
  | "no-target"
  | "unknown-member"
  | "form"
  | "precision"
  | "enum-unmapped"
  | "narrowed"
  | "ambiguous"
  | "constraint"
  | "conflict"
  | "superseded";

/** A leaf of the source that the target gives back. */
export interface Carried {
  /** JSON Pointer into the source. */
  readonly from: string;
  /** JSON Pointers into the target; none for what the target's kind says by itself. */
  readonly to: readonly string[];
  readonly how: "exact" | "converted" | "implied" | "residue";
  /** Pattern of the row. */
  readonly rule?: string;
}

/** A leaf of the source that the target does not give back. */
export interface Lost {
  /** JSON Pointer into the source. */
  readonly from: string;
  readonly reason: LossReason;
  /** What is left of it in the target. */
  readonly to?: readonly string[];
  /** Whether residue keeps it, so that the way back to its own format is exact. */
  readonly retained: boolean;
  /** Pattern of the row. */
  readonly rule?: string;
  /** Only if values are asked for: they may be secrets. */
  readonly value?: unknown;
}

/** A leaf of the target that is not in the source. */
export interface Synthesized {
  /** JSON Pointer into the target. */
  readonly to: string;
  readonly why: "required-by-target" | "derived" | "assumed" | "envelope";
  /** The leaves of the source that it follows from. */
  readonly from?: readonly string[];
}

/** A member of the target that could follow from the source, and does not. */
export interface Omitted {
  readonly to: string;
  readonly reason: "ambiguous" | "incomplete";
  readonly from: readonly string[];
}

/** A full account of a conversion: every leaf of the source is carried or lost, every leaf of the target has an origin. */
export interface Report {
  /** Full ids of the documents. */
  readonly source: string;
  readonly target: string;
  readonly carried: readonly Carried[];
  readonly lost: readonly Lost[];
  readonly synthesized: readonly Synthesized[];
  readonly omitted: readonly Omitted[];
  /** `form` counts losses of members that say in so many words that nothing is set; they are part of `lost`. */
  readonly counts: {
    readonly leaves: number;
    readonly carried: number;
    readonly lost: number;
    readonly form: number;
    readonly synthesized: number;
    readonly omitted: number;
  };
  /** Nothing was lost: the modelled members alone rebuild the source. False for a conversion that gave no value: it kept nothing. */
  readonly lossless: boolean;
  /** What was lost is all in residue. False for a conversion that gave no value. */
  readonly recoverable: boolean;
}

/** The entries of a report before they are counted. */
export type ReportEntries = Pick<Report, "carried" | "lost" | "synthesized" | "omitted">;

/** Counts the entries of a report. */
export function makeReport(source: string, target: string, entries: ReportEntries): Report {
  const { carried, lost, synthesized, omitted } = entries;
  let form = 0;
  let recoverable = true;
  for (const { reason, retained } of lost) {
    if (reason === "form") form += 1;
    recoverable &&= retained;
  }
  return {
    source,
    target,
    carried,
    lost,
    synthesized,
    omitted,
    counts: {
      leaves: carried.length + lost.length,
      carried: carried.length,
      lost: lost.length,
      form,
      synthesized: synthesized.length,
      omitted: omitted.length,
    },
    lossless: lost.length === 0,
    recoverable,
  };
}
