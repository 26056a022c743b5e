import { maxDepth } from "@imagekin/core";

import { losesDigits } from "./number-text.ts";

/** What one pass over a text says about it, exact for well-formed JSON. */
export interface Survey {
  /** Members of all objects; more of them than the parsed value has means duplicates. */
  readonly members: number;
  readonly isTooDeep: boolean;
  /** Some number loses digits when it is read. */
  readonly hasUnsafeNumber: boolean;
}

/** Surveys a JSON text in one pass without recursion. Of a text that is not well-formed it never says more than is there. */
export function surveyJson(text: string): Survey {
  let members = 0;
  let depth = 0;
  let hasUnsafeNumber = false;
  for (let i = 0; i < text.length; i += 1) {
    switch (text.charCodeAt(i)) {
      case 0x22: // "
        i = endOfString(text, i);
        break;
      case 0x3a: // :
        members += 1;
        break;
      case 0x5b: // [
      case 0x7b: // {
        depth += 1;
        if (depth > maxDepth) return { members, isTooDeep: true, hasUnsafeNumber };
        break;
      case 0x5d: // ]
      case 0x7d: // }
        depth -= 1;
        break;
      case 0x2d: // -
      case 0x30: // 0 … 9
      case 0x31:
      case 0x32:
      case 0x33:
      case 0x34:
      case 0x35:
      case 0x36:
      case 0x37:
      case 0x38:
      case 0x39: {
        const end = endOfNumber(text, i);
        // Up to 15 digits always survive; an exponent needs three characters at least.
        if (!hasUnsafeNumber && end - i > 2) hasUnsafeNumber = isUnsafe(text.slice(i, end));
        i = end - 1;
        break;
      }
    }
  }
  return { members, isTooDeep: false, hasUnsafeNumber };
}

function isUnsafe(number: string): boolean {
  return (number.length > 15 || /e/i.test(number)) && losesDigits(number);
}

/** Offset of the quote that closes the string, or the end of the text. */
export function endOfString(text: string, start: number): number {
  let end = start;
  let backslashes: number;
  do {
    end = text.indexOf('"', end + 1);
    if (end < 0) return text.length;
    backslashes = 0;
    while (text.charCodeAt(end - 1 - backslashes) === 0x5c) backslashes += 1;
  } while (backslashes % 2 === 1);
  return end;
}

function endOfNumber(text: string, start: number): number {
  let end = start + 1;
  while (end < text.length && isNumberUnit(text.charCodeAt(end))) end += 1;
  return end;
}

/** A digit, or one of `+ - . e E`. */
function isNumberUnit(unit: number): boolean {
  if (unit >= 0x30 && unit <= 0x39) return true;
  return unit === 0x2e || unit === 0x65 || unit === 0x45 || unit === 0x2d || unit === 0x2b;
}

/** Members of all objects in a value that JSON.parse made of a text which is not too deep. */
export function countMembers(value: unknown): number {
  if (typeof value !== "object" || value === null) return 0;
  let count = 0;
  if (Array.isArray(value)) {
    for (const item of value) count += countMembers(item);
  } else {
    for (const member of Object.values(value)) count += 1 + countMembers(member);
  }
  return count;
}

/** Whether a JSON text may hold half of a surrogate pair, as it is or as an escape; an escaped backslash can look like one. */
export function mayHoldLoneSurrogate(text: string): boolean {
  return (text.includes("\\u") && /\\u[dD][89a-fA-F]/.test(text)) || /\p{Surrogate}/u.test(text);
}
