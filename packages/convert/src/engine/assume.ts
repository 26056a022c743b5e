import { type Key, parsePointer, toPointer } from "@imagekin/core";
import { isObject, type JsonObject, partAt, withPart } from "./json.ts";

/** Facts that are not in the document and that the caller vouches for. Each fills a place that the source leaves open, never one that it fills. */
export interface Assume {
  /** Where a Docker Engine keeps images: it says what `Id` and `Size` mean. */
  readonly store?: "graph-driver" | "containerd";
  /** The service's own identifier that the target shall have. */
  readonly id?: string;
  readonly os?: string;
  readonly architecture?: string;
  /** Host and port of the registry. */
  readonly registry?: string;
  readonly repository?: string;
  readonly manifestDigest?: string;
  readonly manifestMediaType?: string;
  /** In bytes, as decimal text. */
  readonly manifestSizeBytes?: string;
  readonly configDigest?: string;
  readonly configMediaType?: string;
  /** In bytes, as decimal text. */
  readonly configSizeBytes?: string;
  /** The kind of every layer that does not say it. */
  readonly layerMediaType?: string;
}

/** Name of an assumption. */
export type AssumeKey = keyof Assume;

/** Where each assumption goes in the common image. */
export const assumePlaces: Readonly<Record<Exclude<AssumeKey, "store">, string>> = {
  id: "/id",
  os: "/platform/os",
  architecture: "/platform/architecture",
  registry: "/registry",
  repository: "/repository",
  manifestDigest: "/manifest/digest",
  manifestMediaType: "/manifest/mediaType",
  manifestSizeBytes: "/manifest/sizeBytes",
  configDigest: "/config/digest",
  configMediaType: "/config/mediaType",
  configSizeBytes: "/config/sizeBytes",
  layerMediaType: "/layers/*/mediaType",
};

const places = Object.entries(assumePlaces).map(([key, pattern]) => ({
  key,
  pattern,
  path: parsePointer(pattern),
}));

/** The names of all assumptions. */
export const assumeKeys: readonly string[] = ["store", ...Object.keys(assumePlaces)];

const nothing: ReadonlySet<string> = new Set();

/** A common image with the caller's assumptions in the places that were open, and those places. The given one is not changed. */
export function withAssumptions(
  common: JsonObject,
  assume: Assume,
  kept: (pointer: string) => boolean,
): { readonly common: JsonObject; readonly assumed: ReadonlySet<string> } {
  if (Object.keys(assume).length === 0) return { common, assumed: nothing };
  const assumed = new Set<string>();
  let draft: JsonObject = common;
  const put = (path: readonly Key[], pointer: string, value: string): void => {
    if (partAt(common, path) !== undefined && kept(pointer)) return;
    const changed = withPart(draft, path, value);
    if (!isObject(changed)) return;
    draft = changed;
    assumed.add(pointer);
  };
  for (const { key, pattern, path } of places) {
    const value: unknown = Reflect.get(assume, key);
    if (typeof value !== "string") continue;
    const layers = common["layers"];
    if (!path.includes("*")) put(path, pattern, value);
    else if (Array.isArray(layers)) {
      for (const index of layers.keys()) {
        const at = path.map((token) => (token === "*" ? index : token));
        put(at, toPointer(at), value);
      }
    }
  }
  return { common: draft, assumed };
}
