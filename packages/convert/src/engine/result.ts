import type { Finding } from "@imagekin/core";
import type { AssumeKey, Assume } from "./assume.ts";
import { type Lost, type LossReason, type Report } from "./report.ts";

/** Why there is no result. */
export interface ConversionError {
  readonly code:
    | "invalid-source"
    | "unsafe-integer"
    | "kind-mismatch"
    | "target-incomplete"
    | "target-invalid"
    | "loss"
    | "unreadable-value";
  readonly message: string;
  /** Into the target for `target-incomplete` and `target-invalid`, else into the source. */
  readonly pointers?: readonly string[];
  /** The assumptions that would supply what is missing. */
  readonly assume?: readonly AssumeKey[];
  /** What is wrong with the source. */
  readonly findings?: readonly Finding[];
}

/**
 * The answer of a conversion. `report` is computed when it is first read, from the very values that were given and made: change them
 * only after.
 */
export type Conversion<T> =
  | { readonly ok: true; readonly value: T; readonly report: Report }
  | { readonly ok: false; readonly errors: readonly ConversionError[]; readonly report: Report };

/** How to convert. */
export interface ConvertOptions {
  /** `strict`: any loss that is not allowed is an error. */
  readonly mode?: "report" | "strict";
  /** Reasons, or JSON Pointers into the source (with `*` for any one step), of losses that strict mode lets pass; `form` always does. */
  readonly allowLoss?: readonly string[];
  /** Is shown every loss; `"fail"` makes an error of it. */
  readonly onLoss?: (entry: Lost) => "fail" | undefined;
  /** Whether what the model has no place for is kept in a common image, and used on the way back. */
  readonly residue?: "keep" | "drop";
  /** `include` shows the lost values in the report; they may be secrets. */
  readonly values?: "omit" | "include";
  readonly assume?: Assume;
  /** Lets a container image become a machine image and back: what the two have in common. */
  readonly allowKindChange?: boolean;
}

/** The options that a document is read by. */
export type ReadOptions = {
  readonly [K in "assume" | "residue" | "values"]?: ConvertOptions[K] | undefined;
};

/** A conversion that worked. */
export function succeed<T>(value: T, report: () => Report): Conversion<T> {
  return new Success(value, report);
}

/** A conversion that did not. Its report says what would become of the leaves, as far as that is known; there is no value that keeps one. */
export function fail(errors: readonly ConversionError[], report: () => Report): Conversion<never> {
  return new Failure(errors, () => ({ ...report(), lossless: false, recoverable: false }));
}

/**
 * What has a report that is made when it is first read. A class, because an object literal with a getter costs more than many a whole
 * conversion: each one has a hidden class of its own.
 */
class Reported {
  readonly #make: () => Report;
  #report: Report | undefined;

  constructor(make: () => Report) {
    this.#make = make;
  }

  get report(): Report {
    return (this.#report ??= this.#make());
  }

  /** The report is not an own member, and belongs to what is written all the same. */
  toJSON(): unknown {
    return { ...this, report: this.report };
  }
}

class Success<T> extends Reported {
  readonly ok = true;
  readonly value: T;

  constructor(value: T, make: () => Report) {
    super(make);
    this.value = value;
  }
}

class Failure extends Reported {
  readonly ok = false;
  readonly errors: readonly ConversionError[];

  constructor(errors: readonly ConversionError[], make: () => Report) {
    super(make);
    this.errors = errors;
  }
}

/** A conversion held against its options: strict, `allowLoss`, `onLoss`. */
export function enforce<T>(conversion: Conversion<T>, options: ConvertOptions): Conversion<T> {
  const { mode, onLoss } = options;
  if (!conversion.ok || (mode !== "strict" && onLoss === undefined)) return conversion;
  const { lost } = conversion.report;
  const refused = lost.filter((entry) => {
    const isRefused = mode === "strict" && !isAllowed(entry, options.allowLoss ?? []);
    return onLoss?.(entry) === "fail" || isRefused;
  });
  if (refused.length === 0) return conversion;
  const error: ConversionError = {
    code: "loss",
    message: `${refused.length} of ${conversion.report.counts.leaves} leaves would be lost`,
    pointers: refused.map(({ from }) => from),
  };
  return fail([error], () => conversion.report);
}

const alwaysAllowed: ReadonlySet<LossReason> = new Set(["form"]);

function isAllowed({ from, reason }: Lost, allowed: readonly string[]): boolean {
  if (alwaysAllowed.has(reason) || allowed.includes(reason)) return true;
  const steps = from.split("/");
  return allowed.some((pattern) => {
    const tokens = pattern.split("/");
    // A pattern allows its place and all below it.
    return (
      pattern.startsWith("/") &&
      tokens.length <= steps.length &&
      tokens.every((token, index) => token === "*" || token === steps[index])
    );
  });
}
