// Generated from schema/*.schema.json by "pnpm generate". Do not edit.

/** What is known about the members, as JSON of a `MemberTable`. */
export const table: string = String.raw`{
  "versions": [],
  "lookAlikes": [{"members":["manifests"],"is":"an OCI image index, or both an index and a manifest, which registries refuse"}],
  "nodes": [
    {"types":["object"],"members":{"schemaVersion":{"node":1},"mediaType":{"node":2},"artifactType":{"node":3},"config":{"node":4},"layers":{"node":21},"subject":{"node":4},"annotations":{"node":22},"manifests":{"node":-1,"never":true}}},
    {},
    {},
    {"types":["string"],"scalar":"media-type"},
    {"types":["object"],"members":{"mediaType":{"node":3},"digest":{"node":5},"size":{"node":6},"urls":{"node":7},"annotations":{"node":9},"data":{"node":11},"artifactType":{"node":3},"platform":{"node":12}}},
    {"types":["string"],"scalar":"digest"},
    {"types":["integer"],"scalar":"size"},
    {"types":["array"],"items":8},
    {"types":["string"]},
    {"types":["object"],"values":10},
    {"types":["string"]},
    {"types":["string"],"scalar":"base64"},
    {"types":["object"],"members":{"architecture":{"node":13},"os":{"node":14},"os.version":{"node":15},"os.features":{"node":16},"variant":{"node":18},"features":{"node":19}}},
    {"types":["string"]},
    {"types":["string"]},
    {"types":["string"]},
    {"types":["array"],"items":17},
    {"types":["string"]},
    {"types":["string"]},
    {"types":["array"],"items":20},
    {"types":["string"]},
    {"types":["array"],"items":4},
    {"types":["object"],"values":23},
    {"types":["string"]}
  ]
}`;
