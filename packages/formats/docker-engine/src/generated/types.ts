// Generated from schema/*.schema.json by "pnpm generate". Do not edit.

/**
 * The body of every answer of Docker Engine with a status of 400 or above.
 */
export interface DockerEngineErrorResponse {
  /**
   * What went wrong, as `No such image: example:latest`; its wording changes between versions.
   */
  message: string;
}

/**
 * What Docker Engine says of one image: the body of GET /images/{name}/json, and an item of the array that `docker image inspect` prints.
 */
export interface DockerEngineImageInspect {
  /**
   * Digest of the image config with a graph driver; of the manifest or index with the containerd store; bare hex before Engine 1.10.
   */
  Id: string;
  /**
   * Familiar names with a tag, as `example:1.0`; empty when the image has no name.
   */
  RepoTags?: string[] | null;
  /**
   * Familiar names with the digest of the manifest or index that was pulled or pushed, as `example@sha256:…`; may hold duplicates.
   */
  RepoDigests?: string[] | null;
  /**
   * @deprecated
   * Id of the image that the legacy builder started from, empty otherwise; from 1.52 on left out when empty.
   */
  Parent?: string;
  /**
   * Message given to `docker commit` or `docker import`, or left by the builder; from 1.52 on left out when empty.
   */
  Comment?: string;
  /**
   * When the image was built. An image that does not say has the year 1 up to 1.43, no member from 1.44 on, and "" on Engine 25.0.0 to 25.0.3.
   */
  Created?: string;
  /**
   * @deprecated
   * Id of the container that the image was committed from, or empty; Engine 26 to 28 leave it out when empty.
   */
  Container?: string;
  /**
   * @deprecated
   * Config of the container that the image was committed from, not of the image; null or left out with the containerd store.
   */
  ContainerConfig?: DockerEngineConfig | null;
  /**
   * @deprecated
   * Version of the Engine that built the image, mostly empty with BuildKit; from 1.52 on left out when empty.
   */
  DockerVersion?: string;
  /**
   * Name given to `docker commit --author` or MAINTAINER, mostly empty; from 1.52 on left out when empty.
   */
  Author?: string;
  /**
   * What a container of this image starts with; null for an image without a config, or without a manifest for this platform.
   */
  Config?: DockerEngineConfig | null;
  /**
   * Processor architecture by its Go name, as `amd64`; may be empty.
   */
  Architecture?: string;
  /**
   * Variant of the architecture, as `v7` of `arm`; left out when there is none.
   */
  Variant?: string;
  /**
   * Operating system by its Go name, as `linux`; may be empty with the containerd store.
   */
  Os?: string;
  /**
   * Version of the operating system that the image is built for, used by Windows; left out when there is none.
   */
  OsVersion?: string;
  /**
   * Bytes of all layers unpacked; with the containerd store bytes of content plus unpacked bytes.
   */
  Size?: number;
  /**
   * @deprecated
   * The same as Size; Engine 24 to 28 leave it out when zero.
   */
  VirtualSize?: number;
  /**
   * Where the storage driver keeps the layers; from 1.52 on left out with the containerd store.
   */
  GraphDriver?: DockerEngineGraphDriver;
  /**
   * The layers by their content; `{}` when the containerd store has no manifest for this platform.
   */
  RootFS?: DockerEngineRootFS;
  /**
   * What this Engine knows of the image beside its content; Engine 17.07 and newer send it at every version.
   */
  Metadata?: DockerEngineMetadata;
  /**
   * Descriptor of the manifest or index that the image is; containerd store only.
   */
  Descriptor?: DockerEngineOciDescriptor;
  /**
   * All manifests of the index, with what is present of each; only if asked for by `manifests=true`, and with the containerd store.
   *
   * Items: A manifest of an index and what is present of it here.
   */
  Manifests?: DockerEngineManifestSummary[];
  /**
   * What the Engine has verified of the image's origin; containerd store only, left out when there is nothing to say.
   */
  Identity?: DockerEngineIdentity;
}

/**
 * Facts of a manifest that is an attestation.
 */
export interface DockerEngineAttestationData {
  /**
   * Digest of the manifest that is attested.
   */
  For: string;
}

/**
 * A build that made the image here.
 */
export interface DockerEngineBuildIdentity {
  /**
   * Name of the build in BuildKit's history.
   */
  Ref?: string;
  /**
   * When the build ran; the year 1 if that is not known.
   */
  CreatedAt?: string;
}

/**
 * Settings of a container. Up to 1.49 with the members that only a container uses, from 1.50 on without them, from 1.52 on without any that are unset.
 */
export interface DockerEngineConfig {
  /**
   * @deprecated
   * Host name of the build container, empty since Engine 28.2.
   */
  Hostname?: string;
  /**
   * @deprecated
   * Domain name of the build container, empty since Engine 28.2.
   */
  Domainname?: string;
  /**
   * User and group that the process runs as, by name or number, as `1000:1000`; empty means root.
   */
  User?: string;
  /**
   * @deprecated
   * Setting of the build container, false since Engine 28.2.
   */
  AttachStdin?: boolean;
  /**
   * @deprecated
   * Setting of the build container, false since Engine 28.2.
   */
  AttachStdout?: boolean;
  /**
   * @deprecated
   * Setting of the build container, false since Engine 28.2.
   */
  AttachStderr?: boolean;
  /**
   * Ports that the image listens on, as the keys of a map to `{}`: `80/tcp`, `53/udp`, `9000/sctp`, or a bare number.
   */
  ExposedPorts?: {
    /**
     * Always `{}`: only the key says something.
     */
    [k: string]: DockerEngineEmptyObject;
  } | null;
  /**
   * @deprecated
   * Setting of the build container, false since Engine 28.2.
   */
  Tty?: boolean;
  /**
   * @deprecated
   * Setting of the build container, false since Engine 28.2.
   */
  OpenStdin?: boolean;
  /**
   * @deprecated
   * Setting of the build container, false since Engine 28.2.
   */
  StdinOnce?: boolean;
  /**
   * Environment as `NAME=value`; an item without `=` removes the variable.
   */
  Env?: string[] | null;
  /**
   * Arguments of the entrypoint, or the command itself if there is none.
   */
  Cmd?: string[] | null;
  /**
   * How the Engine finds out whether a container is healthy; left out when unset.
   */
  Healthcheck?: DockerEngineHealthcheck;
  /**
   * @deprecated
   * Whether Cmd is already escaped for the Windows command line; left out when false.
   */
  ArgsEscaped?: boolean;
  /**
   * @deprecated
   * Image of the build container, empty since Engine 28.2.
   */
  Image?: string;
  /**
   * Mount points of anonymous volumes, as the keys of a map to `{}`.
   */
  Volumes?: {
    /**
     * Always `{}`: only the key says something.
     */
    [k: string]: DockerEngineEmptyObject;
  } | null;
  /**
   * Directory that the process starts in; empty means the root directory.
   */
  WorkingDir?: string;
  /**
   * Command that Cmd is appended to.
   */
  Entrypoint?: string[] | null;
  /**
   * @deprecated
   * Setting of the build container; left out when false.
   */
  NetworkDisabled?: boolean;
  /**
   * @deprecated
   * Setting of the build container; left out when empty.
   */
  MacAddress?: string;
  /**
   * Build instructions that run when another image is built from this one.
   */
  OnBuild?: string[] | null;
  /**
   * Labels of the image by name.
   */
  Labels?: {
    [k: string]: string;
  } | null;
  /**
   * Signal that stops the process, by name or by number as a text; left out when unset.
   */
  StopSignal?: string;
  /**
   * @deprecated
   * Seconds from the stop signal to the kill, of the build container; left out when unset.
   */
  StopTimeout?: number;
  /**
   * Command that RUN, CMD and ENTRYPOINT in shell form are given to; left out when unset.
   */
  Shell?: string[] | null;
}

/**
 * Always `{}`: only the key says something.
 */
export type DockerEngineEmptyObject = Record<string, never>;

/**
 * The storage driver, or the snapshotter of the containerd store.
 */
export interface DockerEngineGraphDriver {
  /**
   * Name of the driver, as `overlay2`.
   */
  Name?: string;
  /**
   * Paths and ids by names that depend on the driver; null with btrfs, vfs, aufs, the containerd store, and without layers.
   */
  Data?: {
    [k: string]: string;
  } | null;
}

/**
 * A health check and its times in nanoseconds; zero or a missing member means the default.
 */
export interface DockerEngineHealthcheck {
  /**
   * Empty to inherit; `NONE`; `CMD` and arguments; or `CMD-SHELL` and a command line.
   */
  Test?: string[];
  /**
   * Nanoseconds between two checks.
   */
  Interval?: number;
  /**
   * Nanoseconds after which a check has failed.
   */
  Timeout?: number;
  /**
   * Nanoseconds at the start in which failures do not count.
   */
  StartPeriod?: number;
  /**
   * Nanoseconds between two checks in the start period.
   */
  StartInterval?: number;
  /**
   * Failures in a row after which a container is unhealthy.
   */
  Retries?: number;
}

/**
 * Where an image comes from, as far as the Engine has seen or verified it.
 */
export interface DockerEngineIdentity {
  /**
   * Signatures that were verified, or failed to be.
   *
   * Items: A signature of the image; with Error nothing else is set.
   */
  Signature?: DockerEngineSignatureIdentity[];
  /**
   * Repositories that the image was pulled from.
   *
   * Items: A pull that brought the image here.
   */
  Pull?: DockerEnginePullIdentity[];
  /**
   * Builds of this Engine that made the image.
   *
   * Items: A build that made the image here.
   */
  Build?: DockerEngineBuildIdentity[];
}

/**
 * Facts of a manifest that is an image.
 */
export interface DockerEngineImageData {
  /**
   * From the descriptor or the config; both names empty if neither says.
   */
  Platform: DockerEngineOciPlatform;
  /**
   * Containers made from this manifest; null when there are none.
   */
  Containers: string[] | null;
  /**
   * Bytes that the image takes unpacked.
   */
  Size: DockerEngineImageDataSize;
  /**
   * Origin of this manifest; in lists alone, and only if asked for by `identity=true`.
   */
  Identity?: DockerEngineIdentity;
}

/**
 * Bytes that an image takes beside its content.
 */
export interface DockerEngineImageDataSize {
  /**
   * Bytes of the unpacked layers.
   */
  Unpacked: number;
}

/**
 * Bytes that a manifest takes in the local store.
 */
export interface DockerEngineManifestSize {
  /**
   * Bytes of the blobs that are present.
   */
  Content: number;
  /**
   * Content plus the unpacked bytes.
   */
  Total: number;
}

/**
 * A manifest of an index and what is present of it here.
 */
export interface DockerEngineManifestSummary {
  /**
   * Digest of the manifest, the same as in Descriptor.
   */
  ID: string;
  /**
   * Descriptor of the manifest as the index has it.
   */
  Descriptor: DockerEngineOciDescriptor;
  /**
   * Whether config and layers are all present here.
   */
  Available: boolean;
  /**
   * Bytes that the manifest takes here.
   */
  Size: DockerEngineManifestSize;
  /**
   * What the manifest is, as the Engine judges it; says which data member there is.
   */
  Kind: "image" | "attestation" | "unknown" | (string & {});
  /**
   * Facts of an image; only for the kind `image`.
   */
  ImageData?: DockerEngineImageData;
  /**
   * Facts of an attestation; only for the kind `attestation`.
   */
  AttestationData?: DockerEngineAttestationData;
}

/**
 * Facts of the local store.
 */
export interface DockerEngineMetadata {
  /**
   * When a name was last given to the image here; the year 1 if never.
   */
  LastTagTime?: string;
}

/**
 * An OCI descriptor: what a blob is and how large.
 */
export interface DockerEngineOciDescriptor {
  /**
   * Media type of the manifest or index.
   */
  mediaType: string;
  /**
   * Digest of the manifest or index; at the top the same as Id.
   */
  digest: string;
  /**
   * Bytes of the manifest or index itself, not of the image.
   */
  size: number;
  /**
   * Where else the blob can be had.
   */
  urls?: string[];
  /**
   * Annotations that the index gives to the manifest.
   */
  annotations?: {
    [k: string]: string;
  };
  /**
   * The blob itself in base64, if it is embedded.
   */
  data?: string | null;
  /**
   * What the index says the manifest is for.
   */
  platform?: DockerEngineOciPlatform;
  /**
   * Media type of an artifact that is no image.
   */
  artifactType?: string | null;
}

/**
 * What an image runs on, by Go's names.
 */
export interface DockerEngineOciPlatform {
  /**
   * Processor architecture, as `arm64`; may be empty or `unknown`.
   */
  architecture: string;
  /**
   * Operating system, as `linux`; may be empty or `unknown`.
   */
  os: string;
  /**
   * Version of the operating system, as Windows needs it.
   */
  "os.version"?: string;
  /**
   * Features of the operating system that are needed, as `win32k`.
   */
  "os.features"?: string[];
  /**
   * Variant of the architecture, as `v8`.
   */
  variant?: string;
}

/**
 * A pull that brought the image here.
 */
export interface DockerEnginePullIdentity {
  /**
   * The original repository, also if a mirror was used.
   */
  Repository?: string;
}

/**
 * The root file system as a list of layers.
 */
export interface DockerEngineRootFS {
  /**
   * Always `layers`, but for Windows images of before Engine 1.13; Engine 23 and newer leave it out when empty.
   */
  Type?: "layers" | "layers+base" | (string & {});
  /**
   * Digests of the unpacked layers, base first; left out when there are none.
   */
  Layers?: string[] | null;
  /**
   * Name of the base layer of a Windows image; left out when empty.
   */
  BaseLayer?: string;
}

/**
 * A signature of the image; with Error nothing else is set.
 */
export interface DockerEngineSignatureIdentity {
  /**
   * What kind of signature it is, in words.
   */
  Name?: string;
  /**
   * Signed times that were verified.
   *
   * Items: A signed time of a signature.
   */
  Timestamps?: DockerEngineSignatureTimestamp[];
  /**
   * A signer that the Engine knows by name; DHI is Docker Hardened Images.
   */
  KnownSigner?: "DHI" | (string & {});
  /**
   * Image name that was signed; older signatures only.
   */
  DockerReference?: string;
  /**
   * Whom the certificate was issued to.
   */
  Signer?: DockerEngineSigner;
  /**
   * Format of the signature.
   */
  SignatureType?: "bundle-v0.3" | "simplesigning-v1" | (string & {});
  /**
   * Why the signature could not be verified.
   */
  Error?: string;
  /**
   * What was odd about a verification that succeeded, as trust roots from a cache.
   */
  Warnings?: string[];
}

/**
 * A signed time of a signature.
 */
export interface DockerEngineSignatureTimestamp {
  /**
   * Who vouches for the time.
   */
  Type?: "Tlog" | "TimestampAuthority" | (string & {});
  /**
   * Address of the log or the authority.
   */
  URI?: string;
  /**
   * The time itself.
   */
  Timestamp?: string;
}

/**
 * Identity in a Fulcio certificate. Engines write the names of its extensions in lower case, the vendor's page in upper case.
 */
export interface DockerEngineSigner {
  /**
   * Issuer of the certificate, as a distinguished name.
   */
  CertificateIssuer: string;
  /**
   * Whom the certificate names: an address or the URI of a workflow.
   */
  SubjectAlternativeName: string;
  /**
   * Issuer of the OIDC token.
   */
  Issuer?: string;
  /**
   * Build instructions that signed.
   */
  buildSignerURI?: string;
  /**
   * Version of the build instructions that signed.
   */
  buildSignerDigest?: string;
  /**
   * Whether the build ran on the platform's machines or the owner's.
   */
  runnerEnvironment?: string;
  /**
   * Repository that the build was made from.
   */
  sourceRepositoryURI?: string;
  /**
   * Commit that the build was made from.
   */
  sourceRepositoryDigest?: string;
  /**
   * Branch or tag that the build was made from.
   */
  sourceRepositoryRef?: string;
  /**
   * Lasting id of the repository.
   */
  sourceRepositoryIdentifier?: string;
  /**
   * Owner of the repository.
   */
  sourceRepositoryOwnerURI?: string;
  /**
   * Lasting id of the owner.
   */
  sourceRepositoryOwnerIdentifier?: string;
  /**
   * Build instructions at the top.
   */
  buildConfigURI?: string;
  /**
   * Version of the build instructions at the top.
   */
  buildConfigDigest?: string;
  /**
   * Event that started the build.
   */
  buildTrigger?: string;
  /**
   * The one run of the build.
   */
  runInvocationURI?: string;
  /**
   * Whether the repository was public when the certificate was signed.
   */
  sourceRepositoryVisibilityAtSigning?: string;
  /**
   * buildSignerURI, as the vendor's page spells it.
   */
  BuildSignerURI?: string;
  /**
   * buildSignerDigest, as the vendor's page spells it.
   */
  BuildSignerDigest?: string;
  /**
   * runnerEnvironment, as the vendor's page spells it.
   */
  RunnerEnvironment?: string;
  /**
   * sourceRepositoryURI, as the vendor's page spells it.
   */
  SourceRepositoryURI?: string;
  /**
   * sourceRepositoryDigest, as the vendor's page spells it.
   */
  SourceRepositoryDigest?: string;
  /**
   * sourceRepositoryRef, as the vendor's page spells it.
   */
  SourceRepositoryRef?: string;
  /**
   * sourceRepositoryIdentifier, as the vendor's page spells it.
   */
  SourceRepositoryIdentifier?: string;
  /**
   * sourceRepositoryOwnerURI, as the vendor's page spells it.
   */
  SourceRepositoryOwnerURI?: string;
  /**
   * sourceRepositoryOwnerIdentifier, as the vendor's page spells it.
   */
  SourceRepositoryOwnerIdentifier?: string;
  /**
   * buildConfigURI, as the vendor's page spells it.
   */
  BuildConfigURI?: string;
  /**
   * buildConfigDigest, as the vendor's page spells it.
   */
  BuildConfigDigest?: string;
  /**
   * buildTrigger, as the vendor's page spells it.
   */
  BuildTrigger?: string;
  /**
   * runInvocationURI, as the vendor's page spells it.
   */
  RunInvocationURI?: string;
  /**
   * sourceRepositoryVisibilityAtSigning, as the vendor's page spells it.
   */
  SourceRepositoryVisibilityAtSigning?: string;
}

/**
 * What Docker Engine says of an image in a list: an item of the array that GET /images/json answers.
 */
export interface DockerEngineImageSummary {
  /**
   * Digest of the image config with a graph driver, of the manifest or index with the containerd store; bare hex before Engine 1.10 and in podman's own list.
   */
  Id: string;
  /**
   * Id of the image that the legacy builder started from, empty otherwise.
   */
  ParentId?: string;
  /**
   * Familiar names with a tag; `<none>:<none>` alone up to 1.42 for an image without any name.
   */
  RepoTags?: string[] | null;
  /**
   * Familiar names with the digest of the manifest or index; `<none>@<none>` alone up to 1.42 for an image without any name.
   */
  RepoDigests?: string[] | null;
  /**
   * Seconds since 1970 when the image was built; -62135596800, the year 1, for an image that does not say.
   */
  Created?: number;
  /**
   * Bytes of all layers unpacked; with the containerd store bytes of content plus unpacked bytes.
   */
  Size?: number;
  /**
   * Bytes of layers that other images have too; -1 unless asked for by `shared-size=true`.
   */
  SharedSize?: number;
  /**
   * @deprecated
   * The same as Size; left out by some Engines when zero.
   */
  VirtualSize?: number;
  /**
   * Labels of the image by name.
   */
  Labels?: {
    [k: string]: string;
  } | null;
  /**
   * How many containers use the image; -1 if that was not counted, always so up to 1.50.
   */
  Containers?: number;
  /**
   * All manifests of the index, with what is present of each; only if asked for by `manifests=true`, and with the containerd store.
   *
   * Items: A manifest of an index and what is present of it here.
   */
  Manifests?: DockerEngineManifestSummary[];
  /**
   * Descriptor of the manifest or index that the image is; containerd store only.
   */
  Descriptor?: DockerEngineOciDescriptor;
}

/**
 * What GET /images/{name}/json is asked: the image from the path, the options from the query, with `platform` as the object that the query holds as JSON text.
 */
export interface DockerEngineInspectRequest {
  /**
   * Name, name and tag, name and digest, id, or the start of an id that fits one image alone.
   */
  name: string;
  /**
   * Whether to list the manifests of the index; older Engines ignore it.
   */
  manifests?: boolean;
  /**
   * The one platform to look at; older Engines ignore it.
   */
  platform?: DockerEngineRequestPlatform;
}

/**
 * The platform that an Engine is asked for.
 */
export interface DockerEngineRequestPlatform {
  /**
   * Processor architecture by its Go name, as `arm64`.
   */
  architecture: string;
  /**
   * Operating system by its Go name, as `linux`.
   */
  os: string;
  /**
   * Version of the operating system, as Windows needs it.
   */
  "os.version"?: string;
  /**
   * Features of the operating system that are needed, as `win32k`.
   */
  "os.features"?: string[];
  /**
   * Variant of the architecture, as `v8`.
   */
  variant?: string;
}

/**
 * Where the parts of one image lie in an archive that `docker save` wrote: an item of its `manifest.json`.
 */
export interface DockerEngineSaveManifest {
  /**
   * Path of the image config in the archive: `<image id>.json`, from engine 25 on `blobs/sha256/<hex>`.
   */
  Config: string;
  /**
   * Names that the image gets when it is loaded; null if it was saved by its id.
   */
  RepoTags?: string[] | null;
  /**
   * Paths of the layers in the archive, the base first; null for an image without layers.
   */
  Layers: string[] | null;
  /**
   * Image that this one was built from, if it is in the archive too.
   */
  Parent?: string;
  /**
   * The layers by the digest of their uncompressed content: all of them from engine 25 on, before that only foreign ones, which come from elsewhere.
   */
  LayerSources?: {
    /**
     * What a layer is, and for a foreign one where it comes from.
     */
    [k: string]: DockerEngineLayerSource;
  };
}

/**
 * What a layer is, and for a foreign one where it comes from.
 */
export interface DockerEngineLayerSource {
  /**
   * Kind of the layer.
   */
  mediaType: string;
  /**
   * Digest of the layer as it is stored.
   */
  digest: string;
  /**
   * Length of the layer in bytes, as it is stored.
   */
  size: number;
  /**
   * Where a foreign layer may be downloaded.
   */
  urls?: string[];
}
