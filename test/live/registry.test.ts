import { createHash } from "node:crypto";
import { documentProblems, wayBackProblems } from "@imagekin/attack/oracles";
import { identify } from "@imagekin/catalog";
import { manifest as dockerManifest, manifestList } from "@imagekin/docker-distribution";
import { index, manifest as ociManifest } from "@imagekin/oci-image";
import { describe, expect, test } from "vitest";
import { answers, isMissing } from "./live.ts";

const documents = [
  ["application/vnd.oci.image.manifest.v1+json", ociManifest, "oci-image/manifest"],
  ["application/vnd.oci.image.index.v1+json", index, "oci-image/index"],
  [
    "application/vnd.docker.distribution.manifest.v2+json",
    dockerManifest,
    "docker-distribution/manifest",
  ],
  [
    "application/vnd.docker.distribution.manifest.list.v2+json",
    manifestList,
    "docker-distribution/manifest-list",
  ],
] as const;

describe.skipIf(isMissing)("from a registry", () => {
  describe.for(documents)("%s", ([mediaType, document, id]) => {
    const found = answers.manifests.filter((answer) => answer.mediaType === mediaType);

    test("is accepted, identified, and comes back exactly through the common image", async () => {
      expect(found.length).toBeGreaterThan(0);
      for (const { path, text, status, digest } of found) {
        expect(status, path).toBe(200);
        const value: unknown = JSON.parse(text);
        expect(document.validate(value), path).toMatchObject({ ok: true });
        expect(documentProblems(document, value), path).toEqual([]);
        expect((await identify(value)).format, path).toBe(id);
        expect(wayBackProblems(id, value), path).toEqual([]);
        expect(digest, path).toBe(`sha256:${createHash("sha256").update(text).digest("hex")}`);
      }
    });
  });
});

test.skipIf(isMissing)("the registry answered with no other media type", () => {
  const known = new Set<string>(documents.map(([mediaType]) => mediaType));
  expect(answers.manifests.filter(({ mediaType }) => !known.has(mediaType))).toEqual([]);
});
