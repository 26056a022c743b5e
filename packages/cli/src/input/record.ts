import type { Located, ReadFailure, ReadSuccess } from "@imagekin/reader";
import type { Syntax } from "./syntax.ts";

/** What a text holds, or why it holds nothing. Where values stand in it is asked of the record. */
export type TextResult = Omit<ReadSuccess, "locate"> | ReadFailure;

/** One text that should hold a value: a whole file, a line of NDJSON, a document of a YAML stream. */
export interface TextRecord {
  readonly syntax: Syntax;
  /** 1-based number, in a text of several. */
  readonly record?: number;
  /** 0-based offset of the record in bytes, in a text of several. */
  readonly byteOffset?: number;
  readonly result: TextResult;
  /** Loads and does what finds the places of values. Most texts need neither. */
  readonly locator: () => Promise<Located>;
  /** Gives a line of the file by its 1-based number. */
  readonly lineAt: (line: number) => string | undefined;
}
