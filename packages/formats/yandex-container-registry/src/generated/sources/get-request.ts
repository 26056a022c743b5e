// Generated from schema/*.schema.json by "pnpm generate". Do not edit.

/** The annotated schema, self-contained, as JSON. */
export const source: string = String.raw`{
 "$schema": "https://json-schema.org/draft/2020-12/schema",
 "$id": "urn:imagekin:yandex-container-registry:get-request",
 "title": "YandexContainerRegistryGetRequest",
 "description": "The path parameters of \u0060GET /container-registry/v1/images/{imageId}\u0060.",
 "x-source": "yandex/cloud/containerregistry/v1/image_service.proto",
 "x-detect": [
  {
   "imageId": true
  }
 ],
 "type": "object",
 "properties": {
  "imageId": {
   "type": "string",
   "description": "The \u0060id\u0060 of the image, not its digest.",
   "minLength": 1,
   "maxLength": 50,
   "x-proto-name": "image_id"
  }
 },
 "required": [
  "imageId"
 ]
}`;
