import { isBounded } from "./guard.ts";

/** How many levels of arrays and objects a document may have; a scalar has none. */
export const maxDepth = 512;

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
