import type { Finding } from "@imagekin/core";
import type { Excerpt, FileReport } from "../output/output.ts";
import type { Range } from "../text/cells.ts";
import { shownLines } from "../text/frame.ts";

/** A report as plain data, for another thread: instead of the text around a finding, the lines that its frame shows. */
export interface PortableReport extends Omit<FileReport, "findings"> {
  readonly findings: readonly {
    readonly finding: Finding;
    readonly lines: ShownLines | undefined;
  }[];
}

/** Lines by number, and what of them must not be shown. Findings of one text share them. */
type ShownLines = Map<number, { readonly text: string; readonly masked: readonly Range[] }>;

/** Turns a report into plain data. */
export function packReport(report: FileReport, frames: boolean): PortableReport {
  const linesBy = new Map<Excerpt, ShownLines>();
  const findings = report.findings.map(({ finding, excerpt }) => {
    if (!frames || excerpt === undefined) return { finding, lines: undefined };
    const lines = linesBy.get(excerpt) ?? new Map();
    linesBy.set(excerpt, lines);
    for (const number of finding.line === undefined ? [] : shownLines(finding.line)) {
      const text = lines.has(number) ? undefined : excerpt.lineAt(number);
      if (text !== undefined) lines.set(number, { text, masked: excerpt.masked(number) });
    }
    return { finding, lines };
  });
  return { ...report, findings };
}

/** Turns plain data into a report again. */
export function unpackReport({ findings, ...report }: PortableReport): FileReport {
  return {
    ...report,
    findings: findings.map(({ finding, lines }) => ({
      finding,
      excerpt: lines && {
        lineAt: (number) => lines.get(number)?.text,
        masked: (number) => lines.get(number)?.masked ?? [],
      },
    })),
  };
}
