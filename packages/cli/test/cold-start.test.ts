import { spawnSync } from "node:child_process";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { bin, image, makeSandbox } from "./cli.ts";

const box = makeSandbox({ "good.json": image(), "bad.json": image({ Os: 7 }) });

/** Tells on stderr the name of each module that is loaded. */
const hooks = `
import { writeSync } from "node:fs";
export async function load(url, context, next) {
  if (url.startsWith("file:")) writeSync(2, "LOAD " + url + "\\n");
  return next(url, context);
}`;
const toUrl = (code: string): string => `data:text/javascript,${encodeURIComponent(code)}`;
const listing = toUrl(
  `import { register } from "node:module"; register(${JSON.stringify(toUrl(hooks))});`,
);

/** The modules that a command loads. */
function modulesOf(...args: string[]): string[] {
  const { stderr } = spawnSync(process.execPath, ["--import", listing, bin, ...args], {
    cwd: box.folder,
    encoding: "utf8",
  });
  return stderr.split("\n").flatMap((line) => (line.startsWith("LOAD ") ? [line.slice(5)] : []));
}

describe("what a command does not need is not loaded", () => {
  it("help loads no other package", () => {
    const loaded = modulesOf("--help");
    expect(loaded.filter((url) => !url.includes("/packages/cli/"))).toEqual([]);
    expect(loaded.length).toBeLessThan(10);
  });

  // Coverage is measured on a build of many modules, which load each other.
  const isUnbundled = process.env["IMAGEKIN_UNBUNDLED"] === "1";

  it.skipIf(isUnbundled)(
    "a valid file loads one document, and nothing that explains or gives places",
    () => {
      const loaded = modulesOf("validate", "good.json");
      expect(loaded.filter((url) => /jsonc-parser|node_modules\/yaml|picomatch/.test(url))).toEqual(
        [],
      );
      expect(readerEntries(loaded)).toEqual(["plain.js"]);
      const names = loaded.map((url) => path.posix.basename(url));
      expect(names.filter((name) => /^(?:walk|pool|junit|sarif)\.js$/.test(name))).toEqual([]);
      expect(loaded.filter((url) => url.includes("/generated/documents/"))).toHaveLength(1);
      expect(loaded.length).toBeLessThan(60);
    },
  );

  it("a finding loads what gives its place", () => {
    expect(readerEntries(modulesOf("validate", "bad.json"))).toContain("index.js");
  });
});

/** Each entry of the reader is one module. */
function readerEntries(loaded: readonly string[]): string[] {
  return loaded.filter((url) => url.includes("/reader/")).map((url) => path.posix.basename(url));
}
