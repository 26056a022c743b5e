import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../paths.ts";
import { readResult } from "../results.ts";
import { suites } from "../suites/index.ts";
import { renderMarkdown, type Section } from "./markdown.ts";
import { renderPlot } from "./plot.ts";

/** The files of the docs, by path from the root of the repository, made of what was measured last. */
export function renderDocs(): Readonly<Record<string, string>> {
  const sections = suites.flatMap((suite): Section[] => {
    const result = readResult(suite.name);
    return result === undefined ? [] : [{ suite, result }];
  });
  const guards = sections.find(({ suite }) => suite.name === "guard")?.result.measurements ?? [];
  return {
    "docs/performance.md": renderMarkdown(sections),
    ...(guards.length > 0 && {
      "docs/performance.svg": renderPlot(
        guards,
        "Yes or no: times as fast as Ajv standalone; longer is faster (median and quartiles)",
      ),
    }),
  };
}

/** Writes them. */
export function writeDocs(): void {
  for (const [path, content] of Object.entries(renderDocs()))
    writeFileSync(join(root, path), content);
}
