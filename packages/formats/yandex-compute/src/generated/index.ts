// Generated from schema/*.schema.json by "pnpm generate". Do not edit.

export { error } from "./documents/error.ts";
export { getRequest } from "./documents/get-request.ts";
export { imageList } from "./documents/image-list.ts";
export { image } from "./documents/image.ts";
export { listRequest } from "./documents/list-request.ts";
export { ycImage } from "./documents/yc-image.ts";
export { operations, type Operation } from "./operations.ts";
export type {
  YandexComputeErrorResponse,
  YandexComputeErrorDetail,
  YandexComputeGetRequest,
  YandexComputeImageList,
  YandexComputeGeneration2HardwareFeatures,
  YandexComputeHardwareGeneration,
  YandexComputeImage,
  YandexComputeKmsKey,
  YandexComputeLegacyHardwareFeatures,
  YandexComputeNvidia,
  YandexComputeOs,
  YandexComputeListRequest,
  YandexComputeYcImage,
  YandexComputeYcImageHardwareGeneration,
  YandexComputeYcImageKmsKey,
  YandexComputeYcImageLegacyHardwareFeatures,
  YandexComputeErrorResponse as ErrorResponse,
  YandexComputeGetRequest as GetRequest,
  YandexComputeImageList as ImageList,
  YandexComputeImage as Image,
  YandexComputeListRequest as ListRequest,
  YandexComputeYcImage as YcImage,
} from "./types.ts";
