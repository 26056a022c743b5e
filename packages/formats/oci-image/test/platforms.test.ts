import type { Document } from "@imagekin/core";
import { describe, expect, test } from "vitest";
import { normalisePlatform } from "../src/functions/normalise-platform.ts";
import { platformLadder } from "../src/functions/platform-ladder.ts";
import {
  index as ociIndex,
  type OciImageDescriptor,
  type OciImageIndex,
  runnableManifests,
  selectPlatform,
} from "../src/generated/index.ts";
import { deepFreeze, sha256, validExamples } from "./samples.ts";

const oci = "application/vnd.oci.image.manifest.v1+json";
const docker = "application/vnd.docker.distribution.manifest.v2+json";

/** An index with one manifest for each platform, written `os/architecture/variant`; the digest is that of the text. */
function indexOf(...platforms: readonly string[]): { manifests: OciImageDescriptor[] } {
  return deepFreeze({
    manifests: platforms.map((text) => {
      const [os = "", architecture = "", variant] = text.split("/");
      const platform = { os, architecture, ...(variant === undefined ? {} : { variant }) };
      return { mediaType: oci, digest: sha256(text), size: 1, platform };
    }),
  });
}

/** Which of `platforms` is chosen for `wanted`. */
function choose(wanted: string, platforms: readonly string[], exact = false): string | undefined {
  const [os = "", architecture = "", variant] = wanted.split("/");
  const query = { os, architecture, ...(variant === undefined ? {} : { variant }) };
  const found = selectPlatform(indexOf(...platforms), deepFreeze(query), { exact });
  return platforms.find((text) => sha256(text) === found?.digest);
}

function spell(text: string): string {
  const [os = "", architecture = "", variant] = text.split("/");
  const platform = normalisePlatform({
    os,
    architecture,
    ...(variant === undefined ? {} : { variant }),
  });
  return [platform.os, platform.architecture, platform.variant].join("/");
}

describe("platforms are compared in one spelling", () => {
  test.for([
    ["Linux/AMD64", "linux/amd64/"],
    ["linux/x86_64", "linux/amd64/"],
    ["linux/x86-64/v1", "linux/amd64/"],
    ["linux/amd64/v2", "linux/amd64/v2"],
    ["linux/i386/v1", "linux/386/"],
    ["linux/386/softfloat", "linux/386/softfloat"],
    ["linux/aarch64", "linux/arm64/"],
    ["linux/arm64/8", "linux/arm64/"],
    ["linux/arm64/V8", "linux/arm64/"],
    ["linux/arm64/v8.0", "linux/arm64/"],
    ["linux/arm64/v8.1", "linux/arm64/v8.1"],
    ["linux/arm64/9", "linux/arm64/v9"],
    ["linux/arm64/9.0", "linux/arm64/v9"],
    ["linux/arm64/v9.0", "linux/arm64/v9"],
    ["linux/arm", "linux/arm/v7"],
    ["linux/arm/5", "linux/arm/v5"],
    ["linux/arm/8", "linux/arm/v8"],
    ["linux/armhf", "linux/arm/v7"],
    ["linux/armhf/v6", "linux/arm/v7"],
    ["linux/armel/v7", "linux/arm/v6"],
    ["macOS/arm64/v8", "darwin/arm64/"],
    ["linux/ppc64le/power9", "linux/ppc64le/power9"],
    ["constructor/__proto__/toString", "constructor/__proto__/tostring"],
  ])("%s is %s", ([text = "", expected]) => {
    expect(spell(text)).toBe(expected);
  });
});

/** What a machine runs, in a line. */
function ladder(text: string): string {
  const [architecture = "", variant = ""] = text.split("/");
  return platformLadder(normalisePlatform({ os: "linux", architecture, variant }))
    .map((step) =>
      step.variant === "" ? step.architecture : `${step.architecture}/${step.variant}`,
    )
    .join(" ");
}

describe("what a machine runs, the best first", () => {
  const arm = "arm/v8 arm/v7 arm/v6 arm/v5";
  const arm64 = "arm64/v8.5 arm64/v8.4 arm64/v8.3 arm64/v8.2 arm64/v8.1 arm64";
  test.for([
    ["amd64", "amd64 386"],
    ["amd64/v3", "amd64/v3 amd64/v2 amd64 386"],
    ["amd64/z1", "amd64/z1 386"],
    ["386", "386"],
    ["arm", "arm/v7 arm/v6 arm/v5"],
    ["arm/v5", "arm/v5"],
    ["arm/v8", arm],
    ["arm64", `arm64 ${arm}`],
    ["arm64/v8.2", `arm64/v8.2 arm64/v8.1 arm64 ${arm}`],
    ["arm64/v9", `arm64/v9 ${arm64} ${arm}`],
    ["arm64/v9.2", `arm64/v9.2 arm64/v9.1 arm64/v9 arm64/v8.7 arm64/v8.6 ${arm64} ${arm}`],
    ["arm64/v9.9", expect.stringContaining(" arm64/v9 arm64/v8.9 arm64/v8.8 ")],
    ["arm64/v8.99999999999", `arm64/v8.99999999999 ${arm}`],
    ["s390x", "s390x"],
    ["riscv64/rva20u64", "riscv64/rva20u64"],
  ] as const)("%s: %s", ([text, expected]) => {
    expect(ladder(text)).toEqual(expected);
  });
});

describe("selectPlatform", () => {
  test.for([
    ["linux/386", ["linux/amd64", "linux/i386"], "linux/i386"],
    ["linux/arm64", ["linux/amd64", "linux/arm64/v8"], "linux/arm64/v8"],
    ["linux/aarch64", ["linux/arm/v7", "linux/arm64"], "linux/arm64"],
    ["linux/arm/v7", ["linux/arm/v6", "linux/arm/v7"], "linux/arm/v7"],
    ["linux/arm/v7", ["linux/arm/v7", "linux/arm/v6"], "linux/arm/v7"],
    ["linux/arm/v6", ["linux/arm/v7", "linux/arm/v5"], "linux/arm/v5"],
    ["linux/arm", ["linux/arm/v6", "linux/arm"], "linux/arm"],
    ["linux/amd64", ["linux/386", "linux/amd64/v2"], "linux/386"],
    ["linux/amd64", ["linux/386", "linux/x86_64"], "linux/x86_64"],
    ["linux/amd64", ["windows/amd64"], undefined],
    ["linux/arm64", ["linux/arm/v7"], "linux/arm/v7"],
    ["unknown/unknown", ["unknown/unknown"], undefined],
    ["linux/unknown", ["linux/unknown"], undefined],
    ["linux/s390x", [], undefined],
  ] as const)("for %s, of %j: %s", ([wanted, platforms, expected]) => {
    expect(choose(wanted, platforms)).toBe(expected);
  });

  test("with exact, chooses the platform in any spelling and nothing that would do", () => {
    expect(choose("linux/amd64", ["linux/386"], true)).toBe(undefined);
    expect(choose("linux/arm64", ["linux/arm/v8", "linux/aarch64/8"], true)).toBe(
      "linux/aarch64/8",
    );
    expect(choose("linux/arm/v7", ["linux/arm/v6"], true)).toBe(undefined);
  });

  test("chooses the first of equals, and gives back that very object", () => {
    const index = indexOf("linux/arm64/v8", "linux/arm64");
    expect(selectPlatform(index, { os: "linux", architecture: "arm64" })).toBe(index.manifests[0]);
  });

  test("never chooses an entry without a platform, an attestation, a nested index or an artifact", () => {
    const platform = { os: "linux", architecture: "amd64" };
    const [digest, size] = [sha256(""), 1];
    const annotations = { "vnd.docker.reference.type": "attestation-manifest" };
    const manifests = [
      { mediaType: oci, digest, size },
      { mediaType: oci, digest, size, platform, annotations },
      { mediaType: "application/vnd.oci.image.index.v1+json", digest, size, platform },
      { mediaType: "application/vnd.example+json", digest, size, platform },
    ];
    expect(selectPlatform({ manifests }, platform)).toBe(undefined);
    const last = { mediaType: docker, digest, size, platform };
    expect(selectPlatform({ manifests: [...manifests, last] }, platform)).toBe(last);
  });

  test("asks for features of the operating system only if it is told which there are", () => {
    const platform = { os: "windows", architecture: "amd64", "os.features": ["win32k"] };
    const index = { manifests: [{ mediaType: oci, digest: sha256(""), size: 1, platform }] };
    const query = { os: "windows", architecture: "amd64" };
    const found = (features?: readonly string[]): boolean =>
      selectPlatform(
        index,
        features === undefined ? query : { ...query, "os.features": features },
      ) !== undefined;
    expect([found(), found([]), found(["win32k", "other"])]).toEqual([true, false, true]);
  });

  test.for([
    ["10.0.17763.1", "10.0.17763.5000", true],
    ["10.0.17763.1", "10.0.18362.1", false],
    ["10.0.20348.1", "10.0.17763.1", false],
    ["10.0.20348.1", "10.0.26100.1", true],
    ["10.0.22000", "10.0.20348", false],
    ["10.0.17763.1", "10.0.20348.1", false],
    ["10.1.20348", "10.0.20348", false],
    ["11.0.20348", "10.0.20348", false],
    ["10.0", "10.0.20348", true],
    ["10.0.99999", "10.0.20348", true],
    ["", "10.0.20348", true],
  ] as const)("an image for Windows %s on Windows %s: %s", ([image, machine, expected]) => {
    const platform = { os: "windows", architecture: "amd64", "os.version": image };
    const index = { manifests: [{ mediaType: oci, digest: sha256(""), size: 1, platform }] };
    const query = { os: "windows", architecture: "amd64", "os.version": machine };
    expect(selectPlatform(index, query) !== undefined).toBe(expected);
    expect(selectPlatform(index, { os: "windows", architecture: "amd64" })).toBeDefined();
  });
});

describe("runnableManifests", () => {
  // Assertions must be called on a name with a type of its own.
  const document: Document<OciImageIndex> = ociIndex;
  test("leaves out attestations, indexes and what is not known, and keeps entries without a platform", () => {
    const kept = validExamples("index").map(({ file, value }) => {
      document.assert(value);
      const { manifests } = deepFreeze(value);
      const found = runnableManifests({ manifests });
      return [file, found.map((entry) => manifests.indexOf(entry))] as const;
    });
    expect(Object.fromEntries(kept)).toEqual({
      "artifact-about-an-image": [0],
      "attestation-about-nothing": [0],
      empty: [],
      "entry-is-a-layer": [],
      "layout-of-skopeo": [0, 1],
      "manifests-of-docker": [0, 1, 2],
      "nested-in-a-layout": [],
      "of-docker-manifests": [],
      "platforms-misspelt": [0, 1, 2, 3, 4, 5, 6, 7, 8],
      "three-platforms": [0, 1, 2],
      "with-attestation": [0],
    });
  });
});
