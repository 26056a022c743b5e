import type { Document, JsonType, LookAlike } from "@imagekin/core";

/** What one member must be for a document to be recognised: there at all, of a JSON type, or one of a list of values. */
export type MemberTest = true | JsonType | readonly unknown[];

/** Tests of several members, by name; they hold if every one holds. */
export type MemberTests = Readonly<Record<string, MemberTest>>;

/** What the catalog knows of a document before its code is loaded. */
export interface CatalogEntry {
  /** The full id: `docker-engine/image-inspect`. */
  readonly id: string;
  /** Name of the TypeScript type. */
  readonly title: string;
  readonly description: string;
  /** Versions of the document, oldest first; empty if its vendor has none. */
  readonly versions: readonly string[];
  /** A value may be this document if one of these groups of tests holds. */
  readonly detect: readonly MemberTests[];
  /** Names of the members that the document is known to have at its top level. */
  readonly members: readonly string[];
  /** Names of members that no such document has. */
  readonly never: readonly string[];
  /** What a value is that has some of those. */
  readonly lookAlikes: readonly LookAlike[];
  /** Imports the document with its validator. */
  readonly load: () => Promise<Document<unknown>>;
}
