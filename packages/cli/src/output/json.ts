import type { Finding } from "@imagekin/core";
import { escapeJson } from "../text/escape.ts";
import type { Output } from "./output.ts";

/** One JSON object: `{ schemaVersion, summary, findings }`. */
export function jsonOutput(): Output {
  const findings: Finding[] = [];
  return {
    file: (report) => {
      for (const { finding } of report.findings) findings.push(finding);
      return "";
    },
    end: (summary) =>
      escapeJson(`${JSON.stringify({ schemaVersion: 1, summary, findings }, null, 2)}\n`),
  };
}
