import type { Finding } from "@imagekin/core";
import type { Range } from "../text/cells.ts";
import type { InputFile } from "../input/expand.ts";
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
  /** Absolute path; undefined for stdin. */
  readonly absolute: InputFile["absolute"];
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

/** Something that could not be done: a file that cannot be read, a run that checked nothing, a bug of ours. */
export interface Problem {
  /** One line, not yet escaped. */
  readonly message: string;
  /** Path as it is shown, if the problem is one of a file. */
  readonly file?: string | undefined;
}

/** One way to write reports down. Each method gives the text to write next. */
export interface Output {
  readonly file: (report: FileReport) => string;
  /** Problems are told on stderr too; an output that another program reads must not look as if there were none. */
  readonly problem?: (problem: Problem) => string;
  readonly end: (tally: Tally) => string;
}

/** What an output may need to know. */
export interface OutputContext {
  readonly look: Look;
  /** Names a file for readers that know the repository, not the folder that the program runs in. */
  readonly locate: (report: {
    readonly file: string;
    readonly absolute: string | undefined;
  }) => Location;
}

/** How a file is named outside of the program. */
export interface Location {
  /** Path from the root of the repository, with `/`; as it is shown, if it lies elsewhere. */
  readonly path: string;
  /** The same as a URI reference, or an absolute URI for a file that lies elsewhere. */
  readonly uri: string;
}

/** Starts an output. */
export type MakeOutput = (context: OutputContext) => Output | Promise<Output>;
