import { type AssumeKey, assumePlaces } from "./assume.ts";
import type { Mapping } from "./mapping.ts";

/** The assumptions that would give a member of a document, or a part of it. Indexes and `*` are the same. */
export function suppliersOf(mapping: Mapping, pointer: string): AssumeKey[] {
  const pattern = pointer.replaceAll(/\/[0-9]+(?=\/|$)/g, "/*");
  const own = mapping.supplies?.[pattern];
  const places = mapping.rows
    .filter(({ from }) => from === pattern || from.startsWith(`${pattern}/`))
    .map(({ to }) => to);
  const keys = Object.keys(assumePlaces).filter(isPlaced).filter((key) => places.includes(assumePlaces[key]));
  return own === undefined ? keys : [...keys, own];
}

function isPlaced(key: string): key is keyof typeof assumePlaces {
  return Object.hasOwn(assumePlaces, key);
}
