// Generated from schema/*.schema.json by "pnpm generate". Do not edit.

/** The annotated schema, self-contained, as JSON. */
export const source: string = String.raw`{
 "$schema": "https://json-schema.org/draft/2020-12/schema",
 "$id": "urn:imagekin:yandex-compute:image",
 "title": "YandexComputeImage",
 "description": "A disk image of Yandex Compute Cloud, as its REST API sends it; members with default values are left out.",
 "x-source": "yandex/cloud/compute/v1/image.proto",
 "x-detect": [
  {
   "minDiskSize": true
  },
  {
   "storageSize": true,
   "os": true
  },
  {
   "folderId": true,
   "os": true
  },
  {
   "folderId": true,
   "pooled": true
  }
 ],
 "x-look-alikes": [
  {
   "members": [
    "os_type"
   ],
   "is": "Terraform state (yandex_compute_image), with sizes in GB and words in lower case",
   "when": [
    {
     "status": [
      "creating",
      "ready",
      "error",
      "deleting"
     ],
     "size": "number"
    },
    {
     "status": [
      "creating",
      "ready",
      "error",
      "deleting"
     ],
     "min_disk_size": "number"
    }
   ]
  },
  {
   "members": [
    "zoneId",
    "zone_id"
   ],
   "is": "a disk or an instance of Yandex Compute Cloud"
  },
  {
   "members": [
    "diskSize",
    "disk_size"
   ],
   "is": "a snapshot of Yandex Compute Cloud"
  },
  {
   "members": [
    "compressedSize",
    "compressed_size"
   ],
   "is": "an image of Yandex Container Registry (yandex-container-registry/image)"
  },
  {
   "members": [
    "done"
   ],
   "is": "a Yandex Cloud operation, whose result comes later"
  },
  {
   "members": [
    "images"
   ],
   "is": "a list of images (yandex-compute/image-list)"
  },
  {
   "members": [
    "code"
   ],
   "is": "an error (yandex-compute/error)"
  },
  {
   "members": [
    "RootFS"
   ],
   "is": "an image of Docker Engine (docker-engine/image-inspect)"
  },
  {
   "members": [
    "schemaVersion"
   ],
   "is": "a manifest or an index of a registry"
  }
 ],
 "type": "object",
 "properties": {
  "id": {
   "type": "string",
   "description": "Id of the image, in the examples 20 characters that start with fd8.",
   "x-proto-name": "id"
  },
  "folderId": {
   "type": "string",
   "description": "Id of the folder that holds the image; \u0060standard-images\u0060 for public ones.",
   "x-proto-name": "folder_id"
  },
  "createdAt": {
   "$ref": "#/$defs/Timestamp",
   "description": "When the resource was created, mostly in whole seconds.",
   "x-proto-name": "created_at"
  },
  "name": {
   "type": "string",
   "description": "Name of the image; absent when it was given none.",
   "x-proto-name": "name"
  },
  "description": {
   "type": "string",
   "description": "Free text of the creator, up to 256 characters.",
   "x-proto-name": "description"
  },
  "labels": {
   "type": "object",
   "description": "A map of up to 64 labels, although the vendor's page shows a string; absent when there is none.",
   "additionalProperties": {
    "type": "string"
   },
   "x-proto-name": "labels",
   "x-secret": true
  },
  "family": {
   "type": "string",
   "description": "Family whose latest image can be asked for by the family's name.",
   "x-proto-name": "family"
  },
  "storageSize": {
   "$ref": "#/$defs/Int64",
   "description": "Bytes that the image takes in storage; absent on some new, encrypted or imported images.",
   "x-proto-name": "storage_size"
  },
  "minDiskSize": {
   "$ref": "#/$defs/Int64",
   "description": "Bytes that a disk made from the image must have at least.",
   "x-proto-name": "min_disk_size"
  },
  "productIds": {
   "type": "array",
   "description": "Ids of the licences that come with the image and with everything made from it.",
   "items": {
    "type": "string"
   },
   "x-proto-name": "product_ids"
  },
  "status": {
   "type": "string",
   "description": "Where the image is in its life; only a READY one can be used.",
   "pattern": "^[A-Z][A-Z0-9_]*$",
   "x-open-enum": [
    "STATUS_UNSPECIFIED",
    "CREATING",
    "READY",
    "ERROR",
    "DELETING"
   ],
   "x-enum-numbers": [
    0,
    1,
    2,
    3,
    4
   ],
   "x-proto-name": "status"
  },
  "os": {
   "$ref": "#/$defs/Os",
   "description": "The operating system in the image.",
   "x-proto-name": "os"
  },
  "pooled": {
   "type": "boolean",
   "description": "Whether disks are made fast from a pool; absent means false.",
   "x-proto-name": "pooled"
  },
  "hardwareGeneration": {
   "$ref": "#/$defs/HardwareGeneration",
   "description": "Hardware features that instances booted from the image get; absent means the default of the day.",
   "x-proto-name": "hardware_generation"
  },
  "kmsKey": {
   "$ref": "#/$defs/KmsKey",
   "description": "The key that encrypts the image; absent when it is not encrypted.",
   "x-proto-name": "kms_key"
  },
  "size": {
   "$ref": "#/$defs/Int64",
   "description": "Bytes of the whole image, as opposed to what it takes in storage; sent since July 2026.",
   "x-proto-name": "size"
  },
  "os_type": false,
  "zoneId": false,
  "zone_id": false,
  "diskSize": false,
  "disk_size": false,
  "compressedSize": false,
  "compressed_size": false,
  "done": false,
  "images": false,
  "code": false,
  "RootFS": false,
  "schemaVersion": false
 },
 "$defs": {
  "Generation2HardwareFeatures": {
   "description": "A message without members so far.",
   "type": "object"
  },
  "HardwareGeneration": {
   "description": "At most one of the two members; \u0060{}\u0060 is possible.",
   "type": "object",
   "properties": {
    "legacyFeatures": {
     "$ref": "#/$defs/LegacyHardwareFeatures",
     "description": "First generation, which fits all older images.",
     "x-proto-name": "legacy_features"
    },
    "generation2Features": {
     "$ref": "#/$defs/Generation2HardwareFeatures",
     "description": "Second generation: PCI topology 2 and UEFI boot; always \u0060{}\u0060, and its presence is the meaning.",
     "x-proto-name": "generation2_features"
    }
   },
   "dependentSchemas": {
    "legacyFeatures": {
     "properties": {
      "generation2Features": false
     }
    }
   }
  },
  "Int64": {
   "x-scalar": "int64",
   "description": "A 64-bit integer as decimal text, since a JSON number loses digits beyond 2^53.",
   "type": "string",
   "pattern": "^(?:0|-?(?:[1-9][0-9]{0,17}|[1-8][0-9]{18}|9[0-1][0-9]{17}|92[0-1][0-9]{16}|922[0-2][0-9]{15}|9223[0-2][0-9]{14}|92233[0-6][0-9]{13}|922337[0-1][0-9]{12}|92233720[0-2][0-9]{10}|922337203[0-5][0-9]{9}|9223372036[0-7][0-9]{8}|92233720368[0-4][0-9]{7}|922337203685[0-3][0-9]{6}|9223372036854[0-6][0-9]{5}|92233720368547[0-6][0-9]{4}|922337203685477[0-4][0-9]{3}|9223372036854775[0-7][0-9]{2}|922337203685477580[0-6]|9223372036854775807)|-9223372036854775808)$"
  },
  "KmsKey": {
   "description": "A version of a symmetric key of Key Management Service.",
   "type": "object",
   "properties": {
    "keyId": {
     "type": "string",
     "description": "Id of the key.",
     "x-proto-name": "key_id"
    },
    "versionId": {
     "type": "string",
     "description": "Id of the key's version.",
     "x-proto-name": "version_id"
    }
   }
  },
  "LegacyHardwareFeatures": {
   "description": "Features of the first hardware generation.",
   "type": "object",
   "properties": {
    "pciTopology": {
     "type": "string",
     "description": "PCI topology of the instance.",
     "pattern": "^[A-Z][A-Z0-9_]*$",
     "x-open-enum": [
      "PCI_TOPOLOGY_UNSPECIFIED",
      "PCI_TOPOLOGY_V1",
      "PCI_TOPOLOGY_V2"
     ],
     "x-enum-numbers": [
      0,
      1,
      2
     ],
     "x-proto-name": "pci_topology"
    }
   }
  },
  "Nvidia": {
   "description": "What the image brings for Nvidia GPUs.",
   "type": "object",
   "properties": {
    "driver": {
     "type": "string",
     "description": "Version of the GPU driver.",
     "x-proto-name": "driver"
    }
   }
  },
  "Os": {
   "description": "An operating system.",
   "type": "object",
   "properties": {
    "type": {
     "type": "string",
     "description": "Kind of system, which decides the emulated CPU and the price.",
     "pattern": "^[A-Z][A-Z0-9_]*$",
     "x-open-enum": [
      "TYPE_UNSPECIFIED",
      "LINUX",
      "WINDOWS"
     ],
     "x-enum-numbers": [
      0,
      1,
      2
     ],
     "x-proto-name": "type"
    },
    "nvidia": {
     "$ref": "#/$defs/Nvidia",
     "description": "GPU software in the image; part of the API since December 2025.",
     "x-proto-name": "nvidia"
    }
   }
  },
  "Timestamp": {
   "x-scalar": "utc-timestamp",
   "description": "RFC 3339 in UTC with up to nine fraction digits.",
   "type": "string",
   "pattern": "^(?:(?:000[1-9]|00[1-9][0-9]|0[1-9][0-9]{2}|[1-9][0-9]{3})-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:0[48]|[2468][048]|[13579][26])00)-02-29)T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\\.[0-9]{1,9})?Z$"
  }
 }
}`;
