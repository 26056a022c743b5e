// Generated from schema/*.schema.json by "pnpm generate". Do not edit.

import { defineDocument, type Document } from "@imagekin/core";
import { imageSummaryRules } from "../../rules.ts";
import { ajv } from "../ajv/image-summary.ts";
import { is } from "../guards/image-summary.ts";
import { source } from "../sources/image-summary.ts";
import { table } from "../tables/image-summary.ts";
import type { DockerEngineImageSummary } from "../types.ts";

/** What Docker Engine says of an image in a list: an item of the array that GET /images/json answers. */
export const imageSummary: Document<DockerEngineImageSummary> = /* @__PURE__ */ defineDocument<DockerEngineImageSummary>({
  id: "docker-engine/image-summary",
  title: "DockerEngineImageSummary",
  description: "What Docker Engine says of an image in a list: an item of the array that GET /images/json answers.",
  versions: ["1.24","1.25","1.26","1.27","1.28","1.29","1.30","1.31","1.32","1.33","1.34","1.35","1.36","1.37","1.38","1.39","1.40","1.41","1.42","1.43","1.44","1.45","1.46","1.47","1.48","1.49","1.50","1.51","1.52","1.53","1.54","1.55","1.56"],
  guard: is,
  ajv,
  table,
  source,
  rules: imageSummaryRules,
});
