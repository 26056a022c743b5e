// Generated from schema/*.schema.json by "pnpm generate". Do not edit.

/** What is known about the members, as JSON of a `MemberTable`. */
export const table: string = String.raw`{
  "versions": [],
  "lookAlikes": [],
  "nodes": [
    {"types":["object"],"members":{"registryId":{"node":1,"proto":"registry_id"},"repositoryName":{"node":2,"proto":"repository_name"},"folderId":{"node":3,"proto":"folder_id"},"pageSize":{"node":4,"proto":"page_size"},"pageToken":{"node":5,"proto":"page_token"},"filter":{"node":6,"proto":"filter"},"orderBy":{"node":7,"proto":"order_by"}}},
    {"types":["string"]},
    {"types":["string"]},
    {"types":["string"]},
    {"types":["string"]},
    {"types":["string"]},
    {"types":["string"]},
    {"types":["string"]}
  ]
}`;
