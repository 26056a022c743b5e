import { entries } from "@imagekin/catalog";
import { ImagekinError } from "@imagekin/core";
import { checkFiles } from "../check/check-files.ts";
import type { CheckOptions } from "../check/check-record.ts";
import { parseIgnores } from "../check/ignore.ts";
import type { Command } from "../command.ts";
import { findConfig } from "../config/find-config.ts";
import { findIgnored, findWanted } from "../config/settings.ts";
import { findInputs } from "../input/find-inputs.ts";
import { defaultMaxRecordBytes } from "../input/limits.ts";
import { openDestinations } from "../output/destination.ts";
import { parseCount } from "../parse-options.ts";
import type { SetInput } from "../sets/find-sets.ts";
import { lookOf } from "../text/style.ts";
import { loadWanted } from "../wanted.ts";
import { help } from "./validate-help.ts";
import { findFilterOption, parseValidateOptions } from "./validate-options.ts";

/** `imagekin validate`: checks files, or with `--filter` a stream of records. */
export const validate: Command = {
  help,
  run: async (args, io) => {
    const { values, positionals } = parseValidateOptions(args);
    const config = await findConfig(values.config, io.cwd);
    const strict = values.strict ?? config?.strict ?? false;
    const limit = parseCount(
      "--max-errors",
      values["max-errors"] ?? String(config?.maxErrors ?? 100),
    );
    const maxFindings = limit === 0 ? Number.POSITIVE_INFINITY : limit;
    const ignore = [...values.ignore, ...(config?.ignore ?? [])];
    const maxRecordBytes = parseCount(
      "--max-record-bytes",
      values["max-record-bytes"] ?? String(defaultMaxRecordBytes),
    );
    const jobs = parseCount("--jobs", values.jobs);
    if (jobs === 0) throw new ImagekinError("E_USAGE", "--jobs takes a number from 1");

    if (values.filter) {
      const { filterRecords } = await import("./validate-filter.ts");
      const settings = { config, strict, maxErrors: maxFindings, ignore, maxRecordBytes, jobs };
      return filterRecords(values, positionals, settings, io);
    }
    const stray = findFilterOption(values);
    if (stray !== undefined)
      throw new ImagekinError("E_USAGE", `--${stray} goes with --filter only`);

    const wanted = values.format === undefined ? undefined : await loadWanted(values.format);
    const wantedFor = await findWanted(config);
    const isIgnored = await findIgnored(config, io.cwd);
    const options: CheckOptions = {
      reading: { ndjson: values.ndjson, jsonc: values.jsonc, maxRecordBytes },
      known: entries,
      wanted,
      strict,
      ignore: parseIgnores(ignore),
      maxFindings,
      showValues: values["show-values"],
    };
    const found = await findInputs(positionals, values["stdin-filename"], io);
    // With a format, every file is that and nothing else.
    const withSets = wanted === undefined ? await findSetsIn(found.files) : found.files;
    const files = values["only-known"]
      ? withSets.map((file) => ({ ...file, named: false }))
      : withSets;
    const inputs = { ...found, files: await takeShard(files, values.shard) };
    const outputs = values.output ?? config?.outputs ?? [];
    const destinations = await openDestinations(
      outputs,
      lookOf(io, values.frames),
      io,
      positionals,
    );
    const plan = {
      quiet: values.quiet,
      mayBeEmpty: values["only-known"] || (values.shard !== undefined && files.length > 0),
      optionsFor: async (input: (typeof files)[number]) => {
        if (input.absolute !== undefined && isIgnored(input.absolute)) return undefined;
        return { ...options, wanted: wanted ?? (await wantedFor(input)) };
      },
    };
    return checkFiles(inputs, plan, destinations, io);
  },
};

async function findSetsIn(files: readonly SetInput[]): Promise<readonly SetInput[]> {
  if (files.every(({ named }) => named)) return files;
  const { findSets } = await import("../sets/find-sets.ts");
  return findSets(files);
}

async function takeShard<T>(files: readonly T[], shard: string | undefined): Promise<readonly T[]> {
  if (shard === undefined) return files;
  const { parseShard } = await import("../filter/parse-shard.ts");
  const { sliceList } = await import("../filter/cut-range.ts");
  return sliceList(files, parseShard(shard));
}
