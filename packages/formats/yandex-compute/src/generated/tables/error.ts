// Generated from schema/*.schema.json by "pnpm generate". Do not edit.

/** What is known about the members, as JSON of a `MemberTable`. */
export const table: string = String.raw`{
  "versions": [],
  "lookAlikes": [{"members":["RootFS"],"is":"an image of Docker Engine (docker-engine/image-inspect)"},{"members":["schemaVersion"],"is":"a manifest or an index of a registry"}],
  "nodes": [
    {"types":["object"],"members":{"code":{"node":1,"proto":"code"},"message":{"node":2,"proto":"message"},"details":{"node":3,"proto":"details"},"RootFS":{"node":-1,"never":true},"schemaVersion":{"node":-1,"never":true}}},
    {"types":["integer"]},
    {"types":["string"]},
    {"types":["array"],"items":4},
    {"types":["object"],"free":true}
  ]
}`;
