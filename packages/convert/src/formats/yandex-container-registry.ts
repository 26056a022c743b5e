import { type Converter, makeConverter } from "../converter.ts";
import type { Mapping } from "../engine/mapping.ts";
import { compiled as imageFunctions } from "../generated/yandex-container-registry-image.ts";
import { compiled as ycImageFunctions } from "../generated/yandex-container-registry-yc-image.ts";
import { image, ycImage } from "../mappings/yandex-container-registry.ts";

/** The documents of the format. */
export type Id = "yandex-container-registry/image" | "yandex-container-registry/yc-image";

/** The tables of the format's documents. */
export const mappings: Readonly<Record<Id, Mapping>> = {
  "yandex-container-registry/image": { ...image, compiled: imageFunctions },
  "yandex-container-registry/yc-image": { ...ycImage, compiled: ycImageFunctions },
};

/** Conversions of this format's documents alone. */
export const converter: Converter<Id> = makeConverter(mappings);
