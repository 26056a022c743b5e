import type { Finding } from "./finding.ts";

/** Why the program failed, as opposed to the data: stable, for `switch`. */
export type ErrorCode =
  /** `assert` was given a value that is invalid; `findings` says why. */
  | "E_INVALID"
  /** A document id, or a version of one, that no format of ours has. */
  | "E_UNKNOWN_FORMAT"
  /** An argument of the caller is not of the documented form. */
  | "E_USAGE"
  /** A file or a stream could not be read. */
  | "E_INPUT_UNREADABLE"
  /** A bug of ours. */
  | "E_INTERNAL";

/** The one error class that this project throws. */
export class ImagekinError extends Error {
  override readonly name: string = "ImagekinError";
  readonly code: ErrorCode;
  /** The errors of the value, with `E_INVALID`; else empty. */
  readonly findings: readonly Finding[];

  constructor(
    code: ErrorCode,
    message: string,
    options?: ErrorOptions & { readonly findings?: readonly Finding[] },
  ) {
    super(message, options);
    this.code = code;
    this.findings = options?.findings ?? [];
  }
}
