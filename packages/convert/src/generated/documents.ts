// Generated from src/mappings by "pnpm generate". Do not edit.

import type { DockerDistributionManifest, DockerDistributionManifestList } from "@imagekin/docker-distribution";
import type { DockerEngineImageInspect } from "@imagekin/docker-engine";
import type { OciImageConfig, OciImageIndex, OciImageManifest } from "@imagekin/oci-image";
import type { YandexComputeImage, YandexComputeYcImage } from "@imagekin/yandex-compute";
import type { YandexContainerRegistryImage, YandexContainerRegistryYcImage } from "@imagekin/yandex-container-registry";

/** The documents that can be converted, by their full ids. */
export interface Documents {
  readonly "docker-distribution/manifest": DockerDistributionManifest;
  readonly "docker-distribution/manifest-list": DockerDistributionManifestList;
  readonly "docker-engine/image-inspect": DockerEngineImageInspect;
  readonly "oci-image/config": OciImageConfig;
  readonly "oci-image/index": OciImageIndex;
  readonly "oci-image/manifest": OciImageManifest;
  readonly "yandex-compute/image": YandexComputeImage;
  readonly "yandex-compute/yc-image": YandexComputeYcImage;
  readonly "yandex-container-registry/image": YandexContainerRegistryImage;
  readonly "yandex-container-registry/yc-image": YandexContainerRegistryYcImage;
}
