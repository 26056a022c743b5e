import {
  type BareFinding,
  findMasked,
  findNegativeSizes,
  type Key,
  placeName,
  type Rule,
  toPointer,
} from "@imagekin/core";
import type {
  YandexContainerRegistryBlob,
  YandexContainerRegistryImage,
  YandexContainerRegistryImageList,
  YandexContainerRegistryYcImage,
} from "./generated/types.ts";

/** What the rules of an image look at, whatever its members are called. */
interface Sizes {
  /** The name of `compressedSize` in this spelling. */
  readonly totalName: string;
  readonly total: string | undefined;
  readonly config: YandexContainerRegistryBlob | undefined;
  readonly layers: readonly YandexContainerRegistryBlob[] | undefined;
}

/** Cross-field rules of `image`. */
export const imageRules: readonly Rule<YandexContainerRegistryImage>[] = [
  findMasked,
  (image) => checkSizes(sizesOf(image), []),
];

/** Cross-field rules of `image-list`: those of each image. */
export const imageListRules: readonly Rule<YandexContainerRegistryImageList>[] = [
  findMasked,
  ({ images = [] }) =>
    images.flatMap((image, index) => checkSizes(sizesOf(image), ["images", index])),
];

/** Cross-field rules of `yc-image`, the same as those of `image`. */
export const ycImageRules: readonly Rule<YandexContainerRegistryYcImage>[] = [
  findMasked,
  ({ compressed_size: total, config, layers }) =>
    checkSizes({ totalName: "compressed_size", total, config, layers }, []),
];

function sizesOf({ compressedSize: total, config, layers }: YandexContainerRegistryImage): Sizes {
  return { totalName: "compressedSize", total, config, layers };
}

function checkSizes(sizes: Sizes, path: readonly Key[]): BareFinding[] {
  const { totalName, total, config, layers = [] } = sizes;
  const parts = [config?.size, ...layers.map(({ size }) => size)];
  return [
    ...findNegativeSizes([
      [[...path, totalName], total],
      [[...path, "config", "size"], config?.size],
      ...layers.map(({ size }, index) => [[...path, "layers", index, "size"], size] as const),
    ]),
    ...(layers.length === 0 ? [] : checkSum([...path, totalName], total, parts)),
  ];
}

/** The registry adds up config and layers; a member that is left out may be masked or cut, and says nothing about the sum. */
function checkSum(
  path: readonly Key[],
  total: string | undefined,
  parts: readonly (string | undefined)[],
): BareFinding[] {
  const known = parts.filter((part) => part !== undefined);
  if (total === undefined || known.length < parts.length) return [];
  const sum = String(known.reduce((all, part) => all + BigInt(part), 0n));
  if (sum === total) return [];
  return [
    {
      severity: "warning",
      code: "size-mismatch",
      pointer: toPointer(path),
      message: `${placeName(path.map(String))} is "${total}", but the sizes of config and layers add up to "${sum}"`,
      expected: [sum],
      actual: total,
    },
  ];
}
