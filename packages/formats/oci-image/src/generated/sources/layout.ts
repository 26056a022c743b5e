// Generated from schema/*.schema.json by "pnpm generate". Do not edit.

/** The annotated schema, self-contained, as JSON. */
export const source: string = String.raw`{
 "$schema": "https://json-schema.org/draft/2020-12/schema",
 "$id": "urn:imagekin:oci-image:layout",
 "title": "OciImageLayout",
 "description": "The \u0060oci-layout\u0060 file that marks a directory as an image layout (\u0060application/vnd.oci.layout.header.v1+json\u0060).",
 "x-source": "opencontainers/image-spec image-layout.md, schema/image-layout-schema.json",
 "x-detect": [
  {
   "imageLayoutVersion": true
  }
 ],
 "type": "object",
 "properties": {
  "imageLayoutVersion": {
   "description": "Version of the layout, not of the specification.",
   "const": "1.0.0"
  }
 },
 "required": [
  "imageLayoutVersion"
 ]
}`;
