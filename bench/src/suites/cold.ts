import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Command, timeCommands } from "../measure/processes.ts";
import { packageFolder, work } from "../paths.ts";
import { bundle } from "../prepare/bundle.ts";
import { writeDocuments } from "../prepare/documents.ts";
import { preparePeers } from "../prepare/peers.ts";
import { writePrograms } from "../prepare/programs.ts";
import type { Pace, Suite } from "../result.ts";

const id = "docker-engine/image-inspect";
const rounds: Readonly<Record<Pace, number>> = { full: 21, quick: 3, test: 1 };

/** From the start of Node to its end. */
export const cold: Suite = {
  name: "cold",
  title: "Cold start",
  about:
    "Whole processes, from their start to their end: read a file, import, check its one document. Bare Node reads and parses the file and checks nothing. *Bundled*: the program as one module, as esbuild makes it.",
  run: async (pace) => {
    preparePeers();
    const document = join(work, "one.json");
    const [first = ""] = readFileSync(await writeDocuments(id, "one shape", 1), "utf8").split("\n");
    writeFileSync(document, first);
    const cli = join(packageFolder("imagekin"), "bin", "imagekin.js");
    return [
      {
        name: `cold: import and first check, ${id}`,
        unit: "ms",
        baseline: "bare Node",
        how: "difference",
        samples: timeCommands(
          [
            { name: "bare Node", args: [writeMain("bare", undefined), document] },
            ...writePrograms(id).flatMap(({ name, file }, index) => [
              { name, args: [writeMain(String(index), file), document] },
              ...(name.startsWith("imagekin")
                ? [{ name: `${name}, bundled`, args: [writeBundled(index, file), document] }]
                : []),
            ]),
          ] satisfies readonly Command[],
          rounds[pace],
        ),
      },
      {
        name: "cold: the command line",
        unit: "ms",
        baseline: "node -e 0",
        how: "ratio",
        samples: timeCommands(
          [
            { name: "node -e 0", args: ["-e", "0"] },
            { name: "imagekin --help", args: [cli, "--help"] },
            { name: "imagekin validate -f ID FILE", args: [cli, "validate", "-f", id, document] },
            { name: "imagekin validate FILE", args: [cli, "validate", document] },
          ],
          rounds[pace],
        ),
      },
    ];
  },
};

function writeBundled(index: number, file: string): string {
  const bundled = join(work, `bundled-${index}.mjs`);
  writeFileSync(bundled, bundle(file));
  return writeMain(`bundled-${index}`, bundled);
}

/** A program that reads the file it is given and checks it with a module, or only parses it. */
function writeMain(name: string, module: string | undefined): string {
  const file = join(work, `main-${name}.mjs`);
  const text = [
    'import { readFileSync } from "node:fs";',
    module === undefined
      ? "const check = (value) => value !== undefined;"
      : `import { check } from "${module}";`,
    'if (!check(JSON.parse(readFileSync(process.argv[2], "utf8")))) process.exitCode = 1;',
    "",
  ];
  writeFileSync(file, text.join("\n"));
  return file;
}
