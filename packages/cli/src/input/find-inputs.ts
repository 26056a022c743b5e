import { ImagekinError } from "@imagekin/core";
import type { Io } from "../io.ts";
import { type Expansion, expandInputs } from "./expand.ts";

/**
 * The files that a command was given; stdin if it was given none.
 *
 * @param stdinName what to call stdin in findings
 * @throws ImagekinError `E_USAGE` if there is no file and stdin is a terminal, or if stdin has a name and is not read.
 */
export async function findInputs(
  args: readonly string[],
  stdinName: string | undefined,
  io: Io,
): Promise<Expansion> {
  if (args.length === 0 && io.stdinIsTerminal) {
    throw new ImagekinError(
      "E_USAGE",
      "name a file, a folder or a pattern, or pipe a document into it; see --help",
    );
  }
  if (stdinName !== undefined && args.length > 0 && !args.includes("-")) {
    throw new ImagekinError(
      "E_USAGE",
      "--stdin-filename names stdin, which is not read here: leave it out, or give - among the files",
    );
  }
  const { files, problems } = await expandInputs(args.length === 0 ? ["-"] : args, io.cwd);
  return {
    files: files.map((file) =>
      file.absolute === undefined && stdinName !== undefined ? { ...file, path: stdinName } : file,
    ),
    problems,
  };
}
