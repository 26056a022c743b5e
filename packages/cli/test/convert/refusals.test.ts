import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { bin, image, makeSandbox, type Run } from "../cli.ts";
import { runHere } from "./run-here.ts";
import { inspected, lineOf } from "./documents.ts";

const box = makeSandbox({
  "image.json": lineOf(inspected),
  "bare.json": image({ Architecture: "", Os: "" }),
  "folder/image.json": lineOf(inspected),
});
const convert = (to: string, ...args: string[]): Promise<Run> =>
  runHere(box, ["convert", "--to", to, ...args]);

describe("a document that cannot be converted gives findings and no output", () => {
  it.for([
    ["is invalid", image({ Os: 7 }), ":4:9: error type /Os"],
    ["is no JSON", '{"Id": ', "error syntax"],
    ["is empty", "", "error empty-input"],
    ["is an empty list", "[]", "error empty-input"],
    ["has a member twice", '{"Id": "a", "Id": "b"}', "error duplicate-key /Id"],
    [
      "has a number that was rounded",
      image({ Size: 9.5 }).replace("9.5", "9007199254740993"),
      "error unsafe-integer /Size",
    ],
    [
      "has a number beyond all numbers",
      image({ x: 9.5 }).replace("9.5", "1e999"),
      "error unsafe-integer /x",
    ],
    ["is nobody's", '{"a": 1}', "error unidentified: "],
    ["is a text", '"x"', "error unidentified: "],
    ["is a list of requests", '[{"error": 1}]', "error unidentified /0"],
  ] as const)("%s", async ([, input, expected]) => {
    const args = ["convert", "--to", "oci-image/config", "--report", "none.json"];
    const { status, stdout, stderr } = await runHere(box, args, { input });
    expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
    expect(stderr).toContain(expected);
    expect(stderr).toContain("nothing was written");
    expect(existsSync(path.join(box.folder, "none.json"))).toBe(false);
  });

  it("one bad document of several keeps all back", async () => {
    const input = lineOf([inspected, { ...inspected, Os: 7 }]);
    const { status, stdout, stderr } = await runHere(box, ["convert", "--to", "oci-image/config"], {
      input,
    });
    expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
    expect(stderr).toContain("error type /1/Os");
    expect(stderr).toContain("1 of 2 documents not converted; nothing was written");
  });

  it("names the nearest document and the option", async () => {
    const input = lineOf({ Architecture: "amd64", Os: "linux", Config: {} });
    const { stderr } = await runHere(box, ["convert", "--to", "oci-image/config"], { input });
    expect(stderr).toContain("--from docker-engine/image-inspect");
    const forced = await runHere(
      box,
      ["convert", "--to", "oci-image/config", "--from", "docker-engine/image-inspect"],
      { input },
    );
    expect(forced.stderr).toContain("error required");
  });

  it("says which documents there is no conversion of", async () => {
    const input = lineOf([{ Config: "a.json", RepoTags: null, Layers: [] }]);
    const { status, stderr } = await runHere(box, ["convert", "--to", "oci-image/config"], {
      input,
    });
    expect(status).toBe(1);
    expect(stderr).toContain("error no-conversion /0: this is a docker-engine/save-manifest");
  });
});

describe("images of two kinds", () => {
  it("are refused, with the option", async () => {
    const { status, stdout, stderr } = await convert("yandex-compute/image", "image.json");
    expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
    expect(stderr).toContain("error kind-mismatch");
    expect(stderr).toContain("--allow-kind-change");
  });

  it("are refused from a common image too", async () => {
    const { stdout } = await convert("common-image/image", "image.json");
    const run = await runHere(box, ["convert", "--to", "yandex-compute/image"], { input: stdout });
    expect(run.status).toBe(1);
    expect(run.stderr).toContain("error kind-mismatch /kind: the image is not of the kind");
  });

  it("have a little in common", async () => {
    const run = await convert(
      "yandex-compute/image",
      "--allow-kind-change",
      "--envelope",
      "image.json",
    );
    expect(run.status).toBe(0);
    const { value, report } = JSON.parse(run.stdout);
    expect(value).toMatchObject({ labels: { key: expect.any(String) } });
    expect(Object.keys(value).sort()).toEqual(["labels", "os"]);
    const { leaves, carried, lost } = report.counts;
    expect(carried + lost).toBe(leaves);
    expect(lost).toBeGreaterThan(0);
  });
});

describe("a target that lacks something", () => {
  it("names the assumptions as a command", async () => {
    const { status, stdout, stderr } = await convert("oci-image/config", "bare.json");
    expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
    expect(stderr).toContain("supplies /architecture, /os of oci-image/config");
    expect(stderr).toContain(
      "imagekin convert --to oci-image/config --assume architecture=amd64 --assume os=linux FILE",
    );
  });

  it("is filled by them, and the report says so", async () => {
    const args = ["--assume", "os=plan9", "--assume", "architecture=mips=el"];
    const { status, stdout, stderr } = await convert(
      "oci-image/config",
      ...args,
      "--envelope",
      "bare.json",
    );
    expect(status).toBe(0);
    const { value, report } = JSON.parse(stdout);
    expect(value).toMatchObject({ os: "plan9", architecture: "mips=el" });
    expect(report.synthesized).toContainEqual({ to: "/os", why: "assumed" });
    expect(stderr).toContain("said by --assume (assumed)");
  });

  it("says which of it no assumption supplies", async () => {
    const { status, stderr } = await convert("oci-image/manifest", "image.json");
    expect(status).toBe(1);
    expect(stderr).toContain("no --assume supplies /layers");
  });
});

describe("a report", () => {
  it("never takes the place of the file behind stdin", () => {
    const command = '"$NODE" "$BIN" convert --to oci-image/config --report image.json < image.json';
    const { status, stderr } = spawnSync("sh", ["-c", command], {
      cwd: box.folder,
      encoding: "utf8",
      env: { PATH: process.env["PATH"], NODE: process.execPath, BIN: bin },
    });
    expect(status).toBe(2);
    expect(stderr).toContain("cannot write image.json: it is one of the files to be read");
    expect(readFileSync(path.join(box.folder, "image.json"), "utf8")).toBe(lineOf(inspected));
  });
});

describe("wrong usage", () => {
  it.for([
    [["convert", "image.json"], "--to is missing"],
    [["convert", "--to", "oci-image/confg", "image.json"], "did you mean oci-image/config?"],
    [
      ["convert", "--to", "docker-engine/error", "image.json"],
      "--to: there is no conversion of docker-engine/error",
    ],
    [["convert", "--to", "docker-engine/image-inspect@9.9", "image.json"], "9.9"],
    [
      ["convert", "--to", "oci-image/config", "--from", "oci-image/layout", "image.json"],
      "--from: there is no conversion",
    ],
    [
      ["convert", "--to", "oci-image/config", "--assume", "archtecture=x", "image.json"],
      "did you mean architecture?",
    ],
    [["convert", "--to", "oci-image/config", "--assume", "os", "image.json"], "lacks its value"],
    [["convert", "--to", "oci-image/config", "--assume", "os=", "image.json"], "lacks its value"],
    [
      ["convert", "--to", "oci-image/config", "--assume", "os=a", "--assume", "os=b", "image.json"],
      "given twice",
    ],
    [
      ["convert", "--to", "oci-image/config", "--assume", "store=btrfs", "image.json"],
      "graph-driver or containerd",
    ],
    [
      ["convert", "--to", "oci-image/config", "--assume", "configDigest=sha256:1", "image.json"],
      "digest",
    ],
    [
      ["convert", "--to", "oci-image/config", "--assume", "configSizeBytes=many", "image.json"],
      "64-bit integer",
    ],
    [
      ["convert", "--to", "oci-image/config", "--assume", "layerMediaType=gzip", "image.json"],
      "media type",
    ],
    [
      ["convert", "--to", "oci-image/config", "--assume", "__proto__=x", "image.json"],
      "there is no key",
    ],
    [
      ["convert", "--to", "oci-image/config", "--strict", "--allow-loss", "no-taget", "image.json"],
      "did you mean no-target?",
    ],
    [
      ["convert", "--to", "oci-image/config", "--allow-loss", "no-target", "image.json"],
      "--strict",
    ],
    [["convert", "--to", "oci-image/config", "--report", "-", "image.json"], "--envelope"],
    [
      ["convert", "--to", "oci-image/config", "--report", "image.json", "image.json"],
      "cannot write image.json",
    ],
    [
      ["convert", "--to", "oci-image/config", "--report", "no/such/folder", "image.json"],
      "cannot write no/such/folder",
    ],
    [["convert", "--to", "oci-image/config", "image.json", "image.json"], "one file"],
    [["convert", "--to", "oci-image/config", "folder"], "one file"],
    [["convert", "--to", "oci-image/config", "absent.json"], "there is no such file"],
    [
      ["convert", "--to", "oci-image/config", "--jobs", "2", "image.json"],
      "--jobs goes with --filter only",
    ],
    [
      ["convert", "--to", "oci-image/config", "--filter", "--report", "x", "image.json"],
      "use --envelope",
    ],
    [
      ["convert", "--to", "oci-image/config", "--no-residu", "image.json"],
      "did you mean --no-residue?",
    ],
  ] as const)("%j", async ([args, expected]) => {
    const { status, stdout, stderr } = await runHere(box, args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain(expected);
    expect(readFileSync(path.join(box.folder, "image.json"), "utf8")).toBe(lineOf(inspected));
  });
});
