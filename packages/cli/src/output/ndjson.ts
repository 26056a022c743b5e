import { escapeText } from "../text/escape.ts";
import type { Output } from "./output.ts";

/** One finding a line, each a JSON object of the same shape as in the JSON output; nothing for what is valid. */
export function ndjsonOutput(): Output {
  return {
    file: ({ findings }) =>
      findings.map(({ finding }) => `${escapeText(JSON.stringify(finding))}\n`).join(""),
    end: () => "",
  };
}
