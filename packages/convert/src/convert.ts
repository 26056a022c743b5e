import { image } from "@imagekin/common-image";
import { ImagekinError } from "@imagekin/core";
import { makeConverter, type Converter } from "./converter.ts";
import type { DocumentId } from "./documents.ts";
import type { Mapping } from "./engine/mapping.ts";
import { type Explanation, explainMappings } from "./explain.ts";
import { mappings as dockerDistribution } from "./formats/docker-distribution.ts";
import { mappings as dockerEngine } from "./formats/docker-engine.ts";
import { mappings as ociImage } from "./formats/oci-image.ts";
import { mappings as yandexCompute } from "./formats/yandex-compute.ts";
import { mappings as yandexContainerRegistry } from "./formats/yandex-container-registry.ts";

/** The tables of all documents that can be converted, by full id. */
export const mappings: Readonly<Record<DocumentId, Mapping>> = {
  ...dockerDistribution,
  ...dockerEngine,
  ...ociImage,
  ...yandexCompute,
  ...yandexContainerRegistry,
};

const all: Converter<DocumentId> = makeConverter(mappings);

/** Reads any document as a common image. */
export const toCommon: Converter<DocumentId>["toCommon"] = all.toCommon;

/** Writes a common image as any document. */
export const fromCommon: Converter<DocumentId>["fromCommon"] = all.fromCommon;

/**
 * Converts a document, and says leaf by leaf what was lost and what was made up. Never throws for a value.
 *
 * @example
 * const { ok, value, report } = convert("docker-engine/image-inspect", "oci-image/config", JSON.parse(text));
 */
export const convert: Converter<DocumentId>["convert"] = all.convert;

/** Writes an edited common image as the document that it was made of. */
export const update: Converter<DocumentId>["update"] = all.update;

/** Says what a pair of documents can and cannot carry, and why; either may be `common-image/image`. */
export function explain(
  from: DocumentId | "common-image/image",
  to: DocumentId | "common-image/image",
): Explanation {
  return explainMappings(findMapping(from), findMapping(to));
}

function findMapping(id: DocumentId | "common-image/image"): Mapping | undefined {
  if (id === image.id) return undefined;
  const table: Readonly<Record<string, Mapping>> = mappings;
  const mapping = Object.hasOwn(table, id) ? table[id] : undefined;
  if (mapping !== undefined) return mapping;
  throw new ImagekinError(
    "E_UNKNOWN_FORMAT",
    `there is no conversion of ${JSON.stringify(id)}; known are ${Object.keys(mappings).join(", ")}`,
  );
}
