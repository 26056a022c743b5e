import type { Documents } from "./generated/documents.ts";

export type { Documents } from "./generated/documents.ts";

/** Full id of a document that can be converted. */
export type DocumentId = keyof Documents;

/** A document's id, and after `@` its version if that matters. */
export type Ref<I extends DocumentId = DocumentId> = I | `${I}@${string}`;

/** The id in a reference. */
export type IdOf<R extends string> = R extends `${infer I}@${string}`
  ? Extract<I, DocumentId>
  : Extract<R, DocumentId>;
