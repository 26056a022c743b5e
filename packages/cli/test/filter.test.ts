import { spawn, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { bin, harmless, image, makeSandbox } from "./cli.ts";
import { hasProgram } from "./tools.ts";

const line = (members: Readonly<Record<string, unknown>> = {}): string =>
  JSON.stringify(JSON.parse(image(members)));

const good = line();
const bad = line({ Os: 7 });

/** Records, each thirtieth of them bad. */
function records(count: number): string {
  return Array.from({ length: count }, (_, i) => {
    const members = { Size: i, Author: "x".repeat(i % 97) };
    return `${line(i % 30 === 29 ? { ...members, Os: 7 } : members)}\n`;
  }).join("");
}

const parse = (text: string): Record<string, unknown>[] =>
  text
    .trimEnd()
    .split("\n")
    .map((one) => JSON.parse(one));

describe("--filter", () => {
  const box = makeSandbox();

  it("passes on good records byte by byte, and a line for each bad one", () => {
    const odd = ` ${good.replace(",", " ,  ")}\t`;
    const input = `\ufeff${good}\r\n\n${odd}\n  \n${bad}\n7\n[${good},${good}]\n${good}`;
    const { status, stdout, stderr } = box.run(["validate", "--filter"], { input });
    const [first, second, third, fourth, ...rest] = stdout.split("\n");
    expect([first, second, ...rest]).toEqual([good, odd, `[${good},${good}]`, good, ""]);
    expect(JSON.parse(third ?? "")).toEqual({
      ok: false,
      record: 5,
      byteOffset: Buffer.byteLength(`\ufeff${good}\r\n\n${odd}\n  \n`),
      findings: [
        expect.objectContaining({ code: "type", pointer: "/Os", line: 5, severity: "error" }),
      ],
    });
    expect(JSON.parse(fourth ?? "")).toMatchObject({
      record: 6,
      findings: [{ code: "unidentified" }],
    });
    expect(status).toBe(1);
    expect(stderr).toBe("6 records: 4 valid, 2 invalid (type 1, unidentified 1)\n");
  });

  it("does not call a warning an error, unless it is strict", () => {
    const input = `${line({ RepoTag: 1 })}\n`;
    expect(box.run(["validate", "--filter"], { input })).toMatchObject({
      status: 0,
      stdout: input,
    });
    const strict = box.run(["validate", "--filter", "--strict"], { input });
    expect(strict).toMatchObject({
      status: 1,
      stderr: expect.stringContaining("(unknown-member 1)"),
    });
    expect(
      box.run(["validate", "--filter", "--strict", "--ignore", "unknown-member"], { input }).status,
    ).toBe(0);
  });

  it("is content with an empty stream", () => {
    expect(box.run(["validate", "--filter"])).toEqual({
      status: 0,
      stdout: "",
      stderr: "0 records: 0 valid, 0 invalid\n",
    });
  });

  it("writes bad records to the dead letters alone, with what they were", () => {
    const input = Buffer.concat([
      Buffer.from(`${good}\n${bad}\r\n`),
      Buffer.from([0x22, 0xff, 0x22, 0x0a]),
      Buffer.from(`"${"x".repeat(3000)}"\n${good}\n"\u001b[31m`),
    ]);
    const { status, stdout, stderr } = box.run(
      [
        "validate",
        "--filter",
        "--max-record-bytes",
        "2000",
        "--dead-letter",
        "dead.ndjson",
        "--max-invalid",
        "4",
        "--stats-file",
        "stats.json",
      ],
      { input },
    );
    expect({ status, stdout }).toEqual({ status: 0, stdout: `${good}\n${good}\n` });
    expect(stderr).toBe(
      "6 records: 2 valid, 4 invalid (invalid-utf8 1, syntax 1, too-large 1, type 1)\n",
    );
    const dead = readFileSync(path.join(box.folder, "dead.ndjson"), "utf8");
    expect(dead).toMatch(harmless);
    const [type, utf8, large, syntax] = parse(dead);
    expect(type).toMatchObject({ ok: false, record: 2, text: bad });
    expect(utf8).toMatchObject({ record: 3, base64: "Iv8i", findings: [{ code: "invalid-utf8" }] });
    expect(large).toMatchObject({ record: 4, length: 3002, findings: [{ code: "too-large" }] });
    expect(syntax).toMatchObject({ record: 6, text: '"\u001b[31m' });
    expect(JSON.parse(readFileSync(path.join(box.folder, "stats.json"), "utf8"))).toEqual({
      schemaVersion: 1,
      records: 6,
      valid: 2,
      invalid: 4,
      bytes: input.length,
      codes: { "invalid-utf8": 1, syntax: 1, "too-large": 1, type: 1 },
      terminated: false,
      seconds: expect.any(Number),
    });
  });

  it.each([
    ["2", 1],
    ["3", 0],
    ["2.9%", 1],
    ["3%", 0],
  ])("takes up to --max-invalid %s for no failure", (limit, status) => {
    const input = records(100);
    expect(box.run(["validate", "--filter", "--max-invalid", limit], { input }).status).toBe(
      status,
    );
  });

  it("reads compressed files, and several in their order", () => {
    box.write("b.ndjson.gz", gzipSync(`${good}\n`));
    box.write("a.ndjson", `${bad}\n`);
    const { stdout } = box.run(["validate", "--filter", "b.ndjson.gz", "a.ndjson"]);
    expect(stdout).toMatch(/^\{"ok":false,"file":"a\.ndjson","record":1,/);
    expect(stdout.endsWith(`\n${good}\n`)).toBe(true);
  });

  it.each([
    [["--filter", "-o", "json"], "--output does not go with --filter"],
    [["--dead-letter", "x"], "--dead-letter goes with --filter only"],
    [
      ["--filter", "--max-invalid", "101%"],
      "--max-invalid takes a number of records or a percentage",
    ],
    [["--filter", "--shard", "0/3"], "--shard takes I/N"],
    [["--filter", "--shard", "1/3"], "--shard cannot cut <stdin>"],
    [["--filter", "--jobs", "0"], "--jobs takes a number from 1"],
    [["--filter", "-f", "docker-engine/image-inspekt"], "there is no format"],
    [
      ["--filter", "--dead-letter", "a.ndjson", "./a.ndjson"],
      "a.ndjson: it is one of the files to be read",
    ],
    [["--filter", "gone.ndjson"], "cannot read gone.ndjson: there is no such file or folder"],
  ])("refuses %j in one line", (args, message) => {
    const { status, stdout, stderr } = box.run(["validate", ...args]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain(message);
    expect(stderr.split("\n")[0]).toContain("imagekin: ");
  });
});

describe("parts of a stream", () => {
  const box = makeSandbox({ "in.ndjson": records(2000).trimEnd() });
  const whole = box.run(["validate", "--filter", "in.ndjson"]).stdout;

  it("are together the whole, with the same numbers of records", () => {
    expect(whole.match(/\n/g)).toHaveLength(2000);
    const parts = [1, 2, 3, 4, 5, 6, 7].map(
      (index) =>
        box.run(["validate", "--filter", "-q", "--shard", `${index}/7`, "in.ndjson"]).stdout,
    );
    expect(parts.join("")).toBe(whole);
    expect(parts.every((part) => part.length > 1000)).toBe(true);
  });

  it("are whole files where there are several", () => {
    for (let i = 0; i < 5; i += 1) box.write(`many/${i}.ndjson`, `${line({ Size: i })}\n`);
    const parts = [1, 2, 3].map(
      (index) => box.run(["validate", "--filter", "--shard", `${index}/3`, "many"]).stdout,
    );
    expect(parts.join("")).toBe(box.run(["validate", "--filter", "many"]).stdout);
    const files = [1, 2, 3].map(
      (index) => box.run(["validate", "--shard", `${index}/3`, "many"]).stderr,
    );
    expect(files.map((text) => text.slice(0, 7))).toEqual(["1 file,", "2 files", "2 files"]);
  });

  it.skipIf(!hasProgram("parallel"))("run by GNU parallel give the same bytes as one run", () => {
    const alone = box.run(["validate", "--filter", "--dead-letter", "dead", "in.ndjson"]);
    const script = `parallel --will-cite --pipepart -a in.ndjson --block 100k -k -j2 '"$NODE" "$BIN" validate --filter -q --max-invalid 100% --dead-letter dead.{#}'`;
    const { status, stdout, stderr } = spawnSync("bash", ["--norc", "-c", script], {
      cwd: box.folder,
      encoding: "utf8",
      env: { PATH: process.env["PATH"], HOME: box.folder, NODE: process.execPath, BIN: bin },
      maxBuffer: 1 << 26,
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toBe(alone.stdout);
    const texts = (name: string): unknown[] =>
      parse(readFileSync(path.join(box.folder, name), "utf8")).map(({ text }) => text);
    const blocks = Math.ceil(readFileSync(path.join(box.folder, "in.ndjson")).length / 102_400);
    expect(blocks).toBeGreaterThan(2);
    const names = Array.from({ length: blocks }, (_, i) => `dead.${i + 1}`);
    expect(names.flatMap(texts)).toEqual(texts("dead"));
  });
});

describe("threads", () => {
  it("change no byte", () => {
    const box = makeSandbox({ "in.ndjson": records(1500).repeat(130) });
    const run = (jobs: string): object =>
      box.run([
        "validate",
        "--filter",
        "-f",
        "docker-engine/image-inspect",
        "--dead-letter",
        `dead.${jobs}`,
        "--jobs",
        jobs,
        "in.ndjson",
      ]);
    expect(run("3")).toEqual(run("1"));
    const dead = (jobs: string): Buffer => readFileSync(path.join(box.folder, `dead.${jobs}`));
    expect(dead("3").equals(dead("1"))).toBe(true);
    expect(dead("1").length).toBeGreaterThan(0);
  });
});

const start = (...args: string[]): ReturnType<typeof spawn> =>
  spawn(process.execPath, [bin, "validate", "--filter", ...args], { stdio: "pipe" });

const collect = (
  child: ReturnType<typeof spawn>,
  onOut: (text: string) => void,
): Promise<{ code: number | null; signal: string | null; out: string; err: string }> =>
  new Promise((resolve) => {
    let out = "";
    let err = "";
    child.stdout?.on("data", (chunk: Buffer) => {
      out += chunk.toString();
      onOut(out);
    });
    child.stderr?.on("data", (chunk: Buffer) => {
      err += chunk.toString();
    });
    child.on("close", (code, signal) => resolve({ code, signal, out, err }));
  });

describe("a stream that goes on", () => {
  it("is answered line by line", async () => {
    const child = start("--line-buffered");
    const ended = collect(child, (out) => {
      if (out === `${good}\n`) child.stdin?.write(`${bad}\n`);
      else if (out.endsWith("}\n")) child.stdin?.end();
    });
    child.stdin?.write(`${good}\n`);
    const { code, out } = await ended;
    expect(code).toBe(1);
    expect(out).toMatch(/^\{"Id".*\n\{"ok":false.*\n$/);
  });

  it("ends after whole records when it is told to, with its counts", async () => {
    const child = start();
    const ended = collect(child, () => child.kill("SIGTERM"));
    child.stdin?.on("error", () => {});
    child.stdin?.write(`${good}\n${good}\n${good.slice(0, 40)}`);
    expect(await ended).toEqual({
      code: 143,
      signal: null,
      out: `${good}\n${good}\n`,
      err: "2 records: 2 valid, 0 invalid; terminated before the end\n",
    });
  });

  it("ends in the middle of a file when it is told to", async () => {
    const box = makeSandbox({ "in.ndjson": records(1500).repeat(120) });
    const child = start(
      "--stats-file",
      path.join(box.folder, "stats"),
      path.join(box.folder, "in.ndjson"),
    );
    const { code, out, err } = await collect(child, () => child.kill("SIGTERM"));
    expect(code).toBe(143);
    expect(out.endsWith("}\n")).toBe(true);
    const count = out.match(/\n/g)?.length ?? 0;
    expect(count).toBeLessThan(1500 * 120);
    expect(err).toContain(`${count} records: `);
    const stats = JSON.parse(readFileSync(path.join(box.folder, "stats"), "utf8"));
    expect(stats).toMatchObject({ records: count, terminated: true });
  });

  it("ends quietly when nobody reads any more", () => {
    const box = makeSandbox({ "in.ndjson": records(3000) });
    const { stdout, stderr } = spawnSync(
      "bash",
      [
        "--norc",
        "-c",
        '"$NODE" "$BIN" validate --filter in.ndjson in.ndjson | head -1 | wc -l; echo "${PIPESTATUS[0]}"',
      ],
      {
        cwd: box.folder,
        encoding: "utf8",
        env: { PATH: process.env["PATH"], NODE: process.execPath, BIN: bin },
      },
    );
    expect({ stdout, stderr }).toEqual({ stdout: "1\n0\n", stderr: "" });
  });
});
