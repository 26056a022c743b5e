import { join } from "node:path";
import { fileName, work } from "../paths.ts";

/** Where something is put that was made of a document before measuring. */
export function generatedFile(id: string, name: string): string {
  return join(work, `${fileName(id)}.${name}`);
}
