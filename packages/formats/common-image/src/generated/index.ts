// Generated from schema/*.schema.json by "pnpm generate". Do not edit.

export { image } from "./documents/image.ts";
export type {
  CommonImageImage,
  CommonImageBlob,
  CommonImageBlobPlatform,
  CommonImageChildManifest,
  CommonImageEncryptionKey,
  CommonImageHealthcheck,
  CommonImageHistoryEntry,
  CommonImageImageConfig,
  CommonImageLicense,
  CommonImageManifest,
  CommonImageOwner,
  CommonImagePlatform,
  CommonImageReference,
  CommonImageResidue,
  CommonImageResidueMember,
  CommonImageSource,
  CommonImageSubject,
  CommonImageImage as Image,
} from "./types.ts";
