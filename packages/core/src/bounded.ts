/** How many levels of arrays and objects a document may have; a scalar has none. */
export const maxDepth = 512;

/**
 * Whether `value` has at most `levels` levels of arrays and objects, by own enumerable properties. A value that contains itself has
 * infinitely many. Takes time linear in the value, however often its parts are shared.
 */
export function isBounded(value: unknown, levels: number): boolean {
  if (typeof value !== "object" || value === null) return true;
  return heightOf(value, levels, new Map()) <= levels;
}

/** Levels of `value`, or infinity as soon as there are more than `limit`. An object under way counts as infinite: a circle. */
function heightOf(value: object, limit: number, heights: Map<object, number>): number {
  const known = heights.get(value);
  if (known !== undefined) return known;
  if (limit <= 0) return Number.POSITIVE_INFINITY;
  heights.set(value, Number.POSITIVE_INFINITY);
  let height = 1;
  for (const key in value) {
    if (!Object.hasOwn(value, key)) continue;
    const part: unknown = Reflect.get(value, key);
    if (typeof part !== "object" || part === null) continue;
    height = Math.max(height, 1 + heightOf(part, limit - 1, heights));
    if (height > limit) return Number.POSITIVE_INFINITY;
  }
  heights.set(value, height);
  return height;
}

/** The keys that lead to the first value below `levels` levels, or undefined if there is none. */
export function tooDeepPath(
  value: unknown,
  levels: number = maxDepth,
): (string | number)[] | undefined {
  if (isBounded(value, levels)) return undefined;
  const path: (string | number)[] = [];
  let at = value;
  // Each step goes to a part that is too deep itself, so the walk never has to come back.
  while (typeof at === "object" && at !== null && path.length < levels) {
    const parent: object = at;
    const key = Object.keys(parent).find(
      (name) => !isBounded(Reflect.get(parent, name), levels - path.length - 1),
    );
    if (key === undefined) break;
    path.push(Array.isArray(parent) ? Number(key) : key);
    at = Reflect.get(parent, key);
  }
  return path;
}
