import { isObject, type JsonObject, ownPart, partAt } from "../engine/json.ts";
import type { Computed, Derivation, Fallback } from "../engine/mapping.ts";

// Members are read by `ownPart` throughout: common images have many shapes, and named loads of many shapes are slow.

const none: readonly unknown[] = [];

function itemsIn(common: JsonObject, name: string): readonly unknown[] {
  const items = ownPart(common, name);
  return Array.isArray(items) ? items : none;
}

/** A name that agrees on registry and repository with all others; undefined if there are no names, `ambiguous` if there is no such one. */
function agreedName(common: JsonObject): unknown {
  const named = itemsIn(common, "references");
  const names = named.length > 0 ? named : itemsIn(common, "repoDigests");
  const first = names[0];
  if (first === undefined) return undefined;
  const repository = ownPart(first, "repository");
  if (typeof repository !== "string") return "ambiguous";
  if (names.length === 1) return first;
  const registry = ownPart(first, "registry");
  const isAgreed = names.every(
    (name) => ownPart(name, "registry") === registry && ownPart(name, "repository") === repository,
  );
  return isAgreed ? first : "ambiguous";
}

const nameLists = ["/references", "/repoDigests"];

/** Registry, repository and tags of an image whose names agree on them. */
export const nameDerivations: readonly Derivation[] = [
  {
    to: "/registry",
    from: nameLists,
    formula: (common) => partOf(agreedName(common), "registry"),
    note: "The registry that all names have.",
  },
  {
    to: "/repository",
    from: nameLists,
    formula: (common) => partOf(agreedName(common), "repository"),
    note: "The repository that all names have.",
  },
  {
    to: "/tags",
    from: ["/references"],
    each: "/references",
    formula: (common) => {
      const names = itemsIn(common, "references");
      if (names.length === 0) return undefined;
      const agreed = agreedName(common);
      if (agreed === "ambiguous") return { omitted: "ambiguous" };
      const tags = names.map((name) => ownPart(name, "tag"));
      return tags.every((tag) => typeof tag === "string")
        ? { value: tags }
        : { omitted: "ambiguous" };
    },
    note: "The tags, where all names are of one repository.",
  },
];

function partOf(name: unknown, member: string): Computed {
  if (name === "ambiguous") return { omitted: "ambiguous" };
  const part = ownPart(name, member);
  return part === undefined ? undefined : { value: part };
}

const digestForm = /^(?:sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128}|blake3:[0-9a-f]{64})$/;

/** The digest of the manifest that all names with a digest have. */
export const manifestDigestDerivation: Derivation = {
  to: "/manifest/digest",
  from: ["/repoDigests"],
  formula: (common) => {
    const digests = itemsIn(common, "repoDigests").map((name) => ownPart(name, "digest"));
    const [first] = digests;
    if (digests.length === 0) return undefined;
    if (!digests.every((digest) => digest === first)) return { omitted: "ambiguous" };
    return typeof first === "string" && digestForm.test(first) ? { value: first } : undefined;
  },
  note: "The digest that all of repoDigests have.",
};

/** The config's digest from the id of an engine with graph drivers. */
export const configDigestDerivation: Derivation = {
  to: "/config/digest",
  from: ["/id"],
  when: ({ store }) => store === "graph-driver",
  formula: (common) => {
    const id = ownPart(common, "id");
    return typeof id === "string" && digestForm.test(id) ? { value: id } : undefined;
  },
  note: "The id, if the caller says that the engine uses graph drivers.",
};

/** The unpacked size from an engine's own count. */
export const unpackedSizeDerivation: Derivation = {
  to: "/unpackedSizeBytes",
  from: ["/localSizeBytes"],
  when: ({ store }) => store === "graph-driver",
  formula: (common) => {
    const size = ownPart(common, "localSizeBytes");
    return size === undefined ? undefined : { value: size };
  },
  note: "The engine's count, if the caller says that it uses graph drivers.",
};

/** The stored size of an image: its config and its layers, without the manifest. */
export const compressedSizeDerivation: Derivation = {
  to: "/compressedSizeBytes",
  from: ["/config/sizeBytes", "/layers"],
  formula: (common) => {
    const [config, layers] = [ownPart(common, "config"), ownPart(common, "layers")];
    if (!isObject(config) || !Array.isArray(layers)) return undefined;
    const sizes = [config, ...layers].map((blob) => ownPart(blob, "sizeBytes"));
    if (!sizes.every((size) => typeof size === "string")) return { omitted: "incomplete" };
    // Big integers are slow: they are for sums that a number may not hold.
    const near = sizes.reduce((total, size) => total + Math.abs(Number(size)), 0);
    if (Number.isSafeInteger(near)) {
      return { value: String(sizes.reduce((total, size) => total + Number(size), 0)) };
    }
    const sum = sizes.reduce((total, size) => total + BigInt(size), 0n);
    return sum <= 9_223_372_036_854_775_807n ? { value: String(sum) } : { omitted: "incomplete" };
  },
  note: "The sum of the sizes of the config and of all layers.",
};

/** Familiar names from registry, repository and tags. */
export const repoTagsFallback: Fallback = {
  at: "/RepoTags",
  from: ["/registry", "/repository", "/tags"],
  each: "/tags",
  formula: (common) => {
    const [repository, tags] = [ownPart(common, "repository"), ownPart(common, "tags")];
    if (typeof repository !== "string" || !Array.isArray(tags) || tags.length === 0)
      return undefined;
    const registry = ownPart(common, "registry");
    // Without a registry the name would be one of Docker Hub, which nobody said.
    if (typeof registry !== "string") return { omitted: "incomplete" };
    return { value: tags.map((tag) => `${registry}/${repository}:${String(tag)}`) };
  },
  note: "Each tag with registry and repository, where all three are known.",
};

/** The id that an engine gives to an image, by its kind of store. */
export const imageIdFallback: Fallback = {
  at: "/Id",
  from: ["/config/digest", "/manifest/digest"],
  formula: (common, { store }) => {
    if (store === undefined) return undefined;
    const digest = partAt(common, [store === "containerd" ? "manifest" : "config", "digest"]);
    return digest === undefined ? undefined : { value: digest };
  },
  note: "The digest of the config, or of the manifest with the containerd store, if the caller says which store it is.",
};
