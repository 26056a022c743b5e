import type { Command } from "../command.ts";
import { exitCodes } from "../exit-code.ts";
import { parseOptions, parseWord } from "../parse-options.ts";
import { loadWanted, requireArguments } from "../wanted.ts";

const usage = "imagekin schema ID[@VERSION] [--strict] [--draft 2020-12|07]";

/** `imagekin schema`: the JSON Schema of a document. */
export const schema: Command = {
  help: `Prints the JSON Schema of a document.

Usage: ${usage}

Options:
      --strict              refuse unknown members and unknown words
      --draft 2020-12|07    draft of JSON Schema to write it in (default: 2020-12)

Examples:
  imagekin schema docker-engine/image-inspect
  imagekin schema docker-engine/image-inspect@1.44 --strict --draft 07
`,
  run: async (args, io) => {
    const { values, positionals } = parseOptions(args, {
      strict: { type: "boolean", default: false },
      draft: { type: "string", default: "2020-12" },
    });
    requireArguments(positionals, 1, 1, usage);
    const draft = parseWord("--draft", values.draft, ["2020-12", "07"]);
    const { document, version } = await loadWanted(positionals[0] ?? "");
    const text = document.schema({
      draft,
      strict: values.strict,
      ...(version !== undefined && { version }),
    });
    await io.stdout.write(`${JSON.stringify(text, null, 2)}\n`);
    return exitCodes.ok;
  },
};
