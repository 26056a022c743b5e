import { type Code, codes, type Finding, maxDepth, type Severity } from "@imagekin/core";

import type { LineIndex, Span } from "./line-index.ts";

/** A finding in the making: its place is still an offset. */
export interface Remark {
  readonly code: Code;
  /** Where it differs from the severity of the code. */
  readonly severity?: Severity;
  readonly span: Span;
  readonly message: string;
  readonly pointer?: string;
  readonly related?: string;
  readonly byteOffset?: number;
  readonly actual?: string;
  readonly suggestion?: string;
}

/** What a remark says, whatever its code. */
export type Explanation = Omit<Remark, "code" | "severity">;

/** Turns remarks into findings, in the order of the text. */
export function toFindings(remarks: readonly Remark[], lines: LineIndex): Finding[] {
  return [...remarks]
    .sort((a, b) => a.span.start - b.span.start)
    .map(({ span, code, severity, pointer, message, ...rest }) => ({
      format: null,
      severity: severity ?? codes[code].severity,
      code,
      pointer: pointer ?? "",
      ...lines.range(span),
      message,
      ...rest,
    }));
}

/** The remark on a text that begins with a byte order mark. */
export const byteOrderMark: Remark = {
  code: "bom",
  span: { start: 0, end: 0 },
  message: "the text begins with a byte order mark, which is ignored",
};

/** The remark on a text that holds no value at all. */
export const emptyInput: Remark = {
  code: "empty-input",
  span: { start: 0, end: 0 },
  message: "the input is empty: there is no document in it",
};

/** The remark on the bracket that opens one level too many. */
export function explainDepth(start: number): Remark {
  return {
    code: "too-deep",
    span: { start, end: start + 1 },
    message: `the value is nested deeper than ${maxDepth} levels`,
  };
}
