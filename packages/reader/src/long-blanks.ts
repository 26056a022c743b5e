import { endOfString } from "./survey.ts";

/** The parser collects a run of blanks unit by unit; runs beyond this length would cost it much time and memory. */
const longest = 4096;

/** The text with very long runs of blanks outside of strings replaced by as many line feeds, which the parser takes one by one. */
export function breakLongBlanks(text: string): string {
  const parts: string[] = [];
  let done = 0;
  for (let i = 0; i < text.length; i += 1) {
    if (text.charCodeAt(i) === 0x22) {
      i = endOfString(text, i);
    } else if (isBlank(text.charCodeAt(i))) {
      const start = i;
      while (isBlank(text.charCodeAt(i + 1))) i += 1;
      if (i - start < longest) continue;
      parts.push(text.slice(done, start), "\n".repeat(i + 1 - start));
      done = i + 1;
    }
  }
  return done === 0 ? text : parts.join("") + text.slice(done);
}

/** A space or a tab. */
function isBlank(unit: number): boolean {
  return unit === 0x20 || unit === 0x09;
}
