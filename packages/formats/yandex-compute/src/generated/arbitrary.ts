// Generated from schema/*.schema.json by "pnpm generate". Do not edit.

import { arbitraryOf, type DocumentArbitrary } from "@imagekin/core/arbitrary";
import { error as errorDocument } from "./documents/error.ts";
import { getRequest as getRequestDocument } from "./documents/get-request.ts";
import { imageList as imageListDocument } from "./documents/image-list.ts";
import { image as imageDocument } from "./documents/image.ts";
import { listRequest as listRequestDocument } from "./documents/list-request.ts";
import { ycImage as ycImageDocument } from "./documents/yc-image.ts";
import type {
  YandexComputeErrorResponse,
  YandexComputeGetRequest,
  YandexComputeImageList,
  YandexComputeImage,
  YandexComputeListRequest,
  YandexComputeYcImage,
} from "./types.ts";

/** Documents `yandex-compute/error` for property tests. */
export const error: DocumentArbitrary<YandexComputeErrorResponse> =
  /* @__PURE__ */ arbitraryOf<YandexComputeErrorResponse>(errorDocument);

/** Documents `yandex-compute/get-request` for property tests. */
export const getRequest: DocumentArbitrary<YandexComputeGetRequest> =
  /* @__PURE__ */ arbitraryOf<YandexComputeGetRequest>(getRequestDocument);

/** Documents `yandex-compute/image-list` for property tests. */
export const imageList: DocumentArbitrary<YandexComputeImageList> =
  /* @__PURE__ */ arbitraryOf<YandexComputeImageList>(imageListDocument);

/** Documents `yandex-compute/image` for property tests. */
export const image: DocumentArbitrary<YandexComputeImage> =
  /* @__PURE__ */ arbitraryOf<YandexComputeImage>(imageDocument);

/** Documents `yandex-compute/list-request` for property tests. */
export const listRequest: DocumentArbitrary<YandexComputeListRequest> =
  /* @__PURE__ */ arbitraryOf<YandexComputeListRequest>(listRequestDocument);

/** Documents `yandex-compute/yc-image` for property tests. */
export const ycImage: DocumentArbitrary<YandexComputeYcImage> =
  /* @__PURE__ */ arbitraryOf<YandexComputeYcImage>(ycImageDocument);
