// Generated from schema/*.schema.json by "pnpm generate". Do not edit.

/**
 * The body of every failed REST answer: a bare google.rpc.Status.
 */
export interface YandexComputeErrorResponse {
  /**
   * A google.rpc.Code such as 5 for NOT_FOUND; not the HTTP status.
   */
  code?: number;
  /**
   * What failed, in English.
   */
  message?: string;
  /**
   * More about the failure; absent when there is nothing more to say.
   *
   * Items: A google.protobuf.Any: `@type` names the message, whose own members stand beside it.
   */
  details?: YandexComputeErrorDetail[];
}

/**
 * A google.protobuf.Any: `@type` names the message, whose own members stand beside it.
 */
export interface YandexComputeErrorDetail {
  [k: string]: unknown;
}

/**
 * The path parameters of `GET /compute/v1/images/{imageId}`.
 */
export interface YandexComputeGetRequest {
  /**
   * The `id` of the image, not its name.
   */
  imageId: string;
}

/**
 * One page of the answer to `GET /compute/v1/images`; an empty page is `{}`.
 */
export interface YandexComputeImageList {
  /**
   * The images of this page; absent when there is none.
   *
   * Items: A disk image of Yandex Compute Cloud, as its REST API sends it; members with default values are left out.
   */
  images?: YandexComputeImage[];
  /**
   * What to send as `pageToken` for the next page; absent on the last one.
   */
  nextPageToken?: string;
}

/**
 * A message without members so far.
 */
export type YandexComputeGeneration2HardwareFeatures = Record<string, never>;

/**
 * At most one of the two members; `{}` is possible.
 */
export interface YandexComputeHardwareGeneration {
  /**
   * First generation, which fits all older images.
   */
  legacyFeatures?: YandexComputeLegacyHardwareFeatures;
  /**
   * Second generation: PCI topology 2 and UEFI boot; always `{}`, and its presence is the meaning.
   */
  generation2Features?: YandexComputeGeneration2HardwareFeatures;
}

/**
 * A disk image of Yandex Compute Cloud, as its REST API sends it; members with default values are left out.
 */
export interface YandexComputeImage {
  /**
   * Id of the image, in the examples 20 characters that start with fd8.
   */
  id?: string;
  /**
   * Id of the folder that holds the image; `standard-images` for public ones.
   */
  folderId?: string;
  /**
   * When the resource was created, mostly in whole seconds.
   */
  createdAt?: string;
  /**
   * Name of the image; absent when it was given none.
   */
  name?: string;
  /**
   * Free text of the creator, up to 256 characters.
   */
  description?: string;
  /**
   * A map of up to 64 labels, although the vendor's page shows a string; absent when there is none.
   */
  labels?: {
    [k: string]: string;
  };
  /**
   * Family whose latest image can be asked for by the family's name.
   */
  family?: string;
  /**
   * Bytes that the image takes in storage; absent on some new, encrypted or imported images.
   */
  storageSize?: string;
  /**
   * Bytes that a disk made from the image must have at least.
   */
  minDiskSize?: string;
  /**
   * Ids of the licences that come with the image and with everything made from it.
   */
  productIds?: string[];
  /**
   * Where the image is in its life; only a READY one can be used.
   */
  status?: "STATUS_UNSPECIFIED" | "CREATING" | "READY" | "ERROR" | "DELETING" | (string & {});
  /**
   * The operating system in the image.
   */
  os?: YandexComputeOs;
  /**
   * Whether disks are made fast from a pool; absent means false.
   */
  pooled?: boolean;
  /**
   * Hardware features that instances booted from the image get; absent means the default of the day.
   */
  hardwareGeneration?: YandexComputeHardwareGeneration;
  /**
   * The key that encrypts the image; absent when it is not encrypted.
   */
  kmsKey?: YandexComputeKmsKey;
  /**
   * Bytes of the whole image, as opposed to what it takes in storage; sent since July 2026.
   */
  size?: string;
}

/**
 * A version of a symmetric key of Key Management Service.
 */
export interface YandexComputeKmsKey {
  /**
   * Id of the key.
   */
  keyId?: string;
  /**
   * Id of the key's version.
   */
  versionId?: string;
}

/**
 * Features of the first hardware generation.
 */
export interface YandexComputeLegacyHardwareFeatures {
  /**
   * PCI topology of the instance.
   */
  pciTopology?: "PCI_TOPOLOGY_UNSPECIFIED" | "PCI_TOPOLOGY_V1" | "PCI_TOPOLOGY_V2" | (string & {});
}

/**
 * What the image brings for Nvidia GPUs.
 */
export interface YandexComputeNvidia {
  /**
   * Version of the GPU driver.
   */
  driver?: string;
}

/**
 * An operating system.
 */
export interface YandexComputeOs {
  /**
   * Kind of system, which decides the emulated CPU and the price.
   */
  type?: "TYPE_UNSPECIFIED" | "LINUX" | "WINDOWS" | (string & {});
  /**
   * GPU software in the image; part of the API since December 2025.
   */
  nvidia?: YandexComputeNvidia;
}

/**
 * The query parameters of `GET /compute/v1/images`, each as the text that stands in the URL after decoding.
 */
export interface YandexComputeListRequest {
  /**
   * Folder to list; `standard-images` for the public images.
   */
  folderId: string;
  /**
   * Greatest number of images in a page, as decimal text from 0 to 1000.
   */
  pageSize?: string;
  /**
   * The `nextPageToken` of the page before.
   */
  pageToken?: string;
  /**
   * Conditions joined by AND, each `<field> <operator> <value>` with =, !=, IN or NOT IN and quoted texts.
   */
  filter?: string;
  /**
   * Column and direction, such as `createdAt desc`; `id asc` if absent.
   */
  orderBy?: string;
}

/**
 * A disk image of Yandex Compute Cloud as `yc compute image get --format json` prints it, with the member names of the proto; `list` prints an array of these.
 */
export interface YandexComputeYcImage {
  /**
   * Id of the image, in the examples 20 characters that start with fd8.
   */
  id?: string;
  /**
   * Id of the folder that holds the image; `standard-images` for public ones.
   */
  folder_id?: string;
  /**
   * When the resource was created, mostly in whole seconds.
   */
  created_at?: string;
  /**
   * Name of the image; absent when it was given none.
   */
  name?: string;
  /**
   * Free text of the creator, up to 256 characters.
   */
  description?: string;
  /**
   * A map of up to 64 labels, although the vendor's page shows a string; absent when there is none.
   */
  labels?: {
    [k: string]: string;
  };
  /**
   * Family whose latest image can be asked for by the family's name.
   */
  family?: string;
  /**
   * Bytes that the image takes in storage; absent on some new, encrypted or imported images.
   */
  storage_size?: string;
  /**
   * Bytes that a disk made from the image must have at least.
   */
  min_disk_size?: string;
  /**
   * Ids of the licences that come with the image and with everything made from it.
   */
  product_ids?: string[];
  /**
   * Where the image is in its life; only a READY one can be used.
   */
  status?: "STATUS_UNSPECIFIED" | "CREATING" | "READY" | "ERROR" | "DELETING" | (string & {});
  /**
   * The operating system in the image.
   */
  os?: YandexComputeOs;
  /**
   * Whether disks are made fast from a pool; absent means false.
   */
  pooled?: boolean;
  /**
   * Hardware features that instances booted from the image get; absent means the default of the day.
   */
  hardware_generation?: YandexComputeYcImageHardwareGeneration;
  /**
   * The key that encrypts the image; absent when it is not encrypted.
   */
  kms_key?: YandexComputeYcImageKmsKey;
  /**
   * Bytes of the whole image, as opposed to what it takes in storage; sent since July 2026.
   */
  size?: string;
}

/**
 * At most one of the two members; `{}` is possible.
 */
export interface YandexComputeYcImageHardwareGeneration {
  /**
   * First generation, which fits all older images.
   */
  legacy_features?: YandexComputeYcImageLegacyHardwareFeatures;
  /**
   * Second generation: PCI topology 2 and UEFI boot; always `{}`, and its presence is the meaning.
   */
  generation2_features?: YandexComputeGeneration2HardwareFeatures;
}

/**
 * A version of a symmetric key of Key Management Service.
 */
export interface YandexComputeYcImageKmsKey {
  /**
   * Id of the key.
   */
  key_id?: string;
  /**
   * Id of the key's version.
   */
  version_id?: string;
}

/**
 * Features of the first hardware generation.
 */
export interface YandexComputeYcImageLegacyHardwareFeatures {
  /**
   * PCI topology of the instance.
   */
  pci_topology?: "PCI_TOPOLOGY_UNSPECIFIED" | "PCI_TOPOLOGY_V1" | "PCI_TOPOLOGY_V2" | (string & {});
}
