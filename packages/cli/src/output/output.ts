import type { Finding } from "@imagekin/core";
import type { Range } from "../text/cells.ts";
import type { Look } from "../text/style.ts";

/** The text around a finding, for those who show it. */
export interface Excerpt {
  /** Gives a line of the text by its 1-based number; undefined beyond the end. */
  readonly lineAt: (line: number) => string | undefined;
  /** Gives the ranges of a line that may hold secrets. */
  readonly masked: (line: number) => readonly Range[];
}

/** A finding with its place, and the text around it if that may be shown. */
export interface PlacedFinding {
  readonly finding: Finding;
  readonly excerpt: Excerpt | undefined;
}

/** What was found in one file. */
export interface FileReport {
  readonly file: string;
  /** Ordered by place. At most as many as the caller asked for. */
  readonly findings: readonly PlacedFinding[];
  /** How many more there are. */
  readonly hidden: number;
  readonly tally: Tally;
}

/** Counts of one file, or of all. */
export interface Tally {
  readonly files: number;
  /** Documents that were judged: the valid and the invalid. */
  readonly documents: number;
  readonly valid: number;
  readonly invalid: number;
  /** Files that were found, not named, and hold no document of ours. */
  readonly skipped: number;
  readonly errors: number;
  readonly warnings: number;
}

/** One way to write reports down. Each method gives the text to write next. */
export interface Output {
  readonly file: (report: FileReport) => string;
  readonly end: (tally: Tally) => string;
}

/** Starts an output. */
export type MakeOutput = (look: Look) => Output;
