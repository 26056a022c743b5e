import { ImagekinError, nearest } from "@imagekin/core";
import { exitCodes, type ExitCode } from "./exit-code.ts";
import { describeIoError } from "./input/io-error.ts";
import { type Io, OutputError } from "./io.ts";
import { escapeText } from "./text/escape.ts";

/** Says in one line on stderr what went wrong, with the file that a bug came up in, and gives the exit code for it. */
export async function reportError(error: unknown, io: Io, file?: string): Promise<ExitCode> {
  const isOurs = error instanceof ImagekinError && error.code !== "E_INTERNAL";
  if (error instanceof OutputError) {
    const line = `${error.message}: ${describeIoError(error.cause)}`;
    await io.stderr.write(`imagekin: ${escapeText(line)}\n`);
    return exitCodes.usage;
  }
  if (error instanceof Error && "syscall" in error) {
    await io.stderr.write(`imagekin: ${String(error.syscall)} failed: ${describeIoError(error)}\n`);
    return exitCodes.usage;
  }
  const message = error instanceof Error ? error.message : String(error);
  const place = file === undefined ? "" : `${file}: `;
  const line = isOurs
    ? message
    : `${place}this is a bug of imagekin (${message}); please report it with the command and the input that led to it`;
  await io.stderr.write(`imagekin: ${escapeText(line)}\n`);
  return isOurs ? exitCodes.usage : exitCodes.bug;
}

/** The error for a first argument that is no command. */
export function unknownCommand(name: string, known: readonly string[]): ImagekinError {
  const guess = nearest(name, known);
  const hint = guess === undefined ? `use one of ${known.join(", ")}` : `did you mean ${guess}?`;
  return new ImagekinError("E_USAGE", `there is no command ${JSON.stringify(name)}; ${hint}`);
}
