// Generated from schema/*.schema.json by "pnpm generate". Do not edit.

import { arbitraryOf, type DocumentArbitrary } from "@imagekin/core/arbitrary";
import { config as configDocument } from "./documents/config.ts";
import { descriptor as descriptorDocument } from "./documents/descriptor.ts";
import { index as indexDocument } from "./documents/index.ts";
import { layout as layoutDocument } from "./documents/layout.ts";
import { manifest as manifestDocument } from "./documents/manifest.ts";
import type {
  OciImageConfig,
  OciImageDescriptor,
  OciImageIndex,
  OciImageLayout,
  OciImageManifest,
} from "./types.ts";

/** Documents `oci-image/config` for property tests. */
export const config: DocumentArbitrary<OciImageConfig> =
  /* @__PURE__ */ arbitraryOf<OciImageConfig>(configDocument);

/** Documents `oci-image/descriptor` for property tests. */
export const descriptor: DocumentArbitrary<OciImageDescriptor> =
  /* @__PURE__ */ arbitraryOf<OciImageDescriptor>(descriptorDocument);

/** Documents `oci-image/index` for property tests. */
export const index: DocumentArbitrary<OciImageIndex> =
  /* @__PURE__ */ arbitraryOf<OciImageIndex>(indexDocument);

/** Documents `oci-image/layout` for property tests. */
export const layout: DocumentArbitrary<OciImageLayout> =
  /* @__PURE__ */ arbitraryOf<OciImageLayout>(layoutDocument);

/** Documents `oci-image/manifest` for property tests. */
export const manifest: DocumentArbitrary<OciImageManifest> =
  /* @__PURE__ */ arbitraryOf<OciImageManifest>(manifestDocument);
