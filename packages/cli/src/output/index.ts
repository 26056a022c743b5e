import type { MakeOutput } from "./output.ts";

/** Every output by its name, for `-o`. Only the ones in use are imported. */
export const outputs: Readonly<Record<string, () => Promise<MakeOutput>>> = {
  text: async () => (await import("./text.ts")).textOutput,
  json: async () => (await import("./json.ts")).jsonOutput,
  ndjson: async () => (await import("./ndjson.ts")).ndjsonOutput,
  junit: async () => (await import("./junit.ts")).junitOutput,
  sarif: async () => (await import("./sarif.ts")).loadSarif(),
  github: async () => (await import("./github.ts")).githubOutput,
};
