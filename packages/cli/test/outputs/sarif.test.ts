import { Ajv2020 } from "ajv/dist/2020.js";
import { mkdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { harmless, image, makeSandbox } from "../cli.ts";
import { hostileFiles, oddName } from "./hostile.ts";

const schema = JSON.parse(
  readFileSync(new URL("../schemas/sarif.schema.json", import.meta.url), "utf8"),
);
const fits = new Ajv2020({ allErrors: true }).compile(schema);

describe("-o sarif", () => {
  const box = makeSandbox(hostileFiles);
  const { status, stdout } = box.run(["validate", "-o", "sarif", "all", "gone.json"]);
  const log = JSON.parse(stdout);
  const [run] = log.runs;

  it("fits the schema", () => {
    expect(status).toBe(2);
    expect(stdout).toMatch(harmless);
    fits(log);
    expect(fits.errors).toBeNull();
  });

  it("has a rule for each code, a region and a URI reference for each result", () => {
    const ids = run.tool.driver.rules.map(({ id }: { id: string }) => id);
    for (const result of run.results) expect(ids[result.ruleIndex]).toBe(result.ruleId);
    expect(ids).toContain("syntax");
    const warned = run.results.find(
      (one: { level: string; locations: { physicalLocation: { artifactLocation: object } }[] }) =>
        JSON.stringify(one.locations).includes("warned.json"),
    );
    expect(warned).toMatchObject({
      ruleId: "unknown-member",
      level: "warning",
      message: { text: 'RepoTag is not a known member\nhint: did you mean "RepoTags"?' },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: "all/warned.json" },
            region: { startLine: 9, startColumn: 3, endLine: 9, endColumn: 12 },
          },
          logicalLocations: [{ fullyQualifiedName: "/RepoTag" }],
        },
      ],
    });
    const uri = run.results[0].locations[0].physicalLocation.artifactLocation.uri;
    expect(uri).toBe("all/a%20b%23c%2520d%2Ce%3Af%26'(%C3%A9)%60%24x.json");
    expect(decodeURIComponent(uri)).toBe(`all/${oddName}`);
  });

  it("says what could not be done", () => {
    expect(run.invocations[0].executionSuccessful).toBe(false);
    expect(run.invocations[0].toolExecutionNotifications[0].message.text).toContain("gone.json");
  });

  it("names files from the root of the repository", () => {
    mkdirSync(path.join(box.folder, ".git"));
    const inner = makeSandboxIn(box.folder, "all");
    expect(inner("good.json", "warned.json")).toContain('"uri": "all/warned.json"');
  });

  it("keeps 5,000 results, the errors first, and says how many are left out", () => {
    const list = Array.from({ length: 2600 }, () => image({ Os: 7, RepoTag: 1 }));
    const { stdout: text } = box.run(["validate", "--max-errors", "0", "-o", "sarif"], {
      input: `[${list.join(",")}]`,
    });
    const [{ results, invocations }] = JSON.parse(text).runs;
    expect(results).toHaveLength(5000);
    expect(results.filter(({ level }: { level: string }) => level === "error")).toHaveLength(2600);
    expect(invocations[0].toolExecutionNotifications[0].message.text).toBe(
      "200 more results are left out; a run holds at most 5000",
    );
  });

  function makeSandboxIn(folder: string, name: string): (...args: string[]) => string {
    return (...args) =>
      box.run(["validate", "-o", "sarif", ...args], { cwd: path.join(folder, name) }).stdout;
  }
});
