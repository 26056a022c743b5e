/** How a run ended, the same for every output: the exit status of the process. The gravest wins. */
export const exitCodes = {
  /** All that was asked for was done, and every document is valid. */
  ok: 0,
  /** A document is invalid, or a text is no JSON. */
  invalid: 1,
  /** Wrong arguments, input that cannot be read, or nothing to check. */
  usage: 2,
  /** A bug of ours. */
  bug: 3,
  /** SIGTERM: what was begun was ended, and the rest left. */
  terminated: 143,
} as const;

/** One of {@link exitCodes}. */
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** The graver of two. */
export function graver(a: ExitCode, b: ExitCode): ExitCode {
  return a > b ? a : b;
}
