// Generated from schema/*.schema.json by "pnpm generate". Do not edit.

/** The annotated schema, self-contained, as JSON. */
export const source: string = String.raw`{
 "$schema": "https://json-schema.org/draft/2020-12/schema",
 "$id": "urn:imagekin:docker-engine:inspect-request",
 "title": "DockerEngineInspectRequest",
 "description": "What GET /images/{name}/json is asked: the image from the path, the options from the query, with \u0060platform\u0060 as the object that the query holds as JSON text.",
 "x-source": "moby/moby: daemon/server/router/image/image_routes.go, daemon/server/httputils/form.go",
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
   "name": "string",
   "manifests": "boolean"
  },
  {
   "name": "string",
   "platform": "object"
  }
 ],
 "type": "object",
 "properties": {
  "name": {
   "description": "Name, name and tag, name and digest, id, or the start of an id that fits one image alone.",
   "type": "string",
   "minLength": 1
  },
  "manifests": {
   "description": "Whether to list the manifests of the index; older Engines ignore it.",
   "type": "boolean",
   "x-since": "1.48"
  },
  "platform": {
   "$ref": "#/$defs/RequestPlatform",
   "description": "The one platform to look at; older Engines ignore it.",
   "x-since": "1.49"
  }
 },
 "required": [
  "name"
 ],
 "dependentSchemas": {
  "manifests": {
   "properties": {
    "platform": false
   }
  }
 },
 "$defs": {
  "RequestPlatform": {
   "description": "The platform that an Engine is asked for.",
   "x-source": "moby/moby: daemon/server/httputils/form.go",
   "type": "object",
   "properties": {
    "architecture": {
     "description": "Processor architecture by its Go name, as \u0060arm64\u0060.",
     "type": "string",
     "minLength": 1
    },
    "os": {
     "description": "Operating system by its Go name, as \u0060linux\u0060.",
     "type": "string",
     "minLength": 1
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
  }
 }
}`;
