import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { digest, image, makeSandbox, type Run } from "./cli.ts";

const container = JSON.stringify({
  Id: "0".repeat(64),
  Created: "2026-01-01T00:00:00Z",
  Path: "sh",
  Args: ["-c", "echo hunter2"],
  State: { Running: true },
  HostConfig: {},
  NetworkSettings: {},
  Mounts: [],
  Config: { Env: ["TOKEN=hunter2"] },
});

describe("findings", () => {
  const box = makeSandbox({
    "good.json": image(),
    "os.json": image({ Os: 7 }),
    "digest.json": image({ Id: digest.slice(0, -1) }),
    "name.json": image({ RepoTag: ["a:1"] }),
    "old.json": image({ VirtualSize: 1, Container: "", ContainerConfig: null }),
    "container.json": container,
    "pod.json": '{"apiVersion": "v1", "kind": "Pod"}',
    "other.json": '{"a": 1}',
    "list.json": `[${image()},${image({ Os: 7 })}]`,
    "envelope.json": `{"items": [${image({ Os: 7 })}], "next": ""}`,
    "page.json": JSON.stringify({ images: [] }),
    "empty.json": "[]",
  });

  it("says nothing of a valid document but a summary on stderr", () => {
    expect(box.run(["validate", "good.json"])).toEqual({
      status: 0,
      stdout: "",
      stderr: "1 file, 1 document: 1 valid, 0 invalid; 0 errors, 0 warnings\n",
    });
  });

  it("names the place of a wrong type", () => {
    const { status, stdout, stderr } = box.run(["validate", "os.json"]);
    expect(status).toBe(1);
    expect(stdout).toBe(`os.json:4:9: error type /Os: Os must be a string, but is a number: 7
  hint: put quotes around it: "7"
`);
    expect(stderr).toBe("1 file, 1 document: 0 valid, 1 invalid; 1 error, 0 warnings\n");
  });

  it("shows the place in the text", () => {
    const { stdout } = box.run(["validate", "--frames", "os.json"]);
    expect(stdout).toBe(`os.json:4:9: error type /Os: Os must be a string, but is a number: 7
  2 |   "Id": "${digest}",
  3 |   "Architecture": "amd64",
> 4 |   "Os": 7,
    |         ^
  5 |   "Size": 1,
  hint: put quotes around it: "7"

`);
  });

  it("counts the digits of a digest", () => {
    const { status, stdout } = box.run(["validate", "digest.json"]);
    expect(status).toBe(1);
    expect(stdout).toMatch(
      /^digest\.json:2:9: error digest \/Id: .*it has 63 hex digits, not 64\n$/,
    );
  });

  it.each([[[]], [["-f", "docker-engine/image-inspect"]]])(
    "says that a container is one, with %j",
    (options) => {
      const { status, stdout } = box.run(["validate", ...options, "-o", "json", "container.json"]);
      const { findings } = JSON.parse(stdout);
      expect(status).toBe(1);
      expect(findings).toHaveLength(1);
      expect(findings[0]).toMatchObject({ code: "wrong-document", severity: "error", line: 1 });
      expect(findings[0].message).toContain("looks like a container (docker container inspect)");
    },
  );

  it("says what a foreign document looks like", () => {
    expect(box.run(["validate", "pod.json"])).toMatchObject({
      status: 1,
      stdout:
        "pod.json:1:1: error unidentified: this looks like a Kubernetes object, which is no document that imagekin knows: it has apiVersion and kind\n",
    });
    expect(box.run(["validate", "other.json"]).stdout).toMatch(
      /^other\.json:1:1: error unidentified: /,
    );
  });

  it("warns of an unknown member and suggests the right one", () => {
    const { status, stdout } = box.run(["validate", "name.json"]);
    expect(status).toBe(0);
    expect(stdout)
      .toBe(`name.json:9:3: warning unknown-member /RepoTag: RepoTag is not a known member
  hint: did you mean "RepoTags"?
`);
    expect(box.run(["validate", "--strict", "name.json"]).status).toBe(1);
  });

  it("holds a document against a version", () => {
    const { status, stdout } = box.run([
      "validate",
      "-f",
      "docker-engine/image-inspect@1.45",
      "-o",
      "json",
      "old.json",
    ]);
    const { findings } = JSON.parse(stdout);
    expect(status).toBe(0);
    const removed = findings.filter((one: { code: string }) => one.code === "removed-in-version");
    expect(removed.map((one: { message: string }) => one.message)).toEqual([
      expect.stringMatching(/VirtualSize.* 1\.43/),
      expect.stringMatching(/Container and ContainerConfig.* 1\.44/),
    ]);
  });

  it("checks the items of an array and of an envelope, with pointers from the root", () => {
    expect(box.run(["validate", "list.json"]).stdout).toMatch(
      /^list\.json:13:9: error type \/1\/Os: /,
    );
    expect(box.run(["validate", "list.json"]).stderr).toContain("2 documents: 1 valid, 1 invalid");
    expect(box.run(["validate", "envelope.json"]).stdout).toMatch(/error type \/items\/0\/Os: /);
  });

  it("takes an envelope that is a document as one", () => {
    expect(box.run(["validate", "page.json"])).toMatchObject({ status: 0 });
  });

  it("calls an empty array an error, since it checks nothing", () => {
    expect(box.run(["validate", "empty.json"])).toMatchObject({
      status: 1,
      stdout:
        "empty.json:1:1: error empty-input: the list is empty: it holds no document to check\n",
    });
  });

  it("does not ignore what keeps a file from being read", () => {
    const input = image().replace('"Os"', '"Size": 2, "Os"');
    const { status, stdout } = box.run(["validate", "--ignore", "duplicate-key"], { input });
    expect(status).toBe(1);
    expect(stdout).toContain("error duplicate-key /Size: ");
  });

  it("leaves out what is to be ignored", () => {
    expect(box.run(["validate", "--ignore", "type", "os.json"])).toMatchObject({
      status: 0,
      stdout: "",
    });
    expect(box.run(["validate", "--ignore", "type:/Os", "list.json"])).toMatchObject({ status: 0 });
    expect(box.run(["validate", "--ignore", "type:/Size", "os.json"])).toMatchObject({ status: 1 });
  });
});

describe("outputs", () => {
  const box = makeSandbox({ "os.json": image({ Os: 7, Extra: 1 }), "good.json": image() });

  const runIn = (env: Record<string, string>): Run => box.run(["validate", "os.json"], { env });

  it("prints JSON of one shape", () => {
    const { status, stdout } = box.run(["validate", "-o", "json", "os.json", "good.json"]);
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toEqual({
      schemaVersion: 1,
      summary: { files: 2, documents: 2, valid: 1, invalid: 1, skipped: 0, errors: 1, warnings: 1 },
      findings: [
        {
          file: "os.json",
          format: "docker-engine/image-inspect",
          severity: "error",
          code: "type",
          pointer: "/Os",
          line: 4,
          column: 9,
          endLine: 4,
          endColumn: 10,
          message: "Os must be a string, but is a number: 7",
          expected: ["string"],
          actual: "number",
          suggestion: 'put quotes around it: "7"',
        },
        expect.objectContaining({ code: "unknown-member", pointer: "/Extra", line: 9, column: 3 }),
      ],
    });
  });

  it("writes several at once", () => {
    const { status, stdout } = box.run([
      "validate",
      "-o",
      "text",
      "-o",
      "json=report.json",
      "os.json",
    ]);
    expect(status).toBe(1);
    expect(stdout).toMatch(/^os\.json:4:9: /);
    const report = JSON.parse(readFileSync(path.join(box.folder, "report.json"), "utf8"));
    expect(report.summary.errors).toBe(1);
  });

  it.each([
    [
      "a folder that there is not",
      ["-o", "json=none/report.json"],
      "cannot write none/report.json: there is no such file or folder",
    ],
    ["two outputs on stdout", ["-o", "json", "-o", "text"], "only one output can go to stdout"],
    ["an unknown output", ["-o", "jsn"], 'there is no output "jsn"; did you mean json?'],
    ["an output without its path", ["-o", "json="], '-o json= lacks the path after "="'],
  ])("refuses %s", (_, options, message) => {
    const { status, stdout, stderr } = box.run(["validate", ...options, "good.json"]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain(message);
    expect(stderr.trim().split("\n")).toHaveLength(1);
  });

  it("lists no more than asked for, and counts all", () => {
    const list = `[${Array.from({ length: 30 }, () => image({ Os: 7 })).join(",")}]`;
    const { stdout, stderr } = box.run(["validate", "--max-errors", "3"], { input: list });
    expect(stdout.match(/error type/g)).toHaveLength(3);
    expect(stderr).toBe(`<stdin>: 27 more not listed; --max-errors 0 lists all
1 file, 30 documents: 0 valid, 30 invalid; 30 errors, 0 warnings
`);
    const all = box.run(["validate", "--max-errors", "0", "-o", "json"], { input: list });
    expect(JSON.parse(all.stdout).findings).toHaveLength(30);
  });

  it("is coloured only where allowed", () => {
    expect(runIn({}).stdout).not.toContain("\u001b[");
    expect(runIn({ NO_COLOR: "1" }).stdout).not.toContain("\u001b[");
    expect(runIn({ FORCE_COLOR: "0" }).stdout).not.toContain("\u001b[");
    const { stdout } = runIn({ FORCE_COLOR: "1" });
    expect(stdout).toContain("\u001b[31merror\u001b[0m type /Os: Os must be a string");
    expect(stdout).toContain("\u001b[31m^\u001b[0m");
  });
});

describe("secrets", () => {
  const secret = "hunter2";
  const box = makeSandbox({
    "env.json": JSON.stringify({
      Id: digest,
      Config: { Env: [`TOKEN=${secret}`, 7], Labels: { key: secret }, WorkingDir: "/visible" },
      RootFS: {},
      Envs: [secret],
      Os: 7,
    }),
    "broken.json": `{"Id": 1, "Env": ["TOKEN=${secret}"], "Os": "${secret}",}`,
  });

  it.each([["env.json"], ["broken.json"]])("are masked in the frames of %s", (file) => {
    const { status, stdout } = box.run(["validate", "--frames", file]);
    expect(status).toBe(1);
    expect(stdout).toContain('["********"');
    expect(stdout).not.toContain(secret);
    expect(box.run(["validate", "--frames", "--show-values", file]).stdout).toContain(secret);
  });

  it("are in no JSON output", () => {
    expect(box.run(["validate", "-o", "json", "env.json"]).stdout).not.toContain(secret);
  });

  it("do not hide what is no secret", () => {
    expect(box.run(["validate", "--frames", "env.json"]).stdout).toContain(
      '"WorkingDir":"/visible"',
    );
  });
});
