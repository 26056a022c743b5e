import { index as indexDocument, manifest as manifestDocument } from "@imagekin/oci-image";
import { constant, only, text, textMap } from "../engine/codecs.ts";
import type { Mapping, Row } from "../engine/mapping.ts";
import { compressedSizeDerivation } from "./formulas.ts";
import { descriptorRows, listRow } from "./groups.ts";

const manifestType = "application/vnd.oci.image.manifest.v1+json";
const indexType = "application/vnd.oci.image.index.v1+json";

function headRows(mediaType: string): Row[] {
  return [
    { from: "/schemaVersion", codec: constant(2) },
    { from: "/mediaType", to: "/manifest/mediaType", codec: only(mediaType) },
    { from: "/artifactType", to: "/manifest/artifactType", codec: text },
    { from: "/annotations", to: "/manifest/annotations", codec: textMap },
    ...descriptorRows("/subject", "/manifest/subject"),
  ];
}

/** `oci-image/manifest` and the common image. */
export const manifest: Mapping = {
  id: "oci-image/manifest",
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

/** `oci-image/index` and the common image. */
export const index: Mapping = {
  id: "oci-image/index",
  kind: "container-image",
  document: indexDocument,
  rows: [
    ...headRows(indexType),
    listRow("/manifests", "/manifests"),
    ...descriptorRows("/manifests/*", "/manifests/*"),
  ],
  fills: [
    { at: "/schemaVersion", value: 2 },
    { at: "/mediaType", value: indexType },
  ],
  keyed: [{ array: "/manifests", key: ["/digest"] }],
  derives: [],
  fallbacks: [],
};
