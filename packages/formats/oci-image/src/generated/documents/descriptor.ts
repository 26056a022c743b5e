// Generated from schema/*.schema.json by "pnpm generate". Do not edit.

import { defineDocument, type Document } from "@imagekin/core";
import { descriptorRules } from "../../rules.ts";
import { ajv } from "../ajv/descriptor.ts";
import { is } from "../guards/descriptor.ts";
import { source } from "../sources/descriptor.ts";
import { table } from "../tables/descriptor.ts";
import type { OciImageDescriptor } from "../types.ts";

/** Names content by its digest, and says how long it is and of what kind (`application/vnd.oci.descriptor.v1+json`). */
export const descriptor: Document<OciImageDescriptor> = /* @__PURE__ */ defineDocument<OciImageDescriptor>({
  id: "oci-image/descriptor",
  title: "OciImageDescriptor",
  description: "Names content by its digest, and says how long it is and of what kind (`application/vnd.oci.descriptor.v1+json`).",
  versions: [],
  guard: is,
  ajv,
  table,
  source,
  rules: descriptorRules,
});
