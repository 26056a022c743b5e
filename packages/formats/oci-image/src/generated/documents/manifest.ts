// Generated from schema/*.schema.json by "pnpm generate". Do not edit.

import { defineDocument, type Document } from "@imagekin/core";
import { manifestRules } from "../../rules.ts";
import { ajv } from "../ajv/manifest.ts";
import { is } from "../guards/manifest.ts";
import { source } from "../sources/manifest.ts";
import { table } from "../tables/manifest.ts";
import type { OciImageManifest } from "../types.ts";

/** The config and the layers of one image for one platform, or the parts of an artifact (`application/vnd.oci.image.manifest.v1+json`). */
export const manifest: Document<OciImageManifest> = /* @__PURE__ */ defineDocument<OciImageManifest>({
  id: "oci-image/manifest",
  title: "OciImageManifest",
  description: "The config and the layers of one image for one platform, or the parts of an artifact (`application/vnd.oci.image.manifest.v1+json`).",
  versions: [],
  guard: is,
  ajv,
  table,
  source,
  rules: manifestRules,
});
