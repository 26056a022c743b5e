import { readFile, stat } from "node:fs/promises";
import path from "node:path";
import type { Expansion, InputFile } from "../input/expand.ts";

/** Documents that belong together and lie in one folder: an image layout, the unpacked archive of `docker save`, or both in one. */
export interface FolderSet {
  /** Absolute path. */
  readonly folder: string;
  /** The folder as it is shown. */
  readonly shown: string;
  readonly isLayout: boolean;
  readonly isArchive: boolean;
}

/** A file to check, and the set that it leads to. */
export interface SetInput extends InputFile {
  readonly set?: FolderSet;
}

/** What the arguments of a command stand for, with the sets among it. */
export interface SetExpansion extends Expansion {
  readonly files: readonly SetInput[];
}

/**
 * Finds sets among files that were found, not named: an `index.json` beside `oci-layout`, a `manifest.json` that `docker save` wrote.
 * Configs that such a file names are left out, since they are checked with the set.
 */
export async function findSets(files: readonly InputFile[]): Promise<readonly SetInput[]> {
  const claimed = new Set<string>();
  const heads = new Map<string, FolderSet>();
  for (const file of files) {
    if (file.named || file.absolute === undefined) continue;
    const folder = path.dirname(file.absolute);
    const shown = path.posix.dirname(file.path);
    const before = heads.get(folder);
    const name = path.basename(file.absolute);
    if (name === "index.json" && (await isFile(path.join(folder, "oci-layout")))) {
      heads.set(folder, { folder, shown, isArchive: false, ...before, isLayout: true });
    } else if (name === "manifest.json") {
      const configs = await readConfigPaths(file.absolute);
      if (configs === undefined) continue;
      for (const config of configs) claimed.add(path.join(folder, config));
      heads.set(folder, { folder, shown, isLayout: false, ...before, isArchive: true });
    }
  }
  if (heads.size === 0) return files;
  return files.flatMap((file): SetInput[] => {
    if (file.named || file.absolute === undefined) return [file];
    if (claimed.has(file.absolute)) return [];
    const set = heads.get(path.dirname(file.absolute));
    const name = path.basename(file.absolute);
    if (set === undefined) return [file];
    if (set.isLayout && name === "index.json") return [{ ...file, set }];
    // With a layout, `manifest.json` is checked beside its index.
    if (set.isArchive && name === "manifest.json") return set.isLayout ? [] : [{ ...file, set }];
    return [file];
  });
}

async function isFile(absolute: string): Promise<boolean> {
  try {
    return (await stat(absolute)).isFile();
  } catch {
    return false;
  }
}

/** The configs that a `manifest.json` of `docker save` names; undefined for any other file of that name. */
async function readConfigPaths(absolute: string): Promise<readonly string[] | undefined> {
  try {
    const value: unknown = JSON.parse(await readFile(absolute, "utf8"));
    if (!Array.isArray(value) || value.length === 0) return undefined;
    const paths = value.map((item: unknown) => configOf(item));
    return paths.every((config) => config !== undefined) ? paths : undefined;
  } catch {
    // Whatever is wrong with it, is told when it is checked as a file of its own.
    return undefined;
  }
}

function configOf(item: unknown): string | undefined {
  if (typeof item !== "object" || item === null || !("Config" in item) || !("Layers" in item)) {
    return undefined;
  }
  return typeof item.Config === "string" ? item.Config : undefined;
}
