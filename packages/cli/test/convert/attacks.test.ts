import { findEntry } from "@imagekin/catalog";
import { arbitraryDocument } from "@imagekin/format-kit/arbitrary";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { convertibleIds } from "../../src/convert/ids.ts";
import { harmless, makeSandbox } from "../cli.ts";
import { runHere } from "./run-here.ts";
import { inspected } from "./documents.ts";

const box = makeSandbox();
const runs = Number(process.env["IMAGEKIN_LAWS"] ?? 200);

/** Names and texts that programs stumble over. */
const odd = fc.constantFrom(
  "__proto__",
  "constructor",
  "toString",
  "",
  "*",
  "/",
  "~1",
  "images",
  "items",
  "\u001b[31m",
  "\u202e\n\r\u0000",
  "\ud800",
  "9223372036854775808",
);

const anyJson = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom(null, true, 0, -0, 1.5, 2 ** 53, -(2 ** 53), 1e308),
    odd,
    fc.string(),
    fc.array(tie("value"), { maxLength: 4 }),
    fc.dictionary(fc.oneof(odd, fc.constantFrom(...Object.keys(inspected))), tie("value"), {
      maxKeys: 5,
    }),
  ),
})).value;

const documents = await Promise.all(
  convertibleIds.map(async (id) => arbitraryDocument((await findEntry(id).load()).source())),
);
/** Documents of all kinds, some with a member that is anything at all. */
const anyDocument = fc
  .tuple(fc.oneof(...documents), fc.option(fc.tuple(odd, anyJson)))
  .map(([value, more]): unknown => {
    if (more === null || typeof value !== "object" || value === null) return value;
    const copy = { ...value };
    Object.defineProperty(copy, more[0], { value: more[1], enumerable: true });
    return copy;
  });

const anyText = fc.oneof(
  { weight: 4, arbitrary: anyDocument.map((value) => JSON.stringify(value)) },
  {
    weight: 2,
    arbitrary: fc.array(anyDocument, { maxLength: 3 }).map((list) => JSON.stringify(list)),
  },
  { weight: 2, arbitrary: anyJson.map((value) => JSON.stringify(value)) },
  { weight: 1, arbitrary: fc.string() },
  {
    weight: 1,
    arbitrary: fc
      .tuple(anyDocument, fc.nat(400))
      .map(([value, end]) => JSON.stringify(value).slice(0, end)),
  },
);

const id = fc.constantFrom(...convertibleIds);
const anyOptions = fc
  .tuple(
    fc.option(id),
    fc.subarray(["--strict", "--allow-kind-change", "--no-residue", "--show-values", "--envelope"]),
    fc.subarray(["os=linux", "architecture=amd64", "store=containerd", "registry=r:5000", "id=x"]),
    fc.constantFrom("", "--filter", "--ndjson"),
  )
  .map(([from, flags, assumed, mode]) => [
    ...(from === null ? [] : ["--from", from]),
    ...flags,
    ...assumed.flatMap((one) => ["--assume", one]),
    ...(mode === "" ? [] : [mode]),
  ]);

describe("no text and no options", () => {
  it("make convert crash, or write half of a result", async () => {
    await fc.assert(
      fc.asyncProperty(anyText, id, anyOptions, async (input, to, options) => {
        const { status, stdout, stderr } = await runHere(box, ["convert", "--to", to, ...options], {
          input,
        });
        expect(status === 0 || status === 1, stderr).toBe(true);
        expect(stderr).toMatch(harmless);
        expect(stdout).toMatch(harmless);
        const isPart = options.includes("--filter") || options.includes("--envelope");
        if (status === 1 && !isPart) expect(stdout).toBe("");
        else if (/--(?:filter|ndjson)/.test(options.join(" "))) {
          for (const line of stdout.split("\n").slice(0, -1)) JSON.parse(line);
        } else JSON.parse(stdout);
      }),
      { numRuns: 2 * runs },
    );
  }, 240_000);

  it("make it take long over depth", async () => {
    const deep = `{"Id": ${"[".repeat(100_000)}${"]".repeat(100_000)}}`;
    const run = await runHere(box, ["convert", "--to", "oci-image/config"], { input: deep });
    expect(run).toMatchObject({ status: 1, stdout: "" });
  });
});
