// Generated from schema/*.schema.json by "pnpm generate". Do not edit.

/** What is known about the members, as JSON of a `MemberTable`. */
export const table: string = String.raw`{
  "versions": [],
  "lookAlikes": [],
  "nodes": [
    {"types":["object"],"members":{"mediaType":{"node":1},"digest":{"node":2},"size":{"node":3},"urls":{"node":4},"annotations":{"node":6},"data":{"node":8},"artifactType":{"node":1},"platform":{"node":9}}},
    {"types":["string"],"scalar":"media-type"},
    {"types":["string"],"scalar":"digest"},
    {"types":["integer"],"scalar":"size"},
    {"types":["array"],"items":5},
    {"types":["string"]},
    {"types":["object"],"values":7},
    {"types":["string"]},
    {"types":["string"],"scalar":"base64"},
    {"types":["object"],"members":{"architecture":{"node":10},"os":{"node":11},"os.version":{"node":12},"os.features":{"node":13},"variant":{"node":15},"features":{"node":16}}},
    {"types":["string"]},
    {"types":["string"]},
    {"types":["string"]},
    {"types":["array"],"items":14},
    {"types":["string"]},
    {"types":["string"]},
    {"types":["array"],"items":17},
    {"types":["string"]}
  ]
}`;
