/** A stretch of a text, in UTF-16 units: `start` is in it, `end` is not. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A place in a text as editors count: lines and columns from 1, columns in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A stretch of a text as editors count; `endColumn` is the first column after it. */
export interface Range extends Position {
  readonly endLine: number;
  readonly endColumn: number;
}

/** Turns offsets of one text into places. */
export interface LineIndex {
  readonly position: (offset: number) => Position;
  readonly range: (span: Span) => Range;
}

/** Indexes the lines of a text when first asked, and only once. A line ends with LF, CRLF or CR. */
export function createLineIndex(text: string): LineIndex {
  let starts: readonly number[] | undefined;

  const position = (offset: number): Position => {
    starts ??= findLineStarts(text);
    const line = countUpTo(starts, offset);
    return { line, column: offset - (starts[line - 1] ?? 0) + 1 };
  };

  return {
    position,
    range: ({ start, end }) => {
      const last = position(end);
      return { ...position(start), endLine: last.line, endColumn: last.column };
    },
  };
}

function findLineStarts(text: string): number[] {
  const starts = [0];
  for (const { 0: lineEnd, index } of text.matchAll(/\r\n|\n|\r/g))
    starts.push(index + lineEnd.length);
  return starts;
}

/** How many of the ascending numbers are at most `limit`. */
function countUpTo(numbers: readonly number[], limit: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((numbers[middle] ?? 0) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
