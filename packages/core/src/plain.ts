/**
 * Whether a value is made of arrays, scalars and objects as JSON.parse makes them: they inherit nothing of their own, arrays have nothing
 * but their items, and every member is enumerable.
 */
export function isPlain(value: unknown, seen: Set<object> = new Set()): boolean {
  if (typeof value !== "object" || value === null || seen.has(value)) return true;
  seen.add(value);
  const names = Object.getOwnPropertyNames(value).length;
  if (Array.isArray(value)) {
    return names === value.length + 1 && value.every((item: unknown) => isPlain(item, seen));
  }
  const prototype: unknown = Reflect.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) return false;
  // Object.values takes three times as long as this for an object of a million members.
  const keys = Object.keys(value);
  return keys.length === names && keys.every((key) => isPlain(Reflect.get(value, key), seen));
}

/**
 * The own enumerable members of a value, all the way down, as plain data. Parts that are shared stay shared; the value must not contain
 * itself.
 */
export function copyPlain(value: unknown, copies: Map<object, unknown> = new Map()): unknown {
  if (typeof value !== "object" || value === null) return value;
  const known = copies.get(value);
  if (known !== undefined) return known;
  const copy = Array.isArray(value)
    ? Array.from(value, (item: unknown) => copyPlain(item, copies))
    : Object.fromEntries(
        Object.entries(value).map(([key, part]) => [key, copyPlain(part, copies)]),
      );
  copies.set(value, copy);
  return copy;
}

/** Whether a value gives the same parts each time it is read: it has no getters. For the moment when something has gone wrong. */
export function isStable(value: unknown, seen: Set<object> = new Set()): boolean {
  if (typeof value !== "object" || value === null || seen.has(value)) return true;
  seen.add(value);
  try {
    return Object.values(Object.getOwnPropertyDescriptors(value)).every(
      (member) => "value" in member && isStable(member.value, seen),
    );
  } catch {
    // A proxy that throws.
    return false;
  }
}

/** So many members and items may a value have that is looked at without remembering what was seen. */
const maxSmall = 10_000;

/**
 * Whether a value is small: a few thousand members and items at most, and none below `levels` levels. Such a value does not contain itself
 * and has no hollow array, which is dear to find out of a large one. Only the items of an array are looked at, as validators do.
 */
export function isSmall(value: unknown, levels: number): boolean {
  return spend(value, levels, maxSmall) >= 0;
}

/** What is left of a number of members and items when those of a value are taken from it; negative as soon as one is too many or too deep. */
function spend(value: unknown, levels: number, budget: number): number {
  if (typeof value !== "object" || value === null) return budget;
  if (levels === 0) return -1;
  const isArray = Array.isArray(value);
  if (isArray && value.length > budget) return -1;
  const parts: readonly unknown[] = isArray ? value : Object.values(value);
  let left = budget - parts.length;
  for (let i = 0; i < parts.length && left >= 0; i += 1) {
    const part = parts[i];
    if (typeof part === "object" && part !== null) left = spend(part, levels - 1, left);
  }
  return left;
}

/** So long may an array with holes be. What JSON.parse makes has none, and to walk the holes of a longer one takes for ever. */
const maxHoles = 100_000;

/** Whether a value has an array that is far longer than it is full. */
export function isHollow(value: unknown, seen: Set<object> = new Set()): boolean {
  if (typeof value !== "object" || value === null || seen.has(value)) return false;
  seen.add(value);
  const parts: unknown[] = Object.values(value);
  if (Array.isArray(value) && value.length - parts.length > maxHoles) return true;
  return parts.some((part) => isHollow(part, seen));
}
