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
  let left = maxSmall;
  const visit = (part: unknown, below: number): boolean => {
    if (typeof part !== "object" || part === null) return true;
    if (below === 0) return false;
    const isArray = Array.isArray(part);
    if (isArray && part.length > left) return false;
    const parts: readonly unknown[] = isArray ? part : Object.values(part);
    left -= parts.length;
    return left >= 0 && parts.every((item) => visit(item, below - 1));
  };
  return visit(value, levels);
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
