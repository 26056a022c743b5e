import { describe, expect, test } from "vitest";
import { image, imageList, ycImage } from "../src/generated/index.ts";

const digest = `sha256:${"a".repeat(64)}`;
const whole = {
  compressedSize: "36893488147419103232",
  config: { digest, size: "1" },
  layers: [{ size: "9007199254740993" }, { size: "6" }],
};

function found(value: unknown): string[] {
  return image.lint(value).map(({ severity, code, pointer }) => `${severity} ${code} ${pointer}`);
}

describe("compressedSize", () => {
  const right = { ...whole, compressedSize: "9007199254741000" };

  test("is the sum of config and layers, beyond 2^53 too", () => {
    expect(found(right)).toEqual([]);
    expect(image.lint({ ...right, compressedSize: "9007199254741001" })).toMatchObject([
      {
        severity: "warning",
        code: "size-mismatch",
        pointer: "/compressedSize",
        expected: ["9007199254741000"],
        actual: "9007199254741001",
      },
    ]);
  });

  test("is checked only where every part is there", () => {
    expect(found({ ...right, compressedSize: undefined })).toEqual([]);
    expect(found({ ...right, layers: [] })).toEqual([]);
    expect(found({ compressedSize: "5", config: { size: "1" } })).toEqual([]);
    expect(found({ compressedSize: "5", layers: [{ size: "1" }] })).toEqual([]);
    expect(
      found({ compressedSize: "5", config: { size: "1" }, layers: [{ size: "1" }, {}] }),
    ).toEqual([]);
  });

  test("is checked in lists and in what yc prints", () => {
    const wrong = { config: { size: "1" }, layers: [{ size: "1" }] };
    expect(imageList.lint({ images: [{}, { ...wrong, compressedSize: "3" }] })).toMatchObject([
      { code: "size-mismatch", pointer: "/images/1/compressedSize" },
    ]);
    expect(ycImage.lint({ ...wrong, compressed_size: "3" })).toMatchObject([
      { code: "size-mismatch", pointer: "/compressed_size" },
    ]);
  });
});

test("negative sizes are warnings", () => {
  expect(
    found({ compressedSize: "-1", config: { size: "-2" }, layers: [{}, { size: "-3" }] }),
  ).toEqual([
    "warning negative-size /compressedSize",
    "warning negative-size /config/size",
    "warning negative-size /layers/1/size",
  ]);
});

test("masked ids are one note; a masked digest is no digest", () => {
  const ids = {
    id: "crpn3cfcajo6********",
    name: "crpilqlhcn2l********/web",
    config: { id: "crp********" },
  };
  expect(image.lint(ids)).toMatchObject([
    {
      code: "masked-value",
      pointer: "/id",
      message: expect.stringMatching(/^id, name and config.id are masked/),
    },
  ]);
  expect(image.validate({ digest: "sha256:8b38f2543fdd********" })).toMatchObject({
    ok: false,
    findings: [{ code: "digest", message: expect.stringContaining("masked with asterisks") }],
  });
});
