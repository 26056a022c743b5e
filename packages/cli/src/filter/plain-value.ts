import { maxDepth } from "@imagekin/core";

/** Beyond so many bytes a text is surveyed before it is parsed: millions of brackets would cost much memory. */
const maxLength = 256 * 1024;

/** What UTF-8 decoders put in place of bytes that are no UTF-8. */
const replacement = "\uFFFD";

/**
 * The value of a JSON text, if it costs little more than JSON.parse to see that no reader would find an error in the text; else undefined, and
 * `readJson` must say. Of warnings this says nothing.
 *
 * JSON.parse passes over four errors. Bytes that are no UTF-8 leave a mark in the decoded text; excessive depth and a number too large to be held
 * show in the value; and a duplicate leaves the value fewer members than the text has.
 */
export function plainValue(bytes: Buffer): unknown {
  return readPlain(bytes, () => true);
}

/** The same, if no number in the text may have lost digits when it was read: what is converted must be what was written. */
export function exactValue(bytes: Buffer): unknown {
  return readPlain(bytes, (text) => !delicateNumber.test(text));
}

/** A number with a fraction, an exponent or many digits. Matches within some strings too; then the text is looked at more closely for nothing. */
const delicateNumber = /(?:"[ \t\r\n]*:|[[,])[ \t\r\n]*-?[0-9]+(?:[.eE]|(?<=[0-9]{16}))/;

function readPlain(bytes: Buffer, isFit: (text: string) => boolean): unknown {
  if (bytes.length > maxLength) return undefined;
  const text = bytes.toString();
  if (text.includes(replacement) || !isFit(text)) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return countMembers(value, maxDepth) === countColons(text) ? value : undefined;
  } catch {
    return undefined;
  }
}

/**
 * At least the number of members in a text: a colon that ends a name follows its quote, or white space. One within a string seldom does; if so, the
 * number is too large, and the text is looked at more closely for nothing.
 */
function countColons(text: string): number {
  let count = 0;
  for (let at = text.indexOf(":"); at >= 0; at = text.indexOf(":", at + 1)) {
    if (text.charCodeAt(at - 1) <= 0x22) count += 1;
  }
  return count;
}

/** The number of members of all objects in a value that JSON.parse made; NaN if it is too deep or holds an infinite number. */
function countMembers(value: unknown, levels: number): number {
  if (typeof value === "number") return Number.isFinite(value) ? 0 : Number.NaN;
  if (typeof value !== "object" || value === null) return 0;
  if (levels === 0) return Number.NaN;
  let count = 0;
  if (isObject(value)) {
    // All members of such a value are its own, and this loop reads them faster than Object.values.
    for (const name in value) {
      const part = value[name];
      count += typeof part === "string" ? 1 : 1 + countMembers(part, levels - 1);
    }
  } else if (Array.isArray(value)) {
    for (const item of value) if (typeof item !== "string") count += countMembers(item, levels - 1);
  }
  return count;
}

function isObject(value: object): value is Readonly<Record<string, unknown>> {
  return !Array.isArray(value);
}
