import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { entries } from "@imagekin/catalog";
import type { Schema } from "@imagekin/core";
import { bench, documentOf, entryFile, fileName, formatFolder } from "./paths.ts";

/** The documents that every peer is measured on. */
export const principal = [
  "docker-engine/image-inspect",
  "yandex-compute/image",
  "oci-image/manifest",
] as const;

/** Every document of every format. */
export const allIds: readonly string[] = entries.map(({ id }) => id);

/** The schema that we publish of a document, as a user has it. */
export function publishedSchema(id: string): Schema {
  return readJson(entryFile(id, `schema/${documentOf(id)}.schema.json`)) as Schema;
}

/** The same rules without prose, so that no peer's bundle is charged for ours. */
export function bareSchema(id: string): Schema {
  const prose = new Set(["title", "description", "examples", "deprecated"]);
  const bare = (value: unknown, names: boolean): unknown => {
    if (Array.isArray(value)) return value.map((item) => bare(item, false));
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(
      Object.entries(value)
        .filter(([key]) => names || !prose.has(key))
        .map(([key, part]) => [key, bare(part, !names && isNames(key))]),
    );
  };
  return bare(publishedSchema(id), false) as Schema;
}

/** Keywords whose members are named by the document, not by JSON Schema. */
function isNames(keyword: string): boolean {
  return keyword === "properties" || keyword === "$defs" || keyword === "dependentSchemas";
}

/**
 * What a document looks like in full: our own template where there is one (of the size and the make-up of what servers send), else the valid
 * examples of the format.
 */
export function templates(id: string): readonly unknown[] {
  const own = join(bench, "corpus", `${fileName(id)}.json`);
  if (existsSync(own)) return [readJson(own)];
  const folder = join(formatFolder(id), "examples", documentOf(id), "valid");
  return readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .sort()
    .map((name) => readJson(join(folder, name)));
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, "utf8"));
}
