import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { checkFile } from "../src/check.ts";
import { compareShapes } from "../src/shape.ts";

const folder = mkdtempSync(join(tmpdir(), "imagekin-drift-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function write(name: string, text: string): string {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}

const swagger = `
definitions:
  ImageInspect:
    type: object
    properties:
      Id: { type: string }
      RepoTags: { type: array, items: { type: string } }
      Size: { type: string }
      Wheels: { $ref: "#/definitions/Wheels" }
      RootFS: { type: object, properties: { Type: { type: string }, Layers: { type: array, items: { type: string } } } }
  Wheels: { type: object, properties: { Count: { type: integer } } }
  ImageSummary: { type: object, properties: { Id: { type: string }, Size: { type: integer } } }
`;

const proto = `
syntax = "proto3";
package yandex.cloud.compute.v1;
import "google/protobuf/timestamp.proto";
message Image {
  string id = 1;
  google.protobuf.Timestamp created_at = 3;
  map<string, string> labels = 6;
  int64 storage_size = 8;
  bool min_disk_size = 9;
  string colour = 99;
}
`;

describe("a Swagger file", () => {
  test("is told apart from our table: new, gone and different", async () => {
    const [inspect, summary] = await checkFile("docker", write("swagger.yaml", swagger));
    const drifts = inspect?.drifts ?? [];
    expect(drifts).toContainEqual({ what: "new", at: "/Wheels", upstream: "object" });
    expect(drifts).toContainEqual({
      what: "different",
      at: "/Size",
      upstream: "string",
      ours: "integer",
    });
    const gone = drifts.filter(({ what }) => what === "gone").map(({ at }) => at);
    expect(gone).toContain("/Architecture");
    // What no engine of today sends is not upstream's, and below a new member nothing more is said.
    expect(gone).not.toContain("/ContainerConfig");
    expect(drifts.map(({ at }) => at)).not.toContain("/Wheels/Count");
    for (const at of ["/Id", "/RepoTags", "/RepoTags/*", "/RootFS/Layers/*"]) {
      expect(drifts.map((drift) => drift.at)).not.toContain(at);
    }
    expect(summary?.id).toBe("docker-engine/image-summary");
  });
});

describe("a JSON Schema", () => {
  test("is followed into the files beside it", async () => {
    write(
      "content-descriptor.json",
      '{"type":"object","properties":{"digest":{"type":"string"},"odd":{}}}',
    );
    const text =
      '{"type":"object","properties":{"schemaVersion":{"type":"integer"},"config":{"$ref":"content-descriptor.json"}}}';
    const [checked] = await checkFile("oci", write("image-manifest-schema.json", text));
    expect(checked?.drifts).toContainEqual({ what: "new", at: "/config/odd", upstream: "" });
    expect(checked?.drifts.map(({ at }) => at)).not.toContain("/config/digest");
    await expect(checkFile("oci", write("x.json", text))).rejects.toThrow(
      "is none of config-schema.json",
    );
  });
});

describe("a proto file", () => {
  test("is read as ProtoJSON", async () => {
    const [checked] = await checkFile("yandex", write("image.proto", proto));
    expect(checked?.id).toBe("yandex-compute/image");
    expect(checked?.drifts).toContainEqual({ what: "new", at: "/colour", upstream: "string" });
    expect(checked?.drifts).toContainEqual({
      what: "different",
      at: "/minDiskSize",
      upstream: "boolean",
      ours: "string",
    });
    const places = (checked?.drifts ?? []).map(({ at }) => at);
    for (const at of ["/id", "/createdAt", "/labels", "/labels/*", "/storageSize"])
      expect(places).not.toContain(at);
    expect(places).toContain("/family");
  });
});

test("words of an enum are compared", () => {
  const shape = (...words: string[]) => new Map([["/a", { types: ["string"], words }]]);
  expect(compareShapes(shape("x", "y"), shape("y", "x"))).toEqual([]);
  expect(compareShapes(shape("x", "y"), shape("x"))).toEqual([
    { what: "different", at: "/a", upstream: "string: x y", ours: "string: x" },
  ]);
});
