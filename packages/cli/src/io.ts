/** Where text is written to. */
export interface Sink {
  readonly isTerminal: boolean;
  /** Width of the terminal, if it is one. */
  readonly columns: number | undefined;
  /**
   * Writes the text and waits until there is room for more.
   *
   * @throws ClosedPipeError if nobody reads any more, OutputError if it cannot be written.
   */
  readonly write: (text: string | Uint8Array) => Promise<void>;
}

/** All that a command sees of the process that it runs in. */
export interface Io {
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly stdinIsTerminal: boolean;
  readonly stdout: Sink;
  readonly stderr: Sink;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** From now on, a request to end (SIGTERM) does not end the process, but aborts the signal and the wait for stdin. */
  readonly watchTermination: () => AbortSignal;
  /** Folder that relative paths start from. */
  readonly cwd: string;
}

/** The reader of our output went away, as `head` does: there is nobody left to tell anything. */
export class ClosedPipeError extends Error {
  override readonly name: string = "ClosedPipeError";
}

/** Something could not be written, as when the disk is full. It ends the run: whatever follows would be missing too. */
export class OutputError extends Error {
  override readonly name: string = "OutputError";

  /** @param target what was written to: stdout, stderr or the path of a file */
  constructor(target: string, cause: unknown) {
    super(`cannot write to ${target}`, { cause });
  }
}
