import { shortValue } from "../describe.ts";
import type { BareFinding } from "../explain-errors.ts";
import { type Key, toPointer } from "../pointer.ts";
import { type DescriptorLike, type IndexLike, nameOf } from "./descriptors.ts";

const kindKey = "vnd.docker.reference.type";
const aboutKey = "vnd.docker.reference.digest";

/** The length of a sha512 digest: whole digests are shown, since a part of one finds nothing. */
const maxShown = 135;

/** What tells an attestation from an image. */
export type AttestationMarks = Pick<DescriptorLike, "annotations" | "platform">;

/** Whether an entry of an index is no image to run, but says something about one: how it was built, what is in it. */
export function isAttestation({ annotations, platform }: AttestationMarks): boolean {
  return (
    annotations?.[kindKey] !== undefined ||
    (platform?.os === "unknown" && platform.architecture === "unknown")
  );
}

/** Entries that are attestations, with what they are about, and entries about a manifest that the index does not have. */
export function checkAttestations({ manifests }: IndexLike): BareFinding[] {
  const places = new Map<string, number>();
  for (const [index, { digest }] of manifests.entries()) {
    if (!places.has(digest)) places.set(digest, index);
  }
  return manifests.flatMap((entry, index) => {
    const path = ["manifests", index];
    const about = entry.annotations?.[aboutKey];
    const target = about === undefined ? undefined : places.get(about);
    return [
      ...(isAttestation(entry) ? [attestation(path, target)] : []),
      ...(about !== undefined && target === undefined ? [dangling(path, about)] : []),
    ];
  });
}

function attestation(path: readonly Key[], target: number | undefined): BareFinding {
  const about = target === undefined ? undefined : ["manifests", target];
  return {
    severity: "info",
    code: "attestation",
    pointer: toPointer(path),
    ...(about === undefined ? {} : { related: toPointer(about) }),
    message: `${nameOf(path)} is no image to run, but an attestation${about === undefined ? "" : ` about ${nameOf(about)}`}`,
  };
}

function dangling(path: readonly Key[], digest: string): BareFinding {
  const shown = digest.length <= maxShown ? JSON.stringify(digest) : (shortValue(digest) ?? "");
  return {
    severity: "warning",
    code: "dangling-reference",
    pointer: toPointer([...path, "annotations", aboutKey]),
    message: `${nameOf(path)} says that it is about ${shown}, but no entry has that digest`,
    actual: shown,
    suggestion: "copy both or neither: the digest changes when a manifest is converted",
  };
}
