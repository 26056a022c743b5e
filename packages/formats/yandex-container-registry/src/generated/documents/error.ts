// Generated from schema/*.schema.json by "pnpm generate". Do not edit.

import { defineDocument, type Document } from "@imagekin/core";
import { ajv } from "../ajv/error.ts";
import { is } from "../guards/error.ts";
import { source } from "../sources/error.ts";
import { table } from "../tables/error.ts";
import type { YandexContainerRegistryErrorResponse } from "../types.ts";

/** The body of every failed REST answer: a bare google.rpc.Status. */
export const error: Document<YandexContainerRegistryErrorResponse> = /* @__PURE__ */ defineDocument<YandexContainerRegistryErrorResponse>({
  id: "yandex-container-registry/error",
  title: "YandexContainerRegistryErrorResponse",
  description: "The body of every failed REST answer: a bare google.rpc.Status.",
  versions: [],
  guard: is,
  ajv,
  table,
  source,
});
