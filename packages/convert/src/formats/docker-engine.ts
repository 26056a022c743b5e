import { type Converter, makeConverter } from "../converter.ts";
import type { Mapping } from "../engine/mapping.ts";
import { compiled as imageInspectFunctions } from "../generated/docker-engine-image-inspect.ts";
import { imageInspect } from "../mappings/docker-engine.ts";

/** The documents of the format. */
export type Id = "docker-engine/image-inspect";

/** The tables of the format's documents. */
export const mappings: Readonly<Record<Id, Mapping>> = {
  "docker-engine/image-inspect": { ...imageInspect, compiled: imageInspectFunctions },
};

/** Conversions of this format's documents alone. */
export const converter: Converter<Id> = makeConverter(mappings);
