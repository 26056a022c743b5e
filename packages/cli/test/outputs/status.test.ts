import { describe, expect, it } from "vitest";
import { makeSandbox } from "../cli.ts";
import { hostileFiles } from "./hostile.ts";

const names = ["text", "json", "ndjson", "junit", "sarif", "github"];
const cases: readonly [name: string, args: readonly string[], status: number][] = [
  ["valid", ["all/good.json"], 0],
  ["invalid", ["all"], 1],
  ["unreadable", ["all", "gone.json"], 2],
];

describe("the exit status", () => {
  const box = makeSandbox(hostileFiles);

  it.each(cases)("is the same for every output and every --jobs: %s", (_, args, status) => {
    for (const [index, name] of names.entries()) {
      expect(box.run(["validate", "-o", name, "--jobs", String(index + 1), ...args])).toMatchObject(
        {
          status,
        },
      );
    }
    const all = names.slice(1).flatMap((name) => ["-o", `${name}=report.${name}`]);
    expect(box.run(["validate", "--quiet", ...all, ...args])).toMatchObject({ status, stdout: "" });
  });
});
