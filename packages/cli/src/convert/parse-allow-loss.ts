import { ImagekinError, nearest } from "@imagekin/core";
import { lossReasons } from "./reasons.ts";

/**
 * Lets through what `--allow-loss` takes: reasons, and JSON Pointers in which `*` is any key.
 *
 * @throws ImagekinError `E_USAGE` for anything else.
 */
export function parseAllowLoss(specs: readonly string[]): readonly string[] {
  for (const spec of specs) {
    if (spec.startsWith("/") || Object.hasOwn(lossReasons, spec)) continue;
    const reasons = Object.keys(lossReasons);
    const guess = nearest(spec, reasons) ?? `/${spec}`;
    throw new ImagekinError(
      "E_USAGE",
      `--allow-loss takes a JSON Pointer or one of ${reasons.join(", ")}, not ${JSON.stringify(spec)}; did you mean ${guess}?`,
    );
  }
  return specs;
}
