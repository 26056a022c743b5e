// Generated from schema/*.schema.json by "pnpm generate". Do not edit.

import { defineDocument, type Document } from "@imagekin/core";
import { ajv } from "../ajv/save-manifest.ts";
import { is } from "../guards/save-manifest.ts";
import { source } from "../sources/save-manifest.ts";
import { table } from "../tables/save-manifest.ts";
import type { DockerEngineSaveManifest } from "../types.ts";

/** Where the parts of one image lie in an archive that `docker save` wrote: an item of its `manifest.json`. */
export const saveManifest: Document<DockerEngineSaveManifest> = /* @__PURE__ */ defineDocument<DockerEngineSaveManifest>({
  id: "docker-engine/save-manifest",
  title: "DockerEngineSaveManifest",
  description: "Where the parts of one image lie in an archive that `docker save` wrote: an item of its `manifest.json`.",
  versions: [],
  guard: is,
  ajv,
  table,
  source,
});
