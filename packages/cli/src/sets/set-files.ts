import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { readdir, readFile, realpath, stat } from "node:fs/promises";
import path from "node:path";

/** How long a file is, its digest, and how it begins. */
export interface FileMeasure {
  readonly size: number;
  /** Undefined if the algorithm cannot be computed. */
  readonly digest: string | undefined;
  readonly start: Uint8Array;
}

/** The files of a folder. None is ever read outside of it, wherever links lead. */
export interface SetFiles {
  /** The content of a file, or undefined if there is no such regular file. */
  readonly read: (name: string) => Promise<Uint8Array | undefined>;
  readonly measure: (name: string, algorithm: string) => Promise<FileMeasure | undefined>;
  /** Names of files in a folder and in the folders in it, one level down. */
  readonly list: (name: string) => Promise<string[]>;
}

/** Opens a folder. */
export async function openSetFiles(folder: string): Promise<SetFiles> {
  const root = await realpath(folder);

  const resolve = async (name: string): Promise<string | undefined> => {
    try {
      const absolute = await realpath(path.join(root, name));
      if (!absolute.startsWith(root + path.sep)) return undefined;
      return (await stat(absolute)).isFile() ? absolute : undefined;
    } catch (error) {
      if (isMissing(error)) return undefined;
      throw error;
    }
  };

  return {
    read: async (name) => {
      const absolute = await resolve(name);
      return absolute === undefined ? undefined : readFile(absolute);
    },
    measure: async (name, algorithm) => {
      const absolute = await resolve(name);
      return absolute === undefined ? undefined : measureFile(absolute, algorithm);
    },
    list: async (name) => {
      const found: string[] = [];
      for (const inner of await readNames(path.join(root, name))) {
        for (const file of await readNames(path.join(root, name, inner))) {
          found.push(`${name}/${inner}/${file}`);
        }
      }
      return found.sort();
    },
  };
}

async function measureFile(absolute: string, algorithm: string): Promise<FileMeasure> {
  const hash = algorithms.has(algorithm) ? createHash(algorithm) : undefined;
  let size = 0;
  let start: Uint8Array = new Uint8Array();
  for await (const chunk of createReadStream(absolute, { highWaterMark: 1 << 20 })) {
    const bytes: Uint8Array = chunk;
    if (size === 0) start = bytes.subarray(0, 8);
    size += bytes.length;
    hash?.update(bytes);
  }
  const digest = hash === undefined ? undefined : `${algorithm}:${hash.digest("hex")}`;
  return { size, digest, start: Uint8Array.from(start) };
}

/** The algorithms of digests that can be computed, by the names that digests have for them. */
const algorithms: ReadonlySet<string> = new Set(["sha256", "sha384", "sha512"]);

function isMissing(error: unknown): boolean {
  if (!(error instanceof Error) || !("code" in error)) return false;
  return error.code === "ENOENT" || error.code === "ENOTDIR";
}

async function readNames(absolute: string): Promise<string[]> {
  try {
    return await readdir(absolute);
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}
