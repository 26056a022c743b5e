import { expect, test } from "vitest";
import { convert, type DocumentId, fromCommon, merge, toCommon } from "../src/index.ts";

/** So many items that work for each pair of them would take minutes. */
const many = 20_000;

const digestOf = (index: number): string => `sha256:${String(index).padStart(64, "0")}`;
const listOf = <T>(make: (index: number) => T, length = many): T[] =>
  Array.from({ length }, (_, index) => make(index));
const mapOf = (make: (index: number) => [string, unknown]): Record<string, unknown> =>
  Object.fromEntries(listOf(make));

const inspect = {
  Id: digestOf(1),
  Architecture: "amd64",
  Os: "linux",
  Size: 1,
  RootFS: { Type: "layers", Layers: [digestOf(2)] },
};
const tagsOf = (length: number): object => ({
  ...inspect,
  RepoTags: listOf((index) => `registry.example.com/app:${index}`, length),
});
const descriptor = (index: number): object => ({
  mediaType: "application/vnd.oci.image.layer.v1.tar",
  digest: digestOf(index),
  size: index,
});

const assume = { id: "i", manifestDigest: digestOf(3) };

test.each<[string, DocumentId, object, DocumentId]>([
  ["tags", "docker-engine/image-inspect", tagsOf(many), "yandex-container-registry/image"],
  [
    "ports",
    "docker-engine/image-inspect",
    { ...inspect, Config: { ExposedPorts: mapOf((index) => [`${index}/tcp`, {}]) } },
    "oci-image/config",
  ],
  [
    "labels",
    "docker-engine/image-inspect",
    { ...inspect, Config: { Labels: mapOf((index) => [`label${index}`, "x"]) } },
    "oci-image/config",
  ],
  [
    "manifests with members that stay in residue",
    "docker-engine/image-inspect",
    {
      ...inspect,
      Manifests: listOf((index) => ({
        ID: digestOf(index),
        Descriptor: descriptor(index),
        Available: true,
        Size: { Total: 1, Content: 1 },
        Kind: "image",
        Unknown: 1,
      })),
    },
    "oci-image/config",
  ],
  [
    "layers with unknown members",
    "oci-image/manifest",
    {
      schemaVersion: 2,
      mediaType: "application/vnd.oci.image.manifest.v1+json",
      config: { ...descriptor(1), mediaType: "application/vnd.oci.image.config.v1+json" },
      layers: listOf((index) => ({ ...descriptor(index), unknown: { index } })),
    },
    "docker-distribution/manifest",
  ],
])(
  "a document with thousands of %s converts, there and back",
  { timeout: 30_000 },
  (_, id, document, to) => {
    const there = convert(id, to, document, { assume });
    expect(there.ok).toBe(true);
    expect(there.report.counts.leaves).toBeGreaterThanOrEqual(many);
    const common = toCommon(id, document);
    const back = fromCommon(id, common.ok && common.value);
    expect(back.ok && back.value).toEqual(document);
    expect(back.report.lossless).toBe(true);
  },
);

test(
  "images with thousands of labels that contradict each other become one",
  { timeout: 30_000 },
  () => {
    const labelled = (value: string) => {
      const labels = Object.fromEntries(listOf((index) => [`label${index}`, value]));
      return { modelVersion: "1", kind: "container-image", labels } as const;
    };
    const { report } = merge(labelled("a"), labelled("b"));
    expect(report.counts).toMatchObject({ carried: many, lost: many });
  },
);

test("an item that is derived names the one that it follows from", () => {
  const document = tagsOf(2);
  const { report } = convert(
    "docker-engine/image-inspect",
    "yandex-container-registry/image",
    document,
    {
      assume,
    },
  );
  expect(report.synthesized).toContainEqual({
    to: "/tags/1",
    why: "derived",
    from: ["/RepoTags/1"],
  });
  expect(report.lost).toContainEqual({
    from: "/RepoTags/1",
    reason: "narrowed",
    retained: false,
    to: ["/name", "/tags/1"],
    rule: "/RepoTags/*",
  });
});

test("an item that a fallback makes names the one that it follows from", () => {
  const common = {
    modelVersion: "1",
    kind: "container-image",
    platform: { architecture: "amd64", os: "linux" },
    config: { digest: digestOf(1) },
    registry: "registry.example.com",
    repository: "app",
    tags: ["1", "2"],
  };
  const { report } = fromCommon("docker-engine/image-inspect", common, {
    assume: { store: "graph-driver" },
  });
  expect(report.synthesized).toContainEqual({
    to: "/RepoTags/1",
    why: "derived",
    from: ["/registry", "/repository", "/tags/1"],
  });
  expect(report.lost).toContainEqual({
    from: "/tags/1",
    reason: "narrowed",
    retained: false,
    to: ["/RepoTags/1"],
  });
});
