import { rmSync } from "node:fs";
import { parseArgs } from "node:util";
import { readEnvironment } from "./environment.ts";
import { work } from "./paths.ts";
import { renderSection } from "./render/markdown.ts";
import { writeDocs } from "./render/write.ts";
import { report } from "./report.ts";
import { saveResult } from "./results.ts";
import { suites } from "./suites/index.ts";

const usage = `pnpm bench [--quick] [SUITE]...   measures; without --quick it keeps the results and writes docs/performance.md
pnpm bench --report               a few seconds, for the log of CI
pnpm bench --render               writes docs/performance.md anew from the results that are kept
Suites: ${suites.map(({ name }) => name).join(" ")}
`;

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    quick: { type: "boolean", default: false },
    report: { type: "boolean", default: false },
    render: { type: "boolean", default: false },
    help: { type: "boolean", default: false },
  },
});

const unknown = positionals.find((name) => !suites.some((suite) => suite.name === name));
if (unknown !== undefined || options.help) {
  if (unknown !== undefined) process.stderr.write(`there is no suite ${unknown}\n`);
  process.stderr.write(usage);
  process.exitCode = options.help ? 0 : 2;
} else if (options.report) {
  await report((line) => process.stdout.write(`${line}\n`));
} else if (options.render) {
  writeDocs();
} else {
  await measure(positionals, options.quick);
}

async function measure(names: readonly string[], quick: boolean): Promise<void> {
  rmSync(work, { recursive: true, force: true });
  const environment = readEnvironment();
  for (const suite of suites) {
    if (names.length > 0 && !names.includes(suite.name)) continue;
    const start = Date.now();
    const result = { environment, measurements: await suite.run(quick ? "quick" : "full") };
    const seconds = Math.round((Date.now() - start) / 1000);
    process.stderr.write(`${suite.name}: ${seconds} s\n`);
    if (quick) process.stdout.write(`${renderSection({ suite, result })}\n\n`);
    else saveResult(suite.name, result);
  }
  if (!quick) writeDocs();
}
