import type { ExitCode } from "./exit-code.ts";
import type { Io } from "./io.ts";

/** One command of the program. Its module is imported only when it is called. */
export interface Command {
  /** What `--help` prints. */
  readonly help: string;
  /**
   * Does the work and says how it ended.
   *
   * @throws ImagekinError for what the caller did wrong.
   */
  readonly run: (args: readonly string[], io: Io) => Promise<ExitCode>;
}
