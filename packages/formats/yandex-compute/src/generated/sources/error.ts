// Generated from schema/*.schema.json by "pnpm generate". Do not edit.

/** The annotated schema, self-contained, as JSON. */
export const source: string = String.raw`{
 "$schema": "https://json-schema.org/draft/2020-12/schema",
 "$id": "urn:imagekin:yandex-compute:error",
 "title": "YandexComputeErrorResponse",
 "description": "The body of every failed REST answer: a bare google.rpc.Status.",
 "x-source": "google/rpc/status.proto",
 "x-detect": [
  {
   "code": true,
   "message": true
  },
  {
   "code": true,
   "details": true
  }
 ],
 "x-look-alikes": [
  {
   "members": [
    "RootFS"
   ],
   "is": "an image of Docker Engine (docker-engine/image-inspect)"
  },
  {
   "members": [
    "schemaVersion"
   ],
   "is": "a manifest or an index of a registry"
  }
 ],
 "type": "object",
 "properties": {
  "code": {
   "type": "integer",
   "description": "A google.rpc.Code such as 5 for NOT_FOUND; not the HTTP status.",
   "minimum": -2147483648,
   "maximum": 2147483647,
   "x-proto-name": "code"
  },
  "message": {
   "type": "string",
   "description": "What failed, in English.",
   "x-proto-name": "message"
  },
  "details": {
   "type": "array",
   "description": "More about the failure; absent when there is nothing more to say.",
   "items": {
    "$ref": "#/$defs/ErrorDetail"
   },
   "x-proto-name": "details"
  },
  "RootFS": false,
  "schemaVersion": false
 },
 "$defs": {
  "ErrorDetail": {
   "description": "A google.protobuf.Any: \u0060@type\u0060 names the message, whose own members stand beside it.",
   "type": "object",
   "additionalProperties": true
  }
 }
}`;
