// Generated from schema/*.schema.json by "pnpm generate". Do not edit.

import { defineDocument, type Document } from "@imagekin/core";
import { imageRules } from "../../rules.ts";
import { ajv } from "../ajv/image.ts";
import { is } from "../guards/image.ts";
import { source } from "../sources/image.ts";
import { table } from "../tables/image.ts";
import type { YandexContainerRegistryImage } from "../types.ts";

/** One manifest in a repository of Yandex Container Registry, as its REST API sends it; members with default values are left out. */
export const image: Document<YandexContainerRegistryImage> = /* @__PURE__ */ defineDocument<YandexContainerRegistryImage>({
  id: "yandex-container-registry/image",
  title: "YandexContainerRegistryImage",
  description: "One manifest in a repository of Yandex Container Registry, as its REST API sends it; members with default values are left out.",
  versions: [],
  guard: is,
  ajv,
  table,
  source,
  rules: imageRules,
});
