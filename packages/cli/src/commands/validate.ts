import { ImagekinError } from "@imagekin/core";
import { checkFiles, type CheckPlan } from "../check/check-files.ts";
import { type CheckSpec, createOptions } from "../check/spec.ts";
import type { Command } from "../command.ts";
import { findConfig } from "../config/find-config.ts";
import { findFormat, findIgnored } from "../config/settings.ts";
import { findInputs } from "../input/find-inputs.ts";
import { defaultMaxRecordBytes } from "../input/limits.ts";
import { openDestinations } from "../output/destination.ts";
import { parseCount } from "../parse-options.ts";
import type { SetInput } from "../sets/find-sets.ts";
import { lookOf } from "../text/style.ts";
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
    const jobs = values.jobs === undefined ? undefined : parseCount("--jobs", values.jobs);
    if (jobs === 0) throw new ImagekinError("E_USAGE", "--jobs takes a number from 1");

    if (values.filter) {
      const { filterRecords } = await import("./validate-filter.ts");
      const settings = { config, strict, maxErrors: maxFindings, ignore, maxRecordBytes };
      return filterRecords(values, positionals, { ...settings, jobs: jobs ?? 1 }, io);
    }
    const stray = findFilterOption(values);
    if (stray !== undefined)
      throw new ImagekinError("E_USAGE", `--${stray} goes with --filter only`);

    const spec: CheckSpec = {
      reading: { ndjson: values.ndjson, jsonc: values.jsonc, maxRecordBytes },
      strict,
      ignore,
      maxFindings,
      showValues: values["show-values"],
    };
    const optionsFor = createOptions(spec);
    const { format } = values;
    // What is wrong with it is told before anything is read.
    await optionsFor(format);
    const formatOf = await findFormat(config);
    const isIgnored = await findIgnored(config, io.cwd);
    const found = await findInputs(positionals, values["stdin-filename"], io);
    // With a format, every file is that and nothing else.
    const withSets = format === undefined ? await findSetsIn(found.files) : found.files;
    const files = values["only-known"]
      ? withSets.map((file) => ({ ...file, named: false }))
      : withSets;
    const inputs = { ...found, files: await takeShard(files, values.shard) };
    const look = lookOf(io, values.frames);
    const outputs = values.output ?? config?.outputs ?? [];
    const named = found.files.filter((file) => file.named).map(({ absolute }) => absolute);
    const destinations = await openDestinations(outputs, look, io, named);
    const plan: CheckPlan = {
      spec,
      optionsFor,
      formatFor: (input) => format ?? formatOf(input),
      isIgnored: ({ absolute }) => absolute !== undefined && isIgnored(absolute),
      jobs,
      frames: look.frames,
      quiet: values.quiet,
      mayBeEmpty: values["only-known"] || (values.shard !== undefined && files.length > 0),
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
