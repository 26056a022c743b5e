// Generated from schema/*.schema.json by "pnpm generate". Do not edit.

import { defineDocument, type Document } from "@imagekin/core";
import { ajv } from "../ajv/list-request.ts";
import { is } from "../guards/list-request.ts";
import { source } from "../sources/list-request.ts";
import { table } from "../tables/list-request.ts";
import type { YandexContainerRegistryListRequest } from "../types.ts";

/** The query parameters of `GET /container-registry/v1/images`, each as the text that stands in the URL after decoding. */
export const listRequest: Document<YandexContainerRegistryListRequest> = /* @__PURE__ */ defineDocument<YandexContainerRegistryListRequest>({
  id: "yandex-container-registry/list-request",
  title: "YandexContainerRegistryListRequest",
  description: "The query parameters of `GET /container-registry/v1/images`, each as the text that stands in the URL after decoding.",
  versions: [],
  guard: is,
  ajv,
  table,
  source,
});
