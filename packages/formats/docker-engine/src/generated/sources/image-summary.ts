// Generated from schema/*.schema.json by "pnpm generate". Do not edit.

/** The annotated schema, self-contained, as JSON. */
export const source: string = String.raw`{
 "$schema": "https://json-schema.org/draft/2020-12/schema",
 "$id": "urn:imagekin:docker-engine:image-summary",
 "title": "DockerEngineImageSummary",
 "description": "What Docker Engine says of an image in a list: an item of the array that GET /images/json answers.",
 "x-source": "moby/moby: api/types/image/summary.go, daemon/server/router/image/image_routes.go; containers/podman: pkg/domain/entities/types/images.go",
 "x-versions": [
  "1.24",
  "1.25",
  "1.26",
  "1.27",
  "1.28",
  "1.29",
  "1.30",
  "1.31",
  "1.32",
  "1.33",
  "1.34",
  "1.35",
  "1.36",
  "1.37",
  "1.38",
  "1.39",
  "1.40",
  "1.41",
  "1.42",
  "1.43",
  "1.44",
  "1.45",
  "1.46",
  "1.47",
  "1.48",
  "1.49",
  "1.50",
  "1.51",
  "1.52",
  "1.53",
  "1.54",
  "1.55",
  "1.56"
 ],
 "x-detect": [
  {
   "Id": true,
   "ParentId": true
  },
  {
   "Id": true,
   "SharedSize": true
  },
  {
   "Id": true,
   "RepoTags": true,
   "Created": "integer"
  },
  {
   "Id": true,
   "Containers": "integer"
  },
  {
   "ParentId": true,
   "RepoTags": true
  }
 ],
 "x-look-alikes": [
  {
   "members": [
    "RootFS",
    "GraphDriver",
    "Metadata",
    "ContainerConfig",
    "DockerVersion"
   ],
   "is": "one image by itself (docker image inspect)"
  },
  {
   "members": [
    "State",
    "Image",
    "ImageID",
    "Command"
   ],
   "is": "a container of a list (GET /containers/json)"
  },
  {
   "members": [
    "IPAM"
   ],
   "is": "a network (docker network inspect)"
  },
  {
   "members": [
    "Mountpoint"
   ],
   "is": "a volume (docker volume inspect)"
  },
  {
   "members": [
    "CreatedBy"
   ],
   "is": "a step of an image's history (docker history)"
  }
 ],
 "type": "object",
 "properties": {
  "Id": {
   "$ref": "#/$defs/ImageId",
   "description": "Digest of the image config with a graph driver, of the manifest or index with the containerd store; bare hex before Engine 1.10 and in podman's own list.",
   "x-presence": "always"
  },
  "ParentId": {
   "description": "Id of the image that the legacy builder started from, empty otherwise.",
   "type": "string"
  },
  "RepoTags": {
   "description": "Familiar names with a tag; \u0060<none>:<none>\u0060 alone up to 1.42 for an image without any name.",
   "type": [
    "array",
    "null"
   ],
   "items": {
    "type": "string"
   },
   "x-presence": "always",
   "x-null": "..1.43"
  },
  "RepoDigests": {
   "description": "Familiar names with the digest of the manifest or index; \u0060<none>@<none>\u0060 alone up to 1.42 for an image without any name.",
   "type": [
    "array",
    "null"
   ],
   "items": {
    "type": "string"
   },
   "x-null": "..1.43"
  },
  "Created": {
   "description": "Seconds since 1970 when the image was built; -62135596800, the year 1, for an image that does not say.",
   "type": "integer",
   "x-presence": "always"
  },
  "Size": {
   "$ref": "#/$defs/ByteCount",
   "description": "Bytes of all layers unpacked; with the containerd store bytes of content plus unpacked bytes.",
   "x-presence": "always"
  },
  "SharedSize": {
   "description": "Bytes of layers that other images have too; -1 unless asked for by \u0060shared-size=true\u0060.",
   "type": "integer",
   "x-source": "moby/moby: daemon/server/router/image/image_routes.go"
  },
  "VirtualSize": {
   "$ref": "#/$defs/ByteCount",
   "description": "The same as Size; left out by some Engines when zero.",
   "deprecated": true,
   "x-until": "1.43"
  },
  "Labels": {
   "description": "Labels of the image by name.",
   "type": [
    "object",
    "null"
   ],
   "additionalProperties": {
    "type": "string"
   },
   "x-secret": true
  },
  "Containers": {
   "description": "How many containers use the image; -1 if that was not counted, always so up to 1.50.",
   "type": "integer"
  },
  "Manifests": {
   "description": "All manifests of the index, with what is present of each; only if asked for by \u0060manifests=true\u0060, and with the containerd store.",
   "type": "array",
   "items": {
    "$ref": "#/$defs/ManifestSummary"
   },
   "x-since": "1.47"
  },
  "Descriptor": {
   "$ref": "#/$defs/OciDescriptor",
   "description": "Descriptor of the manifest or index that the image is; containerd store only.",
   "x-since": "1.48"
  },
  "Names": {
   "description": "Fully qualified names.",
   "type": "array",
   "items": {
    "type": "string"
   },
   "x-dialect": "podman"
  },
  "Digest": {
   "$ref": "#/$defs/Digest",
   "description": "Digest of the manifest or index.",
   "x-dialect": "podman"
  },
  "ConfigDigest": {
   "description": "Digest of the config, or empty.",
   "type": "string",
   "x-dialect": "podman"
  },
  "History": {
   "description": "Names that the image has or had.",
   "type": [
    "array",
    "null"
   ],
   "items": {
    "type": "string"
   },
   "x-dialect": "podman"
  },
  "Dangling": {
   "description": "Whether the image has no name; left out when false.",
   "type": "boolean",
   "x-dialect": "podman"
  },
  "ReadOnly": {
   "description": "Whether the image lies in a store that cannot be written; left out when false.",
   "type": "boolean",
   "x-dialect": "podman"
  },
  "IsManifestList": {
   "description": "Whether the image is an index.",
   "type": "boolean",
   "x-dialect": "podman"
  },
  "Arch": {
   "description": "Processor architecture by its Go name.",
   "type": "string",
   "x-dialect": "podman"
  },
  "Os": {
   "description": "Operating system by its Go name.",
   "type": "string",
   "x-dialect": "podman"
  },
  "RootFS": false,
  "GraphDriver": false,
  "Metadata": false,
  "ContainerConfig": false,
  "DockerVersion": false,
  "State": false,
  "Image": false,
  "ImageID": false,
  "Command": false,
  "IPAM": false,
  "Mountpoint": false,
  "CreatedBy": false
 },
 "required": [
  "Id"
 ],
 "$defs": {
  "AttestationData": {
   "description": "Facts of a manifest that is an attestation.",
   "type": "object",
   "properties": {
    "For": {
     "$ref": "#/$defs/Digest",
     "description": "Digest of the manifest that is attested."
    }
   },
   "required": [
    "For"
   ]
  },
  "BuildIdentity": {
   "description": "A build that made the image here.",
   "type": "object",
   "properties": {
    "Ref": {
     "description": "Name of the build in BuildKit's history.",
     "type": "string"
    },
    "CreatedAt": {
     "$ref": "#/$defs/Timestamp",
     "description": "When the build ran; the year 1 if that is not known."
    }
   }
  },
  "ByteCount": {
   "x-scalar": "size",
   "description": "A number of bytes.",
   "type": "integer",
   "minimum": 0
  },
  "ContainerId": {
   "x-scalar": "hex-64",
   "description": "Full id of a container.",
   "type": "string",
   "pattern": "^[0-9a-f]{64}$"
  },
  "Digest": {
   "x-scalar": "digest",
   "description": "Content digest, as \u0060sha256:\u0060 and 64 hex digits.",
   "type": "string",
   "pattern": "^(?:sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128}|blake3:[0-9a-f]{64}|(?:(?:[ac-rt-z0-9][a-z0-9]*|b(?:[a-km-z0-9][a-z0-9]*|l(?:[b-z0-9][a-z0-9]*|a(?:[a-jl-z0-9][a-z0-9]*|k(?:[a-df-z0-9][a-z0-9]*|e(?:[a-z0-24-9][a-z0-9]*|3(?:[a-z0-9][a-z0-9]*))?)?)?)?)?|s(?:[a-gi-z0-9][a-z0-9]*|h(?:[b-z0-9][a-z0-9]*|a(?:[a-z01346-9][a-z0-9]*|2(?:[a-z0-46-9][a-z0-9]*|5(?:[a-z0-57-9][a-z0-9]*|6(?:[a-z0-9][a-z0-9]*))?)?|5(?:[a-z02-9][a-z0-9]*|1(?:[a-z013-9][a-z0-9]*|2(?:[a-z0-9][a-z0-9]*))?)?)?)?)?)|[a-z0-9]+(?:[+._-][a-z0-9]+)+):[a-zA-Z0-9=_-]+)$"
  },
  "Identity": {
   "description": "Where an image comes from, as far as the Engine has seen or verified it.",
   "x-source": "moby/moby: api/types/image/identity.go",
   "type": "object",
   "properties": {
    "Signature": {
     "description": "Signatures that were verified, or failed to be.",
     "type": "array",
     "items": {
      "$ref": "#/$defs/SignatureIdentity"
     }
    },
    "Pull": {
     "description": "Repositories that the image was pulled from.",
     "type": "array",
     "items": {
      "$ref": "#/$defs/PullIdentity"
     }
    },
    "Build": {
     "description": "Builds of this Engine that made the image.",
     "type": "array",
     "items": {
      "$ref": "#/$defs/BuildIdentity"
     }
    }
   }
  },
  "ImageData": {
   "description": "Facts of a manifest that is an image.",
   "type": "object",
   "properties": {
    "Platform": {
     "$ref": "#/$defs/OciPlatform",
     "description": "From the descriptor or the config; both names empty if neither says."
    },
    "Containers": {
     "description": "Containers made from this manifest; null when there are none.",
     "type": [
      "array",
      "null"
     ],
     "items": {
      "$ref": "#/$defs/ContainerId"
     }
    },
    "Size": {
     "$ref": "#/$defs/ImageDataSize",
     "description": "Bytes that the image takes unpacked."
    },
    "Identity": {
     "$ref": "#/$defs/Identity",
     "description": "Origin of this manifest; in lists alone, and only if asked for by \u0060identity=true\u0060.",
     "x-since": "1.54"
    }
   },
   "required": [
    "Platform",
    "Containers",
    "Size"
   ]
  },
  "ImageDataSize": {
   "description": "Bytes that an image takes beside its content.",
   "type": "object",
   "properties": {
    "Unpacked": {
     "$ref": "#/$defs/ByteCount",
     "description": "Bytes of the unpacked layers."
    }
   },
   "required": [
    "Unpacked"
   ]
  },
  "ImageId": {
   "x-scalar": "image-id",
   "description": "Content digest of an image; bare hex before Engine 1.10.",
   "type": "string",
   "pattern": "^(?:(?:sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128}|blake3:[0-9a-f]{64}|(?:(?:[ac-rt-z0-9][a-z0-9]*|b(?:[a-km-z0-9][a-z0-9]*|l(?:[b-z0-9][a-z0-9]*|a(?:[a-jl-z0-9][a-z0-9]*|k(?:[a-df-z0-9][a-z0-9]*|e(?:[a-z0-24-9][a-z0-9]*|3(?:[a-z0-9][a-z0-9]*))?)?)?)?)?|s(?:[a-gi-z0-9][a-z0-9]*|h(?:[b-z0-9][a-z0-9]*|a(?:[a-z01346-9][a-z0-9]*|2(?:[a-z0-46-9][a-z0-9]*|5(?:[a-z0-57-9][a-z0-9]*|6(?:[a-z0-9][a-z0-9]*))?)?|5(?:[a-z02-9][a-z0-9]*|1(?:[a-z013-9][a-z0-9]*|2(?:[a-z0-9][a-z0-9]*))?)?)?)?)?)|[a-z0-9]+(?:[+._-][a-z0-9]+)+):[a-zA-Z0-9=_-]+)|[0-9a-f]{64})$"
  },
  "ManifestSize": {
   "description": "Bytes that a manifest takes in the local store.",
   "type": "object",
   "properties": {
    "Content": {
     "$ref": "#/$defs/ByteCount",
     "description": "Bytes of the blobs that are present."
    },
    "Total": {
     "$ref": "#/$defs/ByteCount",
     "description": "Content plus the unpacked bytes."
    }
   },
   "required": [
    "Content",
    "Total"
   ]
  },
  "ManifestSummary": {
   "description": "A manifest of an index and what is present of it here.",
   "x-source": "moby/moby: api/types/image/manifest.go",
   "type": "object",
   "properties": {
    "ID": {
     "$ref": "#/$defs/Digest",
     "description": "Digest of the manifest, the same as in Descriptor."
    },
    "Descriptor": {
     "$ref": "#/$defs/OciDescriptor",
     "description": "Descriptor of the manifest as the index has it."
    },
    "Available": {
     "description": "Whether config and layers are all present here.",
     "type": "boolean"
    },
    "Size": {
     "$ref": "#/$defs/ManifestSize",
     "description": "Bytes that the manifest takes here."
    },
    "Kind": {
     "description": "What the manifest is, as the Engine judges it; says which data member there is.",
     "type": "string",
     "x-open-enum": [
      "image",
      "attestation",
      "unknown"
     ]
    },
    "ImageData": {
     "$ref": "#/$defs/ImageData",
     "description": "Facts of an image; only for the kind \u0060image\u0060."
    },
    "AttestationData": {
     "$ref": "#/$defs/AttestationData",
     "description": "Facts of an attestation; only for the kind \u0060attestation\u0060."
    }
   },
   "required": [
    "ID",
    "Descriptor",
    "Available",
    "Size",
    "Kind"
   ]
  },
  "MediaType": {
   "x-scalar": "media-type",
   "description": "Media type by RFC 6838, without parameters.",
   "type": "string",
   "pattern": "^[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]{0,126}/[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]{0,126}$"
  },
  "OciDescriptor": {
   "description": "An OCI descriptor: what a blob is and how large.",
   "x-source": "opencontainers/image-spec: descriptor.md; moby/moby: api/swagger.yaml OCIDescriptor",
   "type": "object",
   "properties": {
    "mediaType": {
     "$ref": "#/$defs/MediaType",
     "description": "Media type of the manifest or index."
    },
    "digest": {
     "$ref": "#/$defs/Digest",
     "description": "Digest of the manifest or index; at the top the same as Id."
    },
    "size": {
     "$ref": "#/$defs/ByteCount",
     "description": "Bytes of the manifest or index itself, not of the image."
    },
    "urls": {
     "description": "Where else the blob can be had.",
     "type": "array",
     "items": {
      "type": "string"
     }
    },
    "annotations": {
     "description": "Annotations that the index gives to the manifest.",
     "type": "object",
     "additionalProperties": {
      "type": "string"
     }
    },
    "data": {
     "description": "The blob itself in base64, if it is embedded.",
     "type": [
      "string",
      "null"
     ]
    },
    "platform": {
     "$ref": "#/$defs/OciPlatform",
     "description": "What the index says the manifest is for."
    },
    "artifactType": {
     "description": "Media type of an artifact that is no image.",
     "type": [
      "string",
      "null"
     ]
    }
   },
   "required": [
    "mediaType",
    "digest",
    "size"
   ]
  },
  "OciPlatform": {
   "description": "What an image runs on, by Go's names.",
   "x-source": "opencontainers/image-spec: image-index.md",
   "type": "object",
   "properties": {
    "architecture": {
     "description": "Processor architecture, as \u0060arm64\u0060; may be empty or \u0060unknown\u0060.",
     "type": "string"
    },
    "os": {
     "description": "Operating system, as \u0060linux\u0060; may be empty or \u0060unknown\u0060.",
     "type": "string"
    },
    "os.version": {
     "description": "Version of the operating system, as Windows needs it.",
     "type": "string"
    },
    "os.features": {
     "description": "Features of the operating system that are needed, as \u0060win32k\u0060.",
     "type": "array",
     "items": {
      "type": "string"
     }
    },
    "variant": {
     "description": "Variant of the architecture, as \u0060v8\u0060.",
     "type": "string"
    }
   },
   "required": [
    "architecture",
    "os"
   ]
  },
  "PullIdentity": {
   "description": "A pull that brought the image here.",
   "type": "object",
   "properties": {
    "Repository": {
     "description": "The original repository, also if a mirror was used.",
     "type": "string"
    }
   }
  },
  "SignatureIdentity": {
   "description": "A signature of the image; with Error nothing else is set.",
   "x-source": "moby/moby: api/types/image/signature_identity.go",
   "type": "object",
   "properties": {
    "Name": {
     "description": "What kind of signature it is, in words.",
     "type": "string"
    },
    "Timestamps": {
     "description": "Signed times that were verified.",
     "type": "array",
     "items": {
      "$ref": "#/$defs/SignatureTimestamp"
     }
    },
    "KnownSigner": {
     "description": "A signer that the Engine knows by name; DHI is Docker Hardened Images.",
     "type": "string",
     "x-open-enum": [
      "DHI"
     ]
    },
    "DockerReference": {
     "description": "Image name that was signed; older signatures only.",
     "type": "string"
    },
    "Signer": {
     "$ref": "#/$defs/Signer",
     "description": "Whom the certificate was issued to."
    },
    "SignatureType": {
     "description": "Format of the signature.",
     "type": "string",
     "x-open-enum": [
      "bundle-v0.3",
      "simplesigning-v1"
     ]
    },
    "Error": {
     "description": "Why the signature could not be verified.",
     "type": "string"
    },
    "Warnings": {
     "description": "What was odd about a verification that succeeded, as trust roots from a cache.",
     "type": "array",
     "items": {
      "type": "string"
     }
    }
   }
  },
  "SignatureTimestamp": {
   "description": "A signed time of a signature.",
   "type": "object",
   "properties": {
    "Type": {
     "description": "Who vouches for the time.",
     "type": "string",
     "x-open-enum": [
      "Tlog",
      "TimestampAuthority"
     ]
    },
    "URI": {
     "description": "Address of the log or the authority.",
     "type": "string"
    },
    "Timestamp": {
     "$ref": "#/$defs/Timestamp",
     "description": "The time itself."
    }
   }
  },
  "Signer": {
   "description": "Identity in a Fulcio certificate. Engines write the names of its extensions in lower case, the vendor's page in upper case.",
   "x-source": "moby/moby: api/types/image/signer_identity.go; sigstore/fulcio: docs/oid-info.md",
   "type": "object",
   "properties": {
    "CertificateIssuer": {
     "description": "Issuer of the certificate, as a distinguished name.",
     "type": "string"
    },
    "SubjectAlternativeName": {
     "description": "Whom the certificate names: an address or the URI of a workflow.",
     "type": "string"
    },
    "Issuer": {
     "description": "Issuer of the OIDC token.",
     "type": "string"
    },
    "buildSignerURI": {
     "description": "Build instructions that signed.",
     "type": "string"
    },
    "buildSignerDigest": {
     "description": "Version of the build instructions that signed.",
     "type": "string"
    },
    "runnerEnvironment": {
     "description": "Whether the build ran on the platform's machines or the owner's.",
     "type": "string"
    },
    "sourceRepositoryURI": {
     "description": "Repository that the build was made from.",
     "type": "string"
    },
    "sourceRepositoryDigest": {
     "description": "Commit that the build was made from.",
     "type": "string"
    },
    "sourceRepositoryRef": {
     "description": "Branch or tag that the build was made from.",
     "type": "string"
    },
    "sourceRepositoryIdentifier": {
     "description": "Lasting id of the repository.",
     "type": "string"
    },
    "sourceRepositoryOwnerURI": {
     "description": "Owner of the repository.",
     "type": "string"
    },
    "sourceRepositoryOwnerIdentifier": {
     "description": "Lasting id of the owner.",
     "type": "string"
    },
    "buildConfigURI": {
     "description": "Build instructions at the top.",
     "type": "string"
    },
    "buildConfigDigest": {
     "description": "Version of the build instructions at the top.",
     "type": "string"
    },
    "buildTrigger": {
     "description": "Event that started the build.",
     "type": "string"
    },
    "runInvocationURI": {
     "description": "The one run of the build.",
     "type": "string"
    },
    "sourceRepositoryVisibilityAtSigning": {
     "description": "Whether the repository was public when the certificate was signed.",
     "type": "string"
    },
    "BuildSignerURI": {
     "description": "buildSignerURI, as the vendor's page spells it.",
     "type": "string"
    },
    "BuildSignerDigest": {
     "description": "buildSignerDigest, as the vendor's page spells it.",
     "type": "string"
    },
    "RunnerEnvironment": {
     "description": "runnerEnvironment, as the vendor's page spells it.",
     "type": "string"
    },
    "SourceRepositoryURI": {
     "description": "sourceRepositoryURI, as the vendor's page spells it.",
     "type": "string"
    },
    "SourceRepositoryDigest": {
     "description": "sourceRepositoryDigest, as the vendor's page spells it.",
     "type": "string"
    },
    "SourceRepositoryRef": {
     "description": "sourceRepositoryRef, as the vendor's page spells it.",
     "type": "string"
    },
    "SourceRepositoryIdentifier": {
     "description": "sourceRepositoryIdentifier, as the vendor's page spells it.",
     "type": "string"
    },
    "SourceRepositoryOwnerURI": {
     "description": "sourceRepositoryOwnerURI, as the vendor's page spells it.",
     "type": "string"
    },
    "SourceRepositoryOwnerIdentifier": {
     "description": "sourceRepositoryOwnerIdentifier, as the vendor's page spells it.",
     "type": "string"
    },
    "BuildConfigURI": {
     "description": "buildConfigURI, as the vendor's page spells it.",
     "type": "string"
    },
    "BuildConfigDigest": {
     "description": "buildConfigDigest, as the vendor's page spells it.",
     "type": "string"
    },
    "BuildTrigger": {
     "description": "buildTrigger, as the vendor's page spells it.",
     "type": "string"
    },
    "RunInvocationURI": {
     "description": "runInvocationURI, as the vendor's page spells it.",
     "type": "string"
    },
    "SourceRepositoryVisibilityAtSigning": {
     "description": "sourceRepositoryVisibilityAtSigning, as the vendor's page spells it.",
     "type": "string"
    }
   },
   "required": [
    "CertificateIssuer",
    "SubjectAlternativeName"
   ]
  },
  "Timestamp": {
   "x-scalar": "timestamp",
   "description": "RFC 3339 with up to nine fraction digits and Z or an offset; \u00600001-01-01T00:00:00Z\u0060 means never.",
   "type": "string",
   "pattern": "^(?:(?:000[1-9]|00[1-9][0-9]|0[1-9][0-9]{2}|[1-9][0-9]{3})-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:0[48]|[2468][048]|[13579][26])00)-02-29)T(?:(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\\.[0-9]+)?(?:Z|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9])|23:59:60(?:\\.[0-9]+)?Z)$"
  }
 }
}`;
