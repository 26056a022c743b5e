import { ImagekinError } from "@imagekin/core";
import type { ConvertPlan } from "../convert/plan.ts";
import type { ExitCode } from "../exit-code.ts";
import { sliceList } from "../filter/cut-range.ts";
import { parseLimit } from "../filter/max-invalid.ts";
import { parseShard } from "../filter/parse-shard.ts";
import { runFilter } from "../filter/run-filter.ts";
import { findInputs } from "../input/find-inputs.ts";
import { kindOf } from "../input/syntax.ts";
import type { Io } from "../io.ts";
import { protectFiles } from "../output/protect-files.ts";
import { parseCount } from "../parse-options.ts";
import type { ConvertValues } from "./convert-options.ts";

/** `imagekin convert --filter`. */
export async function filterConversions(
  values: ConvertValues,
  args: readonly string[],
  plan: ConvertPlan,
  maxRecordBytes: number,
  io: Io,
): Promise<ExitCode> {
  const jobs = parseCount("--jobs", values.jobs ?? "1");
  if (jobs === 0) throw new ImagekinError("E_USAGE", "--jobs takes a number from 1");
  const shard = values.shard === undefined ? undefined : parseShard(values.shard);
  const maxInvalid = parseLimit("--max-invalid", values["max-invalid"] ?? "0");
  const found = await findInputs(args, values["stdin-filename"], io);
  const files = found.files.filter(({ path, named }) => named || kindOf(path)?.syntax === "ndjson");
  if (files.length === 0 && found.problems.length === 0) {
    throw new ImagekinError("E_USAGE", "no .ndjson or .jsonl file was found");
  }
  const { "dead-letter": deadLetter, "stats-file": statsFile, quiet } = values;
  await protectFiles(
    [deadLetter, statsFile].flatMap((file) => file ?? []),
    files.map(({ absolute }) => absolute),
    io.cwd,
  );
  const isByFile = shard !== undefined && files.length > 1;
  return runFilter(
    { ...found, files: isByFile ? sliceList(files, shard) : files },
    {
      spec: {
        kind: "convert",
        plan,
        envelope: values.envelope,
        countsLosses: !quiet || statsFile !== undefined,
        maxRecordBytes,
      },
      formatFor: () => plan.from,
      jobs,
      lineBuffered: values["line-buffered"],
      shard: isByFile ? undefined : shard,
      deadLetter,
      statsFile,
      maxInvalid,
      quiet,
    },
    io,
  );
}
