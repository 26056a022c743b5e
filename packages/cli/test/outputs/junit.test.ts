import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { harmless, makeSandbox } from "../cli.ts";
import { hasProgram } from "../tools.ts";
import { hostileFiles } from "./hostile.ts";

const xsd = fileURLToPath(new URL("../schemas/junit.xsd", import.meta.url));

describe("-o junit", () => {
  const box = makeSandbox(hostileFiles);
  const { status, stdout } = box.run([
    "validate",
    "-o",
    "text=log.txt",
    "-o",
    "junit",
    "all",
    "gone.json",
  ]);

  it("is a case for each file, with its errors as one failure", () => {
    expect(status).toBe(2);
    expect(stdout).toMatch(harmless);
    expect(stdout).toContain(
      '<testsuite name="imagekin" tests="6" failures="2" errors="1" skipped="1">',
    );
    expect(stdout).toContain('<testcase classname="imagekin" name="all/good.json"/>');
    expect(stdout).toContain('<skipped message="no document of ours"/>');
    expect(stdout).toContain('<failure type="syntax" message="');
    expect(stdout).toContain(
      "<system-out>all/warned.json:9:3: warning unknown-member /RepoTag: RepoTag is not a known member\n</system-out>",
    );
    expect(stdout).toContain(
      '<error message="cannot read gone.json: there is no such file or folder"/>',
    );
    expect(readFileSync(path.join(box.folder, "log.txt"), "utf8")).toContain("error syntax");
  });

  it("holds no text that XML would take for its own", () => {
    expect(stdout).toContain("]]&gt;&lt;a b='");
    expect(
      stdout.replaceAll(
        /<\/?(?:testsuites?|testcase|failure|error|skipped|system-out)\b[^<>]*>|<\?xml[^<>]*\?>/g,
        "",
      ),
    ).not.toMatch(/[<>]/);
    expect(stdout.replaceAll(/&(?:amp|lt|gt|quot);/g, "")).not.toContain("&");
    expect(stdout).not.toContain("\ufffe");
  });

  it.skipIf(!hasProgram("xmllint"))("fits the schema", () => {
    const check = spawnSync("xmllint", ["--noout", "--nonet", "--schema", xsd, "-"], {
      input: stdout,
      encoding: "utf8",
    });
    expect(check.stderr).toBe("- validates\n");
  });
});
