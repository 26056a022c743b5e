import { type Cell, type Range, toCells } from "./cells.ts";
import type { painter } from "./style.ts";

/** A place in a text: 1-based, in UTF-16 units; the end is exclusive. */
export interface Spot {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** What a code frame shows. */
export interface Frame {
  /** Gives a line of the text by its 1-based number; undefined beyond the end. */
  readonly lineAt: (line: number) => string | undefined;
  /** The place to underline. */
  readonly spot: Spot;
  /** Gives the ranges of a line that must not be shown. */
  readonly masked: (line: number) => readonly Range[];
  /** Columns that a line of the frame may take. */
  readonly width: number;
  readonly paint: ReturnType<typeof painter>;
}

/** Lines shown before and after the one in question. */
const before = 2;
const after = 1;

/** The numbers of the lines that a frame shows, as far as there are such lines. */
export function shownLines(line: number): number[] {
  const first = Math.max(1, line - before);
  return Array.from({ length: line + after + 1 - first }, (_, index) => first + index);
}

/** A few lines of a text with their numbers, and the place in question underlined. Each line ends with a line break. */
export function renderFrame({ lineAt, spot, masked, width, paint }: Frame): string {
  const target = lineAt(spot.line) ?? "";
  const gutter = String(spot.line + after).length;
  const part = windowOf(spot.column - 1, target.length, width - gutter - 7);
  let shown = "";
  for (const number of shownLines(spot.line)) {
    const isTarget = number === spot.line;
    const line = isTarget ? target : lineAt(number);
    if (line === undefined) continue;
    const cells = cut(line, part, masked(number));
    const label = `${isTarget ? ">" : " "} ${String(number).padStart(gutter)} |`;
    shown += `${paint("dim", label)} ${cells.map(({ text }) => text).join("")}`.trimEnd();
    shown += "\n";
    if (isTarget) {
      const end = spot.endLine > spot.line ? line.trimEnd().length : spot.endColumn - 1;
      const { blanks, marks } = underline(cells, { start: spot.column - 1, end });
      shown += `${paint("dim", `  ${" ".repeat(gutter)} |`)} ${blanks}${paint("red", marks)}\n`;
    }
  }
  return shown;
}

/** The part of a line that fits into `width` columns, with the place in question in its first third. */
function windowOf(start: number, length: number, width: number): Range {
  if (length <= width) return { start: 0, end: width };
  const from = Math.max(0, Math.min(start - Math.floor(width / 3), length - width));
  return { start: from, end: from + width };
}

const cutMark = { text: "…", width: 1 };

function cut(line: string, part: Range, masked: readonly Range[]): Cell[] {
  const end = Math.min(part.end, line.length);
  const cells = toCells(line, { start: Math.min(part.start, end), end }, masked);
  if (part.start > 0 && line !== "") cells.unshift({ ...cutMark, start: -1, end: part.start });
  if (end < line.length) cells.push({ ...cutMark, start: end, end: line.length });
  return cells;
}

/** Blanks up to the range, then a `^` for each column of it that is shown, at least one. */
function underline(
  cells: readonly Cell[],
  { start, end }: Range,
): { readonly blanks: string; readonly marks: string } {
  let blanks = 0;
  let marks = 0;
  for (const cell of cells) {
    if (cell.end <= start) blanks += cell.width;
    else if (cell.start < end) marks += cell.width;
  }
  return { blanks: " ".repeat(blanks), marks: "^".repeat(Math.max(1, marks)) };
}
