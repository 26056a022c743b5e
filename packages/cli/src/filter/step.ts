import type { Finding } from "@imagekin/core";
import type { Source } from "./block.ts";

/** One record of a stream. */
export interface RecordLine {
  /** The line without its end. A view of a larger piece of memory. */
  readonly bytes: Uint8Array;
  /** 1-based number of the line. */
  readonly record: number;
  readonly byteOffset: number;
  /** It has more bytes than allowed; `bytes` is its beginning. */
  readonly isTooLong: boolean;
}

/** What becomes of a record: its own bytes or others, or the errors that keep it from being passed on. */
export type Outcome =
  | { readonly ok: true; readonly bytes?: Uint8Array }
  | { readonly ok: false; readonly findings: readonly Finding[] };

/** What is done with each record. It gives a promise only if it must, since a promise costs as much as a small record. */
export type Step = (line: RecordLine, source: Source) => Outcome | Promise<Outcome>;

/** What a step is made from: plain data, so that a worker thread can make it too. */
export interface StepSpec {
  readonly kind: "validate";
  readonly strict: boolean;
  readonly ignore: readonly string[];
  /** At most so many errors of a record are told. */
  readonly maxErrors: number;
  readonly maxRecordBytes: number;
  readonly showValues: boolean;
}

/** Every kind of step. */
const kinds: Readonly<Record<StepSpec["kind"], (spec: StepSpec) => Promise<Step>>> = {
  validate: async (spec) => (await import("./validate-step.ts")).validateStep(spec),
};

/** Makes a step. */
export function createStep(spec: StepSpec): Promise<Step> {
  return kinds[spec.kind](spec);
}
