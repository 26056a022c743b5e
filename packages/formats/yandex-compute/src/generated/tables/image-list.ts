// Generated from schema/*.schema.json by "pnpm generate". Do not edit.

/** What is known about the members, as JSON of a `MemberTable`. */
export const table: string = String.raw`{
  "versions": [],
  "lookAlikes": [{"members":["id"],"is":"a single image (yandex-compute/image)"},{"members":["RootFS"],"is":"an image of Docker Engine (docker-engine/image-inspect)"},{"members":["schemaVersion"],"is":"a manifest or an index of a registry"}],
  "nodes": [
    {"types":["object"],"members":{"images":{"node":1,"proto":"images"},"nextPageToken":{"node":27,"proto":"next_page_token"},"id":{"node":-1,"never":true},"RootFS":{"node":-1,"never":true},"schemaVersion":{"node":-1,"never":true}}},
    {"types":["array"],"items":2},
    {"types":["object"],"members":{"id":{"node":3,"proto":"id"},"folderId":{"node":4,"proto":"folder_id"},"createdAt":{"node":5,"proto":"created_at"},"name":{"node":6,"proto":"name"},"description":{"node":7,"proto":"description"},"labels":{"node":8,"secret":true,"proto":"labels"},"family":{"node":10,"proto":"family"},"storageSize":{"node":11,"proto":"storage_size"},"minDiskSize":{"node":11,"proto":"min_disk_size"},"productIds":{"node":12,"proto":"product_ids"},"status":{"node":14,"proto":"status"},"os":{"node":15,"proto":"os"},"pooled":{"node":19,"proto":"pooled"},"hardwareGeneration":{"node":20,"proto":"hardware_generation"},"kmsKey":{"node":24,"proto":"kms_key"},"size":{"node":11,"proto":"size"}}},
    {"types":["string"]},
    {"types":["string"]},
    {"types":["string"],"scalar":"utc-timestamp"},
    {"types":["string"]},
    {"types":["string"]},
    {"types":["object"],"values":9},
    {"types":["string"]},
    {"types":["string"]},
    {"types":["string"],"scalar":"int64"},
    {"types":["array"],"items":13},
    {"types":["string"]},
    {"types":["string"],"openWords":["STATUS_UNSPECIFIED","CREATING","READY","ERROR","DELETING"],"numbers":[0,1,2,3,4]},
    {"types":["object"],"members":{"type":{"node":16,"proto":"type"},"nvidia":{"node":17,"proto":"nvidia"}}},
    {"types":["string"],"openWords":["TYPE_UNSPECIFIED","LINUX","WINDOWS"],"numbers":[0,1,2]},
    {"types":["object"],"members":{"driver":{"node":18,"proto":"driver"}}},
    {"types":["string"]},
    {"types":["boolean"]},
    {"types":["object"],"exclusive":[["legacyFeatures","generation2Features"]],"members":{"legacyFeatures":{"node":21,"proto":"legacy_features"},"generation2Features":{"node":23,"proto":"generation2_features"}}},
    {"types":["object"],"members":{"pciTopology":{"node":22,"proto":"pci_topology"}}},
    {"types":["string"],"openWords":["PCI_TOPOLOGY_UNSPECIFIED","PCI_TOPOLOGY_V1","PCI_TOPOLOGY_V2"],"numbers":[0,1,2]},
    {"types":["object"],"members":{}},
    {"types":["object"],"members":{"keyId":{"node":25,"proto":"key_id"},"versionId":{"node":26,"proto":"version_id"}}},
    {"types":["string"]},
    {"types":["string"]},
    {"types":["string"]}
  ]
}`;
