// Plants each bug of bugs.mjs in a clone of what is committed, and requires that a suite sees it. `pnpm planted [WORDS OF A NAME]`
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { recordEvidence } from "../../tools/evidence/record.mjs";
import { bugs } from "./bugs.mjs";
import { plantIn } from "./plant-in.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const pnpm = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")).packageManager;
const words = process.argv.slice(2).join(" ");
const chosen = bugs.filter(({ name }) => name.includes(words));
if (chosen.length === 0) {
  const names = bugs.map(({ name }) => name).join("\n");
  throw new Error(`no planted bug has "${words}" in its name. There are:\n${names}`);
}
const clone = mkdtempSync(path.join(tmpdir(), "imagekin-planted-"));

/** Runs a command in the clone. */
function run(command, args) {
  return spawnSync(command, args, {
    cwd: clone,
    encoding: "utf8",
    env: {
      ...process.env,
      // The clone's own tools, and what was built before of the same sources.
      PATH: `${clone}/node_modules/.bin:${process.env.PATH}`,
      TURBO_CACHE_DIR: path.join(root, ".turbo", "cache"),
      IMAGEKIN_FUZZ: "500",
      IMAGEKIN_LAWS: "20",
    },
    maxBuffer: 2 ** 28,
  });
}

/** Runs a command that has to succeed. */
function must(command, ...args) {
  const { status, stdout, stderr } = run(command, args);
  if (status !== 0) {
    throw new Error(`${command} ${args.join(" ")} ended with ${status}\n${stdout}${stderr}`);
  }
}

/** The tests that fail in some files or folders, and the files that do not load; with `--bail=1`, those that fail until one does. */
function failingTests(suites, ...options) {
  const report = path.join(clone, ".planted.json");
  rmSync(report, { force: true });
  const { stdout, stderr } = run("vitest", [
    "run",
    "--reporter=json",
    `--outputFile=${report}`,
    ...options,
    ...suites,
  ]);
  const { numTotalTests, testResults } = JSON.parse(readFileSync(report, "utf8"));
  if (numTotalTests === 0)
    throw new Error(`no test ran in ${suites.join(" ")}\n${stdout}${stderr}`);
  return testResults.flatMap(({ name, status, assertionResults }) => {
    const file = path.relative(clone, name);
    const failed = assertionResults.filter((result) => result.status === "failed");
    if (status === "failed" && failed.length === 0) return [{ file }];
    return failed.map(({ fullName }) => ({ file, test: fullName }));
  });
}

/** Plants a bug, and says which tests see it. */
function plant(bug) {
  const file = path.join(clone, bug.file);
  writeFileSync(file, plantIn(bug, readFileSync(file, "utf8")));
  if (bug.regenerates === true) must("npx", "-y", pnpm, "generate");
  must("turbo", "run", "build", "--output-logs=errors-only");
  const failed = failingTests(bug.suites, "--bail=1");
  must("git", "checkout", "--quiet", ".");
  const seenBy = failed.find(({ test }) => test !== undefined) ?? null;
  const word = seenBy === null ? "NOT SEEN" : `seen by ${seenBy.file}: ${seenBy.test}`;
  process.stdout.write(`${bug.name}: ${word}\n`);
  return { name: bug.name, file: bug.file, seenBy };
}

try {
  must("git", "clone", "--quiet", root, ".");
  must("npx", "-y", pnpm, "install", "--frozen-lockfile", "--prefer-offline");
  // A test that fails by itself sees nothing.
  must("turbo", "run", "build", "--output-logs=errors-only");
  const failing = failingTests([...new Set(chosen.flatMap(({ suites }) => suites))]);
  if (failing.length > 0) {
    throw new Error(`without any bug, these fail:\n${JSON.stringify(failing, null, 2)}`);
  }
  const found = chosen.map(plant);
  if (chosen.length === bugs.length) {
    recordEvidence("planted-bugs", { command: "pnpm planted", bugs: found });
  }
  process.exitCode = found.every(({ seenBy }) => seenBy !== null) ? 0 : 1;
} finally {
  rmSync(clone, { recursive: true, force: true });
}
