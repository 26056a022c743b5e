import type { Severity } from "./finding.ts";

/** What is known about a finding code: the severity it has unless a strict reading raises it, and its docs section. */
export interface CodeFacts {
  readonly severity: Severity;
  /** What the code says, in a line. */
  readonly title: string;
  /** Why it matters and what to do about it. */
  readonly help: string;
}

/** The codes with their names as literal types, for {@link Code}; use {@link codes}. */
export const codeTable = {
  // The document against its schema.
  type: {
    severity: "error",
    title: "A value has the wrong JSON type.",
    help: "The message names the types that the member may have. A vendor's page and the wire may differ; the schema follows the wire.",
  },
  required: {
    severity: "error",
    title: "A member that every document of this kind has is missing.",
    help: "The pointer is that of the object that lacks the member; all missing members of one object are one finding.",
  },
  enum: {
    severity: "error",
    title: "A value is none of the allowed ones.",
    help: "The allowed values are listed and the nearest one is suggested.",
  },
  pattern: {
    severity: "error",
    title: "A text does not have the form that the vendor promises.",
    help: "The message says which form; forms with a name of their own (digest, timestamp …) have a code of their own.",
  },
  range: {
    severity: "error",
    title: "A number lies outside its bounds.",
    help: "The message names the bound.",
  },
  length: {
    severity: "error",
    title: "A text or a list is too short or too long.",
    help: "Texts are counted in Unicode code points.",
  },
  digest: {
    severity: "error",
    title: "A content digest is malformed.",
    help: "A digest is `algorithm:encoded`; sha256 has exactly 64 lower-case hex digits, sha512 has 128.",
  },
  timestamp: {
    severity: "error",
    title: "A timestamp is malformed or names a day that does not exist.",
    help: "RFC 3339, as `2026-02-28T23:59:59.123456789Z`. Days are checked against the calendar.",
  },
  int64: {
    severity: "error",
    title: "A 64-bit integer is malformed or out of range.",
    help: "As a decimal text: no sign but `-`, no leading zero, between -9223372036854775808 and 9223372036854775807.",
  },
  "media-type": {
    severity: "error",
    title: "A media type is malformed.",
    help: "`type/subtype` in the characters of RFC 6838, without parameters.",
  },
  "negative-size": {
    severity: "error",
    title: "A size in bytes is negative.",
    help: "No engine and no registry sends negative sizes of content.",
  },
  "exclusive-members": {
    severity: "error",
    title: "Two members exclude each other.",
    help: "The members are alternatives of one choice. Remove the one that does not apply.",
  },
  "wrong-document": {
    severity: "error",
    title: "This is another kind of document.",
    help: "It has members that no document of the asked kind ever has. The message says what it looks like.",
  },
  unidentified: {
    severity: "error",
    title: "No known format fits.",
    help: "Name the format with `--format ID` if you know it; `imagekin formats` lists them.",
  },
  "too-deep": {
    severity: "error",
    title: "The value is nested deeper than 512 levels, or contains itself.",
    help: "No vendor sends such documents. The limit protects everything that works on them.",
  },
  "unreadable-value": {
    severity: "error",
    title: "Reading a member of the value threw.",
    help: "The value has getters or is a proxy. Pass plain data, as JSON.parse makes it.",
  },

  // The document against what its vendor really sends.
  "unknown-member": {
    severity: "warning",
    title: "A member is not known.",
    help: "Vendors add members without notice, so this is a warning; a misspelt member looks the same, so the nearest known name is suggested.",
  },
  "unknown-enum-value": {
    severity: "warning",
    title: "A word is not among the known ones of a set that the vendor extends.",
    help: "Well-formed, so it may be new; or misspelt. The known words are listed.",
  },
  "removed-in-version": {
    severity: "warning",
    title: "The member is no longer sent in this version.",
    help: "The message names the last version that sent it.",
  },
  "not-yet-in-version": {
    severity: "warning",
    title: "The member is not sent yet in this version.",
    help: "The message names the first version that sends it.",
  },
  "missing-in-version": {
    severity: "warning",
    title: "Every engine sends this member in this version, and it is missing.",
    help: "All members of one object that are missing for this reason are one finding.",
  },
  "null-in-version": {
    severity: "warning",
    title: "No engine sends null here in this version.",
    help: "The member is there in this version, but never null.",
  },
  legacy: {
    severity: "warning",
    title: "The document is of an older or a compatible engine.",
    help: "It has members that only a dialect sends. One note per document and dialect.",
  },
  "not-canonical": {
    severity: "error",
    title: "Legal ProtoJSON, but not the canonical form.",
    help: "A conforming reader accepts it. `decode` turns it into the canonical form.",
  },
  "masked-value": {
    severity: "info",
    title: "The value was masked with asterisks before it was published.",
    help: "Documentation samples mask identifiers; such a document is no real answer.",
  },

  // The text that the document came in.
  syntax: {
    severity: "error",
    title: "The text is not well-formed JSON (or YAML).",
    help: "The place is where the reader had to give up.",
  },
  "trailing-data": {
    severity: "error",
    title: "There is more text after the end of the document.",
    help: "Several documents, one per line, are NDJSON: name the file `.ndjson` or pass `--ndjson`.",
  },
  "empty-input": {
    severity: "error",
    title: "The input holds no document at all.",
    help: "An empty file, only white space, or only a byte order mark.",
  },
  encoding: {
    severity: "error",
    title: "The text is not UTF-8.",
    help: "JSON is exchanged in UTF-8 (RFC 8259 §8.1). The message names the encoding that was recognised.",
  },
  "invalid-utf8": {
    severity: "error",
    title: "A byte sequence is not valid UTF-8.",
    help: "`byteOffset` is the place of the first wrong byte. The text is never repaired with U+FFFD.",
  },
  bom: {
    severity: "info",
    title: "The text starts with a byte order mark.",
    help: "It is ignored, as RFC 8259 §8.1 allows; many other readers fail on it.",
  },
  "duplicate-key": {
    severity: "error",
    title: "An object has the same member twice.",
    help: "Readers disagree on which one counts. `related` is the place of the other one. With equal values it is a warning.",
  },
  "unsafe-integer": {
    severity: "warning",
    title: "A number loses digits when JavaScript reads it.",
    help: "Beyond ±(2^53−1), a JSON number is rounded by every reader that uses binary64.",
  },
  "lone-surrogate": {
    severity: "warning",
    title: "A text holds half of a surrogate pair.",
    help: "Well-formed JSON, but no Unicode text: it cannot be written as UTF-8.",
  },
  "too-large": {
    severity: "error",
    title: "The input is larger than this program can hold as one text.",
    help: "Split it, or turn it into NDJSON, which is read record by record.",
  },
} as const;

/** The stable name of a kind of finding. */
export type Code = keyof typeof codeTable;

/** Every finding code of the project. Codes are stable: one is never renamed and never changes its meaning. */
export const codes: Readonly<Record<Code, CodeFacts>> = codeTable;
