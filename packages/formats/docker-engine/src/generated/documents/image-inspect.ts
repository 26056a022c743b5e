// Generated from schema/*.schema.json by "pnpm generate". Do not edit.

import { defineDocument, type Document } from "@imagekin/core";
import { imageInspectRules } from "../../rules.ts";
import { ajv } from "../ajv/image-inspect.ts";
import { is } from "../guards/image-inspect.ts";
import { source } from "../sources/image-inspect.ts";
import { table } from "../tables/image-inspect.ts";
import type { DockerEngineImageInspect } from "../types.ts";

/** What Docker Engine says of one image: the body of GET /images/{name}/json, and an item of the array that `docker image inspect` prints. */
export const imageInspect: Document<DockerEngineImageInspect> = /* @__PURE__ */ defineDocument<DockerEngineImageInspect>({
  id: "docker-engine/image-inspect",
  title: "DockerEngineImageInspect",
  description: "What Docker Engine says of one image: the body of GET /images/{name}/json, and an item of the array that `docker image inspect` prints.",
  versions: ["1.24","1.25","1.26","1.27","1.28","1.29","1.30","1.31","1.32","1.33","1.34","1.35","1.36","1.37","1.38","1.39","1.40","1.41","1.42","1.43","1.44","1.45","1.46","1.47","1.48","1.49","1.50","1.51","1.52","1.53","1.54","1.55","1.56"],
  guard: is,
  ajv,
  table,
  source,
  rules: imageInspectRules,
});
