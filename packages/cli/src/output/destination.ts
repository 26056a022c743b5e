import { type FileHandle, open } from "node:fs/promises";
import path from "node:path";
import { ImagekinError, nearest } from "@imagekin/core";
import { type Io, OutputError } from "../io.ts";
import type { Look } from "../text/style.ts";
import { outputs } from "./index.ts";
import { locateFrom } from "./location.ts";
import type { FileReport, Output, OutputContext, Problem, Tally } from "./output.ts";

/** All outputs of a run at once. */
export interface Destinations {
  /** Absolute paths of the files that are written. */
  readonly paths: readonly string[];
  readonly file: (report: FileReport) => Promise<void>;
  readonly problem: (problem: Problem) => Promise<void>;
  readonly end: (tally: Tally) => Promise<void>;
}

interface Destination {
  readonly output: Output;
  readonly path: string | undefined;
  readonly write: (text: string) => Promise<unknown>;
  readonly close: () => Promise<void>;
}

/**
 * Opens what `-o FORMAT[=PATH]` names; text on stdout if nothing is named. Files are never coloured and have no frames.
 *
 * @param inputs the files that are named as inputs: none of them is ever written
 * @throws ImagekinError `E_USAGE` for an unknown output, two outputs in one place, an input, or a file that cannot be written.
 */
export async function openDestinations(
  specs: readonly string[],
  look: Look,
  io: Io,
  inputs: readonly (string | undefined)[],
): Promise<Destinations> {
  const parsed = (specs.length === 0 ? ["text"] : specs).map(parseSpec);
  if (parsed.filter(({ file }) => file === undefined).length > 1) {
    throw new ImagekinError(
      "E_USAGE",
      "only one output can go to stdout; write -o FORMAT=PATH for the others",
    );
  }
  const files = parsed.flatMap(({ file }) => file ?? []);
  if (files.length > 0) {
    const { protectFiles } = await import("./protect-files.ts");
    await protectFiles(files, inputs, io.cwd);
  }
  const context = { look, locate: locateFrom(io) };
  const all: Destination[] = [];
  for (const { name, file } of parsed) all.push(await openDestination(name, file, context, io));
  return {
    paths: all.flatMap((one) => one.path ?? []),
    file: async (report) => {
      for (const { output, write } of all) await writeIfAny(write, output.file(report));
    },
    problem: async (problem) => {
      for (const { output, write } of all) await writeIfAny(write, output.problem?.(problem) ?? "");
    },
    end: async (tally) => {
      for (const { output, write, close } of all) {
        await writeIfAny(write, output.end(tally));
        await close();
      }
    },
  };
}

async function writeIfAny(write: Destination["write"], text: string): Promise<void> {
  if (text !== "") await write(text);
}

/**
 * Reads `FORMAT[=PATH]`.
 *
 * @throws ImagekinError `E_USAGE` for an unknown output or an empty path.
 */
export function parseSpec(spec: string): {
  readonly name: string;
  readonly file: string | undefined;
} {
  const [name = "", ...rest] = spec.split("=");
  const file = rest.length === 0 ? undefined : rest.join("=");
  if (!Object.hasOwn(outputs, name)) {
    const known = Object.keys(outputs);
    const guess = nearest(name, known);
    const hint = guess === undefined ? "" : `; did you mean ${guess}?`;
    throw new ImagekinError(
      "E_USAGE",
      `there is no output ${JSON.stringify(name)}${hint}; known are ${known.join(", ")}`,
    );
  }
  if (file === "") throw new ImagekinError("E_USAGE", `-o ${spec} lacks the path after "="`);
  return { name, file };
}

async function openDestination(
  name: string,
  file: string | undefined,
  context: OutputContext,
  io: Io,
): Promise<Destination> {
  const make = await outputs[name]?.();
  if (make === undefined) throw new ImagekinError("E_INTERNAL", `output ${name} has no code`);
  if (file === undefined) {
    return {
      output: await make(context),
      path: undefined,
      write: io.stdout.write,
      close: async () => {},
    };
  }
  const absolute = path.resolve(io.cwd, file);
  const handle = await openFile(file, io.cwd);
  return {
    output: await make({ ...context, look: { ...context.look, colour: false, frames: false } }),
    path: absolute,
    write: async (text) => {
      try {
        await handle.write(text);
      } catch (error) {
        throw new OutputError(file, error);
      }
    },
    close: () => handle.close(),
  };
}

/**
 * Opens a file to write it anew.
 *
 * @throws ImagekinError `E_USAGE` in one line that names the file.
 */
export async function openFile(shown: string, cwd: string): Promise<FileHandle> {
  try {
    return await open(path.resolve(cwd, shown), "w");
  } catch (error) {
    const { describeIoError } = await import("../input/io-error.ts");
    throw new ImagekinError("E_USAGE", `cannot write ${shown}: ${describeIoError(error)}`, {
      cause: error,
    });
  }
}
