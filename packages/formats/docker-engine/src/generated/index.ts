// Generated from schema/*.schema.json by "pnpm generate". Do not edit.

export { error } from "./documents/error.ts";
export { imageInspect } from "./documents/image-inspect.ts";
export { imageSummary } from "./documents/image-summary.ts";
export { inspectRequest } from "./documents/inspect-request.ts";
export { saveManifest } from "./documents/save-manifest.ts";
export { operations, type Operation } from "./operations.ts";
export type {
  DockerEngineErrorResponse,
  DockerEngineImageInspect,
  DockerEngineAttestationData,
  DockerEngineBuildIdentity,
  DockerEngineConfig,
  DockerEngineEmptyObject,
  DockerEngineGraphDriver,
  DockerEngineHealthcheck,
  DockerEngineIdentity,
  DockerEngineImageData,
  DockerEngineImageDataSize,
  DockerEngineManifestSize,
  DockerEngineManifestSummary,
  DockerEngineMetadata,
  DockerEngineOciDescriptor,
  DockerEngineOciPlatform,
  DockerEnginePullIdentity,
  DockerEngineRootFS,
  DockerEngineSignatureIdentity,
  DockerEngineSignatureTimestamp,
  DockerEngineSigner,
  DockerEngineImageSummary,
  DockerEngineInspectRequest,
  DockerEngineRequestPlatform,
  DockerEngineSaveManifest,
  DockerEngineLayerSource,
  DockerEngineErrorResponse as ErrorResponse,
  DockerEngineImageInspect as ImageInspect,
  DockerEngineImageSummary as ImageSummary,
  DockerEngineInspectRequest as InspectRequest,
  DockerEngineSaveManifest as SaveManifest,
} from "./types.ts";
