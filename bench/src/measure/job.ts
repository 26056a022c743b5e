/** What a process does with every document, again and again. */
export type Task =
  | { readonly kind: "parse" }
  | { readonly kind: "is" | "errors" | "parse and is"; readonly candidate: string }
  | { readonly kind: "to common"; readonly report: boolean }
  | { readonly kind: "convert"; readonly to: string; readonly report: boolean };

/** The work of one process. */
export interface Job {
  /** What the tables call it. */
  readonly name: string;
  readonly task: Task;
  readonly id: string;
  /** A file with a document on each line. */
  readonly documents: string;
}

/** What the process that measures is told: work for so long to get warm, or do so many passes over all documents. */
export type Order = { readonly warmFor: number } | { readonly passes: number };

/** What it answers: nanoseconds for each document, and how often something came out (true, findings, a value). */
export interface Answer {
  readonly nanoseconds: number;
  readonly positive: number;
}
