// Generated from schema/*.schema.json by "pnpm generate". Do not edit.

/** The annotated schema, self-contained, as JSON. */
export const source: string = String.raw`{
 "$schema": "https://json-schema.org/draft/2020-12/schema",
 "$id": "urn:imagekin:docker-engine:error",
 "title": "DockerEngineErrorResponse",
 "description": "The body of every answer of Docker Engine with a status of 400 or above.",
 "x-detect": [
  {
   "message": "string"
  }
 ],
 "type": "object",
 "properties": {
  "message": {
   "description": "What went wrong, as \u0060No such image: example:latest\u0060; its wording changes between versions.",
   "type": "string"
  },
  "cause": {
   "description": "The innermost error.",
   "type": "string",
   "x-dialect": "podman"
  },
  "response": {
   "description": "The HTTP status again.",
   "type": "integer",
   "x-dialect": "podman"
  }
 },
 "required": [
  "message"
 ]
}`;
