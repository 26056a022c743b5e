import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as engine from "../../../packages/formats/docker-engine/src/generated/arbitrary.ts";
import * as oci from "../../../packages/formats/oci-image/src/generated/arbitrary.ts";
import * as registry from "../../../packages/formats/yandex-container-registry/src/generated/arbitrary.ts";

/** The shrunk counterexample of a property. */
function counterexample<T>(
  documents: fc.Arbitrary<T>,
  holds: (value: T) => boolean,
): T | undefined {
  const found = fc.check(fc.property(documents, holds), { seed: 9, numRuns: 5_000 });
  return found.counterexample?.[0];
}

const zeros = `sha256:${"0".repeat(64)}`;

describe("a failing property ends in the shortest document that shows why", () => {
  test("no image has a health check", () => {
    const shrunk = counterexample(
      engine.imageInspect(),
      ({ Config }) => !Config?.Healthcheck?.Test?.length,
    );
    expect(shrunk).toEqual({ Id: zeros, Config: { Healthcheck: { Test: ["a"] } } });
  });

  test("no image is larger than a gigabyte", () => {
    const shrunk = counterexample(engine.imageInspect(), ({ Size = 0 }) => Size < 2 ** 30);
    expect(shrunk).toEqual({ Id: zeros, Size: 2 ** 30 });
  });

  test("no layer is of an image for Windows", () => {
    const shrunk = counterexample(
      oci.index(),
      ({ manifests }) => !manifests?.some(({ platform }) => platform?.["os.version"] !== undefined),
    );
    expect(shrunk?.manifests?.[0]?.platform).toMatchObject({ "os.version": "a" });
    expect(shrunk?.manifests).toHaveLength(1);
  });

  test("no image was pushed in this century", () => {
    const shrunk = counterexample(registry.image(), ({ createdAt = "" }) => createdAt < "2");
    expect(Object.keys(shrunk ?? {})).toEqual(["createdAt"]);
  });
});

describe("an invalid document", () => {
  test("keeps the rule that it breaks while it shrinks", () => {
    const shrunk = counterexample(
      engine.imageInspect.invalid(),
      ({ code }) => code !== "timestamp",
    );
    expect(shrunk).toEqual({
      value: { Id: zeros, Metadata: { LastTagTime: "~1970-01-01T00:00:00Z" } },
      pointer: "/Metadata/LastTagTime",
      code: "timestamp",
      rule: '#/$defs/Timestamp has "~" before its form',
    });
  });

  test("can be asked for by its rule", () => {
    const rules = engine.imageInspect.invalidByRule();
    const [made] = fc.sample(rules.get("# has State") ?? fc.constant(undefined), {
      seed: 1,
      numRuns: 1,
    });
    expect(made).toMatchObject({ pointer: "/State", code: "wrong-document" });
  });
});

test("documents of a version have the members of that version", () => {
  const members = (version: string): Set<string> =>
    new Set(
      fc.sample(engine.imageInspect({ version }), { seed: 2, numRuns: 100 }).flatMap(Object.keys),
    );
  expect(members("1.24").has("VirtualSize")).toBe(true);
  expect(members("1.24").has("Manifests")).toBe(false);
  expect(members("1.52").has("VirtualSize")).toBe(false);
  expect(members("1.52").has("Manifests")).toBe(true);
});

test("a version that there is not is refused", () => {
  expect(() => engine.imageInspect({ version: "1.23" })).toThrow(/has no version "1.23"/);
  expect(() => oci.index({ version: "1" })).toThrow(/it has no versions/);
});

describe("members that the schema does not know", () => {
  const known = new Set(["architecture", "os", "os.version", "os.features", "variant", "features"]);
  const isUnknown = (name: string): boolean => !known.has(name);
  const unknownIn = (options: Parameters<typeof oci.index>[0]): number =>
    fc
      .sample(oci.index(options), { seed: 3, numRuns: 100 })
      .flatMap(({ manifests }) => manifests ?? [])
      .filter(({ platform }) => Object.keys(platform ?? {}).some(isUnknown)).length;

  test("are made in inner objects too, where they are asked for", () => {
    expect(unknownIn({ unknownMembers: true })).toBeGreaterThan(10);
  });

  test("are not made otherwise", () => {
    expect(unknownIn({})).toBe(0);
  });
});
