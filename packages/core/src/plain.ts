/** Whether a value is made of arrays, scalars and objects that inherit nothing of their own, as JSON.parse makes them. */
export function isPlain(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return true;
  if (!Array.isArray(value)) {
    const prototype: unknown = Reflect.getPrototypeOf(value);
    if (prototype !== Object.prototype && prototype !== null) return false;
  }
  for (const key in value) {
    if (Object.hasOwn(value, key) && !isPlain(Reflect.get(value, key))) return false;
  }
  return true;
}

/** The own enumerable members of a value, all the way down, as plain data. The value must not contain itself. */
export function copyPlain(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(copyPlain);
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, copyPlain(part)]));
}
