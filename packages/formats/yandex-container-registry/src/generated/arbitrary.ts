// Generated from schema/*.schema.json by "pnpm generate". Do not edit.

import { arbitraryOf, type DocumentArbitrary } from "@imagekin/core/arbitrary";
import { error as errorDocument } from "./documents/error.ts";
import { getRequest as getRequestDocument } from "./documents/get-request.ts";
import { imageList as imageListDocument } from "./documents/image-list.ts";
import { image as imageDocument } from "./documents/image.ts";
import { listRequest as listRequestDocument } from "./documents/list-request.ts";
import { ycImage as ycImageDocument } from "./documents/yc-image.ts";
import type {
  YandexContainerRegistryErrorResponse,
  YandexContainerRegistryGetRequest,
  YandexContainerRegistryImageList,
  YandexContainerRegistryImage,
  YandexContainerRegistryListRequest,
  YandexContainerRegistryYcImage,
} from "./types.ts";

/** Documents `yandex-container-registry/error` for property tests. */
export const error: DocumentArbitrary<YandexContainerRegistryErrorResponse> =
  /* @__PURE__ */ arbitraryOf<YandexContainerRegistryErrorResponse>(errorDocument);

/** Documents `yandex-container-registry/get-request` for property tests. */
export const getRequest: DocumentArbitrary<YandexContainerRegistryGetRequest> =
  /* @__PURE__ */ arbitraryOf<YandexContainerRegistryGetRequest>(getRequestDocument);

/** Documents `yandex-container-registry/image-list` for property tests. */
export const imageList: DocumentArbitrary<YandexContainerRegistryImageList> =
  /* @__PURE__ */ arbitraryOf<YandexContainerRegistryImageList>(imageListDocument);

/** Documents `yandex-container-registry/image` for property tests. */
export const image: DocumentArbitrary<YandexContainerRegistryImage> =
  /* @__PURE__ */ arbitraryOf<YandexContainerRegistryImage>(imageDocument);

/** Documents `yandex-container-registry/list-request` for property tests. */
export const listRequest: DocumentArbitrary<YandexContainerRegistryListRequest> =
  /* @__PURE__ */ arbitraryOf<YandexContainerRegistryListRequest>(listRequestDocument);

/** Documents `yandex-container-registry/yc-image` for property tests. */
export const ycImage: DocumentArbitrary<YandexContainerRegistryYcImage> =
  /* @__PURE__ */ arbitraryOf<YandexContainerRegistryYcImage>(ycImageDocument);
