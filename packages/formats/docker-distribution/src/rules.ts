import { andList, type BareFinding, type Rule, shortValue, toPointer } from "@imagekin/core";
import {
  checkAttestations,
  checkForeignLayers,
  checkIndexTypes,
  checkManifestTypes,
  checkPlatforms,
  indexPlaces,
  manifestPlaces,
  mediaTypeFacts,
  nameOf,
} from "@imagekin/core/oci";
import type {
  DockerDistributionManifest,
  DockerDistributionManifestList,
} from "./generated/types.ts";

const maxShown = 5;

/** Cross-field rules of `manifest`. */
export const manifestRules: readonly Rule<DockerDistributionManifest>[] = [
  (manifest) => checkPlatforms(manifestPlaces(manifest)),
  (manifest) => checkManifestTypes(manifest, "Docker"),
  checkForeignLayers,
  checkForeignUrls,
];

/** Cross-field rules of `manifest-list`. */
export const manifestListRules: readonly Rule<DockerDistributionManifestList>[] = [
  (list) => checkPlatforms(indexPlaces(list)),
  (list) => checkIndexTypes(list, "Docker"),
  checkAttestations,
  checkPlatformsPresent,
];

/** URLs of foreign layers that a registry would refuse. */
function checkForeignUrls({ layers }: DockerDistributionManifest): BareFinding[] {
  return layers.flatMap(({ mediaType, urls = [] }, layer) => {
    if (mediaTypeFacts(mediaType)?.isForeign !== true) return [];
    return urls.flatMap((url, index) => {
      if (/^https?:\/\/[^#]+$/i.test(url)) return [];
      const path = ["layers", layer, "urls", index];
      const shown = shortValue(url) ?? "";
      return [
        {
          severity: "warning",
          code: "foreign-layer-urls",
          pointer: toPointer(path),
          message: `${nameOf(path)} is ${shown}, but a registry takes only http and https URLs without a fragment`,
          actual: shown,
        },
      ];
    });
  });
}

/** One finding for all entries without a platform: whoever left it out did so everywhere. */
function checkPlatformsPresent({ manifests }: DockerDistributionManifestList): BareFinding[] {
  const places = manifests.flatMap(({ platform }, index) =>
    platform === undefined ? [["manifests", index] as const] : [],
  );
  const [first] = places;
  if (first === undefined) return [];
  const shown = places.slice(0, maxShown).map(nameOf);
  const rest = places.length > maxShown ? [`${places.length - maxShown} more`] : [];
  return [
    {
      severity: "warning",
      code: "off-specification",
      pointer: toPointer(first),
      message: `${andList([...shown, ...rest])} ${places.length === 1 ? "lacks" : "lack"} platform, which every entry of a manifest list has by Docker's page`,
      suggestion: "copy the platform from the image config",
    },
  ];
}
