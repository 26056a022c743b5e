/** The middle of what was measured, and the quarters around it: half of all rounds lie between `low` and `high`. */
export interface Spread {
  readonly low: number;
  readonly median: number;
  readonly high: number;
}

/** The spread of some numbers. */
export function spread(values: readonly number[]): Spread {
  if (values.length === 0) throw new Error("nothing was measured");
  const sorted = [...values].sort((a, b) => a - b);
  return {
    low: quantile(sorted, 0.25),
    median: quantile(sorted, 0.5),
    high: quantile(sorted, 0.75),
  };
}

/** A quantile of sorted numbers, between the two nearest of them. */
function quantile(sorted: readonly number[], share: number): number {
  const at = (sorted.length - 1) * share;
  const below = sorted[Math.floor(at)] ?? Number.NaN;
  const above = sorted[Math.ceil(at)] ?? Number.NaN;
  return below + (above - below) * (at - Math.floor(at));
}

/** Two candidates compared round by round, so that what slowed down a round slowed down both. */
export function compare(
  values: readonly number[],
  others: readonly number[],
  how: "ratio" | "difference",
): Spread {
  if (values.length !== others.length) throw new Error("the candidates had different rounds");
  return spread(
    values.map((value, round) => {
      const other = others[round] ?? Number.NaN;
      return how === "ratio" ? value / other : value - other;
    }),
  );
}
