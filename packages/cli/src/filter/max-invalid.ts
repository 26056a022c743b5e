import { ImagekinError } from "@imagekin/core";
import type { FilterCounts } from "./block.ts";

/** How many invalid records are no failure: a number of them, or a share in percent. */
export interface Limit {
  readonly amount: number;
  readonly isPercent: boolean;
}

/**
 * Reads `N` or `P%`.
 *
 * @throws ImagekinError `E_USAGE` for anything else.
 */
export function parseLimit(option: string, text: string): Limit {
  const [, digits, percent] = /^(\d{1,15}(?:\.\d+)?)(%?)$/.exec(text) ?? [];
  const amount = Number(digits);
  const isPercent = percent === "%";
  if (digits !== undefined && (isPercent ? amount <= 100 : Number.isInteger(amount))) {
    return { amount, isPercent };
  }
  throw new ImagekinError(
    "E_USAGE",
    `${option} takes a number of records or a percentage, as 10 or 0.5%, not ${JSON.stringify(text)}`,
  );
}

/** Whether more records are invalid than the limit allows. */
export function isTooMany(
  { records, invalid }: FilterCounts,
  { amount, isPercent }: Limit,
): boolean {
  return isPercent ? invalid * 100 > records * amount : invalid > amount;
}
