import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { harmless, makeSandbox, type Run } from "../cli.ts";
import { runHere } from "./run-here.ts";
import { canary, inspected, lineOf } from "./documents.ts";

const box = makeSandbox({
  "image.json": lineOf(inspected),
  "list.json": lineOf([inspected, inspected]),
  "hostile.json": lineOf({ ...inspected, "\u001b[31m\n::error::\u202e": { "a\nb": 1 } }),
});
const convert = (...args: string[]): Promise<Run> =>
  runHere(box, ["convert", "--to", "oci-image/config", ...args]);
const written = (name: string): string => readFileSync(path.join(box.folder, name), "utf8");

describe("the summary", () => {
  it("groups and counts, with what was never set apart", async () => {
    const { stderr } = await convert("image.json");
    expect(stderr)
      .toBe(`docker-engine/image-inspect to oci-image/config: 6 of 13 leaves carried, 7 lost
  lost 5: the target has no place for it (no-target)
    /Id, /RepoTags/*, /Size, /VirtualSize, /Config/Hostname
  lost 2: it says no more than that nothing is set (form)
  made 1: the target must have it (required-by-target)
    /rootfs/type
`);
  });

  it("sums up several documents", async () => {
    const { stderr } = await convert("list.json");
    expect(stderr).toContain("2 documents: 12 of 26 leaves carried, 14 lost\n");
    expect(stderr).toContain("  lost 10: ");
    expect(stderr).toContain("/Id (2)");
  });

  it("names the gravest first", async () => {
    const { stderr } = await convert("hostile.json");
    expect(stderr.indexOf("(unknown-member)")).toBeLessThan(stderr.indexOf("(no-target)"));
    expect(stderr).toMatch(harmless);
  });

  it("can be left out", async () => {
    expect(await convert("-q", "image.json")).toMatchObject({ status: 0, stderr: "" });
  });
});

describe("--report and --envelope", () => {
  it("write the account of every leaf", async () => {
    const { status, stdout } = await convert("--report", "report.json", "image.json");
    expect(status).toBe(0);
    const report = JSON.parse(written("report.json"));
    expect(report.counts).toMatchObject({ leaves: 13, carried: 6, lost: 7, form: 2 });
    expect(JSON.parse((await convert("--envelope", "image.json")).stdout)).toEqual({
      ok: true,
      value: JSON.parse(stdout),
      report,
    });
    await convert("--report", "list-report.json", "list.json");
    expect(JSON.parse(written("list-report.json"))).toEqual([report, report]);
  });

  it("tell of a document that was not converted", async () => {
    const input = lineOf({ ...inspected, Os: 7 });
    const run = await runHere(box, ["convert", "--to", "oci-image/config", "--envelope"], {
      input,
    });
    expect(run.status).toBe(1);
    expect(JSON.parse(run.stdout)).toEqual({
      ok: false,
      findings: [expect.objectContaining({ code: "type", pointer: "/Os", line: 1 })],
    });
  });
});

describe("--strict", () => {
  const strict = (...args: string[]): Promise<Run> => convert("--strict", ...args);
  const reasons = ["--allow-loss", "no-target"];

  it("refuses losses, each member once and in its place, but writes the report", async () => {
    const { status, stdout, stderr } = await strict("--report", "strict.json", "image.json");
    expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
    expect(stderr.match(/error loss \/\S+/g)).toEqual([
      "error loss /Id:",
      "error loss /RepoTags:",
      "error loss /Size:",
      "error loss /VirtualSize:",
      "error loss /Config/Hostname:",
    ]);
    expect(stderr).toContain("--allow-loss /RepoTags, or --allow-loss no-target");
    expect(JSON.parse(written("strict.json")).counts.lost).toBe(7);
  });

  it("lets allowed losses pass, by reason and by member", async () => {
    expect((await strict(...reasons, "image.json")).status).toBe(0);
    const members = ["/Id", "/RepoTags", "/*ize", "/Size", "/VirtualSize", "/Config/*"];
    const allowed = members.flatMap((member) => ["--allow-loss", member]);
    expect((await strict(...allowed, "image.json")).status).toBe(0);
    const { status, stderr } = await strict(...allowed.slice(0, -2), "image.json");
    expect(status).toBe(1);
    expect(stderr.match(/error loss \/\S+/g)).toEqual(["error loss /Config/Hostname:"]);
  });

  it("has nothing against a conversion without a loss", async () => {
    const args = ["convert", "--strict", "--to", "docker-engine/image-inspect", "image.json"];
    expect((await runHere(box, args)).status).toBe(0);
  });
});

describe("secrets", () => {
  const everywhere = async (...args: string[]): Promise<string> => {
    const { stderr } = await convert(...args, "--report", "secret.json", "image.json");
    return stderr + written("secret.json");
  };

  it("are shown nowhere but in the value, unless asked for", async () => {
    expect((await convert("image.json")).stdout).toContain(canary);
    expect(await everywhere()).not.toContain(canary);
    expect(await everywhere("--show-values")).toContain(canary);
  });

  it("are not shown in findings either", async () => {
    const bad = lineOf({ ...inspected, Config: { Env: [canary, 7], Labels: { a: [canary] } } });
    for (const env of [{}, { FORCE_COLOR: "1" }]) {
      for (const args of [[], ["--envelope"]]) {
        const run = await runHere(box, ["convert", "--to", "oci-image/config", ...args], {
          input: bad,
          env,
        });
        expect(run.status).toBe(1);
        expect(run.stdout + run.stderr).not.toContain(canary);
      }
    }
  });
});
