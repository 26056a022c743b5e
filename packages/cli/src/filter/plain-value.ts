import { maxDepth } from "@imagekin/core";

/** Beyond so many bytes a text is surveyed before it is parsed: millions of brackets would cost much memory. */
const maxLength = 256 * 1024;

/** What UTF-8 decoders put in place of bytes that are no UTF-8. */
const replacement = "\uFFFD";

/**
 * The value of a JSON text, if it costs little more than JSON.parse to see that no reader would find an error in the text, and that no number
 * lost digits; else undefined, and `readJson` must say. Of other warnings this says nothing.
 *
 * JSON.parse passes over four errors. Bytes that are no UTF-8 leave a mark in the decoded text; excessive depth shows in the value; a duplicate
 * leaves the value fewer members than the text has; and a number too large to be held is among those that are written in no plain way.
 */
export function plainValue(bytes: Buffer): unknown {
  if (bytes.length > maxLength) return undefined;
  const text = bytes.toString();
  if (text.includes(replacement)) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return countMembers(value, maxDepth) === countNames(text) ? value : undefined;
  } catch {
    return undefined;
  }
}

/**
 * At least the number of members in a text: a colon that ends a name follows its quote, or white space. One within a string seldom does; if so, the
 * number is too large, and the text is looked at more closely for nothing. NaN if what follows is a number that JSON.parse may change.
 */
function countNames(text: string): number {
  let count = 0;
  for (let at = text.indexOf(":"); at >= 0; at = text.indexOf(":", at + 1)) {
    if (text.charCodeAt(at - 1) > 0x22) continue;
    count += 1;
    if (startsDelicate(text, at + 1)) return Number.NaN;
  }
  return count;
}

/** Every integer of so many digits is held as it is written. */
const safeDigits = 15;

/** Whether a number with a fraction, an exponent or many digits stands here. */
function startsDelicate(text: string, start: number): boolean {
  let at = start;
  while (text.charCodeAt(at) <= 0x20) at += 1;
  if (text[at] === "-") at += 1;
  const first = at;
  let code = text.charCodeAt(at);
  while (code >= 0x30 && code <= 0x39) code = text.charCodeAt((at += 1));
  const digits = at - first;
  // A point, or either e.
  return digits > 0 && (digits > safeDigits || code === 0x2e || (code | 0x20) === 0x65);
}

/** The number of members of all objects in a value that JSON.parse made; NaN if it is too deep, or a number stands in it under no name. */
function countMembers(value: unknown, levels: number): number {
  if (typeof value === "number") return Number.NaN;
  if (typeof value !== "object" || value === null) return 0;
  if (levels === 0) return Number.NaN;
  let count = 0;
  if (isObject(value)) {
    // All members of such a value are its own, and this loop reads them faster than Object.values.
    for (const name in value) {
      const part = value[name];
      count += typeof part === "object" ? 1 + countMembers(part, levels - 1) : 1;
    }
  } else if (Array.isArray(value)) {
    for (const item of value) if (typeof item !== "string") count += countMembers(item, levels - 1);
  }
  return count;
}

function isObject(value: object): value is Readonly<Record<string, unknown>> {
  return !Array.isArray(value);
}
