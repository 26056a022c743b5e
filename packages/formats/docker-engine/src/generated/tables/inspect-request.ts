// Generated from schema/*.schema.json by "pnpm generate". Do not edit.

/** What is known about the members, as JSON of a `MemberTable`. */
export const table: string = String.raw`{
  "versions": ["1.24","1.25","1.26","1.27","1.28","1.29","1.30","1.31","1.32","1.33","1.34","1.35","1.36","1.37","1.38","1.39","1.40","1.41","1.42","1.43","1.44","1.45","1.46","1.47","1.48","1.49","1.50","1.51","1.52","1.53","1.54","1.55","1.56"],
  "lookAlikes": [],
  "nodes": [
    {"types":["object"],"exclusive":[["manifests","platform"]],"members":{"name":{"node":1},"manifests":{"node":2,"since":"1.48"},"platform":{"node":3,"since":"1.49"}}},
    {"types":["string"]},
    {"types":["boolean"]},
    {"types":["object"],"members":{"architecture":{"node":4},"os":{"node":5},"os.version":{"node":6},"os.features":{"node":7},"variant":{"node":9}}},
    {"types":["string"]},
    {"types":["string"]},
    {"types":["string"]},
    {"types":["array"],"items":8},
    {"types":["string"]},
    {"types":["string"]}
  ]
}`;
