import type { Environment } from "./environment.ts";

/** What was measured of several candidates side by side. */
export interface Measurement {
  /** Unique: `guard: docker-engine/image-inspect, varied`. */
  readonly name: string;
  /** `ns` are of one document; `MB/s` are better when higher, all others when lower. */
  readonly unit: "ns" | "ms" | "bytes" | "MB/s" | "MB";
  /** The candidate that the others are compared with. */
  readonly baseline: string;
  /** How they are compared. */
  readonly how: "ratio" | "difference";
  /** For each candidate its figures, a round each; the rounds of all candidates were taken in turns. */
  readonly samples: Readonly<Record<string, readonly number[]>>;
  /** What a reader must know of it. */
  readonly notes?: readonly string[];
}

/** What one suite measured, and where: the content of a file in `results`. */
export interface SuiteResult {
  readonly environment: Environment;
  readonly measurements: readonly Measurement[];
}

/** How thoroughly suites measure. */
export type Pace = "full" | "quick" | "test";

/** A group of measurements. */
export interface Suite {
  /** What it is called on the command line. */
  readonly name: string;
  readonly title: string;
  /** What is done, for readers of the tables. */
  readonly about: string;
  readonly run: (pace: Pace) => Promise<readonly Measurement[]>;
}
