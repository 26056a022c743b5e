import type { Finding } from "@imagekin/core";
import { describe, expect, test } from "vitest";
import { lintByMediaType, type SetReport, validateSet } from "../src/generated/index.ts";
import { type Blobs, bytesOf, indexBytes, put, putImage, types } from "./images.ts";
import { deepFreeze, readFiles, sha256 } from "./samples.ts";

/** A layout that skopeo made of two images of Docker Engine 20.10.24, which share two layers. Files by name, in base64. */
const layout = readFiles("layout-of-skopeo.json");

function layoutBlobs(): Blobs {
  const blobs: Blobs = new Map();
  for (const [file, bytes] of layout) {
    if (file.startsWith("blobs/")) blobs.set(file.slice("blobs/".length).replace("/", ":"), bytes);
  }
  return blobs;
}

const layoutIndex = layout.get("index.json") ?? new Uint8Array();

/** Checks an index and all that it leads to. */
function check(index: Uint8Array, blobs: Blobs): Promise<SetReport> {
  return validateSet({ index }, { bytes: (digest) => Promise.resolve(blobs.get(digest)) });
}

function fileOf(digest: string): string {
  return `blobs/${digest.replace(":", "/")}`;
}

/** Findings in lines: severity, code, file and pointer. */
function lines(findings: readonly Finding[]): string[] {
  return findings.map(
    ({ severity, code, file: name, pointer }) => `${severity} ${code} ${name} ${pointer}`,
  );
}

describe("a layout made by skopeo", () => {
  test("is found valid, with its documents in the order of the walk", async () => {
    const { ok, findings, documents } = await check(layoutIndex, layoutBlobs());
    expect({ ok, findings }).toEqual({ ok: true, findings: [] });
    expect(documents.map(({ format }) => format)).toEqual([
      "oci-image/index",
      "oci-image/manifest",
      "oci-image/config",
      "oci-image/manifest",
      "oci-image/config",
    ]);
    expect(documents[0]).toEqual({
      file: "index.json",
      digest: sha256(layoutIndex),
      mediaType: types.index,
      format: "oci-image/index",
      isEmbedded: false,
    });
  });

  test.for([...layoutBlobs().keys()])(
    "one flipped bit anywhere in %s is found and named",
    async (digest) => {
      const whole = layoutBlobs().get(digest) ?? new Uint8Array();
      for (let at = 0; at < whole.length; at += 37) {
        const blobs = layoutBlobs();
        const broken = Uint8Array.from(whole);
        broken[at] = (broken[at] ?? 0) ^ (1 << (at % 8));
        blobs.set(digest, broken);
        const { ok, findings } = await check(layoutIndex, blobs);
        expect(ok).toBe(false);
        expect(lines(findings)).toContain(`error digest-mismatch ${fileOf(digest)} `);
      }
    },
  );

  test.for([...layoutBlobs().keys()])(
    "without %s, says so wherever it is named",
    async (digest) => {
      const blobs = layoutBlobs();
      blobs.delete(digest);
      const { ok, findings } = await check(layoutIndex, blobs);
      expect(ok).toBe(true);
      expect(findings.length).toBeGreaterThan(0);
      for (const finding of findings) {
        expect(finding).toMatchObject({ severity: "info", code: "missing-blob", actual: digest });
      }
    },
  );

  test("is measured without reading its layers, if someone measures", async () => {
    const blobs = layoutBlobs();
    const read: string[] = [];
    const measured: string[] = [];
    const report = await validateSet(
      { index: layoutIndex },
      {
        bytes: (digest) => {
          read.push(digest);
          return Promise.resolve(blobs.get(digest));
        },
        measure: (digest) => {
          measured.push(digest);
          const bytes = blobs.get(digest) ?? new Uint8Array();
          return Promise.resolve({ size: bytes.length, digest: sha256(bytes) });
        },
      },
    );
    expect(report).toMatchObject({ ok: true, findings: [] });
    // Each once, though two layers are in both images.
    expect([...read, ...measured].sort()).toEqual([...blobs.keys()].sort());
    expect(measured).toHaveLength(3);
  });
});

describe("documents that do not belong together", () => {
  test("a size that is not that of the content", async () => {
    const blobs: Blobs = new Map();
    const entry = putImage(blobs, {
      manifest: ({ layers, ...rest }) => ({
        ...rest,
        layers: layers.map((layer) => ({ ...layer, size: layer.size + 1 })),
      }),
    });
    const { findings } = await check(indexBytes([{ ...entry, size: 1 }]), blobs);
    expect(lines(findings)).toEqual([
      "error size-mismatch index.json /manifests/0/size",
      `error size-mismatch ${fileOf(entry.digest)} /layers/0/size`,
      `error size-mismatch ${fileOf(entry.digest)} /layers/1/size`,
    ]);
    expect(findings[0]).toMatchObject({
      format: "oci-image/index",
      related: "/manifests/0/digest",
      expected: [String(entry.size)],
      actual: "1",
      message: `manifests[0].size is 1, but ${fileOf(entry.digest)} has ${entry.size} bytes`,
    });
  });

  test("more layers than diff ids, and fewer", async () => {
    for (const diffIds of [
      [],
      [sha256("one")],
      ["one", "two", "three"].map((text) => sha256(text)),
      null,
    ]) {
      const blobs: Blobs = new Map();
      const entry = putImage(blobs, { config: { rootfs: { type: "layers", diff_ids: diffIds } } });
      const { findings } = await check(indexBytes([entry]), blobs);
      const errors = findings.filter(({ severity }) => severity === "error");
      expect(lines(errors)).toEqual([`error layer-count-mismatch ${fileOf(entry.digest)} /layers`]);
    }
  });

  test("layers in another order, where they are plain archives", async () => {
    const blobs: Blobs = new Map();
    const swap = putImage(blobs, {
      layerType: types.tar,
      manifest: ({ layers: [one, two], ...rest }) => ({ ...rest, layers: [two, one] }),
    });
    const { findings, documents } = await check(indexBytes([swap]), blobs);
    const config = documents.at(-1)?.file;
    expect(lines(findings)).toEqual([
      `error digest-mismatch ${config} /rootfs/diff_ids/0`,
      `error digest-mismatch ${config} /rootfs/diff_ids/1`,
    ]);
  });

  test("the config of another image", async () => {
    const blobs: Blobs = new Map();
    const other = put(blobs, types.config, {
      architecture: "amd64",
      os: "linux",
      rootfs: { type: "layers", diff_ids: [sha256("x")] },
    });
    const entry = putImage(blobs, { manifest: (manifest) => ({ ...manifest, config: other }) });
    expect(lines((await check(indexBytes([entry]), blobs)).findings)).toEqual([
      `error layer-count-mismatch ${fileOf(entry.digest)} /layers`,
    ]);
  });

  test.for([
    ["arm64 for an amd64 image", { architecture: "arm64", os: "linux" }, {}, ["architecture"]],
    ["windows for a linux image", { architecture: "amd64", os: "windows" }, {}, ["os"]],
    [
      "another variant",
      { architecture: "arm", os: "linux", variant: "v6" },
      { architecture: "arm", variant: "v7" },
      ["variant"],
    ],
    [
      "another build of Windows",
      { architecture: "amd64", os: "windows", "os.version": "10.0.1.1" },
      { os: "windows", "os.version": "10.0.1.2" },
      ["os.version"],
    ],
    [
      "another spelling",
      { architecture: "aarch64", os: "linux", variant: "8" },
      { architecture: "arm64", variant: "v8.0" },
      [],
    ],
    [
      "a variant that the config leaves open",
      { architecture: "arm", os: "linux", variant: "v6" },
      { architecture: "arm", variant: null },
      [],
    ],
    [
      "a config that does not know",
      { architecture: "amd64", os: "linux" },
      { architecture: "", os: "unknown" },
      [],
    ],
  ] as const)("a platform: %s", async ([, platform, config, names]) => {
    const blobs: Blobs = new Map();
    const entry = putImage(blobs, { config });
    const { findings } = await check(indexBytes([{ ...entry, platform }]), blobs);
    expect(lines(findings).filter((line) => line.startsWith("error"))).toEqual(
      names.map((name) => `error platform-mismatch index.json /manifests/0/platform/${name}`),
    );
  });

  test("an attestation has a platform of its own", async () => {
    const blobs: Blobs = new Map();
    const image = putImage(blobs);
    const attestation = putImage(blobs, {
      layers: ["{}"],
      layerType: "application/vnd.in-toto+json",
    });
    const annotations = {
      "vnd.docker.reference.type": "attestation-manifest",
      "vnd.docker.reference.digest": image.digest,
    };
    const platform = { architecture: "unknown", os: "unknown" };
    const { findings } = await check(
      indexBytes([image, { ...attestation, annotations, platform }]),
      blobs,
    );
    expect(lines(findings)).toEqual(["info attestation index.json /manifests/1"]);
  });

  test("media types: what a descriptor leads to is something else", async () => {
    const blobs: Blobs = new Map();
    const image = putImage(blobs);
    const nested = put(blobs, types.index, {
      schemaVersion: 2,
      mediaType: types.index,
      manifests: [],
    });
    const bare = put(blobs, types.index, { schemaVersion: 2, manifests: [] });
    const neither = put(blobs, types.manifest, { schemaVersion: 2 });
    const entries = [
      { ...image, mediaType: types.index },
      { ...nested, mediaType: types.manifest },
      { ...bare, mediaType: types.manifest },
      { ...image, mediaType: types.dockerManifest },
      neither,
    ];
    for (const [i, expected] of ["/mediaType", "/mediaType", "", "/mediaType", ""].entries()) {
      const entry = entries[i] ?? neither;
      const { findings } = await check(indexBytes([entry]), blobs);
      const errors = findings.filter(({ severity }) => severity === "error");
      expect(errors.map(({ file: name, pointer }) => `${name} ${pointer}`)).toEqual([
        `${fileOf(entry.digest)} ${expected}`,
      ]);
      // What lacks its members is told by the document's own check.
      expect(errors[0]?.code).toBe(entry === neither ? "required" : "media-type-mismatch");
    }
  });

  test("data that is not the content", async () => {
    const blobs: Blobs = new Map();
    const layer = put(blobs, "text/plain", "hello\n", { data: btoa("hallo\n") });
    const entry = putImage(blobs, {
      manifest: (manifest) => ({ ...manifest, layers: [layer, layer] }),
    });
    const { findings } = await check(indexBytes([entry]), blobs);
    expect(lines(findings)).toEqual([
      `error data-mismatch ${fileOf(entry.digest)} /layers/0/data`,
      `error data-mismatch ${fileOf(entry.digest)} /layers/1/data`,
    ]);
  });
});

describe("documents given as they are", () => {
  const blobs: Blobs = new Map();
  const image = putImage(blobs);
  const other = putImage(blobs, { layers: ["three"] });
  const bytesAt = (digest: string): Uint8Array => blobs.get(digest) ?? new Uint8Array();
  const valueAt = (digest: string): { config: { digest: string } } =>
    JSON.parse(new TextDecoder().decode(bytesAt(digest)));
  const configDigest = valueAt(image.digest).config.digest;
  const index = indexBytes([image, other]);

  test("are related by their digests, and what was not given is not asked for", async () => {
    const set = { index, manifests: [bytesAt(image.digest)], configs: [bytesAt(configDigest)] };
    const { ok, findings, documents } = await validateSet(set);
    expect({ ok, findings }).toEqual({ ok: true, findings: [] });
    expect(documents.map((one) => one.file)).toEqual([
      "index.json",
      fileOf(image.digest),
      fileOf(configDigest),
    ]);
  });

  test("may be values with the digests that they are known by", async () => {
    const manifests = [{ value: valueAt(image.digest), digest: image.digest }];
    const configs = [{ value: valueAt(configDigest), digest: configDigest }];
    const set = deepFreeze({
      index: { value: JSON.parse(new TextDecoder().decode(index)) },
      manifests,
      configs,
    });
    expect(await validateSet(set)).toMatchObject({ ok: true, findings: [] });
    const swapped = [
      { value: { ...valueAt(configDigest), rootfs: { type: "layers" } }, digest: configDigest },
    ];
    const { findings } = await validateSet({ manifests, configs: swapped });
    expect(lines(findings)).toContain(`error layer-count-mismatch ${fileOf(image.digest)} /layers`);
  });

  test("a manifest that was changed is found, though no blob is read", async () => {
    const changed = bytesOf({ ...valueAt(image.digest), annotations: { changed: "yes" } });
    const { ok, findings } = await validateSet({
      index,
      manifests: [changed, bytesAt(other.digest)],
    });
    expect(ok).toBe(false);
    expect(lines(findings)).toEqual([`error digest-mismatch ${fileOf(sha256(changed))} `]);
  });

  test("a config that was changed is found, though no blob is read", async () => {
    const changed = bytesOf({ ...valueAt(configDigest), author: "somebody" });
    for (const set of [
      { manifests: [bytesAt(image.digest)], configs: [changed] },
      { index, manifests: [bytesAt(image.digest)], configs: [changed] },
    ]) {
      const { findings } = await validateSet(set);
      expect(lines(findings)).toEqual([`error digest-mismatch ${fileOf(sha256(changed))} `]);
    }
  });

  test("what may belong to something that was not given is let pass", async () => {
    const set = { index, configs: [bytesAt(configDigest)] };
    expect(await validateSet(set)).toMatchObject({ ok: true, findings: [] });
  });

  test("without an index or a manifest, each is checked by itself", async () => {
    const config = { architecture: "amd64", os: "linux", rootfs: { type: "layers" } };
    const { ok, findings } = await validateSet({
      configs: [{ value: config }, bytesOf(config), { value: {} }],
    });
    expect(ok).toBe(false);
    expect(lines(findings)).toEqual([
      "warning off-specification configs/0 /rootfs",
      `warning off-specification ${fileOf(sha256(bytesOf(config)))} /rootfs`,
      "error required configs/2 ",
    ]);
    expect(await validateSet({})).toEqual({ ok: true, documents: [], findings: [] });
  });

  test("a value that nothing relates to the rest is the caller's mistake", async () => {
    const value = valueAt(image.digest);
    await expect(validateSet({ index, manifests: [{ value }] })).rejects.toMatchObject({
      code: "E_USAGE",
    });
    await expect(
      validateSet({ configs: [{ value, digest: "../../etc/passwd" }] }),
    ).rejects.toMatchObject({
      code: "E_USAGE",
    });
  });
});

describe("Docker's documents", () => {
  test("are followed by their structure, and judged by whom the caller names", async () => {
    const blobs: Blobs = new Map();
    const parts = {
      manifestType: types.dockerManifest,
      configType: types.dockerConfig,
      layerType: types.dockerTar,
    };
    const image = { ...putImage(blobs, parts), platform: { architecture: "amd64", os: "linux" } };
    const list = bytesOf({ schemaVersion: 2, mediaType: types.dockerList, manifests: [image] });
    const report = await check(list, blobs);
    expect(report).toMatchObject({ ok: true, findings: [] });
    expect(report.documents.map(({ format }) => format)).toEqual([
      "docker-distribution/manifest-list",
      "docker-distribution/manifest",
      "oci-image/config",
    ]);
    const asked: string[] = [];
    await validateSet(
      { index: list },
      {
        bytes: (digest) => Promise.resolve(blobs.get(digest)),
        lint: (value, mediaType) => {
          asked.push(mediaType);
          return lintByMediaType(value, mediaType);
        },
      },
    );
    expect(asked).toEqual([types.dockerList, types.dockerManifest, types.dockerConfig]);
  });

  test("are held against each other as OCI's are", async () => {
    const blobs: Blobs = new Map();
    const image = putImage(blobs, {
      manifestType: types.dockerManifest,
      configType: types.dockerConfig,
      layerType: types.dockerTar,
      config: {
        architecture: "arm64",
        rootfs: { type: "layers", diff_ids: [sha256("two"), sha256("one")] },
      },
    });
    const entry = { ...image, platform: { architecture: "amd64", os: "linux" } };
    const { findings, documents } = await check(indexBytes([entry]), blobs);
    const config = documents.at(-1)?.file;
    expect(lines(findings)).toEqual([
      "warning media-type-mismatch index.json /manifests/0/mediaType",
      "error platform-mismatch index.json /manifests/0/platform/architecture",
      `error digest-mismatch ${config} /rootfs/diff_ids/0`,
      `error digest-mismatch ${config} /rootfs/diff_ids/1`,
    ]);
  });
});

describe("content", () => {
  test("of a foreign layer and of a subject may be elsewhere", async () => {
    const blobs: Blobs = new Map();
    const gone = { mediaType: types.manifest, digest: sha256("gone"), size: 4 };
    const entry = putImage(blobs, {
      layerType: types.foreign,
      manifest: (manifest) => ({
        ...manifest,
        layers: manifest.layers.map((layer) => ({ ...layer, urls: ["https://example.com/layer"] })),
        subject: gone,
      }),
    });
    for (const digest of blobs.keys()) if (blobs.get(digest)?.[0] === 0x1f) blobs.delete(digest);
    expect(await check(indexBytes([entry]), blobs)).toMatchObject({ ok: true, findings: [] });
  });

  test("in the data of a descriptor stands for a blob that is not here", async () => {
    const blobs: Blobs = new Map();
    const entry = putImage(blobs);
    const data = Buffer.from(blobs.get(entry.digest) ?? "").toString("base64");
    blobs.delete(entry.digest);
    const { ok, findings, documents } = await check(indexBytes([{ ...entry, data }]), blobs);
    expect({ ok, findings }).toEqual({ ok: true, findings: [] });
    expect(documents.map(({ isEmbedded }) => isEmbedded)).toEqual([false, true, false]);
    const wrong = await check(indexBytes([{ ...entry, data: data.replace("e", "f") }]), blobs);
    expect(wrong.documents).toHaveLength(1);
    expect(wrong.ok).toBe(false);
  });

  test("that nothing names is checked, if it is said to be here", async () => {
    const blobs = layoutBlobs();
    const [right, wrong, gone] = ["right", "wrong", "gone"].map((text) => sha256(text));
    blobs.set(String(right), bytesOf("right")).set(String(wrong), bytesOf("Wrong"));
    const stored = [...blobs.keys(), String(gone), "no digest"];
    const bytes = (digest: string): Promise<Uint8Array | undefined> =>
      Promise.resolve(blobs.get(digest));
    expect(lines((await validateSet({ index: layoutIndex }, { bytes, stored })).findings)).toEqual([
      `error digest-mismatch ${fileOf(String(wrong))} `,
    ]);
    expect(await validateSet({ index: layoutIndex }, { bytes })).toMatchObject({ ok: true });
  });

  test("by a digest that cannot be computed is followed, and the reader is told", async () => {
    const blobs: Blobs = new Map();
    const entry = putImage(blobs);
    const digest = `blake3:${"1".repeat(64)}`;
    blobs.set(digest, blobs.get(entry.digest) ?? new Uint8Array());
    const { ok, findings, documents } = await check(indexBytes([{ ...entry, digest }]), blobs);
    expect(ok).toBe(true);
    expect(documents).toHaveLength(3);
    expect(lines(findings)).toEqual(["info digest-unchecked index.json /manifests/0/digest"]);
  });

  test("that is no text, no JSON or no object is told by its place", async () => {
    const cases: [Uint8Array, string][] = [
      [Uint8Array.of(0x22, 0xc3, 0x22), "invalid-utf8"],
      [bytesOf("{"), "syntax"],
      [new Uint8Array(), "syntax"],
      [bytesOf("[]"), "type"],
      [bytesOf("null"), "type"],
      [bytesOf("7"), "type"],
    ];
    for (const [content, code] of cases) {
      const blobs: Blobs = new Map();
      const entry = put(blobs, types.manifest, content);
      const { findings } = await check(indexBytes([entry]), blobs);
      expect(lines(findings)).toEqual([`error ${code} ${fileOf(entry.digest)} `]);
      expect((await validateSet({ index: content })).findings).toMatchObject([
        { code, file: "index.json" },
      ]);
    }
  });

  test("what reading throws, is thrown", async () => {
    await expect(
      validateSet(
        { index: layoutIndex },
        { bytes: () => Promise.reject(new Error("disk on fire")) },
      ),
    ).rejects.toThrow("disk on fire");
  });
});

describe("hostile sets end", () => {
  test("documents that lead to each other in a circle", async () => {
    const [a, b] = [sha256("a"), sha256("b")];
    const [toA, toB] = [a, b].map((digest) => ({ mediaType: types.index, digest, size: 1 }));
    const blobs: Blobs = new Map([
      [a, indexBytes([toB, toA])],
      [b, indexBytes([toA], { subject: toB })],
    ]);
    const { ok, findings } = await check(indexBytes([toA]), blobs);
    expect(ok).toBe(false);
    const wrong = findings.filter(({ code }) => code === "digest-mismatch");
    expect(lines(wrong)).toEqual([
      `error digest-mismatch ${fileOf(a)} `,
      `error digest-mismatch ${fileOf(b)} `,
    ]);
  });

  test("an index in an index in an index, without end", async () => {
    let reads = 0;
    for (const algorithm of ["sha256", "blake3"]) {
      reads = 0;
      const entry = (n: number): object => ({
        mediaType: n % 2 === 0 ? types.index : types.manifest,
        digest: `${algorithm}:${String(n).padStart(64, "0")}`,
        size: 1,
      });
      const bytes = (): Promise<Uint8Array> => {
        reads += 1;
        return Promise.resolve(indexBytes([entry(reads)]));
      };
      const { findings } = await validateSet({ index: indexBytes([entry(0)]) }, { bytes });
      expect(findings.filter(({ code }) => code === "too-deep")).toHaveLength(1);
      expect(reads).toBe(8);
    }
  });

  test("an index that names one manifest a hundred thousand times", async () => {
    const blobs: Blobs = new Map();
    const entry = putImage(blobs);
    let reads = 0;
    const report = await validateSet(
      { index: indexBytes(Array.from({ length: 100_000 }, () => entry)) },
      {
        bytes: (digest) => {
          reads += 1;
          return Promise.resolve(blobs.get(digest));
        },
      },
    );
    expect(report.ok).toBe(true);
    expect(report.documents).toHaveLength(3);
    expect(reads).toBe(4);
  });

  test("members of any type, in documents that nobody has judged", async () => {
    const odd = [null, 7, "", [], {}, [null], { mediaType: types.manifest }, { digest: 1 }];
    const blobs: Blobs = new Map();
    for (const x of odd) {
      for (const y of odd) {
        const manifest = { mediaType: types.dockerManifest, config: x, layers: y, subject: x };
        const entry = put(blobs, types.dockerManifest, manifest);
        const list = {
          mediaType: types.dockerList,
          manifests: [x, y, entry],
          annotations: x,
          subject: y,
        };
        const config = { architecture: x, os: y, rootfs: { diff_ids: x }, variant: y };
        const image = put(blobs, types.dockerManifest, {
          mediaType: types.dockerManifest,
          config: put(blobs, types.dockerConfig, config),
          layers: [x, y],
        });
        const platform = { architecture: y, os: x, variant: x };
        const index = indexBytes([{ ...image, platform, annotations: x, urls: y, data: x }]);
        await expect(check(bytesOf(list), blobs)).resolves.toBeDefined();
        await expect(check(index, blobs)).resolves.toBeDefined();
      }
    }
  });

  test("names that lead out of the layout are never asked for", async () => {
    const asked: string[] = [];
    const digests = [
      "sha256:../../x",
      "../x:1",
      "sha256:",
      ":x",
      "sha256:a/b",
      "sha256:a\\b",
      "SHA256:a",
      "sha256:a\n",
      "..:a",
    ];
    const bytes = (digest: string): Promise<undefined> => {
      asked.push(digest);
      return Promise.resolve(undefined);
    };
    const manifests = digests.map((digest) => ({ mediaType: types.manifest, digest, size: 1 }));
    const list = bytesOf({ schemaVersion: 2, mediaType: types.dockerList, manifests });
    const { findings } = await validateSet({ index: list }, { bytes });
    expect(asked).toEqual([]);
    expect(findings.map(({ code }) => code)).toEqual(digests.map(() => "digest"));
  });

  test("members that every object inherits are no members", async () => {
    const value: object = Object.create({
      manifests: [{ mediaType: types.manifest, digest: sha256(""), size: 0 }],
    });
    const { documents } = await validateSet(
      { index: { value } },
      { bytes: () => Promise.resolve(bytesOf("{}")) },
    );
    expect(documents).toHaveLength(1);
  });
});
