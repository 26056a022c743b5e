import { describe, expect, it } from "vitest";
import { harmless, makeSandbox } from "../cli.ts";
import { hostileFiles } from "./hostile.ts";

describe("-o ndjson", () => {
  it("is a line for each finding, the same as in the JSON output", () => {
    const box = makeSandbox(hostileFiles);
    const { status, stdout } = box.run(["validate", "-o", "ndjson", "all"]);
    expect(status).toBe(1);
    expect(stdout).toMatch(harmless);
    const findings = stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    const whole = JSON.parse(box.run(["validate", "-o", "json", "all"]).stdout);
    expect(findings).toEqual(whole.findings);
    expect(box.run(["validate", "-o", "ndjson", "all/good.json"]).stdout).toBe("");
  });
});
