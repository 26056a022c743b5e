import type { Effort } from "../measure/rounds.ts";
import type { Pace } from "../result.ts";

/** How long each candidate of a measurement that runs in one process is measured. */
export const efforts: Readonly<Record<Pace, Effort>> = {
  full: { rounds: 15, turn: 100, warmUp: 1000, count: 1000 },
  quick: { rounds: 5, turn: 20, warmUp: 150, count: 200 },
  test: { rounds: 2, turn: 1, warmUp: 1, count: 20 },
};
