import { ImagekinError } from "@imagekin/core";
import type { Command } from "../command.ts";
import { type ExitCode, exitCodes, graver } from "../exit-code.ts";
import { findInputs } from "../input/find-inputs.ts";
import { defaultMaxRecordBytes } from "../input/limits.ts";
import { readRecords } from "../input/read-records.ts";
import { type Identified, identifyRecord } from "../identify-record.ts";
import { ClosedPipeError } from "../io.ts";
import { identificationText } from "../output/identification.ts";
import { parseOptions, parseWord } from "../parse-options.ts";
import { reportError } from "../report-error.ts";
import { escapeJson } from "../text/escape.ts";

const usage = "imagekin identify [-o text|json] [FILE|-]...";

/** `imagekin identify`: says what files are. */
export const identify: Command = {
  help: `Says which document a file is, which versions of it fit, and why. The document need not be valid.

Usage: ${usage}

Options:
  -o, --output text|json     how to print it (default: text)
      --ndjson               read every input as NDJSON, a document on each line
      --jsonc                allow comments and trailing commas in JSON
      --stdin-filename NAME  what to call stdin; its ending says how it is written

Examples:
  imagekin identify image.json
  docker inspect something | imagekin identify -o json

Exit status: 0 every document is known, 1 one is not or a file is no JSON, 2 a file cannot be read.
`,
  run: async (args, io) => {
    const { values, positionals } = parseOptions(args, {
      output: { type: "string", short: "o", default: "text" },
      ndjson: { type: "boolean", default: false },
      jsonc: { type: "boolean", default: false },
      "stdin-filename": { type: "string" },
    });
    const output = parseWord("-o", values.output, ["text", "json"]);
    const inputs = await findInputs(positionals, values["stdin-filename"], io);
    const reading = {
      ndjson: values.ndjson,
      jsonc: values.jsonc,
      maxRecordBytes: defaultMaxRecordBytes,
    };
    const list: Identified[] = [];
    let code: ExitCode = exitCodes.ok;
    for (const problem of inputs.problems) {
      code = graver(code, await reportError(new ImagekinError("E_INPUT_UNREADABLE", problem), io));
    }
    for (const input of inputs.files) {
      try {
        for await (const record of readRecords(input, reading, io)) {
          list.push(...(await identifyRecord(record, input.path)));
        }
      } catch (error) {
        if (error instanceof ClosedPipeError) throw error;
        code = graver(code, await reportError(error, io, input.path));
      }
    }
    await io.stdout.write(
      output === "json"
        ? escapeJson(`${JSON.stringify(list, null, 2)}\n`)
        : list.map(identificationText).join(""),
    );
    const isKnown = list.every(({ format }) => format !== null);
    return isKnown ? code : graver(code, exitCodes.invalid);
  },
};
