import type { Key } from "../pointer.ts";

/** What the platforms of OCI and Docker have in common. */
export interface PlatformLike {
  readonly architecture: string;
  readonly os: string;
  readonly "os.version"?: string;
  readonly "os.features"?: readonly string[];
  readonly variant?: string;
  readonly features?: readonly string[];
}

/** What the descriptors of OCI and Docker have in common. */
export interface DescriptorLike {
  readonly mediaType: string;
  readonly digest: string;
  readonly size: number;
  readonly urls?: readonly string[];
  readonly annotations?: Readonly<Record<string, string>>;
  readonly data?: string;
  readonly platform?: PlatformLike;
}

/** What the manifests of OCI and Docker have in common. */
export interface ManifestLike {
  readonly mediaType?: string;
  readonly config: DescriptorLike;
  readonly layers: readonly DescriptorLike[];
}

/** What an OCI index and a Docker manifest list have in common. */
export interface IndexLike {
  readonly mediaType?: string;
  readonly manifests: readonly DescriptorLike[];
}

/** A descriptor, and where in its document it stands. */
export interface DescriptorPlace {
  readonly path: readonly Key[];
  readonly descriptor: DescriptorLike;
}

/** The config and the layers of a manifest, in order. */
export function manifestPlaces({ config, layers }: ManifestLike): DescriptorPlace[] {
  return [
    { path: ["config"], descriptor: config },
    ...layers.map((descriptor, index) => ({ path: ["layers", index], descriptor })),
  ];
}

/** The entries of an index, in order. */
export function indexPlaces({ manifests }: IndexLike): DescriptorPlace[] {
  return manifests.map((descriptor, index) => ({ path: ["manifests", index], descriptor }));
}

/** A place as a message names it: `manifests[3].platform.os`, or `the document`. */
export function nameOf(path: readonly Key[]): string {
  if (path.length === 0) return "the document";
  return path
    .map((key, index) => (typeof key === "number" ? `[${key}]` : `${index === 0 ? "" : "."}${key}`))
    .join("");
}
