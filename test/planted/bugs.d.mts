/** A bug that somebody could make, and the suites that have to see it. */
export interface PlantedBug {
  /** What is wrong, in a few words. */
  readonly name: string;
  /** Where it is planted. */
  readonly file: string;
  /** Text that stands there exactly once. */
  readonly find: string;
  /** Text that takes its place. */
  readonly plant: string;
  /** Whether code is generated from the file. */
  readonly regenerates?: boolean;
  /** Test files or folders, at least one of which must fail. */
  readonly suites: readonly string[];
}

export const bugs: readonly PlantedBug[];
