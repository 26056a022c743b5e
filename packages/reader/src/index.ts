export type { Position, Range } from "./line-index.ts";
export { place } from "./place.ts";
export { read, type ReadableDocument, type Reading } from "./read.ts";
export { type JsonOptions, locateJson, readJson } from "./read-json.ts";
export type { Located, Place, ReadFailure, ReadResult, ReadSuccess } from "./result.ts";
export {
  createLineSplitter,
  type Line,
  type LineOptions,
  type LineSplitter,
} from "./split-lines.ts";
