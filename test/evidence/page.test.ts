import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { renderPage } from "../../tools/evidence/page.mjs";

const docs = new URL("../../docs/", import.meta.url);
const facts: Record<string, unknown>[] = JSON.parse(
  readFileSync(new URL("evidence.json", docs), "utf8"),
);

describe("docs/evidence.md", () => {
  test("is what `pnpm evidence` renders", () => {
    expect(readFileSync(new URL("evidence.md", docs), "utf8")).toBe(renderPage(facts));
  });

  test("tells what was wrong, where something was", () => {
    const bugs = [{ name: "a | b", file: "x.ts", seenBy: null }];
    const page = renderPage([{ suite: "planted-bugs", command: "pnpm planted", bugs }]);
    expect(page).toContain("| a \\| b | `x.ts` | NONE |");
    expect(page).toContain("No run has been written down.");
  });

  test("tells of no schema mutant that survived, no find, no bug that nobody saw, and a reason for what is not covered", () => {
    for (const { suite, mutants, killed, targets, bugs, below } of facts) {
      if (suite === "coverage") expect(JSON.stringify(below)).not.toContain("no reason given");
      if (String(suite).startsWith("mutants-")) expect(killed).toBe(mutants);
      if (suite === "fuzz") expect(JSON.stringify(targets)).not.toMatch(/"finds":[1-9]/);
      if (suite === "planted-bugs") expect(JSON.stringify(bugs)).not.toContain('"seenBy":null');
    }
  });
});
