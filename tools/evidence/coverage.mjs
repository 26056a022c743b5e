// Prints which lines and branches of the published code the tests ran, after a test run with NODE_V8_COVERAGE. Every file below the floor has to have
// its reason in coverage-reasons.mjs. `node tools/evidence/coverage.mjs FOLDER`
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { reasons } from "./coverage-reasons.mjs";
import { recordEvidence } from "./record.mjs";

const floor = 95;
const packages = ["core", "reader", "convert", "cli"];
const root = fileURLToPath(new URL("../..", import.meta.url));
const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error("name the folder that NODE_V8_COVERAGE was set to");

const out = mkdtempSync(path.join(tmpdir(), "imagekin-coverage-"));
const { status, stderr } = spawnSync(
  "node_modules/.bin/c8",
  [
    "report",
    "--all=false",
    "--reporter=json-summary",
    `--temp-directory=${path.resolve(folder)}`,
    `--reports-dir=${out}`,
    ...packages.flatMap((name) => ["--include", `packages/${name}/dist/**/*.js`]),
  ],
  { cwd: root, encoding: "utf8" },
);
if (status !== 0) throw new Error(`c8 ended with ${status}: ${stderr}`);
const summary = JSON.parse(readFileSync(path.join(out, "coverage-summary.json"), "utf8"));
rmSync(out, { recursive: true });

const files = Object.entries(summary)
  .filter(([name]) => name !== "total")
  .map(([name, { lines, branches }]) => ({
    file: path
      .relative(path.join(root, "packages"), name)
      .replace("/dist/", "/src/")
      .replace(/\.js$/, ".ts"),
    lines,
    branches,
  }));

/** Share of a whole, in per cent with one digit. */
const percent = (parts, kind) => {
  const sum = (what) => parts.reduce((total, part) => total + part[kind][what], 0);
  return sum("total") === 0 ? 100 : Math.floor((1000 * sum("covered")) / sum("total")) / 10;
};

const totals = packages.map((name) => {
  const parts = files.filter(({ file }) => file.startsWith(`${name}/`));
  return {
    package: name,
    files: parts.length,
    lines: percent(parts, "lines"),
    branches: percent(parts, "branches"),
  };
});
const below = files
  .map((part) => ({
    file: part.file,
    lines: percent([part], "lines"),
    branches: percent([part], "branches"),
  }))
  .filter(({ lines, branches }) => Math.min(lines, branches) < floor)
  .map((part) => ({ ...part, reason: reasons[part.file] ?? "no reason given" }));

process.stdout.write(`coverage of the published code, in per cent of lines and branches\n`);
for (const { package: name, files: count, lines, branches } of totals) {
  process.stdout.write(`  ${name}: ${lines} and ${branches} (${count} files)\n`);
}
for (const { file, lines, branches, reason } of below) {
  process.stdout.write(`  below ${floor}: ${file}: ${lines} and ${branches}: ${reason}\n`);
}
recordEvidence("coverage", { command: "pnpm coverage", floor, totals, below });
