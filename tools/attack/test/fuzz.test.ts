import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readFinds } from "../src/examples.ts";
import { openCoverage } from "../src/fuzz/coverage.ts";
import { fuzz, problemsOf } from "../src/fuzz/loop.ts";
import { type Target, targets } from "../src/fuzz/targets.ts";

describe.for(Object.entries(targets))("%s", ([name, target]) => {
  test("has nothing to say of its seeds, nor of what once broke it", async () => {
    const finds = readFinds(name).map(({ content }) => content);
    expect(target.seeds.length).toBeGreaterThan(5);
    for (const input of [...target.seeds, ...finds]) {
      expect(await problemsOf(target, input), Buffer.from(input).toString()).toEqual([]);
    }
  });
});

test("the fuzzer finds a bug that only some steps of coverage lead to", async () => {
  const folder = mkdtempSync(join(tmpdir(), "imagekin-fuzz-"));
  const file = join(folder, "planted.mjs");
  writeFileSync(file, planted);
  const { stepsInto }: { stepsInto: (text: string) => number } = await import(file);
  rmSync(folder, { recursive: true });
  const hidden: Target = {
    seeds: [Buffer.from("{}")],
    run: (input) => (stepsInto(Buffer.from(input).toString()) === 3 ? ["found"] : []),
  };
  const coverage = await openCoverage((url) => url.endsWith("planted.mjs"));
  const options = { seconds: 60, seed: 7, stopAtFind: true };
  const { finds, kept } = await fuzz(hidden, coverage, options);
  await coverage.close();
  expect(finds.map(({ problems }) => problems)).toEqual([["found"]]);
  expect(kept).toBeGreaterThan(1);
});

/** How far a text goes along a path: one block of code for each step. */
const planted = `
export function stepsInto(text) {
  if (!text.includes("Id")) return 0;
  if (!text.includes("null")) return 1;
  if (!text.includes("---")) return 2;
  return 3;
}`;
