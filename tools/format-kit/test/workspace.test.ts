import { appendFileSync, cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findStale } from "../src/check.ts";
import { type Rendering, renderWorkspace } from "../src/render-workspace.ts";

const root = join(import.meta.dirname, "..", "..", "..");
let rendering: Rendering;

beforeAll(async () => {
  rendering = await renderWorkspace(root);
});

describe("what pnpm generate writes", () => {
  test("is what is committed", () => {
    expect(findStale(root, rendering)).toEqual([]);
  });

  test("is the same twice", async () => {
    expect((await renderWorkspace(root)).files).toEqual(rendering.files);
  });
});

describe("the freshness check", () => {
  const copy = mkdtempSync(join(tmpdir(), "imagekin-fresh-"));
  const generated = "packages/formats/docker-engine/src/generated";
  const small = (): Rendering => ({
    files: new Map([...rendering.files].filter(([path]) => path.startsWith(generated))),
    folders: [generated],
  });

  beforeAll(() => {
    cpSync(join(root, generated), join(copy, generated), { recursive: true });
  });
  afterAll(() => {
    rmSync(copy, { recursive: true, force: true });
  });

  test("finds files edited by hand, missing and left over", () => {
    expect(findStale(copy, small())).toEqual([]);
    appendFileSync(join(copy, generated, "types.ts"), "\n");
    writeFileSync(join(copy, generated, "guards", "gone.ts"), "");
    rmSync(join(copy, generated, "index.ts"));
    expect(findStale(copy, small())).toEqual([
      { path: `${generated}/guards/gone.ts`, problem: "extra" },
      { path: `${generated}/index.ts`, problem: "missing" },
      { path: `${generated}/types.ts`, problem: "differs" },
    ]);
  });
});
