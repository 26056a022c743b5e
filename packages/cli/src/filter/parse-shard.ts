import { ImagekinError } from "@imagekin/core";
import type { Shard } from "./cut-range.ts";

/**
 * Reads `I/N`, counted from 1.
 *
 * @throws ImagekinError `E_USAGE` for anything else.
 */
export function parseShard(text: string): Shard {
  const [, first, second] = /^(\d{1,6})\/(\d{1,6})$/.exec(text) ?? [];
  const index = Number(first);
  const count = Number(second);
  if (index >= 1 && index <= count) return { index, count };
  throw new ImagekinError(
    "E_USAGE",
    `--shard takes I/N, as 1/4 for the first of four parts, not ${JSON.stringify(text)}`,
  );
}
