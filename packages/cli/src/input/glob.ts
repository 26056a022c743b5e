import path from "node:path";
import picomatch from "picomatch";
import { type Expansion, foundFile } from "./expand.ts";
import { kindOf } from "./syntax.ts";
import { walk } from "./walk.ts";

/** Whether an argument is a pattern, such as `fixtures/**` or `{a,b}.json`. */
export function isGlob(arg: string): boolean {
  return picomatch.scan(arg).isGlob;
}

/**
 * Finds the files that a pattern fits, with the same meaning on every system. A pattern whose last part names no extension takes only
 * files that are written in a language we read.
 */
export async function expandGlob(pattern: string, cwd: string): Promise<Expansion> {
  const { base, glob } = picomatch.scan(pattern);
  const dot = /(?:^|\/)\./.test(glob);
  const depth = glob.includes("**") ? Number.POSITIVE_INFINITY : glob.split("/").length - 1;
  const root = path.resolve(cwd, base);
  const { files, problems } = await walk(root, base, depth, dot);
  const fits = picomatch(glob, { dot, posix: true });
  const isOpen = !path.posix.basename(glob).includes(".");
  const found = files
    .filter((name) => fits(name) && (!isOpen || kindOf(name) !== undefined))
    .map((name) => foundFile(root, base, name));
  const none = `nothing matches ${pattern} (node_modules and symbolic links are passed over)`;
  return { files: found, problems: found.length + problems.length === 0 ? [none] : problems };
}
