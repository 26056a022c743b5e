import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import type { Document } from "@imagekin/core";
import { afterAll, describe, expect, test } from "vitest";
import { recordEvidence } from "../../../evidence/record.mjs";
import { fuzzCases, mutatedDocuments, sampleInvalid, seed } from "../../src/generated-documents.ts";
import { formatFolders } from "../../src/read-format.ts";
import { checkMetaSchemas, judges, pinnedVersions } from "./foreign.ts";
import { readingsOf } from "./readings.ts";

const root = join(import.meta.dirname, "..", "..", "..", "..");

/** Documents for each reading without a version, of which there are four. More would take minutes: a process and two parsers are asked for each. */
const cases = Math.min(Math.ceil(fuzzCases / 5), 1_000);
/** Documents for each of the readings of versions, of which there are dozens. */
const versionCases = Math.ceil(cases / 10);

const documents: Document<unknown>[] = [];
for (const folder of formatFolders(root)) {
  const exports: Record<string, unknown> = await import(join(folder, "src/generated/index.ts"));
  documents.push(...Object.values(exports).filter(isDocument));
}

function isDocument(value: unknown): value is Document<unknown> {
  return typeof value === "object" && value !== null && "validate" in value;
}

/** Valid, mutated and invalid documents as JSON text, since that is what all can read. Half of a surrogate pair is no Unicode text. */
function textsOf(document: Document<unknown>): string[] {
  const invalid = sampleInvalid(document, 1).map(({ value }) => value);
  const mutated = [...mutatedDocuments(document, cases, false)].map(({ value }) => value);
  const values = [
    ...mutated,
    ...invalid.filter((_, index) => index % Math.ceil(invalid.length / cases) === 0),
  ];
  return values.map((value) => JSON.stringify(value)).filter((text) => !/\\ud[89a-f]/.test(text));
}

const counts: Record<string, { readings: number; verdicts: number; accepted: number }> = {};

describe.for(documents.map((document) => [document.id, document] as const))(
  "%s",
  ([id, document]) => {
    const readings = readingsOf(document);
    test(`is judged as other validators judge it, in ${readings.length} readings`, async () => {
      const texts = textsOf(document);
      const count = { readings: readings.length, verdicts: 0, accepted: 0 };
      for (const { name, schema, accepts } of readings) {
        const every = /^\d/.test(name) ? Math.ceil(texts.length / versionCases) : 1;
        const judged = texts.filter((_, index) => index % every === 0);
        const ours = judged.map((text) => accepts(JSON.parse(text)));
        const theirs = await Promise.all(
          Object.entries(judges).map(async ([judge, judgeAll]) => ({
            judge,
            verdicts: await judgeAll(schema, judged),
          })),
        );
        for (const [index, text] of judged.entries()) {
          const expected = ours[index] ?? theirs[0]?.verdicts[index];
          const others = theirs.map(({ judge, verdicts }) => [judge, verdicts[index]] as const);
          if (others.some(([, verdict]) => verdict !== expected)) {
            expect.fail(`${name}: ours ${expected}, ${JSON.stringify(others)} of ${text}`);
          }
          count.verdicts += 1;
          if (expected === true) count.accepted += 1;
        }
      }
      counts[id] = count;
      expect(count.verdicts).toBeGreaterThan(cases);
      expect(count.accepted).toBeGreaterThan(count.verdicts / 100);
    });
  },
);

test("every published schema, in both drafts, is what its meta-schema asks for", () => {
  for (const folder of formatFolders(root)) {
    checkMetaSchemas(join(folder, "src/generated/schema"));
  }
  const other = mkdtempSync(join(tmpdir(), "imagekin-schemas-"));
  try {
    for (const document of documents) {
      for (const [index, { schema }] of readingsOf(document).entries()) {
        const file = `${document.id.replace("/", ".")}.${index}.json`;
        writeFileSync(join(other, file), JSON.stringify(schema));
      }
    }
    checkMetaSchemas(other);
    writeFileSync(
      join(other, "wrong.json"),
      '{"$schema":"http://json-schema.org/draft-07/schema#","type":"text"}',
    );
    expect(() => checkMetaSchemas(other), basename(other)).toThrow();
  } finally {
    rmSync(other, { recursive: true });
  }
});

afterAll(() => {
  const all = Object.values(counts);
  const verdicts = all.reduce((sum, count) => sum + count.verdicts, 0);
  const readings = all.reduce((sum, count) => sum + count.readings, 0);
  process.stdout.write(
    `${verdicts} verdicts in ${readings} schemas, each the same as that of ${Object.keys(judges).length} other validators\n`,
  );
  recordEvidence("differential", {
    command: "vitest run tools/format-kit/test/differential",
    seed,
    tools: pinnedVersions(Object.keys(judges)),
    verdicts,
    schemas: readings,
    documents: counts,
  });
});
