import type { BareFinding, Finding } from "@imagekin/core";
import type { SetMember, SetReport } from "./types.ts";

/** A file of a set that findings are about. */
export type SetFile = Pick<SetMember, "file" | "format">;

/** Gathers what is found in a set, file by file. */
export interface Reporter {
  readonly addDocument: (document: SetMember) => void;
  /** Adds a finding; of two errors in one place only the first. */
  readonly add: (file: SetFile, finding: BareFinding | Finding) => void;
  readonly report: () => SetReport;
}

/** Starts a report. */
export function createReporter(): Reporter {
  const documents: SetMember[] = [];
  const byFile = new Map<string, Finding[]>();
  const errors = new Set<string>();
  const listOf = (file: string): Finding[] => {
    const list = byFile.get(file) ?? [];
    byFile.set(file, list);
    return list;
  };
  return {
    addDocument: (document) => {
      documents.push(document);
      listOf(document.file);
    },
    add: ({ file, format }, finding) => {
      if (finding.severity === "error") {
        const place = `${file}#${finding.pointer}`;
        if (errors.has(place)) return;
        errors.add(place);
      }
      listOf(file).push({ file, format, ...finding });
    },
    report: () => ({ ok: errors.size === 0, documents, findings: [...byFile.values()].flat() }),
  };
}
