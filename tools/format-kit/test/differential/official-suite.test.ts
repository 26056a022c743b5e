import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, test } from "vitest";
import { recordEvidence } from "../../../evidence/record.mjs";
import { loadGuard } from "../kitchen-sink.ts";
import { toHouseForm } from "./house-form.ts";

const manifest = fileURLToPath(import.meta.resolve("json-schema-test-suite/package.json"));

/** The official tests as far as packages hold them: draft 4 from npm, draft 7 (which adds const) where Debian's package is installed. */
const suites = [
  { draft: "draft4", folder: join(dirname(manifest), "tests/draft4") },
  { draft: "draft7", folder: "/usr/share/json-schema-test-suite/tests/draft7" },
];

interface Group {
  readonly description: string;
  readonly schema: unknown;
  readonly tests: readonly {
    readonly description: string;
    readonly data: unknown;
    readonly valid: boolean;
  }[];
}

function readGroups(folder: string): Group[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".json"))
    .sort()
    .flatMap((file): Group[] => JSON.parse(readFileSync(join(folder, file), "utf8")));
}

const counts: Record<string, object> = {};

describe.for(suites)("the official tests of $draft", ({ draft, folder }) => {
  const isThere = existsSync(folder);
  const hint = isThere ? "" : ' (to run it: "apt-get install json-schema-test-suite")';

  test.skipIf(!isThere)(`agree with the guards made of their schemas${hint}`, async () => {
    const skipped: Record<string, number> = {};
    const wrong: string[] = [];
    const count = { schemas: 0, tests: 0, skipped };
    for (const { description, schema, tests } of readGroups(folder)) {
      const form = toHouseForm(schema);
      if ("why" in form) {
        skipped[form.why] = (skipped[form.why] ?? 0) + 1;
        continue;
      }
      // A document of ours is always an object, so what is judged is a member of one.
      const { $defs = {}, ...value } = form.schema;
      const is = await loadGuard({ type: "object", properties: { value }, $defs });
      count.schemas += 1;
      for (const { description: what, data, valid } of tests) {
        count.tests += 1;
        if (is({ value: data }) !== valid) wrong.push(`${description}: ${what}`);
      }
    }
    counts[draft] = count;
    process.stdout.write(`${draft}: ${JSON.stringify(count)}\n`);
    expect(wrong).toEqual([]);
    expect(count.tests).toBeGreaterThan(100);
  });
});

afterAll(() => {
  recordEvidence("official-suite", {
    command: "vitest run tools/format-kit/test/differential/official-suite.test.ts",
    suites: counts,
  });
});
