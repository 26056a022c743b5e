import type { Located, ReadResult } from "@imagekin/reader";
import type { Syntax } from "./syntax.ts";

/** One text that should hold a value: a whole file, a line of NDJSON, a document of a YAML stream. */
export interface TextRecord extends Located {
  readonly syntax: Syntax;
  /** 1-based number, in a text of several. */
  readonly record?: number;
  /** 0-based offset of the record in bytes, in a text of several. */
  readonly byteOffset?: number;
  readonly result: ReadResult;
  /** Gives a line of the file by its 1-based number. */
  readonly lineAt: (line: number) => string | undefined;
}
