/** Whose word a media type is. */
export type World = "OCI" | "Docker";

/** What content of a media type is in an image. */
export type Role = "index" | "manifest" | "config" | "layer";

/** What is known of a media type of images. */
export interface MediaTypeFacts {
  readonly world: World;
  readonly role: Role;
  /** The media type of the same content in the other world. */
  readonly counterpart?: string;
  /** A layer that is stored as a plain tar archive, so that its digest is its diff id. */
  readonly isPlainTar: boolean;
  /** A layer that registries do not keep; its `urls` say where it is. */
  readonly isForeign: boolean;
}

const pairs: readonly (readonly [role: Role, oci: string, docker?: string])[] = [
  ["index", "image.index.v1+json", "distribution.manifest.list.v2+json"],
  ["manifest", "image.manifest.v1+json", "distribution.manifest.v2+json"],
  ["config", "image.config.v1+json", "container.image.v1+json"],
  ["layer", "image.layer.v1.tar", "image.rootfs.diff.tar"],
  ["layer", "image.layer.v1.tar+gzip", "image.rootfs.diff.tar.gzip"],
  ["layer", "image.layer.v1.tar+zstd", "image.rootfs.diff.tar.zstd"],
  ["layer", "image.layer.nondistributable.v1.tar", "image.rootfs.foreign.diff.tar"],
  ["layer", "image.layer.nondistributable.v1.tar+gzip", "image.rootfs.foreign.diff.tar.gzip"],
  ["layer", "image.layer.nondistributable.v1.tar+zstd"],
];

const facts: ReadonlyMap<string, MediaTypeFacts> = new Map(
  pairs.flatMap(([role, ociName, dockerName]) => {
    const oci = `application/vnd.oci.${ociName}`;
    const docker = dockerName === undefined ? undefined : `application/vnd.docker.${dockerName}`;
    const common = {
      role,
      isPlainTar: ociName.endsWith(".tar"),
      isForeign: ociName.includes("nondistributable"),
    };
    const ofOci: MediaTypeFacts = {
      world: "OCI",
      ...common,
      ...(docker === undefined ? {} : { counterpart: docker }),
    };
    const ofDocker: MediaTypeFacts = { world: "Docker", ...common, counterpart: oci };
    return [[oci, ofOci] as const, ...(docker === undefined ? [] : [[docker, ofDocker] as const])];
  }),
);

/** What is known of a media type, by its exact word; undefined for all that no image is made of. */
export function mediaTypeFacts(mediaType: string): MediaTypeFacts | undefined {
  return facts.get(mediaType);
}
