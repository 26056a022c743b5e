import * as dockerDistribution from "../src/mappings/docker-distribution.ts";
import * as dockerEngine from "../src/mappings/docker-engine.ts";
import * as ociConfig from "../src/mappings/oci-config.ts";
import * as ociManifest from "../src/mappings/oci-manifest.ts";
import * as yandexCompute from "../src/mappings/yandex-compute.ts";
import * as yandexContainerRegistry from "../src/mappings/yandex-container-registry.ts";
import type { Mapping } from "../src/engine/mapping.ts";
import type { MappingSource } from "./render-parts.ts";

const modules: Readonly<Record<string, Readonly<Record<string, Mapping>>>> = {
  "docker-distribution": dockerDistribution,
  "docker-engine": dockerEngine,
  "oci-config": ociConfig,
  "oci-manifest": ociManifest,
  "yandex-compute": yandexCompute,
  "yandex-container-registry": yandexContainerRegistry,
};

/** All mappings, and where each is written. */
export const sources: readonly MappingSource[] = Object.entries(modules)
  .flatMap(([module, names]) =>
    Object.entries(names).map(([name, mapping]): MappingSource => ({ module, name, mapping })),
  )
  .sort((a, b) => (a.mapping.id < b.mapping.id ? -1 : 1));

/** The name of a document's own file: `oci-image/config` → `oci-image-config`. */
export function fileOf({ id }: Mapping): string {
  return id.replace("/", "-");
}
