// Generated from schema/*.schema.json by "pnpm generate". Do not edit.

import { defineDocument, type Document } from "@imagekin/core";
import { ajv } from "../ajv/error.ts";
import { is } from "../guards/error.ts";
import { source } from "../sources/error.ts";
import { table } from "../tables/error.ts";
import type { DockerEngineErrorResponse } from "../types.ts";

/** The body of every answer of Docker Engine with a status of 400 or above. */
export const error: Document<DockerEngineErrorResponse> = /* @__PURE__ */ defineDocument<DockerEngineErrorResponse>({
  id: "docker-engine/error",
  title: "DockerEngineErrorResponse",
  description: "The body of every answer of Docker Engine with a status of 400 or above.",
  versions: [],
  guard: is,
  ajv,
  table,
  source,
});
