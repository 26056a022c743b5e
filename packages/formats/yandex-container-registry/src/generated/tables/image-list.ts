// Generated from schema/*.schema.json by "pnpm generate". Do not edit.

/** What is known about the members, as JSON of a `MemberTable`. */
export const table: string = String.raw`{
  "versions": [],
  "lookAlikes": [{"members":["id"],"is":"a single image (yandex-container-registry/image)"},{"members":["RootFS"],"is":"an image of Docker Engine (docker-engine/image-inspect)"},{"members":["schemaVersion"],"is":"a manifest or an index of a registry"}],
  "nodes": [
    {"types":["object"],"members":{"images":{"node":1,"proto":"images"},"nextPageToken":{"node":15,"proto":"next_page_token"},"id":{"node":-1,"never":true},"RootFS":{"node":-1,"never":true},"schemaVersion":{"node":-1,"never":true}}},
    {"types":["array"],"items":2},
    {"types":["object"],"members":{"id":{"node":3,"proto":"id"},"name":{"node":4,"proto":"name"},"digest":{"node":5,"proto":"digest"},"compressedSize":{"node":6,"proto":"compressed_size"},"config":{"node":7,"proto":"config"},"layers":{"node":11,"proto":"layers"},"tags":{"node":12,"proto":"tags"},"createdAt":{"node":14,"proto":"created_at"}}},
    {"types":["string"]},
    {"types":["string"]},
    {"types":["string"],"scalar":"digest"},
    {"types":["string"],"scalar":"int64"},
    {"types":["object"],"members":{"id":{"node":8,"proto":"id"},"digest":{"node":5,"proto":"digest"},"size":{"node":6,"proto":"size"},"urls":{"node":9,"proto":"urls"}}},
    {"types":["string"]},
    {"types":["array"],"items":10},
    {"types":["string"]},
    {"types":["array"],"items":7},
    {"types":["array"],"items":13},
    {"types":["string"]},
    {"types":["string"],"scalar":"utc-timestamp"},
    {"types":["string"]}
  ]
}`;
