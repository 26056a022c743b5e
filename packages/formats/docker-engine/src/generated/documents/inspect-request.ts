// Generated from schema/*.schema.json by "pnpm generate". Do not edit.

import { defineDocument, type Document } from "@imagekin/core";
import { ajv } from "../ajv/inspect-request.ts";
import { is } from "../guards/inspect-request.ts";
import { source } from "../sources/inspect-request.ts";
import { table } from "../tables/inspect-request.ts";
import type { DockerEngineInspectRequest } from "../types.ts";

/** What GET /images/{name}/json is asked: the image from the path, the options from the query, with `platform` as the object that the query holds as JSON text. */
export const inspectRequest: Document<DockerEngineInspectRequest> = /* @__PURE__ */ defineDocument<DockerEngineInspectRequest>({
  id: "docker-engine/inspect-request",
  title: "DockerEngineInspectRequest",
  description: "What GET /images/{name}/json is asked: the image from the path, the options from the query, with `platform` as the object that the query holds as JSON text.",
  versions: ["1.24","1.25","1.26","1.27","1.28","1.29","1.30","1.31","1.32","1.33","1.34","1.35","1.36","1.37","1.38","1.39","1.40","1.41","1.42","1.43","1.44","1.45","1.46","1.47","1.48","1.49","1.50","1.51","1.52","1.53","1.54","1.55","1.56"],
  guard: is,
  ajv,
  table,
  source,
});
