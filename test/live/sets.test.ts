import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { saveManifest } from "@imagekin/docker-engine";
import { layout as layoutHeader, validateArchive, validateSet } from "@imagekin/oci-image";
import { describe, expect, test } from "vitest";
import { answers, folder, isMissing, readJson } from "./live.ts";

const cli = join(import.meta.dirname, "../../packages/cli/bin/imagekin.js");

/** What the command line says of a folder, notes on members of Docker's own left out. */
function validate(path: string): { status: number; findings: string[]; documents: number } {
  const parameters = ["validate", path, "-o", "json", "--ignore", "legacy"];
  let [status, text] = [0, ""];
  try {
    text = execFileSync(process.execPath, [cli, ...parameters], {
      encoding: "utf8",
      stdio: "pipe",
    });
  } catch (error) {
    ({ status, stdout: text } = Object(error));
  }
  const { findings, summary } = JSON.parse(text);
  return {
    status,
    documents: summary.documents,
    findings: findings.map(
      ({ severity, code, file, pointer }: Record<string, string>) =>
        `${severity} ${code} ${file} ${pointer}`,
    ),
  };
}

const layouts = [...answers.copies.map(({ layout }) => layout), ...answers.layouts];

describe.skipIf(isMissing)("an image layout", () => {
  test.for(layouts)("is whole, by its digests: %s", async (name) => {
    const root = join(folder, name);
    const index = await readFile(join(root, "index.json"));
    const report = await validateSet(
      { index },
      { bytes: async (digest) => read(join(root, "blobs", digest.replace(":", "/"))) },
    );
    expect(report.findings.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(report.documents.map(({ format }) => format)).toEqual(
      expect.arrayContaining(["oci-image/index", "oci-image/manifest", "oci-image/config"]),
    );
    expect(layoutHeader.validate(readJson(join(root, "oci-layout"))).ok).toBe(true);
  });

  test.for(["many", "podman-oci", "umoci"])("is valid to the command line: %s", (name) => {
    const { status, findings, documents } = validate(join(folder, name));
    expect({ status, findings }).toEqual({ status: 0, findings: [] });
    expect(documents).toBeGreaterThan(3);
  });

  test("is refused for the image without layers that umoci makes, as by the published schema", () => {
    const { status, findings } = validate(join(folder, "umoci-empty"));
    expect(status).toBe(1);
    expect(findings).toEqual([expect.stringMatching(/^error length .* \/layers$/)]);
  });

  test("is no longer valid when one byte of a layer is another", () => {
    const root = join(folder, "layouts/minimal");
    const layer = blobs(root).find((file) => readFileSync(file)[0] !== 0x7b);
    if (layer === undefined) throw new Error("no layer");
    const content = readFileSync(layer);
    writeFileSync(layer, flip(content));
    const { status, findings } = validate(root);
    writeFileSync(layer, content);
    expect(status).toBe(1);
    expect(findings).toEqual([expect.stringContaining("error digest-mismatch")]);
    expect(createHash("sha256").update(content).digest("hex")).toBe(layer.split("/").at(-1));
  });
});

describe.skipIf(isMissing)("an unpacked archive", () => {
  test.for(answers.archives)("is whole, by its digests: %s", async (name) => {
    const root = join(folder, name);
    const manifest = await readFile(join(root, "manifest.json"));
    const items: unknown[] = JSON.parse(manifest.toString());
    for (const item of items) expect(saveManifest.validate(item).ok).toBe(true);
    const report = await validateArchive(manifest, {
      bytes: async (path) => read(join(root, path)),
    });
    expect(report.findings.filter(({ severity }) => severity === "error")).toEqual([]);
    const { status, findings } = validate(root);
    expect({ status, findings }).toEqual({ status: 0, findings: [] });
  });
});

function read(file: string): Uint8Array | undefined {
  return existsSync(file) ? readFileSync(file) : undefined;
}

function blobs(root: string): string[] {
  const place = join(root, "blobs/sha256");
  return readdirSync(place).map((name) => join(place, name));
}

function flip(content: Uint8Array): Uint8Array {
  const broken = Uint8Array.from(content);
  broken[30] = (broken[30] ?? 0) ^ 1;
  return broken;
}
