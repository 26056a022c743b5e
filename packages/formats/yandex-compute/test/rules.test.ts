import { expect, test } from "vitest";
import { image, imageList, ycImage } from "../src/generated/index.ts";

function found(value: unknown): string[] {
  return image.lint(value).map(({ severity, code, pointer }) => `${severity} ${code} ${pointer}`);
}

test("negative sizes are warnings", () => {
  const sizes = { storageSize: "-1", minDiskSize: "-9223372036854775808", size: "-5" };
  expect(image.is(sizes)).toBe(true);
  expect(found(sizes)).toEqual([
    "warning negative-size /storageSize",
    "warning negative-size /minDiskSize",
    "warning negative-size /size",
  ]);
  expect(ycImage.lint({ storage_size: "-1" })).toMatchObject([
    { code: "negative-size", pointer: "/storage_size" },
  ]);
});

test.for([
  [{ name: "a", family: "abc", description: "x".repeat(256), minDiskSize: "4194304" }, []],
  [{ name: "a_-b9", family: "a-9", minDiskSize: "4398046511104", folderId: "standard-images" }, []],
  [{ name: "", family: "", description: "", minDiskSize: "0", labels: {} }, []],
  [{ description: "\u{1f600}".repeat(256) }, []],
  [{ name: "Upper" }, ["/name"]],
  [{ name: "a-" }, ["/name"]],
  [{ name: `a${"b".repeat(63)}` }, ["/name"]],
  [{ family: "ab" }, ["/family"]],
  [{ family: "a_b" }, ["/family"]],
  [{ description: "x".repeat(257) }, ["/description"]],
  [{ minDiskSize: "4194303" }, ["/minDiskSize"]],
  [{ minDiskSize: "4398046511105" }, ["/minDiskSize"]],
  [{ productIds: ["a", "b".repeat(51)] }, ["/productIds/1"]],
  [{ folderId: "b".repeat(51) }, ["/folderId"]],
  [{ labels: { "x-hopper.a_b/c@d": "A" } }, ["/labels/x-hopper.a_b~1c@d"]],
  [{ labels: { Upper: "a" } }, ["/labels/Upper"]],
  [{ labels: { ["a".repeat(64)]: "" } }, [`/labels/${"a".repeat(64)}`]],
  [{ labels: { a: "\\" } }, ["/labels/a"]],
  [
    { labels: Object.fromEntries(Array.from({ length: 65 }, (_, index) => [`a${index}`, ""])) },
    ["/labels"],
  ],
] as const)("what a request to create may not have is a warning: %j", ([value, pointers]) => {
  expect(image.is(value)).toBe(true);
  expect(found(value)).toEqual(pointers.map((pointer) => `warning create-rule ${pointer}`));
});

test("a label's value is not shown", () => {
  expect(JSON.stringify(image.lint({ labels: { token: "SECRET" } }))).not.toContain("SECRET");
});

test("masked values are one note, and break no rule", () => {
  const value = {
    id: "fd87fubin9ql********",
    name: "my-********",
    labels: { a: "d9pm50s8l14n********" },
  };
  expect(image.lint(value)).toMatchObject([
    {
      severity: "info",
      code: "masked-value",
      pointer: "/id",
      message:
        "id, name and labels.a are masked with asterisks: this is a published sample, not a real answer",
    },
  ]);
});

test("rules look into lists, and use the names of yc", () => {
  const list = { images: [{}, { name: "A", size: "-1", id: "x********" }] };
  expect(imageList.lint(list).map(({ code, pointer }) => `${code} ${pointer}`)).toEqual([
    "masked-value /images/1/id",
    "negative-size /images/1/size",
    "create-rule /images/1/name",
  ]);
  const printed = { folder_id: "b".repeat(51), product_ids: ["b".repeat(51)], min_disk_size: "1" };
  expect(ycImage.lint(printed).map(({ pointer }) => pointer)).toEqual([
    "/folder_id",
    "/min_disk_size",
    "/product_ids/0",
  ]);
});

test("inherited members are none", () => {
  expect(image.lint(new Map([["a", 1]]))).toEqual([]);
});
