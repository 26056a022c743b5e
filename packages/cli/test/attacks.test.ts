import { spawnSync } from "node:child_process";
import { linkSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { bin, image, makeSandbox } from "./cli.ts";

describe("an output", () => {
  const box = makeSandbox({ "a.json": image() });
  linkSync(path.join(box.folder, "a.json"), path.join(box.folder, "link.json"));

  it.for([
    ["-o", "json=a.json", "a.json"],
    ["-o", "json=link.json", "a.json"],
    ["-o", "json=x.out", "-o", "text=x.out", "a.json"],
  ])("never takes the place of an input or of another output: %j", (args) => {
    const { status, stderr } = box.run(["validate", ...args]);
    expect(status).toBe(2);
    expect(stderr).toContain("imagekin: cannot write");
    expect(readFileSync(path.join(box.folder, "a.json"), "utf8")).toBe(image());
  });

  it.for([
    ["-o", "json=a.json"],
    ["--filter", "--dead-letter", "a.json"],
  ])("never takes the place of the file behind stdin: %j", (args) => {
    const command = `"$NODE" "$BIN" validate ${args.join(" ")} < a.json`;
    const env = { PATH: process.env["PATH"], NODE: process.execPath, BIN: bin };
    const options = { cwd: box.folder, env, encoding: "utf8" } as const;
    const { status, stderr } = spawnSync("sh", ["-c", command], options);
    expect(status).toBe(2);
    expect(stderr).toContain("imagekin: cannot write a.json");
    expect(readFileSync(path.join(box.folder, "a.json"), "utf8")).toBe(image());
  });
});

describe("the frame of a text that cannot be read", () => {
  it.for([
    ["broken-line.json", '{"Env": ["PW=CANARY\\\n CANARY"]}'],
    ["raw-newline.json", '{"a": "x\nCANARY", "b": 1}'],
    ["unquoted.json", '{"Env":[PW=CANARY]}'],
    ["comment.json", "// CANARY\n{}"],
    ["block.yaml", "a: |\n  CANARY\nb: [CANARY,\n  CANARY]\nc: *CANARY\n"],
    ["flow.yaml", "a: [x,\n  CANARY]\nb: }\n"],
  ] as const)("shows nothing that may be a secret: %s", ([name, text]) => {
    const box = makeSandbox({ [name]: text });
    const { status, stdout, stderr } = box.run(["validate", "--frames", name]);
    expect(status).toBe(1);
    expect(stdout + stderr).not.toContain("CANARY");
  });

  it("takes no time to speak of for what makes bad patterns slow", () => {
    const box = makeSandbox({ "slow.json": `{"Id":"${'\\"'.repeat(60_000)}\\\n` });
    expect(box.run(["validate", "--frames", "slow.json"]).status).toBe(1);
  }, 20_000);
});
