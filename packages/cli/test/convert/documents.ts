import { readFileSync } from "node:fs";

/** A text that stands where secrets stand: no message, summary or report may hold it. */
export const canary: string = "CANARY-4711";

/** An image of Docker Engine that has one repository, and secrets. */
export const inspected: Readonly<Record<string, unknown>> = {
  Id: `sha256:${"0123456789abcdef".repeat(4)}`,
  RepoTags: ["registry.example.com:5000/team/app:1.0"],
  RepoDigests: [],
  Parent: "",
  Architecture: "amd64",
  Os: "linux",
  Size: 12,
  VirtualSize: 12,
  Config: { Env: [`PASSWORD=${canary}`], Labels: { key: `${canary}-label` }, Hostname: canary },
  RootFS: { Type: "layers", Layers: [`sha256:${"ab".repeat(32)}`] },
};

/** An example of a format, by its folder below `packages/formats`. */
export function example(path: string): string {
  return readFileSync(new URL(`../../../formats/${path}`, import.meta.url), "utf8");
}

/** The same value as JSON text, on one line. */
export function lineOf(value: unknown): string {
  return `${JSON.stringify(value)}\n`;
}
