import path from "node:path";
import type { Finding } from "@imagekin/core";
import { checkFile, skippedReport } from "../check/check-file.ts";
import type { CheckPlan } from "../check/check-files.ts";
import { type CheckOptions, raise } from "../check/check-record.ts";
import { collectFindings } from "../check/collect.ts";
import type { InputFile } from "../input/expand.ts";
import { readRecords } from "../input/read-records.ts";
import type { Io } from "../io.ts";
import type { FileReport } from "../output/output.ts";
import { emptyTally } from "../output/tally.ts";
import type { FolderSet } from "./find-sets.ts";
import { gather } from "./gather.ts";
import { openSetFiles } from "./set-files.ts";

/** Checks a set: each document at its own path, by itself and against the others, and whatever else is found to be wrong in the folder. */
export async function* checkSet(
  set: FolderSet,
  plan: CheckPlan,
  io: Io,
): AsyncGenerator<FileReport> {
  const files = await openSetFiles(set.folder);
  const { documents, findings } = await gather(set, files);
  const inputOf = (name: string): InputFile => ({
    path: path.posix.join(set.shown, name),
    named: false,
    absolute: path.join(set.folder, name),
  });
  for (const [name, format] of documents) {
    const input = inputOf(name);
    if (plan.isIgnored(input)) {
      yield skippedReport(input);
      continue;
    }
    const options = await plan.optionsFor(plan.formatFor(input) ?? format);
    const records = readRecords(input, { ...options.reading, ndjson: false }, io);
    yield await checkFile(input, records, options, findings.get(name));
  }
  for (const [name, list] of findings) {
    if (documents.has(name)) continue;
    const input = inputOf(name);
    if (plan.isIgnored(input)) continue;
    yield reportContent(input, list, await plan.optionsFor(undefined));
  }
}

/** Content that is no document: there is no text to show. */
function reportContent(
  input: InputFile,
  findings: readonly Finding[],
  { ignore, strict, maxFindings }: CheckOptions,
): FileReport {
  const collector = collectFindings(maxFindings);
  for (const finding of findings) {
    if (ignore(finding)) continue;
    collector.add(raise(finding, strict), (one) => ({
      finding: { ...one, file: input.path },
      excerpt: undefined,
    }));
  }
  const { errors, warnings } = collector.counts;
  return {
    file: input.path,
    absolute: input.absolute,
    findings: collector.list(),
    hidden: collector.hidden(),
    tally: { ...emptyTally, files: 1, errors, warnings },
  };
}
