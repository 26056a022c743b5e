import type { Span } from "./line-index.ts";
import type { Explanation } from "./remark.ts";
import { shorten, showCharacter } from "./show.ts";

/** The run of letters, digits and signs around an offset; empty if there is another character. */
export function wordAround(text: string, offset: number): Span {
  let start = offset;
  let end = offset;
  while (start > 0 && isWordUnit(text.charCodeAt(start - 1))) start -= 1;
  while (end < text.length && isWordUnit(text.charCodeAt(end))) end += 1;
  return end === offset ? { start: offset, end: offset } : { start, end };
}

/** A letter, a digit, or one of `_ $ + - .` */
function isWordUnit(unit: number): boolean {
  if ((unit >= 0x30 && unit <= 0x39) || unit === 0x5f || unit === 0x24) return true;
  if (unit === 0x2b || unit === 0x2d || unit === 0x2e) return true;
  return (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a);
}

/** What is wrong with a word that is no JSON value; undefined if the text ends within it and it may have become one. */
export function explainWord(
  text: string,
  word: Span,
  isNamePlace: boolean,
): Explanation | undefined {
  const { start, end } = word;
  if (start === end) return explainCharacter(text, start);
  const written = text.slice(start, end);
  if (end === text.length && isBeginning(written)) return undefined;
  const shown = shorten(written);
  if (isNamePlace)
    return { span: word, message: `the member name ${shown} is not in double quotes` };
  const flaw = numberFlaw(written);
  if (flaw !== undefined) return { span: word, message: `${shown} is not a JSON number: ${flaw}` };
  const instead = replacements.get(written.toLowerCase());
  return {
    span: word,
    message: `${shown} is not a JSON value`,
    suggestion: instead === undefined ? "put texts in double quotes" : `write ${instead}`,
  };
}

function explainCharacter(text: string, start: number): Explanation {
  const span = { start, end: start + 1 };
  return /['`‘’“”]/.test(text.charAt(start))
    ? { span, message: `names and texts stand in double quotes, not in ${text.charAt(start)}` }
    : { span, message: `${showCharacter(text, start)} cannot stand here` };
}

/** Whether more text could make the word a literal or a number. */
function isBeginning(word: string): boolean {
  return (
    ["true", "false", "null"].some((literal) => literal.startsWith(word)) ||
    /^-?(?:(?:0|[1-9][0-9]*)(?:\.[0-9]*|(?:\.[0-9]+)?[eE][-+]?)?)?$/.test(word)
  );
}

function numberFlaw(word: string): string | undefined {
  if (word === "-") return "a digit is missing after the minus sign";
  if (!/^[-+.]*[0-9]/.test(word)) return undefined;
  if (/^-?0[0-9]/.test(word)) return "it has a leading zero";
  if (word.startsWith("+")) return "it has a leading plus sign";
  if (/^-?\./.test(word)) return "a digit is missing before the point";
  if (/\.(?![0-9])/.test(word)) return "a digit is missing after the point";
  if (/^-?[0-9.]+[eE][-+]?$/.test(word)) return "the exponent has no digits";
  return "only digits, one point and one exponent may stand in it";
}

const replacements: ReadonlyMap<string, string> = new Map([
  ["nan", "null"],
  ["undefined", "null"],
  ["none", "null"],
  ["nil", "null"],
  ["null", "null"],
  ["true", "true"],
  ["yes", "true"],
  ["false", "false"],
  ["no", "false"],
]);
