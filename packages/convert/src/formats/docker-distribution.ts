import { type Converter, makeConverter } from "../converter.ts";
import type { Mapping } from "../engine/mapping.ts";
import { manifest, manifestList } from "../mappings/docker-distribution.ts";

/** The documents of the format. */
export type Id = "docker-distribution/manifest" | "docker-distribution/manifest-list";

/** The tables of the format's documents. */
export const mappings: Readonly<Record<Id, Mapping>> = {
  "docker-distribution/manifest": manifest,
  "docker-distribution/manifest-list": manifestList,
};

/** Conversions of this format's documents alone. */
export const converter: Converter<Id> = makeConverter(mappings);
