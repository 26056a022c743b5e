import { type OptionsConfig, parseOptions } from "../parse-options.ts";

/** The options of `imagekin validate`, as they were given. */
export interface ValidateValues {
  readonly format?: string | undefined;
  readonly strict?: boolean | undefined;
  readonly output?: string[] | undefined;
  readonly "max-errors"?: string | undefined;
  readonly "show-values": boolean;
  readonly ignore: string[];
  readonly config?: string | undefined;
  readonly "only-known": boolean;
  readonly "stdin-filename"?: string | undefined;
  readonly frames?: boolean | undefined;
  readonly quiet: boolean;
  readonly ndjson: boolean;
  readonly jsonc: boolean;
  readonly "max-record-bytes"?: string | undefined;
  readonly jobs?: string | undefined;
  readonly shard?: string | undefined;
  readonly filter: boolean;
  readonly "dead-letter"?: string | undefined;
  readonly "max-invalid"?: string | undefined;
  readonly "line-buffered": boolean;
  readonly "stats-file"?: string | undefined;
}

const options = {
  format: { type: "string", short: "f" },
  strict: { type: "boolean" },
  output: { type: "string", short: "o", multiple: true },
  "max-errors": { type: "string" },
  "show-values": { type: "boolean", default: false },
  ignore: { type: "string", multiple: true, default: [] },
  config: { type: "string" },
  "only-known": { type: "boolean", default: false },
  "stdin-filename": { type: "string" },
  frames: { type: "boolean" },
  quiet: { type: "boolean", short: "q", default: false },
  ndjson: { type: "boolean", default: false },
  jsonc: { type: "boolean", default: false },
  "max-record-bytes": { type: "string" },
  jobs: { type: "string" },
  shard: { type: "string" },
  filter: { type: "boolean", default: false },
  "dead-letter": { type: "string" },
  "max-invalid": { type: "string" },
  "line-buffered": { type: "boolean", default: false },
  "stats-file": { type: "string" },
} as const satisfies OptionsConfig;

/** Reads the arguments of `imagekin validate`. */
export function parseValidateOptions(args: readonly string[]): {
  readonly values: ValidateValues;
  readonly positionals: readonly string[];
} {
  return parseOptions(args, options);
}

/** The first option that has a meaning with `--filter` only. */
export function findFilterOption(values: ValidateValues): string | undefined {
  const names = ["dead-letter", "max-invalid", "line-buffered", "stats-file"] as const;
  return names.find((name) => values[name] !== undefined && values[name] !== false);
}
