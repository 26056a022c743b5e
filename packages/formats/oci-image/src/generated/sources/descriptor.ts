// Generated from schema/*.schema.json by "pnpm generate". Do not edit.

/** The annotated schema, self-contained, as JSON. */
export const source: string = String.raw`{
 "$schema": "https://json-schema.org/draft/2020-12/schema",
 "$id": "urn:imagekin:oci-image:descriptor",
 "title": "OciImageDescriptor",
 "description": "Names content by its digest, and says how long it is and of what kind (\u0060application/vnd.oci.descriptor.v1+json\u0060).",
 "x-source": "opencontainers/image-spec descriptor.md, schema/content-descriptor.json",
 "x-detect": [
  {
   "digest": "string",
   "size": "integer"
  },
  {
   "mediaType": true,
   "digest": true
  },
  {
   "mediaType": true,
   "size": true
  }
 ],
 "type": "object",
 "properties": {
  "mediaType": {
   "description": "Kind of the content; readers must let kinds pass that they do not know.",
   "$ref": "#/$defs/MediaType"
  },
  "digest": {
   "description": "Digest of the content's bytes.",
   "$ref": "#/$defs/Digest"
  },
  "size": {
   "description": "Length of the content in bytes, as it is stored (for a layer: compressed).",
   "$ref": "#/$defs/Size",
   "x-source": "descriptor.md; stricter than schema/image-index-schema.json, where \u0060manifests[].size\u0060 may be negative, and without the rounded maximum of schema/defs-descriptor.json"
  },
  "urls": {
   "description": "Where else the content may be downloaded.",
   "type": "array",
   "items": {
    "$ref": "#/$defs/Uri"
   }
  },
  "annotations": {
   "description": "Words about the content, by key; a key such as \u0060org.opencontainers.image.ref.name\u0060 is the tag in a layout's index.",
   "type": "object",
   "additionalProperties": {
    "type": "string"
   },
   "x-source": "annotations.md; stricter than schema/defs.json, which does not look at the value of the empty key"
  },
  "data": {
   "description": "The content itself, so that it need not be downloaded; it must have the length and digest that stand beside it.",
   "$ref": "#/$defs/Base64",
   "x-source": "descriptor.md; stricter than schema/content-descriptor.json, which has no pattern, and than schema/image-index-schema.json, which does not describe it"
  },
  "artifactType": {
   "description": "Kind of artifact that the manifest named here describes.",
   "$ref": "#/$defs/MediaType",
   "x-source": "descriptor.md; stricter than schema/image-index-schema.json, which does not describe it"
  },
  "platform": {
   "description": "What the image manifest named here runs on.",
   "$ref": "#/$defs/Platform",
   "x-source": "image-index.md; schema/content-descriptor.json does not describe it"
  }
 },
 "required": [
  "mediaType",
  "digest",
  "size"
 ],
 "$defs": {
  "Base64": {
   "x-scalar": "base64",
   "description": "Bytes in base64 with padding, as RFC 4648 §4 writes them.",
   "examples": [
    "e30="
   ],
   "type": "string",
   "pattern": "^(?:[A-Za-z0-9+/][A-Za-z0-9+/][A-Za-z0-9+/][A-Za-z0-9+/])*(?:[A-Za-z0-9+/][A-Za-z0-9+/]==|[A-Za-z0-9+/][A-Za-z0-9+/][A-Za-z0-9+/]=)?$"
  },
  "Digest": {
   "x-scalar": "digest",
   "description": "A digest: the algorithm, a colon, and the digest's text.",
   "examples": [
    "sha256:44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a"
   ],
   "x-source": "descriptor.md, registered algorithms; stricter than schema/defs-descriptor.json, which lets any length and upper-case hex pass",
   "type": "string",
   "pattern": "^(?:sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128}|blake3:[0-9a-f]{64}|(?:(?:[ac-rt-z0-9][a-z0-9]*|b(?:[a-km-z0-9][a-z0-9]*|l(?:[b-z0-9][a-z0-9]*|a(?:[a-jl-z0-9][a-z0-9]*|k(?:[a-df-z0-9][a-z0-9]*|e(?:[a-z0-24-9][a-z0-9]*|3(?:[a-z0-9][a-z0-9]*))?)?)?)?)?|s(?:[a-gi-z0-9][a-z0-9]*|h(?:[b-z0-9][a-z0-9]*|a(?:[a-z01346-9][a-z0-9]*|2(?:[a-z0-46-9][a-z0-9]*|5(?:[a-z0-57-9][a-z0-9]*|6(?:[a-z0-9][a-z0-9]*))?)?|5(?:[a-z02-9][a-z0-9]*|1(?:[a-z013-9][a-z0-9]*|2(?:[a-z0-9][a-z0-9]*))?)?)?)?)?)|[a-z0-9]+(?:[+._-][a-z0-9]+)+):[a-zA-Z0-9=_-]+)$"
  },
  "MediaType": {
   "x-scalar": "media-type",
   "description": "A media type without parameters, as RFC 6838 writes it.",
   "type": "string",
   "pattern": "^[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]{0,126}/[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]{0,126}$"
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
  },
  "Uri": {
   "description": "An absolute URI, as RFC 3986 writes it.",
   "type": "string",
   "pattern": "^[A-Za-z][A-Za-z0-9+.-]*:(?:[A-Za-z0-9._~:/?#@!$&'()*+,;=\\[\\]-]|%[0-9A-Fa-f]{2})*$",
   "examples": [
    "https://example.com/layers/1"
   ],
   "x-source": "descriptor.md; in place of \u0060format: uri\u0060 in schema/defs-descriptor.json"
  }
 }
}`;
