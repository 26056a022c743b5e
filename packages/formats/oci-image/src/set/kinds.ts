import type { Finding } from "@imagekin/core";
import { mediaTypeFacts, type Role } from "@imagekin/core/oci";
import { config } from "../generated/documents/config.ts";
import { index } from "../generated/documents/index.ts";
import { manifest } from "../generated/documents/manifest.ts";

/** A kind of document that leads to others, or an image config. */
export type DocumentRole = Exclude<Role, "layer">;

/** The media type of a document that nobody says more of. */
export const defaultTypes: Readonly<Record<DocumentRole, string>> = {
  index: "application/vnd.oci.image.index.v1+json",
  manifest: "application/vnd.oci.image.manifest.v1+json",
  config: "application/vnd.oci.image.config.v1+json",
};

const ownDocuments = { index, manifest, config };

/** What a document of a media type is to others; undefined for content that is not read. */
export function documentRole(mediaType: string): DocumentRole | undefined {
  const role = mediaTypeFacts(mediaType)?.role;
  return role === "layer" ? undefined : role;
}

/** Full id of the documents of a media type. */
export function formatOf(mediaType: string): string | null {
  const { role, world } = mediaTypeFacts(mediaType) ?? {};
  if (role === undefined || role === "layer") return null;
  // Docker's config is the same document under another name.
  if (world === "OCI" || role === "config") return `oci-image/${role}`;
  return role === "index" ? "docker-distribution/manifest-list" : "docker-distribution/manifest";
}

/** What `lint` says of an index, a manifest or an image config of OCI, or of an image config of Docker; nothing for other media types. */
export function lintByMediaType(value: unknown, mediaType: string): readonly Finding[] {
  const role = documentRole(mediaType);
  if (role === undefined || formatOf(mediaType) !== ownDocuments[role].id) return [];
  return ownDocuments[role].lint(value);
}
