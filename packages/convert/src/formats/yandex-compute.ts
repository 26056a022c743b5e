import { type Converter, makeConverter } from "../converter.ts";
import type { Mapping } from "../engine/mapping.ts";
import { compiled as imageFunctions } from "../generated/yandex-compute-image.ts";
import { compiled as ycImageFunctions } from "../generated/yandex-compute-yc-image.ts";
import { image, ycImage } from "../mappings/yandex-compute.ts";

/** The documents of the format. */
export type Id = "yandex-compute/image" | "yandex-compute/yc-image";

/** The tables of the format's documents. */
export const mappings: Readonly<Record<Id, Mapping>> = {
  "yandex-compute/image": { ...image, compiled: imageFunctions },
  "yandex-compute/yc-image": { ...ycImage, compiled: ycImageFunctions },
};

/** Conversions of this format's documents alone. */
export const converter: Converter<Id> = makeConverter(mappings);
