import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { digest, image, makeSandbox } from "./cli.ts";

const line = (members: Readonly<Record<string, unknown>> = {}): string =>
  JSON.stringify(JSON.parse(image(members)));

const records = [line(), "", line({ Os: 7 }), "{", '{"a": 1}', line({ Os: 8 })].join("\r\n");
const yaml = `Id: "${digest}"\nRootFS: {}\n---\nId: "${digest}"\nOs: 7\nRootFS: {}\n`;

describe("NDJSON", () => {
  const box = makeSandbox({
    "a.ndjson": records,
    "b.jsonl.gz": gzipSync(records),
    "empty.ndjson": "\n\n",
    "cut.jsonl.gz": gzipSync(records).subarray(0, 40),
    "plain.txt": records,
  });

  it("checks every record, with its number, line and offset", () => {
    const { status, stdout } = box.run(["validate", "-o", "json", "a.ndjson"]);
    const { summary, findings } = JSON.parse(stdout);
    expect(status).toBe(1);
    expect(summary).toMatchObject({ files: 1, documents: 5, valid: 1, invalid: 4 });
    const start = line().length + 4;
    expect(findings).toMatchObject([
      { record: 3, byteOffset: start, line: 3, pointer: "/Os", code: "type" },
      { record: 4, line: 4, code: "syntax" },
      { record: 5, line: 5, code: "unidentified", pointer: "" },
      { record: 6, line: 6, pointer: "/Os", code: "type" },
    ]);
  });

  it("shows the record in the frame", () => {
    const { stdout } = box.run(["validate", "--frames", "a.ndjson"]);
    expect(stdout).toMatch(/^> 3 \| .*"Os":7,.*\n {4}\| +\^$/m);
  });

  it("is read from compressed files and where it is named by an option", () => {
    const plain = box.run(["validate", "a.ndjson"]).stdout;
    expect(plain).not.toBe("");
    expect(box.run(["validate", "b.jsonl.gz"]).stdout).toBe(
      plain.replaceAll("a.ndjson", "b.jsonl.gz"),
    );
    expect(box.run(["validate", "--ndjson", "plain.txt"]).stdout).toBe(
      plain.replaceAll("a.ndjson", "plain.txt"),
    );
    expect(box.run(["validate", "--stdin-filename", "a.ndjson"], { input: records }).stdout).toBe(
      plain,
    );
  });

  it("has at least one record", () => {
    expect(box.run(["validate", "empty.ndjson"])).toMatchObject({
      status: 1,
      stdout: expect.stringMatching(/^empty\.ndjson:1:1: error empty-input: /),
    });
  });

  it("cannot be read from a cut archive", () => {
    expect(box.run(["validate", "cut.jsonl.gz"])).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(
        /^imagekin: cannot read cut\.jsonl\.gz: it is no whole gzip file\n/,
      ),
    });
  });
});

describe("YAML", () => {
  const box = makeSandbox({
    "a.yaml": yaml,
    "bad.yml": "a: [\n",
    "secret.yml": `Id: "${digest}"\nRootFS: {}\nConfig:\n  Env:\n    - "TOKEN=hunter2"\n    - 7\n`,
  });

  it("checks every document of a stream", () => {
    const { status, stdout } = box.run(["validate", "--frames", "a.yaml"]);
    expect(status).toBe(1);
    expect(stdout).toContain(
      "a.yaml:5:5: error type /Os: Os must be a string, but is a number: 7\n",
    );
    expect(stdout).toMatch(/^> 5 \| Os: 7\n {4}\| {5}\^$/m);
    expect(JSON.parse(box.run(["validate", "-o", "json", "a.yaml"]).stdout).findings).toMatchObject(
      [{ record: 2, line: 5, column: 5 }],
    );
  });

  it("says what is no YAML", () => {
    expect(box.run(["validate", "bad.yml"])).toMatchObject({
      status: 1,
      stdout: expect.stringMatching(/^bad\.yml:\d+:\d+: error syntax: /),
    });
  });

  it("masks secrets", () => {
    const { stdout } = box.run(["validate", "--frames", "secret.yml"]);
    expect(stdout).toContain('"********"');
    expect(stdout).not.toContain("hunter2");
  });
});

describe("JSON with comments", () => {
  const box = makeSandbox({ "a.json": `// a comment\n${image().replace("}\n}", "},\n}")}` });

  it("is read where asked for", () => {
    expect(box.run(["validate", "a.json"])).toMatchObject({
      status: 1,
      stdout: expect.stringMatching(/^a\.json:1:1: error syntax: [^\n]*\n {2}hint: .*--jsonc/),
    });
    expect(box.run(["validate", "--jsonc", "a.json"])).toMatchObject({ status: 0 });
  });
});
