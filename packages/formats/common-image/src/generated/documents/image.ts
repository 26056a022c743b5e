// Generated from schema/*.schema.json by "pnpm generate". Do not edit.

import { defineDocument, type Document } from "@imagekin/core";
import { ajv } from "../ajv/image.ts";
import { is } from "../guards/image.ts";
import { source } from "../sources/image.ts";
import { table } from "../tables/image.ts";
import type { CommonImageImage } from "../types.ts";

/** What imagekin knows of one image, whatever format said it: the hub of all conversions. */
export const image: Document<CommonImageImage> = /* @__PURE__ */ defineDocument<CommonImageImage>({
  id: "common-image/image",
  title: "CommonImageImage",
  description: "What imagekin knows of one image, whatever format said it: the hub of all conversions.",
  versions: [],
  guard: is,
  ajv,
  table,
  source,
});
