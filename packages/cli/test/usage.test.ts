import { spawnSync } from "node:child_process";
import { closeSync, existsSync, openSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { bin, image, makeSandbox } from "./cli.ts";

const box = makeSandbox({ "x.json": image(), "bad.json": image({ Os: 7 }) });
const inspect = "docker-engine/image-inspect";

describe("what would be passed over without a word is refused", () => {
  it.each([
    [
      ["validate", "-f", inspect, "--format", "oci-image/config", "x.json"],
      /--format is given twice/,
    ],
    [["validate", "--jobs=1", "--jobs", "2", "x.json"], /--jobs is given twice, with "1" and "2"/],
    [["identify", "-o", "json", "-o", "text", "x.json"], /-o is given twice/],
    [
      ["versions", `${inspect}@1.44`, "1.43", "1.52"],
      /write docker-engine\/image-inspect, without @1\.44/,
    ],
    [["explain", `${inspect}@1.44`], /without @1\.44; usage: imagekin explain ID/],
    [["explain", inspect, "/RepoTags/foo"], /\/RepoTags is an array: .* not "foo"/],
    [["explain", inspect, "/RepoTags/01"], /is an array/],
    [
      ["validate", "--stdin-filename", "x.yaml", "x.json"],
      /leave it out, or give - among the files/,
    ],
    [["identify", "--stdin-filename", "x.yaml", "x.json"], /leave it out/],
    [["validate", "--ignore", "syntax", "x.json"], /syntax cannot be ignored/],
    [["validate", "--ignore", "empty-input", "x.json"], /empty-input cannot be ignored/],
    [["validate", "--ignore", "sintax", "x.json"], /did you mean syntax\?/],
  ])("%j", (args, says) => {
    const { status, stdout, stderr } = box.run(args);
    expect(stderr).toMatch(says);
    expect(stderr).toMatch(/^imagekin: .*\n$/);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  });

  it("but flags may be repeated, and so may what takes several values", () => {
    const { status } = box.run([
      "validate",
      "-q",
      "-q",
      "--ignore",
      "type",
      "--ignore",
      "enum",
      "x.json",
    ]);
    expect(status).toBe(0);
  });

  it("nor does a name for stdin hinder that it is named", () => {
    const options = { input: "Os: 7\n" };
    const args = ["validate", "--stdin-filename", "x.yaml", "-f", inspect, "-", "x.json"];
    expect(box.run(args, options).stdout).toContain("x.yaml:1:5: error type /Os");
  });

  it("explains an item of an array by its index", () => {
    expect(box.run(["explain", inspect, "/RepoTags/10"]).status).toBe(0);
  });
});

describe("stdin", () => {
  it.each([["validate"], ["validate", "--filter"], ["identify"]])(
    "that is a folder cannot be read by %j",
    (...args) => {
      const folder = openSync(box.folder, "r");
      const run = spawnSync(process.execPath, [bin, ...args, "-"], {
        stdio: [folder, "pipe", "pipe"],
        encoding: "utf8",
      });
      closeSync(folder);
      expect(run.stderr).toContain("imagekin: cannot read <stdin>: it is a folder\n");
      expect(run.status).toBe(2);
    },
  );
});

describe.skipIf(!existsSync("/dev/full"))("a full disk", () => {
  it.each([
    ["--help"],
    ["formats"],
    ["validate", "bad.json", "bad.json", "."],
    ["validate", "-o", "json", "bad.json"],
  ])("is told of once, by %j", (...args) => {
    const full = openSync("/dev/full", "w");
    const { status, stderr } = spawnSync(process.execPath, [bin, ...args], {
      cwd: box.folder,
      stdio: ["ignore", full, "pipe"],
      encoding: "utf8",
    });
    closeSync(full);
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: "imagekin: cannot write to stdout: the disk is full\n",
    });
  });

  it("is told of with the name of the output", () => {
    const { status, stderr } = box.run(["validate", "-o", "junit=/dev/full", "x.json"]);
    expect(stderr).toBe("imagekin: cannot write to /dev/full: the disk is full\n");
    expect(status).toBe(2);
  });

  it("is told of by a stream", () => {
    const args = ["validate", "--filter", "--dead-letter", "/dev/full"];
    const { status, stderr } = box.run(args, { input: "{}\n" });
    expect(stderr).toContain("the disk is full");
    expect(status).toBe(2);
  });
});

describe("a document that is not recognised", () => {
  it("is told which one is nearest, and how to ask for it", () => {
    box.write(
      "near.json",
      '{"RepoTags": [], "Architecture": "amd64", "Os": "linux", "Author": "x"}',
    );
    const { status, stdout } = box.run(["validate", "near.json"]);
    expect(status).toBe(1);
    expect(stdout).toContain("error unidentified");
    expect(stdout).toContain(
      `hint: ${inspect} has most of its members; if it should be that, -f ${inspect} says`,
    );
  });

  it("is told nothing where no document is near", () => {
    box.write("far.json", '{"a": 1, "b": 2, "c": 3, "name": "x"}');
    expect(box.run(["validate", "far.json"]).stdout).toContain(
      "name its format with -f ID if it has one",
    );
  });
});
