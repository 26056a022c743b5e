// Generated from schema/*.schema.json by "pnpm generate". Do not edit.

/** The annotated schema, self-contained, as JSON. */
export const source: string = String.raw`{
 "$schema": "https://json-schema.org/draft/2020-12/schema",
 "$id": "urn:imagekin:docker-engine:image-inspect",
 "title": "DockerEngineImageInspect",
 "description": "What Docker Engine says of one image: the body of GET /images/{name}/json, and an item of the array that \u0060docker image inspect\u0060 prints.",
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
   "RootFS": true
  },
  {
   "Id": true,
   "Metadata": true
  },
  {
   "Id": true,
   "ContainerConfig": true
  },
  {
   "Id": true,
   "DockerVersion": true
  },
  {
   "Id": true,
   "RepoTags": true,
   "Architecture": true
  },
  {
   "RepoTags": true,
   "RootFS": true
  },
  {
   "RepoTags": true,
   "Metadata": true
  },
  {
   "ContainerConfig": true,
   "DockerVersion": true
  }
 ],
 "x-look-alikes": [
  {
   "members": [
    "State",
    "HostConfig",
    "NetworkSettings",
    "Mounts",
    "RestartCount"
   ],
   "is": "a container (docker container inspect)"
  },
  {
   "members": [
    "IPAM",
    "EnableIPv6",
    "Scope"
   ],
   "is": "a network (docker network inspect)"
  },
  {
   "members": [
    "Mountpoint",
    "Scope"
   ],
   "is": "a volume (docker volume inspect)"
  },
  {
   "members": [
    "CreatedBy"
   ],
   "is": "a step of an image's history (docker history)"
  },
  {
   "members": [
    "ParentId",
    "SharedSize"
   ],
   "is": "an image of a list (an item of GET /images/json)"
  },
  {
   "members": [
    "Digest",
    "NamesHistory",
    "ManifestType",
    "Annotations",
    "History"
   ],
   "is": "an image as podman's own \u0060podman image inspect\u0060 prints it"
  },
  {
   "members": [
    "Layers"
   ],
   "is": "an image of a docker save archive (an item of manifest.json)"
  },
  {
   "members": [
    "container_config"
   ],
   "is": "the json file of a layer in an image archive of before Docker 1.10"
  }
 ],
 "type": "object",
 "properties": {
  "Id": {
   "$ref": "#/$defs/ImageId",
   "description": "Digest of the image config with a graph driver; of the manifest or index with the containerd store; bare hex before Engine 1.10.",
   "x-presence": "always"
  },
  "RepoTags": {
   "description": "Familiar names with a tag, as \u0060example:1.0\u0060; empty when the image has no name.",
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
   "description": "Familiar names with the digest of the manifest or index that was pulled or pushed, as \u0060example@sha256:…\u0060; may hold duplicates.",
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
  "Parent": {
   "description": "Id of the image that the legacy builder started from, empty otherwise; from 1.52 on left out when empty.",
   "type": "string",
   "deprecated": true,
   "x-presence": {
    "..1.51": "always",
    "1.52..": "when-set"
   },
   "x-spec": "1.24..1.51"
  },
  "Comment": {
   "description": "Message given to \u0060docker commit\u0060 or \u0060docker import\u0060, or left by the builder; from 1.52 on left out when empty.",
   "type": "string",
   "x-presence": {
    "..1.44": "when-set",
    "1.45..1.51": "always",
    "1.52..": "when-set"
   },
   "x-source": "containers/podman: pkg/api/handlers/types.go (podman 6 leaves it out when empty)"
  },
  "Created": {
   "$ref": "#/$defs/TimestampOrEmpty",
   "description": "When the image was built. An image that does not say has the year 1 up to 1.43, no member from 1.44 on, and \"\" on Engine 25.0.0 to 25.0.3.",
   "x-presence": {
    "..1.43": "always",
    "1.44..": "when-set"
   }
  },
  "Container": {
   "description": "Id of the container that the image was committed from, or empty; Engine 26 to 28 leave it out when empty.",
   "type": "string",
   "deprecated": true,
   "x-until": "1.44"
  },
  "ContainerConfig": {
   "anyOf": [
    {
     "$ref": "#/$defs/Config"
    },
    {
     "type": "null"
    }
   ],
   "description": "Config of the container that the image was committed from, not of the image; null or left out with the containerd store.",
   "deprecated": true,
   "x-until": "1.44"
  },
  "DockerVersion": {
   "description": "Version of the Engine that built the image, mostly empty with BuildKit; from 1.52 on left out when empty.",
   "type": "string",
   "deprecated": true,
   "x-presence": {
    "..1.51": "always",
    "1.52..": "when-set"
   },
   "x-spec": "1.24..1.51"
  },
  "Author": {
   "description": "Name given to \u0060docker commit --author\u0060 or MAINTAINER, mostly empty; from 1.52 on left out when empty.",
   "type": "string",
   "x-presence": {
    "..1.51": "always",
    "1.52..": "when-set"
   }
  },
  "Config": {
   "anyOf": [
    {
     "$ref": "#/$defs/Config"
    },
    {
     "type": "null"
    }
   ],
   "description": "What a container of this image starts with; null for an image without a config, or without a manifest for this platform.",
   "x-presence": "always",
   "x-null": "..1.50"
  },
  "Architecture": {
   "description": "Processor architecture by its Go name, as \u0060amd64\u0060; may be empty.",
   "type": "string",
   "x-presence": "always"
  },
  "Variant": {
   "description": "Variant of the architecture, as \u0060v7\u0060 of \u0060arm\u0060; left out when there is none.",
   "type": "string",
   "x-spec": "1.39.."
  },
  "Os": {
   "description": "Operating system by its Go name, as \u0060linux\u0060; may be empty with the containerd store.",
   "type": "string",
   "x-presence": "always"
  },
  "OsVersion": {
   "description": "Version of the operating system that the image is built for, used by Windows; left out when there is none.",
   "type": "string",
   "x-spec": "1.28.."
  },
  "Size": {
   "$ref": "#/$defs/ByteCount",
   "description": "Bytes of all layers unpacked; with the containerd store bytes of content plus unpacked bytes.",
   "x-presence": "always"
  },
  "VirtualSize": {
   "$ref": "#/$defs/ByteCount",
   "description": "The same as Size; Engine 24 to 28 leave it out when zero.",
   "deprecated": true,
   "x-until": "1.43",
   "x-spec": "1.24..1.51"
  },
  "GraphDriver": {
   "$ref": "#/$defs/GraphDriver",
   "description": "Where the storage driver keeps the layers; from 1.52 on left out with the containerd store.",
   "x-presence": {
    "..1.51": "always",
    "1.52..": "when-set"
   }
  },
  "RootFS": {
   "$ref": "#/$defs/RootFS",
   "description": "The layers by their content; \u0060{}\u0060 when the containerd store has no manifest for this platform.",
   "x-presence": "always"
  },
  "Metadata": {
   "$ref": "#/$defs/Metadata",
   "description": "What this Engine knows of the image beside its content; Engine 17.07 and newer send it at every version.",
   "x-presence": {
    "..1.30": "when-set",
    "1.31..": "always"
   },
   "x-spec": "1.31.."
  },
  "Descriptor": {
   "$ref": "#/$defs/OciDescriptor",
   "description": "Descriptor of the manifest or index that the image is; containerd store only.",
   "x-since": "1.48"
  },
  "Manifests": {
   "description": "All manifests of the index, with what is present of each; only if asked for by \u0060manifests=true\u0060, and with the containerd store.",
   "type": "array",
   "items": {
    "$ref": "#/$defs/ManifestSummary"
   },
   "x-since": "1.48"
  },
  "Identity": {
   "$ref": "#/$defs/Identity",
   "description": "What the Engine has verified of the image's origin; containerd store only, left out when there is nothing to say.",
   "x-since": "1.53"
  },
  "Checksum": {
   "description": "Checksum of the layer's archive, as Engines before 1.10 sent it.",
   "type": "string",
   "x-dialect": "legacy"
  },
  "Tags": {
   "description": "Names of the image, as Engines before 1.10 sent them.",
   "type": [
    "array",
    "null"
   ],
   "items": {
    "type": "string"
   },
   "x-dialect": "legacy"
  },
  "State": false,
  "HostConfig": false,
  "NetworkSettings": false,
  "Mounts": false,
  "RestartCount": false,
  "IPAM": false,
  "EnableIPv6": false,
  "Scope": false,
  "Mountpoint": false,
  "CreatedBy": false,
  "ParentId": false,
  "SharedSize": false,
  "Digest": false,
  "NamesHistory": false,
  "ManifestType": false,
  "Annotations": false,
  "History": false,
  "Layers": false,
  "container_config": false
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
  "Config": {
   "description": "Settings of a container. Up to 1.49 with the members that only a container uses, from 1.50 on without them, from 1.52 on without any that are unset.",
   "x-source": "moby/moby: daemon/server/router/image/inspect_response.go",
   "type": "object",
   "properties": {
    "Hostname": {
     "description": "Host name of the build container, empty since Engine 28.2.",
     "type": "string",
     "deprecated": true,
     "x-presence": {
      "..1.44": "when-set",
      "1.45..1.49": "always"
     },
     "x-until": "1.49"
    },
    "Domainname": {
     "description": "Domain name of the build container, empty since Engine 28.2.",
     "type": "string",
     "deprecated": true,
     "x-presence": {
      "..1.44": "when-set",
      "1.45..1.49": "always"
     },
     "x-until": "1.49"
    },
    "User": {
     "description": "User and group that the process runs as, by name or number, as \u00601000:1000\u0060; empty means root.",
     "type": "string",
     "x-presence": {
      "..1.44": "when-set",
      "1.45..1.49": "always",
      "1.50": "when-set",
      "1.51": "always",
      "1.52..": "when-set"
     }
    },
    "AttachStdin": {
     "description": "Setting of the build container, false since Engine 28.2.",
     "type": "boolean",
     "deprecated": true,
     "x-presence": {
      "..1.44": "when-set",
      "1.45..1.49": "always"
     },
     "x-until": "1.49"
    },
    "AttachStdout": {
     "description": "Setting of the build container, false since Engine 28.2.",
     "type": "boolean",
     "deprecated": true,
     "x-presence": {
      "..1.44": "when-set",
      "1.45..1.49": "always"
     },
     "x-until": "1.49"
    },
    "AttachStderr": {
     "description": "Setting of the build container, false since Engine 28.2.",
     "type": "boolean",
     "deprecated": true,
     "x-presence": {
      "..1.44": "when-set",
      "1.45..1.49": "always"
     },
     "x-until": "1.49"
    },
    "ExposedPorts": {
     "description": "Ports that the image listens on, as the keys of a map to \u0060{}\u0060: \u006080/tcp\u0060, \u006053/udp\u0060, \u00609000/sctp\u0060, or a bare number.",
     "type": [
      "object",
      "null"
     ],
     "additionalProperties": {
      "$ref": "#/$defs/EmptyObject"
     }
    },
    "Tty": {
     "description": "Setting of the build container, false since Engine 28.2.",
     "type": "boolean",
     "deprecated": true,
     "x-presence": {
      "..1.44": "when-set",
      "1.45..1.49": "always"
     },
     "x-until": "1.49"
    },
    "OpenStdin": {
     "description": "Setting of the build container, false since Engine 28.2.",
     "type": "boolean",
     "deprecated": true,
     "x-presence": {
      "..1.44": "when-set",
      "1.45..1.49": "always"
     },
     "x-until": "1.49"
    },
    "StdinOnce": {
     "description": "Setting of the build container, false since Engine 28.2.",
     "type": "boolean",
     "deprecated": true,
     "x-presence": {
      "..1.44": "when-set",
      "1.45..1.49": "always"
     },
     "x-until": "1.49"
    },
    "Env": {
     "description": "Environment as \u0060NAME=value\u0060; an item without \u0060=\u0060 removes the variable.",
     "type": [
      "array",
      "null"
     ],
     "items": {
      "type": "string"
     },
     "x-presence": {
      "..1.44": "when-set",
      "1.45..1.49": "always",
      "1.50": "when-set",
      "1.51": "always",
      "1.52..": "when-set"
     },
     "x-null": "..1.51",
     "x-secret": true
    },
    "Cmd": {
     "description": "Arguments of the entrypoint, or the command itself if there is none.",
     "type": [
      "array",
      "null"
     ],
     "items": {
      "type": "string"
     },
     "x-presence": {
      "..1.44": "when-set",
      "1.45..1.49": "always",
      "1.50": "when-set",
      "1.51": "always",
      "1.52..": "when-set"
     },
     "x-null": "..1.51",
     "x-secret": true
    },
    "Healthcheck": {
     "$ref": "#/$defs/Healthcheck",
     "description": "How the Engine finds out whether a container is healthy; left out when unset."
    },
    "ArgsEscaped": {
     "description": "Whether Cmd is already escaped for the Windows command line; left out when false.",
     "type": "boolean",
     "deprecated": true
    },
    "Image": {
     "description": "Image of the build container, empty since Engine 28.2.",
     "type": "string",
     "deprecated": true,
     "x-presence": {
      "..1.44": "when-set",
      "1.45..1.49": "always"
     },
     "x-until": "1.49"
    },
    "Volumes": {
     "description": "Mount points of anonymous volumes, as the keys of a map to \u0060{}\u0060.",
     "type": [
      "object",
      "null"
     ],
     "additionalProperties": {
      "$ref": "#/$defs/EmptyObject"
     },
     "x-presence": {
      "..1.44": "when-set",
      "1.45..1.49": "always",
      "1.50": "when-set",
      "1.51": "always",
      "1.52..": "when-set"
     },
     "x-null": "..1.51"
    },
    "WorkingDir": {
     "description": "Directory that the process starts in; empty means the root directory.",
     "type": "string",
     "x-presence": {
      "..1.44": "when-set",
      "1.45..1.49": "always",
      "1.50": "when-set",
      "1.51": "always",
      "1.52..": "when-set"
     }
    },
    "Entrypoint": {
     "description": "Command that Cmd is appended to.",
     "type": [
      "array",
      "null"
     ],
     "items": {
      "type": "string"
     },
     "x-presence": {
      "..1.44": "when-set",
      "1.45..1.49": "always",
      "1.50": "when-set",
      "1.51": "always",
      "1.52..": "when-set"
     },
     "x-null": "..1.51",
     "x-secret": true
    },
    "NetworkDisabled": {
     "description": "Setting of the build container; left out when false.",
     "type": "boolean",
     "deprecated": true,
     "x-until": "1.49"
    },
    "MacAddress": {
     "description": "Setting of the build container; left out when empty.",
     "type": "string",
     "deprecated": true,
     "x-until": "1.49"
    },
    "OnBuild": {
     "description": "Build instructions that run when another image is built from this one.",
     "type": [
      "array",
      "null"
     ],
     "items": {
      "type": "string"
     },
     "x-presence": {
      "..1.44": "when-set",
      "1.45..1.49": "always",
      "1.50": "when-set",
      "1.51": "always",
      "1.52..": "when-set"
     },
     "x-null": "..1.51",
     "x-secret": true
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
     "x-presence": {
      "..1.44": "when-set",
      "1.45..1.49": "always",
      "1.50": "when-set",
      "1.51": "always",
      "1.52..": "when-set"
     },
     "x-null": "..1.51",
     "x-secret": true
    },
    "StopSignal": {
     "description": "Signal that stops the process, by name or by number as a text; left out when unset.",
     "type": "string"
    },
    "StopTimeout": {
     "description": "Seconds from the stop signal to the kill, of the build container; left out when unset.",
     "type": "integer",
     "deprecated": true,
     "x-until": "1.49"
    },
    "Shell": {
     "description": "Command that RUN, CMD and ENTRYPOINT in shell form are given to; left out when unset.",
     "type": [
      "array",
      "null"
     ],
     "items": {
      "type": "string"
     }
    },
    "CpuShares": {
     "description": "Weight of the container among others.",
     "type": "integer",
     "x-dialect": "legacy"
    },
    "Cpuset": {
     "description": "Processors that the container may use, as \u00600,1\u0060.",
     "type": "string",
     "x-dialect": "legacy"
    },
    "Memory": {
     "description": "Limit in bytes.",
     "type": "integer",
     "x-dialect": "legacy"
    },
    "MemorySwap": {
     "description": "Limit of memory and swap together in bytes; -1 is none.",
     "type": "integer",
     "x-dialect": "legacy"
    },
    "PortSpecs": {
     "description": "Published ports, as Engines before 1.0 wrote them.",
     "type": [
      "array",
      "null"
     ],
     "items": {
      "type": "string"
     },
     "x-dialect": "legacy"
    },
    "SecurityOpt": {
     "description": "Labels for SELinux and AppArmor.",
     "type": [
      "array",
      "null"
     ],
     "items": {
      "type": "string"
     },
     "x-dialect": "legacy"
    },
    "PublishService": {
     "description": "Service that the container was published as.",
     "type": "string",
     "x-dialect": "legacy",
     "x-spec": "1.24"
    },
    "VolumeDriver": {
     "description": "Driver of the container's volumes.",
     "type": "string",
     "x-dialect": "legacy"
    }
   }
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
  "EmptyObject": {
   "description": "Always \u0060{}\u0060: only the key says something.",
   "type": "object"
  },
  "GraphDriver": {
   "description": "The storage driver, or the snapshotter of the containerd store.",
   "x-source": "moby/moby: daemon/graphdriver",
   "type": "object",
   "properties": {
    "Name": {
     "description": "Name of the driver, as \u0060overlay2\u0060.",
     "type": "string",
     "x-presence": "always"
    },
    "Data": {
     "description": "Paths and ids by names that depend on the driver; null with btrfs, vfs, aufs, the containerd store, and without layers.",
     "type": [
      "object",
      "null"
     ],
     "additionalProperties": {
      "type": "string"
     },
     "x-presence": "always"
    }
   }
  },
  "Healthcheck": {
   "description": "A health check and its times in nanoseconds; zero or a missing member means the default.",
   "type": "object",
   "properties": {
    "Test": {
     "description": "Empty to inherit; \u0060NONE\u0060; \u0060CMD\u0060 and arguments; or \u0060CMD-SHELL\u0060 and a command line.",
     "type": "array",
     "items": {
      "type": "string"
     },
     "x-secret": true
    },
    "Interval": {
     "description": "Nanoseconds between two checks.",
     "type": "integer"
    },
    "Timeout": {
     "description": "Nanoseconds after which a check has failed.",
     "type": "integer"
    },
    "StartPeriod": {
     "description": "Nanoseconds at the start in which failures do not count.",
     "type": "integer",
     "x-spec": "1.29.."
    },
    "StartInterval": {
     "description": "Nanoseconds between two checks in the start period.",
     "type": "integer",
     "x-spec": "1.44.."
    },
    "Retries": {
     "description": "Failures in a row after which a container is unhealthy.",
     "type": "integer"
    }
   }
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
  "Metadata": {
   "description": "Facts of the local store.",
   "type": "object",
   "properties": {
    "LastTagTime": {
     "$ref": "#/$defs/Timestamp",
     "description": "When a name was last given to the image here; the year 1 if never.",
     "x-presence": "always",
     "x-spec": "1.31.."
    }
   }
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
  "RootFS": {
   "description": "The root file system as a list of layers.",
   "type": "object",
   "properties": {
    "Type": {
     "description": "Always \u0060layers\u0060, but for Windows images of before Engine 1.13; Engine 23 and newer leave it out when empty.",
     "type": "string",
     "x-open-enum": [
      "layers",
      "layers+base"
     ]
    },
    "Layers": {
     "description": "Digests of the unpacked layers, base first; left out when there are none.",
     "type": [
      "array",
      "null"
     ],
     "items": {
      "$ref": "#/$defs/Digest"
     }
    },
    "BaseLayer": {
     "description": "Name of the base layer of a Windows image; left out when empty.",
     "type": "string",
     "x-until": "1.41",
     "x-source": "moby/moby: api/types/types.go at v20.10.27"
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
  },
  "TimestampOrEmpty": {
   "x-scalar": "timestamp-or-empty",
   "description": "A timestamp, or an empty text where none is known.",
   "type": "string",
   "pattern": "^(?:(?:(?:000[1-9]|00[1-9][0-9]|0[1-9][0-9]{2}|[1-9][0-9]{3})-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:0[48]|[2468][048]|[13579][26])00)-02-29)T(?:(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\\.[0-9]+)?(?:Z|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9])|23:59:60(?:\\.[0-9]+)?Z))?$"
  }
 }
}`;
