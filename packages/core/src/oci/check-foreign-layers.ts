import type { BareFinding } from "../explain-errors.ts";
import { toPointer } from "../pointer.ts";
import { type ManifestLike, nameOf } from "./descriptors.ts";
import { mediaTypeFacts } from "./media-types.ts";

/** Layers that registries do not keep, without a word on where they are. */
export function checkForeignLayers({ layers }: ManifestLike): BareFinding[] {
  return layers.flatMap(({ mediaType, urls = [] }, index) => {
    if (urls.length > 0 || mediaTypeFacts(mediaType)?.isForeign !== true) return [];
    const path = ["layers", index];
    return [
      {
        severity: "warning",
        code: "foreign-layer-urls",
        pointer: toPointer(path),
        message: `${nameOf(path)} is a layer that registries do not keep, but it has no urls that say where it is`,
        suggestion: "add urls, or give the layer an ordinary media type if the registry has it",
      },
    ];
  });
}
