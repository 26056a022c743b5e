import type { Document } from "@imagekin/core";
import type { Assume, AssumeKey } from "./assume.ts";
import type { Codec } from "./codecs.ts";
import type { Compiled } from "./compiled.ts";
import type { JsonObject } from "./json.ts";

/** One member of a document and its place in the common image. Patterns are JSON Pointers with `*` for every item of a list. */
export interface Row {
  readonly from: string;
  /** Left out if there is no such place, or the codec needs none. */
  readonly to?: string;
  readonly codec: Codec;
  /** The value means something only in the service that gave it: it is not written into documents of another one. */
  readonly isOwn?: boolean;
  /** `false` and `0` are the same as no member. */
  readonly isZeroUnset?: boolean;
  /** What a reader of the table should know, in one sentence. */
  readonly note?: string;
}

/** A constant that the structure of a document asks for. */
export interface Fill {
  readonly at: string;
  readonly value: unknown;
  /** Only where the object that it belongs to is there for another reason. */
  readonly isOptional?: boolean;
}

/** A place that a formula computes, or what keeps it from doing so. */
export type Computed =
  | { readonly value: unknown }
  | { readonly omitted: "ambiguous" | "incomplete" }
  | undefined;

/** A member of the common image that follows from others of it, where the document does not say it itself. */
export interface Derivation {
  readonly to: string;
  /** The members that it follows from. */
  readonly from: readonly string[];
  /** One of them, if that and what follows are lists: each item follows from the item at the same index. */
  readonly each?: string;
  /** Without it, the member is derived whenever the formula gives a value. */
  readonly when?: (assume: Assume) => boolean;
  /** Gives only what the common image's schema accepts. */
  readonly formula: (common: JsonObject) => Computed;
  readonly note: string;
}

/** A member of the document that follows from derived members of the common image, where its own row gives nothing. */
export interface Fallback {
  readonly at: string;
  readonly from: readonly string[];
  /** As in a derivation. */
  readonly each?: string;
  readonly formula: (common: JsonObject, assume: Assume) => Computed;
  readonly note: string;
}

/** How the items of a list are told apart when they may have moved: by JSON Pointers into them. */
export interface Keyed {
  readonly array: string;
  readonly key: readonly string[];
}

/** The table that relates one document to the common image, in both directions. */
export interface Mapping {
  readonly id: string;
  readonly kind: "container-image" | "machine-image";
  readonly document: Document<unknown>;
  readonly rows: readonly Row[];
  readonly fills: readonly Fill[];
  readonly keyed: readonly Keyed[];
  readonly derives: readonly Derivation[];
  readonly fallbacks: readonly Fallback[];
  /** Which assumption supplies a required member, where its row does not tell. */
  readonly supplies?: Readonly<Record<string, AssumeKey>>;
  /** What the kit generated from the rows; a mapping without it is interpreted, and gives the same. */
  readonly compiled?: Compiled;
}

/** The service that a document belongs to: the format's part of its id. */
export function serviceOf(id: string): string {
  return id.slice(0, id.indexOf("/"));
}
