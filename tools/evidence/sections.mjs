import { notChecked } from "./not-checked.mjs";

const line = (cells) => `| ${cells.map((cell) => escapeCell(String(cell))).join(" | ")} |`;

/** Rows of cells as a Markdown table; text that stands in facts cannot break it. */
function table(head, rows) {
  return [line(head), `|${head.map(() => "---|").join("")}`, ...rows.map(line)].join("\n");
}

const escapeCell = (text) =>
  text.replaceAll("\\", "\\\\").replaceAll("|", "\\|").replaceAll(/\s+/g, " ");

const count = (number) => number.toLocaleString("en-US");
const versions = (tools) =>
  Object.entries(tools)
    .map(([tool, version]) => (version.includes(tool) ? version : `${tool} ${version}`))
    .join(", ");
const code = (text) => `\`${text}\``;

/**
 * The parts of the page: what is claimed, the suites whose facts show it, the command that gathers them, and how they are told.
 *
 * @type {readonly { title: string, claim: string, gather: string, suites: RegExp, tell: (facts: any[]) => string }[]}
 */
export const sections = [
  {
    title: "Other validators",
    claim:
      "Of generated documents, and of such with one thing changed, our verdict is that of validators that we did not write, for each published reading of each schema: open, strict, of a version, and the draft-07 twin.",
    gather: "bash .ci/run",
    suites: /^differential$/,
    tell: ([{ tools, verdicts, schemas, seed, documents }]) =>
      `${count(verdicts)} verdicts in ${schemas} schemas, seed ${seed}: ${versions(tools)}. None differs.\n\n${table(
        ["document", "schemas", "verdicts", "valid"],
        Object.entries(documents).map(([id, { readings, verdicts: all, accepted }]) => [
          code(id),
          readings,
          count(all),
          count(accepted),
        ]),
      )}`,
  },
  {
    title: "Official tests of JSON Schema",
    claim: "Guards made from the official tests' schemas give the verdicts that the tests ask for.",
    gather: "bash .ci/run",
    suites: /^official-suite$/,
    tell: ([{ suites }]) =>
      table(
        [
          "suite",
          "schemas",
          "tests passed",
          "schemas left out, by what they need that our subset has not",
        ],
        Object.entries(suites).map(([name, { schemas, tests, skipped }]) => [
          name,
          schemas,
          tests,
          Object.entries(skipped)
            .map(([why, times]) => `${why} (${times})`)
            .join(", "),
        ]),
      ),
  },
  {
    title: "Mutants of schemas",
    claim: "Whatever single rule of a schema is changed, an example is judged otherwise.",
    gather: "bash .ci/run",
    suites: /^mutants-/,
    tell: (facts) =>
      table(
        ["format", "mutants", "killed", "documents"],
        facts.map(({ suite, mutants, killed, documents }) => [
          code(suite.slice("mutants-".length)),
          mutants,
          killed,
          Object.keys(documents).length,
        ]),
      ),
  },
  {
    title: "Mutants of code",
    claim:
      "Of the built code of `core`, `reader` and `convert/engine`, changed in one place, tests notice the share that is given. `pnpm mutants` holds some files to a floor.",
    gather: "pnpm mutants [core|reader|convert]",
    suites: /^code-mutants$/,
    tell: ([{ tools, files }]) =>
      `${versions(tools)}. A mutant counts as killed if a test fails or runs out of time.\n\n${table(
        ["file", "killed", "survived", "per cent", "run at load, left out"],
        Object.entries(files).map(([file, { killed, timeout, survived, static: left, score }]) => [
          code(file),
          killed + timeout,
          survived,
          score,
          left,
        ]),
      )}`,
  },
  {
    title: "Real engines",
    claim:
      "What real engines answer is valid and identified, has no finding at its own version, is converted with a true report and comes back exactly; skopeo's OCI result is the same where both speak.",
    gather: "pnpm test:live",
    suites: /^live$/,
    tell: ([facts]) =>
      `${versions(facts.tools)}; API ${facts.versions[0]} to ${facts.versions.at(-1)}.\n\n${table(
        ["what", "how many"],
        [
          ["inspections by dockerd", facts.dockerInspections],
          ["errors of dockerd", facts.dockerErrors],
          ["inspections by podman", facts.podmanInspections],
          ["errors of podman", facts.podmanErrors],
          ["manifests of a registry", facts.registryManifests],
          ["layout directories", facts.layouts],
          ["archives of `docker save`", facts.archives],
          ["members equal to skopeo's", facts.membersEqualToSkopeo],
        ],
      )}\n\nKept by us and dropped by skopeo: ${Object.entries(facts.keptBeyondSkopeo)
        .map(([place, times]) => `${code(place)} (${times})`)
        .join(", ")}.`,
  },
  {
    title: "Fuzzing",
    claim:
      "No input makes an entry throw, hang or contradict itself; [fuzzing.md](fuzzing.md) says what is held.",
    gather: "pnpm fuzz --seconds 60",
    suites: /^fuzz$/,
    tell: ([{ command, guide, targets }]) =>
      `${code(command)}, guided by ${guide}.\n\n${table(
        ["target", "inputs", "kept", "finds"],
        Object.entries(targets).map(([name, { runs, kept, finds }]) => [
          code(name),
          count(runs),
          kept,
          finds,
        ]),
      )}`,
  },
  {
    title: "Slow patterns and prototypes",
    claim:
      "recheck finds no pattern of schemas or code that takes more than linear time, and no document that pollutes prototypes does so through any entry.",
    gather: "bash .ci/run",
    suites: /^(?:patterns|pollution)$/,
    tell: (facts) =>
      table(
        ["suite", "counts"],
        facts.map(({ suite, command: _command, ...counts }) => [
          suite,
          Object.entries(counts)
            .map(([what, number]) => `${count(number)} ${what}`)
            .join(", "),
        ]),
      ),
  },
  {
    title: "Planted bugs",
    claim:
      "Each of these bugs makes a suite fail. Generated code is made anew with the bug in it, so that no comparison with what was committed is a help.",
    gather: "pnpm planted",
    suites: /^planted-bugs$/,
    tell: ([{ bugs }]) =>
      table(
        ["bug", "planted in", "the first test that sees it"],
        bugs.map(({ name, file, seenBy }) => [
          name,
          code(file),
          seenBy === null ? "NONE" : `${code(seenBy.file)}: ${seenBy.test}`,
        ]),
      ),
  },
  {
    title: "Coverage",
    claim:
      "Lines and branches of the published code that the tests run, in every process that they start.",
    gather: "pnpm coverage",
    suites: /^coverage$/,
    tell: ([{ floor, totals, below }]) =>
      `${table(
        ["package", "files", "lines, %", "branches, %"],
        totals.map((part) => [code(part.package), part.files, part.lines, part.branches]),
      )}\n\nFiles below ${floor} % of either:\n\n${table(
        ["file", "lines, %", "branches, %", "why"],
        below.map(({ file, lines, branches, reason }) => [code(file), lines, branches, reason]),
      )}`,
  },
  {
    title: "Drift",
    claim:
      "Members, types and words in upstream's own machine-readable files are ours, or the difference was judged; [drift.md](drift.md) says where the files are from and what was found.",
    gather: "pnpm drift",
    suites: /^drift$/,
    tell: ([{ from, held }]) =>
      `Files of ${from.join(", ")}.\n\n${table(
        ["document", "file", "SHA-256", "judged differences", "others"],
        held.map(({ document, file, sha256, known, news }) => [
          code(document),
          code(file),
          code(sha256.slice(0, 12)),
          known,
          news.map(code).join(", ") || "none",
        ]),
      )}`,
  },
  {
    title: "What is not checked",
    claim: "",
    gather: "",
    suites: /^$/,
    tell: () => notChecked.map((gap) => `- ${gap}`).join("\n"),
  },
];
