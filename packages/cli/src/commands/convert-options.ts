import { type OptionsConfig, parseOptions } from "../parse-options.ts";
import { usage } from "../usage.ts";

/** The options of `imagekin convert`, as they were given. */
export interface ConvertValues {
  readonly to?: string | undefined;
  readonly from?: string | undefined;
  readonly strict: boolean;
  readonly "allow-loss": string[];
  readonly assume: string[];
  readonly "no-residue": boolean;
  readonly "allow-kind-change": boolean;
  readonly "show-values": boolean;
  readonly report?: string | undefined;
  readonly envelope: boolean;
  readonly quiet: boolean;
  readonly ndjson: boolean;
  readonly jsonc: boolean;
  readonly "stdin-filename"?: string | undefined;
  readonly "max-record-bytes"?: string | undefined;
  readonly filter: boolean;
  readonly "dead-letter"?: string | undefined;
  readonly "max-invalid"?: string | undefined;
  readonly "line-buffered": boolean;
  readonly "stats-file"?: string | undefined;
  readonly shard?: string | undefined;
  readonly jobs?: string | undefined;
}

const options = {
  to: { type: "string" },
  from: { type: "string" },
  strict: { type: "boolean", default: false },
  "allow-loss": { type: "string", multiple: true, default: [] },
  assume: { type: "string", multiple: true, default: [] },
  "no-residue": { type: "boolean", default: false },
  "allow-kind-change": { type: "boolean", default: false },
  "show-values": { type: "boolean", default: false },
  report: { type: "string" },
  envelope: { type: "boolean", default: false },
  quiet: { type: "boolean", short: "q", default: false },
  ndjson: { type: "boolean", default: false },
  jsonc: { type: "boolean", default: false },
  "stdin-filename": { type: "string" },
  "max-record-bytes": { type: "string" },
  filter: { type: "boolean", default: false },
  "dead-letter": { type: "string" },
  "max-invalid": { type: "string" },
  "line-buffered": { type: "boolean", default: false },
  "stats-file": { type: "string" },
  shard: { type: "string" },
  jobs: { type: "string" },
} as const satisfies OptionsConfig;

/** Reads the arguments of `imagekin convert`. */
export function parseConvertOptions(args: readonly string[]): {
  readonly values: ConvertValues;
  readonly positionals: readonly string[];
} {
  return parseOptions(args, options);
}

const ofFilter = [
  "dead-letter",
  "max-invalid",
  "line-buffered",
  "stats-file",
  "shard",
  "jobs",
] as const;

const notWithFilter = {
  report: "use --envelope, which puts each report beside its value",
  jsonc: "it reads NDJSON",
} as const;

/**
 * Refuses options that would have no effect: whoever gives one relies on it.
 *
 * @throws ImagekinError `E_USAGE` that names the option
 */
export function refuseIdle(values: ConvertValues): void {
  const isGiven = (name: keyof ConvertValues): boolean =>
    values[name] !== undefined && values[name] !== false;
  const stray = values.filter ? undefined : ofFilter.find(isGiven);
  if (stray !== undefined) throw usage(`--${stray} goes with --filter only`);
  for (const name of ["report", "jsonc"] as const) {
    if (!values.filter || !isGiven(name)) continue;
    throw usage(`--${name} does not go with --filter: ${notWithFilter[name]}`);
  }
  if (values["allow-loss"].length > 0 && !values.strict) {
    throw usage("--allow-loss goes with --strict only: without it every loss is allowed");
  }
}
