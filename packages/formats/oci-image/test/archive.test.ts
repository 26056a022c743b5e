import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { type SetReport, validateArchive } from "../src/generated/index.ts";
import { bytesOf } from "./images.ts";
import { readFiles, sha256 } from "./samples.ts";

/** What Docker Engine 20.10.24 saved of two images that share two layers, one of them as a link. */
const saved = readFiles("archive-of-docker.json");

/** Checks an archive, and gives its errors in lines. */
async function check(
  files: ReadonlyMap<string, Uint8Array>,
): Promise<SetReport & { lines: string[] }> {
  const report = await validateArchive(files.get("manifest.json") ?? new Uint8Array(), {
    bytes: (path) => Promise.resolve(files.get(path)),
  });
  const lines = report.findings
    .filter(({ severity }) => severity === "error")
    .map(({ code, file, pointer }) => `${code} ${file} ${pointer}`);
  return { ...report, lines };
}

/** An archive of one image, with changes to its item and its config. */
function archive(item: object = {}, config: object = {}): Map<string, Uint8Array> {
  const layers = ["one", "two"];
  const bytes = bytesOf({
    architecture: "amd64",
    os: "linux",
    rootfs: { type: "layers", diff_ids: layers.map(sha256) },
    ...config,
  });
  const name = `blobs/${sha256(bytes).replace(":", "/")}`;
  const paths = layers.map((text) => `blobs/${sha256(text).replace(":", "/")}`);
  return new Map([
    ["manifest.json", bytesOf([{ Config: name, RepoTags: ["demo:1"], Layers: paths, ...item }])],
    [name, bytes],
    ...layers.map((text, index) => [paths[index] ?? "", bytesOf(text)] as const),
  ]);
}

describe("an archive that docker save wrote", () => {
  test("is found valid, with its configs", async () => {
    const { ok, lines, documents } = await check(saved);
    expect({ ok, lines }).toEqual({ ok: true, lines: [] });
    expect(documents.map(({ format }) => format)).toEqual(["oci-image/config", "oci-image/config"]);
  });

  const parts = [...saved.keys()].filter((name) => name !== "manifest.json");

  test.for(parts)("one flipped bit anywhere in %s is found and named", async (name) => {
    const whole = saved.get(name) ?? new Uint8Array();
    for (let at = 0; at < whole.length; at += 101) {
      const broken = Uint8Array.from(whole);
      broken[at] = (broken[at] ?? 0) ^ (1 << (at % 8));
      const { lines } = await check(new Map([...saved, [name, broken]]));
      expect(lines).toContain(`digest-mismatch ${name} `);
    }
  });

  test.for(parts)("without %s, is not whole", async (name) => {
    const files = new Map(saved);
    files.delete(name);
    const { ok, findings } = await check(files);
    expect(ok).toBe(false);
    const missing = findings.filter(({ code }) => code === "missing-blob");
    expect(missing.map(({ severity, file }) => `${severity} ${file}`)).toContain(
      "error manifest.json",
    );
    expect(missing[0]?.message).toContain(name);
  });
});

describe("an archive", () => {
  test("of blobs is found valid", async () => {
    expect((await check(archive())).lines).toEqual([]);
    expect((await check(archive({ Layers: null }, { rootfs: { type: "layers" } }))).lines).toEqual(
      [],
    );
  });

  test("with layers in another order, or of another number", async () => {
    const paths = ["two", "one"].map((text) => `blobs/${sha256(text).replace(":", "/")}`);
    expect((await check(archive({ Layers: paths }))).lines).toEqual(
      paths.map((path) => `digest-mismatch ${path} `),
    );
    expect((await check(archive({ Layers: paths.slice(1) }))).lines).toEqual([
      "layer-count-mismatch manifest.json /0/Layers",
    ]);
  });

  test("with compressed layers has no diff ids to check, but names", async () => {
    const bytes = new Uint8Array(gzipSync("one"));
    const path = `blobs/${sha256(bytes).replace(":", "/")}`;
    const config = { rootfs: { type: "layers", diff_ids: [sha256("one")] } };
    const files = archive({ Layers: [path] }, config).set(path, bytes);
    expect((await check(files)).lines).toEqual([]);
    expect((await check(files.set(path, new Uint8Array(gzipSync("two"))))).lines).toEqual([
      `digest-mismatch ${path} `,
    ]);
  });

  test("with sources that do not fit the layers", async () => {
    const mediaType = "application/vnd.oci.image.layer.v1.tar";
    const [one, two] = [sha256("one"), sha256("two")];
    const right = { mediaType, digest: one, size: 3 };
    expect((await check(archive({ LayerSources: { [one]: right } }))).findings).toEqual([]);
    const LayerSources = { [one]: { mediaType, digest: two, size: 4 }, [sha256("three")]: right };
    const { findings } = await check(archive({ LayerSources }));
    expect(findings.map(({ severity, code, pointer }) => `${severity} ${code} ${pointer}`)).toEqual(
      [
        `error size-mismatch /0/LayerSources/${one}/size`,
        `error digest-mismatch /0/LayerSources/${one}/digest`,
        `warning dangling-reference /0/LayerSources/${sha256("three")}`,
      ],
    );
  });

  test("may lack a foreign layer", async () => {
    const mediaType = "application/vnd.docker.image.rootfs.foreign.diff.tar.gzip";
    const urls = ["https://example.com/layer"];
    const source = { mediaType, digest: sha256("zipped"), size: 3, urls };
    const files = archive({ LayerSources: { [sha256("one")]: source } });
    files.delete(`blobs/${sha256("one").replace(":", "/")}`);
    expect((await check(files)).findings).toEqual([]);
  });

  test("is never read outside of its folder", async () => {
    const asked: string[] = [];
    const paths = [
      "../secret",
      "/etc/passwd",
      "a/../../b",
      "",
      "C:/x",
      "a\\..\\b",
      "a\0b",
      "..",
      "/",
    ];
    const manifest = paths.flatMap((path) => [
      { Config: path },
      { Config: "config.json", Layers: [path] },
    ]);
    const { findings } = await validateArchive(bytesOf(manifest), {
      bytes: (path) => {
        asked.push(path);
        return Promise.resolve(undefined);
      },
    });
    expect(new Set(asked)).toEqual(new Set(["config.json"]));
    expect(findings.filter(({ code }) => code === "pattern")).toHaveLength(2 * paths.length);
  });

  test("of anything at all gives an answer", async () => {
    const odd = [
      null,
      7,
      "",
      [],
      {},
      [null],
      [{ Config: 7 }],
      [{ Config: "c", Layers: 7, LayerSources: [] }],
    ];
    for (const content of odd) {
      await expect(
        check(new Map([["manifest.json", bytesOf(JSON.stringify(content))]])),
      ).resolves.toBeDefined();
      const files = archive().set("c", bytesOf(JSON.stringify(content)));
      await expect(
        check(files.set("manifest.json", bytesOf([{ Config: "c", Layers: ["c"] }]))),
      ).resolves.toBeDefined();
    }
    for (const [text, code] of [
      ["{", "syntax"],
      ["", "syntax"],
    ]) {
      expect((await check(new Map([["manifest.json", bytesOf(text)]]))).lines).toEqual([
        `${code} manifest.json `,
      ]);
    }
  });

  test("is measured without reading its layers, if someone measures", async () => {
    const files = archive();
    const measured: string[] = [];
    const { ok } = await validateArchive(files.get("manifest.json") ?? new Uint8Array(), {
      bytes: (path) =>
        Promise.resolve(path.includes(sha256("one").slice(7)) ? undefined : files.get(path)),
      measure: (path) => {
        measured.push(path);
        const bytes = files.get(path) ?? new Uint8Array();
        return Promise.resolve({
          size: bytes.length,
          digest: sha256(bytes),
          start: bytes.subarray(0, 4),
        });
      },
    });
    expect(ok).toBe(true);
    expect(measured).toHaveLength(2);
  });
});
