import { type Converter, makeConverter } from "../converter.ts";
import type { Mapping } from "../engine/mapping.ts";
import { compiled as configFunctions } from "../generated/oci-image-config.ts";
import { compiled as indexFunctions } from "../generated/oci-image-index.ts";
import { compiled as manifestFunctions } from "../generated/oci-image-manifest.ts";
import { config } from "../mappings/oci-config.ts";
import { index, manifest } from "../mappings/oci-manifest.ts";

/** The documents of the format. */
export type Id = "oci-image/config" | "oci-image/index" | "oci-image/manifest";

/** The tables of the format's documents. */
export const mappings: Readonly<Record<Id, Mapping>> = {
  "oci-image/config": { ...config, compiled: configFunctions },
  "oci-image/index": { ...index, compiled: indexFunctions },
  "oci-image/manifest": { ...manifest, compiled: manifestFunctions },
};

/** Conversions of this format's documents alone. */
export const converter: Converter<Id> = makeConverter(mappings);
