// Generated from schema/*.schema.json by "pnpm generate". Do not edit.

import { defineDocument, type Document } from "@imagekin/core";
import { ajv } from "../ajv/list-request.ts";
import { is } from "../guards/list-request.ts";
import { source } from "../sources/list-request.ts";
import { table } from "../tables/list-request.ts";
import type { YandexComputeListRequest } from "../types.ts";

/** The query parameters of `GET /compute/v1/images`, each as the text that stands in the URL after decoding. */
export const listRequest: Document<YandexComputeListRequest> = /* @__PURE__ */ defineDocument<YandexComputeListRequest>({
  id: "yandex-compute/list-request",
  title: "YandexComputeListRequest",
  description: "The query parameters of `GET /compute/v1/images`, each as the text that stands in the URL after decoding.",
  versions: [],
  guard: is,
  ajv,
  table,
  source,
});
