import { ImagekinError } from "@imagekin/core";
import { type ExitCode, exitCodes, graver } from "../exit-code.ts";
import type { Expansion, InputFile } from "../input/expand.ts";
import type { Sizes } from "../input/measure.ts";
import { ClosedPipeError, type Io, OutputError } from "../io.ts";
import type { Destinations } from "../output/destination.ts";
import type { FileReport, Tally } from "../output/output.ts";
import { summaryLine } from "../output/summary.ts";
import { addTallies, emptyTally } from "../output/tally.ts";
import type { SetExpansion } from "../sets/find-sets.ts";
import { escapeText } from "../text/escape.ts";
import type { Progress } from "../text/progress.ts";
import { skippedReport } from "./check-file.ts";
import { startChecker } from "./checker.ts";
import type { CheckSpec, OptionsFor } from "./spec.ts";

/** How files are checked. */
export interface CheckPlan {
  readonly spec: CheckSpec;
  readonly optionsFor: OptionsFor;
  /** What a file should be, `ID` or `ID@VERSION`; undefined if it may be any document. */
  readonly formatFor: (input: InputFile) => string | undefined;
  /** Whether a file is to be passed over. */
  readonly isIgnored: (input: InputFile) => boolean;
  /** Threads to use where there are many files; by default as many as there are processors, at most 4. */
  readonly jobs: number | undefined;
  /** Findings are shown with their place in the text. */
  readonly frames: boolean;
  /** No summary and no progress. */
  readonly quiet: boolean;
  /** It is no mistake if no document is left to check. */
  readonly mayBeEmpty: boolean;
}

/** Checks files, writes what was found in their order, and gives the exit code. What goes wrong with one stops no other. */
export async function checkFiles(
  inputs: SetExpansion,
  plan: CheckPlan,
  destinations: Destinations,
  io: Io,
): Promise<ExitCode> {
  let tally = emptyTally;
  let code: ExitCode = exitCodes.ok;
  const watch = io.stderr.isTerminal && !plan.quiet ? await startWatch(inputs, io) : undefined;
  const done = { files: 0, bytes: 0 };

  const failWith = async (error: unknown, file?: string): Promise<void> => {
    if (error instanceof ClosedPipeError || error instanceof OutputError) throw error;
    await watch?.progress.clear();
    const { reportError } = await import("../report-error.ts");
    code = graver(code, await reportError(error, io, file));
    const message = error instanceof Error ? error.message : String(error);
    await destinations.problem({ message, file });
  };
  const report = async (one: FileReport): Promise<void> => {
    tally = addTallies(tally, one.tally);
    if (one.findings.length > 0) await watch?.progress.clear();
    await destinations.file(one);
    if (one.hidden > 0 && !plan.quiet) await io.stderr.write(hiddenLine(one));
  };

  for (const problem of inputs.problems) {
    await failWith(new ImagekinError("E_INPUT_UNREADABLE", problem));
  }
  const files = inputs.files.filter(
    ({ absolute }) => absolute === undefined || !destinations.paths.includes(absolute),
  );
  const checker = await startChecker(plan, files.length, io);
  const begun: Begun[] = [];
  const finish = async (most: number): Promise<void> => {
    for (let next = begun[0]; next !== undefined && begun.length > most; next = begun[0]) {
      begun.shift();
      const { input, reports } = next;
      try {
        for await (const one of reports()) await report(one);
      } catch (error) {
        await failWith(error, input.path);
      }
      done.files += 1;
      done.bytes += watch?.sizes.of(input) ?? 0;
      await watch?.progress.update(done);
    }
  };
  try {
    for (const input of files) {
      const reports = plan.isIgnored(input)
        ? () => [skippedReport(input)]
        : await checker.start(input, plan.formatFor(input));
      begun.push({ input, reports });
      await finish(checker.ahead);
    }
    await finish(0);
  } finally {
    await checker.close();
  }
  await watch?.progress.clear();
  const isEmpty = tally.documents === 0 && !plan.mayBeEmpty;
  if (code === exitCodes.ok && isEmpty) await failWith(nothingChecked(tally));
  await destinations.end(tally);
  if (!plan.quiet) await io.stderr.write(summaryLine(tally));
  return tally.errors > 0 ? graver(code, exitCodes.invalid) : code;
}

/** A file whose turn is yet to come. */
interface Begun {
  readonly input: InputFile;
  readonly reports: () => AsyncIterable<FileReport> | Iterable<FileReport>;
}

/** Measures the files and starts a progress line. */
async function startWatch(
  { files }: Expansion,
  io: Io,
): Promise<{ readonly sizes: Sizes; readonly progress: Progress }> {
  const { measureInputs } = await import("../input/measure.ts");
  const { startProgress } = await import("../text/progress.ts");
  const sizes = await measureInputs(files);
  return { sizes, progress: startProgress(io, { files: files.length, bytes: sizes.total }) };
}

function hiddenLine({ file, hidden }: FileReport): string {
  return `${escapeText(file)}: ${hidden} more not listed; --max-errors 0 lists all\n`;
}

function nothingChecked({ skipped }: Tally): ImagekinError {
  const reason =
    skipped === 0
      ? "no file was found"
      : "none of the files that were found is a document of ours; name a file to see why, or say what they are with -f ID";
  return new ImagekinError("E_USAGE", `nothing was checked: ${reason}`);
}
