import { execFileSync, spawnSync } from "node:child_process";
import { symlinkSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { bin, image, makeSandbox } from "./cli.ts";

describe("folders and patterns", () => {
  const box = makeSandbox({
    "all/b.json": image({ Os: 7 }),
    "all/a.json": image({ Os: 7 }),
    "all/deep/c.json": image({ Os: 7 }),
    "all/package.json": '{"name": "x", "dependencies": {}}',
    "all/notes.txt": "no JSON",
    "all/node_modules/x.json": image({ Os: 7 }),
    "all/.git/x.json": image({ Os: 7 }),
    "all/.hidden.json": image({ Os: 7 }),
    "foreign/package.json": '{"name": "x", "dependencies": {}}',
    "texts/image.txt": image({ Os: 7 }),
    "odd/[a].json": image({ Os: 7 }),
    "nothing/readme.txt": "",
  });
  symlinkSync("..", path.join(box.folder, "all/loop"));
  symlinkSync("nowhere.json", path.join(box.folder, "dangling.json"));

  const filesOf = (...args: string[]): string[] =>
    box.run(["validate", ...args]).stdout.match(/^[^\s:]+\.\w+(?=:)/gm) ?? [];

  it("finds documents below a folder, sorted", () => {
    expect(filesOf("all")).toEqual(["all/a.json", "all/b.json", "all/deep/c.json"]);
    expect(box.run(["validate", "all/"]).stderr).toBe(
      "4 files, 3 documents: 0 valid, 3 invalid; 3 errors, 0 warnings; 1 file skipped\n",
    );
  });

  it.each([
    ["all/*.json", ["all/a.json", "all/b.json"]],
    ["all/**", ["all/a.json", "all/b.json", "all/deep/c.json"]],
    ["all/{a,c}.json", ["all/a.json"]],
    ["**/c.json", ["all/deep/c.json"]],
    ["texts/*.txt", ["texts/image.txt"]],
    ["odd/[a].json", ["odd/[a].json"]],
    ["all/.h*.json", ["all/.hidden.json"]],
  ])("expands %s", (pattern, files) => {
    expect(filesOf(pattern)).toEqual(files);
  });

  it("takes a file once, however often it is given", () => {
    expect(filesOf("all/b.json", "all", "./all/a.json")).toEqual([
      "./all/a.json",
      "all/b.json",
      "all/deep/c.json",
    ]);
  });

  it("fails if all that it found is skipped", () => {
    expect(box.run(["validate", "foreign"])).toEqual({
      status: 2,
      stdout: "",
      stderr: `imagekin: nothing was checked: none of the files that were found is a document of ours; name a file to see why, or say what they are with -f ID
1 file, 0 documents: 0 valid, 0 invalid; 0 errors, 0 warnings; 1 file skipped
`,
    });
  });

  it("fails if a named file is none of ours", () => {
    expect(box.run(["validate", "foreign/package.json"])).toMatchObject({
      status: 1,
      stdout: expect.stringContaining("error unidentified: this looks like a package.json"),
    });
  });

  it.each([
    ["missing.json", "cannot read missing.json: there is no such file or folder"],
    ["dangling.json", "cannot read dangling.json: there is no such file or folder"],
    ["*.yml", "nothing matches *.yml"],
    ["nothing", "no .json, .ndjson, .jsonl, .yaml or .yml file in nothing"],
    ["gone/**/*.json", "cannot read the folder gone: there is no such file or folder"],
  ])("says that %s leads nowhere, and checks the rest", (arg, message) => {
    const { status, stdout, stderr } = box.run(["validate", arg, "all/a.json"]);
    expect(status).toBe(2);
    expect(stderr).toContain(`imagekin: ${message}`);
    expect(stdout).toMatch(/^all\/a\.json:4:9: /);
  });

  it("refuses to wait at a pipe that nobody writes to", () => {
    execFileSync("mkfifo", [path.join(box.folder, "pipe.json")]);
    expect(box.run(["validate", "pipe.json"])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("cannot read pipe.json: it is no regular file"),
    });
  });
});

describe("stdin and pipes", () => {
  const box = makeSandbox({ "os.json": image({ Os: 7 }) });
  const pipeline = (script: string): { stdout: string; stderr: string } =>
    spawnSync("bash", ["--norc", "-c", script], {
      cwd: box.folder,
      encoding: "utf8",
      env: { PATH: process.env["PATH"], NODE: process.execPath, BIN: bin },
    });

  it("reads stdin where no file is named, and where - is", () => {
    expect(box.run(["validate"], { input: image({ Os: 7 }) }).stdout).toMatch(
      /^<stdin>:4:9: error type \/Os/,
    );
    expect(
      box.run(["validate", "-", "--stdin-filename", "a/b.json"], { input: image({ Os: 7 }) })
        .stdout,
    ).toMatch(/^a\/b\.json:4:9: /);
  });

  it("reads the output of a command that the shell hands over as a file", () => {
    expect(pipeline('"$NODE" "$BIN" validate <(cat os.json)').stdout).toMatch(
      /:4:9: error type \/Os/,
    );
  });

  it("ends quietly when nobody reads any more", () => {
    const list = `[${Array.from({ length: 5000 }, () => image({ Os: 7 })).join(",")}]`;
    box.write("many.json", list);
    const { stdout, stderr } = pipeline(
      '"$NODE" "$BIN" validate --max-errors 0 many.json many.json os.json | head -1; echo "${PIPESTATUS[0]}"',
    );
    expect(stdout).toMatch(/^many\.json:4:9: .*\n0\n$/);
    expect(stderr).toBe("");
  });

  it("writes more than a pipe holds, whole", () => {
    const list = `[${Array.from({ length: 2000 }, () => image({ Os: 7 })).join(",")}]`;
    const { status, stdout } = box.run(["validate", "-o", "json", "--max-errors", "0"], {
      input: list,
    });
    expect(status).toBe(1);
    expect(stdout.length).toBeGreaterThan(65_536);
    expect(JSON.parse(stdout).findings).toHaveLength(2000);
  });
});
