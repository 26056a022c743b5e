import type { Measurement } from "./result.ts";
import { compare, type Spread, spread } from "./statistics.ts";
import type { Target } from "./targets.ts";

/** What became of a target; undefined figures if it was not measured. */
export interface Verdict {
  readonly target: Target;
  readonly reached: Spread | undefined;
  /** Of several, the one that the target is held against: the worst. */
  readonly against: string | undefined;
  readonly state: "reached" | "missed" | "not measured";
}

/** Holds measurements against a target. */
export function judge(target: Target, measurements: readonly Measurement[]): Verdict {
  const measurement = measurements.find(({ name }) => name === target.measurement);
  const own = measurement?.samples[target.candidate];
  const none = {
    target,
    reached: undefined,
    against: target.against,
    state: "not measured",
  } as const;
  if (measurement === undefined || own === undefined) return none;
  const found = opponents(target, measurement).map(([name, samples]) => ({
    name,
    figures: figures(target.how, own, samples),
  }));
  const [worst] = found.sort((a, b) => (a.figures.median - b.figures.median) * sense(target));
  if (worst === undefined || Number.isNaN(worst.figures.median)) return none;
  const { atMost = Number.POSITIVE_INFINITY, atLeast = Number.NEGATIVE_INFINITY } = target;
  const { median } = worst.figures;
  return {
    target,
    reached: worst.figures,
    against: worst.name,
    state: median <= atMost && median >= atLeast ? "reached" : "missed",
  };
}

/** So that the worst comes first: the largest if it may be at most something. */
function sense({ atMost }: Target): number {
  return atMost === undefined ? 1 : -1;
}

function opponents(
  { against, except = [], candidate }: Target,
  { samples }: Measurement,
): readonly (readonly [string | undefined, readonly number[]])[] {
  if (against === undefined) return [[undefined, []]];
  return Object.entries(samples).filter(([name]) =>
    against === "every peer" ? name !== candidate && !except.includes(name) : name === against,
  );
}

function figures(how: Target["how"], own: readonly number[], other: readonly number[]): Spread {
  switch (how) {
    case "value":
      return spread(own);
    case "ratio":
    case "difference":
      return compare(own, other, how);
    case "inverse":
      return compare(other, own, "ratio");
  }
}
