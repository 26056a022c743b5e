// Generated from schema/*.schema.json by "pnpm generate". Do not edit.

/** What is known about the members, as JSON of a `MemberTable`. */
export const table: string = String.raw`{
  "versions": [],
  "lookAlikes": [{"members":["manifests"],"is":"a Docker manifest list, or both a list and a manifest, which registries refuse"}],
  "nodes": [
    {"types":["object"],"members":{"schemaVersion":{"node":1},"mediaType":{"node":2},"config":{"node":3},"layers":{"node":22},"manifests":{"node":-1,"never":true}}},
    {},
    {},
    {"types":["object"],"members":{"mediaType":{"node":4},"digest":{"node":5},"size":{"node":6},"urls":{"node":7},"annotations":{"node":9},"data":{"node":11},"artifactType":{"node":12},"platform":{"node":13}}},
    {"types":["string"]},
    {"types":["string"],"scalar":"digest"},
    {"types":["integer"],"scalar":"size"},
    {"types":["array"],"items":8},
    {"types":["string"]},
    {"types":["object"],"values":10},
    {"types":["string"]},
    {"types":["string"]},
    {"types":["string"]},
    {"types":["object"],"members":{"architecture":{"node":14},"os":{"node":15},"os.version":{"node":16},"os.features":{"node":17},"variant":{"node":19},"features":{"node":20}}},
    {"types":["string"]},
    {"types":["string"]},
    {"types":["string"]},
    {"types":["array"],"items":18},
    {"types":["string"]},
    {"types":["string"]},
    {"types":["array"],"items":21},
    {"types":["string"]},
    {"types":["array"],"items":3}
  ]
}`;
