// Generated from schema/*.schema.json by "pnpm generate". Do not edit.

export { error } from "./documents/error.ts";
export { getRequest } from "./documents/get-request.ts";
export { imageList } from "./documents/image-list.ts";
export { image } from "./documents/image.ts";
export { listRequest } from "./documents/list-request.ts";
export { ycImage } from "./documents/yc-image.ts";
export { operations, type Operation } from "./operations.ts";
export type {
  YandexContainerRegistryErrorResponse,
  YandexContainerRegistryErrorDetail,
  YandexContainerRegistryGetRequest,
  YandexContainerRegistryImageList,
  YandexContainerRegistryBlob,
  YandexContainerRegistryImage,
  YandexContainerRegistryListRequest,
  YandexContainerRegistryYcImage,
  YandexContainerRegistryErrorResponse as ErrorResponse,
  YandexContainerRegistryGetRequest as GetRequest,
  YandexContainerRegistryImageList as ImageList,
  YandexContainerRegistryImage as Image,
  YandexContainerRegistryListRequest as ListRequest,
  YandexContainerRegistryYcImage as YcImage,
} from "./types.ts";
