// Generated from schema/*.schema.json by "pnpm generate". Do not edit.

import { defineDocument, type Document } from "@imagekin/core";
import { manifestRules } from "../../rules.ts";
import { ajv } from "../ajv/manifest.ts";
import { is } from "../guards/manifest.ts";
import { source } from "../sources/manifest.ts";
import { table } from "../tables/manifest.ts";
import type { DockerDistributionManifest } from "../types.ts";

/** The config and the layers of one image for one platform, by Docker's own rules (`application/vnd.docker.distribution.manifest.v2+json`, schema 2). */
export const manifest: Document<DockerDistributionManifest> = /* @__PURE__ */ defineDocument<DockerDistributionManifest>({
  id: "docker-distribution/manifest",
  title: "DockerDistributionManifest",
  description: "The config and the layers of one image for one platform, by Docker's own rules (`application/vnd.docker.distribution.manifest.v2+json`, schema 2).",
  versions: [],
  guard: is,
  ajv,
  table,
  source,
  rules: manifestRules,
});
