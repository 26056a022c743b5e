import { leafPointers } from "./json.ts";
import type { Derivation } from "./mapping.ts";

/** Some leaves that a formula made, and the places that they follow from. */
export interface Part {
  readonly leaves: readonly string[];
  readonly from: readonly string[];
}

/** What a formula made: one part, or one for each item. */
export function partsOf(
  value: unknown,
  at: string,
  { from, each }: Pick<Derivation, "from" | "each">,
): readonly Part[] {
  // The only item follows from all.
  if (each === undefined || !Array.isArray(value) || value.length <= 1)
    return [{ leaves: leafPointers(value, at), from }];
  return value.map((item, index) => ({
    leaves: leafPointers(item, `${at}/${index}`),
    from: from.map((place) => (place === each ? `${each}/${index}` : place)),
  }));
}

/** The item of a list that a pointer leads to or through. */
export function itemOf(list: string, pointer: string): string {
  const end = pointer.indexOf("/", list.length + 1);
  return end < 0 ? pointer : pointer.slice(0, end);
}
