// Generated from schema/*.schema.json by "pnpm generate". Do not edit.

/** What is known about the members, as JSON of a `MemberTable`. */
export const table: string = String.raw`{
  "versions": [],
  "lookAlikes": [],
  "nodes": [
    {"types":["object"],"members":{"Config":{"node":1},"RepoTags":{"node":2},"Layers":{"node":4},"Parent":{"node":6},"LayerSources":{"node":7}}},
    {"types":["string"]},
    {"types":["array","null"],"items":3},
    {"types":["string"]},
    {"types":["array","null"],"items":5},
    {"types":["string"]},
    {"types":["string"],"scalar":"digest"},
    {"types":["object"],"values":8},
    {"types":["object"],"members":{"mediaType":{"node":9},"digest":{"node":6},"size":{"node":10},"urls":{"node":11}}},
    {"types":["string"]},
    {"types":["integer"],"scalar":"size"},
    {"types":["array"],"items":12},
    {"types":["string"]}
  ]
}`;
