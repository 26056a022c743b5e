// Generated from schema/*.schema.json by "pnpm generate". Do not edit.

/** What is known about the members, as JSON of a `MemberTable`. */
export const table: string = String.raw`{
  "versions": [],
  "lookAlikes": [{"members":["os_type"],"is":"Terraform state (yandex_compute_image), with sizes in GB and words in lower case","when":[{"status":["creating","ready","error","deleting"],"size":"number"},{"status":["creating","ready","error","deleting"],"min_disk_size":"number"}]},{"members":["zoneId","zone_id"],"is":"a disk or an instance of Yandex Compute Cloud"},{"members":["diskSize","disk_size"],"is":"a snapshot of Yandex Compute Cloud"},{"members":["compressedSize","compressed_size"],"is":"an image of Yandex Container Registry (yandex-container-registry/image)"},{"members":["done"],"is":"a Yandex Cloud operation, whose result comes later"},{"members":["images"],"is":"a list of images (yandex-compute/image-list)"},{"members":["code"],"is":"an error (yandex-compute/error)"},{"members":["RootFS"],"is":"an image of Docker Engine (docker-engine/image-inspect)"},{"members":["schemaVersion"],"is":"a manifest or an index of a registry"}],
  "nodes": [
    {"types":["object"],"members":{"id":{"node":1,"proto":"id"},"folderId":{"node":2,"proto":"folder_id"},"createdAt":{"node":3,"proto":"created_at"},"name":{"node":4,"proto":"name"},"description":{"node":5,"proto":"description"},"labels":{"node":6,"secret":true,"proto":"labels"},"family":{"node":8,"proto":"family"},"storageSize":{"node":9,"proto":"storage_size"},"minDiskSize":{"node":9,"proto":"min_disk_size"},"productIds":{"node":10,"proto":"product_ids"},"status":{"node":12,"proto":"status"},"os":{"node":13,"proto":"os"},"pooled":{"node":17,"proto":"pooled"},"hardwareGeneration":{"node":18,"proto":"hardware_generation"},"kmsKey":{"node":22,"proto":"kms_key"},"size":{"node":9,"proto":"size"},"os_type":{"node":-1,"never":true},"zoneId":{"node":-1,"never":true},"zone_id":{"node":-1,"never":true},"diskSize":{"node":-1,"never":true},"disk_size":{"node":-1,"never":true},"compressedSize":{"node":-1,"never":true},"compressed_size":{"node":-1,"never":true},"done":{"node":-1,"never":true},"images":{"node":-1,"never":true},"code":{"node":-1,"never":true},"RootFS":{"node":-1,"never":true},"schemaVersion":{"node":-1,"never":true}}},
    {"types":["string"]},
    {"types":["string"]},
    {"types":["string"],"scalar":"utc-timestamp"},
    {"types":["string"]},
    {"types":["string"]},
    {"types":["object"],"values":7},
    {"types":["string"]},
    {"types":["string"]},
    {"types":["string"],"scalar":"int64"},
    {"types":["array"],"items":11},
    {"types":["string"]},
    {"types":["string"],"openWords":["STATUS_UNSPECIFIED","CREATING","READY","ERROR","DELETING"],"numbers":[0,1,2,3,4]},
    {"types":["object"],"members":{"type":{"node":14,"proto":"type"},"nvidia":{"node":15,"proto":"nvidia"}}},
    {"types":["string"],"openWords":["TYPE_UNSPECIFIED","LINUX","WINDOWS"],"numbers":[0,1,2]},
    {"types":["object"],"members":{"driver":{"node":16,"proto":"driver"}}},
    {"types":["string"]},
    {"types":["boolean"]},
    {"types":["object"],"exclusive":[["legacyFeatures","generation2Features"]],"members":{"legacyFeatures":{"node":19,"proto":"legacy_features"},"generation2Features":{"node":21,"proto":"generation2_features"}}},
    {"types":["object"],"members":{"pciTopology":{"node":20,"proto":"pci_topology"}}},
    {"types":["string"],"openWords":["PCI_TOPOLOGY_UNSPECIFIED","PCI_TOPOLOGY_V1","PCI_TOPOLOGY_V2"],"numbers":[0,1,2]},
    {"types":["object"],"members":{}},
    {"types":["object"],"members":{"keyId":{"node":23,"proto":"key_id"},"versionId":{"node":24,"proto":"version_id"}}},
    {"types":["string"]},
    {"types":["string"]}
  ]
}`;
