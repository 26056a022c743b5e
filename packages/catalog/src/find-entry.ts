import { ImagekinError, nearest } from "@imagekin/core";
import type { CatalogEntry } from "./entry.ts";
import { entries } from "./generated/formats.ts";

/**
 * The entry of a document by its full id, without a version.
 *
 * @throws ImagekinError `E_UNKNOWN_FORMAT` with the nearest known id, or with all of them.
 */
export function findEntry(id: string): CatalogEntry {
  const entry = entries.find((candidate) => candidate.id === id);
  if (entry !== undefined) return entry;
  const ids = entries.map((candidate) => candidate.id);
  const guess = nearest(id, ids) ?? nearestByName(id, ids);
  const hint = guess === undefined ? "" : `; did you mean ${guess}?`;
  throw new ImagekinError(
    "E_UNKNOWN_FORMAT",
    `there is no format ${JSON.stringify(id)}${hint} Known are ${ids.join(", ")}`,
  );
}

/** For those who write only the second half, as `image-inspect`. */
function nearestByName(id: string, ids: readonly string[]): string | undefined {
  const name = id.slice(id.indexOf("/") + 1);
  return ids.find((candidate) => candidate.endsWith(`/${name}`));
}
