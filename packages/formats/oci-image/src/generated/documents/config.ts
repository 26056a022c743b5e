// Generated from schema/*.schema.json by "pnpm generate". Do not edit.

import { defineDocument, type Document } from "@imagekin/core";
import { configRules } from "../../rules.ts";
import { ajv } from "../ajv/config.ts";
import { is } from "../guards/config.ts";
import { source } from "../sources/config.ts";
import { table } from "../tables/config.ts";
import type { OciImageConfig } from "../types.ts";

/** What an image is and how to run it; its digest is the image's id (`application/vnd.oci.image.config.v1+json`, and Docker's `application/vnd.docker.container.image.v1+json`). */
export const config: Document<OciImageConfig> = /* @__PURE__ */ defineDocument<OciImageConfig>({
  id: "oci-image/config",
  title: "OciImageConfig",
  description: "What an image is and how to run it; its digest is the image's id (`application/vnd.oci.image.config.v1+json`, and Docker's `application/vnd.docker.container.image.v1+json`).",
  versions: [],
  guard: is,
  ajv,
  table,
  source,
  rules: configRules,
});
