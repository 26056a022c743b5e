import type { Spread } from "../statistics.ts";

/** A number for readers: as many digits as mean something. */
export function shown(value: number): string {
  if (Number.isNaN(value)) return "–";
  const size = Math.abs(value);
  if (size >= 1000) return Math.round(value).toLocaleString("en-US");
  return value.toFixed(size >= 100 ? 0 : size >= 10 ? 1 : 2);
}

/** A median with the quarters around it, if there was more than one round. */
export function shownSpread({ low, median, high }: Spread): string {
  return low === high ? shown(median) : `${shown(median)} (${shown(low)} … ${shown(high)})`;
}

/** A Markdown table. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}
