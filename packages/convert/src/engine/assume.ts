import { parsePointer } from "@imagekin/core";
import { copyOf, isObject, type JsonObject, partAt, setAt } from "./json.ts";

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

/** The names of all assumptions. */
export const assumeKeys: readonly string[] = ["store", ...Object.keys(assumePlaces)];

/** A common image with the caller's assumptions in the places that were open, and those places. The given one is not changed. */
export function withAssumptions(
  common: JsonObject,
  assume: Assume,
  kept: (pointer: string) => boolean,
): { readonly common: JsonObject; readonly assumed: ReadonlySet<string> } {
  const assumed = new Set<string>();
  let draft: unknown;
  const put = (pointer: string, value: unknown): void => {
    const path = parsePointer(pointer).map((token) =>
      /^[0-9]+$/.test(token) ? Number(token) : token,
    );
    if (kept(pointer) && partAt(common, path) !== undefined) return;
    draft ??= copyOf(common);
    if (isObject(draft) && setAt(draft, path, value)) assumed.add(pointer);
  };
  for (const [key, pattern] of Object.entries(assumePlaces)) {
    const value: unknown = Reflect.get(assume, key);
    if (typeof value !== "string") continue;
    const layers = common["layers"];
    if (!pattern.includes("*")) put(pattern, value);
    else if (Array.isArray(layers))
      layers.forEach((_, index) => put(pattern.replace("*", String(index)), value));
  }
  return { common: isObject(draft) ? draft : common, assumed };
}
