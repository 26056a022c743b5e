// Generated from schema/*.schema.json by "pnpm generate". Do not edit.

import { defineDocument, type Document } from "@imagekin/core";
import { imageRules } from "../../rules.ts";
import { ajv } from "../ajv/image.ts";
import { is } from "../guards/image.ts";
import { source } from "../sources/image.ts";
import { table } from "../tables/image.ts";
import type { YandexComputeImage } from "../types.ts";

/** A disk image of Yandex Compute Cloud, as its REST API sends it; members with default values are left out. */
export const image: Document<YandexComputeImage> = /* @__PURE__ */ defineDocument<YandexComputeImage>({
  id: "yandex-compute/image",
  title: "YandexComputeImage",
  description: "A disk image of Yandex Compute Cloud, as its REST API sends it; members with default values are left out.",
  versions: [],
  guard: is,
  ajv,
  table,
  source,
  rules: imageRules,
});
