// Generated from schema/*.schema.json by "pnpm generate". Do not edit.

/** What is known about the members, as JSON of a `MemberTable`. */
export const table: string = String.raw`{
  "versions": [],
  "lookAlikes": [{"members":["config","layers"],"is":"a Docker manifest, or both a manifest and a list, which registries refuse"}],
  "nodes": [
    {"types":["object"],"members":{"schemaVersion":{"node":1},"mediaType":{"node":2},"manifests":{"node":3},"config":{"node":-1,"never":true},"layers":{"node":-1,"never":true}}},
    {},
    {},
    {"types":["array"],"items":4},
    {"types":["object"],"members":{"mediaType":{"node":5},"digest":{"node":6},"size":{"node":7},"urls":{"node":8},"annotations":{"node":10},"data":{"node":12},"artifactType":{"node":13},"platform":{"node":14}}},
    {"types":["string"]},
    {"types":["string"],"scalar":"digest"},
    {"types":["integer"],"scalar":"size"},
    {"types":["array"],"items":9},
    {"types":["string"]},
    {"types":["object"],"values":11},
    {"types":["string"]},
    {"types":["string"]},
    {"types":["string"]},
    {"types":["object"],"members":{"architecture":{"node":15},"os":{"node":16},"os.version":{"node":17},"os.features":{"node":18},"variant":{"node":20},"features":{"node":21}}},
    {"types":["string"]},
    {"types":["string"]},
    {"types":["string"]},
    {"types":["array"],"items":19},
    {"types":["string"]},
    {"types":["string"]},
    {"types":["array"],"items":22},
    {"types":["string"]}
  ]
}`;
