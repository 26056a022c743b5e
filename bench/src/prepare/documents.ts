import { mkdirSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { makeDocuments, type Variety } from "../documents.ts";
import { documentOf, entryFile, work } from "../paths.ts";
import { templates } from "../subjects.ts";
import { generatedFile } from "./generated-file.ts";

/** Writes the documents of a measurement, one to a line, and says where. */
export async function writeDocuments(id: string, variety: Variety, count: number): Promise<string> {
  const { is } = (await import(pathToFileURL(entryFile(id, `${documentOf(id)}/guard`)).href)) as {
    readonly is: (value: unknown) => boolean;
  };
  const file = generatedFile(id, `${variety.replace(" ", "-")}-${count}.ndjson`);
  mkdirSync(work, { recursive: true });
  writeFileSync(file, `${makeDocuments(templates(id), is, variety, count).join("\n")}\n`);
  return file;
}
