import { expect, test } from "vitest";
import { image, ycImage } from "../src/generated/index.ts";

const digest = `sha256:${"a".repeat(64)}`;

test.for([
  [{ compressed_size: 90_602_973, created_at: null }, { compressedSize: "90602973" }],
  [{ layers: [{ size: 5, urls: null }] }, { layers: [{ size: "5" }] }],
  [{ digest: "", config: { digest: "", size: "+5" } }, { config: { size: "5" } }],
  [{ createdAt: "2024-08-03T17:08:32.804+03:00" }, { createdAt: "2024-08-03T14:08:32.804Z" }],
] as const)("image.decode makes %j canonical: %j", ([value, canonical]) => {
  expect(image.decode(value)).toEqual({ ok: true, value: canonical });
});

test("what a printer writes for defaults is kept where the canonical form has it", () => {
  const value = { id: "", name: "", compressedSize: "0", layers: [], tags: [] };
  expect(image.decode(value)).toEqual({ ok: true, value });
});

test.for([
  [{ tags: ["a", null] }, "type /tags/1"],
  [{ layers: [{ digest: "sha256:00" }] }, "digest /layers/0/digest"],
  [{ compressed_size: "1", compressedSize: "1" }, "duplicate-key /compressedSize"],
  [{ compressed_size: "9223372036854775808" }, "int64 /compressed_size"],
  [{ minDiskSize: "1", compressed_size: true }, "wrong-document /minDiskSize"],
] as const)("image.decode refuses %j: %s", ([value, expected]) => {
  const result = image.decode(value);
  expect(result.ok ? [] : result.findings.map(({ code, pointer }) => `${code} ${pointer}`)).toEqual(
    [expected],
  );
});

test("what yc prints becomes what the REST API sends, and back", () => {
  const printed = { digest, compressed_size: "1", created_at: "2024-08-03T14:08:32.804Z" };
  const sent = { digest, compressedSize: "1", createdAt: "2024-08-03T14:08:32.804Z" };
  expect(image.decode(printed)).toEqual({ ok: true, value: sent });
  expect(ycImage.decode(sent)).toEqual({ ok: true, value: printed });
});
