import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Rendering } from "./render-workspace.ts";

/** What is wrong with one generated file. */
export interface Stale {
  readonly path: string;
  readonly problem: "missing" | "differs" | "extra";
}

/** Compares what is on disk with what would be generated, byte by byte, and finds files that nothing generates. Sorted by path. */
export function findStale(root: string, { files, folders }: Rendering): Stale[] {
  const stale: Stale[] = [];
  for (const [path, text] of files) {
    const file = join(root, path);
    if (!existsSync(file)) stale.push({ path, problem: "missing" });
    else if (readFileSync(file, "utf8") !== text) stale.push({ path, problem: "differs" });
  }
  for (const folder of folders) {
    for (const path of listFiles(root, folder)) {
      if (!files.has(path)) stale.push({ path, problem: "extra" });
    }
  }
  return stale.sort((a, b) => (a.path < b.path ? -1 : 1));
}

function listFiles(root: string, folder: string): string[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1));
}
