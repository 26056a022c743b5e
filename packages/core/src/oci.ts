// What the formats of OCI and of Docker's registries share: facts and rules. Not for use outside of them.
export { type AttestationMarks, checkAttestations, isAttestation } from "./oci/check-entries.ts";
export { checkForeignLayers } from "./oci/check-foreign-layers.ts";
export { checkIndexTypes, checkManifestTypes } from "./oci/check-media-types.ts";
export { checkPlatform, checkPlatforms } from "./oci/check-platforms.ts";
export {
  type DescriptorLike,
  type DescriptorPlace,
  type IndexLike,
  indexPlaces,
  type ManifestLike,
  manifestPlaces,
  nameOf,
  type PlatformLike,
} from "./oci/descriptors.ts";
export { type MediaTypeFacts, mediaTypeFacts, type Role, type World } from "./oci/media-types.ts";
export {
  canonicalVariant,
  type Processor,
  processorAliases,
  systemAliases,
} from "./oci/platform-words.ts";
