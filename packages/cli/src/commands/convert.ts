import { ImagekinError } from "@imagekin/core";
import type { Command } from "../command.ts";
import type { ConvertPlan } from "../convert/plan.ts";
import { findInputs } from "../input/find-inputs.ts";
import { defaultMaxRecordBytes } from "../input/limits.ts";
import { parseCount } from "../parse-options.ts";
import { usage } from "../usage.ts";
import { help } from "./convert-help.ts";
import { type ConvertValues, parseConvertOptions, refuseIdle } from "./convert-options.ts";

/** `imagekin convert`: makes one document of another, or with `--filter` of each record of a stream. */
export const convert: Command = {
  help,
  run: async (args, io) => {
    const { values, positionals } = parseConvertOptions(args);
    refuseIdle(values);
    const plan = await makePlan(values);
    const maxRecordBytes = parseCount(
      "--max-record-bytes",
      values["max-record-bytes"] ?? String(defaultMaxRecordBytes),
    );
    if (values.filter) {
      const { filterConversions } = await import("./convert-filter.ts");
      return filterConversions(values, positionals, plan, maxRecordBytes, io);
    }
    const { files, problems } = await findInputs(positionals, values["stdin-filename"], io);
    const [problem] = problems;
    if (problem !== undefined) throw new ImagekinError("E_INPUT_UNREADABLE", problem);
    const [input] = files;
    if (input === undefined || !input.named || positionals.length > 1) {
      throw usage("convert takes one file; with --filter, several of NDJSON");
    }
    const { runConvert } = await import("../convert/run-convert.ts");
    const { report, envelope, quiet, ndjson, jsonc } = values;
    if (report === "" || report === "-") {
      throw usage(
        "--report takes the path of a file; stdout holds the value, and --envelope puts the report beside it",
      );
    }
    const reading = { ndjson, jsonc, maxRecordBytes };
    return runConvert(input, { plan, reading, report, envelope, quiet }, io);
  },
};

/** What the options come to. */
async function makePlan(values: ConvertValues): Promise<ConvertPlan> {
  const { to, from, strict } = values;
  const { convertibleIds, requireConvertible } = await import("../convert/ids.ts");
  if (to === undefined)
    throw usage(`--to is missing; it takes one of ${convertibleIds.join(", ")}`);
  requireConvertible("--to", to);
  if (from !== undefined) requireConvertible("--from", from);
  const { parseAssume } = await import("../convert/parse-assume.ts");
  const { parseAllowLoss } = await import("../convert/parse-allow-loss.ts");
  return {
    to,
    from,
    showValues: values["show-values"],
    options: {
      mode: strict ? "strict" : "report",
      allowLoss: parseAllowLoss(values["allow-loss"]),
      assume: parseAssume(values.assume),
      values: values["show-values"] ? "include" : "omit",
      allowKindChange: values["allow-kind-change"],
      ...(values["no-residue"] && { residue: "drop" }),
    },
  };
}
