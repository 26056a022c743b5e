// Generated from schema/*.schema.json by "pnpm generate". Do not edit.

/** The annotated schema, self-contained, as JSON. */
export const source: string = String.raw`{
 "$schema": "https://json-schema.org/draft/2020-12/schema",
 "$id": "urn:imagekin:docker-distribution:manifest-list",
 "title": "DockerDistributionManifestList",
 "description": "One image for several platforms, by Docker's own rules (\u0060application/vnd.docker.distribution.manifest.list.v2+json\u0060).",
 "x-source": "distribution/distribution docs/content/spec/manifest-v2-2.md, manifest/manifestlist/manifestlist.go",
 "x-detect": [
  {
   "mediaType": [
    "application/vnd.docker.distribution.manifest.list.v2+json"
   ],
   "schemaVersion": true
  },
  {
   "mediaType": [
    "application/vnd.docker.distribution.manifest.list.v2+json"
   ],
   "manifests": true
  },
  {
   "schemaVersion": true,
   "/manifests/*/mediaType": [
    "application/vnd.docker.distribution.manifest.v2+json",
    "application/vnd.docker.distribution.manifest.list.v2+json"
   ]
  }
 ],
 "x-look-alikes": [
  {
   "members": [
    "config",
    "layers"
   ],
   "is": "a Docker manifest, or both a manifest and a list, which registries refuse"
  }
 ],
 "type": "object",
 "properties": {
  "schemaVersion": {
   "description": "Always 2.",
   "const": 2
  },
  "mediaType": {
   "description": "This document's own kind. The \u0060index.json\u0060 that Docker Desktop and Spring write beside blobs goes without it; a registry refuses that.",
   "const": "application/vnd.docker.distribution.manifest.list.v2+json",
   "x-source": "registry/storage/manifeststore.go"
  },
  "manifests": {
   "description": "The manifests, one for each platform; the first that fits is the one to run.",
   "type": "array",
   "items": {
    "$ref": "#/$defs/Descriptor"
   },
   "x-source": "manifest/manifestlist/manifestlist.go; laxer than manifest-v2-2.md: an entry without \u0060platform\u0060 is legal here"
  },
  "config": false,
  "layers": false
 },
 "required": [
  "schemaVersion",
  "manifests"
 ],
 "$defs": {
  "Descriptor": {
   "description": "Names content by its digest, and says how long it is and of what kind.",
   "x-source": "distribution/distribution blobs.go; opencontainers/image-spec specs-go/v1/descriptor.go",
   "type": "object",
   "properties": {
    "mediaType": {
     "description": "Kind of the content.",
     "type": "string"
    },
    "digest": {
     "description": "Digest of the content's bytes.",
     "$ref": "#/$defs/Digest"
    },
    "size": {
     "description": "Length of the content in bytes, as it is stored (for a layer: compressed).",
     "$ref": "#/$defs/Size"
    },
    "urls": {
     "description": "Where else the content may be downloaded; foreign layers are found nowhere else.",
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
    "data": {
     "description": "The content itself in base64, instead of a download; left out by nearly all.",
     "type": "string"
    },
    "artifactType": {
     "description": "Kind of artifact that the manifest named here describes.",
     "type": "string"
    },
    "platform": {
     "description": "What the manifest named here runs on.",
     "$ref": "#/$defs/Platform"
    }
   },
   "required": [
    "mediaType",
    "digest",
    "size"
   ]
  },
  "Digest": {
   "x-scalar": "digest",
   "description": "A digest: the algorithm, a colon, and the digest's text.",
   "examples": [
    "sha256:44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a"
   ],
   "type": "string",
   "pattern": "^(?:sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128}|blake3:[0-9a-f]{64}|(?:(?:[ac-rt-z0-9][a-z0-9]*|b(?:[a-km-z0-9][a-z0-9]*|l(?:[b-z0-9][a-z0-9]*|a(?:[a-jl-z0-9][a-z0-9]*|k(?:[a-df-z0-9][a-z0-9]*|e(?:[a-z0-24-9][a-z0-9]*|3(?:[a-z0-9][a-z0-9]*))?)?)?)?)?|s(?:[a-gi-z0-9][a-z0-9]*|h(?:[b-z0-9][a-z0-9]*|a(?:[a-z01346-9][a-z0-9]*|2(?:[a-z0-46-9][a-z0-9]*|5(?:[a-z0-57-9][a-z0-9]*|6(?:[a-z0-9][a-z0-9]*))?)?|5(?:[a-z02-9][a-z0-9]*|1(?:[a-z013-9][a-z0-9]*|2(?:[a-z0-9][a-z0-9]*))?)?)?)?)?)|[a-z0-9]+(?:[+._-][a-z0-9]+)+):[a-zA-Z0-9=_-]+)$"
  },
  "Platform": {
   "description": "The operating system and processor that content is made for.",
   "x-source": "opencontainers/image-spec image-index.md; distribution/distribution manifest/manifestlist/manifestlist.go",
   "type": "object",
   "properties": {
    "architecture": {
     "description": "Processor, by the words of GOARCH (\u0060amd64\u0060, \u0060arm64\u0060); \u0060unknown\u0060 for content that does not run, such as an attestation.",
     "type": "string"
    },
    "os": {
     "description": "Operating system, by the words of GOOS (\u0060linux\u0060, \u0060windows\u0060); \u0060unknown\u0060 for content that does not run.",
     "type": "string"
    },
    "os.version": {
     "description": "Version of the operating system that the content needs, such as a Windows build \u006010.0.20348.707\u0060.",
     "type": "string"
    },
    "os.features": {
     "description": "Features that the operating system must have; \u0060win32k\u0060 is the only standard word, for Windows.",
     "type": "array",
     "items": {
      "type": "string"
     }
    },
    "variant": {
     "description": "Variant of the processor, such as \u0060v7\u0060 of \u0060arm\u0060.",
     "type": "string"
    },
    "features": {
     "description": "Features that the processor must have, in a Docker manifest list; reserved in OCI.",
     "type": "array",
     "items": {
      "type": "string"
     }
    }
   },
   "required": [
    "architecture",
    "os"
   ]
  },
  "Size": {
   "x-scalar": "size",
   "description": "A length in bytes.",
   "type": "integer",
   "minimum": 0
  }
 }
}`;
