// Generated from schema/*.schema.json by "pnpm generate". Do not edit.

import { arbitraryOf, type DocumentArbitrary } from "@imagekin/core/arbitrary";
import { manifestList as manifestListDocument } from "./documents/manifest-list.ts";
import { manifest as manifestDocument } from "./documents/manifest.ts";
import type {
  DockerDistributionManifestList,
  DockerDistributionManifest,
} from "./types.ts";

/** Documents `docker-distribution/manifest-list` for property tests. */
export const manifestList: DocumentArbitrary<DockerDistributionManifestList> =
  /* @__PURE__ */ arbitraryOf<DockerDistributionManifestList>(manifestListDocument);

/** Documents `docker-distribution/manifest` for property tests. */
export const manifest: DocumentArbitrary<DockerDistributionManifest> =
  /* @__PURE__ */ arbitraryOf<DockerDistributionManifest>(manifestDocument);
