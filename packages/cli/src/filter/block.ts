/** Where records come from. */
export interface Source {
  /** Path of the file as it is shown; undefined for stdin. */
  readonly file: string | undefined;
  /** The document that every record should be, `ID` or `ID@VERSION`; without it, each is recognised. */
  readonly format: string | undefined;
}

/** A run of whole lines of a stream. */
export interface Block {
  readonly source: Source;
  /** The lines with their ends; the last one of a stream may have none. */
  readonly bytes: Uint8Array;
  /** Number of lines before the block in the stream. */
  readonly above: number;
  /** 0-based offset of the block in the stream. */
  readonly byteOffset: number;
  /** The block is the beginning of one line that is too long; this is the length of all of it. */
  readonly cutLength?: number;
}

/** What became of a block. */
export interface BlockResult {
  /** The block's own memory, which may be used again. */
  readonly bytes: Uint8Array;
  /** What goes to stdout; it may be a part of the block's memory. */
  readonly out: Uint8Array;
  /** What goes to the dead letters. */
  readonly dead: string;
  readonly counts: FilterCounts;
}

/** Counts of a stream, or of a part of it. Blank lines are no records. */
export interface FilterCounts {
  readonly records: number;
  readonly invalid: number;
  readonly bytes: number;
  /** Errors of the invalid records, by code. */
  readonly codes: Readonly<Record<string, number>>;
  /** Leaves that the conversions of the others lost, by reason. */
  readonly lost: Readonly<Record<string, number>>;
}
