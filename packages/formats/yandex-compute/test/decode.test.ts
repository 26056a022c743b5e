import { describe, expect, test } from "vitest";
import { error, image, imageList, listRequest, ycImage } from "../src/generated/index.ts";

describe("image.decode gives", () => {
  test.for([
    [{ size: 5 }, { size: "5" }],
    [{ size: 1e5 }, { size: "100000" }],
    [{ size: -0 }, { size: "0" }],
    [{ size: 9_007_199_254_740_991 }, { size: "9007199254740991" }],
    [{ size: "+5" }, { size: "5" }],
    [{ size: "05" }, { size: "5" }],
    [{ size: "-05" }, { size: "-5" }],
    [{ size: "-0" }, { size: "0" }],
    [{ size: "+0" }, { size: "0" }],
    [{ size: "00" }, { size: "0" }],
    [{ size: `${"0".repeat(500)}7` }, { size: "7" }],
    [{ createdAt: "2024-02-29T00:00:00.50+03:00" }, { createdAt: "2024-02-28T21:00:00.50Z" }],
    [{ createdAt: "2024-02-28T23:30:00-01:00" }, { createdAt: "2024-02-29T00:30:00Z" }],
    [{ createdAt: "2020-01-01T00:00:00-00:00" }, { createdAt: "2020-01-01T00:00:00Z" }],
    [
      { createdAt: "2021-10-04T19:38:54.345168059+03:00" },
      { createdAt: "2021-10-04T16:38:54.345168059Z" },
    ],
    [{ createdAt: "0001-01-01T23:00:00+23:00" }, { createdAt: "0001-01-01T00:00:00Z" }],
    [{ createdAt: "0050-01-01T00:00:00+01:00" }, { createdAt: "0049-12-31T23:00:00Z" }],
    [
      { status: 2, os: { type: 1 } },
      { status: "READY", os: { type: "LINUX" } },
    ],
    [{ status: 0 }, { status: "STATUS_UNSPECIFIED" }],
    [{ labels: null, productIds: null, os: null, pooled: null, name: null }, {}],
    [{ hardwareGeneration: { generation2Features: null } }, { hardwareGeneration: {} }],
    [
      { hardware_generation: { generation2_features: {} }, kms_key: { key_id: "a" } },
      { hardwareGeneration: { generation2Features: {} }, kmsKey: { keyId: "a" } },
    ],
    [
      { folder_id: "a", future: null },
      { folderId: "a", future: null },
    ],
  ] as const)("of %j: %j", ([value, canonical]) => {
    expect(image.decode(value)).toEqual({ ok: true, value: canonical });
    expect(image.is(canonical)).toBe(true);
  });
});

test.for([
  { size: "9007199254740993" },
  { size: "9223372036854775807", minDiskSize: "-9223372036854775808" },
  { createdAt: "2021-10-04T16:38:54.345168059Z" },
  { createdAt: "9999-12-31T23:59:59.999999999Z" },
  { name: "", size: "0", labels: {}, pooled: false, productIds: [] },
  { status: "NEW_WORD" },
  { hardwareGeneration: { generation2Features: {} } },
  { labels: { folder_id: "x" }, other_thing: [null] },
])("image.decode leaves %j as it is", (value) => {
  const result = image.decode(value);
  expect(result.ok && result.value).toBe(value);
});

describe("image.decode refuses", () => {
  test.for([
    [{ size: "9223372036854775808" }, "int64 /size"],
    [{ size: "-9223372036854775809" }, "int64 /size"],
    [{ size: "9".repeat(100_000) }, "int64 /size"],
    [{ size: 1.5 }, "int64 /size"],
    [{ size: "5.0" }, "int64 /size"],
    [{ size: "1e5" }, "int64 /size"],
    [{ size: " 5" }, "int64 /size"],
    [{ size: "" }, "int64 /size"],
    [{ size: "0x10" }, "int64 /size"],
    [{ size: 9_007_199_254_740_992 }, "unsafe-integer /size"],
    [{ size: 1e300 }, "unsafe-integer /size"],
    [{ size: true }, "type /size"],
    [{ createdAt: "0001-01-01T00:00:00+01:00" }, "timestamp /createdAt"],
    [{ createdAt: "9999-12-31T23:59:59-00:01" }, "timestamp /createdAt"],
    [{ createdAt: "0000-12-31T23:30:00-01:00" }, "timestamp /createdAt"],
    [{ createdAt: "2024-02-30T00:00:00+01:00" }, "timestamp /createdAt"],
    [{ createdAt: "2023-01-01T24:00:00Z" }, "timestamp /createdAt"],
    [{ createdAt: "2016-12-31T23:59:60Z" }, "timestamp /createdAt"],
    [{ createdAt: "2023-01-01T00:00:00+0300" }, "timestamp /createdAt"],
    [{ createdAt: "2023-01-01T00:00:00" }, "timestamp /createdAt"],
    [{ createdAt: "2023-01-01 00:00:00Z" }, "timestamp /createdAt"],
    [{ createdAt: "2023-01-01t00:00:00z" }, "timestamp /createdAt"],
    [{ createdAt: "2023-01-01T00:00:00.1234567890Z" }, "timestamp /createdAt"],
    [{ createdAt: "2023-01-01T00:00:00.Z" }, "timestamp /createdAt"],
    [{ createdAt: "2023-01-01T00:00:00+24:00" }, "timestamp /createdAt"],
    [{ createdAt: "" }, "timestamp /createdAt"],
    [{ createdAt: { seconds: 1 } }, "type /createdAt"],
    [{ status: 9 }, "enum /status"],
    [{ status: "2" }, "enum /status"],
    [{ status: "ready" }, "enum /status"],
    [{ status: true }, "type /status"],
    [{ labels: { a: null } }, "type /labels/a"],
    [{ labels: [] }, "type /labels"],
    [{ labels: "string" }, "type /labels"],
    [{ product_ids: ["a", null] }, "type /product_ids/1"],
    [{ os: [] }, "type /os"],
    [{ name: 5 }, "type /name"],
    [{ pooled: "true" }, "type /pooled"],
    [{ folderId: "a", folder_id: "a" }, "duplicate-key /folder_id"],
    [{ folderId: null, folder_id: "a" }, "duplicate-key /folder_id"],
    [
      { hardwareGeneration: { legacyFeatures: {}, generation2Features: {} } },
      "exclusive-members /hardwareGeneration/generation2Features",
    ],
    [
      { hardwareGeneration: { legacyFeatures: null, generation2_features: {} } },
      "exclusive-members /hardwareGeneration/generation2_features",
    ],
    [{ os_type: "linux", status: "ready", size: 10 }, "wrong-document /os_type"],
  ] as const)("%j: %s", ([value, expected]) => {
    const result = image.decode(value);
    expect(
      result.ok ? [] : result.findings.map(({ code, pointer }) => `${code} ${pointer}`),
    ).toEqual([expected]);
  });
});

test("2^63 is said to be out of range", () => {
  expect(image.decode({ size: "9223372036854775808" })).toMatchObject({
    ok: false,
    findings: [
      { code: "int64", message: expect.stringContaining("it is above 9223372036854775807") },
    ],
  });
});

test("the other documents decode too", () => {
  expect(imageList.decode({ images: [{ folder_id: "a", size: 1 }], next_page_token: "x" })).toEqual(
    {
      ok: true,
      value: { images: [{ folderId: "a", size: "1" }], nextPageToken: "x" },
    },
  );
  expect(error.decode({ code: "16", details: [{ "@type": "x", a: null }] })).toEqual({
    ok: true,
    value: { code: 16, details: [{ "@type": "x", a: null }] },
  });
  expect(listRequest.decode({ folder_id: "a", pageSize: "10", filter: null })).toEqual({
    ok: true,
    value: { folderId: "a", pageSize: "10" },
  });
});

test("what yc prints becomes what the REST API sends, and back", () => {
  const printed = {
    folder_id: "a",
    min_disk_size: "1",
    hardware_generation: { generation2_features: {} },
  };
  const sent = { folderId: "a", minDiskSize: "1", hardwareGeneration: { generation2Features: {} } };
  expect(image.decode(printed)).toEqual({ ok: true, value: sent });
  expect(ycImage.decode(sent)).toEqual({ ok: true, value: printed });
});

describe("messages", () => {
  test("a page's skeleton is told from a value", () => {
    const result = image.validate({ labels: "string" });
    expect(result).toMatchObject({
      ok: false,
      findings: [
        {
          code: "type",
          pointer: "/labels",
          suggestion: expect.stringMatching(
            /labels is a map.*skeleton on the vendor's page.*wrong/,
          ),
        },
      ],
    });
  });

  test("a number in quotes is told the word that it stands for", () => {
    expect(image.validate({ status: "2" })).toMatchObject({
      ok: false,
      findings: [{ code: "enum", suggestion: 'did you mean "READY"?' }],
    });
  });

  test("the whole skeleton of the page is explained", () => {
    const result = image.validate({
      id: "string",
      folderId: "string",
      createdAt: "string",
      labels: "string",
      storageSize: "string",
      productIds: ["string"],
      status: "string",
      os: { type: "string" },
      pooled: "boolean",
      hardwareGeneration: { generation2Features: "object" },
      kmsKey: { keyId: "string" },
    });
    if (result.ok) expect.fail("valid");
    expect(result.findings.map(({ pointer }) => pointer)).toEqual([
      "/createdAt",
      "/labels",
      "/storageSize",
      "/status",
      "/os/type",
      "/pooled",
      "/hardwareGeneration/generation2Features",
    ]);
    for (const { suggestion } of result.findings)
      expect(suggestion).toContain("the skeleton on the vendor's page");
  });

  test.for([image, ycImage])("Terraform state is named: $id", (document) => {
    for (const result of [
      document.validate({ os_type: "linux" }),
      document.decode({ os_type: "linux", size: 10 }),
      document.decode({ size: 10, status: "ready" }),
    ]) {
      expect(result).toMatchObject({
        ok: false,
        findings: [
          {
            code: "wrong-document",
            message: expect.stringContaining("looks like Terraform state"),
          },
        ],
      });
    }
  });

  test("what yc prints is no canonical image, and each member under another name names decode", () => {
    const value = { folder_id: "a", min_disk_size: "1" };
    expect(image.is(value)).toBe(false);
    expect(image.lint(value)).toMatchObject(
      ["/folder_id", "/min_disk_size"].map((pointer) => ({
        severity: "error",
        code: "not-canonical",
        pointer,
        suggestion: expect.stringContaining("`decode`"),
      })),
    );
    expect(image.decode(value)).toMatchObject({
      ok: true,
      value: { folderId: "a", minDiskSize: "1" },
    });
  });
});
