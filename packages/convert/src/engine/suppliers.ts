import { type AssumeKey, assumePlaces } from "./assume.ts";
import type { Mapping } from "./mapping.ts";

/** The assumptions that would give a member of a document, or a part of it. Indexes and `*` are the same. */
export function suppliersOf(mapping: Mapping, pointer: string): AssumeKey[] {
  const pattern = pointer.replaceAll(/\/[0-9]+(?=\/|$)/g, "/*");
  const own = mapping.supplies?.[pattern];
  // An assumption fills members of the items that there are; it makes no items.
  const isBelow = (from: string): boolean =>
    from.startsWith(`${pattern}/`) && !from.slice(pattern.length).includes("*");
  const places = new Set(
    mapping.rows.filter(({ from }) => from === pattern || isBelow(from)).map(({ to }) => to),
  );
  const keys = Object.keys(assumePlaces)
    .filter(isPlaced)
    .filter((key) => places.has(assumePlaces[key]));
  return own === undefined ? keys : [...keys, own];
}

function isPlaced(key: string): key is keyof typeof assumePlaces {
  return Object.hasOwn(assumePlaces, key);
}
