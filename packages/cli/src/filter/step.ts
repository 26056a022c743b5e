import type { Finding } from "@imagekin/core";
import type { ConvertPlan } from "../convert/plan.ts";
import type { Source } from "./block.ts";

/** One record of a stream. */
export interface RecordLine {
  /** The line without its end. A view of a larger piece of memory, which is used again once the record is done. */
  readonly bytes: Buffer;
  /** 1-based number of the line. */
  readonly record: number;
  readonly byteOffset: number;
  /** It has more bytes than allowed; `bytes` is its beginning. */
  readonly isTooLong: boolean;
}

/** What becomes of a record: its own bytes or others, or the errors that keep it from being passed on. */
export type Outcome =
  | {
      readonly ok: true;
      readonly bytes?: Uint8Array;
      /** Leaves that others in their place do not have, by reason. */
      readonly lost?: Readonly<Record<string, number>>;
    }
  | { readonly ok: false; readonly findings: readonly Finding[] };

/** What is done with each record. It gives a promise only if it must, since a promise costs as much as a small record. */
export type Step = (line: RecordLine, source: Source) => Outcome | Promise<Outcome>;

/** What a step is made from: plain data, so that a worker thread can make it too. */
export type StepSpec = ValidateSpec | ConvertSpec;

/** How records are checked. */
export interface ValidateSpec {
  readonly kind: "validate";
  readonly strict: boolean;
  readonly ignore: readonly string[];
  /** At most so many errors of a record are told. */
  readonly maxErrors: number;
  readonly maxRecordBytes: number;
  readonly showValues: boolean;
}

/** How records are converted. What a record should be comes with its source, not with the plan. */
export interface ConvertSpec {
  readonly kind: "convert";
  readonly plan: Omit<ConvertPlan, "from">;
  /** The value with its report, and not the value alone. */
  readonly envelope: boolean;
  /** Whether to count losses, which costs about as much as all else. */
  readonly countsLosses: boolean;
  readonly maxRecordBytes: number;
}

/** Makes a step. */
export async function createStep(spec: StepSpec): Promise<Step> {
  switch (spec.kind) {
    case "validate":
      return (await import("./validate-step.ts")).validateStep(spec);
    case "convert":
      return (await import("./convert-step.ts")).convertStep(spec);
  }
}
