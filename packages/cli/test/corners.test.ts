import path from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { parseIgnoreLines } from "../src/config/ignore-file.ts";
import { locateFrom } from "../src/output/location.ts";
import { run } from "../src/run.ts";
import { image, makeSandbox } from "./cli.ts";
import { fakeIo } from "./fake-io.ts";
import { runHere } from "./convert/run-here.ts";

const box = makeSandbox({
  "image.json": image(),
  "empty.json": "[]",
  "broken.json": '{"a": 1,}',
  "broken.yaml": "a: *nothing\n",
  "stream.ndjson": `${JSON.stringify(JSON.parse(image()))}\n{"a": 1,}\n`,
});

describe("identify", () => {
  it.each([
    ["broken.json", "1:8:"],
    ["broken.yaml", "1:4:"],
    ["empty.json", "the list is empty"],
  ])("says why %s is not known", async (file, why) => {
    const { status, stdout } = await runHere(box, ["identify", "-o", "json", file]);
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject([
      { file, pointer: "", format: null, why: [expect.stringContaining(why)] },
    ]);
  });

  it("goes on where a file is not there", async () => {
    const args = ["identify", "-o", "json", "gone.json", "no-*.json", "image.json"];
    const { status, stdout, stderr } = await runHere(box, args);
    expect(status).toBe(2);
    expect(stderr).toContain("gone.json");
    expect(JSON.parse(stdout)).toMatchObject([{ format: "docker-engine/image-inspect" }]);
  });

  it("counts the records of a stream", async () => {
    const { stdout } = await runHere(box, ["identify", "-o", "json", "stream.ndjson"]);
    expect(JSON.parse(stdout)).toMatchObject([
      { record: 1, format: "docker-engine/image-inspect" },
      { record: 2, format: null },
    ]);
  });

  it("names what a document of another kind looks like", async () => {
    const input = '{"State": {"Running": true}, "HostConfig": {}}';
    const { stdout } = await runHere(box, ["identify", "-"], { input });
    expect(stdout).toContain("none of ours; looks like a container");
  });
});

describe("explain", () => {
  it.each([
    ["docker-engine/save-manifest", "/Layers", ["array of string", "may be null"]],
    ["docker-engine/image-inspect", "/RootFS/Type", ["layers, layers+base; others are a warning"]],
    [
      "docker-engine/image-inspect",
      "/GraphDriver",
      ["Data  map of string", "always sent in versions up to 1.51"],
    ],
    ["docker-engine/image-inspect", "/Config/ExposedPorts", ["map of object"]],
    ["docker-engine/image-inspect", "/Identity", ["1.53 and later"]],
    ["oci-image/index", "/schemaVersion", ["words", "2", "required"]],
    ["oci-image/index", "/manifests", ["*/digest", "string (digest)"]],
    ["yandex-compute/image", "/status", ["known words", "READY", "others are a warning"]],
    ["yandex-compute/image", "/minDiskSize", ["proto field", "min_disk_size", "string (int64)"]],
  ])("tells of %s %s", async (id, pointer, texts) => {
    const { status, stdout } = await runHere(box, ["explain", id, pointer]);
    expect(status).toBe(0);
    for (const text of texts) expect(stdout).toContain(text);
  });
});

describe("convert", () => {
  it.each([
    [["--filter", "--jobs", "0", "stream.ndjson"], "--jobs takes a number from 1"],
    [["--filter", "."], undefined],
    [["--filter", "--shard", "1", "stream.ndjson"], "--shard"],
    [["--filter", "--max-invalid", "x", "stream.ndjson"], "--max-invalid"],
    [["--strict", "--allow-loss", "qqqqqqqqqqqq", "image.json"], "/qqqqqqqqqqqq"],
  ])("with %j is wrong usage, or not", async (args, says) => {
    const { status, stderr } = await runHere(box, [
      "convert",
      "--to",
      "common-image/image",
      ...args,
    ]);
    expect(status).toBe(says === undefined ? 1 : 2);
    if (says !== undefined) expect(stderr).toContain(says);
  });

  it("takes no folder without a stream for one", async () => {
    const empty = makeSandbox({ "image.json": image() });
    const args = ["convert", "--to", "common-image/image", "--filter", "."];
    const { status, stderr } = await runHere(empty, args);
    expect(status).toBe(2);
    expect(stderr).toContain("no .ndjson or .jsonl file was found");
  });

  it("passes a common image on as one, if it is one, and drops its residue where asked", async () => {
    const to = ["convert", "--to", "common-image/image", "-q"];
    const { stdout: common } = await runHere(box, [...to, "image.json"]);
    const again = await runHere(box, [...to, "--no-residue", "-"], { input: common });
    expect(again.status).toBe(0);
    const { residue, ...modelled } = JSON.parse(common);
    expect(residue).toBeDefined();
    expect(JSON.parse(again.stdout)).toStrictEqual(modelled);
    const input = JSON.stringify({ ...modelled, kind: "no kind" });
    const wrong = await runHere(box, [...to, "--from", "common-image/image", "-"], { input });
    expect(wrong.status).toBe(1);
    expect(wrong.stderr).toContain("/kind");
  });
});

describe("versions", () => {
  it("says that nothing differs between a version and itself", async () => {
    const args = ["versions", "docker-engine/image-inspect", "1.44", "1.44"];
    const { status, stdout } = await runHere(box, args);
    expect(status).toBe(0);
    expect(stdout).toContain(": nothing\n");
  });
});

describe("names of files in reports", () => {
  const file = (cwd: string, absolute: string, env = {}): unknown =>
    locateFrom(fakeIo({ cwd, env }).io)({ file: "as given", absolute });
  const root = path.join(box.folder, "work");

  it("begin at the workspace that the code host tells, if it holds the folder", () => {
    box.write("work/repo/.git/HEAD", "");
    const at = path.join(root, "repo", "a b.json");
    const env = { GITHUB_WORKSPACE: root };
    expect(file(path.join(root, "repo"), at, env)).toEqual({
      path: "repo/a b.json",
      uri: "repo/a%20b.json",
    });
    expect(file(path.join(root, "repo"), at, { GITHUB_WORKSPACE: "/elsewhere" })).toEqual({
      path: "a b.json",
      uri: "a%20b.json",
    });
  });

  it("are absolute for what lies elsewhere", () => {
    expect(file(path.join(root, "repo"), "/elsewhere/x#y.json")).toEqual({
      path: "as given",
      uri: pathToFileURL("/elsewhere/x#y.json").href,
    });
  });
});

describe("patterns of an ignore file", () => {
  it.each([
    ["a.json", "a.json", true],
    ["a.json", "b/a.json/c.json", true],
    ["/a.json", "b/a.json", false],
    ["b/", "b/a.json", true],
    ["b/", "a/b/c/.d.json", true],
    ["b/", "b", false],
    ["/a/b/", "a/b", false],
    ["/a/b/", "a/b/c", true],
    ["a.json  ", "a.json", true],
    ["a\\ ", "a ", true],
    ["\\#a", "#a", true],
    ["# a", "# a", false],
    ["a.json\r", "a.json", true],
    ["*.json", "../a.json", false],
    ["*.json\n!a.json", "a.json", false],
    ["", "a.json", false],
  ])("%j and %s: %s", (lines, name, expected) => {
    const isIgnored = parseIgnoreLines(lines.split("\n"), "/work");
    expect(isIgnored(path.join("/work", name))).toBe(expected);
  });
});

describe("a terminal", () => {
  it.each([
    ["validate", "--jobs", "1", "image.json", "broken.json"],
    ["validate", "--jobs", "2", "image.json", "broken.json"],
    ["validate", "--filter", "stream.ndjson"],
    ["validate", "--quiet", "image.json", "broken.json"],
  ])("is told the same by %s %s %s", async (...args) => {
    const plain = await runHere(box, args);
    const [out, err] = [fakeIo(), fakeIo()];
    const stderr = { ...err.io.stderr, isTerminal: true, columns: 80 };
    const status = await run(args, {
      ...fakeIo({ cwd: box.folder }).io,
      env: { NO_COLOR: "1" },
      stdout: out.io.stdout,
      stderr,
    });
    expect({ status, stdout: out.written.join("") }).toEqual({
      status: plain.status,
      stdout: plain.stdout,
    });
    // Progress is a line that the next one takes away.
    const shown = err.written.join("").split("\r\u001b[K");
    const stayed = shown
      .filter((text, index) => index === shown.length - 1 || text.includes("\n"))
      .join("");
    expect(stayed.replace(/\d+ ms/g, "N ms")).toBe(plain.stderr.replace(/\d+ ms/g, "N ms"));
  });
});

describe("findings beyond --max-errors", () => {
  it.each([
    ["sarif", "1 more findings are not listed"],
    ["junit", "1 more not listed"],
  ])("are counted in %s", async (output, says) => {
    box.write("two.json", image({ Os: 7, Architecture: 7 }));
    const args = ["validate", "--max-errors", "1", "-o", output, "two.json"];
    const { status, stdout } = await runHere(box, args);
    expect(status).toBe(1);
    expect(stdout).toContain(says);
  });
});

describe("wrong usage", () => {
  it.each([
    [["validate", "--qqqqqqqq"], "there is no option --qqqqqqqq; see --help"],
    [["validate", "-Z"], "there is no option -Z"],
    [["validate", "--strict=1", "image.json"], "--strict"],
    [["formats", "-o", "xml"], "xml"],
    [["schema"], "ID"],
  ])("%j is told in one line", async (args, says) => {
    const { status, stderr } = await runHere(box, args);
    expect(status).toBe(2);
    expect(stderr).toContain(says);
    expect(stderr.trimEnd().split("\n")).toHaveLength(1);
  });
});
