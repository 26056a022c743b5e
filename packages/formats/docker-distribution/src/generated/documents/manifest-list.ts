// Generated from schema/*.schema.json by "pnpm generate". Do not edit.

import { defineDocument, type Document } from "@imagekin/core";
import { manifestListRules } from "../../rules.ts";
import { ajv } from "../ajv/manifest-list.ts";
import { is } from "../guards/manifest-list.ts";
import { source } from "../sources/manifest-list.ts";
import { table } from "../tables/manifest-list.ts";
import type { DockerDistributionManifestList } from "../types.ts";

/** One image for several platforms, by Docker's own rules (`application/vnd.docker.distribution.manifest.list.v2+json`). */
export const manifestList: Document<DockerDistributionManifestList> = /* @__PURE__ */ defineDocument<DockerDistributionManifestList>({
  id: "docker-distribution/manifest-list",
  title: "DockerDistributionManifestList",
  description: "One image for several platforms, by Docker's own rules (`application/vnd.docker.distribution.manifest.list.v2+json`).",
  versions: [],
  guard: is,
  ajv,
  table,
  source,
  rules: manifestListRules,
});
