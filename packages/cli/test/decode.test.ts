import { describe, expect, it } from "vitest";
import { makeSandbox } from "./cli.ts";

const canonical = { id: "fd8", folderId: "b1g", minDiskSize: "5368709120", status: "READY" };

/** Legal ProtoJSON: an int64 as a number, an enum by number, a null, an offset. */
const respelt = {
  ...canonical,
  minDiskSize: 5_368_709_120,
  status: 2,
  labels: null,
  createdAt: "2021-10-04T16:38:54.345168059+03:00",
};

describe("ProtoJSON that is legal but not canonical", () => {
  const box = makeSandbox({
    "respelt.json": JSON.stringify(respelt),
    "wrong.json": JSON.stringify({ ...respelt, name: 7 }),
    "canonical.json": JSON.stringify(canonical),
  });

  const found = (...args: string[]): { status: number | null; findings: string[] } => {
    const { status, stdout } = box.run(["validate", "-o", "json", ...args]);
    const { findings }: { findings: { severity: string; code: string; pointer: string }[] } =
      JSON.parse(stdout);
    return {
      status,
      findings: findings.map(({ severity, code, pointer }) => `${severity} ${code} ${pointer}`),
    };
  };

  it("is decoded, with a warning for each place", () => {
    expect(found("respelt.json")).toEqual({
      status: 0,
      findings: [
        "warning not-canonical /minDiskSize",
        "warning not-canonical /status",
        "warning not-canonical /labels",
        "warning not-canonical /createdAt",
      ],
    });
    expect(found("canonical.json")).toEqual({ status: 0, findings: [] });
  });

  it("is an error where the reading is strict, or where something else is wrong", () => {
    expect(found("--strict", "respelt.json").status).toBe(1);
    const { status, findings } = found("wrong.json");
    expect(status).toBe(1);
    expect(findings).toContain("error type /name");
  });
});
