import { ImagekinError } from "@imagekin/core";
import { type ExitCode, exitCodes, graver } from "../exit-code.ts";
import type { Expansion } from "../input/expand.ts";
import { readRecords } from "../input/read-records.ts";
import { ClosedPipeError, type Io } from "../io.ts";
import type { Destinations } from "../output/destination.ts";
import type { FileReport, Tally } from "../output/output.ts";
import { summaryLine } from "../output/summary.ts";
import { addTallies, emptyTally } from "../output/tally.ts";
import { reportError } from "../report-error.ts";
import { escapeText } from "../text/escape.ts";
import { checkFile } from "./check-file.ts";
import type { CheckOptions } from "./check-record.ts";

/** Checks files one after the other, writes what was found, and gives the exit code. What goes wrong with one stops no other. */
export async function checkFiles(
  inputs: Expansion,
  options: CheckOptions,
  destinations: Destinations,
  io: Io,
): Promise<ExitCode> {
  let tally = emptyTally;
  let code: ExitCode = exitCodes.ok;
  const failWith = async (error: unknown, file?: string): Promise<void> => {
    if (error instanceof ClosedPipeError) throw error;
    code = graver(code, await reportError(error, io, file));
  };

  for (const problem of inputs.problems) {
    await failWith(new ImagekinError("E_INPUT_UNREADABLE", problem));
  }
  for (const input of inputs.files) {
    if (input.absolute !== undefined && destinations.paths.includes(input.absolute)) continue;
    try {
      const report = await checkFile(input, readRecords(input, options.reading, io), options);
      tally = addTallies(tally, report.tally);
      await destinations.file(report);
      if (report.hidden > 0) await io.stderr.write(hiddenLine(report));
    } catch (error) {
      await failWith(error, input.path);
    }
  }
  await destinations.end(tally);
  if (code === exitCodes.ok && tally.documents === 0) await failWith(nothingChecked(tally));
  await io.stderr.write(summaryLine(tally));
  return tally.errors > 0 ? graver(code, exitCodes.invalid) : code;
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
