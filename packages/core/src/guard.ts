// What generated guards need at run time, as an entry of its own: it loads nothing else.
export { isBounded } from "./bounded.ts";

/** The length of a text in Unicode code points, as JSON Schema counts it. */
export function countCodePoints(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    const next = unit >= 0xd800 && unit <= 0xdbff ? text.charCodeAt(i + 1) : 0;
    if (next >= 0xdc00 && next <= 0xdfff) i += 1;
    count += 1;
  }
  return count;
}
