import { type Converter, makeConverter } from "../converter.ts";
import type { Mapping } from "../engine/mapping.ts";
import { config } from "../mappings/oci-config.ts";
import { index, manifest } from "../mappings/oci-manifest.ts";

/** The documents of the format. */
export type Id = "oci-image/config" | "oci-image/index" | "oci-image/manifest";

/** The tables of the format's documents. */
export const mappings: Readonly<Record<Id, Mapping>> = {
  "oci-image/config": config,
  "oci-image/index": index,
  "oci-image/manifest": manifest,
};

/** Conversions of this format's documents alone. */
export const converter: Converter<Id> = makeConverter(mappings);
