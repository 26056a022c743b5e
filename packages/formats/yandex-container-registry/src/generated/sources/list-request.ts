// Generated from schema/*.schema.json by "pnpm generate". Do not edit.

/** The annotated schema, self-contained, as JSON. */
export const source: string = String.raw`{
 "$schema": "https://json-schema.org/draft/2020-12/schema",
 "$id": "urn:imagekin:yandex-container-registry:list-request",
 "title": "YandexContainerRegistryListRequest",
 "description": "The query parameters of \u0060GET /container-registry/v1/images\u0060, each as the text that stands in the URL after decoding.",
 "x-source": "yandex/cloud/containerregistry/v1/image_service.proto",
 "x-detect": [
  {
   "registryId": true
  },
  {
   "repositoryName": true
  }
 ],
 "type": "object",
 "properties": {
  "registryId": {
   "type": "string",
   "description": "Registry to list; ignored beside \u0060repositoryName\u0060.",
   "maxLength": 50,
   "x-proto-name": "registry_id"
  },
  "repositoryName": {
   "type": "string",
   "description": "Repository to list, as \u0060<registry id>/<name>\u0060.",
   "pattern": "^(?:[a-z0-9]+(?:[._/-][a-z0-9]+)*)?$",
   "x-proto-name": "repository_name"
  },
  "folderId": {
   "type": "string",
   "description": "Folder to list; ignored beside \u0060registryId\u0060 or \u0060repositoryName\u0060.",
   "maxLength": 50,
   "x-proto-name": "folder_id"
  },
  "pageSize": {
   "type": "string",
   "description": "Greatest number of images in a page, as decimal text from 0 to 1000; 100 if absent or 0.",
   "pattern": "^(?:0|[1-9][0-9]{0,2}|1000)$",
   "x-proto-name": "page_size"
  },
  "pageToken": {
   "type": "string",
   "description": "The \u0060nextPageToken\u0060 of the page before.",
   "maxLength": 100,
   "x-proto-name": "page_token"
  },
  "filter": {
   "type": "string",
   "description": "\u0060name = \"<registry id>/<name>\"\u0060 and nothing else; the quoted name has at most 256 characters.",
   "pattern": "^(?:name *= *\"[a-z0-9]+(?:[._-][a-z0-9]+)*/[a-z0-9]+(?:[._-][a-z0-9]+)*\")?$",
   "maxLength": 1000,
   "x-proto-name": "filter"
  },
  "orderBy": {
   "type": "string",
   "description": "Comma-separated fields to sort by, under their proto names: name, digest, created_at, last_modified.",
   "pattern": "^(?:(?:name|digest|created_at|last_modified)(?: *, *(?:name|digest|created_at|last_modified))*)?$",
   "maxLength": 100,
   "x-proto-name": "order_by"
  }
 }
}`;
