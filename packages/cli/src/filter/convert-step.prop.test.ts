import { readdirSync, readFileSync } from "node:fs";
import { makeRandom, mutate } from "@imagekin/format-kit/mutate";
import { describe, expect, it } from "vitest";
import { convertStep } from "./convert-step.ts";
import type { Outcome, RecordLine } from "./step.ts";

const folder = new URL(
  "../../../formats/docker-engine/examples/image-inspect/valid/",
  import.meta.url,
);
const examples = readdirSync(folder)
  .filter((name) => name.endsWith(".json"))
  .map((name) => JSON.stringify(JSON.parse(readFileSync(new URL(name, folder), "utf8"))));
const [first = ""] = examples;

const random = makeRandom(7);
const texts: readonly string[] = [
  ...examples,
  ...Array.from({ length: 120 }, (_, index) =>
    JSON.stringify(mutate(examples[index % examples.length] ?? "", random, false)),
  ).filter((text) => text !== undefined),
  ...["1.5", "1e-400", "9007199254740993", '"\\ud800"', "-0", '{"x":1,"x":1}', '{"x":1,"x":2}'].map(
    (part) => `${first.slice(0, -1)},"Unknown":${part}}`,
  ),
  `[${first}]`,
  `[${first},${first}]`,
  "[]",
  "{}",
  "7",
  "",
  "{",
  `\uFEFF${first}`,
  `${first.slice(0, -1)},"Unknown":"\uFFFD"}`,
];

const lineOf = (text: string): RecordLine => ({
  bytes: Buffer.from(text),
  record: 1,
  byteOffset: 0,
  isTooLong: false,
});

/** What came out, without places in the text. */
function shown(outcome: Outcome): unknown {
  if (!outcome.ok) return outcome.findings.map(({ code, pointer }) => `${code} ${pointer}`);
  return { ...outcome, bytes: Buffer.from(outcome.bytes ?? []).toString() };
}

/** So long a text is never read the quick way. */
const padding = " ".repeat(256 * 1024);

describe.each([
  ["oci-image/config", false, "docker-engine/image-inspect"],
  ["oci-image/config", false, undefined],
  ["common-image/image", true, "docker-engine/image-inspect"],
])("convert --filter to %s, envelope %s, from %s", (to, envelope, format) => {
  const step = convertStep({
    kind: "convert",
    plan: { to, options: {}, showValues: false },
    envelope,
    countsLosses: true,
    maxRecordBytes: 2 ** 24,
  });
  const source = { file: undefined, format };

  it("gives the same for what is read quickly and for what is not", async () => {
    let good = 0;
    for (const text of texts) {
      const quick = await step(lineOf(text), source);
      expect(shown(quick)).toEqual(shown(await step(lineOf(text + padding), source)));
      if (quick.ok) good += 1;
    }
    expect(good).toBeGreaterThan(10);
    expect(good).toBeLessThan(texts.length - 10);
  });
});
