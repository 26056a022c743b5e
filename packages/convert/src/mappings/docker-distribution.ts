import {
  manifest as manifestDocument,
  manifestList as listDocument,
} from "@imagekin/docker-distribution";
import { constant, only } from "../engine/codecs.ts";
import type { Mapping, Row } from "../engine/mapping.ts";
import { compressedSizeDerivation } from "./formulas.ts";
import { descriptorRows, listRow } from "./groups.ts";

const manifestType = "application/vnd.docker.distribution.manifest.v2+json";
const listType = "application/vnd.docker.distribution.manifest.list.v2+json";

function headRows(mediaType: string): Row[] {
  return [
    { from: "/schemaVersion", codec: constant(2) },
    { from: "/mediaType", to: "/manifest/mediaType", codec: only(mediaType) },
  ];
}

/** `docker-distribution/manifest` and the common image. */
export const manifest: Mapping = {
  id: "docker-distribution/manifest",
  kind: "container-image",
  document: manifestDocument,
  rows: [
    ...headRows(manifestType),
    ...descriptorRows("/config", "/config"),
    listRow("/layers", "/layers"),
    ...descriptorRows("/layers/*", "/layers/*"),
  ],
  fills: [
    { at: "/schemaVersion", value: 2 },
    { at: "/mediaType", value: manifestType },
  ],
  keyed: [{ array: "/layers", key: ["/digest"] }],
  derives: [compressedSizeDerivation],
  fallbacks: [],
};

/** `docker-distribution/manifest-list` and the common image. */
export const manifestList: Mapping = {
  id: "docker-distribution/manifest-list",
  kind: "container-image",
  document: listDocument,
  rows: [
    ...headRows(listType),
    listRow("/manifests", "/manifests"),
    ...descriptorRows("/manifests/*", "/manifests/*"),
  ],
  fills: [
    { at: "/schemaVersion", value: 2 },
    { at: "/mediaType", value: listType },
  ],
  keyed: [{ array: "/manifests", key: ["/digest"] }],
  derives: [],
  fallbacks: [],
};
