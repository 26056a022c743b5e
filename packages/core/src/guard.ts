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

/** For each UTF-16 unit below 128, whether it is a lower-case hex digit. */
const isHexDigit: Uint8Array = Uint8Array.from({ length: 128 }, (_, unit) =>
  (unit >= 48 && unit <= 57) || (unit >= 97 && unit <= 102) ? 1 : 0,
);

/**
 * Whether a text is `sha256:` and 64 lower-case hex digits: the digest that nearly every document holds, told without a regular
 * expression. The digits are looked up without branches, which random digits would make costly.
 */
export function isSha256(text: string): boolean {
  if (text.length !== 71 || !text.startsWith("sha256:")) return false;
  let all = 1;
  for (let i = 7; i < 71; i += 1) all &= isHexDigit[text.charCodeAt(i)] ?? 0;
  return all === 1;
}
