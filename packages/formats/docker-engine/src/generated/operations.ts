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
    "name": "ImageInspect",
    "method": "GET",
    "path": "/images/{name}/json",
    "request": "docker-engine/inspect-request",
    "responses": {
      "200": "docker-engine/image-inspect",
      "400": "docker-engine/error",
      "404": "docker-engine/error",
      "500": "docker-engine/error"
    }
  }
];
