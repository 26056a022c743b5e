// Generated from schema/*.schema.json by "pnpm generate". Do not edit.

/** The annotated schema, self-contained, as JSON. */
export const source: string = String.raw`{
 "$schema": "https://json-schema.org/draft/2020-12/schema",
 "$id": "urn:imagekin:common-image:image",
 "title": "CommonImageImage",
 "description": "What imagekin knows of one image, whatever format said it: the hub of all conversions.",
 "x-detect": [
  {
   "modelVersion": [
    "1"
   ],
   "kind": [
    "container-image",
    "machine-image"
   ]
  },
  {
   "modelVersion": true,
   "kind": true,
   "source": "array"
  },
  {
   "modelVersion": true,
   "residue": "array"
  }
 ],
 "x-look-alikes": [
  {
   "members": [
    "schemaVersion"
   ],
   "is": "an image manifest or index (OCI or Docker)"
  },
  {
   "members": [
    "apiVersion"
   ],
   "is": "a Kubernetes object"
  }
 ],
 "type": "object",
 "properties": {
  "modelVersion": {
   "description": "Version of this model.",
   "const": "1"
  },
  "kind": {
   "description": "Which half of the model is used: layers for a container, or a disk for a machine.",
   "enum": [
    "container-image",
    "machine-image"
   ]
  },
  "source": {
   "description": "Which documents this was made from; more than one after a merge.",
   "type": "array",
   "items": {
    "$ref": "#/$defs/Source"
   }
  },
  "id": {
   "description": "The identifier that the source's own service gave, verbatim; means nothing elsewhere, and is not said to be any digest.",
   "type": "string"
  },
  "name": {
   "description": "Name of the resource or repository, without tag and digest.",
   "type": "string"
  },
  "description": {
   "description": "Free text of the creator.",
   "type": "string"
  },
  "platform": {
   "$ref": "#/$defs/Platform",
   "description": "What the image runs on."
  },
  "createdAt": {
   "$ref": "#/$defs/Timestamp",
   "description": "When the service that answered made its record; not when the content was built."
  },
  "builtAt": {
   "$ref": "#/$defs/Timestamp",
   "description": "When the content was built; the year 1 in some images that do not say."
  },
  "lastTaggedAt": {
   "$ref": "#/$defs/Timestamp",
   "description": "When a name was last given to the image in the store that answered."
  },
  "status": {
   "description": "Where the image is in its life; derived from providerStatus.",
   "enum": [
    "pending",
    "available",
    "failed",
    "deleting",
    "unknown"
   ]
  },
  "providerStatus": {
   "description": "The status in the provider's own word.",
   "type": "string"
  },
  "owner": {
   "$ref": "#/$defs/Owner",
   "description": "Whom the provider books the image on."
  },
  "labels": {
   "description": "Words about the image by key, of its config or of the cloud resource.",
   "type": "object",
   "additionalProperties": {
    "type": "string"
   },
   "x-secret": true
  },
  "licenses": {
   "description": "Licences or products that come with the image, by the provider's own ids.",
   "type": "array",
   "items": {
    "$ref": "#/$defs/License"
   }
  },
  "registry": {
   "description": "Host and port that the image is known under; derived from references where they agree.",
   "type": "string"
  },
  "repository": {
   "description": "Path of the repository within its registry; derived from references or name where they agree.",
   "type": "string"
  },
  "tags": {
   "description": "Tags alone, without repository; given by a registry, or derived from references of one repository.",
   "type": "array",
   "items": {
    "type": "string"
   }
  },
  "references": {
   "description": "Names with a tag, as an engine knows them.",
   "type": "array",
   "items": {
    "$ref": "#/$defs/Reference"
   }
  },
  "repoDigests": {
   "description": "Names with the digest of a manifest, as an engine knows them.",
   "type": "array",
   "items": {
    "$ref": "#/$defs/Reference"
   }
  },
  "manifest": {
   "$ref": "#/$defs/Manifest",
   "description": "The manifest or index that the image is."
  },
  "manifests": {
   "description": "Manifests of an index, in its order.",
   "type": "array",
   "items": {
    "$ref": "#/$defs/ChildManifest"
   }
  },
  "config": {
   "$ref": "#/$defs/Blob",
   "description": "The config as a blob; what it says stands in platform, imageConfig, history and labels."
  },
  "layers": {
   "description": "The layers as they are stored, mostly compressed, base first.",
   "type": "array",
   "items": {
    "$ref": "#/$defs/Blob"
   }
  },
  "diffIds": {
   "description": "Digests of the unpacked layers, base first; never those of layers.",
   "type": "array",
   "items": {
    "$ref": "#/$defs/Digest"
   }
  },
  "imageConfig": {
   "$ref": "#/$defs/ImageConfig",
   "description": "What a container of the image starts with."
  },
  "history": {
   "description": "How the image came to be, the oldest step first.",
   "type": "array",
   "items": {
    "$ref": "#/$defs/HistoryEntry"
   }
  },
  "author": {
   "description": "Who made the image.",
   "type": "string"
  },
  "comment": {
   "description": "What was said of the image when it was committed or imported.",
   "type": "string"
  },
  "compressedSizeBytes": {
   "$ref": "#/$defs/Bytes",
   "description": "Stored bytes of the config and all layers, without the manifest; given by a registry, or derived from the descriptors."
  },
  "unpackedSizeBytes": {
   "$ref": "#/$defs/Bytes",
   "description": "Bytes of all layers unpacked; derived from localSizeBytes only where the kind of store is known."
  },
  "localSizeBytes": {
   "$ref": "#/$defs/Bytes",
   "description": "Bytes that an engine counts for the image: unpacked with a graph driver, content and unpacked with a content store."
  },
  "family": {
   "description": "Family whose latest image can be asked for by the family's name.",
   "type": "string"
  },
  "storedSizeBytes": {
   "$ref": "#/$defs/Bytes",
   "description": "Bytes that the image takes in the provider's storage."
  },
  "virtualSizeBytes": {
   "$ref": "#/$defs/Bytes",
   "description": "Capacity of the disk in the image."
  },
  "minDiskBytes": {
   "$ref": "#/$defs/Bytes",
   "description": "Least size of a disk that is made from the image."
  },
  "encryptionKey": {
   "$ref": "#/$defs/EncryptionKey",
   "description": "The key that encrypts the image, by name."
  },
  "residue": {
   "description": "What the model has no place for, so that the way back is exact; one entry for each document, and may be left out.",
   "type": "array",
   "items": {
    "$ref": "#/$defs/Residue"
   }
  },
  "schemaVersion": false,
  "apiVersion": false
 },
 "required": [
  "modelVersion",
  "kind"
 ],
 "$defs": {
  "Blob": {
   "description": "Some stored content.",
   "type": "object",
   "properties": {
    "id": {
     "description": "The service's own key of it.",
     "type": "string"
    },
    "mediaType": {
     "description": "Kind of the content.",
     "type": "string"
    },
    "digest": {
     "$ref": "#/$defs/Digest",
     "description": "Digest of the bytes as they are stored."
    },
    "sizeBytes": {
     "$ref": "#/$defs/Bytes",
     "description": "Length as it is stored."
    },
    "urls": {
     "description": "Where else the content may be had.",
     "type": "array",
     "items": {
      "type": "string"
     }
    },
    "annotations": {
     "description": "Words about the content, by key.",
     "type": "object",
     "additionalProperties": {
      "type": "string"
     }
    },
    "artifactType": {
     "description": "Kind of artifact that it is.",
     "type": "string"
    },
    "platform": {
     "$ref": "#/$defs/BlobPlatform",
     "description": "What it is made for."
    }
   }
  },
  "BlobPlatform": {
   "description": "Operating system and processor that some content is made for.",
   "type": "object",
   "properties": {
    "os": {
     "description": "Operating system by its GOOS word.",
     "type": "string"
    },
    "architecture": {
     "description": "Processor by its GOARCH word.",
     "type": "string"
    },
    "variant": {
     "description": "Variant of the processor.",
     "type": "string"
    },
    "osVersion": {
     "description": "Version of the operating system that is needed.",
     "type": "string"
    },
    "osFeatures": {
     "description": "Features that the operating system must have.",
     "type": "array",
     "items": {
      "type": "string"
     }
    },
    "features": {
     "description": "Features that the processor must have.",
     "type": "array",
     "items": {
      "type": "string"
     }
    }
   }
  },
  "Bytes": {
   "x-scalar": "int64",
   "description": "A 64-bit integer as decimal text, since a JSON number loses digits beyond 2^53.",
   "type": "string",
   "pattern": "^(?:0|-?(?:[1-9][0-9]{0,17}|[1-8][0-9]{18}|9[0-1][0-9]{17}|92[0-1][0-9]{16}|922[0-2][0-9]{15}|9223[0-2][0-9]{14}|92233[0-6][0-9]{13}|922337[0-1][0-9]{12}|92233720[0-2][0-9]{10}|922337203[0-5][0-9]{9}|9223372036[0-7][0-9]{8}|92233720368[0-4][0-9]{7}|922337203685[0-3][0-9]{6}|9223372036854[0-6][0-9]{5}|92233720368547[0-6][0-9]{4}|922337203685477[0-4][0-9]{3}|9223372036854775[0-7][0-9]{2}|922337203685477580[0-6]|9223372036854775807)|-9223372036854775808)$"
  },
  "ChildManifest": {
   "description": "A manifest of an index.",
   "type": "object",
   "properties": {
    "mediaType": {
     "description": "Kind of the manifest.",
     "type": "string"
    },
    "digest": {
     "$ref": "#/$defs/Digest",
     "description": "Digest of its bytes."
    },
    "sizeBytes": {
     "$ref": "#/$defs/Bytes",
     "description": "Length of the manifest itself."
    },
    "urls": {
     "description": "Where else it may be had.",
     "type": "array",
     "items": {
      "type": "string"
     }
    },
    "annotations": {
     "description": "Words about it in the index, by key.",
     "type": "object",
     "additionalProperties": {
      "type": "string"
     }
    },
    "artifactType": {
     "description": "Kind of artifact that it is.",
     "type": "string"
    },
    "platform": {
     "$ref": "#/$defs/BlobPlatform",
     "description": "What it runs on."
    },
    "kind": {
     "description": "What it is, as an engine judges it, as \u0060image\u0060 or \u0060attestation\u0060.",
     "type": "string"
    },
    "isAvailable": {
     "description": "Whether its config and layers are all in the store that answered.",
     "type": "boolean"
    },
    "contentSizeBytes": {
     "$ref": "#/$defs/Bytes",
     "description": "Bytes of its blobs in the store that answered."
    },
    "totalSizeBytes": {
     "$ref": "#/$defs/Bytes",
     "description": "Content and unpacked bytes in the store that answered."
    },
    "unpackedSizeBytes": {
     "$ref": "#/$defs/Bytes",
     "description": "Unpacked bytes in the store that answered."
    },
    "attestedDigest": {
     "$ref": "#/$defs/Digest",
     "description": "The manifest that an attestation is about."
    }
   }
  },
  "Digest": {
   "x-scalar": "digest",
   "description": "Content digest, as \u0060sha256:\u0060 and 64 hex digits.",
   "type": "string",
   "pattern": "^(?:sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128}|blake3:[0-9a-f]{64}|(?:(?:[ac-rt-z0-9][a-z0-9]*|b(?:[a-km-z0-9][a-z0-9]*|l(?:[b-z0-9][a-z0-9]*|a(?:[a-jl-z0-9][a-z0-9]*|k(?:[a-df-z0-9][a-z0-9]*|e(?:[a-z0-24-9][a-z0-9]*|3(?:[a-z0-9][a-z0-9]*))?)?)?)?)?|s(?:[a-gi-z0-9][a-z0-9]*|h(?:[b-z0-9][a-z0-9]*|a(?:[a-z01346-9][a-z0-9]*|2(?:[a-z0-46-9][a-z0-9]*|5(?:[a-z0-57-9][a-z0-9]*|6(?:[a-z0-9][a-z0-9]*))?)?|5(?:[a-z02-9][a-z0-9]*|1(?:[a-z013-9][a-z0-9]*|2(?:[a-z0-9][a-z0-9]*))?)?)?)?)?)|[a-z0-9]+(?:[+._-][a-z0-9]+)+):[a-zA-Z0-9=_-]+)$"
  },
  "EncryptionKey": {
   "description": "A key by name; never key material.",
   "type": "object",
   "properties": {
    "id": {
     "description": "Id of the key.",
     "type": "string"
    },
    "version": {
     "description": "Id of the key's version.",
     "type": "string"
    }
   }
  },
  "Healthcheck": {
   "description": "A health check and its times.",
   "type": "object",
   "properties": {
    "Test": {
     "description": "The command and how to run it.",
     "type": "array",
     "items": {
      "type": "string"
     }
    },
    "Interval": {
     "$ref": "#/$defs/Int64",
     "description": "Nanoseconds between two checks."
    },
    "Timeout": {
     "$ref": "#/$defs/Int64",
     "description": "Nanoseconds after which a check has failed."
    },
    "StartPeriod": {
     "$ref": "#/$defs/Int64",
     "description": "Nanoseconds at the start in which failures do not count."
    },
    "StartInterval": {
     "$ref": "#/$defs/Int64",
     "description": "Nanoseconds between two checks in the start period."
    },
    "Retries": {
     "$ref": "#/$defs/Int64",
     "description": "Failures in a row after which a container is unhealthy."
    }
   }
  },
  "HistoryEntry": {
   "description": "One step in the making of an image.",
   "type": "object",
   "properties": {
    "createdAt": {
     "$ref": "#/$defs/Timestamp",
     "description": "When the step was done."
    },
    "createdBy": {
     "description": "Command of the step.",
     "type": "string",
     "x-secret": true
    },
    "author": {
     "description": "Who did the step.",
     "type": "string"
    },
    "comment": {
     "description": "What was said of the step.",
     "type": "string"
    },
    "isEmptyLayer": {
     "description": "True for a step that made no layer.",
     "type": "boolean"
    }
   }
  },
  "ImageConfig": {
   "description": "What a container starts with, by the names of the OCI image specification; labels stand in \u0060labels\u0060 of the image alone.",
   "type": "object",
   "properties": {
    "User": {
     "description": "User and group that the process runs as.",
     "type": "string"
    },
    "ExposedPorts": {
     "description": "Ports that the image listens on, as \u006080/tcp\u0060.",
     "type": "array",
     "items": {
      "type": "string"
     }
    },
    "Env": {
     "description": "Environment as \u0060NAME=value\u0060.",
     "type": "array",
     "items": {
      "type": "string"
     },
     "x-secret": true
    },
    "Entrypoint": {
     "description": "Command that Cmd is appended to.",
     "type": "array",
     "items": {
      "type": "string"
     }
    },
    "Cmd": {
     "description": "Arguments of the entrypoint, or the command itself.",
     "type": "array",
     "items": {
      "type": "string"
     }
    },
    "Volumes": {
     "description": "Mount points of anonymous volumes.",
     "type": "array",
     "items": {
      "type": "string"
     }
    },
    "WorkingDir": {
     "description": "Directory that the process starts in.",
     "type": "string"
    },
    "StopSignal": {
     "description": "Signal that stops the process.",
     "type": "string"
    },
    "ArgsEscaped": {
     "description": "Whether Cmd is already escaped for the Windows command line.",
     "type": "boolean"
    },
    "Healthcheck": {
     "$ref": "#/$defs/Healthcheck",
     "description": "How an engine finds out whether a container is healthy."
    },
    "OnBuild": {
     "description": "Build steps for images that are built on this one.",
     "type": "array",
     "items": {
      "type": "string"
     }
    },
    "Shell": {
     "description": "Command that shell forms are given to.",
     "type": "array",
     "items": {
      "type": "string"
     }
    }
   }
  },
  "Int64": {
   "x-scalar": "int64",
   "description": "A 64-bit integer as decimal text.",
   "type": "string",
   "pattern": "^(?:0|-?(?:[1-9][0-9]{0,17}|[1-8][0-9]{18}|9[0-1][0-9]{17}|92[0-1][0-9]{16}|922[0-2][0-9]{15}|9223[0-2][0-9]{14}|92233[0-6][0-9]{13}|922337[0-1][0-9]{12}|92233720[0-2][0-9]{10}|922337203[0-5][0-9]{9}|9223372036[0-7][0-9]{8}|92233720368[0-4][0-9]{7}|922337203685[0-3][0-9]{6}|9223372036854[0-6][0-9]{5}|92233720368547[0-6][0-9]{4}|922337203685477[0-4][0-9]{3}|9223372036854775[0-7][0-9]{2}|922337203685477580[0-6]|9223372036854775807)|-9223372036854775808)$"
  },
  "License": {
   "description": "A licence or product.",
   "type": "object",
   "properties": {
    "id": {
     "description": "The provider's id of it.",
     "type": "string"
    }
   },
   "required": [
    "id"
   ]
  },
  "Manifest": {
   "description": "A manifest or index.",
   "type": "object",
   "properties": {
    "mediaType": {
     "description": "Kind of the manifest.",
     "type": "string"
    },
    "digest": {
     "$ref": "#/$defs/Digest",
     "description": "Digest of its bytes; where an engine does not say it, derived from repoDigests that agree."
    },
    "sizeBytes": {
     "$ref": "#/$defs/Bytes",
     "description": "Length of the manifest itself, not of the image."
    },
    "urls": {
     "description": "Where else it may be had.",
     "type": "array",
     "items": {
      "type": "string"
     }
    },
    "annotations": {
     "description": "Words in the manifest, by key.",
     "type": "object",
     "additionalProperties": {
      "type": "string"
     }
    },
    "descriptorAnnotations": {
     "description": "Words about the manifest in the descriptor that names it, by key.",
     "type": "object",
     "additionalProperties": {
      "type": "string"
     }
    },
    "artifactType": {
     "description": "Kind of artifact that it is.",
     "type": "string"
    },
    "platform": {
     "$ref": "#/$defs/Platform",
     "description": "What the descriptor that names it says it is made for."
    },
    "subject": {
     "$ref": "#/$defs/Subject",
     "description": "The manifest that this one is about."
    }
   }
  },
  "Owner": {
   "description": "An account of a provider, of whatever size.",
   "type": "object",
   "properties": {
    "id": {
     "description": "The provider's id of it.",
     "type": "string"
    },
    "type": {
     "description": "What kind of account it is; derived from the source's format.",
     "const": "folder"
    }
   },
   "required": [
    "id"
   ]
  },
  "Platform": {
   "description": "Operating system and processor.",
   "type": "object",
   "properties": {
    "os": {
     "description": "Operating system by its GOOS word, as \u0060linux\u0060; words that Go does not know stay as they are.",
     "type": "string"
    },
    "architecture": {
     "description": "Processor by its GOARCH word, as \u0060amd64\u0060; words that Go does not know stay as they are.",
     "type": "string"
    },
    "variant": {
     "description": "Variant of the processor, as \u0060v7\u0060 of \u0060arm\u0060.",
     "type": "string"
    },
    "osVersion": {
     "description": "Version of the operating system that is needed, as a Windows build.",
     "type": "string"
    },
    "osFeatures": {
     "description": "Features that the operating system must have.",
     "type": "array",
     "items": {
      "type": "string"
     }
    }
   }
  },
  "Pointer": {
   "description": "A JSON Pointer.",
   "type": "string",
   "pattern": "^(?:/(?:[^/~]|~[01])*)*$"
  },
  "Reference": {
   "description": "A name of an image in its parts; familiar short names stay short.",
   "type": "object",
   "properties": {
    "text": {
     "description": "The name as it stood, where the parts do not give it back.",
     "type": "string"
    },
    "registry": {
     "description": "Host and port.",
     "type": "string"
    },
    "repository": {
     "description": "Path within the registry.",
     "type": "string"
    },
    "tag": {
     "description": "The tag.",
     "type": "string"
    },
    "digest": {
     "description": "The digest.",
     "type": "string"
    }
   }
  },
  "Residue": {
   "description": "What one document has beyond the model, place by place.",
   "type": "object",
   "properties": {
    "format": {
     "description": "Full id of the document that it belongs to.",
     "type": "string"
    },
    "version": {
     "description": "The vendor's version, where it was given.",
     "type": "string"
    },
    "members": {
     "description": "The places; none lies within another.",
     "type": "array",
     "items": {
      "$ref": "#/$defs/ResidueMember"
     }
    }
   },
   "required": [
    "format",
    "members"
   ]
  },
  "ResidueMember": {
   "description": "One place of a document; without \u0060value\u0060, it must have no such member.",
   "type": "object",
   "properties": {
    "at": {
     "$ref": "#/$defs/Pointer",
     "description": "The place in the document."
    },
    "value": {
     "description": "What stands there, whole.",
     "x-secret": true
    },
    "key": {
     "description": "Below an array whose items may move: what the model says of the item.",
     "type": "string",
     "x-secret": true
    },
    "occurrence": {
     "description": "Which of the items with that key it is, from 0.",
     "type": "integer",
     "minimum": 0
    },
    "of": {
     "description": "How many items with that key there were.",
     "type": "integer",
     "minimum": 1
    }
   },
   "required": [
    "at"
   ]
  },
  "Source": {
   "description": "A document that a common image was made from.",
   "type": "object",
   "properties": {
    "format": {
     "description": "Full id of the document, as \u0060docker-engine/image-inspect\u0060.",
     "type": "string"
    },
    "version": {
     "description": "The vendor's version, where it was given.",
     "type": "string"
    },
    "derived": {
     "description": "Members that a formula made of others; they are not written back into such a document.",
     "type": "array",
     "items": {
      "$ref": "#/$defs/Pointer"
     }
    }
   },
   "required": [
    "format"
   ]
  },
  "Subject": {
   "description": "A manifest that another one is about.",
   "type": "object",
   "properties": {
    "mediaType": {
     "description": "Kind of the content.",
     "type": "string"
    },
    "digest": {
     "$ref": "#/$defs/Digest",
     "description": "Digest of the bytes as they are stored."
    },
    "sizeBytes": {
     "$ref": "#/$defs/Bytes",
     "description": "Length as it is stored."
    },
    "urls": {
     "description": "Where else the content may be had.",
     "type": "array",
     "items": {
      "type": "string"
     }
    },
    "annotations": {
     "description": "Words about the content, by key.",
     "type": "object",
     "additionalProperties": {
      "type": "string"
     }
    },
    "artifactType": {
     "description": "Kind of artifact that it is.",
     "type": "string"
    },
    "platform": {
     "$ref": "#/$defs/BlobPlatform",
     "description": "What it is made for."
    }
   }
  },
  "Timestamp": {
   "x-scalar": "timestamp",
   "description": "RFC 3339, verbatim as the source has it: all digits, its own offset.",
   "type": "string",
   "pattern": "^(?:(?:000[1-9]|00[1-9][0-9]|0[1-9][0-9]{2}|[1-9][0-9]{3})-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:0[48]|[2468][048]|[13579][26])00)-02-29)T(?:(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\\.[0-9]+)?(?:Z|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9])|23:59:60(?:\\.[0-9]+)?Z)$"
  }
 }
}`;
