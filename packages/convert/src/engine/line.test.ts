import { expect, test } from "vitest";
import { toCommon } from "../index.ts";
import { imageInspect } from "../mappings/docker-engine.ts";
import { lineOf } from "./line.ts";

const many = 200;

test("each item of a long list has its own pointers", () => {
  const line = lineOf(imageInspect, "/Manifests/*/Size/Total", "forward");
  for (let index = 0; index < many; index += 1) {
    expect(line.item(index, index).carried).toEqual({
      from: `/Manifests/${index}/Size/Total`,
      to: [`/manifests/${index}/totalSizeBytes`],
      how: "converted",
      rule: "/Manifests/*/Size/Total",
    });
  }
});

test("an item goes where those before it left a place", () => {
  const line = lineOf(imageInspect, "/Config/Env", "back");
  expect(line.item(3, 3).carried.to).toEqual(["/Config/Env/3"]);
  expect(line.item(3, 1).carried).toMatchObject({
    from: "/imageConfig/Env/3",
    to: ["/Config/Env/1"],
  });
  expect(line.item(3, 3).carried.to).toEqual(["/Config/Env/3"]);
});

test("each form of what is made has its own entry", () => {
  const line = lineOf(imageInspect, "/RepoTags/*", "forward").item(0, 0);
  const forms = Array.from({ length: 20 }, (_, form) => ["repository", `part${form}`]);
  for (const names of [...forms, ...forms]) {
    expect(line.carriedInto(names).to).toEqual(names.map((name) => `/references/0/${name}`));
  }
});

test("who changes a report changes no other one", () => {
  const Layers = Array.from({ length: many }, (_, at) => `sha256:${String(at).padStart(64, "0")}`);
  const report = (): unknown => {
    const made = toCommon("docker-engine/image-inspect", {
      Id: `sha256:${"a".repeat(64)}`,
      RepoTags: ["a:1"],
      Comment: "",
      Architecture: "amd64",
      Os: "linux",
      Size: 1,
      RootFS: { Type: "layers", Layers },
    });
    for (const entry of [...made.report.carried, ...made.report.lost]) {
      expect(Reflect.set(entry, "from", "/changed")).toBe(false);
    }
    return structuredClone(made.report);
  };
  const first = report();
  expect(report()).toEqual(first);
});
