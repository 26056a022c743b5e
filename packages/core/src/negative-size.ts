import { placeName, shortValue } from "./describe.ts";
import type { BareFinding } from "./explain-errors.ts";
import { type Key, toPointer } from "./pointer.ts";

/** Warns of sizes below zero, given as decimal texts by their paths: an int64 may be negative, a size is not. */
export function findNegativeSizes(
  sizes: readonly (readonly [path: readonly Key[], size: string | undefined])[],
): BareFinding[] {
  return sizes.flatMap(([path, size]) => {
    if (size?.startsWith("-") !== true) return [];
    const shown = shortValue(size) ?? "";
    return [
      {
        severity: "warning",
        code: "negative-size",
        pointer: toPointer(path),
        message: `${placeName(path.map(String))} is a size in bytes, and is negative: ${shown}`,
        actual: shown,
      },
    ];
  });
}
