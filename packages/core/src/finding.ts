import type { Code } from "./codes.ts";

/** How grave a finding is. Only `error` makes a document invalid. */
export type Severity = "error" | "warning" | "info";

/**
 * One thing wrong or remarkable in a document: the one record that the library and every output of the command line use.
 *
 * The library fills `format` to `suggestion`; a place in a text (`line` …) is added only by those who hold the text.
 */
export interface Finding {
  /** Path of the file as it was given or found. */
  readonly file?: string;
  /** 1-based number of the record in an NDJSON stream, or of the document in a YAML stream. */
  readonly record?: number;
  /** 0-based offset in bytes of the record, or of the faulty byte. */
  readonly byteOffset?: number;
  /** Full id of the document, as `docker-engine/image-inspect`; null when it is not known what the document is. */
  readonly format: string | null;
  /** The vendor's version that the document was held against. */
  readonly version?: string;
  readonly severity: Severity;
  /** Stable name of the kind of finding; each has a section in docs/findings.md. */
  readonly code: Code;
  /** JSON Pointer (RFC 6901) into the document; the empty string is the whole document. */
  readonly pointer: string;
  /** A second place that the finding speaks of, as a JSON Pointer: the other duplicate, the other digest. */
  readonly related?: string;
  /** 1-based, counted in UTF-16 units, as every editor's jump does. The end is exclusive. */
  readonly line?: number;
  readonly column?: number;
  readonly endLine?: number;
  readonly endColumn?: number;
  /** One sentence that names the member, what was expected and what was found. Holds untrusted text: escape it for your output. */
  readonly message: string;
  /** What would have been right: type names, or the allowed values. */
  readonly expected?: readonly string[];
  /** What was found, shortened; never the value of a member that may hold a secret. */
  readonly actual?: string;
  /** What to write instead, or what to do. */
  readonly suggestion?: string;
}

/** The answer of `validate`: the very same value, typed, or the errors. */
export type Validation<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly findings: readonly Finding[] };
