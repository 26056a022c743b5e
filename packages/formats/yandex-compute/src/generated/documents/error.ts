// Generated from schema/*.schema.json by "pnpm generate". Do not edit.

import { defineDocument, type Document } from "@imagekin/core";
import { ajv } from "../ajv/error.ts";
import { is } from "../guards/error.ts";
import { source } from "../sources/error.ts";
import { table } from "../tables/error.ts";
import type { YandexComputeErrorResponse } from "../types.ts";

/** The body of every failed REST answer: a bare google.rpc.Status. */
export const error: Document<YandexComputeErrorResponse> = /* @__PURE__ */ defineDocument<YandexComputeErrorResponse>({
  id: "yandex-compute/error",
  title: "YandexComputeErrorResponse",
  description: "The body of every failed REST answer: a bare google.rpc.Status.",
  versions: [],
  guard: is,
  ajv,
  table,
  source,
});
