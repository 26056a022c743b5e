import type { Schema } from "@imagekin/core";
import { camelCase } from "./names.ts";
import type { RenderedFormat } from "./render-index.ts";
import { banner, literal } from "./typescript-text.ts";

/** The catalog's list of all documents. Each is loaded by its own dynamic import. */
export function renderCatalog(formats: readonly RenderedFormat[]): string {
  const entries = formats.flatMap((format) =>
    format.documents.map(({ name, source }) => renderEntry(format.name, name, source)),
  );
  return `${banner}
import type { CatalogEntry } from "../entry.ts";

/** Every document of every format, sorted by id. */
export const entries: readonly CatalogEntry[] = [
${entries.join("\n")}
];
`;
}

function renderEntry(format: string, name: string, source: Schema): string {
  const members = Object.entries(source.properties ?? {});
  const known = members.filter(([, member]) => member !== false).map(([member]) => member);
  const never = members.filter(([, member]) => member === false).map(([member]) => member);
  return `  {
    id: ${literal(`${format}/${name}`)},
    title: ${literal(source.title)},
    description: ${literal(source.description)},
    versions: ${literal(source["x-versions"] ?? [])},
    detect: ${literal(source["x-detect"] ?? [])},
    members: ${literal(known)},
    never: ${literal(never)},
    lookAlikes: ${literal(source["x-look-alikes"] ?? [])},
    load: async () => (await import("@imagekin/${format}/${name}")).${camelCase(name)},
  },`;
}

/** The catalog's package.json with one dependency for each format. */
export function renderCatalogPackage(text: string, formats: readonly RenderedFormat[]): string {
  const manifest: { dependencies?: Record<string, string> } = JSON.parse(text);
  const kept = Object.entries(manifest.dependencies ?? {}).filter(
    ([name]) => name === "@imagekin/core",
  );
  const found = formats.map(({ name }) => [`@imagekin/${name}`, "workspace:^"]);
  const dependencies = Object.fromEntries(
    [...kept, ...found].sort(([a = ""], [b = ""]) => (a < b ? -1 : 1)),
  );
  return `${JSON.stringify({ ...manifest, dependencies }, null, 2)}\n`;
}
