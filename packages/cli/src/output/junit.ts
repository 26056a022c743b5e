import type { Finding } from "@imagekin/core";
import { escapeText } from "../text/escape.ts";
import type { FileReport, Output } from "./output.ts";

/** JUnit XML, as Jenkins, GitLab and others read it: a test case for each file, in which its errors are the failure and the rest is output. */
export function junitOutput(): Output {
  const counts = { tests: 0, failures: 0, errors: 0, skipped: 0 };
  let cases = "";
  const add = (name: string, body: string): void => {
    counts.tests += 1;
    cases += `    <testcase classname="imagekin" name="${escapeXml(name)}"`;
    cases += body === "" ? "/>\n" : `>\n${body}    </testcase>\n`;
  };
  return {
    file: (report) => {
      if (report.tally.skipped > 0) counts.skipped += 1;
      if (report.tally.errors > 0) counts.failures += 1;
      add(report.file, content(report));
      return "";
    },
    problem: ({ message, file = "imagekin" }) => {
      counts.errors += 1;
      add(file, `      <error message="${escapeXml(message)}"/>\n`);
      return "";
    },
    end: () => {
      const { tests, failures, errors, skipped } = counts;
      const totals = `name="imagekin" tests="${tests}" failures="${failures}" errors="${errors}"`;
      return `<?xml version="1.0" encoding="UTF-8"?>
<testsuites ${totals}>
  <testsuite ${totals} skipped="${skipped}">
${cases}  </testsuite>
</testsuites>
`;
    },
  };
}

function content({ findings, hidden, tally }: FileReport): string {
  if (tally.skipped > 0) return `      <skipped message="no document of ours"/>\n`;
  const all = findings.map(({ finding }) => finding);
  const errors = all.filter(({ severity }) => severity === "error");
  const others = all.filter(({ severity }) => severity !== "error");
  const more = hidden === 0 ? "" : `${hidden} more not listed\n`;
  const { message = "errors, none of them listed", code = "imagekin" } = errors[0] ?? {};
  const failure =
    tally.errors === 0
      ? ""
      : `      <failure type="${code}" message="${escapeXml(message)}">${escapeXml(lines(errors) + more)}</failure>\n`;
  const rest = `${lines(others)}${tally.errors === 0 ? more : ""}`;
  return rest === "" ? failure : `${failure}      <system-out>${escapeXml(rest)}</system-out>\n`;
}

function lines(findings: readonly Finding[]): string {
  return findings.map((finding) => `${line(finding)}\n`).join("");
}

function line({ file, line: row, column, severity, code, pointer, message }: Finding): string {
  const place = [file, row, column].filter((part) => part !== undefined).join(":");
  return escapeText(`${place}: ${severity} ${[code, pointer].join(" ").trimEnd()}: ${message}`);
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

/** Text for an attribute or an element. Line ends stay; what XML cannot say at all is shown as `\u0000`. */
function escapeXml(text: string): string {
  const harmless = text.split("\n").map(escapeText).join("\n");
  return harmless.replace(/[&<>"]/g, (char) => entities[char] ?? char);
}
