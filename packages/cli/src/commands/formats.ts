import { entries } from "@imagekin/catalog";
import type { Command } from "../command.ts";
import { exitCodes } from "../exit-code.ts";
import { parseOptions, parseWord } from "../parse-options.ts";
import { requireArguments } from "../wanted.ts";

const usage = "imagekin formats [-o text|json]";

/** `imagekin formats`: every document that we know. */
export const formats: Command = {
  help: `Lists the documents that imagekin knows, with their versions.

Usage: ${usage}

Options:
  -o, --output text|json  how to print the list (default: text)

Example:
  imagekin formats -o json
`,
  run: async (args, io) => {
    const { values, positionals } = parseOptions(args, {
      output: { type: "string", short: "o", default: "text" },
    });
    requireArguments(positionals, 0, 0, usage);
    const output = parseWord("-o", values.output, ["text", "json"]);
    await io.stdout.write(output === "json" ? asJson() : asText());
    return exitCodes.ok;
  },
};

function asJson(): string {
  const list = entries.map(({ id, title, description, versions }) => ({
    id,
    title,
    description,
    versions,
  }));
  return `${JSON.stringify(list, null, 2)}\n`;
}

function asText(): string {
  const width = Math.max(0, ...entries.map(({ id }) => id.length));
  return entries
    .map(({ id, versions }) => {
      const range = versions.length === 0 ? "" : `${versions[0] ?? ""} to ${versions.at(-1) ?? ""}`;
      return `${`${id.padEnd(width)}  ${range}`.trimEnd()}\n`;
    })
    .join("");
}
