import { describe, expect, it } from "vitest";
import { harmless, makeSandbox } from "../cli.ts";
import { hostileFiles } from "./hostile.ts";

describe("-o github", () => {
  const box = makeSandbox(hostileFiles);
  const { status, stdout } = box.run(["validate", "-o", "github", "all", "gone.json"]);
  const lines = stdout.trimEnd().split("\n");

  it("is a command for each finding and each problem", () => {
    expect(status).toBe(2);
    expect(lines).toContain(
      '::warning file=all/warned.json,line=9,endLine=9,col=3,endColumn=12,title=unknown-member /RepoTag::RepoTag is not a known member%0Ahint: did you mean "RepoTags"?',
    );
    expect(lines).toContain("::error::cannot read gone.json: there is no such file or folder");
  });

  it("starts no other command, whatever the texts say", () => {
    expect(stdout).toMatch(harmless);
    for (const line of lines) {
      const [, properties = "", message = ""] =
        /^::(?:error|warning|notice)(?: ((?:\w+=[^,:]*,?)*))?::(.*)$/.exec(line) ?? [];
      expect(message).not.toBe("");
      expect(`${properties}${message}`.replaceAll(/%(?:25|0A|3A|2C)/g, "")).not.toContain("%");
    }
    expect(stdout).toContain("file=all/a b#c%2520d%2Ce%3Af&'(é)`$x.json,");
    expect(stdout).toContain("%250A");
  });
});
