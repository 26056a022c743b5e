import { type Code, codes, type Finding } from "@imagekin/core";
import { escapeJson } from "../text/escape.ts";
import { readVersion } from "../read-version.ts";
import type { MakeOutput, Output, OutputContext } from "./output.ts";

const levels = { error: "error", warning: "warning", info: "note" } as const;

/** Results that GitHub's code scanning keeps of a run. */
const maxResults = 5000;

interface Kept {
  readonly finding: Finding;
  readonly uri: string;
  readonly order: number;
}

/** Makes SARIF outputs that name the version of this program. */
export async function loadSarif(): Promise<MakeOutput> {
  const version = await readVersion();
  return (context) => sarifOutput(context, version);
}

/** SARIF 2.1.0: one run, with a rule for each code that occurs. Of more than 5,000 results the errors are kept first, and a note says so. */
function sarifOutput({ locate }: OutputContext, version: string): Output {
  const kept: { readonly errors: Kept[]; readonly others: Kept[] } = { errors: [], others: [] };
  const notes: object[] = [];
  let failed = false;
  let found = 0;
  return {
    file: ({ file, absolute, findings, hidden }) => {
      const { uri } = locate({ file, absolute });
      for (const { finding } of findings) {
        const list = finding.severity === "error" ? kept.errors : kept.others;
        if (list.length < maxResults) list.push({ finding, uri, order: found });
        found += 1;
      }
      if (hidden > 0) notes.push(note("note", `${hidden} more findings are not listed`, uri));
      return "";
    },
    problem: ({ message }) => {
      failed = true;
      notes.push(note("error", message));
      return "";
    },
    end: () => {
      const results = [...kept.errors, ...kept.others].slice(0, maxResults);
      results.sort((a, b) => a.order - b.order);
      const left = found - results.length;
      if (left > 0) {
        notes.push(
          note("note", `${left} more results are left out; a run holds at most ${maxResults}`),
        );
      }
      const ids = [...new Set(results.map(({ finding }) => finding.code))].sort();
      const run = {
        tool: { driver: { name: "imagekin", version, rules: ids.map(rule) } },
        columnKind: "utf16CodeUnits",
        invocations: [{ executionSuccessful: !failed, toolExecutionNotifications: notes }],
        results: results.map(({ finding, uri }) => result(finding, uri, ids)),
      };
      const log = {
        $schema:
          "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
        version: "2.1.0",
        runs: [run],
      };
      return escapeJson(`${JSON.stringify(log, null, 2)}\n`);
    },
  };
}

function note(level: "note" | "error", text: string, uri?: string): object {
  const locations = uri === undefined ? {} : { locations: [at(uri)] };
  return { level, message: { text }, ...locations };
}

function at(uri: string, region?: object): object {
  return { physicalLocation: { artifactLocation: { uri }, ...(region && { region }) } };
}

function rule(id: Code): object {
  const { title, help, severity } = codes[id];
  return {
    id,
    shortDescription: { text: title },
    help: { text: help },
    defaultConfiguration: { level: levels[severity] },
  };
}

function result(finding: Finding, uri: string, ids: readonly Code[]): object {
  const { code, severity, pointer, message, suggestion } = finding;
  const { line, column, endLine, endColumn } = finding;
  const region =
    line === undefined ? undefined : { startLine: line, startColumn: column, endLine, endColumn };
  const hint = suggestion === undefined ? "" : `\nhint: ${suggestion}`;
  return {
    ruleId: code,
    ruleIndex: ids.indexOf(code),
    level: levels[severity],
    message: { text: `${message}${hint}` },
    locations: [
      { ...at(uri, region), logicalLocations: [{ fullyQualifiedName: pointer, kind: "member" }] },
    ],
  };
}
