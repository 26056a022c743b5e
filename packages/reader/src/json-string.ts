import type { LineIndex } from "./line-index.ts";
import type { Explanation } from "./remark.ts";
import { showCharacter, showCode } from "./show.ts";

/** What is wrong with the string that begins at `start`: the first fault in it, to the character. */
export function explainString(text: string, lines: LineIndex, start: number): Explanation {
  for (let i = start + 1; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    if (unit === 0x22) break;
    if (unit === 0x0a || unit === 0x0d) return explainLineEnd(lines, start, i);
    if (unit < 0x20) {
      return {
        span: { start: i, end: i + 1 },
        message: `${showCode(unit)} stands unescaped in a text`,
        suggestion: `write ${shortEscapes.get(unit) ?? `\\u${unit.toString(16).padStart(4, "0")}`}`,
      };
    }
    if (unit === 0x5c) {
      const fault = explainEscape(text, i);
      if (fault !== undefined) return fault;
      i += 1;
    }
  }
  const { line, column } = lines.position(start);
  return {
    span: { start: text.length, end: text.length },
    message: `the text ends within the string that begins at ${line}:${column}; it looks cut off`,
  };
}

const shortEscapes: ReadonlyMap<number, string> = new Map([
  [0x08, "\\b"],
  [0x09, "\\t"],
  [0x0c, "\\f"],
]);

function explainLineEnd(lines: LineIndex, start: number, end: number): Explanation {
  const { line, column } = lines.position(start);
  return {
    span: { start: end, end },
    message: `the string that begins at ${line}:${column} is not closed at the end of its line`,
    suggestion: "close it with a double quote; a line break within a text is written \\n",
  };
}

/** The fault of the escape at a backslash. An escape that the end of the text cuts off is none yet. */
function explainEscape(text: string, start: number): Explanation | undefined {
  const escape = text.slice(start, start + 6);
  if (/^\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/.test(escape)) return undefined;
  if (/^\\(?:u[0-9a-fA-F]*)?$/.test(escape)) return undefined;
  const digits = /^\\u[0-9a-fA-F]*/.exec(escape)?.[0];
  if (digits !== undefined) {
    return {
      span: { start, end: start + digits.length },
      message: `${digits} is not an escape: \\u takes four hex digits`,
    };
  }
  return {
    span: { start, end: start + 2 },
    message: `a backslash before ${showCharacter(text, start + 1)} is not a JSON escape`,
    suggestion: "write a backslash as \\\\",
  };
}
