import { type DescriptorLike, isAttestation, mediaTypeFacts } from "@imagekin/core/oci";

/**
 * The images of an index or a Docker manifest list, in order: no attestations, no indexes within the index, nothing of an unknown kind.
 * The same objects, not copies.
 */
export function runnableManifests<D extends DescriptorLike>(index: {
  readonly manifests: readonly D[];
}): D[] {
  return index.manifests.filter(
    (entry) => mediaTypeFacts(entry.mediaType)?.role === "manifest" && !isAttestation(entry),
  );
}
