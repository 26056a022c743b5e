import { describe, expect, it } from "vitest";

import { readJson } from "./read-json.ts";
import { readYaml } from "./read-yaml.ts";

const nest = (depth: number): string => "[".repeat(depth) + "]".repeat(depth);

describe("depth", () => {
  it("takes 512 levels and not one more", () => {
    expect(readJson(nest(512)).ok).toBe(true);
    expect(readJson(nest(513))).toMatchObject({
      ok: false,
      findings: [{ code: "too-deep", line: 1, column: 513, endColumn: 514 }],
    });
    expect(readYaml(nest(512))[0]?.ok).toBe(true);
    expect(readYaml(nest(513))[0]).toMatchObject({ findings: [{ code: "too-deep", column: 513 }] });
  });

  it.each<[string, string]>([
    ["200,000 arrays", nest(200_000)],
    ["5 million arrays", nest(5_000_000)],
    ["5 million open arrays", "[".repeat(5_000_000)],
    ["a million open objects", '{"a":'.repeat(1_000_000)],
  ])("refuses %s", (_, text) => {
    for (const options of [{}, { jsonc: true }]) {
      expect(readJson(text, options).findings).toMatchObject([{ code: "too-deep" }]);
    }
    expect(readYaml(text)[0]?.findings).toMatchObject([{ code: "too-deep" }]);
  });

  it.each<[string, string]>([
    ["behind a quote in a comment", `/* " */ ${"[".repeat(200_000)}`],
    ["behind an unclosed string", `["\n${"[".repeat(200_000)}`],
    ["behind a syntax fault", `[1,]${"[".repeat(200_000)}`],
  ])("reports the first fault when depth hides %s", (_, text) => {
    expect(readJson(text).findings).toMatchObject([{ code: "syntax", line: 1 }]);
  });

  it("refuses deep blocks and chains of aliases in YAML", () => {
    const chain = Array.from(
      { length: 600 },
      (_, i) => `a${i}: &a${i} [${i === 0 ? 1 : `*a${i - 1}`}]`,
    );
    expect(readYaml("- ".repeat(200_000))[0]?.findings).toMatchObject([{ code: "too-deep" }]);
    expect(readYaml("? ".repeat(200_000))[0]?.findings).toMatchObject([{ code: "too-deep" }]);
    expect(readYaml(chain.slice(0, 520).join("\n"))[0]?.findings.length).toBe(1);
  });
});

describe("size", () => {
  it.each<[string, string]>([
    ["a long text of backslashes", `"${"\\\\".repeat(2_000_000)}"`],
    ["a long text of quotes", `"${'\\"'.repeat(2_000_000)}"`],
    ["a long text", `{"a":"${"x".repeat(20_000_000)}"}`],
    ["many blanks", `[${" ".repeat(5_000_000)}]`],
  ])("reads %s", (_, text) => {
    expect(readJson(text)).toMatchObject({ ok: true, findings: [] });
  });

  it.each<[string, string, number]>([
    ["many blanks", `[${" ".repeat(5_000_000)}x]`, 5_000_002],
    ["many tabs", `[${"\t".repeat(5_000_000)}x]`, 5_000_002],
    ["blanks within a text", `["${" ".repeat(10_000)}",x]`, 10_005],
  ])("finds the fault behind %s", (_, text, column) => {
    expect(readJson(text).findings).toMatchObject([{ code: "syntax", line: 1, column }]);
  });

  it("judges a long number without getting slow", () => {
    expect(readJson(`0.${"0".repeat(1_000_000)}1`).findings).toMatchObject([
      { code: "unsafe-integer" },
    ]);
    expect(readJson("9".repeat(1_000_000)).findings).toMatchObject([{ severity: "error" }]);
  });

  it("compares nested duplicates without getting slow", () => {
    let text = '{"a":1}';
    for (let i = 0; i < 12; i += 1) text = `{"a":${text},"a":${text}}`;
    expect(readJson(text).findings).toHaveLength(101);
  });
});
