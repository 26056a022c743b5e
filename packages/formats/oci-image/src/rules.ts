import type { Rule } from "@imagekin/core";
import {
  checkAttestations,
  checkForeignLayers,
  checkIndexTypes,
  checkManifestTypes,
  checkPlatform,
  checkPlatforms,
  type DescriptorPlace,
  indexPlaces,
  manifestPlaces,
} from "@imagekin/core/oci";
import type {
  OciImageConfig,
  OciImageDescriptor,
  OciImageIndex,
  OciImageManifest,
} from "./generated/types.ts";
import { checkDiffIds, checkHistory } from "./rules/check-config.ts";
import { checkData } from "./rules/check-data.ts";
import { checkArtifactType, checkFeatures, checkMediaType } from "./rules/check-members.ts";

/** What holds of a descriptor wherever it stands. */
const placeRules: readonly Rule<readonly DescriptorPlace[]>[] = [
  checkData,
  checkPlatforms,
  checkFeatures,
];

/** Cross-field rules of `descriptor`. */
export const descriptorRules: readonly Rule<OciImageDescriptor>[] = placeRules.map(
  (rule) => (descriptor: OciImageDescriptor) => rule([{ path: [], descriptor }]),
);

/** Cross-field rules of `manifest`. */
export const manifestRules: readonly Rule<OciImageManifest>[] = [
  ...placeRules.map(
    (rule) => (manifest: OciImageManifest) =>
      rule([...manifestPlaces(manifest), ...subjectPlaces(manifest)]),
  ),
  (manifest) => checkManifestTypes(manifest, "OCI"),
  checkForeignLayers,
  checkArtifactType,
  checkMediaType,
];

/** Cross-field rules of `index`. */
export const indexRules: readonly Rule<OciImageIndex>[] = [
  ...placeRules.map(
    (rule) => (index: OciImageIndex) => rule([...indexPlaces(index), ...subjectPlaces(index)]),
  ),
  (index) => checkIndexTypes(index, "OCI"),
  checkAttestations,
];

/** Cross-field rules of `config`. */
export const configRules: readonly Rule<OciImageConfig>[] = [
  (config) => checkPlatform([], config),
  checkDiffIds,
  checkHistory,
];

function subjectPlaces({ subject }: OciImageManifest | OciImageIndex): DescriptorPlace[] {
  return subject === undefined ? [] : [{ path: ["subject"], descriptor: subject }];
}
