// Generated from schema/*.schema.json by "pnpm generate". Do not edit.

export { config } from "./documents/config.ts";
export { descriptor } from "./documents/descriptor.ts";
export { index } from "./documents/index.ts";
export { layout } from "./documents/layout.ts";
export { manifest } from "./documents/manifest.ts";
export * from "../functions.ts";
export type {
  OciImageConfig,
  OciImageHealthcheck,
  OciImageHistoryEntry,
  OciImageRootFs,
  OciImageRunConfig,
  OciImageDescriptor,
  OciImagePlatform,
  OciImageIndex,
  OciImageLayout,
  OciImageManifest,
  OciImageConfig as Config,
  OciImageDescriptor as Descriptor,
  OciImageIndex as Index,
  OciImageLayout as Layout,
  OciImageManifest as Manifest,
} from "./types.ts";
