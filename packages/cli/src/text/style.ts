import type { Io } from "../io.ts";

/** How text output looks. */
export interface Look {
  readonly colour: boolean;
  /** Whether findings are shown with their place in the text. */
  readonly frames: boolean;
  /** Columns that a line of a frame may take. */
  readonly width: number;
}

/**
 * How text should look on stdout. `FORCE_COLOR` wins over `NO_COLOR`, as in Node itself; both over what stdout is.
 * Frames follow the same rule, but `NO_COLOR` and a dumb terminal do not turn them off.
 */
export function lookOf({ stdout, env }: Io, frames: boolean | undefined): Look {
  const forced = env["FORCE_COLOR"];
  const isForced = forced !== undefined && forced !== "0" && forced !== "false";
  const isRefused = forced !== undefined && !isForced;
  const isQuiet = isRefused || (env["NO_COLOR"] ?? "") !== "" || env["TERM"] === "dumb";
  return {
    colour: isForced || (stdout.isTerminal && !isQuiet),
    frames: frames ?? (isForced || stdout.isTerminal),
    // Some terminals say that they have no columns.
    width: Math.max(40, stdout.columns || 100),
  };
}

const codes = { bold: 1, dim: 2, red: 31, yellow: 33, cyan: 36 } as const;

/** Gives a function that colours text, or leaves it alone. */
export function painter(colour: boolean): (name: keyof typeof codes, text: string) => string {
  return (name, text) => (colour ? `\u001b[${codes[name]}m${text}\u001b[0m` : text);
}
