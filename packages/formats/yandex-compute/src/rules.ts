import {
  type BareFinding,
  findMasked,
  findNegativeSizes,
  isMasked,
  type Key,
  placeName,
  type Rule,
  toPointer,
} from "@imagekin/core";
import type {
  YandexComputeImage,
  YandexComputeImageList,
  YandexComputeYcImage,
} from "./generated/types.ts";

/** What the rules of an image look at, by the names of the REST API. */
interface Facts {
  readonly folderId: string | undefined;
  readonly name: string | undefined;
  readonly description: string | undefined;
  readonly labels: Readonly<Record<string, string>> | undefined;
  readonly family: string | undefined;
  readonly storageSize: string | undefined;
  readonly minDiskSize: string | undefined;
  readonly productIds: readonly string[] | undefined;
  readonly size: string | undefined;
}

/** The names that the members have in one spelling, where they are not those of {@link Facts}. */
type Names = Readonly<Partial<Record<keyof Facts, string>>>;

const ycNames: Names = {
  folderId: "folder_id",
  storageSize: "storage_size",
  minDiskSize: "min_disk_size",
  productIds: "product_ids",
};

/** Cross-field rules of `image`. */
export const imageRules: readonly Rule<YandexComputeImage>[] = [
  findMasked,
  (image) => checkImage(factsOf(image), {}, []),
];

/** Cross-field rules of `image-list`: those of each image. */
export const imageListRules: readonly Rule<YandexComputeImageList>[] = [
  findMasked,
  ({ images = [] }) =>
    images.flatMap((image, index) => checkImage(factsOf(image), {}, ["images", index])),
];

/** Cross-field rules of `yc-image`, the same as those of `image`. */
export const ycImageRules: readonly Rule<YandexComputeYcImage>[] = [
  findMasked,
  ({ name, description, labels, family, size, ...image }) => {
    const { folder_id: folderId, product_ids: productIds } = image;
    const { storage_size: storageSize, min_disk_size: minDiskSize } = image;
    const texts = { folderId, name, description, labels, family, productIds };
    return checkImage({ ...texts, storageSize, minDiskSize, size }, ycNames, []);
  },
];

function factsOf(image: YandexComputeImage): Facts {
  const { folderId, name, description, labels, family, productIds } = image;
  const { storageSize, minDiskSize, size } = image;
  return {
    folderId,
    name,
    description,
    labels,
    family,
    productIds,
    storageSize,
    minDiskSize,
    size,
  };
}

function checkImage(facts: Facts, names: Names, path: readonly Key[]): BareFinding[] {
  const at = (name: keyof Facts): Key[] => [...path, names[name] ?? name];
  const { labels = {}, productIds = [] } = facts;
  return [
    ...findNegativeSizes([
      [at("storageSize"), facts.storageSize],
      [at("minDiskSize"), facts.minDiskSize],
      [at("size"), facts.size],
    ]),
    ...checkText(at("folderId"), facts.folderId, idRule),
    ...checkText(at("name"), facts.name, nameRule),
    ...checkText(at("description"), facts.description, descriptionRule),
    ...checkText(at("family"), facts.family, familyRule),
    ...checkText(at("minDiskSize"), facts.minDiskSize, minDiskSizeRule),
    ...productIds.flatMap((id, index) => checkText([...at("productIds"), index], id, idRule)),
    ...checkLabels(at("labels"), labels),
  ];
}

/** One rule of the request that creates an image: how it is said, and when it holds. */
interface CreateRule {
  readonly says: string;
  readonly holds: (text: string) => boolean;
}

const idRule: CreateRule = {
  says: "at most 50 characters",
  holds: (text) => hasAtMost(50, text),
};
const nameRule: CreateRule = {
  says: "empty, or 1 to 63 of a-z, 0-9, - and _ that start with a letter and end with a letter or digit",
  holds: (text) => /^(?:[a-z](?:[-_a-z0-9]{0,61}[a-z0-9])?)?$/.test(text),
};
const descriptionRule: CreateRule = {
  says: "at most 256 characters",
  holds: (text) => hasAtMost(256, text),
};
const familyRule: CreateRule = {
  says: "empty, or 3 to 63 of a-z, 0-9 and - that start with a letter and end with a letter or digit",
  holds: (text) => /^(?:[a-z][-a-z0-9]{1,61}[a-z0-9])?$/.test(text),
};
/** Zero is the default, the same as an absent member, and a negative size has a finding of its own. */
const minDiskSizeRule: CreateRule = {
  says: "4194304 (4 MiB) to 4398046511104 (4 TiB)",
  holds: (text) =>
    text === "0" ||
    text.startsWith("-") ||
    (BigInt(text) >= 4_194_304n && BigInt(text) <= 4_398_046_511_104n),
};
const labelKeyRule: CreateRule = {
  says: "1 to 63 of a-z, 0-9, - _ . / and @ that start with a letter",
  holds: (text) => /^[a-z][-_./@0-9a-z]{0,62}$/.test(text),
};
const labelValueRule: CreateRule = {
  says: "at most 63 of a-z, 0-9, - _ . / and @",
  holds: (text) => /^[-_./@0-9a-z]{0,63}$/.test(text),
};
const maxLabels = 64;

function checkText(
  path: readonly Key[],
  text: string | undefined,
  rule: CreateRule,
): BareFinding[] {
  // What was masked had another value; that it is masked is said once for the whole document.
  if (text === undefined || isMasked(text) || rule.holds(text)) return [];
  return [breach(path, placeName(path.map(String)), rule.says)];
}

/** The values of labels may be secrets, and are not shown. */
function checkLabels(
  path: readonly Key[],
  labels: Readonly<Record<string, string>>,
): BareFinding[] {
  const entries = Object.entries(labels);
  const count =
    entries.length > maxLabels ? [breach(path, "labels", `at most ${maxLabels} labels`)] : [];
  return [
    ...count,
    ...entries.flatMap(([key, value]) => {
      const place = [...path, key];
      if (!labelKeyRule.holds(key)) {
        return [breach(place, `the key of ${placeName(place.map(String))}`, labelKeyRule.says)];
      }
      return checkText(place, value, labelValueRule);
    }),
  ];
}

function breach(path: readonly Key[], what: string, says: string): BareFinding {
  return {
    severity: "warning",
    code: "create-rule",
    pointer: toPointer(path),
    message: `${what} is not what a request to create an image may have: ${says}`,
    expected: [says],
  };
}

function hasAtMost(limit: number, text: string): boolean {
  return text.length <= limit || [...text].length <= limit;
}
