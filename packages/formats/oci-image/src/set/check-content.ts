import { type BareFinding, type Key, shortValue, toPointer } from "@imagekin/core";
import { type DescriptorLike, nameOf } from "@imagekin/core/oci";
import { algorithmOf, digestOf } from "../functions/digest-of.ts";
import { decodeBase64 } from "../functions/web.ts";
import type { Content } from "./store.ts";

/** Whether a text is a digest by the grammar, so that it can be the name of a file. */
export function isDigest(text: string): boolean {
  return /^[a-z0-9]+(?:[+._-][a-z0-9]+)*:[\w=-]+$/.test(text);
}

/** Where an image layout keeps the content with a digest. */
export function blobFile(digest: string): string {
  const colon = digest.indexOf(":");
  return `blobs/${digest.slice(0, colon)}/${digest.slice(colon + 1)}`;
}

/** A digest that nothing can be found by. */
export function malformedDigest(path: readonly Key[], { digest }: DescriptorLike): BareFinding {
  const place = [...path, "digest"];
  const shown = shortValue(digest) ?? "";
  return {
    severity: "error",
    code: "digest",
    pointer: toPointer(place),
    message: `${nameOf(place)} is ${shown}, which is no digest`,
    actual: shown,
  };
}

/** Content that nobody has. */
export function missingContent(path: readonly Key[], { digest }: DescriptorLike): BareFinding {
  return {
    severity: "info",
    code: "missing-blob",
    pointer: toPointer([...path, "digest"]),
    message: `${nameOf(path)} names ${digest}, which is not here`,
    actual: digest,
  };
}

/** A way so long that it is not followed to its end. */
export function tooFar(path: readonly Key[], levels: number): BareFinding {
  return {
    severity: "error",
    code: "too-deep",
    pointer: toPointer(path),
    message: `${nameOf(path)} is not followed: more than ${levels} documents have led here, each named by the one before`,
  };
}

/** What the descriptor says of content that is here. Pointers are into the descriptor's document. */
export function checkDescriptor(
  path: readonly Key[],
  { digest, size }: DescriptorLike,
  content: Content,
): BareFinding[] {
  const [sizePlace, digestPlace] = [
    [...path, "size"],
    [...path, "digest"],
  ];
  const findings: BareFinding[] = [];
  if (content.size !== undefined && content.size !== size) {
    findings.push({
      severity: "error",
      code: "size-mismatch",
      pointer: toPointer(sizePlace),
      related: toPointer(digestPlace),
      message: `${nameOf(sizePlace)} is ${size}, but ${blobFile(digest)} has ${content.size} bytes`,
      expected: [String(content.size)],
      actual: String(size),
    });
  }
  if (content.computed === undefined) {
    findings.push({
      severity: "info",
      code: "digest-unchecked",
      pointer: toPointer(digestPlace),
      message: `${nameOf(digestPlace)} is of an algorithm that cannot be computed here, so the content is not checked`,
      actual: digest.slice(0, digest.indexOf(":")),
    });
  }
  return findings;
}

/** Whether content has the digest that it was found by. The pointer is into the content. */
export function checkDigest(digest: string, { computed }: Content): BareFinding[] {
  if (computed === undefined || computed === digest) return [];
  return [
    {
      severity: "error",
      code: "digest-mismatch",
      pointer: "",
      message: `the content of ${blobFile(digest)} has the digest ${computed}: it was changed or damaged`,
      expected: [digest],
      actual: computed,
    },
  ];
}

/** What `data` of a descriptor holds. */
export interface Embedded {
  /** The content, if it is known to be that. */
  readonly content?: Uint8Array;
  /** Pointers are into the descriptor's document. */
  readonly findings: readonly BareFinding[];
}

/** Reads `data` of a descriptor, if there is any. Of a wrong length, or of no base64, `lint` tells. */
export async function readEmbedded(
  path: readonly Key[],
  { digest, size, data }: DescriptorLike,
): Promise<Embedded> {
  const bytes = data === undefined ? undefined : bytesOf(data);
  const algorithm = algorithmOf(digest);
  if (bytes?.length !== size || algorithm === undefined) return { findings: [] };
  const computed = await digestOf(bytes, algorithm);
  if (computed === digest) return { content: bytes, findings: [] };
  const place = [...path, "data"];
  const finding: BareFinding = {
    severity: "error",
    code: "data-mismatch",
    pointer: toPointer(place),
    related: toPointer([...path, "digest"]),
    message: `${nameOf(place)} has the digest ${computed}, so it is not the content that the descriptor describes`,
    expected: [digest],
    actual: computed,
  };
  return { findings: [finding] };
}

function bytesOf(data: string): Uint8Array | undefined {
  try {
    return decodeBase64(data);
  } catch {
    return undefined;
  }
}
