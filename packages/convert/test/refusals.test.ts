import { image } from "@imagekin/common-image";
import { describe, expect, test } from "vitest";
import { convert, fromCommon, merge, toCommon, update } from "../src/index.ts";

const digest = `sha256:${"a".repeat(64)}`;
const inspect = {
  Id: digest,
  Architecture: "amd64",
  Os: "linux",
  Size: 3,
  RootFS: { Type: "layers" },
};
const disk = { id: "fd8a", name: "disk", minDiskSize: "1024", status: "READY" };

/** A value that a conversion gives. */
function valueOf(result: {
  readonly ok: boolean;
  readonly value?: unknown;
}): Record<string, unknown> {
  if (!result.ok || result.value === undefined) return expect.fail("no value");
  return { ...Object(result.value) };
}

const common = (): Record<string, unknown> =>
  valueOf(toCommon("docker-engine/image-inspect", inspect));
const machine = (): Record<string, unknown> => valueOf(toCommon("yandex-compute/image", disk));

describe("a list of which the target takes no item", () => {
  test.each([
    ["all are refused", [{ tag: "x" }], undefined],
    ["one is refused", [{ tag: "x" }, { repository: "a" }], ["a"]],
    ["there are none", [], []],
  ])("%s", (_, references, expected) => {
    const result = fromCommon("docker-engine/image-inspect", { ...common(), references });
    expect(valueOf(result)["RepoTags"]).toEqual(expected);
    const origins = result.report.carried.flatMap(({ to }) => to);
    expect(origins.includes("/RepoTags")).toBe(references.length === 0);
    expect(result.report.lost.some(({ from }) => from === "/references/0/tag")).toBe(
      references.length > 0,
    );
  });
});

describe("merge", () => {
  test("takes one or more common images, and says which one is none", () => {
    expect(merge()).toMatchObject({ ok: false, errors: [{ code: "invalid-source" }] });
    const [first, wrong] = [common(), { ...common(), createdAt: "yesterday" }];
    if (!image.is(first)) return expect.fail("no common image");
    // @ts-expect-error -- what is no common image does not compile
    expect(merge(first, wrong)).toMatchObject({
      ok: false,
      errors: [{ code: "invalid-source", findings: [{ pointer: "/1/createdAt" }] }],
      report: { carried: [], lost: [] },
    });
  });

  test("never makes one of a container image and a machine image", () => {
    const [one, other] = [common(), machine()];
    if (!image.is(one) || !image.is(other)) return expect.fail("no common images");
    expect(merge(one, other)).toMatchObject({
      ok: false,
      errors: [{ code: "kind-mismatch", pointers: ["/0/kind"] }],
      report: { carried: [], synthesized: [] },
    });
  });
});

describe("a document that there is no conversion of", () => {
  test.each(["docker-engine/error", "toString", "docker-engine/image-inspect@0.1"])("%s", (id) => {
    // @ts-expect-error -- nor does it compile
    expect(() => convert(id, "oci-image/config", {})).toThrow(/docker-engine\/image-inspect/);
    // @ts-expect-error -- the same
    expect(() => toCommon(id, {})).toThrow(/docker-engine\/image-inspect/);
  });
});

describe("what is no document", () => {
  const nothings = [undefined, null, 7, "text", [], () => 1, new Date(0), { residue: 7 }];

  const ids = [
    "docker-engine/image-inspect",
    "oci-image/config",
    "oci-image/index",
    "docker-distribution/manifest",
    "yandex-compute/yc-image",
    "yandex-container-registry/image",
  ] as const;

  test.each(nothings)("%o is refused by every conversion, and never thrown on", (value) => {
    for (const id of ids) {
      expect(toCommon(id, value), id).toMatchObject({ ok: expect.any(Boolean) });
      expect(fromCommon(id, value), id).toMatchObject({ ok: false });
    }
    expect(convert("docker-engine/image-inspect", "oci-image/config", value).ok).toBe(false);
    expect(update("docker-engine/image-inspect", inspect, value).ok).toBe(false);
  });
});

describe("update", () => {
  test("says what is wrong with the original", () => {
    expect(
      // @ts-expect-error -- it does not compile either
      update("docker-engine/image-inspect", { ...inspect, Size: "3" }, common()),
    ).toMatchObject({
      ok: false,
      errors: [{ code: "invalid-source", findings: [{ pointer: "/Size" }] }],
    });
  });

  test("writes an edit that has lost its source and its residue, and keeps what others left", () => {
    const original = {
      ...inspect,
      Parent: "",
      Comment: "kept",
      GraphDriver: { Name: "x", Data: null },
    };
    const made = toCommon("docker-engine/image-inspect", original);
    const { source: _source, residue: _residue, ...edited } = valueOf(made);
    const result = update("docker-engine/image-inspect", original, {
      ...edited,
      architecture: "arm64",
    });
    expect(valueOf(result)).toMatchObject(original);
    const residue = [{ format: "oci-image/config", entries: [] }];
    const others = update("docker-engine/image-inspect", original, { ...edited, residue });
    expect(valueOf(others)).toStrictEqual(valueOf(result));
  });
});

test("members under their other names are carried, whatever else stands in the document", () => {
  for (const more of [{}, { size: 5 }]) {
    const spelled = { id: "fd8a", min_disk_size: "1024", ...more };
    expect(toCommon("yandex-compute/image", spelled)).toMatchObject({
      ok: true,
      value: { minDiskBytes: "1024" },
      report: { lost: [] },
    });
  }
});
