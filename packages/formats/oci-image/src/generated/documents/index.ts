// Generated from schema/*.schema.json by "pnpm generate". Do not edit.

import { defineDocument, type Document } from "@imagekin/core";
import { indexRules } from "../../rules.ts";
import { ajv } from "../ajv/index.ts";
import { is } from "../guards/index.ts";
import { source } from "../sources/index.ts";
import { table } from "../tables/index.ts";
import type { OciImageIndex } from "../types.ts";

/** A list of manifests: one image for several platforms, or the images of a layout (`application/vnd.oci.image.index.v1+json`). */
export const index: Document<OciImageIndex> = /* @__PURE__ */ defineDocument<OciImageIndex>({
  id: "oci-image/index",
  title: "OciImageIndex",
  description: "A list of manifests: one image for several platforms, or the images of a layout (`application/vnd.oci.image.index.v1+json`).",
  versions: [],
  guard: is,
  ajv,
  table,
  source,
  rules: indexRules,
});
