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
info:
  title: "An engine"
  version: "1.45"
definitions:
  Host:
    type: object
    properties:
      SecurityOpt:
        type: array
        description: "A text that goes on
        with too little indent."
        items: { type: string }
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
import "yandex/cloud/compute/v1/kek.proto";
import "yandex/cloud/compute/v1/not-here.proto";
message Image {
  string id = 1;
  google.protobuf.Timestamp created_at = 3;
  map<string, string> labels = 6;
  int64 storage_size = 8;
  bool min_disk_size = 9;
  string colour = 99;
  KMSKey kms_key = 15;
  NotHere hardware_generation = 14;
}
`;

const imported = `
syntax = "proto3";
package yandex.cloud.compute.v1;
import "yandex/cloud/compute/v1/image.proto";
message KMSKey { string key_id = 1; bytes seal = 9; }
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

describe("an older Swagger file", () => {
  const [version, old] = ["1.41", /ImageInspect:/] as const;
  const text = swagger.replace(/1\.45/, version).replace(old, "Image:");
  const check = async (): ReturnType<typeof checkFile> =>
    checkFile("docker", write("old-swagger.yaml", text));

  test("is held against what we know of its version, under the names of its time", async () => {
    const [inspect] = await check();
    expect(inspect).toMatchObject({ id: "docker-engine/image-inspect", version });
    const gone = inspect?.drifts.filter(({ what }) => what === "gone").map(({ at }) => at);
    expect(gone).toContain("/ContainerConfig");
    expect(gone).not.toContain("/Descriptor");
  });

  test("has differences that were judged, at the versions that they were judged for", async () => {
    const variant = (checked: Awaited<ReturnType<typeof check>>): unknown =>
      checked[0]?.drifts.find(({ at }) => at === "/Variant")?.known;
    expect(variant(await check())).toContain("forgotten");
    expect(variant(await checkFile("docker", write("swagger.yaml", swagger)))).toBeUndefined();
  });

  test("says what is missing in a file that is another one", async () => {
    await expect(checkFile("docker", write("x.yaml", "a: 1"))).rejects.toThrow("no info.version");
    const other = 'info: { version: "1.41" }\ndefinitions: {}';
    await expect(checkFile("docker", write("x.yaml", other))).rejects.toThrow(
      "defines no ImageInspect or Image",
    );
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
  test("is read as ProtoJSON, with the files beside it", async () => {
    write("kek.proto", imported);
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
    expect(checked?.drifts).toContainEqual({ what: "new", at: "/kmsKey/seal", upstream: "string" });
    expect(places).toContain("/kmsKey/versionId");
    expect(places).not.toContain("/kmsKey/keyId");
    expect(places).not.toContain("/hardwareGeneration");
  });
});

test("words of an enum are compared", () => {
  const shape = (...words: string[]) => new Map([["/a", { types: ["string"], words }]]);
  expect(compareShapes(shape("x", "y"), shape("y", "x"))).toEqual([]);
  expect(compareShapes(shape("x", "y"), shape("x"))).toEqual([
    { what: "different", at: "/a", upstream: "string: x y", ours: "string: x" },
  ]);
});
