// Generated from schema/*.schema.json by "pnpm generate". Do not edit.

import { defineDocument, type Document } from "@imagekin/core";
import { ajv } from "../ajv/layout.ts";
import { is } from "../guards/layout.ts";
import { source } from "../sources/layout.ts";
import { table } from "../tables/layout.ts";
import type { OciImageLayout } from "../types.ts";

/** The `oci-layout` file that marks a directory as an image layout (`application/vnd.oci.layout.header.v1+json`). */
export const layout: Document<OciImageLayout> = /* @__PURE__ */ defineDocument<OciImageLayout>({
  id: "oci-image/layout",
  title: "OciImageLayout",
  description: "The `oci-layout` file that marks a directory as an image layout (`application/vnd.oci.layout.header.v1+json`).",
  versions: [],
  guard: is,
  ajv,
  table,
  source,
});
