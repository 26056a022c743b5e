import { renderSchema, type Schema } from "@imagekin/core";
import { bundle } from "./bundle.ts";
import { lintSchema } from "./lint-schema.ts";
import { normalise } from "./normalise.ts";
import type { FormatFolder } from "./read-format.ts";
import { renderAjv } from "./render-ajv.ts";
import { renderGuard } from "./render-guard.ts";
import {
  renderArbitraries,
  renderDocument,
  type RenderedFormat,
  renderIndex,
  renderOperations,
} from "./render-index.ts";
import { memberTable, tableText } from "./render-table.ts";
import { renderTypes } from "./render-types.ts";
import { textModule } from "./typescript-text.ts";

/** The sources of a format's documents, linted and bundled. Throws with every breach of the house rules. */
export function bundleFormat(
  format: FormatFolder,
  fragments: Readonly<Record<string, Schema>>,
): RenderedFormat {
  const breaches = format.documents.flatMap(({ name, schema }) =>
    lintSchema(format.name, name, schema).map((breach) => `${format.name}/${name} ${breach}`),
  );
  if (breaches.length > 0) throw new Error(breaches.join("\n"));
  return {
    name: format.name,
    rules: format.rules,
    hasFunctions: format.hasFunctions,
    operations: format.operations,
    documents: format.documents.map(({ name }) => ({
      name,
      source: bundle(name, { format, fragments }),
    })),
  };
}

/** All generated files of a format, by path below `src/generated`. The same input gives the same bytes. */
export async function renderFormat(format: RenderedFormat): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  const types = await renderTypes(
    format.name,
    format.documents.map(({ source }) => source),
  );
  files.set("types.ts", types);
  files.set("index.ts", renderIndex(format, types));
  files.set("arbitrary.ts", renderArbitraries(format));
  if (format.operations !== undefined) {
    files.set("operations.ts", renderOperations(format.operations));
  }
  for (const { name, source } of format.documents) {
    const rules = normalise(source);
    files.set(`documents/${name}.ts`, renderDocument(format, name, source));
    files.set(`guards/${name}.ts`, renderGuard(rules));
    files.set(`ajv/${name}.ts`, renderAjv(rules));
    files.set(
      `tables/${name}.ts`,
      textModule(
        "table",
        "What is known about the members, as JSON of a `MemberTable`.",
        tableText(memberTable(source)),
      ),
    );
    files.set(
      `sources/${name}.ts`,
      textModule(
        "source",
        "The annotated schema, self-contained, as JSON.",
        JSON.stringify(source, null, 1),
      ),
    );
    files.set(`schema/${name}.schema.json`, json(renderSchema(source)));
    files.set(`schema/${name}.draft-07.schema.json`, json(renderSchema(source, { draft: "07" })));
  }
  return files;
}

function json(schema: Schema): string {
  return `${JSON.stringify(schema, null, 2)}\n`;
}
