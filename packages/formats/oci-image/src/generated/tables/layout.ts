// Generated from schema/*.schema.json by "pnpm generate". Do not edit.

/** What is known about the members, as JSON of a `MemberTable`. */
export const table: string = String.raw`{
  "versions": [],
  "lookAlikes": [],
  "nodes": [
    {"types":["object"],"members":{"imageLayoutVersion":{"node":1}}},
    {}
  ]
}`;
