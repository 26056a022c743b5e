export { chainIds } from "./functions/chain-ids.ts";
export { type DigestAlgorithm, digestOf } from "./functions/digest-of.ts";
export { runnableManifests } from "./functions/runnable-manifests.ts";
export {
  type PlatformQuery,
  selectPlatform,
  type SelectOptions,
} from "./functions/select-platform.ts";
export { lintByMediaType } from "./set/kinds.ts";
export type {
  ArchiveOptions,
  DocumentSet,
  LayerMeasurement,
  Measurement,
  SetDocument,
  SetMember,
  SetOptions,
  SetReport,
} from "./set/types.ts";
export { validateArchive } from "./set/validate-archive.ts";
export { validateSet } from "./set/validate-set.ts";
