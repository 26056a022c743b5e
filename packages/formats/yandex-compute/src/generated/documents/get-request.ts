// Generated from schema/*.schema.json by "pnpm generate". Do not edit.

import { defineDocument, type Document } from "@imagekin/core";
import { ajv } from "../ajv/get-request.ts";
import { is } from "../guards/get-request.ts";
import { source } from "../sources/get-request.ts";
import { table } from "../tables/get-request.ts";
import type { YandexComputeGetRequest } from "../types.ts";

/** The path parameters of `GET /compute/v1/images/{imageId}`. */
export const getRequest: Document<YandexComputeGetRequest> = /* @__PURE__ */ defineDocument<YandexComputeGetRequest>({
  id: "yandex-compute/get-request",
  title: "YandexComputeGetRequest",
  description: "The path parameters of `GET /compute/v1/images/{imageId}`.",
  versions: [],
  guard: is,
  ajv,
  table,
  source,
});
