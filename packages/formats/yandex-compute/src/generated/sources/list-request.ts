// Generated from schema/*.schema.json by "pnpm generate". Do not edit.

/** The annotated schema, self-contained, as JSON. */
export const source: string = String.raw`{
 "$schema": "https://json-schema.org/draft/2020-12/schema",
 "$id": "urn:imagekin:yandex-compute:list-request",
 "title": "YandexComputeListRequest",
 "description": "The query parameters of \u0060GET /compute/v1/images\u0060, each as the text that stands in the URL after decoding.",
 "x-source": "yandex/cloud/compute/v1/image_service.proto",
 "x-detect": [
  {
   "folderId": true,
   "pageSize": true
  },
  {
   "folderId": true,
   "pageToken": true
  },
  {
   "folderId": true,
   "filter": true
  },
  {
   "folderId": true,
   "orderBy": true
  }
 ],
 "type": "object",
 "properties": {
  "folderId": {
   "type": "string",
   "description": "Folder to list; \u0060standard-images\u0060 for the public images.",
   "minLength": 1,
   "maxLength": 50,
   "x-proto-name": "folder_id"
  },
  "pageSize": {
   "type": "string",
   "description": "Greatest number of images in a page, as decimal text from 0 to 1000.",
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
   "description": "Conditions joined by AND, each \u0060<field> <operator> <value>\u0060 with =, !=, IN or NOT IN and quoted texts.",
   "maxLength": 1000,
   "x-proto-name": "filter"
  },
  "orderBy": {
   "type": "string",
   "description": "Column and direction, such as \u0060createdAt desc\u0060; \u0060id asc\u0060 if absent.",
   "maxLength": 100,
   "x-proto-name": "order_by"
  }
 },
 "required": [
  "folderId"
 ]
}`;
