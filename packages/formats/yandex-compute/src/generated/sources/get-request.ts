// Generated from schema/*.schema.json by "pnpm generate". Do not edit.

/** The annotated schema, self-contained, as JSON. */
export const source: string = String.raw`{
 "$schema": "https://json-schema.org/draft/2020-12/schema",
 "$id": "urn:imagekin:yandex-compute:get-request",
 "title": "YandexComputeGetRequest",
 "description": "The path parameters of \u0060GET /compute/v1/images/{imageId}\u0060.",
 "x-source": "yandex/cloud/compute/v1/image_service.proto",
 "x-detect": [
  {
   "imageId": true
  }
 ],
 "type": "object",
 "properties": {
  "imageId": {
   "type": "string",
   "description": "The \u0060id\u0060 of the image, not its name.",
   "minLength": 1,
   "maxLength": 50,
   "x-proto-name": "image_id"
  }
 },
 "required": [
  "imageId"
 ]
}`;
