// Generated from schema/*.schema.json by "pnpm generate". Do not edit.

/**
 * What imagekin knows of one image, whatever format said it: the hub of all conversions.
 */
export interface CommonImageImage {
  /**
   * Version of this model.
   */
  modelVersion: "1";
  /**
   * Which half of the model is used: layers for a container, or a disk for a machine.
   */
  kind: "container-image" | "machine-image";
  /**
   * Which documents this was made from; more than one after a merge.
   *
   * Items: A document that a common image was made from.
   */
  source?: CommonImageSource[];
  /**
   * The identifier that the source's own service gave, verbatim; means nothing elsewhere, and is not said to be any digest.
   */
  id?: string;
  /**
   * Name of the resource or repository, without tag and digest.
   */
  name?: string;
  /**
   * Free text of the creator.
   */
  description?: string;
  /**
   * What the image runs on.
   */
  platform?: CommonImagePlatform;
  /**
   * When the service that answered made its record; not when the content was built.
   */
  createdAt?: string;
  /**
   * When the content was built; the year 1 in some images that do not say.
   */
  builtAt?: string;
  /**
   * When a name was last given to the image in the store that answered.
   */
  lastTaggedAt?: string;
  /**
   * Where the image is in its life; derived from providerStatus.
   */
  status?: "pending" | "available" | "failed" | "deleting" | "unknown";
  /**
   * The status in the provider's own word.
   */
  providerStatus?: string;
  /**
   * Whom the provider books the image on.
   */
  owner?: CommonImageOwner;
  /**
   * Words about the image by key, of its config or of the cloud resource.
   */
  labels?: {
    [k: string]: string;
  };
  /**
   * Licences or products that come with the image, by the provider's own ids.
   *
   * Items: A licence or product.
   */
  licenses?: CommonImageLicense[];
  /**
   * Host and port that the image is known under; derived from references where they agree.
   */
  registry?: string;
  /**
   * Path of the repository within its registry; derived from references or name where they agree.
   */
  repository?: string;
  /**
   * Tags alone, without repository; given by a registry, or derived from references of one repository.
   */
  tags?: string[];
  /**
   * Names with a tag, as an engine knows them.
   *
   * Items: A name of an image in its parts; familiar short names stay short.
   */
  references?: CommonImageReference[];
  /**
   * Names with the digest of a manifest, as an engine knows them.
   *
   * Items: A name of an image in its parts; familiar short names stay short.
   */
  repoDigests?: CommonImageReference[];
  /**
   * The manifest or index that the image is.
   */
  manifest?: CommonImageManifest;
  /**
   * Manifests of an index, in its order.
   *
   * Items: A manifest of an index.
   */
  manifests?: CommonImageChildManifest[];
  /**
   * The config as a blob; what it says stands in platform, imageConfig, history and labels.
   */
  config?: CommonImageBlob;
  /**
   * The layers as they are stored, mostly compressed, base first.
   *
   * Items: Some stored content.
   */
  layers?: CommonImageBlob[];
  /**
   * Digests of the unpacked layers, base first; never those of layers.
   *
   * Items: Content digest, as `sha256:` and 64 hex digits.
   */
  diffIds?: string[];
  /**
   * What a container of the image starts with.
   */
  imageConfig?: CommonImageImageConfig;
  /**
   * How the image came to be, the oldest step first.
   *
   * Items: One step in the making of an image.
   */
  history?: CommonImageHistoryEntry[];
  /**
   * Who made the image.
   */
  author?: string;
  /**
   * What was said of the image when it was committed or imported.
   */
  comment?: string;
  /**
   * Stored bytes of the config and all layers, without the manifest; given by a registry, or derived from the descriptors.
   */
  compressedSizeBytes?: string;
  /**
   * Bytes of all layers unpacked; derived from localSizeBytes only where the kind of store is known.
   */
  unpackedSizeBytes?: string;
  /**
   * Bytes that an engine counts for the image: unpacked with a graph driver, content and unpacked with a content store.
   */
  localSizeBytes?: string;
  /**
   * Family whose latest image can be asked for by the family's name.
   */
  family?: string;
  /**
   * Bytes that the image takes in the provider's storage.
   */
  storedSizeBytes?: string;
  /**
   * Capacity of the disk in the image.
   */
  virtualSizeBytes?: string;
  /**
   * Least size of a disk that is made from the image.
   */
  minDiskBytes?: string;
  /**
   * The key that encrypts the image, by name.
   */
  encryptionKey?: CommonImageEncryptionKey;
  /**
   * What the model has no place for, so that the way back is exact; one entry for each document, and may be left out.
   *
   * Items: What one document has beyond the model, place by place.
   */
  residue?: CommonImageResidue[];
}

/**
 * Some stored content.
 */
export interface CommonImageBlob {
  /**
   * The service's own key of it.
   */
  id?: string;
  /**
   * Kind of the content.
   */
  mediaType?: string;
  /**
   * Digest of the bytes as they are stored.
   */
  digest?: string;
  /**
   * Length as it is stored.
   */
  sizeBytes?: string;
  /**
   * Where else the content may be had.
   */
  urls?: string[];
  /**
   * Words about the content, by key.
   */
  annotations?: {
    [k: string]: string;
  };
  /**
   * Kind of artifact that it is.
   */
  artifactType?: string;
  /**
   * What it is made for.
   */
  platform?: CommonImageBlobPlatform;
}

/**
 * Operating system and processor that some content is made for.
 */
export interface CommonImageBlobPlatform {
  /**
   * Operating system by its GOOS word.
   */
  os?: string;
  /**
   * Processor by its GOARCH word.
   */
  architecture?: string;
  /**
   * Variant of the processor.
   */
  variant?: string;
  /**
   * Version of the operating system that is needed.
   */
  osVersion?: string;
  /**
   * Features that the operating system must have.
   */
  osFeatures?: string[];
  /**
   * Features that the processor must have.
   */
  features?: string[];
}

/**
 * A manifest of an index.
 */
export interface CommonImageChildManifest {
  /**
   * Kind of the manifest.
   */
  mediaType?: string;
  /**
   * Digest of its bytes.
   */
  digest?: string;
  /**
   * Length of the manifest itself.
   */
  sizeBytes?: string;
  /**
   * Where else it may be had.
   */
  urls?: string[];
  /**
   * Words about it in the index, by key.
   */
  annotations?: {
    [k: string]: string;
  };
  /**
   * Kind of artifact that it is.
   */
  artifactType?: string;
  /**
   * What it runs on.
   */
  platform?: CommonImageBlobPlatform;
  /**
   * What it is, as an engine judges it, as `image` or `attestation`.
   */
  kind?: string;
  /**
   * Whether its config and layers are all in the store that answered.
   */
  isAvailable?: boolean;
  /**
   * Bytes of its blobs in the store that answered.
   */
  contentSizeBytes?: string;
  /**
   * Content and unpacked bytes in the store that answered.
   */
  totalSizeBytes?: string;
  /**
   * Unpacked bytes in the store that answered.
   */
  unpackedSizeBytes?: string;
  /**
   * The manifest that an attestation is about.
   */
  attestedDigest?: string;
}

/**
 * A key by name; never key material.
 */
export interface CommonImageEncryptionKey {
  /**
   * Id of the key.
   */
  id?: string;
  /**
   * Id of the key's version.
   */
  version?: string;
}

/**
 * A health check and its times.
 */
export interface CommonImageHealthcheck {
  /**
   * The command and how to run it.
   */
  Test?: string[];
  /**
   * Nanoseconds between two checks.
   */
  Interval?: string;
  /**
   * Nanoseconds after which a check has failed.
   */
  Timeout?: string;
  /**
   * Nanoseconds at the start in which failures do not count.
   */
  StartPeriod?: string;
  /**
   * Nanoseconds between two checks in the start period.
   */
  StartInterval?: string;
  /**
   * Failures in a row after which a container is unhealthy.
   */
  Retries?: string;
}

/**
 * One step in the making of an image.
 */
export interface CommonImageHistoryEntry {
  /**
   * When the step was done.
   */
  createdAt?: string;
  /**
   * Command of the step.
   */
  createdBy?: string;
  /**
   * Who did the step.
   */
  author?: string;
  /**
   * What was said of the step.
   */
  comment?: string;
  /**
   * True for a step that made no layer.
   */
  isEmptyLayer?: boolean;
}

/**
 * What a container starts with, by the names of the OCI image specification; labels stand in `labels` of the image alone.
 */
export interface CommonImageImageConfig {
  /**
   * User and group that the process runs as.
   */
  User?: string;
  /**
   * Ports that the image listens on, as `80/tcp`.
   */
  ExposedPorts?: string[];
  /**
   * Environment as `NAME=value`.
   */
  Env?: string[];
  /**
   * Command that Cmd is appended to.
   */
  Entrypoint?: string[];
  /**
   * Arguments of the entrypoint, or the command itself.
   */
  Cmd?: string[];
  /**
   * Mount points of anonymous volumes.
   */
  Volumes?: string[];
  /**
   * Directory that the process starts in.
   */
  WorkingDir?: string;
  /**
   * Signal that stops the process.
   */
  StopSignal?: string;
  /**
   * Whether Cmd is already escaped for the Windows command line.
   */
  ArgsEscaped?: boolean;
  /**
   * How an engine finds out whether a container is healthy.
   */
  Healthcheck?: CommonImageHealthcheck;
  /**
   * Build steps for images that are built on this one.
   */
  OnBuild?: string[];
  /**
   * Command that shell forms are given to.
   */
  Shell?: string[];
}

/**
 * A licence or product.
 */
export interface CommonImageLicense {
  /**
   * The provider's id of it.
   */
  id: string;
}

/**
 * A manifest or index.
 */
export interface CommonImageManifest {
  /**
   * Kind of the manifest.
   */
  mediaType?: string;
  /**
   * Digest of its bytes; where an engine does not say it, derived from repoDigests that agree.
   */
  digest?: string;
  /**
   * Length of the manifest itself, not of the image.
   */
  sizeBytes?: string;
  /**
   * Where else it may be had.
   */
  urls?: string[];
  /**
   * Words in the manifest, by key.
   */
  annotations?: {
    [k: string]: string;
  };
  /**
   * Words about the manifest in the descriptor that names it, by key.
   */
  descriptorAnnotations?: {
    [k: string]: string;
  };
  /**
   * Kind of artifact that it is.
   */
  artifactType?: string;
  /**
   * What the descriptor that names it says it is made for.
   */
  platform?: CommonImagePlatform;
  /**
   * The manifest that this one is about.
   */
  subject?: CommonImageSubject;
}

/**
 * An account of a provider, of whatever size.
 */
export interface CommonImageOwner {
  /**
   * The provider's id of it.
   */
  id: string;
  /**
   * What kind of account it is; derived from the source's format.
   */
  type?: "folder";
}

/**
 * Operating system and processor.
 */
export interface CommonImagePlatform {
  /**
   * Operating system by its GOOS word, as `linux`; words that Go does not know stay as they are.
   */
  os?: string;
  /**
   * Processor by its GOARCH word, as `amd64`; words that Go does not know stay as they are.
   */
  architecture?: string;
  /**
   * Variant of the processor, as `v7` of `arm`.
   */
  variant?: string;
  /**
   * Version of the operating system that is needed, as a Windows build.
   */
  osVersion?: string;
  /**
   * Features that the operating system must have.
   */
  osFeatures?: string[];
}

/**
 * A name of an image in its parts; familiar short names stay short.
 */
export interface CommonImageReference {
  /**
   * The name as it stood, where the parts do not give it back.
   */
  text?: string;
  /**
   * Host and port.
   */
  registry?: string;
  /**
   * Path within the registry.
   */
  repository?: string;
  /**
   * The tag.
   */
  tag?: string;
  /**
   * The digest.
   */
  digest?: string;
}

/**
 * What one document has beyond the model, place by place.
 */
export interface CommonImageResidue {
  /**
   * Full id of the document that it belongs to.
   */
  format: string;
  /**
   * The vendor's version, where it was given.
   */
  version?: string;
  /**
   * The places; none lies within another.
   *
   * Items: One place of a document; without `value`, it must have no such member.
   */
  members: CommonImageResidueMember[];
}

/**
 * One place of a document; without `value`, it must have no such member.
 */
export interface CommonImageResidueMember {
  /**
   * The place in the document.
   */
  at: string;
  /**
   * What stands there, whole.
   */
  value?: unknown;
  /**
   * Below an array whose items may move: what the model says of the item.
   */
  key?: string;
  /**
   * Which of the items with that key it is, from 0.
   */
  occurrence?: number;
  /**
   * How many items with that key there were.
   */
  of?: number;
}

/**
 * A document that a common image was made from.
 */
export interface CommonImageSource {
  /**
   * Full id of the document, as `docker-engine/image-inspect`.
   */
  format: string;
  /**
   * The vendor's version, where it was given.
   */
  version?: string;
  /**
   * Members that a formula made of others; they are not written back into such a document.
   *
   * Items: A JSON Pointer.
   */
  derived?: string[];
}

/**
 * A manifest that another one is about.
 */
export interface CommonImageSubject {
  /**
   * Kind of the content.
   */
  mediaType?: string;
  /**
   * Digest of the bytes as they are stored.
   */
  digest?: string;
  /**
   * Length as it is stored.
   */
  sizeBytes?: string;
  /**
   * Where else the content may be had.
   */
  urls?: string[];
  /**
   * Words about the content, by key.
   */
  annotations?: {
    [k: string]: string;
  };
  /**
   * Kind of artifact that it is.
   */
  artifactType?: string;
  /**
   * What it is made for.
   */
  platform?: CommonImageBlobPlatform;
}
