// Generated from schema/*.schema.json by "pnpm generate". Do not edit.

import { defineDocument, type Document } from "@imagekin/core";
import { ycImageRules } from "../../rules.ts";
import { ajv } from "../ajv/yc-image.ts";
import { is } from "../guards/yc-image.ts";
import { source } from "../sources/yc-image.ts";
import { table } from "../tables/yc-image.ts";
import type { YandexComputeYcImage } from "../types.ts";

/** A disk image of Yandex Compute Cloud as `yc compute image get --format json` prints it, with the member names of the proto; `list` prints an array of these. */
export const ycImage: Document<YandexComputeYcImage> = /* @__PURE__ */ defineDocument<YandexComputeYcImage>({
  id: "yandex-compute/yc-image",
  title: "YandexComputeYcImage",
  description: "A disk image of Yandex Compute Cloud as `yc compute image get --format json` prints it, with the member names of the proto; `list` prints an array of these.",
  versions: [],
  guard: is,
  ajv,
  table,
  source,
  rules: ycImageRules,
});
