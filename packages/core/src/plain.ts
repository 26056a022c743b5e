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
  const parts: unknown[] = Object.values(value);
  return parts.length === names && parts.every((part) => isPlain(part, seen));
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
