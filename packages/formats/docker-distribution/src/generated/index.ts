// Generated from schema/*.schema.json by "pnpm generate". Do not edit.

export { manifestList } from "./documents/manifest-list.ts";
export { manifest } from "./documents/manifest.ts";
export type {
  DockerDistributionManifestList,
  DockerDistributionDescriptor,
  DockerDistributionPlatform,
  DockerDistributionManifest,
  DockerDistributionManifestList as ManifestList,
  DockerDistributionManifest as Manifest,
} from "./types.ts";
