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
    "path": "/compute/v1/images/{imageId}",
    "request": "yandex-compute/get-request",
    "responses": {
      "200": "yandex-compute/image",
      "400": "yandex-compute/error",
      "401": "yandex-compute/error",
      "403": "yandex-compute/error",
      "404": "yandex-compute/error",
      "429": "yandex-compute/error",
      "500": "yandex-compute/error",
      "503": "yandex-compute/error",
      "504": "yandex-compute/error"
    }
  },
  {
    "name": "GetLatestByFamily",
    "method": "GET",
    "path": "/compute/v1/images:latestByFamily",
    "responses": {
      "200": "yandex-compute/image",
      "400": "yandex-compute/error",
      "401": "yandex-compute/error",
      "403": "yandex-compute/error",
      "404": "yandex-compute/error",
      "429": "yandex-compute/error",
      "500": "yandex-compute/error",
      "503": "yandex-compute/error",
      "504": "yandex-compute/error"
    }
  },
  {
    "name": "List",
    "method": "GET",
    "path": "/compute/v1/images",
    "request": "yandex-compute/list-request",
    "responses": {
      "200": "yandex-compute/image-list",
      "400": "yandex-compute/error",
      "401": "yandex-compute/error",
      "403": "yandex-compute/error",
      "404": "yandex-compute/error",
      "429": "yandex-compute/error",
      "500": "yandex-compute/error",
      "503": "yandex-compute/error",
      "504": "yandex-compute/error"
    }
  }
];
