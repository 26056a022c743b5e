import { compareDocumentVersions, type MemberChange } from "@imagekin/core";
import type { Command } from "../command.ts";
import { exitCodes } from "../exit-code.ts";
import { parseOptions, parseWord } from "../parse-options.ts";
import { loadAllVersions, requireArguments } from "../wanted.ts";

const usage = "imagekin versions ID V1 V2 [-o text|json]";

/** `imagekin versions`: what changes between two versions of a document. */
export const versions: Command = {
  help: `Says what a consumer of a document loses and gains by going from one version to another.

Usage: ${usage}

Options:
  -o, --output text|json  how to print it (default: text)

Example:
  imagekin versions docker-engine/image-inspect 1.43 1.52
`,
  run: async (args, io) => {
    const { values, positionals } = parseOptions(args, {
      output: { type: "string", short: "o", default: "text" },
    });
    requireArguments(positionals, 3, 3, usage);
    const output = parseWord("-o", values.output, ["text", "json"]);
    const [id = "", from = "", to = ""] = positionals;
    const document = await loadAllVersions(id, usage);
    const difference = compareDocumentVersions(document, from, to);
    if (output === "json") {
      await io.stdout.write(`${JSON.stringify({ schemaVersion: 1, ...difference }, null, 2)}\n`);
    } else {
      const { lost, gained } = difference;
      await io.stdout.write(
        `${document.id} from ${from} to ${to}\n${section("lost", lost)}${section("gained", gained)}`,
      );
    }
    return exitCodes.ok;
  },
};

function section(title: string, changes: readonly MemberChange[]): string {
  if (changes.length === 0) return `\n${title}: nothing\n`;
  const width = Math.max(...changes.map(({ pointer }) => pointer.length));
  const lines = changes.map(({ pointer, says }) => `  ${pointer.padEnd(width)}  ${says}\n`);
  return `\n${title}\n${lines.join("")}`;
}
