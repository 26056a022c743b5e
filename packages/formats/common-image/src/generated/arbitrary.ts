// Generated from schema/*.schema.json by "pnpm generate". Do not edit.

import { arbitraryOf, type DocumentArbitrary } from "@imagekin/core/arbitrary";
import { image as imageDocument } from "./documents/image.ts";
import type {
  CommonImageImage,
} from "./types.ts";

/** Documents `common-image/image` for property tests. */
export const image: DocumentArbitrary<CommonImageImage> =
  /* @__PURE__ */ arbitraryOf<CommonImageImage>(imageDocument);
