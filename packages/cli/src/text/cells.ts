import { escapeText } from "./escape.ts";

/** A range of one line, in 0-based UTF-16 units; the end is exclusive. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** One character of a line as it is shown, or one masked range. */
export interface Cell extends Range {
  readonly text: string;
  /** Columns that it takes on a terminal. */
  readonly width: number;
}

/** What stands for a value that may hold a secret; its length says nothing. */
export const mask = "********";

const wide =
  /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Emoji_Presentation}\uff01-\uff60]/u;

/** The cells of a part of a line: controls escaped, tabs as two blanks, masked ranges as asterisks. */
export function toCells(line: string, part: Range, masked: readonly Range[]): Cell[] {
  const cells: Cell[] = [];
  let at = part.start;
  while (at < part.end) {
    const range = masked.find(({ start, end }) => start <= at && at < end);
    if (range !== undefined) {
      cells.push({ start: at, end: range.end, text: mask, width: mask.length });
      at = range.end;
      continue;
    }
    const char = String.fromCodePoint(line.codePointAt(at) ?? 0);
    cells.push({ start: at, end: at + char.length, ...show(char) });
    at += char.length;
  }
  return cells;
}

function show(char: string): { readonly text: string; readonly width: number } {
  if (char === "\t") return { text: "  ", width: 2 };
  const text = escapeText(char);
  if (text !== char) return { text, width: text.length };
  if (/\p{M}/u.test(char)) return { text, width: 0 };
  return { text, width: wide.test(char) ? 2 : 1 };
}
