// Generated from schema/*.schema.json by "pnpm generate". Do not edit.

/** What is known about the members, as JSON of a `MemberTable`. */
export const table: string = String.raw`{
  "versions": [],
  "lookAlikes": [{"members":["schemaVersion"],"is":"an image manifest (OCI or Docker)"},{"members":["RootFS"],"is":"an image of Docker Engine (docker image inspect)"},{"members":["minDiskSize","min_disk_size"],"is":"a disk image of Yandex Compute Cloud (yandex-compute/image)"},{"members":["done"],"is":"a Yandex Cloud operation, whose result comes later"},{"members":["images"],"is":"a list of images (yandex-container-registry/image-list)"},{"members":["code"],"is":"an error (yandex-container-registry/error)"}],
  "nodes": [
    {"types":["object"],"members":{"id":{"node":1,"proto":"id"},"name":{"node":2,"proto":"name"},"digest":{"node":3,"proto":"digest"},"compressed_size":{"node":4,"proto":"compressed_size"},"config":{"node":5,"proto":"config"},"layers":{"node":9,"proto":"layers"},"tags":{"node":10,"proto":"tags"},"created_at":{"node":12,"proto":"created_at"},"schemaVersion":{"node":-1,"never":true},"RootFS":{"node":-1,"never":true},"minDiskSize":{"node":-1,"never":true},"min_disk_size":{"node":-1,"never":true},"done":{"node":-1,"never":true},"images":{"node":-1,"never":true},"code":{"node":-1,"never":true}}},
    {"types":["string"]},
    {"types":["string"]},
    {"types":["string"],"scalar":"digest"},
    {"types":["string"],"scalar":"int64"},
    {"types":["object"],"members":{"id":{"node":6,"proto":"id"},"digest":{"node":3,"proto":"digest"},"size":{"node":4,"proto":"size"},"urls":{"node":7,"proto":"urls"}}},
    {"types":["string"]},
    {"types":["array"],"items":8},
    {"types":["string"]},
    {"types":["array"],"items":5},
    {"types":["array"],"items":11},
    {"types":["string"]},
    {"types":["string"],"scalar":"utc-timestamp"}
  ]
}`;
