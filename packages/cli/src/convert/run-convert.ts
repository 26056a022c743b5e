import type { ConvertOptions } from "@imagekin/convert";
import { type ExitCode, exitCodes } from "../exit-code.ts";
import type { InputFile } from "../input/expand.ts";
import type { ReadOptions } from "../input/read-records.ts";
import type { Io } from "../io.ts";
import { openFile } from "../output/destination.ts";
import { protectFiles } from "../output/protect-files.ts";
import { byPlace } from "../check/collect.ts";
import { count } from "../output/summary.ts";
import { findingText } from "../output/text.ts";
import { lookOf } from "../text/style.ts";
import {
  convertFile,
  type ConvertedFile,
  envelopeOf,
  findingsOf,
  pickResults,
  reportOf,
} from "./convert-file.ts";
import { addReport, type Summary, summaryText } from "./loss-summary.ts";
import { type ConvertPlan, maxFindings } from "./plan.ts";
import { writeValues } from "./write-values.ts";

/** What is done with a file and with what comes of it. */
export interface ConvertJob {
  readonly plan: ConvertPlan & { readonly options: ConvertOptions };
  readonly reading: ReadOptions;
  /** Path of the file that the report goes to. */
  readonly report: string | undefined;
  readonly envelope: boolean;
  readonly quiet: boolean;
}

/** Converts a file and writes all of the result, or nothing if one of its documents cannot be converted. */
export async function runConvert(input: InputFile, job: ConvertJob, io: Io): Promise<ExitCode> {
  const { plan, reading, report, envelope, quiet } = job;
  const outputs = report === undefined ? [] : [report];
  await protectFiles(outputs, [input.absolute], io.cwd);
  const file = await convertFile(input, reading, plan, io);
  const outcomes = file.parts.flatMap((part) => part.outcomes);
  const isGood = outcomes.every(({ conversion }) => conversion?.ok === true);
  const values = pickResults(
    file,
    envelope
      ? envelopeOf
      : ({ conversion }) => (conversion?.ok === true ? conversion.value : undefined),
  );
  // All of it is text before the first byte is written.
  const text = isGood || envelope ? writeValues(values, file.shape) : "";
  if (report !== undefined && outcomes.every((outcome) => reportOf(outcome) !== undefined)) {
    await writeReport(report, writeValues(pickResults(file, reportOf), file.shape), io);
  }
  if (text !== "") await io.stdout.write(text);
  await tell(file, quiet, io);
  if (isGood) return exitCodes.ok;
  const bad = outcomes.filter(({ conversion }) => conversion?.ok !== true).length;
  if (!quiet) {
    const end = envelope ? "" : "; nothing was written";
    await io.stderr.write(`${bad} of ${count(outcomes.length, "document")} not converted${end}\n`);
  }
  return exitCodes.invalid;
}

async function writeReport(shown: string, text: string, io: Io): Promise<void> {
  const handle = await openFile(shown, io.cwd);
  try {
    await handle.writeFile(text);
  } finally {
    await handle.close();
  }
}

/** Findings, and a summary of the losses of each pair of documents. */
async function tell(file: ConvertedFile, quiet: boolean, io: Io): Promise<void> {
  const findings = findingsOf(file).sort(byPlace);
  const show = await findingText(lookOf({ ...io, stdout: io.stderr }, undefined));
  const shown = findings.slice(0, maxFindings).map(show).join("");
  const hidden = findings.length - maxFindings;
  await io.stderr.write(hidden > 0 ? `${shown}${hidden} more not listed\n` : shown);
  if (quiet) return;
  const summaries = new Map<string, Summary>();
  for (const { conversion } of file.parts.flatMap(({ outcomes }) => outcomes)) {
    if (conversion?.ok !== true) continue;
    const { report } = conversion;
    const pair = `${report.source} ${report.target}`;
    summaries.set(pair, addReport(summaries.get(pair), report));
  }
  for (const summary of summaries.values()) await io.stderr.write(summaryText(summary));
}
