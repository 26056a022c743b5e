import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { buffer } from "node:stream/consumers";
import { setTimeout as wait } from "node:timers/promises";
import { gzipSync } from "node:zlib";
import { afterAll, describe, expect, it } from "vitest";
import { fakeIo } from "../../test/fake-io.ts";
import { openInput } from "./open-input.ts";

const folder = mkdtempSync(path.join(tmpdir(), "imagekin-open-"));
afterAll(() => rmSync(folder, { recursive: true }));

const cut = gzipSync("x".repeat(1000)).subarray(0, 20);

describe("an archive that is cut", () => {
  const file = path.join(folder, "cut.json.gz");
  writeFileSync(file, cut);
  async function* stdin(): AsyncGenerator<Uint8Array> {
    yield cut;
  }

  it.each([
    ["a file", { path: "cut.json.gz", absolute: file, named: true }],
    ["stdin", { path: "cut.json.gz", absolute: undefined, named: true }],
  ])("of %s fails where it is read, however late that is", async (_, input) => {
    const chunks = openInput(input, true, fakeIo({ stdin: stdin() }).io);
    await wait(50);
    await expect(buffer(chunks)).rejects.toMatchObject({ code: "Z_BUF_ERROR" });
  });
});

it("a file that is gone fails where it is read, however late that is", async () => {
  const file = path.join(folder, "gone.json");
  const chunks = openInput({ path: "gone.json", absolute: file, named: true }, false, fakeIo().io);
  await wait(50);
  await expect(buffer(chunks)).rejects.toMatchObject({ code: "ENOENT" });
});
