import { describe, expect, it } from "vitest";
import { fakeIo } from "../test/fake-io.ts";
import { ClosedPipeError, type Sink } from "./io.ts";
import { reportError } from "./report-error.ts";
import { run } from "./run.ts";

describe("run", () => {
  it("does not wait at a terminal", async () => {
    const { io, written } = fakeIo({ stdinIsTerminal: true });
    expect(await run(["validate"], io)).toBe(2);
    expect(written.join("")).toMatch(/^imagekin: name a file, .*\n$/);
  });

  it("ends with 0 when nobody reads any more", async () => {
    const closed: Sink = {
      isTerminal: false,
      columns: undefined,
      write: () => Promise.reject(new ClosedPipeError()),
    };
    const { io, written } = fakeIo({ stdout: closed });
    expect(await run(["formats"], io)).toBe(0);
    expect(written).toEqual([]);
  });
});

describe("reportError", () => {
  it("says in one line that a bug is ours, and where it came up", async () => {
    const { io, written } = fakeIo();
    expect(await reportError(new TypeError("x is\nundefined"), io, "a.json")).toBe(3);
    expect(written).toEqual([
      "imagekin: a.json: this is a bug of imagekin (x is\\u000aundefined); please report it with the command and the input that led to it\n",
    ]);
  });

  it("blames the system for what the system refused", async () => {
    const { io, written } = fakeIo();
    const error = Object.assign(new Error("ENOSPC"), { code: "ENOSPC", syscall: "write" });
    expect(await reportError(error, io)).toBe(2);
    expect(written).toEqual(["imagekin: write failed: the disk is full\n"]);
  });
});
