// Changes the built code in small ways, one at a time, and counts which changes a test notices. It changes `dist` in place, and puts it back.
// `pnpm mutants` takes the files that have a floor; `pnpm mutants AREA [FILE]...` all files of an area, or some.
import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { Stryker } from "@stryker-mutator/core";
import { areas, floors, testsOf } from "./mutant-areas.mjs";
import { recordEvidence } from "./record.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** The mutants of some files of an area that have the same tests, and what became of each. */
async function mutantsOf(name, files, tests) {
  const { folder } = areas[name];
  // The configuration of vitest reads which tests to run; Stryker's workers inherit it.
  process.env.IMAGEKIN_MUTANT_TESTS = JSON.stringify(tests);
  process.env.IMAGEKIN_FUZZ = "20";
  process.env.IMAGEKIN_LAWS = "5";
  return new Stryker({
    testRunner: "vitest",
    plugins: ["@stryker-mutator/vitest-runner"],
    vitest: { configFile: "vitest.mutants.config.ts", related: false },
    mutate: files.map((file) => `${folder}/${file}.js`),
    coverageAnalysis: "perTest",
    // What runs once, when a module is loaded, belongs to no test of its own.
    ignoreStatic: true,
    inPlace: true,
    disableTypeChecks: false,
    concurrency: 2,
    timeoutMS: 5000,
    dryRunTimeoutMinutes: 10,
    reporters: ["clear-text", "progress-append-only"],
    clearTextReporter: { reportTests: false, reportScoreTable: false, logTests: false },
    tempDirName: ".evidence/stryker",
    thresholds: { high: 100, low: 100, break: null },
  }).runMutationTest();
}

/** Takes away what the runner of vitest leaves in the root. */
function cleanUp() {
  for (const file of readdirSync(root)) {
    if (/^stryker-setup-\d+\.js$/.test(file)) rmSync(path.join(root, file));
  }
}

/** How many mutants of each file met which end, and the share of those that could be noticed and were. */
function scoresOf(name, results) {
  const files = {};
  for (const { fileName, status } of results) {
    const file = path.relative(path.join(root, areas[name].folder), fileName).replace(/\.js$/, "");
    const counts = (files[`${name}/${file}`] ??= { killed: 0, timeout: 0, survived: 0, static: 0 });
    if (status === "Killed") counts.killed += 1;
    else if (status === "Timeout") counts.timeout += 1;
    else if (status === "Survived" || status === "NoCoverage") counts.survived += 1;
    else if (status === "Ignored") counts.static += 1;
  }
  return Object.fromEntries(
    Object.entries(files).map(([file, counts]) => [file, { ...counts, score: scoreOf(counts) }]),
  );
}

/** Per cent of the mutants that were noticed, with one digit, rounded down. */
function scoreOf({ killed, timeout, survived }) {
  const all = killed + timeout + survived;
  return all === 0 ? 100 : Math.floor((1000 * (killed + timeout)) / all) / 10;
}

/** What earlier runs found of other files: those here, or those that the page tells of. */
function knownScores() {
  const file = path.join(root, ".evidence", "code-mutants.json");
  if (existsSync(file)) return JSON.parse(readFileSync(file, "utf8")).files;
  const told = JSON.parse(readFileSync(path.join(root, "docs", "evidence.json"), "utf8"));
  return told.find(({ suite }) => suite === "code-mutants")?.files ?? {};
}

/** All files of an area's built code. */
function filesOf({ folder }) {
  return readdirSync(path.join(root, folder))
    .filter((file) => file.endsWith(".js"))
    .map((file) => file.slice(0, -".js".length));
}

const [area, ...named] = process.argv.slice(2);
if (area !== undefined && !Object.hasOwn(areas, area)) {
  throw new Error(`there is no area "${area}", but ${Object.keys(areas).join(", ")}`);
}
/** By area and tests, the files to change. */
const groups = new Map();
for (const name of Object.keys(areas)) {
  if (area !== undefined && area !== name) continue;
  const floored = Object.keys(floors)
    .filter((file) => file.startsWith(`${name}/`))
    .map((file) => file.slice(name.length + 1));
  const files = area === undefined ? floored : named.length > 0 ? named : filesOf(areas[name]);
  for (const file of files) {
    const tests = testsOf(areas[name], file);
    const key = JSON.stringify([name, tests]);
    const group = groups.get(key) ?? { name, tests, files: [] };
    group.files.push(file);
    groups.set(key, group);
  }
}

process.on("exit", cleanUp);
for (const { name, tests, files } of groups.values()) {
  const scores = scoresOf(name, await mutantsOf(name, files, tests));
  const known = { ...knownScores(), ...scores };
  const { version } = JSON.parse(
    readFileSync(path.join(root, "node_modules/@stryker-mutator/core/package.json"), "utf8"),
  );
  recordEvidence("code-mutants", {
    command: "pnpm mutants",
    tools: { "@stryker-mutator/core": version },
    files: Object.fromEntries(Object.entries(known).sort(([a], [b]) => (a < b ? -1 : 1))),
  });
  for (const [file, { killed, timeout, survived, score }] of Object.entries(scores)) {
    const floor = floors[file] ?? 0;
    const verdict = score < floor ? `, BELOW its floor of ${floor} %` : "";
    const all = killed + timeout + survived;
    process.stdout.write(
      `${file}: ${killed + timeout} of ${all} mutants killed, ${score} %${verdict}\n`,
    );
    if (score < floor) process.exitCode = 1;
  }
}
