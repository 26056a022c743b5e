// Generated from schema/*.schema.json by "pnpm generate". Do not edit.

/**
 * One image for several platforms, by Docker's own rules (`application/vnd.docker.distribution.manifest.list.v2+json`).
 */
export interface DockerDistributionManifestList {
  /**
   * Always 2.
   */
  schemaVersion: 2;
  /**
   * This document's own kind. The `index.json` that Docker Desktop and Spring write beside blobs goes without it; a registry refuses that.
   */
  mediaType?: "application/vnd.docker.distribution.manifest.list.v2+json";
  /**
   * The manifests, one for each platform; the first that fits is the one to run.
   *
   * Items: Names content by its digest, and says how long it is and of what kind.
   */
  manifests: DockerDistributionDescriptor[];
}

/**
 * Names content by its digest, and says how long it is and of what kind.
 */
export interface DockerDistributionDescriptor {
  /**
   * Kind of the content.
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
   * Where else the content may be downloaded; foreign layers are found nowhere else.
   */
  urls?: string[];
  /**
   * Words about the content, by key.
   */
  annotations?: {
    [k: string]: string;
  };
  /**
   * The content itself in base64, instead of a download; left out by nearly all.
   */
  data?: string;
  /**
   * Kind of artifact that the manifest named here describes.
   */
  artifactType?: string;
  /**
   * What the manifest named here runs on.
   */
  platform?: DockerDistributionPlatform;
}

/**
 * The operating system and processor that content is made for.
 */
export interface DockerDistributionPlatform {
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
 * The config and the layers of one image for one platform, by Docker's own rules (`application/vnd.docker.distribution.manifest.v2+json`, schema 2).
 */
export interface DockerDistributionManifest {
  /**
   * Always 2.
   */
  schemaVersion: 2;
  /**
   * This document's own kind; without it, a registry refuses the document, and readers take it for an OCI one.
   */
  mediaType: "application/vnd.docker.distribution.manifest.v2+json";
  /**
   * The image config, or the config of a plugin.
   */
  config: DockerDistributionDescriptor;
  /**
   * The layers, the base first; empty for an image without layers.
   *
   * Items: Names content by its digest, and says how long it is and of what kind.
   */
  layers: DockerDistributionDescriptor[];
}
