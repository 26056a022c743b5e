import { findEntry } from "@imagekin/catalog";
import { ImagekinError, requireVersion, splitVersion } from "@imagekin/core";
import { parseIgnores } from "../check/ignore.ts";
import type { Config } from "../config/config.ts";
import { findFormat, findIgnored } from "../config/settings.ts";
import type { ExitCode } from "../exit-code.ts";
import { sliceList } from "../filter/cut-range.ts";
import { parseLimit } from "../filter/max-invalid.ts";
import { parseShard } from "../filter/parse-shard.ts";
import { runFilter } from "../filter/run-filter.ts";
import { findInputs } from "../input/find-inputs.ts";
import { kindOf } from "../input/syntax.ts";
import type { Io } from "../io.ts";
import { protectFiles } from "../output/protect-files.ts";
import type { ValidateValues } from "./validate-options.ts";

/** What the options and the configuration come to. */
export interface FilterSettings {
  readonly config: Config | undefined;
  readonly strict: boolean;
  readonly ignore: readonly string[];
  readonly maxErrors: number;
  readonly maxRecordBytes: number;
  readonly jobs: number;
}

/** `imagekin validate --filter`. */
export async function filterRecords(
  values: ValidateValues,
  args: readonly string[],
  { config, jobs, ...settings }: FilterSettings,
  io: Io,
): Promise<ExitCode> {
  refuseOthers(values);
  parseIgnores(settings.ignore);
  const { format } = values;
  if (format !== undefined) {
    const { id, version } = splitVersion(format);
    requireVersion(findEntry(id), version);
  }
  const shard = values.shard === undefined ? undefined : parseShard(values.shard);
  const maxInvalid = parseLimit("--max-invalid", values["max-invalid"] ?? "0");
  const isIgnored = await findIgnored(config, io.cwd);
  const formatOf = await findFormat(config);
  const found = await findInputs(args, values["stdin-filename"], io);
  const files = found.files.filter(
    ({ path: shown, named, absolute }) =>
      (named || kindOf(shown)?.syntax === "ndjson") &&
      (absolute === undefined || !isIgnored(absolute)),
  );
  if (files.length === 0 && found.problems.length === 0) {
    throw new ImagekinError("E_USAGE", "no .ndjson or .jsonl file was found, or all are ignored");
  }
  await protectFiles(
    [values["dead-letter"], values["stats-file"]].flatMap((file) => file ?? []),
    files.map(({ absolute }) => absolute),
    io.cwd,
  );
  const isByFile = shard !== undefined && files.length > 1;
  return runFilter(
    { ...found, files: isByFile ? sliceList(files, shard) : files },
    {
      spec: { kind: "validate", showValues: values["show-values"], ...settings },
      formatFor: (input) => format ?? formatOf(input),
      jobs,
      lineBuffered: values["line-buffered"],
      shard: isByFile ? undefined : shard,
      deadLetter: values["dead-letter"],
      statsFile: values["stats-file"],
      maxInvalid,
      quiet: values.quiet,
    },
    io,
  );
}

function refuseOthers(values: ValidateValues): void {
  const reasons = {
    output: "stdout holds the records",
    frames: "stdout holds the records",
    jsonc: "it reads NDJSON",
    "only-known": "every record must be a document of ours",
  } as const;
  for (const [name, reason] of Object.entries(reasons)) {
    const value: unknown = Reflect.get(values, name);
    if (value === undefined || value === false) continue;
    throw new ImagekinError("E_USAGE", `--${name} does not go with --filter: ${reason}`);
  }
}
