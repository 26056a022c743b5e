import { stat } from "node:fs/promises";
import path from "node:path";
import { ImagekinError } from "@imagekin/core";

/** A name of whatever file stands behind stdin; no file, where the system has no such name. */
const standardInput = "/dev/stdin";

/**
 * Lets outputs pass that are neither the same file twice nor an input, under whatever name. Asked before anything is opened, since opening a
 * file to write empties it.
 *
 * @param inputs their paths; undefined for stdin
 * @throws ImagekinError `E_USAGE`
 */
export async function protectFiles(
  files: readonly string[],
  inputs: readonly (string | undefined)[],
  cwd: string,
): Promise<void> {
  const taken = new Map<string, string>();
  for (const input of inputs) {
    const identity = await identityOf(path.resolve(cwd, input ?? standardInput));
    if (identity.exists) taken.set(identity.key, "it is one of the files to be read");
  }
  for (const file of files) {
    const { key } = await identityOf(path.resolve(cwd, file));
    const use = taken.get(key);
    if (use !== undefined) throw new ImagekinError("E_USAGE", `cannot write ${file}: ${use}`);
    taken.set(key, `another output goes to ${file}`);
  }
}

/** What makes two names one file: device and inode, or the path of a file that is yet to be made. */
async function identityOf(
  file: string,
): Promise<{ readonly key: string; readonly exists: boolean }> {
  try {
    const found = await stat(file, { bigint: true });
    return { key: `${found.dev} ${found.ino}`, exists: found.isFile() };
  } catch {
    return { key: file, exists: false };
  }
}
