import { ImagekinError, shortValue } from "@imagekin/core";
import { algorithmOf, digestOf } from "../functions/digest-of.ts";
import { isDigest } from "./check-content.ts";
import type { DocumentRole } from "./kinds.ts";
import type { DocumentSet, SetDocument, SetOptions } from "./types.ts";

/** Content that is here. */
export interface Content {
  /** Undefined for a document that was given as a value. */
  readonly size: number | undefined;
  /** What its bytes add up to; undefined if that cannot be computed. */
  readonly computed: string | undefined;
  /** What a document is read from. Absent for content that was only measured. */
  readonly source?: SetDocument;
}

/** A document of the set, and whether a descriptor has led to it. */
export interface GivenDocument {
  readonly role: DocumentRole;
  readonly document: SetDocument;
  /** Every digest that it may be known by; the first is that of its name. */
  readonly digests: readonly string[];
  /** Its name if it has no digest. */
  readonly name: string;
  isReached: boolean;
}

/** All content of a set, by digest. */
export interface Store {
  readonly given: readonly GivenDocument[];
  /** The content that should have a digest, or undefined if it is not here. Bytes are fetched only for a document, or if nobody measures. */
  readonly find: (digest: string, isDocument: boolean) => Promise<Content | undefined>;
  /** Whether what is not here might be somewhere. */
  readonly canFetch: boolean;
}

/** @throws ImagekinError `E_USAGE` for a value that no digest relates to the rest of the set. */
export async function openStore(set: DocumentSet, options: SetOptions): Promise<Store> {
  const given = await listGiven(set);
  const byDigest = new Map(given.flatMap((one) => one.digests.map((digest) => [digest, one])));
  const found = new Map<string, Content | undefined>();

  const fetch = async (digest: string, isDocument: boolean): Promise<Content | undefined> => {
    if (!isDocument && options.measure !== undefined) {
      const measurement = await options.measure(digest);
      return measurement && { size: measurement.size, computed: measurement.digest };
    }
    const bytes = await options.bytes?.(digest);
    if (bytes === undefined) return undefined;
    const algorithm = algorithmOf(digest);
    const computed = algorithm === undefined ? undefined : await digestOf(bytes, algorithm);
    // A layer is not kept, since it may be large.
    return { size: bytes.length, computed, ...(isDocument ? { source: bytes } : {}) };
  };

  const find = async (digest: string, isDocument: boolean): Promise<Content | undefined> => {
    const known = byDigest.get(digest);
    if (known !== undefined) {
      known.isReached = true;
      const { document: source } = known;
      return { size: isBytes(source) ? source.length : undefined, computed: digest, source };
    }
    const before = found.get(digest);
    if (found.has(digest) && (before === undefined || !isDocument || before.source !== undefined)) {
      return before;
    }
    const content = await fetch(digest, isDocument);
    found.set(digest, content);
    return content;
  };
  const canFetch = options.bytes !== undefined || options.measure !== undefined;
  return { given, find, canFetch };
}

/** Whether a document was given as bytes. */
export function isBytes(document: SetDocument): document is Uint8Array {
  return ArrayBuffer.isView(document);
}

async function listGiven({
  index,
  manifests = [],
  configs = [],
}: DocumentSet): Promise<GivenDocument[]> {
  const given: GivenDocument[] = [];
  const add = async (role: DocumentRole, document: SetDocument, name: string): Promise<void> => {
    const digests = isBytes(document)
      ? [
          await digestOf(document),
          await digestOf(document, "sha384"),
          await digestOf(document, "sha512"),
        ]
      : document.digest === undefined
        ? []
        : [document.digest];
    given.push({ role, document, digests, name, isReached: false });
  };
  if (index !== undefined) await add("index", index, "index.json");
  for (const [i, one] of manifests.entries()) await add("manifest", one, `manifests/${i}`);
  for (const [i, one] of configs.entries()) await add("config", one, `configs/${i}`);

  for (const { role, digests, name } of given) {
    const [digest] = digests;
    if (digest === undefined ? role !== given[0]?.role : !isDigest(digest)) {
      const what =
        digest === undefined
          ? "a value without a digest"
          : `not known by a digest, but by ${shortValue(digest) ?? ""}`;
      throw new ImagekinError(
        "E_USAGE",
        `${name} of the set is ${what}, so nothing says what it belongs to; give its bytes, or its digest too`,
      );
    }
  }
  return given;
}
