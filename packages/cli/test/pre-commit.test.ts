import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { image, makeSandbox } from "./cli.ts";

const hooks = readFileSync(new URL("../../../.pre-commit-hooks.yaml", import.meta.url), "utf8");

/** A member of the only hook. The file is ours and simple, so no YAML parser is needed. */
const member = (name: string): string =>
  new RegExp(`^ *(?:- )?${name}: (.*)$`, "m").exec(hooks)?.[1] ?? "";

describe("the pre-commit hook", () => {
  const [program, ...args] = member("entry").split(" ");
  const names = [
    "a.json",
    "package.json",
    "tsconfig.json",
    "b c.json",
    "-o.json",
    "os.json",
    "x.ndjson",
  ];
  const box = makeSandbox({
    "a.json": image(),
    "package.json": '{"name": "x"}',
    "tsconfig.json": "{}",
    "b c.json": image(),
    "-o.json": image(),
    "os.json": image({ Os: 7 }),
    "x.ndjson": "",
  });
  box.write("x.ndjson", `${JSON.stringify(JSON.parse(image()))}\n`);

  it("is ours", () => {
    expect(program).toBe("imagekin");
    expect(names.every((name) => new RegExp(member("files")).test(name))).toBe(true);
    expect(new RegExp(member("files")).test("a.yaml")).toBe(false);
  });

  it("judges the parts of a file list as it judges the whole", () => {
    const whole = box.run([...args, ...names]);
    expect(whole).toEqual({
      status: 1,
      stdout: expect.stringMatching(/^os\.json:4:9: /),
      stderr: "",
    });
    const parts = [names.slice(0, 2), names.slice(1, 3), names.slice(3, 5), names.slice(5)];
    const runs = parts.map((part) => box.run([...args, ...part]));
    expect(runs.map(({ status }) => status)).toEqual([0, 0, 0, 1]);
    expect(runs.map(({ stdout }) => stdout).join("")).toBe(whole.stdout);
    // No total that looks as if it were that of all parts.
    expect(runs.map(({ stderr }) => stderr).join("")).toBe("");
  });
});
