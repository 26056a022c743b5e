import { entries } from "@imagekin/catalog";
import type { ReadOptions } from "../input/read-records.ts";
import { loadWanted } from "../wanted.ts";
import type { CheckOptions } from "./check-record.ts";
import { parseIgnores } from "./ignore.ts";
import type { Wanted } from "./judge.ts";

/** How files are checked, as plain data, so that a worker thread can be told too. */
export interface CheckSpec {
  readonly reading: ReadOptions;
  readonly strict: boolean;
  /** As `--ignore` takes them. */
  readonly ignore: readonly string[];
  readonly maxFindings: number;
  readonly showValues: boolean;
}

/** Gives the options for a file that should be `ID` or `ID@VERSION`, or whatever it is. Each document is loaded once. */
export type OptionsFor = (format: string | undefined) => Promise<CheckOptions>;

/**
 * Makes the options of checks.
 *
 * @throws ImagekinError `E_USAGE` for something that cannot be ignored.
 */
export function createOptions({ ignore, ...spec }: CheckSpec): OptionsFor {
  const options = { ...spec, known: entries, ignore: parseIgnores(ignore) };
  const loaded = new Map<string, Promise<Wanted>>();
  return async (format) => {
    if (format === undefined) return { ...options, wanted: undefined };
    const wanted = loaded.get(format) ?? loadWanted(format);
    loaded.set(format, wanted);
    return { ...options, wanted: await wanted };
  };
}
