import { Ajv2020 } from "ajv/dist/2020.js";
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { image, makeSandbox } from "./cli.ts";

const name = "imagekin.config.json";
const schema = JSON.parse(
  readFileSync(new URL("../schema/config.schema.json", import.meta.url), "utf8"),
);
const fits = new Ajv2020().compile(schema);

describe("imagekin.config.json", () => {
  const box = makeSandbox({
    "old/a.json": image({ VirtualSize: 1 }),
    "new/a.json": image({ RepoTag: 1 }),
    "new/other.json": '{"a": 1}',
    "skipped/a.json": image({ Os: 7 }),
  });
  mkdirSync(path.join(box.folder, ".git"));
  const config = (value: object): void => box.write(name, JSON.stringify(value));

  it("gives formats by pattern, ignores, strictness and outputs", () => {
    config({
      $schema: "./node_modules/imagekin/schema/config.schema.json",
      formats: { "old/*": "docker-engine/image-inspect@1.45", "new/o*": "docker-engine/error" },
      ignore: ["unknown-member:/RepoTag"],
      ignoreFiles: ["skipped/"],
      strict: true,
      outputs: ["text", "json=reports.json"],
      maxErrors: 5,
    });
    const { status, stdout, stderr } = box.run(["validate", "."]);
    expect(stdout).toMatch(
      /^new\/other\.json:1:1: error required: .*\n(?:.*\n)*old\/a\.json:\d+:\d+: error removed-in-version \/VirtualSize: /,
    );
    expect(stdout).not.toContain("unknown-member /RepoTag");
    expect(stdout).not.toContain("skipped/a.json");
    expect(status).toBe(1);
    expect(stderr).toContain("2 files skipped");
    expect(
      JSON.parse(readFileSync(path.join(box.folder, "reports.json"), "utf8")).summary.files,
    ).toBe(5);
  });

  it("is found above, up to the root of the repository, and its patterns start at its folder", () => {
    config({ formats: { "new/a.json": "docker-engine/error" } });
    const options = { cwd: path.join(box.folder, "new") };
    expect(box.run(["validate", "a.json"], options).stdout).toContain("error required");
    mkdirSync(path.join(box.folder, "new/.git"));
    expect(box.run(["validate", "a.json"], options).status).toBe(0);
  });

  it("comes after the command line, and may be named", () => {
    config({ strict: true, outputs: ["json"] });
    expect(box.run(["validate", "-o", "text", "new/a.json"])).toMatchObject({
      status: 1,
      stdout: expect.stringMatching(/^new\/a\.json:/),
    });
    box.write("other.json", '{"outputs": ["ndjson"]}');
    expect(box.run(["validate", "--config", "other.json", "new/a.json"])).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/^\{"file"/),
    });
    expect(box.run(["validate", "--config", "gone.json", "new/a.json"])).toMatchObject({
      status: 2,
      stderr: "imagekin: cannot read gone.json: there is no such file or folder\n",
    });
  });

  it("says what records of a stream are", () => {
    box.write("r.ndjson", '{"message": "x"}\n');
    config({ formats: { "*.ndjson": "docker-engine/error" } });
    expect(box.run(["validate", "--filter", "r.ndjson"]).status).toBe(0);
    config({ formats: { "*.ndjson": "docker-engine/image-inspect" } });
    expect(box.run(["validate", "--filter", "r.ndjson"]).status).toBe(1);
  });

  it.each([
    ['{\n  "strct": true\n}', '2:3: there is no option "strct"; did you mean strict?', false],
    [
      '{"__proto__": {"strict": true}}',
      '1:2: there is no option "__proto__"; known are $schema, ',
      false,
    ],
    ['{"strict": "yes"}', "1:12: strict must be true or false", false],
    ['{"maxErrors": -1}', "1:15: maxErrors must be a whole number", false],
    ['{"ignore": "type"}', "1:12: ignore must be a list of texts", false],
    ['{"formats": {"*.json": 7}}', "1:24: a format is a text, ID or ID@VERSION", false],
    [
      '{"ignore": ["type", "typ"]}',
      '1:21: ignore: there is no code "typ"; did you mean type?',
      true,
    ],
    ['{"formats": []}', "1:13: formats must be an object", false],
    [
      '{"formats": {"a": "docker-engine/image"}}',
      '1:19: there is no format "docker-engine/image"',
      true,
    ],
    ['{"outputs": ["jsn"]}', '1:14: there is no output "jsn"; did you mean json?', false],
    [
      '{"outputs": ["json=../x.json"]}',
      "1:14: ../x.json lies outside of the folder of this file",
      true,
    ],
    ["[]", "1:1: a configuration is an object", false],
    ['{"strict": true,}', "1:16: ", false],
    ['{"strict": true, "strict": false}', "1:18: strict is given twice", undefined],
  ])("refuses %s with its place", (text, message, isSchemaContent) => {
    box.write(name, text);
    const { status, stdout, stderr } = box.run(["validate", "new/a.json"]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain(`imagekin: ${name}:${message}`);
    expect(stderr.trim().split("\n")).toHaveLength(1);
    expect(existsSync(path.join(box.folder, "../x.json"))).toBe(false);
    if (isSchemaContent === undefined || text.endsWith(",}")) return;
    // The schema refuses the same, but for what only the program can know.
    expect(fits(JSON.parse(text))).toBe(isSchemaContent);
  });

  it("is described by its schema", () => {
    expect(fits({ strict: true, formats: { "a/**": "docker-engine/image-inspect@1.45" } })).toBe(
      true,
    );
    expect(Object.keys(schema.properties)).toEqual([
      "$schema",
      "formats",
      "strict",
      "ignore",
      "ignoreFiles",
      "outputs",
      "maxErrors",
    ]);
  });
});

describe(".imagekinignore", () => {
  const box = makeSandbox({
    ".imagekinignore":
      "# broken on purpose\n\nbroken*\n/top.json\ndeep/\n!broken-but-mine.json\n\\#odd.json\n",
    "a/broken.json": image({ Os: 7 }),
    "a/broken-but-mine.json": image(),
    "a/top.json": image(),
    "a/deep/x.json": image({ Os: 7 }),
    "#odd.json": image({ Os: 7 }),
    "top.json": image({ Os: 7 }),
  });

  it("passes files over as .gitignore does, named or found", () => {
    const { status, stdout, stderr } = box.run(["validate", ".", "a/broken.json"]);
    expect({ status, stdout }).toEqual({ status: 0, stdout: "" });
    expect(stderr).toMatch(/^6 files, 2 documents: 2 valid, .*; 4 files skipped\n$/);
  });

  it("does not make a run that checks nothing a success", () => {
    expect(box.run(["validate", "top.json"])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("nothing was checked"),
    });
    expect(box.run(["validate", "--only-known", "top.json"])).toMatchObject({ status: 0 });
  });
});
