import { type CatalogEntry, entries, recognize } from "@imagekin/catalog";
import { arbitraryOf } from "@imagekin/core/arbitrary";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { makeSandbox } from "./cli.ts";

/** One place of each document that is broken, and the finding that this must give. */
const damages: Readonly<
  Record<string, { readonly member: string; readonly wrong: unknown; readonly code: string }>
> = {
  "docker-engine/image-inspect": { member: "Id", wrong: 7, code: "type" },
  "docker-engine/image-summary": { member: "ParentId", wrong: 7, code: "type" },
  "oci-image/manifest": { member: "layers", wrong: {}, code: "type" },
  "oci-image/config": { member: "architecture", wrong: 7, code: "type" },
  "yandex-compute/image": { member: "folderId", wrong: [], code: "type" },
  "yandex-container-registry/image": { member: "tags", wrong: "x", code: "type" },
};

const total = 5000;

describe("5,000 mixed files, 3 % of them broken in one known place", () => {
  const box = makeSandbox();
  const known: { file: string; format: string; code: string; pointer: string }[] = [];

  beforeAll(async () => {
    const kinds = await Promise.all(
      Object.keys(damages).map(async (id, index) => {
        const entry = entries.find((one) => one.id === id);
        if (entry === undefined) throw new Error(`there is no ${id}`);
        const arbitrary = arbitraryOf(await entry.load())();
        return {
          entry,
          values: await pick(entry, fc.sample(arbitrary, { numRuns: 400, seed: index })),
        };
      }),
    );
    for (let i = 0; i < total; i += 1) {
      const { entry, values } = kinds[i % kinds.length] ?? {};
      const value = values?.[Math.floor(i / kinds.length) % values.length];
      const damage = damages[entry?.id ?? ""];
      if (entry === undefined || value === undefined || damage === undefined)
        throw new Error("nothing to write");
      const { member, wrong, code } = damage;
      const file = `${String(i % 7)}/${String(i).padStart(5, "0")}.json`;
      // Every 33rd, so that each kind has its share.
      const isBroken = i % 100 === 7 || i % 100 === 40 || i % 100 === 93;
      box.write(file, JSON.stringify(isBroken ? { ...value, [member]: wrong } : value, null, 1));
      if (isBroken) known.push({ file, format: entry.id, code, pointer: `/${member}` });
    }
  }, 120_000);

  it("gives exactly the findings that are known: none missed, none extra", () => {
    const { status, stdout, stderr } = box.run(["validate", "-o", "json", "."]);
    const { findings, summary } = JSON.parse(stdout);
    const errors = findings
      .filter(({ severity }: { severity: string }) => severity === "error")
      .map(({ file, format, code, pointer }: (typeof known)[number]) => ({
        file,
        format,
        code,
        pointer,
      }));
    known.sort((a, b) => (a.file < b.file ? -1 : 1));
    expect(known).toHaveLength(150);
    expect(errors).toEqual(known);
    expect(summary).toMatchObject({
      files: total,
      documents: total,
      invalid: 150,
      skipped: 0,
      errors: 150,
    });
    expect(status).toBe(1);
    expect(stderr).toMatch(
      /^5000 files, 5000 documents: 4850 valid, 150 invalid; 150 errors, \d+ warnings\n$/,
    );
  });
});

/** Samples that are recognised, whole and broken: a document may be so bare that nothing tells what it is. */
async function pick(entry: CatalogEntry, samples: readonly unknown[]): Promise<object[]> {
  const { member, wrong } = damages[entry.id] ?? { member: "", wrong: undefined };
  const picked: object[] = [];
  for (const value of samples) {
    if (typeof value !== "object" || value === null) continue;
    const whole = await recognize(value, entries);
    const broken = await recognize({ ...value, [member]: wrong }, entries);
    if (whole.entry?.id === entry.id && broken.entry?.id === entry.id) picked.push(value);
  }
  if (picked.length < 20)
    throw new Error(`only ${picked.length} samples of ${entry.id} are recognised`);
  return picked;
}
