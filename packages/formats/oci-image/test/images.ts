import { gzipSync } from "node:zlib";
import { sha256 } from "./samples.ts";

/** A descriptor that tests take apart. */
export interface Entry {
  mediaType: string;
  digest: string;
  size: number;
  [name: string]: unknown;
}

/** Content by digest, as a registry or a layout keeps it. */
export interface Blobs extends Map<string, Uint8Array> {}

const oci = "application/vnd.oci.image";

/** Media types by short names. */
export const types = {
  index: `${oci}.index.v1+json`,
  manifest: `${oci}.manifest.v1+json`,
  config: `${oci}.config.v1+json`,
  tar: `${oci}.layer.v1.tar`,
  gzip: `${oci}.layer.v1.tar+gzip`,
  foreign: `${oci}.layer.nondistributable.v1.tar+gzip`,
  dockerList: "application/vnd.docker.distribution.manifest.list.v2+json",
  dockerManifest: "application/vnd.docker.distribution.manifest.v2+json",
  dockerConfig: "application/vnd.docker.container.image.v1+json",
  dockerTar: "application/vnd.docker.image.rootfs.diff.tar",
} as const;

/** The bytes of a text, or of a value as JSON. */
export function bytesOf(content: unknown): Uint8Array {
  if (content instanceof Uint8Array) return content;
  return new TextEncoder().encode(typeof content === "string" ? content : JSON.stringify(content));
}

/** Keeps content, and gives the descriptor of it. */
export function put(
  blobs: Blobs,
  mediaType: string,
  content: unknown,
  members: object = {},
): Entry {
  const bytes = bytesOf(content);
  const digest = sha256(bytes);
  blobs.set(digest, bytes);
  return { mediaType, digest, size: bytes.length, ...members };
}

/** What an image is made of. */
export interface ImageParts {
  readonly manifestType?: string;
  readonly configType?: string;
  /** The archives, by what is in them. */
  readonly layers?: readonly string[];
  readonly layerType?: string;
  readonly config?: object;
  /** Changes the manifest before it is kept. */
  readonly manifest?: (manifest: {
    config: Entry;
    layers: Entry[];
    [name: string]: unknown;
  }) => unknown;
}

/** Keeps an image, and gives the descriptor of its manifest. Layers are compressed if their media type says so. */
export function putImage(blobs: Blobs, parts: ImageParts = {}): Entry {
  const { manifestType = types.manifest, configType = types.config } = parts;
  const { layers = ["one", "two"], layerType = types.gzip } = parts;
  const config = put(blobs, configType, {
    architecture: "amd64",
    os: "linux",
    rootfs: { type: "layers", diff_ids: layers.map(sha256) },
    ...parts.config,
  });
  const entries = layers.map((text) =>
    put(blobs, layerType, layerType.includes("gzip") ? new Uint8Array(gzipSync(text)) : text),
  );
  const manifest = { schemaVersion: 2, mediaType: manifestType, config, layers: entries };
  return put(blobs, manifestType, parts.manifest?.(manifest) ?? manifest);
}

/** The bytes of an index. */
export function indexBytes(manifests: readonly unknown[], members: object = {}): Uint8Array {
  return bytesOf({ schemaVersion: 2, mediaType: types.index, manifests, ...members });
}
