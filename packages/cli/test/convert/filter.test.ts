import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { makeSandbox, type Run } from "../cli.ts";
import { runHere } from "./run-here.ts";
import { canary, inspected, lineOf } from "./documents.ts";

const folder = new URL(
  "../../../formats/docker-engine/examples/image-inspect/valid/",
  import.meta.url,
);
const examples = readdirSync(folder).map((name): unknown =>
  JSON.parse(readFileSync(new URL(name, folder), "utf8")),
);
/** Documents of an engine, of which some lack what a config must have. */
const stream = examples.map(lineOf).join("");

/** More than 32 MiB, so that threads are started; most of it in texts that are merely carried. */
const large = Array.from({ length: 90 }, (_, index) =>
  lineOf({ ...inspected, Size: index, Author: String(index % 10).repeat(400_000) }).concat(
    index % 30 === 0 ? stream : "",
  ),
).join("");

const box = makeSandbox({
  "a.ndjson": stream,
  "b.ndjson": lineOf(inspected),
  "large.ndjson": large,
});
const filter = (args: readonly string[], input = ""): Promise<Run> =>
  runHere(box, ["convert", "--to", "oci-image/config", "--filter", ...args], { input });
const parse = (text: string): { readonly ok?: boolean; readonly findings?: unknown }[] =>
  text
    .split("\n")
    .slice(0, -1)
    .map((line) => JSON.parse(line));
const written = (name: string): string => readFileSync(path.join(box.folder, name), "utf8");

describe("convert --filter", () => {
  it("writes a line for each line, in order", async () => {
    const bad = lineOf({ ...inspected, Os: 7 });
    const list = lineOf([inspected, inspected]);
    const input = `\ufeff${lineOf(inspected)}\n${bad}${list}{\n${lineOf({ a: 1 })}${lineOf(inspected)}`;
    const { status, stdout, stderr } = await filter([], input);
    expect(status).toBe(1);
    const [first, type, both, syntax, unknown, last] = parse(stdout);
    expect(first).toMatchObject({ architecture: "amd64" });
    expect(both).toEqual([first, first]);
    expect(last).toEqual(first);
    expect(type).toMatchObject({ ok: false, record: 3, findings: [{ code: "type", line: 3 }] });
    expect(syntax).toMatchObject({ record: 5, findings: [{ code: "syntax", pointer: "" }] });
    expect(unknown).toMatchObject({ record: 6, findings: [{ code: "unidentified" }] });
    expect(stderr).toBe(
      "6 records: 3 converted, 3 refused (syntax 1, type 1, unidentified 1); leaves lost: no-target 20, form 8\n",
    );
  });

  it("gives each record what `convert` gives it alone", async () => {
    const lines = parse(
      (await filter(["--from", "docker-engine/image-inspect", "a.ndjson"])).stdout,
    );
    for (const [index, document] of examples.entries()) {
      const alone = await runHere(box, ["convert", "-q", "--to", "oci-image/config"], {
        input: JSON.stringify(document),
      });
      if (alone.status === 0) expect(lines[index]).toEqual(JSON.parse(alone.stdout));
      else expect(lines[index]).toMatchObject({ ok: false, record: index + 1 });
    }
    expect(lines.some(({ ok }) => ok === false)).toBe(true);
  });

  it("puts reports beside values, and bad records elsewhere", async () => {
    const input = lineOf(inspected) + lineOf({ ...inspected, Os: 7 });
    const { stdout } = await filter(
      ["--envelope", "--dead-letter", "dead", "--stats-file", "stats"],
      input,
    );
    expect(parse(stdout)).toEqual([
      { ok: true, value: expect.any(Object), report: expect.objectContaining({ lossless: false }) },
    ]);
    expect(stdout).not.toContain(`"value":"${canary}`);
    expect(JSON.parse(written("dead"))).toMatchObject({
      ok: false,
      record: 2,
      text: expect.any(String),
    });
    expect(JSON.parse(written("stats"))).toMatchObject({
      records: 2,
      valid: 1,
      invalid: 1,
      codes: { type: 1 },
      lost: { "no-target": 5, form: 2 },
    });
  });

  it("counts what strict refuses, by member", async () => {
    const { status, stdout, stderr } = await filter(["--strict", "b.ndjson"]);
    expect(status).toBe(1);
    expect(parse(stdout)).toMatchObject([{ ok: false, file: "b.ndjson", record: 1 }]);
    expect(stderr).toBe("1 record: 0 converted, 1 refused (loss 5)\n");
    const allowed = await filter(["--strict", "--allow-loss", "no-target", "b.ndjson"]);
    expect(allowed.status).toBe(0);
  });

  it("lists no more than a hundred findings of a record", async () => {
    const many = Object.fromEntries(Array.from({ length: 5000 }, (_, i) => [`member${i}`, i]));
    const { stdout, stderr } = await filter(["--strict"], lineOf({ ...inspected, ...many }));
    const [{ findings } = {}] = parse(stdout);
    expect(findings).toHaveLength(100);
    expect(stderr).toContain("0 converted, 1 refused (loss 100)");
  });

  it("lets some records fail", async () => {
    const bad =
      examples.length - Number(/(\d+) converted/.exec((await filter(["a.ndjson"])).stderr)?.[1]);
    expect(bad).toBeGreaterThan(0);
    expect((await filter(["--max-invalid", String(bad), "a.ndjson"])).status).toBe(0);
    expect((await filter(["--max-invalid", String(bad - 1), "a.ndjson"])).status).toBe(1);
    expect((await filter(["--max-invalid", "50%", "a.ndjson"])).status).toBe(0);
  });

  it("is the same in parts", async () => {
    const whole = (await filter(["a.ndjson"])).stdout;
    const parts = [];
    for (let index = 1; index <= 4; index += 1) {
      parts.push((await filter(["--shard", `${index}/4`, "a.ndjson"])).stdout);
    }
    expect(parts.join("")).toBe(whole);
    const files = await filter(["--shard", "2/2", "a.ndjson", "b.ndjson"]);
    expect(files.stdout).toBe((await filter(["b.ndjson"])).stdout);
    expect((await filter(["--line-buffered", "a.ndjson"])).stdout).toBe(whole);
  });
});

describe("threads", () => {
  it("change no byte", () => {
    const run = (jobs: string): Run =>
      box.run(["convert", "--to", "oci-image/config", "--filter", "--jobs", jobs, "large.ndjson"]);
    const [one, three] = [run("1"), run("3")];
    expect(one.stdout.length).toBeGreaterThan(34_000_000);
    expect(one.stderr).toContain("records: ");
    expect(three.stdout === one.stdout).toBe(true);
    expect(three.stderr).toBe(one.stderr);
  }, 240_000);
});
