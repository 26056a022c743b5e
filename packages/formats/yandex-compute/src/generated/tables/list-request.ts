// Generated from schema/*.schema.json by "pnpm generate". Do not edit.

/** What is known about the members, as JSON of a `MemberTable`. */
export const table: string = String.raw`{
  "versions": [],
  "lookAlikes": [],
  "nodes": [
    {"types":["object"],"members":{"folderId":{"node":1,"proto":"folder_id","required":true},"pageSize":{"node":2,"proto":"page_size"},"pageToken":{"node":3,"proto":"page_token"},"filter":{"node":4,"proto":"filter"},"orderBy":{"node":5,"proto":"order_by"}}},
    {"types":["string"]},
    {"types":["string"]},
    {"types":["string"]},
    {"types":["string"]},
    {"types":["string"]}
  ]
}`;
