import { describe, expect, test } from "vitest";
import { manifest, manifestList } from "../src/generated/index.ts";
import { raisedBy } from "./samples.ts";

const digest = `sha256:${"1".repeat(64)}`;

describe("cross-field rules: all that they say of the valid examples", () => {
  test("manifest", () => {
    expect(raisedBy("manifest", manifest.lint)).toEqual({
      "config-is-a-layer": ["warning media-type-mismatch /config/mediaType"],
      "foreign-layer-with-other-urls": [
        "warning foreign-layer-urls /layers/0/urls/0",
        "warning foreign-layer-urls /layers/0/urls/1",
      ],
      "foreign-layer-without-urls": [
        "warning foreign-layer-urls /layers/0",
        "warning foreign-layer-urls /layers/1",
      ],
      "layer-is-a-manifest": ["warning media-type-mismatch /layers/0/mediaType"],
      "parts-of-oci": ["warning media-type-mismatch /config/mediaType -> /mediaType"],
      "platform-of-config-misspelt": ["warning platform-spelling /config/platform/architecture"],
    });
  });

  test("manifest-list", () => {
    expect(raisedBy("manifest-list", manifestList.lint)).toEqual({
      "attestation-about-nothing": [
        "info attestation /manifests/1",
        "warning dangling-reference /manifests/1/annotations/vnd.docker.reference.digest",
      ],
      "entry-is-a-config": ["warning media-type-mismatch /manifests/0/mediaType"],
      "manifests-of-oci": ["warning media-type-mismatch /manifests/1/mediaType -> /mediaType"],
      "platforms-misspelt": [
        "warning platform-spelling /manifests/0/platform/architecture",
        "warning platform-spelling /manifests/1/platform/variant",
      ],
      "with-attestation-of-buildkit": ["info attestation /manifests/1 -> /manifests/0"],
      "without-media-type": ["warning off-specification /manifests/0"],
      "without-platform": ["warning off-specification /manifests/0"],
    });
  });
});

describe("cross-field rules", () => {
  test("pass over members that are OCI's, whatever is in them", () => {
    const mediaType = "application/vnd.docker.distribution.manifest.v2+json";
    const config = { mediaType: "application/vnd.docker.container.image.v1+json", digest, size: 1 };
    for (const subject of [5, null, {}, { mediaType: 1 }]) {
      const value = { schemaVersion: 2, mediaType, config, layers: [], subject, artifactType: 7 };
      expect(manifest.lint(value).every(({ code }) => code === "unknown-member")).toBe(true);
    }
  });

  test("name the first entries without a platform, and count the rest", () => {
    const mediaType = "application/vnd.docker.distribution.manifest.list.v2+json";
    const entry = {
      mediaType: "application/vnd.docker.distribution.manifest.v2+json",
      digest,
      size: 1,
    };
    const manifests = Array.from({ length: 7 }, () => entry);
    expect(manifestList.lint({ schemaVersion: 2, mediaType, manifests })).toMatchObject([
      {
        message:
          "manifests[0], manifests[1], manifests[2], manifests[3], manifests[4] and 2 more lack platform, which every entry of a manifest list has by Docker's page",
      },
    ]);
  });
});
