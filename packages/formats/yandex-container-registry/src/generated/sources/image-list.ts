// Generated from schema/*.schema.json by "pnpm generate". Do not edit.

/** The annotated schema, self-contained, as JSON. */
export const source: string = String.raw`{
 "$schema": "https://json-schema.org/draft/2020-12/schema",
 "$id": "urn:imagekin:yandex-container-registry:image-list",
 "title": "YandexContainerRegistryImageList",
 "description": "One page of the answer to \u0060GET /container-registry/v1/images\u0060; an empty page is \u0060{}\u0060.",
 "x-source": "yandex/cloud/containerregistry/v1/image_service.proto",
 "x-detect": [
  {
   "images": true
  }
 ],
 "x-look-alikes": [
  {
   "members": [
    "id"
   ],
   "is": "a single image (yandex-container-registry/image)"
  },
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
  "images": {
   "type": "array",
   "description": "The images of this page; absent when there is none.",
   "items": {
    "$ref": "#/$defs/Image"
   },
   "x-proto-name": "images"
  },
  "nextPageToken": {
   "type": "string",
   "description": "What to send as \u0060pageToken\u0060 for the next page; absent on the last one.",
   "x-proto-name": "next_page_token"
  },
  "id": false,
  "RootFS": false,
  "schemaVersion": false
 },
 "$defs": {
  "Blob": {
   "description": "A stored blob: the image configuration, or one compressed layer.",
   "type": "object",
   "properties": {
    "id": {
     "type": "string",
     "description": "The registry's own key of the blob.",
     "x-proto-name": "id"
    },
    "digest": {
     "$ref": "#/$defs/Digest",
     "description": "Digest of the blob as it is stored.",
     "x-proto-name": "digest"
    },
    "size": {
     "$ref": "#/$defs/Int64",
     "description": "Bytes of the blob as it is stored; compressed, if it is a layer.",
     "x-proto-name": "size"
    },
    "urls": {
     "type": "array",
     "description": "Other places to load the blob from; part of the API since September 2019, never seen filled.",
     "items": {
      "type": "string"
     },
     "x-proto-name": "urls"
    }
   }
  },
  "Digest": {
   "x-scalar": "digest",
   "description": "Content address as \u0060algorithm:encoded\u0060.",
   "type": "string",
   "pattern": "^(?:sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128}|blake3:[0-9a-f]{64}|(?:(?:[ac-rt-z0-9][a-z0-9]*|b(?:[a-km-z0-9][a-z0-9]*|l(?:[b-z0-9][a-z0-9]*|a(?:[a-jl-z0-9][a-z0-9]*|k(?:[a-df-z0-9][a-z0-9]*|e(?:[a-z0-24-9][a-z0-9]*|3(?:[a-z0-9][a-z0-9]*))?)?)?)?)?|s(?:[a-gi-z0-9][a-z0-9]*|h(?:[b-z0-9][a-z0-9]*|a(?:[a-z01346-9][a-z0-9]*|2(?:[a-z0-46-9][a-z0-9]*|5(?:[a-z0-57-9][a-z0-9]*|6(?:[a-z0-9][a-z0-9]*))?)?|5(?:[a-z02-9][a-z0-9]*|1(?:[a-z013-9][a-z0-9]*|2(?:[a-z0-9][a-z0-9]*))?)?)?)?)?)|[a-z0-9]+(?:[+._-][a-z0-9]+)+):[a-zA-Z0-9=_-]+)$"
  },
  "Image": {
   "description": "One manifest in a repository of Yandex Container Registry, as its REST API sends it; members with default values are left out.",
   "x-source": "yandex/cloud/containerregistry/v1/image.proto",
   "type": "object",
   "properties": {
    "id": {
     "type": "string",
     "description": "The registry's own key of this manifest, in the examples 20 characters that start with crp; unrelated to any digest.",
     "x-proto-name": "id"
    },
    "name": {
     "type": "string",
     "description": "Repository as \u0060<registry id>/<name>\u0060, shared by all images of the repository, so no key.",
     "x-proto-name": "name"
    },
    "digest": {
     "$ref": "#/$defs/Digest",
     "description": "Digest of the manifest, as \u0060docker push\u0060 prints it.",
     "x-proto-name": "digest"
    },
    "compressedSize": {
     "$ref": "#/$defs/Int64",
     "description": "Bytes of the config and all layers as they are stored; the manifest itself is not counted.",
     "x-proto-name": "compressed_size"
    },
    "config": {
     "$ref": "#/$defs/Blob",
     "description": "The image configuration; its digest is the image id of a Docker Engine with graph drivers.",
     "x-proto-name": "config"
    },
    "layers": {
     "type": "array",
     "description": "The layers in the order of the manifest, base layer first.",
     "items": {
      "$ref": "#/$defs/Blob"
     },
     "x-proto-name": "layers"
    },
    "tags": {
     "type": "array",
     "description": "Tags that point at this manifest now, each unique in the repository; absent when there is none.",
     "items": {
      "type": "string"
     },
     "x-proto-name": "tags"
    },
    "createdAt": {
     "$ref": "#/$defs/Timestamp",
     "description": "When the registry received the push, not when the image was built.",
     "x-proto-name": "created_at"
    }
   }
  },
  "Int64": {
   "x-scalar": "int64",
   "description": "A 64-bit integer as decimal text, since a JSON number loses digits beyond 2^53.",
   "type": "string",
   "pattern": "^(?:0|-?(?:[1-9][0-9]{0,17}|[1-8][0-9]{18}|9[0-1][0-9]{17}|92[0-1][0-9]{16}|922[0-2][0-9]{15}|9223[0-2][0-9]{14}|92233[0-6][0-9]{13}|922337[0-1][0-9]{12}|92233720[0-2][0-9]{10}|922337203[0-5][0-9]{9}|9223372036[0-7][0-9]{8}|92233720368[0-4][0-9]{7}|922337203685[0-3][0-9]{6}|9223372036854[0-6][0-9]{5}|92233720368547[0-6][0-9]{4}|922337203685477[0-4][0-9]{3}|9223372036854775[0-7][0-9]{2}|922337203685477580[0-6]|9223372036854775807)|-9223372036854775808)$"
  },
  "Timestamp": {
   "x-scalar": "utc-timestamp",
   "description": "RFC 3339 in UTC with up to nine fraction digits.",
   "type": "string",
   "pattern": "^(?:(?:000[1-9]|00[1-9][0-9]|0[1-9][0-9]{2}|[1-9][0-9]{3})-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:0[48]|[2468][048]|[13579][26])00)-02-29)T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\\.[0-9]{1,9})?Z$"
  }
 }
}`;
