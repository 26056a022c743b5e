import { type Converter, makeConverter } from "../converter.ts";
import type { Mapping } from "../engine/mapping.ts";
import { compiled as manifestFunctions } from "../generated/docker-distribution-manifest.ts";
import { compiled as manifestListFunctions } from "../generated/docker-distribution-manifest-list.ts";
import { manifest, manifestList } from "../mappings/docker-distribution.ts";

/** The documents of the format. */
export type Id = "docker-distribution/manifest" | "docker-distribution/manifest-list";

/** The tables of the format's documents. */
export const mappings: Readonly<Record<Id, Mapping>> = {
  "docker-distribution/manifest": { ...manifest, compiled: manifestFunctions },
  "docker-distribution/manifest-list": { ...manifestList, compiled: manifestListFunctions },
};

/** Conversions of this format's documents alone. */
export const converter: Converter<Id> = makeConverter(mappings);
