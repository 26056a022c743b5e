import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { makeSandbox, type Run } from "../cli.ts";
import { runHere } from "./run-here.ts";
import { example, inspected, lineOf } from "./documents.ts";

const captured = example(
  "docker-engine/examples/image-inspect/valid/engine-20.10-api-1.41-full.json",
);
const box = makeSandbox({
  "image.json": lineOf(inspected),
  "captured.json": captured,
  "list.json": lineOf([inspected]),
  "images.json": lineOf({ images: [inspected, inspected] }),
  "stream.ndjson": lineOf(inspected) + lineOf([inspected]) + lineOf(inspected),
  "stream.jsonl.gz": gzipSync(lineOf(inspected) + lineOf(inspected)),
  "two.yaml": `---\n${lineOf(inspected)}---\n${lineOf(inspected)}`,
  "one.yaml": lineOf(inspected),
  "comment.json": `// an image\n${lineOf(inspected)}`,
});
const convert = (...args: string[]): Promise<Run> =>
  runHere(box, ["convert", "--to", "oci-image/config", ...args]);

const config = {
  architecture: "amd64",
  os: "linux",
  config: expect.objectContaining({ Labels: { key: expect.any(String) } }),
  rootfs: { type: "layers", diff_ids: [`sha256:${"ab".repeat(32)}`] },
};

describe("convert", () => {
  it("prints the value alone, and the same bytes each time", async () => {
    const { status, stdout } = await convert("captured.json");
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ author: 'Jane Doe "jane@example.com"' });
    expect(stdout.endsWith("\n}\n")).toBe(true);
    expect((await convert("captured.json")).stdout).toBe(stdout);
    expect(
      (await runHere(box, ["convert", "--to", "oci-image/config"], { input: captured })).stdout,
    ).toBe(stdout);
    expect(
      (await convert("--from", "docker-engine/image-inspect@1.41", "captured.json")).stdout,
    ).toBe(stdout);
  });

  it("gives back exactly what a common image was made of", async () => {
    const common = await runHere(box, ["convert", "--to", "common-image/image", "captured.json"]);
    expect(common.stderr).toContain("residue keeps all of it, so the way back is exact");
    const args = ["convert", "--to", "docker-engine/image-inspect", "--from", "common-image/image"];
    const back = await runHere(box, args, { input: common.stdout });
    expect(JSON.parse(back.stdout)).toEqual(JSON.parse(captured));
  });

  it("does not when residue was left out", async () => {
    const { stdout } = await runHere(box, [
      "convert",
      "--no-residue",
      "--to",
      "common-image/image",
      "captured.json",
    ]);
    expect(JSON.parse(stdout)).not.toHaveProperty("residue");
    const back = await runHere(box, ["convert", "--to", "docker-engine/image-inspect"], {
      input: stdout,
    });
    const value = JSON.parse(back.stdout);
    expect(value).not.toEqual(JSON.parse(captured));
    expect(value).toMatchObject({ Author: 'Jane Doe "jane@example.com"' });
  });

  it("passes on what is of the wanted format already", async () => {
    const again = ["convert", "--to", "docker-engine/image-inspect", "captured.json"];
    expect(JSON.parse((await runHere(box, again)).stdout)).toEqual(JSON.parse(captured));
    const common = (await runHere(box, ["convert", "--to", "common-image/image", "captured.json"]))
      .stdout;
    const args = ["convert", "--to", "common-image/image", "--envelope"];
    const { value, report } = JSON.parse((await runHere(box, args, { input: common })).stdout);
    expect(value).toEqual(JSON.parse(common));
    expect(report.lossless).toBe(true);
    expect(report.carried).toContainEqual({ from: "/author", to: ["/author"], how: "exact" });
  });

  it("decodes legal ProtoJSON, with a warning", async () => {
    const input = lineOf({
      id: "fd8",
      folderId: "b1g",
      minDiskSize: 5_368_709_120,
      status: "READY",
    });
    const { status, stdout, stderr } = await runHere(
      box,
      ["convert", "--to", "common-image/image"],
      {
        input,
      },
    );
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ kind: "machine-image" });
    expect(stderr).toContain("<stdin>:1:44: warning not-canonical /minDiskSize");
  });
});

describe("the shape of the result", () => {
  it.for([
    ["image.json", config],
    ["one.yaml", config],
    ["list.json", [config]],
    ["images.json", [config, config]],
    ["two.yaml", [config, config]],
  ] as const)("is that of the input: %s", async ([file, expected]) => {
    const { status, stdout } = await convert(file);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toEqual(expected);
  });

  it("is a line for each line of NDJSON", async () => {
    const lines = (await convert("stream.ndjson")).stdout.split("\n");
    expect(lines.slice(0, -1).map((line) => JSON.parse(line))).toEqual([config, [config], config]);
    expect((await convert("stream.jsonl.gz")).stdout).toBe(`${lines[0]}\n${lines[0]}\n`);
    const input = lineOf(inspected);
    const args = ["convert", "--to", "oci-image/config"];
    expect((await runHere(box, [...args, "--ndjson", "-"], { input })).stdout).toBe(
      `${lines[0]}\n`,
    );
    expect((await runHere(box, [...args, "--stdin-filename", "x.ndjson"], { input })).stdout).toBe(
      `${lines[0]}\n`,
    );
  });

  it("may have comments in front where they are allowed", async () => {
    expect((await convert("comment.json")).status).toBe(1);
    expect(JSON.parse((await convert("--jsonc", "comment.json")).stdout)).toEqual(config);
  });

  it("arrives whole in a pipe, also when there are errors", () => {
    const many = lineOf(Array.from({ length: 600 }, () => inspected));
    const args = ["convert", "--to", "oci-image/config"];
    const { stdout } = box.run(args, { input: many });
    expect(stdout.length).toBeGreaterThan(200_000);
    expect(JSON.parse(stdout)).toHaveLength(600);
    const broken = lineOf(Array.from({ length: 600 }, (_, i) => (i === 300 ? {} : inspected)));
    const envelopes = box.run([...args, "--envelope"], { input: broken });
    expect(envelopes.status).toBe(1);
    expect(JSON.parse(envelopes.stdout).filter(({ ok }: { ok: boolean }) => !ok)).toHaveLength(1);
  });
});
