import { findEntry } from "@imagekin/catalog";
import { arbitraryOf } from "@imagekin/core/arbitrary";
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

/** A text, and the document that it is, if it is one. */
interface Case {
  readonly text: string;
  readonly is?: string;
}

const documents = await Promise.all(
  convertibleIds.map(async (is) => {
    const arbitrary = arbitraryOf(await findEntry(is).load())();
    return arbitrary.map((value) => ({ is, value }));
  }),
);
const oneDocument = fc.oneof(...documents);

/** A document as it is; with a member that is anything at all; beside others in a list; cut off. */
const anyCase: fc.Arbitrary<Case> = fc.oneof(
  {
    weight: 6,
    arbitrary: oneDocument.map(({ is, value }) => ({ is, text: JSON.stringify(value, safe) })),
  },
  {
    weight: 2,
    arbitrary: fc.tuple(oneDocument, odd, anyJson).map(([{ is, value }, name, more]) => {
      const copy = Object.defineProperty({ ...Object(value) }, name, {
        value: more,
        enumerable: true,
      });
      return { is, text: JSON.stringify(copy) };
    }),
  },
  {
    weight: 1,
    arbitrary: fc
      .array(oneDocument, { maxLength: 3 })
      .map((list) => ({ text: JSON.stringify(list.map(({ value }) => value)) })),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(oneDocument, fc.nat(400))
      .map(([{ is, value }, end]) => ({ is, text: JSON.stringify(value).slice(0, end) })),
  },
  { weight: 1, arbitrary: anyJson.map((value) => ({ text: JSON.stringify(value) })) },
  { weight: 1, arbitrary: fc.string().map((text) => ({ text })) },
);

/** Numbers that lose digits are refused, which most cases shall not be. */
function safe(_name: string, value: unknown): unknown {
  return typeof value === "number" && !Number.isSafeInteger(value) ? 7 : value;
}

const id = fc.constantFrom(...convertibleIds);
const anyOptions = fc
  .tuple(
    fc.oneof(fc.constant("own" as const), fc.constant("own" as const), fc.constant(null), id),
    fc.constantFrom([], [], ["--strict"]),
    fc.subarray(["--allow-kind-change", "--no-residue", "--show-values", "--envelope"]),
    fc.subarray(["os=linux", "architecture=amd64", "store=containerd", "registry=r:5000", "id=x"]),
    fc.constantFrom("", "--filter", "--ndjson"),
  )
  .map(([from, strict, flags, assumed, mode]) => ({
    from,
    more: [
      ...strict,
      ...flags,
      ...assumed.flatMap((one) => ["--assume", one]),
      ...(mode === "" ? [] : [mode]),
    ],
  }));

describe("no text and no options", () => {
  it("make convert crash, or write half of a result", async () => {
    let converted = 0;
    await fc.assert(
      fc.asyncProperty(anyCase, id, anyOptions, async ({ text, is }, to, { from, more }) => {
        const source = from === "own" ? is : from;
        const options = [...(typeof source === "string" ? ["--from", source] : []), ...more];
        const { status, stdout, stderr } = await runHere(box, ["convert", "--to", to, ...options], {
          input: text,
        });
        expect(status === 0 || status === 1, stderr).toBe(true);
        if (status === 0) converted += 1;
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
    expect(converted).toBeGreaterThan(runs / 5);
  }, 240_000);

  it("make it take long over depth", async () => {
    const deep = `{"Id": ${"[".repeat(100_000)}${"]".repeat(100_000)}}`;
    const run = await runHere(box, ["convert", "--to", "oci-image/config"], { input: deep });
    expect(run).toMatchObject({ status: 1, stdout: "" });
  });
});
