import { readdir } from "node:fs/promises";
import path from "node:path";
import { describeIoError } from "./io-error.ts";

/** What a walk through a folder gives. */
export interface Walk {
  /** Paths of files relative to the folder, with `/`. */
  readonly files: string[];
  /** One line for each folder that could not be read. */
  readonly problems: string[];
}

const ignored: ReadonlySet<string> = new Set([".git", "node_modules"]);

/**
 * Finds the files below a folder, down to `depth` levels of folders. Hidden names, `node_modules` and symbolic links are passed over,
 * so that a walk stays in its tree and ends.
 */
export async function walk(
  root: string,
  shown: string,
  depth: number,
  dot: boolean,
): Promise<Walk> {
  const found: Walk = { files: [], problems: [] };
  const visit = async (folder: string, level: number): Promise<void> => {
    let items;
    try {
      items = await readdir(path.join(root, folder), { withFileTypes: true });
    } catch (error) {
      found.problems.push(
        `cannot read the folder ${path.posix.join(shown, folder)}: ${describeIoError(error)}`,
      );
      return;
    }
    for (const item of items) {
      if (ignored.has(item.name) || (item.name.startsWith(".") && !dot)) continue;
      const name = path.posix.join(folder, item.name);
      if (item.isFile()) found.files.push(name);
      else if (item.isDirectory() && level < depth) await visit(name, level + 1);
    }
  };
  await visit("", 0);
  return found;
}
