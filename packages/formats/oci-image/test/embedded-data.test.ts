import { expect, test } from "vitest";
import { descriptor } from "../src/generated/index.ts";

const bytes = Buffer.alloc(24_000_000, "imagekin");
const embedded = {
  mediaType: "application/octet-stream",
  digest: `sha256:${"a".repeat(64)}`,
  size: bytes.length,
  data: bytes.toString("base64"),
};

test("embedded data may be long", () => {
  expect(descriptor.is(embedded)).toBe(true);
  expect(descriptor.lint(embedded)).toEqual([]);
});

test("long data that is no base64 is told", () => {
  const broken = { ...embedded, data: `${embedded.data.slice(0, -1)}!` };
  expect(descriptor.is(broken)).toBe(false);
  expect(descriptor.lint(broken)).toMatchObject([{ code: "pattern", pointer: "/data" }]);
});
