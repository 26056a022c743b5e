// Generated from schema/*.schema.json by "pnpm generate". Do not edit.

import { arbitraryOf, type DocumentArbitrary } from "@imagekin/core/arbitrary";
import { error as errorDocument } from "./documents/error.ts";
import { imageInspect as imageInspectDocument } from "./documents/image-inspect.ts";
import { imageSummary as imageSummaryDocument } from "./documents/image-summary.ts";
import { inspectRequest as inspectRequestDocument } from "./documents/inspect-request.ts";
import { saveManifest as saveManifestDocument } from "./documents/save-manifest.ts";
import type {
  DockerEngineErrorResponse,
  DockerEngineImageInspect,
  DockerEngineImageSummary,
  DockerEngineInspectRequest,
  DockerEngineSaveManifest,
} from "./types.ts";

/** Documents `docker-engine/error` for property tests. */
export const error: DocumentArbitrary<DockerEngineErrorResponse> =
  /* @__PURE__ */ arbitraryOf<DockerEngineErrorResponse>(errorDocument);

/** Documents `docker-engine/image-inspect` for property tests. */
export const imageInspect: DocumentArbitrary<DockerEngineImageInspect> =
  /* @__PURE__ */ arbitraryOf<DockerEngineImageInspect>(imageInspectDocument);

/** Documents `docker-engine/image-summary` for property tests. */
export const imageSummary: DocumentArbitrary<DockerEngineImageSummary> =
  /* @__PURE__ */ arbitraryOf<DockerEngineImageSummary>(imageSummaryDocument);

/** Documents `docker-engine/inspect-request` for property tests. */
export const inspectRequest: DocumentArbitrary<DockerEngineInspectRequest> =
  /* @__PURE__ */ arbitraryOf<DockerEngineInspectRequest>(inspectRequestDocument);

/** Documents `docker-engine/save-manifest` for property tests. */
export const saveManifest: DocumentArbitrary<DockerEngineSaveManifest> =
  /* @__PURE__ */ arbitraryOf<DockerEngineSaveManifest>(saveManifestDocument);
