/** A validator as the measurements use it. */
export interface Peer {
  /** Whether a value is such a document, by the fastest call that the library has for that. */
  readonly is: (value: unknown) => boolean;
  /** All that is wrong with a value, as far as the library tells; undefined if nothing is. */
  readonly errors: (value: unknown) => unknown;
}
