import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import {
  config,
  descriptor,
  index,
  layout,
  manifest,
  validateSet,
} from "../src/generated/index.ts";
import { sha256 } from "./samples.ts";

// Documents that nobody here wrote; they lie beside the repository and are not part of it.
const folder = join(import.meta.dirname, "../../../../../shared/conformance");
const isThere = existsSync(folder);

interface Entry {
  readonly file: string;
  readonly id: string;
  readonly isValid: boolean;
}

const kinds = new Map(Object.entries({ config, descriptor, index, layout, manifest }));

function readIndex(name: string): Entry[] {
  const entries: { file: string; document?: string | null; kind?: string; valid?: boolean }[] =
    isThere ? JSON.parse(readFileSync(join(folder, name, "INDEX.json"), "utf8")) : [];
  return entries.map(({ file, document, kind, valid }) => ({
    file: `${name}/${file}`,
    id: kind === undefined ? (document?.split(" ")[0] ?? "") : `oci-image/${kind}`,
    isValid: valid !== false,
  }));
}

const entries = ["oci", "public", "docker-engine"].flatMap(readIndex);
const read = (file: string): Buffer => readFileSync(join(folder, file));

/** Everything by its digest: many of the documents name each other. */
const pool = new Map(entries.map(({ file }) => [sha256(read(file)), read(file)]));

/** Documents of fixtures that do not fit what they name, with what is wrong about them. */
const misfits: Readonly<Record<string, readonly string[]>> = {
  "containers_image__delete_image_multiple_images-index.json": ["size-mismatch"],
  "containers_image__fixtures-oci1-invalid-media-type.json": ["layer-count-mismatch"],
  "containers_image__fixtures-schema2-all-media-types.json": [
    "size-mismatch",
    "digest-mismatch",
    "digest-mismatch",
  ],
  "containers_image__sha256-0dc27f36a618c110ae851662c13283e9fbc1b5a5de003befc4bcefa5a05d2eef.json":
    ["size-mismatch"],
  "google_go-containerregistry__sha256-05f95b26ed10668b7183c1e2da98610e91372fa9f510046d4ce5812addad86b5.json":
    ["media-type-mismatch"],
  "google_go-containerregistry__sha256-2b29a2b8dea3af91ea7d0154be1da0c92d55ddd098540930fc8d3db7de377fdb.json":
    ["media-type-mismatch"],
  "google_go-containerregistry__test_gc_index-index.json": ["media-type-mismatch"],
  "google_go-containerregistry__test_index-index.json": ["media-type-mismatch"],
  "quay_quay__testdata-__init__.py-2.json": ["size-mismatch", "media-type-mismatch"],
};

describe.skipIf(!isThere)("documents that nobody here wrote (../shared/conformance)", () => {
  test("have no rule that calls a valid one invalid", () => {
    let seen = 0;
    for (const { file, id, isValid } of entries) {
      const document = id.startsWith("oci-image/")
        ? kinds.get(id.slice("oci-image/".length))
        : undefined;
      if (document === undefined || !isValid) continue;
      seen += 1;
      const findings = document.lint(JSON.parse(read(file).toString()));
      expect(
        findings.filter(({ severity }) => severity === "error"),
        file,
      ).toEqual([]);
    }
    expect(seen).toBeGreaterThan(150);
  });

  test("fit those that they name, but for fixtures that were put together by hand", async () => {
    let linked = 0;
    const wrong: Record<string, string[]> = {};
    for (const { file, isValid } of entries) {
      const bytes = read(file);
      const role = roleOf(bytes);
      if (role === undefined || !isValid) continue;
      const set = role === "index" ? { index: bytes } : { manifests: [bytes] };
      const { findings, documents } = await validateSet(set, {
        bytes: (digest) => Promise.resolve(pool.get(digest)),
        lint: () => [],
      });
      if (documents.length > 1) linked += 1;
      const errors = findings
        .filter(({ severity }) => severity === "error")
        .map(({ code }) => code);
      if (errors.length > 0) wrong[file.split("/").at(-1) ?? ""] = errors;
    }
    expect(wrong).toEqual(misfits);
    expect(linked).toBeGreaterThan(45);
  });
});

/** What a document is by its members; undefined for what is no manifest and no index, or no JSON. */
function roleOf(bytes: Buffer): "index" | "manifest" | undefined {
  try {
    const value: unknown = JSON.parse(bytes.toString());
    if (typeof value !== "object" || value === null) return undefined;
    if ("manifests" in value) return "index";
    return "layers" in value && "config" in value ? "manifest" : undefined;
  } catch {
    return undefined;
  }
}

if (!isThere) {
  test.skip("../shared/conformance is not here: foreign documents were not judged", () =>
    undefined);
}
