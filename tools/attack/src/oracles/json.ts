import { type Key, toPointer } from "@imagekin/core";

/**
 * The JSON Pointers of all scalars and empty containers below the root. Written again here, so that what is held against the converters is
 * not their own.
 */
export function leafPlaces(value: unknown, path: readonly Key[] = []): string[] {
  const parts = partsOf(value);
  if (parts.length === 0) return path.length === 0 ? [] : [toPointer(path)];
  return parts.flatMap(([key, part]) => leafPlaces(part, [...path, key]));
}

/** Whether two values are the same JSON, whatever the order of members. */
export function isSameJson(a: unknown, b: unknown): boolean {
  return JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));
}

function partsOf(value: unknown): readonly (readonly [Key, unknown])[] {
  if (Array.isArray(value)) return [...value.entries()];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).filter(([, part]) => part !== undefined);
}

/** Objects as lists of their members in order, so that a member `__proto__` stays one. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  const members = partsOf(value).map(([name, part]) => [name, sorted(part)] as const);
  return { members: members.sort(([a], [b]) => (String(a) < String(b) ? -1 : 1)) };
}
