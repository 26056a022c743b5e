// Generated from schema/*.schema.json by "pnpm generate". Do not edit.

/** The annotated schema, self-contained, as JSON. */
export const source: string = String.raw`{
 "$schema": "https://json-schema.org/draft/2020-12/schema",
 "$id": "urn:imagekin:docker-engine:save-manifest",
 "title": "DockerEngineSaveManifest",
 "description": "Where the parts of one image lie in an archive that \u0060docker save\u0060 wrote: an item of its \u0060manifest.json\u0060.",
 "x-source": "moby/moby daemon/internal/image/tarexport/tarexport.go; containerd/containerd core/images/archive/exporter.go",
 "x-detect": [
  {
   "Config": "string",
   "Layers": true
  },
  {
   "Config": "string",
   "RepoTags": true
  },
  {
   "Config": true,
   "RepoTags": true,
   "Layers": true
  }
 ],
 "type": "object",
 "properties": {
  "Config": {
   "description": "Path of the image config in the archive: \u0060<image id>.json\u0060, from engine 25 on \u0060blobs/sha256/<hex>\u0060.",
   "type": "string"
  },
  "RepoTags": {
   "description": "Names that the image gets when it is loaded; null if it was saved by its id.",
   "type": [
    "array",
    "null"
   ],
   "items": {
    "type": "string"
   }
  },
  "Layers": {
   "description": "Paths of the layers in the archive, the base first; null for an image without layers.",
   "type": [
    "array",
    "null"
   ],
   "items": {
    "type": "string"
   }
  },
  "Parent": {
   "description": "Image that this one was built from, if it is in the archive too.",
   "$ref": "#/$defs/Digest"
  },
  "LayerSources": {
   "description": "The layers by the digest of their uncompressed content: all of them from engine 25 on, before that only foreign ones, which come from elsewhere.",
   "type": "object",
   "additionalProperties": {
    "$ref": "#/$defs/LayerSource"
   }
  }
 },
 "required": [
  "Config",
  "Layers"
 ],
 "$defs": {
  "Digest": {
   "x-scalar": "digest",
   "description": "A digest: the algorithm, a colon, and the digest's text.",
   "examples": [
    "sha256:44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a"
   ],
   "type": "string",
   "pattern": "^(?:sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128}|blake3:[0-9a-f]{64}|(?:(?:[ac-rt-z0-9][a-z0-9]*|b(?:[a-km-z0-9][a-z0-9]*|l(?:[b-z0-9][a-z0-9]*|a(?:[a-jl-z0-9][a-z0-9]*|k(?:[a-df-z0-9][a-z0-9]*|e(?:[a-z0-24-9][a-z0-9]*|3(?:[a-z0-9][a-z0-9]*))?)?)?)?)?|s(?:[a-gi-z0-9][a-z0-9]*|h(?:[b-z0-9][a-z0-9]*|a(?:[a-z01346-9][a-z0-9]*|2(?:[a-z0-46-9][a-z0-9]*|5(?:[a-z0-57-9][a-z0-9]*|6(?:[a-z0-9][a-z0-9]*))?)?|5(?:[a-z02-9][a-z0-9]*|1(?:[a-z013-9][a-z0-9]*|2(?:[a-z0-9][a-z0-9]*))?)?)?)?)?)|[a-z0-9]+(?:[+._-][a-z0-9]+)+):[a-zA-Z0-9=_-]+)$"
  },
  "LayerSource": {
   "description": "What a layer is, and for a foreign one where it comes from.",
   "type": "object",
   "properties": {
    "mediaType": {
     "description": "Kind of the layer.",
     "type": "string"
    },
    "digest": {
     "description": "Digest of the layer as it is stored.",
     "$ref": "#/$defs/Digest"
    },
    "size": {
     "description": "Length of the layer in bytes, as it is stored.",
     "$ref": "#/$defs/Size"
    },
    "urls": {
     "description": "Where a foreign layer may be downloaded.",
     "type": "array",
     "items": {
      "type": "string"
     }
    }
   },
   "required": [
    "mediaType",
    "digest",
    "size"
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
