import { image } from "@imagekin/common-image";
import fc from "fast-check";
import type { DockerEngineImageInspect } from "@imagekin/docker-engine";
import type { OciImageConfig } from "@imagekin/oci-image";
import { describe, expect, expectTypeOf, test } from "vitest";
import { valueAt } from "@imagekin/core";
import { isEqual } from "../src/engine/json.ts";
import { converter as ociImage } from "../src/formats/oci-image.ts";
import { convert, explain, fromCommon, mappings, merge, toCommon, update } from "../src/index.ts";
import { conformanceFile, conformanceOf, hasConformance, idOf } from "./support.ts";

const digest = (digit: string): string => `sha256:${digit.repeat(64)}`;

const inspect = {
  Id: digest("a"),
  RepoTags: ["example.com:5000/team/app:1.0", "example.com:5000/team/app:latest"],
  RepoDigests: [`example.com:5000/team/app@${digest("b")}`],
  Created: "2026-02-28T23:59:59.123456789Z",
  Architecture: "amd64",
  Os: "linux",
  Size: 30,
  RootFS: { Type: "layers", Layers: [digest("c"), digest("d")] },
  Config: { Env: ["PATH=/bin"], Labels: { "a/b~c.d": "é" }, Hostname: "" },
};

describe("what the digests and sizes of Docker Engine are", () => {
  test("Id is an id, and no digest of anything", () => {
    const result = toCommon("docker-engine/image-inspect", inspect);
    expect(result.ok && result.value).toMatchObject({
      id: digest("a"),
      manifest: { digest: digest("b") },
    });
    expect(result.ok && result.value.config).toBeUndefined();
  });

  test("Id is the config's digest if the caller says which store it is", () => {
    const options = { assume: { store: "graph-driver" } } as const;
    const result = toCommon("docker-engine/image-inspect", inspect, options);
    expect(result.ok && result.value).toMatchObject({
      config: { digest: digest("a") },
      unpackedSizeBytes: "30",
    });
    expect(result.ok && fromCommon("docker-engine/image-inspect", result.value)).toMatchObject({
      ok: true,
      value: inspect,
      report: { lost: [] },
    });
  });

  test("RootFS.Layers do not become layers of a registry", () => {
    const result = convert(
      "docker-engine/image-inspect",
      "yandex-container-registry/image",
      inspect,
    );
    expect(result.ok && result.value).toEqual({
      name: "team/app",
      digest: digest("b"),
      tags: ["1.0", "latest"],
    });
    const { lost, synthesized } = result.report;
    expect(lost.find(({ from }) => from === "/RootFS/Layers/0")).toMatchObject({
      reason: "no-target",
    });
    expect(lost.find(({ from }) => from === "/Id")).toMatchObject({ reason: "no-target" });
    expect(lost.find(({ from }) => from === "/RepoTags/0")).toMatchObject({
      reason: "narrowed",
      to: expect.arrayContaining(["/tags/0", "/name"]),
    });
    expect(synthesized.find(({ to }) => to === "/digest")).toEqual({
      to: "/digest",
      why: "derived",
      from: ["/RepoDigests/0"],
    });
  });

  test("what a chain of formulas makes is named once, with all that it follows from", () => {
    const { report } = convert(
      "docker-engine/image-inspect",
      "yandex-container-registry/image",
      inspect,
    );
    expect(report.synthesized.filter(({ to }) => to === "/name")).toEqual([
      { to: "/name", why: "derived", from: ["/RepoTags/0", "/RepoTags/1", "/RepoDigests/0"] },
    ]);
  });

  test("digests that do not agree are not chosen from", () => {
    const other = {
      ...inspect,
      RepoDigests: [...inspect.RepoDigests, `example.com:5000/team/app@${digest("e")}`],
    };
    const result = toCommon("docker-engine/image-inspect", other);
    expect(result.ok && result.value.manifest).toBeUndefined();
    expect(result.report.omitted).toEqual([
      { to: "/manifest/digest", reason: "ambiguous", from: ["/RepoDigests/0", "/RepoDigests/1"] },
    ]);
  });
});

describe("assumptions", () => {
  const registered = {
    id: "crpexample",
    name: "crpregistry/app",
    digest: digest("b"),
    config: { digest: digest("a"), size: "7" },
    layers: [{ digest: digest("c"), size: "9223372036854775807" }],
    tags: ["1.0"],
  };

  test("what is missing is named with the assumption that would supply it", () => {
    const result = convert("yandex-container-registry/image", "oci-image/manifest", registered);
    expect(result.ok ? [] : result.errors).toMatchObject([
      {
        code: "target-incomplete",
        pointers: expect.arrayContaining(["/config/mediaType"]),
        assume: expect.arrayContaining(["configMediaType", "layerMediaType"]),
      },
    ]);
  });

  test("they fill what is open and are said to be assumed", () => {
    const small = { ...registered, layers: [{ digest: digest("c"), size: "9" }] };
    const assume = {
      configMediaType: "application/vnd.oci.image.config.v1+json",
      layerMediaType: "application/vnd.oci.image.layer.v1.tar+gzip",
    };
    const result = convert("yandex-container-registry/image", "oci-image/manifest", small, {
      assume,
    });
    expect(result.ok && result.value).toMatchObject({
      config: { mediaType: assume.configMediaType, size: 7 },
      layers: [{ mediaType: assume.layerMediaType, size: 9 }],
    });
    expect(result.report.synthesized).toContainEqual({ to: "/layers/0/mediaType", why: "assumed" });
  });

  test("a size beyond 2^53 does not become a number", () => {
    const assume = { configMediaType: "a/b", layerMediaType: "a/b" };
    const result = convert("yandex-container-registry/image", "oci-image/manifest", registered, {
      assume,
    });
    expect(result.ok ? [] : result.errors[0]?.pointers).toEqual(["/layers/0/size"]);
    expect(result.report.lost).toContainEqual(
      expect.objectContaining({ from: "/layers/0/size", reason: "precision" }),
    );
  });

  test("a registry's name becomes a familiar one only if the registry is known", () => {
    const assume = { store: "graph-driver" } as const;
    const silent = convert(
      "yandex-container-registry/image",
      "docker-engine/image-inspect",
      registered,
      { assume },
    );
    expect(silent.ok && silent.value).toEqual({ Id: digest("a") });
    expect(silent.report.omitted).toMatchObject([{ to: "/RepoTags", reason: "incomplete" }]);
    const named = convert(
      "yandex-container-registry/image",
      "docker-engine/image-inspect",
      registered,
      { assume: { ...assume, registry: "cr.example.com" } },
    );
    expect(named.ok && named.value).toEqual({
      Id: digest("a"),
      RepoTags: ["cr.example.com/crpregistry/app:1.0"],
    });
  });
});

describe("kinds", () => {
  test("a container image is no machine image", () => {
    const result = convert("docker-engine/image-inspect", "yandex-compute/image", inspect);
    expect(result).toMatchObject({
      ok: false,
      errors: [{ code: "kind-mismatch", message: expect.stringContaining("allowKindChange") }],
    });
    expect(result.report.counts.leaves).toBeGreaterThan(0);
    expect(result.report.carried.filter(({ to }) => to.length > 0)).toEqual([]);
  });

  test("unless asked to, and then only what the two have in common is carried", () => {
    const result = convert("docker-engine/image-inspect", "yandex-compute/image", inspect, {
      allowKindChange: true,
    });
    expect(result.ok && result.value).toEqual({
      labels: { "a/b~c.d": "é" },
      os: { type: "LINUX" },
    });
    expect(result.report.lost.length).toBeGreaterThan(5);
  });
});

describe("options", () => {
  test("strict lets form pass, and what is allowed by reason or by place", () => {
    const source = { ...inspect, Comment: "" };
    const strict = (allowLoss: string[]) =>
      convert("docker-engine/image-inspect", "oci-image/config", source, {
        mode: "strict",
        allowLoss,
      });
    const refused = strict([]);
    expect(refused.ok ? [] : refused.errors[0]).toMatchObject({
      code: "loss",
      pointers: ["/Id", "/RepoTags/0", "/RepoTags/1", "/RepoDigests/0", "/Size"],
    });
    expect(strict(["no-target"]).ok).toBe(true);
    expect(strict(["/Id", "/RepoTags/*", "/RepoDigests", "/Size"]).ok).toBe(true);
  });

  test("an empty value is form only where it says that nothing is set", () => {
    const labels = {
      Labels: { empty: "" },
      Domainname: "",
      StdinOnce: false,
      ExposedPorts: { "80/tcp": {} },
    };
    const source = {
      ...inspect,
      RepoTags: [""],
      Parent: "",
      ContainerConfig: labels,
      Config: labels,
      more: null,
    };
    const { lost } = convert(
      "docker-engine/image-inspect",
      "yandex-container-registry/image",
      source,
    ).report;
    const reasons = new Map(lost.map(({ from, reason }) => [from, reason]));
    expect(
      ["/Parent", "/ContainerConfig/Domainname", "/Config/Domainname", "/Config/StdinOnce"].map(
        (from) => reasons.get(from),
      ),
    ).toEqual(Array.from({ length: 4 }, () => "form"));
    expect(
      [
        "/ContainerConfig/Labels/empty",
        "/ContainerConfig/ExposedPorts/80~1tcp",
        "/Config/Labels/empty",
        "/Config/ExposedPorts/80~1tcp",
      ].map((from) => reasons.get(from)),
    ).toEqual(Array.from({ length: 4 }, () => "no-target"));
    expect(reasons.get("/more")).toBe("unknown-member");
  });

  test("onLoss sees every loss and can refuse it", () => {
    const seen: string[] = [];
    const result = toCommon(
      "docker-engine/image-inspect",
      { ...inspect, Parent: "x" },
      {
        onLoss: ({ from }) => {
          seen.push(from);
          return from === "/Parent" ? "fail" : undefined;
        },
      },
    );
    expect(seen).toEqual(["/Config/Hostname", "/Parent"]);
    expect(result.ok).toBe(false);
  });

  test("values are shown only when asked for", () => {
    const source = { ...inspect, Parent: "x" };
    const [omitted, included] = (["omit", "include"] as const).map(
      (values) => toCommon("docker-engine/image-inspect", source, { values }).report.lost,
    );
    expect(omitted?.some((entry) => "value" in entry)).toBe(false);
    expect(included).toContainEqual(expect.objectContaining({ from: "/Parent", value: "x" }));
  });

  test("the version of a source is kept", () => {
    const result = toCommon("docker-engine/image-inspect@1.49", inspect);
    expect(result.ok && result.value.source?.[0]).toMatchObject({
      format: "docker-engine/image-inspect",
      version: "1.49",
    });
  });

  test("the version of a target is the one that is asked for", () => {
    const descriptor = { mediaType: "a/b", digest: digest("b"), size: 1 };
    const source = { ...inspect, Descriptor: descriptor, VirtualSize: 30 };
    const older = convert(
      "docker-engine/image-inspect@1.49",
      "docker-engine/image-inspect@1.43",
      source,
    );
    const { Descriptor: _, ...rest } = source;
    expect(older.ok && older.value).toEqual(rest);
    expect(older.report.lost.map(({ from, reason }) => [from, reason])).toEqual(
      Object.keys(descriptor).map((name) => [`/Descriptor/${name}`, "constraint"]),
    );
    const same = convert(
      "docker-engine/image-inspect@1.49",
      "docker-engine/image-inspect@1.49",
      source,
    );
    expect(same.ok && same.value).toEqual(source);
    expect(() => toCommon("docker-engine/image-inspect@0.9", source)).toThrow(/0\.9/);
  });

  test("the type of a result follows from the id", () => {
    const result = convert("docker-engine/image-inspect@1.49", "oci-image/config", inspect);
    if (result.ok) expectTypeOf(result.value).toEqualTypeOf<OciImageConfig>();
    const versioned = fromCommon("docker-engine/image-inspect@1.49", {});
    if (versioned.ok) expectTypeOf(versioned.value).toEqualTypeOf<DockerEngineImageInspect>();
  });

  test("an unknown id is a mistake of the caller's", () => {
    // @ts-expect-error A wrong id does not compile.
    expect(() => convert("docker-engine/image", "oci-image/config", {})).toThrow(
      /there is no conversion/,
    );
  });
});

describe("merge", () => {
  const manifest = {
    schemaVersion: 2,
    config: {
      mediaType: "application/vnd.oci.image.config.v1+json",
      digest: digest("a"),
      size: 7,
      data: "e30=",
    },
    layers: [{ mediaType: "application/vnd.oci.image.layer.v1.tar", digest: digest("b"), size: 9 }],
  };
  const config = {
    architecture: "arm64",
    os: "linux",
    rootfs: { type: "layers", diff_ids: [digest("c")] },
    author: null,
  };

  test("a manifest and its config are one image, and both come back", () => {
    const [first, second] = [
      toCommon("oci-image/manifest", manifest),
      toCommon("oci-image/config", config),
    ];
    if (!first.ok || !second.ok) throw new Error("refused");
    const merged = merge(first.value, second.value);
    if (!merged.ok) throw new Error("refused");
    expect(merged.report.lossless).toBe(true);
    expect(merged.value).toMatchObject({
      compressedSizeBytes: "16",
      diffIds: [digest("c")],
      platform: { architecture: "arm64" },
    });
    expect(fromCommon("oci-image/manifest", merged.value)).toMatchObject({
      ok: true,
      value: manifest,
    });
    const back = fromCommon("oci-image/config", merged.value);
    expect(back.ok && back.value).toEqual(config);
  });

  test("what two images contradict each other in is reported", () => {
    const merged = merge(
      { modelVersion: "1", kind: "container-image", labels: { a: "1" }, platform: { os: "linux" } },
      {
        modelVersion: "1",
        kind: "container-image",
        labels: { a: "2" },
        platform: { os: "linux", variant: "v8" },
      },
    );
    expect(merged.ok && merged.value).toMatchObject({
      labels: { a: "1" },
      platform: { os: "linux", variant: "v8" },
    });
    expect(merged.report.lost).toEqual([
      { from: "/1/labels/a", reason: "conflict", retained: false },
    ]);
  });
});

test("update keeps what an edit does not touch", () => {
  const source = {
    ...inspect,
    GraphDriver: { Name: "overlay2", Data: null },
    "a/b": 1,
    Comment: "",
  };
  const there = toCommon("docker-engine/image-inspect", source);
  if (!there.ok) throw new Error("refused");
  const result = update("docker-engine/image-inspect", source, {
    ...there.value,
    comment: "edited",
  });
  expect(result.ok && result.value).toEqual({ ...source, Comment: "edited" });
  expect(result.report.lost).toEqual([expect.objectContaining({ reason: "superseded" })]);
});

test("explain names what no document of a kind can supply", () => {
  const { needs, rows } = explain("docker-engine/image-inspect", "oci-image/manifest");
  expect(needs.map(({ at }) => at)).toContain("/layers");
  expect(rows.find(({ from }) => from === "/RootFS/Layers")).toMatchObject({
    relation: "none",
    to: [],
  });
  expect(
    explain("docker-engine/image-inspect", "yandex-container-registry/image").rows.find(
      ({ from }) => from === "/RepoTags/*",
    ),
  ).toMatchObject({
    relation: "narrower",
    to: expect.arrayContaining(["/tags"]),
  });
});

describe("values that are no documents", () => {
  const cycle: Record<string, unknown> = { Id: digest("a") };
  cycle["self"] = cycle;
  let deep: unknown = 1;
  for (let i = 0; i < 100_000; i += 1) deep = [deep];
  let reads = 0;
  const hostile: Record<string, unknown> = {
    "a circle": cycle,
    "a deep one": { Id: digest("a"), deep },
    "a throwing getter": {
      Id: digest("a"),
      get more(): never {
        throw new Error("no");
      },
    },
    "a stateful getter": {
      get Id() {
        reads += 1;
        return reads % 2 === 0 ? 7 : digest("a");
      },
    },
    "a throwing proxy": new Proxy(
      {},
      {
        ownKeys: () => {
          throw new Error("no");
        },
      },
    ),
    "an endless proxy": new Proxy(
      { Id: digest("a") },
      { get: (target, key) => (key === "Id" ? digest("a") : target) },
    ),
    "a bare object": Object.assign(Object.create(null), {
      Id: digest("a"),
      x: 1n,
      y: Symbol("y"),
      z: () => 1,
    }),
    "own __proto__": JSON.parse(
      `{"Id":"${digest("a")}","__proto__":{"a":1},"constructor":{"prototype":1}}`,
    ),
    "no number": { Id: digest("a"), n: Number.NaN },
  };

  test.for(Object.keys(hostile))("%s makes nothing throw", (name) => {
    for (const id of Object.keys(mappings)) {
      for (const result of [
        toCommon(idOf({ id }), hostile[name]),
        fromCommon(idOf({ id }), hostile[name]),
      ]) {
        expect(typeof result.ok).toBe("boolean");
        expect(result.report.counts.leaves).toBeGreaterThanOrEqual(0);
      }
    }
  });

  test("own __proto__ comes back, and no prototype is touched", () => {
    const value = hostile["own __proto__"];
    const result = convert("docker-engine/image-inspect", "docker-engine/image-inspect", value);
    expect(JSON.stringify(result.ok && result.value)).toContain('"__proto__":{"a":1}');
    expect(Reflect.get({}, "a")).toBeUndefined();
  });

  test("anything at all makes nothing throw", () => {
    fc.assert(
      fc.property(
        fc.anything({
          withBigInt: true,
          withDate: true,
          withMap: true,
          withNullPrototype: true,
          withSparseArray: true,
          withTypedArray: true,
        }),
        (value) => {
          for (const id of Object.keys(mappings)) {
            expect(toCommon(idOf({ id }), value).report.counts.leaves).toBeGreaterThanOrEqual(0);
            expect(
              fromCommon(idOf({ id }), { modelVersion: "1", kind: "container-image", more: value })
                .report.counts.leaves,
            ).toBeGreaterThanOrEqual(0);
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  test("numbers that have lost digits are refused", () => {
    const result = toCommon("docker-engine/image-inspect", { Id: digest("a"), Size: 2 ** 53 });
    expect(result).toMatchObject({
      ok: false,
      errors: [{ code: "unsafe-integer", pointers: ["/Size"] }],
    });
    expect(
      toCommon("docker-engine/image-inspect", { Id: digest("a"), Size: 2 ** 53 - 1 }),
    ).toMatchObject({ ok: true, value: { localSizeBytes: "9007199254740991" } });
  });

  test("every int64 text survives from text to text", () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }).map(String),
        (compressedSize) => {
          const result = convert(
            "yandex-container-registry/image",
            "yandex-container-registry/yc-image",
            { compressedSize },
          );
          expect(result.ok && result.value).toEqual({ compressed_size: compressedSize });
        },
      ),
    );
  });
});

test("what a ProtoJSON reader accepts is decoded first", () => {
  const result = toCommon("yandex-compute/image", { min_disk_size: 3, status: 2, labels: null });
  expect(result.ok && result.value).toMatchObject({
    minDiskBytes: "3",
    providerStatus: "READY",
    status: "available",
  });
});

describe.skipIf(!hasConformance)("documents of real engines", () => {
  test.for([
    ["docker-engine/docker-engine__full_1.v1.41.json", "docker-engine/oci__full_1__config.json"],
    [
      "docker-engine/docker-engine__imported_1.v1.41.json",
      "docker-engine/oci__imported_1__config.json",
    ],
  ] as const)("%s becomes what skopeo makes of the image", ([from, to]) => {
    const result = convert(
      "docker-engine/image-inspect",
      "oci-image/config",
      conformanceFile(from),
    );
    if (!result.ok) throw new Error("refused");
    const expected = conformanceFile(to);
    const { history: _, ...rest } = Object(expected);
    const differing = Object.keys(rest).filter(
      (name) => name !== "config" && !isEqual(valueAt(result.value, `/${name}`), rest[name]),
    );
    expect(differing).toEqual([]);
    const ours = Object(result.value.config);
    for (const [name, value] of Object.entries(rest.config ?? {}))
      expect([name, ours[name]]).toEqual([name, value]);
    const beyond = [
      ...Object.keys(result.value).filter((name) => !(name in rest)),
      ...Object.keys(ours).filter((name) => !(name in Object(rest.config))),
    ];
    expect(
      beyond.filter((name) => !["Healthcheck", "OnBuild", "Shell", "comment"].includes(name)),
    ).toEqual([]);
  });

  test("how many documents of each kind become which others", () => {
    const lines = Object.values(mappings).flatMap((source) => {
      const documents = conformanceOf(source.document);
      return Object.values(mappings).flatMap((target) => {
        if (source.kind !== target.kind || source === target || documents.length === 0) return [];
        const ok = documents.filter(({ value }) => convert(idOf(source), idOf(target), value).ok);
        return [`${source.id} → ${target.id}: ${ok.length} of ${documents.length}`];
      });
    });
    console.log(lines.join("\n"));
    expect(lines.length).toBeGreaterThan(0);
  });
});

test("a common image of its own is a document like any other", () => {
  expect(explain("common-image/image", "oci-image/config").rows.length).toBeGreaterThan(20);
  expect(image.id).toBe("common-image/image");
});

test("one format's converter is all that its entry has", () => {
  const document = { architecture: "amd64", os: "linux", rootfs: { type: "layers" } };
  const there = ociImage.toCommon("oci-image/config", document);
  expect(there.ok && ociImage.fromCommon("oci-image/config", there.value)).toMatchObject({
    ok: true,
    value: document,
  });
  // @ts-expect-error Another format's document does not compile.
  expect(() => ociImage.toCommon("docker-engine/image-inspect", {})).toThrow(/known are oci-image/);
});

test.each([
  ["invalid-source", convert("docker-engine/image-inspect", "oci-image/config", {})],
  ["kind-mismatch", convert("docker-engine/image-inspect", "yandex-compute/image", inspect)],
  ["target-incomplete", convert("docker-engine/image-inspect", "oci-image/manifest", inspect)],
  [
    "loss",
    toCommon("docker-engine/image-inspect", { ...inspect, Parent: "x" }, { mode: "strict" }),
  ],
])("a conversion that gives no value kept nothing: %s", (code, result) => {
  expect(result).toMatchObject({ ok: false, errors: [{ code }] });
  expect(result.report).toMatchObject({ lossless: false, recoverable: false });
});
