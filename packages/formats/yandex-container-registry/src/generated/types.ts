// Generated from schema/*.schema.json by "pnpm generate". Do not edit.

/**
 * The body of every failed REST answer: a bare google.rpc.Status.
 */
export interface YandexContainerRegistryErrorResponse {
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
  details?: YandexContainerRegistryErrorDetail[];
}

/**
 * A google.protobuf.Any: `@type` names the message, whose own members stand beside it.
 */
export interface YandexContainerRegistryErrorDetail {
  [k: string]: unknown;
}

/**
 * The path parameters of `GET /container-registry/v1/images/{imageId}`.
 */
export interface YandexContainerRegistryGetRequest {
  /**
   * The `id` of the image, not its digest.
   */
  imageId: string;
}

/**
 * One page of the answer to `GET /container-registry/v1/images`; an empty page is `{}`.
 */
export interface YandexContainerRegistryImageList {
  /**
   * The images of this page; absent when there is none.
   *
   * Items: One manifest in a repository of Yandex Container Registry, as its REST API sends it; members with default values are left out.
   */
  images?: YandexContainerRegistryImage[];
  /**
   * What to send as `pageToken` for the next page; absent on the last one.
   */
  nextPageToken?: string;
}

/**
 * A stored blob: the image configuration, or one compressed layer.
 */
export interface YandexContainerRegistryBlob {
  /**
   * The registry's own key of the blob.
   */
  id?: string;
  /**
   * Digest of the blob as it is stored.
   */
  digest?: string;
  /**
   * Bytes of the blob as it is stored; compressed, if it is a layer.
   */
  size?: string;
  /**
   * Other places to load the blob from; part of the API since September 2019, never seen filled.
   */
  urls?: string[];
}

/**
 * One manifest in a repository of Yandex Container Registry, as its REST API sends it; members with default values are left out.
 */
export interface YandexContainerRegistryImage {
  /**
   * The registry's own key of this manifest, in the examples 20 characters that start with crp; unrelated to any digest.
   */
  id?: string;
  /**
   * Repository as `<registry id>/<name>`, shared by all images of the repository, so no key.
   */
  name?: string;
  /**
   * Digest of the manifest, as `docker push` prints it.
   */
  digest?: string;
  /**
   * Bytes of the config and all layers as they are stored; the manifest itself is not counted.
   */
  compressedSize?: string;
  /**
   * The image configuration; its digest is the image id of a Docker Engine with graph drivers.
   */
  config?: YandexContainerRegistryBlob;
  /**
   * The layers in the order of the manifest, base layer first.
   *
   * Items: A stored blob: the image configuration, or one compressed layer.
   */
  layers?: YandexContainerRegistryBlob[];
  /**
   * Tags that point at this manifest now, each unique in the repository; absent when there is none.
   */
  tags?: string[];
  /**
   * When the registry received the push, not when the image was built.
   */
  createdAt?: string;
}

/**
 * The query parameters of `GET /container-registry/v1/images`, each as the text that stands in the URL after decoding.
 */
export interface YandexContainerRegistryListRequest {
  /**
   * Registry to list; ignored beside `repositoryName`.
   */
  registryId?: string;
  /**
   * Repository to list, as `<registry id>/<name>`.
   */
  repositoryName?: string;
  /**
   * Folder to list; ignored beside `registryId` or `repositoryName`.
   */
  folderId?: string;
  /**
   * Greatest number of images in a page, as decimal text from 0 to 1000; 100 if absent or 0.
   */
  pageSize?: string;
  /**
   * The `nextPageToken` of the page before.
   */
  pageToken?: string;
  /**
   * `name = "<registry id>/<name>"` and nothing else; the quoted name has at most 256 characters.
   */
  filter?: string;
  /**
   * Comma-separated fields to sort by, under their proto names: name, digest, created_at, last_modified.
   */
  orderBy?: string;
}

/**
 * An image of Yandex Container Registry as `yc container image get --format json` prints it, with the member names of the proto; `list` prints an array of these.
 */
export interface YandexContainerRegistryYcImage {
  /**
   * The registry's own key of this manifest, in the examples 20 characters that start with crp; unrelated to any digest.
   */
  id?: string;
  /**
   * Repository as `<registry id>/<name>`, shared by all images of the repository, so no key.
   */
  name?: string;
  /**
   * Digest of the manifest, as `docker push` prints it.
   */
  digest?: string;
  /**
   * Bytes of the config and all layers as they are stored; the manifest itself is not counted.
   */
  compressed_size?: string;
  /**
   * The image configuration; its digest is the image id of a Docker Engine with graph drivers.
   */
  config?: YandexContainerRegistryBlob;
  /**
   * The layers in the order of the manifest, base layer first.
   *
   * Items: A stored blob: the image configuration, or one compressed layer.
   */
  layers?: YandexContainerRegistryBlob[];
  /**
   * Tags that point at this manifest now, each unique in the repository; absent when there is none.
   */
  tags?: string[];
  /**
   * When the registry received the push, not when the image was built.
   */
  created_at?: string;
}
