import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { cpus, totalmem } from "node:os";
import { join } from "node:path";
import { packageFolder } from "./paths.ts";
import { candidates } from "./peers/candidates.ts";

/** Where something was measured, and the versions of all that was. */
export interface Environment {
  readonly node: string;
  readonly v8: string;
  readonly system: string;
  readonly processor: string;
  readonly cores: number;
  readonly memoryGiB: number;
  /** Of each peer, by its package. */
  readonly versions: Readonly<Record<string, string>>;
}

/** This machine. */
export function readEnvironment(): Environment {
  const names = Object.values(candidates).flatMap(({ packageName }) => packageName ?? []);
  const packages = [
    ...new Set([...names, "typescript", "esbuild", "@sourcemeta/jsonschema"]),
  ].sort();
  return {
    node: process.version,
    v8: process.versions.v8,
    system: `${process.platform} ${process.arch}`,
    processor: cpus()[0]?.model.trim() ?? "unknown",
    cores: cpus().length,
    memoryGiB: Math.round(totalmem() / 2 ** 30),
    versions: {
      ...Object.fromEntries(packages.map((name) => [name, packageVersion(name)])),
      jq: spawnSync("jq", ["--version"], { encoding: "utf8" }).stdout?.trim() ?? "not installed",
    },
  };
}

function packageVersion(name: string): string {
  const text = readFileSync(join(packageFolder(name), "package.json"), "utf8");
  return (JSON.parse(text) as { readonly version: string }).version;
}
