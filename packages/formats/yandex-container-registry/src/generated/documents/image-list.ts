// Generated from schema/*.schema.json by "pnpm generate". Do not edit.

import { defineDocument, type Document } from "@imagekin/core";
import { imageListRules } from "../../rules.ts";
import { ajv } from "../ajv/image-list.ts";
import { is } from "../guards/image-list.ts";
import { source } from "../sources/image-list.ts";
import { table } from "../tables/image-list.ts";
import type { YandexContainerRegistryImageList } from "../types.ts";

/** One page of the answer to `GET /container-registry/v1/images`; an empty page is `{}`. */
export const imageList: Document<YandexContainerRegistryImageList> = /* @__PURE__ */ defineDocument<YandexContainerRegistryImageList>({
  id: "yandex-container-registry/image-list",
  title: "YandexContainerRegistryImageList",
  description: "One page of the answer to `GET /container-registry/v1/images`; an empty page is `{}`.",
  versions: [],
  guard: is,
  ajv,
  table,
  source,
  rules: imageListRules,
});
