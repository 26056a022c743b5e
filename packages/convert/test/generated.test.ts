import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { fileOf, sources } from "./generated.ts";
import { renderDocuments } from "./render-documents.ts";
import { renderMapping } from "./render-mapping.ts";

const folder = join(import.meta.dirname, "..", "src", "generated");

test.each(sources)("the functions of $mapping.id are those that its rows say", async (source) => {
  await expect(renderMapping(source)).toMatchFileSnapshot(
    join(folder, `${fileOf(source.mapping)}.ts`),
  );
});

test("the list of documents is that of the mappings", async () => {
  await expect(renderDocuments(sources)).toMatchFileSnapshot(join(folder, "documents.ts"));
});

test("nothing else is generated", () => {
  expect(readdirSync(folder).sort()).toEqual(
    [...sources.map(({ mapping }) => `${fileOf(mapping)}.ts`), "documents.ts"].sort(),
  );
});
