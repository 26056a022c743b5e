// Generated from schema/*.schema.json by "pnpm generate". Do not edit.

/** One request of the vendor's API, and the documents that it takes and answers. */
export interface Operation {
  readonly name: string;
  readonly method: "GET" | "HEAD" | "POST" | "DELETE";
  /** Path template: parameters stand in braces. */
  readonly path: string;
  /** Document of the request's parameters. */
  readonly request?: string;
  /** Documents of the answer, by HTTP status. */
  readonly responses: Readonly<Record<string, string>>;
}

/** The operations of the vendor's API that speak in these documents. */
export const operations: readonly Operation[] = [
  {
    "name": "Get",
    "method": "GET",
    "path": "/container-registry/v1/images/{imageId}",
    "request": "yandex-container-registry/get-request",
    "responses": {
      "200": "yandex-container-registry/image",
      "400": "yandex-container-registry/error",
      "401": "yandex-container-registry/error",
      "403": "yandex-container-registry/error",
      "404": "yandex-container-registry/error",
      "429": "yandex-container-registry/error",
      "500": "yandex-container-registry/error",
      "503": "yandex-container-registry/error",
      "504": "yandex-container-registry/error"
    }
  },
  {
    "name": "List",
    "method": "GET",
    "path": "/container-registry/v1/images",
    "request": "yandex-container-registry/list-request",
    "responses": {
      "200": "yandex-container-registry/image-list",
      "400": "yandex-container-registry/error",
      "401": "yandex-container-registry/error",
      "403": "yandex-container-registry/error",
      "404": "yandex-container-registry/error",
      "429": "yandex-container-registry/error",
      "500": "yandex-container-registry/error",
      "503": "yandex-container-registry/error",
      "504": "yandex-container-registry/error"
    }
  }
];
