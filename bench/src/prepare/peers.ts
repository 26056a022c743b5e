import { mkdirSync, writeFileSync } from "node:fs";
import { work } from "../paths.ts";
import { standaloneCode } from "../peers/ajv.ts";
import { principal, publishedSchema } from "../subjects.ts";
import { generatedFile } from "./generated-file.ts";
import { writeTypia } from "./typia.ts";

let prepared = false;

/** Writes the validators that peers generate ahead of time, for all documents that every peer is measured on; once in a process. */
export function preparePeers(): void {
  if (prepared) return;
  for (const id of principal) writeStandalone(id);
  writeTypia(principal);
  prepared = true;
}

/** Writes Ajv's standalone validators of a document: of the first error, and of all. */
export function writeStandalone(id: string): void {
  mkdirSync(work, { recursive: true });
  const schema = publishedSchema(id);
  writeFileSync(generatedFile(id, "ajv.cjs"), standaloneCode(schema, { allErrors: false }));
  writeFileSync(
    generatedFile(id, "ajv-all-errors.cjs"),
    standaloneCode(schema, { allErrors: true }),
  );
}
