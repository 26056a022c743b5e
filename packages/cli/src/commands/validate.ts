import { entries } from "@imagekin/catalog";
import { checkFiles } from "../check/check-files.ts";
import type { CheckOptions } from "../check/check-record.ts";
import { parseIgnores } from "../check/ignore.ts";
import type { Command } from "../command.ts";
import { findInputs } from "../input/find-inputs.ts";
import { openDestinations } from "../output/destination.ts";
import { parseCount, parseOptions } from "../parse-options.ts";
import { lookOf } from "../text/style.ts";
import { loadWanted } from "../wanted.ts";
import { help } from "./validate-help.ts";

/** `imagekin validate`: checks files. */
export const validate: Command = {
  help,
  run: async (args, io) => {
    const { values, positionals } = parseOptions(args, {
      format: { type: "string", short: "f" },
      strict: { type: "boolean", default: false },
      output: { type: "string", short: "o", multiple: true, default: [] },
      "max-errors": { type: "string", default: "100" },
      "show-values": { type: "boolean", default: false },
      ignore: { type: "string", multiple: true, default: [] },
      "stdin-filename": { type: "string" },
      frames: { type: "boolean" },
      ndjson: { type: "boolean", default: false },
      jsonc: { type: "boolean", default: false },
    });
    const limit = parseCount("--max-errors", values["max-errors"]);
    const options: CheckOptions = {
      reading: { ndjson: values.ndjson, jsonc: values.jsonc },
      known: entries,
      wanted: values.format === undefined ? undefined : await loadWanted(values.format),
      strict: values.strict,
      ignore: parseIgnores(values.ignore),
      maxFindings: limit === 0 ? Number.POSITIVE_INFINITY : limit,
      showValues: values["show-values"],
    };
    const inputs = await findInputs(positionals, values["stdin-filename"], io);
    const destinations = await openDestinations(values.output, lookOf(io, values.frames), io);
    return checkFiles(inputs, options, destinations, io);
  },
};
