import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { bugs } from "./bugs.mjs";
import { plantIn } from "./plant-in.mjs";

// That a suite sees each of them, `pnpm planted` shows; it takes some minutes.
describe("planted bugs", () => {
  test.each(bugs)("$name can still be planted", (bug) => {
    const text = readFileSync(fileURLToPath(new URL(`../../${bug.file}`, import.meta.url)), "utf8");
    expect(plantIn(bug, text)).not.toBe(text);
  });
});
