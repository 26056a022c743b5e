import type { ConvertOptions } from "@imagekin/convert";

/** At most so many findings are listed: of a file, or with `--filter` of a record. */
export const maxFindings = 100;

/** What is asked for of every document: plain data, so that a worker thread can be told it too. */
export interface ConvertPlan {
  /** The document to make, `ID` or `ID@VERSION`. */
  readonly to: string;
  /** The document that every value is, `ID` or `ID@VERSION`; without it, each is recognised. */
  readonly from: string | undefined;
  readonly options: Omit<ConvertOptions, "onLoss">;
  readonly showValues: boolean;
}
