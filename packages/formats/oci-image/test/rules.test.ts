import { codes } from "@imagekin/core";
import { describe, expect, test } from "vitest";
import { config, descriptor, index, layout, manifest } from "../src/generated/index.ts";
import { makeRandom, raisedBy, validExamples } from "./samples.ts";

const documents = { config, descriptor, index, layout, manifest };

/** All that the rules say of the valid examples. Of an example that is not here, they say nothing. */
const raised: Readonly<
  Record<keyof typeof documents, Readonly<Record<string, readonly string[]>>>
> = {
  config: {
    "history-of-fewer-layers": ["warning layer-count-mismatch /history -> /rootfs/diff_ids"],
    "history-without-diff-ids": [
      "warning off-specification /rootfs",
      "warning layer-count-mismatch /history",
    ],
    "null-members": ["warning off-specification /rootfs/diff_ids"],
    "of-buildkit-without-layers": ["warning off-specification /rootfs/diff_ids"],
    "of-docker-without-layers": ["warning off-specification /rootfs"],
    "platform-misspelt": [
      "warning platform-spelling /architecture",
      "warning platform-spelling /os",
    ],
  },
  descriptor: {
    "data-of-other-length": ["warning data-mismatch /data -> /size"],
    "empty-type-of-other-data": ["warning empty-descriptor /data -> /mediaType"],
    "empty-type-of-other-digest": ["warning empty-descriptor /digest -> /mediaType"],
    "empty-type-of-other-size": ["warning empty-descriptor /size -> /mediaType"],
    "every-member": ["warning reserved-member /platform/features"],
    "platform-misspelt": [
      "warning platform-spelling /platform/architecture",
      "warning platform-spelling /platform/os",
    ],
  },
  index: {
    "artifact-about-an-image": ["warning reserved-member /manifests/0/platform/features"],
    "attestation-about-nothing": [
      "info attestation /manifests/1",
      "warning dangling-reference /manifests/1/annotations/vnd.docker.reference.digest",
    ],
    "entry-is-a-layer": ["warning media-type-mismatch /manifests/0/mediaType"],
    "manifests-of-docker": ["warning media-type-mismatch /manifests/0/mediaType -> /mediaType"],
    "of-docker-manifests": ["warning media-type-mismatch /manifests/0/mediaType"],
    "platforms-misspelt": [
      "warning platform-spelling /manifests/0/platform/architecture",
      "warning platform-spelling /manifests/1/platform/architecture",
      "warning platform-spelling /manifests/2/platform/variant",
      "warning platform-spelling /manifests/3/platform/os",
      "warning platform-spelling /manifests/4/platform/architecture",
      "warning platform-spelling /manifests/5/platform/os",
      "warning platform-spelling /manifests/5/platform/variant",
      "warning platform-spelling /manifests/8/platform/architecture",
      "warning platform-spelling /manifests/8/platform/variant",
    ],
    "with-attestation": ["info attestation /manifests/1 -> /manifests/0"],
  },
  layout: {},
  manifest: {
    "artifact-about-an-image": ["warning reserved-member /layers/0/platform/features"],
    "artifact-without-type": ["warning artifact-type-missing  -> /config/mediaType"],
    "config-and-layer-of-docker": ["warning media-type-mismatch /config/mediaType -> /mediaType"],
    "config-is-a-layer": ["warning media-type-mismatch /config/mediaType"],
    "data-of-other-length": [
      "warning data-mismatch /config/data -> /config/size",
      "warning data-mismatch /subject/data -> /subject/size",
    ],
    "empty-media-type": ["warning off-specification /mediaType"],
    "layer-from-nowhere": [
      "warning foreign-layer-urls /layers/0",
      "warning foreign-layer-urls /layers/1",
    ],
    "layer-is-a-config": ["warning media-type-mismatch /layers/1/mediaType"],
    "platform-of-config-misspelt": [
      "warning platform-spelling /config/platform/architecture",
      "warning platform-spelling /config/platform/variant",
    ],
  },
};

/** How much there is to say of the config of an image for a platform. */
function said(architecture: string, os = "linux", variant?: string): number {
  const platform = { architecture, os, ...(variant === undefined ? {} : { variant }) };
  return config.lint({ ...platform, rootfs: { type: "layers", diff_ids: [] } }).length;
}

describe("cross-field rules", () => {
  test.for(Object.entries(documents))("%s", ([name, document]) => {
    expect(raisedBy(name, document.lint)).toEqual(
      Object.entries(raised).find(([key]) => key === name)?.[1],
    );
  });

  test("have the severity that their code has everywhere", () => {
    const lines = Object.values(raised).flatMap((files) => Object.values(files).flat());
    const facts = new Map(Object.entries(codes));
    for (const line of new Set(lines)) {
      const [severity, code = ""] = line.split(" ");
      expect(facts.get(code)?.severity, code).toBe(severity);
    }
  });

  test("say what to do about a platform", () => {
    const [first, second] = index
      .lint(validExamples("index").find(({ file }) => file === "platforms-misspelt")?.value)
      .filter(({ code }) => code === "platform-spelling");
    expect(first).toMatchObject({
      message:
        'manifests[0].platform.architecture is "x86_64", where the specification has the word "amd64"',
      expected: ["amd64"],
      actual: '"x86_64"',
      suggestion: 'did you mean "amd64"?',
    });
    expect(second?.suggestion).toBe('did you mean "arm" with the variant "v7"?');
  });

  test("name the first places of many, and count the rest", () => {
    const entry = {
      mediaType: "application/vnd.docker.distribution.manifest.v2+json",
      digest: `sha256:${"1".repeat(64)}`,
      size: 1,
    };
    const value = { schemaVersion: 2, manifests: Array.from({ length: 20_000 }, () => entry) };
    const found = index.lint(value).filter(({ code }) => code === "media-type-mismatch");
    expect(found.map(({ message }) => message)).toEqual([
      "manifests[0].mediaType, manifests[1].mediaType, manifests[2].mediaType, manifests[3].mediaType, manifests[4].mediaType and 19995 more are of Docker's media types, in an OCI index; some readers refuse the mixture",
    ]);
  });

  test("do not guess at words that nobody misspelt", () => {
    for (const architecture of [
      "",
      "unknown",
      "loong64",
      "xtensa",
      "e2k",
      "constructor",
      "a".repeat(100_000),
    ]) {
      expect(said(architecture), architecture.slice(0, 20)).toBe(0);
    }
    for (const variant of ["v5", "v6", "v7", "v8"]) expect(said("arm", "linux", variant)).toBe(0);
    for (const variant of ["", "v8", "v8.1", "v9", "v9.0"])
      expect(said("arm64", "linux", variant)).toBe(0);
    for (const variant of ["power9", "rva20u64", "v17", "__proto__"]) {
      expect(said("ppc64le", "linux", variant)).toBe(0);
    }
  });

  test("never throw for a valid document, and never make it invalid", () => {
    const random = makeRandom(20_261_121);
    const parts = new Map<string, unknown[]>();
    const originals = Object.entries(documents).flatMap(([name, document]) =>
      validExamples(name).map(({ value }) => ({ document, value })),
    );
    for (const { value } of originals) collect(value, parts);
    let valid = 0;
    for (let i = 0; i < 4000; i += 1) {
      const original = originals[i % originals.length];
      const value: unknown = structuredClone(original?.value);
      for (let j = 0; j < 3; j += 1) replacePart(value, random, parts);
      if (original?.document.is(value) !== true) continue;
      valid += 1;
      const findings = original.document.lint(value);
      expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
    }
    expect(valid).toBeGreaterThan(1000);
  });
});

/** All values in a value, by the names of the members that have them. */
function collect(value: unknown, parts: Map<string, unknown[]>): void {
  if (typeof value !== "object" || value === null) return;
  for (const [key, part] of Object.entries(value)) {
    const list = parts.get(key) ?? [];
    list.push(part);
    parts.set(key, list);
    collect(part, parts);
  }
}

/** Gives one member, somewhere in a value, what a member of its name has elsewhere, or takes it away. */
function replacePart(value: unknown, random: () => number, parts: Map<string, unknown[]>): void {
  let at = value;
  while (typeof at === "object" && at !== null) {
    const keys = Object.keys(at);
    const key = keys[Math.floor(random() * keys.length)];
    if (key === undefined) return;
    const below: unknown = Reflect.get(at, key);
    if (typeof below === "object" && below !== null && random() < 0.7) {
      at = below;
      continue;
    }
    const others = parts.get(key) ?? [];
    if (random() < 0.2 && !Array.isArray(at)) Reflect.deleteProperty(at, key);
    else Reflect.set(at, key, structuredClone(others[Math.floor(random() * others.length)]));
    return;
  }
}
