// Generated from schema/*.schema.json by "pnpm generate". Do not edit.

/**
 * What an image is and how to run it; its digest is the image's id (`application/vnd.oci.image.config.v1+json`, and Docker's `application/vnd.docker.container.image.v1+json`).
 */
export interface OciImageConfig {
  /**
   * When the image was made.
   */
  created?: string | null;
  /**
   * Who made the image and looks after it.
   */
  author?: string | null;
  /**
   * Processor, by the words of GOARCH, such as `amd64`.
   */
  architecture: string;
  /**
   * Operating system, by the words of GOOS, such as `linux`.
   */
  os: string;
  /**
   * Version of the operating system that the image needs, such as a Windows build.
   */
  "os.version"?: string | null;
  /**
   * Features that the operating system must have, such as `win32k` of Windows.
   */
  "os.features"?: string[] | null;
  /**
   * Variant of the processor, such as `v7` of `arm`.
   */
  variant?: string | null;
  /**
   * How to run the image, where who runs it says nothing else.
   */
  config?: OciImageRunConfig | null;
  /**
   * The layers, by their content.
   */
  rootfs: OciImageRootFs;
  /**
   * How the image came to be, the oldest step first; steps without `empty_layer` are the layers, in order.
   */
  history?: OciImageHistoryEntry[] | null;
}

/**
 * How to find out whether a program is well.
 */
export interface OciImageHealthcheck {
  /**
   * The command: after `CMD` its arguments, after `CMD-SHELL` one text for the shell; `["NONE"]` for no check, empty for that of the base image.
   */
  Test?: string[] | null;
  /**
   * Nanoseconds between checks. 0 or absent for that of the base image.
   */
  Interval?: number | null;
  /**
   * Nanoseconds after which a check has failed. 0 or absent for that of the base image.
   */
  Timeout?: number | null;
  /**
   * Nanoseconds at the start during which failures do not count. 0 or absent for that of the base image.
   */
  StartPeriod?: number | null;
  /**
   * Nanoseconds between checks during the start. 0 or absent for that of the base image.
   */
  StartInterval?: number | null;
  /**
   * Failures in a row after which the program is not well. 0 or absent for that of the base image.
   */
  Retries?: number | null;
}

/**
 * One step in the making of an image.
 */
export interface OciImageHistoryEntry {
  /**
   * When the step was done.
   */
  created?: string | null;
  /**
   * Command that made the layer.
   */
  created_by?: string | null;
  /**
   * Who did the step.
   */
  author?: string | null;
  /**
   * What was said of the step, such as the builder's name.
   */
  comment?: string | null;
  /**
   * True for a step that made no layer.
   */
  empty_layer?: boolean | null;
}

/**
 * The layers of an image, by their content.
 */
export interface OciImageRootFs {
  /**
   * Always `layers`.
   */
  type: "layers";
  /**
   * Digests of the layers' uncompressed archives, the base first. Absent or null in images without layers.
   */
  diff_ids?: string[] | null;
}

/**
 * How to run an image.
 */
export interface OciImageRunConfig {
  /**
   * User, and after a colon the group, by name or number; empty for the superuser.
   */
  User?: string | null;
  /**
   * Ports to open, as `port`, `port/tcp` or `port/udp`; the values are empty.
   */
  ExposedPorts?: {
    [k: string]: Record<string, never>;
  } | null;
  /**
   * Environment, as `NAME=value`; a value may hold line breaks.
   */
  Env?: string[] | null;
  /**
   * Program and first arguments; `[""]` in an image takes that of its base away.
   */
  Entrypoint?: string[] | null;
  /**
   * Arguments to the entry point, or without one the program and its arguments.
   */
  Cmd?: string[] | null;
  /**
   * Paths whose content outlives a container; the values are empty.
   */
  Volumes?: {
    [k: string]: Record<string, never>;
  } | null;
  /**
   * Directory that the program starts in.
   */
  WorkingDir?: string | null;
  /**
   * Words about the image, by key.
   */
  Labels?: {
    [k: string]: string;
  } | null;
  /**
   * Signal that asks the program to end, as `SIGNAME` or a number.
   */
  StopSignal?: string | null;
  /**
   * @deprecated
   * On Windows: the command is one text that is escaped already.
   */
  ArgsEscaped?: boolean | null;
  /**
   * Memory limit in bytes; reserved, for the sake of old images.
   */
  Memory?: number | null;
  /**
   * Limit of memory and swap in bytes, -1 for no swap; reserved.
   */
  MemorySwap?: number | null;
  /**
   * Share of the processor, relative to other containers; reserved.
   */
  CpuShares?: number | null;
  /**
   * How an engine finds out whether the program is well; reserved in OCI, defined by Docker.
   */
  Healthcheck?: OciImageHealthcheck | null;
  /**
   * Docker's: build steps to be done by images that are built on this one.
   */
  OnBuild?: string[] | null;
  /**
   * Docker's: the shell that commands written as one text are run with.
   */
  Shell?: string[] | null;
}

/**
 * Names content by its digest, and says how long it is and of what kind (`application/vnd.oci.descriptor.v1+json`).
 */
export interface OciImageDescriptor {
  /**
   * Kind of the content; readers must let kinds pass that they do not know.
   */
  mediaType: string;
  /**
   * Digest of the content's bytes.
   */
  digest: string;
  /**
   * Length of the content in bytes, as it is stored (for a layer: compressed).
   */
  size: number;
  /**
   * Where else the content may be downloaded.
   *
   * Items: An absolute URI, as RFC 3986 writes it.
   */
  urls?: string[];
  /**
   * Words about the content, by key; a key such as `org.opencontainers.image.ref.name` is the tag in a layout's index.
   */
  annotations?: {
    [k: string]: string;
  };
  /**
   * The content itself, so that it need not be downloaded; it must have the length and digest that stand beside it.
   */
  data?: string;
  /**
   * Kind of artifact that the manifest named here describes.
   */
  artifactType?: string;
  /**
   * What the image manifest named here runs on.
   */
  platform?: OciImagePlatform;
}

/**
 * The operating system and processor that content is made for.
 */
export interface OciImagePlatform {
  /**
   * Processor, by the words of GOARCH (`amd64`, `arm64`); `unknown` for content that does not run, such as an attestation.
   */
  architecture: string;
  /**
   * Operating system, by the words of GOOS (`linux`, `windows`); `unknown` for content that does not run.
   */
  os: string;
  /**
   * Version of the operating system that the content needs, such as a Windows build `10.0.20348.707`.
   */
  "os.version"?: string;
  /**
   * Features that the operating system must have; `win32k` is the only standard word, for Windows.
   */
  "os.features"?: string[];
  /**
   * Variant of the processor, such as `v7` of `arm`.
   */
  variant?: string;
  /**
   * Features that the processor must have, in a Docker manifest list; reserved in OCI.
   */
  features?: string[];
}

/**
 * A list of manifests: one image for several platforms, or the images of a layout (`application/vnd.oci.image.index.v1+json`).
 */
export interface OciImageIndex {
  /**
   * Always 2, for old versions of Docker.
   */
  schemaVersion: 2;
  /**
   * This document's own kind; absent in the `index.json` of most layouts.
   */
  mediaType?: "application/vnd.oci.image.index.v1+json";
  /**
   * Kind of the artifact that the whole index is.
   */
  artifactType?: string;
  /**
   * The manifests, and indexes within the index; the first that fits a platform is the one to run. May be empty.
   *
   * Items: Names content by its digest, and says how long it is and of what kind (`application/vnd.oci.descriptor.v1+json`).
   */
  manifests: OciImageDescriptor[];
  /**
   * Another manifest that this index is about.
   */
  subject?: OciImageDescriptor;
  /**
   * Words about the index, by key.
   */
  annotations?: {
    [k: string]: string;
  };
}

/**
 * The `oci-layout` file that marks a directory as an image layout (`application/vnd.oci.layout.header.v1+json`).
 */
export interface OciImageLayout {
  /**
   * Version of the layout, not of the specification.
   */
  imageLayoutVersion: "1.0.0";
}

/**
 * The config and the layers of one image for one platform, or the parts of an artifact (`application/vnd.oci.image.manifest.v1+json`).
 */
export interface OciImageManifest {
  /**
   * Always 2, for old versions of Docker.
   */
  schemaVersion: 2;
  /**
   * This document's own kind; absent in documents of older tools, and empty in some.
   */
  mediaType?: "application/vnd.oci.image.manifest.v1+json" | "";
  /**
   * Kind of the artifact; absent for an image, whose kind is the config's.
   */
  artifactType?: string;
  /**
   * The image config, or for an artifact any content, or none (`application/vnd.oci.empty.v1+json`).
   */
  config: OciImageDescriptor;
  /**
   * The layers of an image, the base first; of an artifact, its parts.
   *
   * Items: Names content by its digest, and says how long it is and of what kind (`application/vnd.oci.descriptor.v1+json`).
   */
  layers: OciImageDescriptor[];
  /**
   * Another manifest that this one is about, such as the image that it signs.
   */
  subject?: OciImageDescriptor;
  /**
   * Words about the image, by key.
   */
  annotations?: {
    [k: string]: string;
  };
}
