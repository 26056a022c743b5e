import { stat } from "node:fs/promises";
import path from "node:path";
import { kindOf } from "./syntax.ts";

/** A file to read, or stdin. */
export interface InputFile {
  /** Path as it is shown, with `/`; what was given, or the given folder and the way down from it. */
  readonly path: string;
  /** Whether the caller named it, rather than a folder or a pattern that it was found by. */
  readonly named: boolean;
  /** Absolute path; undefined for stdin. */
  readonly absolute: string | undefined;
}

/** What the arguments stand for. */
export interface Expansion {
  /** Without repetition, ordered by path. */
  readonly files: readonly InputFile[];
  /** One line for each argument that leads nowhere, and each folder that cannot be read. */
  readonly problems: readonly string[];
}

/** Turns files, folders, glob patterns and `-` into a list of files. What exists under its very name is never read as a pattern. */
export async function expandInputs(args: readonly string[], cwd: string): Promise<Expansion> {
  const files = new Map<string, InputFile>();
  const problems: string[] = [];
  for (const arg of args) {
    const shown = path.sep === "\\" ? arg.replaceAll("\\", "/") : arg;
    const expansion = arg === "-" ? stdin : await expandPath(shown, cwd);
    for (const file of expansion.files) {
      const key = file.absolute ?? "-";
      if (file.named || !files.has(key)) files.set(key, file);
    }
    problems.push(...expansion.problems);
  }
  return {
    files: [...files.values()].sort((a, b) => (a.path < b.path ? -1 : 1)),
    problems,
  };
}

const stdin: Expansion = {
  files: [{ path: "<stdin>", named: true, absolute: undefined }],
  problems: [],
};

async function expandPath(shown: string, cwd: string): Promise<Expansion> {
  const absolute = path.resolve(cwd, shown);
  try {
    const facts = await stat(absolute);
    return facts.isDirectory()
      ? await expandFolder(absolute, shown)
      : { files: [{ path: shown, named: true, absolute }], problems: [] };
  } catch (error) {
    const { expandGlob, isGlob } = await import("./glob.ts");
    if (isGlob(shown)) return expandGlob(shown, cwd);
    const { describeIoError } = await import("./io-error.ts");
    return { files: [], problems: [`cannot read ${shown}: ${describeIoError(error)}`] };
  }
}

async function expandFolder(absolute: string, shown: string): Promise<Expansion> {
  const { walk } = await import("./walk.ts");
  const { files, problems } = await walk(absolute, shown, Number.POSITIVE_INFINITY, false);
  const found = files
    .filter((name) => kindOf(name) !== undefined)
    .map((name) => foundFile(absolute, shown, name));
  const none = `no .json, .ndjson, .jsonl, .yaml or .yml file in ${shown} (hidden names, node_modules and symbolic links are passed over)`;
  return { files: found, problems: found.length + problems.length === 0 ? [none] : problems };
}

/** A file that a walk came upon. */
export function foundFile(root: string, shown: string, name: string): InputFile {
  return {
    path: path.posix.join(shown, name),
    named: false,
    absolute: path.join(root, name),
  };
}
