import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { makeSandbox } from "./cli.ts";

const fixtures = path.join(import.meta.dirname, "../../formats/oci-image/test");

/** Files by name, as an engine or skopeo wrote them. */
function readFiles(name: string): Map<string, Buffer> {
  const files: Record<string, string> = JSON.parse(readFileSync(path.join(fixtures, name), "utf8"));
  return new Map(Object.entries(files).map(([file, text]) => [file, Buffer.from(text, "base64")]));
}

const layout = readFiles("layout-of-skopeo.json");
const archive = readFiles("archive-of-docker.json");

const sandbox = makeSandbox();
let count = 0;
let folder = "";

/** Writes files into a fresh folder of the sandbox. */
function fill(files: ReadonlyMap<string, Uint8Array>): void {
  for (const [name, content] of files) sandbox.write(`${folder}/${name}`, content);
}

/** Checks the folder, and gives the findings that are no notes on Docker's own members. */
function check(...args: readonly string[]): {
  status: number | null;
  summary: Record<string, number>;
  lines: string[];
} {
  const run = sandbox.run(["validate", folder, "-o", "json", "--ignore", "legacy", ...args]);
  const { summary, findings } = JSON.parse(run.stdout);
  const lines = findings.map(
    ({ severity, code, file, pointer }: Record<string, string>) =>
      `${severity} ${code} ${file?.slice(folder.length + 1)} ${pointer}`,
  );
  return { status: run.status, summary, lines };
}

function flip(content: Uint8Array, at: number): Uint8Array {
  const broken = Uint8Array.from(content);
  broken[at] = (broken[at] ?? 0) ^ 1;
  return broken;
}

beforeEach(() => {
  count += 1;
  folder = `set-${count}`;
});

describe("a folder that is an image layout", () => {
  const blobs = [...layout.keys()].filter((name) => name.startsWith("blobs/"));

  test("is followed from its index, and each document is counted", () => {
    fill(layout);
    const { status, summary, lines } = check();
    expect({ status, lines }).toEqual({ status: 0, lines: [] });
    // The header, the index, and two images with a manifest and a config each.
    expect(summary).toMatchObject({ documents: 6, valid: 6, files: 6 });
  });

  test.for(blobs)("one flipped bit in %s is found and named", (name) => {
    fill(layout);
    sandbox.write(`${folder}/${name}`, flip(layout.get(name) ?? Buffer.of(), 30));
    const { status, lines } = check();
    expect(status).toBe(1);
    expect(lines).toContain(`error digest-mismatch ${name} `);
  });

  test("shows the place in a document, and the path alone for other content", () => {
    fill(layout);
    const manifest = blobs.find((name) => layout.get(name)?.includes('"layers"') === true) ?? "";
    const text =
      layout.get(manifest)?.toString().replace('"schemaVersion":2', '"schemaVersion":3') ?? "";
    sandbox.write(`${folder}/${manifest}`, text);
    const { stdout } = sandbox.run(["validate", folder, "--ignore", "legacy"]);
    expect(stdout).toContain(`${folder}/${manifest}:1:1: error digest-mismatch`);
    expect(stdout).toContain(`${folder}/${manifest}:1:18: error`);
  });

  test("may lack content: that is a note", () => {
    const [first = ""] = blobs;
    fill(new Map([...layout].filter(([name]) => name !== first)));
    const { status, lines } = check("--strict");
    expect(status).toBe(0);
    expect(lines.every((line) => line.startsWith("info missing-blob "))).toBe(true);
  });

  test("has files that settings pass over, in whose place nothing is said", () => {
    fill(layout);
    for (const name of blobs) {
      sandbox.write(`${folder}/${name}`, flip(layout.get(name) ?? Buffer.of(), 30));
    }
    sandbox.write("ignoring.json", JSON.stringify({ ignoreFiles: ["blobs/"] }));
    expect(check("--config", "ignoring.json")).toMatchObject({ status: 0, lines: [] });
    const ignored = check("--ignore", "digest-mismatch").lines;
    expect(ignored.filter((line) => line.includes("digest-mismatch"))).toEqual([]);
    expect(check().lines.filter((line) => line.includes("digest-mismatch"))).not.toEqual([]);
  });

  test("is checked where nothing names the content, but for files of other names", () => {
    fill(layout);
    const name = `blobs/sha256/${"0".repeat(64)}`;
    sandbox.write(`${folder}/${name}`, "stray");
    sandbox.write(`${folder}/blobs/sha256/upload.tmp`, "half");
    sandbox.write(`${folder}/blobs/README`, "no folder");
    expect(check()).toMatchObject({ status: 1, lines: [`error digest-mismatch ${name} `] });
  });

  test("is found below another folder and by a pattern, and not where a format is asked for", () => {
    const outer = folder;
    folder = `${outer}/deep/er`;
    fill(layout);
    for (const arg of [outer, `${outer}/**/index.json`]) {
      const { stderr } = sandbox.run(["validate", arg]);
      expect(stderr).toContain("6 documents");
    }
    expect(sandbox.run(["validate", `${folder}/index.json`]).stderr).toContain("1 document:");
    expect(sandbox.run(["validate", "-f", "oci-image/index", outer]).stderr).toContain(
      "1 document:",
    );
  });

  test("is never read outside of its folder", () => {
    const digest = "a".repeat(64);
    const target = path.join(sandbox.folder, `secret-${count}`);
    writeFileSync(target, '{"secret":true}');
    const entry = {
      mediaType: "application/vnd.oci.image.manifest.v1+json",
      digest: `sha256:${digest}`,
      size: 15,
    };
    fill(
      new Map([
        ["oci-layout", Buffer.from('{"imageLayoutVersion":"1.0.0"}')],
        ["index.json", Buffer.from(JSON.stringify({ schemaVersion: 2, manifests: [entry] }))],
      ]),
    );
    const at = path.join(sandbox.folder, folder, "blobs/sha256");
    mkdirSync(at, { recursive: true });
    symlinkSync(target, path.join(at, digest));
    expect(check()).toMatchObject({
      status: 0,
      lines: ["info missing-blob index.json /manifests/0/digest"],
    });
  });
});

describe("a folder that holds what docker save wrote", () => {
  const parts = [...archive.keys()].filter((name) => name !== "manifest.json");

  test("is followed from its manifest.json", () => {
    fill(archive);
    const { status, summary, lines } = check();
    expect({ status, lines }).toEqual({ status: 0, lines: [] });
    // Two items and their configs.
    expect(summary).toMatchObject({ documents: 4, files: 3 });
  });

  test.for(parts)("one flipped bit in %s is found and named", (name) => {
    fill(archive);
    sandbox.write(`${folder}/${name}`, flip(archive.get(name) ?? Buffer.of(), 300));
    const { status, lines } = check();
    expect(status).toBe(1);
    expect(lines).toContain(`error digest-mismatch ${name} `);
  });

  test.for(parts)("without %s, is not whole", (name) => {
    fill(new Map([...archive].filter(([file]) => file !== name)));
    const { status, lines } = check();
    expect(status).toBe(1);
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines)
      expect(line).toMatch(/^error missing-blob manifest\.json \/\d\/(?:Config|Layers\/\d)$/);
  });

  test("is followed along links within it, which older engines write", () => {
    fill(archive);
    const link = path.join(sandbox.folder, folder, "linked.tar");
    symlinkSync(parts.find((name) => name.endsWith("layer.tar")) ?? "", link);
    const items = JSON.parse(archive.get("manifest.json")?.toString() ?? "[]");
    items[0].Layers[0] = "linked.tar";
    sandbox.write(`${folder}/manifest.json`, JSON.stringify(items));
    expect(check()).toMatchObject({ status: 0, lines: [] });
  });

  test("may be a layout too, and then says nothing twice", () => {
    const files = new Map(layout);
    const config = [...layout].find(([, content]) => content.includes('"rootfs"'))?.[0] ?? "";
    const item = { Config: config, RepoTags: ["demo/tiny:1"], Layers: null };
    fill(files.set("manifest.json", Buffer.from(JSON.stringify([item]))));
    sandbox.write(`${folder}/${config}`, flip(layout.get(config) ?? Buffer.of(), 3));
    const { lines, summary } = check(
      "--ignore",
      "unknown-member",
      "--ignore",
      "layer-count-mismatch",
    );
    expect(lines.filter((line) => line.includes("digest-mismatch"))).toEqual([
      `error digest-mismatch ${config} `,
    ]);
    expect(summary).toMatchObject({ files: 7 });
  });

  test("is no archive if its manifest.json is another one", () => {
    for (const content of ["[]", "{}", "[{}]", '[{"Config":1,"Layers":[]}]', "{"]) {
      sandbox.write(`${folder}/manifest.json`, content);
      const { status, stderr } = sandbox.run(["validate", folder]);
      expect(status).not.toBe(3);
      expect(stderr).not.toContain("bug");
    }
  });
});
