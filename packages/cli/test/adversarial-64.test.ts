import { findEntry } from "@imagekin/catalog";
import { existsSync, mkdirSync, readFileSync, rmSync, statSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { type Case, rows } from "./adversarial-64.ts";
import { harmless, image, makeSandbox, type Run } from "./cli.ts";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const box = makeSandbox();

function check({ content, name = "x.json", args = [], status, says }: Case): void {
  box.write(name, content);
  const result = box.run(["validate", ...args, name]);
  rmSync(path.join(box.folder, name));
  const start = `${result.stdout.slice(0, 2000)}${result.stderr.slice(0, 500)}`;
  if (typeof says !== "string") expect(result.stdout).toMatch(says);
  else if (says === "") expect(result.stdout.slice(0, 2000)).toBe("");
  else expect(start).toContain(says);
  expect(result.status, start).toBe(status);
  expect(result.stdout).toMatch(harmless);
  expect(result.stderr).toMatch(harmless);
  // No stack, and no word of the engine's own.
  expect(start).not.toMatch(/^\s+at |RangeError|this is a bug/m);
}

describe("the 64 adversarial inputs", () => {
  it("are all there, once", () => {
    expect(rows.map(({ row }) => row)).toEqual(Array.from({ length: 64 }, (_, i) => i + 1));
    expect(rows.filter(({ cases, tests }) => cases === undefined && tests === undefined)).toEqual(
      [],
    );
  });

  it.each(rows)("$row: $input", ({ cases = [], tests = [] }) => {
    for (const one of cases) check(one);
    for (const [file, words] of tests) {
      const absolute = path.join(root, file);
      expect(existsSync(absolute), file).toBe(true);
      if (statSync(absolute).isFile()) expect(readFileSync(absolute, "utf8")).toContain(words);
    }
  });
});

describe("the rows that need more than a file", () => {
  it("takes a folder named like a file for a folder, and checks the rest (46)", () => {
    mkdirSync(path.join(box.folder, "folder.json"));
    box.write("os.json", image({ Os: 7 }));
    const { status, stdout, stderr } = box.run(["validate", "folder.json", "os.json"]);
    expect({ status, stdout: stdout.slice(0, 12) }).toEqual({ status: 2, stdout: "os.json:4:9:" });
    expect(stderr).toContain(
      "imagekin: no .json, .ndjson, .jsonl, .yaml or .yml file in folder.json",
    );
  });

  it("says that a file goes away between finding and reading (47)", async () => {
    const { expandInputs } = await import("../src/input/expand.ts");
    const { readRecords } = await import("../src/input/read-records.ts");
    const { fakeIo } = await import("./fake-io.ts");
    box.write("brief/x.json", image());
    const { files } = await expandInputs(["brief"], box.folder);
    rmSync(path.join(box.folder, "brief"), { recursive: true });
    const [input] = files;
    if (input === undefined) throw new Error("the file was not found");
    const reading = { ndjson: false, jsonc: false, maxRecordBytes: 100 };
    await expect(readRecords(input, reading, fakeIo().io).next()).rejects.toThrow(
      "cannot read brief/x.json: there is no such file or folder",
    );
  });

  it("never mixed: findings of validations that share a function (61)", async () => {
    const imageInspect = await findEntry("docker-engine/image-inspect").load();
    const values = [{ Id: 1 }, { Os: 2 }, JSON.parse(image())];
    const alone = values.map((value) => imageInspect.lint(value));
    const together = await Promise.all(
      Array.from({ length: 30 }, async (_, i) => imageInspect.lint(values[i % 3])),
    );
    expect(together).toEqual(Array.from({ length: 30 }, (_, i) => alone[i % 3]));
  });

  it("is the same in another locale and time zone (64)", () => {
    box.write("os.json", image({ Os: 7, Created: "2026-01-01T00:00:00+02:00" }));
    const run = (env: Record<string, string>): Run => box.run(["validate", "os.json"], { env });
    const here = run({ TZ: "UTC", LC_ALL: "C" });
    expect(run({ TZ: "Asia/Kathmandu", LC_ALL: "tr_TR.UTF-8", LANG: "de_DE" })).toEqual(here);
  });
});
