// Generated from schema/*.schema.json by "pnpm generate". Do not edit.

/** What is known about the members, as JSON of a `MemberTable`. */
export const table: string = String.raw`{
  "versions": [],
  "lookAlikes": [{"members":["config","layers"],"is":"an OCI image manifest, or both a manifest and an index, which registries refuse"}],
  "nodes": [
    {"types":["object"],"members":{"schemaVersion":{"node":1},"mediaType":{"node":2},"artifactType":{"node":3},"manifests":{"node":4},"subject":{"node":5},"annotations":{"node":22},"config":{"node":-1,"never":true},"layers":{"node":-1,"never":true}}},
    {},
    {},
    {"types":["string"],"scalar":"media-type"},
    {"types":["array"],"items":5},
    {"types":["object"],"members":{"mediaType":{"node":3},"digest":{"node":6},"size":{"node":7},"urls":{"node":8},"annotations":{"node":10},"data":{"node":12},"artifactType":{"node":3},"platform":{"node":13}}},
    {"types":["string"],"scalar":"digest"},
    {"types":["integer"],"scalar":"size"},
    {"types":["array"],"items":9},
    {"types":["string"]},
    {"types":["object"],"values":11},
    {"types":["string"]},
    {"types":["string"],"scalar":"base64"},
    {"types":["object"],"members":{"architecture":{"node":14},"os":{"node":15},"os.version":{"node":16},"os.features":{"node":17},"variant":{"node":19},"features":{"node":20}}},
    {"types":["string"]},
    {"types":["string"]},
    {"types":["string"]},
    {"types":["array"],"items":18},
    {"types":["string"]},
    {"types":["string"]},
    {"types":["array"],"items":21},
    {"types":["string"]},
    {"types":["object"],"values":23},
    {"types":["string"]}
  ]
}`;
