import { describe, expect, it } from "vitest";
import type { Range } from "./cells.ts";
import { type Frame, renderFrame } from "./frame.ts";
import { lineReader } from "./line-reader.ts";
import { painter } from "./style.ts";

function frame(
  text: string,
  spot: Partial<Frame["spot"]>,
  masked: Range[] = [],
  width = 60,
): string {
  const { line = 1, column = 1, endLine = line, endColumn = column + 1 } = spot;
  return renderFrame({
    lineAt: lineReader(() => text),
    spot: { line, column, endLine, endColumn },
    masked: (number) => (number === line ? masked : []),
    width,
    paint: painter(false),
  });
}

describe("renderFrame", () => {
  it("underlines the place between its neighbours", () => {
    expect(frame('{\n  "Id": "x",\n  "Os": 7,\n  "Size": 1\n}\n', { line: 3, column: 9 })).toBe(
      `    1 | {
    2 |   "Id": "x",
  > 3 |   "Os": 7,
      |         ^
    4 |   "Size": 1
`.replaceAll(/^ {2}/gm, ""),
    );
  });

  it("underlines to the end of the line what spans several", () => {
    expect(frame("[\n  {\n  }\n]", { line: 2, column: 3, endLine: 3, endColumn: 4 })).toContain(
      "> 2 |   {\n    |   ^\n",
    );
  });

  it("marks the column after the last character", () => {
    expect(frame('{"a"', { column: 5, endColumn: 5 })).toBe('> 1 | {"a"\n    |     ^\n');
  });

  it("keeps the place in sight in a long line", () => {
    const line = `{"a":"${"x".repeat(500)}","Os":7,"b":"${"y".repeat(500)}"}`;
    const column = line.indexOf("7") + 1;
    const [shown = "", marks = ""] = frame(line, { column }).split("\n");
    expect(shown.length).toBeLessThanOrEqual(60);
    expect(shown).toMatch(/^> 1 \| …x+","Os":7,"b":"y+…$/);
    expect(shown[marks.indexOf("^")]).toBe("7");
  });

  it("shows a masked range by asterisks that do not tell its length", () => {
    const line = '  "Env": ["TOKEN=abc"], "Os": 7';
    const start = line.indexOf("TOKEN");
    const shown = frame(line, { column: line.indexOf("7") + 1 }, [{ start, end: start + 9 }]);
    expect(shown).toBe(
      '> 1 |   "Env": ["********"], "Os": 7\n    |                              ^\n',
    );
  });

  it("counts escaped, wide, combining and tabulated characters by what they take", () => {
    const line = '\t"\u001b你e\u0301": 7';
    const shown = frame(line, { column: line.indexOf("7") + 1 });
    expect(shown).toBe('> 1 |   "\\u001b你e\u0301": 7\n    |                ^\n');
  });
});
