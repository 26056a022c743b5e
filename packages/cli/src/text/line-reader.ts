/**
 * Gives the lines of a text by their 1-based numbers, without their ends: LF, CRLF or CR. The text is made and searched once, when the
 * first is asked for.
 */
export function lineReader(makeText: () => string): (line: number) => string | undefined {
  let made: { readonly text: string; readonly lines: ReturnType<typeof findLines> } | undefined;
  return (line) => {
    if (made === undefined) {
      const text = makeText();
      made = { text, lines: findLines(text) };
    }
    const found = made.lines[line - 1];
    return found === undefined ? undefined : made.text.slice(found.start, found.end);
  };
}

function findLines(text: string): { readonly start: number; readonly end: number }[] {
  const lines = [];
  let start = 0;
  for (const { 0: lineEnd, index } of text.matchAll(/\r\n|\n|\r/g)) {
    lines.push({ start, end: index });
    start = index + lineEnd.length;
  }
  // What follows the last line end is no line, unless there is something.
  if (start < text.length || lines.length === 0) lines.push({ start, end: text.length });
  return lines;
}
