import { join } from "node:path";
import { type AjvValidator, defineDocument, type Document, type Schema } from "@imagekin/core";
import { transform } from "esbuild";
import { normalise } from "../src/normalise.ts";
import { readFormat } from "../src/read-format.ts";
import { renderAjv } from "../src/render-ajv.ts";
import { bundleFormat } from "../src/render-format.ts";
import { renderGuard } from "../src/render-guard.ts";
import { memberTable } from "../src/render-table.ts";

const folder = readFormat(join(import.meta.dirname, "kitchen", "sink"));
/** A format that holds each keyword of the house in each shape that the house allows. */
export const sink = bundleFormat(folder, {});

/** The schema of the format's one document, as it is written. */
export const written: Schema = folder.documents[0]?.schema ?? {};

/** The bundled source of the format's one document. */
export const source: Schema = sink.documents[0]?.source ?? {};

/** The document that the kit makes of a bundled source, without files. */
export async function makeDocument(schema: Schema): Promise<Document<unknown>> {
  const ajv = await loadAjv(schema);
  return defineDocument({
    id: "sink/everything",
    title: schema.title ?? "",
    description: schema.description ?? "",
    versions: schema["x-versions"] ?? [],
    guard: await loadGuard(schema),
    ajv,
    table: JSON.stringify(memberTable(schema)),
    source: JSON.stringify(schema),
  });
}

/** The guard that the kit makes of a bundled source. */
export async function loadGuard(schema: Schema): Promise<(value: unknown) => boolean> {
  const text = renderGuard(normalise(schema));
  return (await load<{ readonly is: (value: unknown) => boolean }>(text)).is;
}

/** The validator that the kit writes for a bundled source. */
export async function loadAjv(schema: Schema): Promise<AjvValidator> {
  const { ajv } = await load<{ readonly ajv: AjvValidator }>(renderAjv(normalise(schema)));
  return ajv;
}

async function load<T>(text: string): Promise<T> {
  const { code } = await transform(text, { loader: "ts", format: "esm" });
  const absolute = code.replaceAll(
    '"@imagekin/core/guard"',
    JSON.stringify(import.meta.resolve("@imagekin/core/guard")),
  );
  return import(`data:text/javascript,${encodeURIComponent(absolute)}`);
}
