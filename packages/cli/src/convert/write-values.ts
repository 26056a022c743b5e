import { escapeJson } from "../text/escape.ts";

/** How several results are put together: one alone, a list, or a line for each. */
export type Shape = "one" | "list" | "lines";

/** Writes results as JSON: the only one, an array, or NDJSON. The same results give the same bytes. */
export function writeValues(values: readonly unknown[], shape: Shape): string {
  if (shape === "lines") return values.map((value) => `${lineOf(value)}\n`).join("");
  const whole = shape === "list" ? values : values[0];
  return escapeJson(`${JSON.stringify(whole, null, 2)}\n`);
}

/** A value as a line of NDJSON, without its end. */
export function lineOf(value: unknown): string {
  return escapeJson(JSON.stringify(value));
}
