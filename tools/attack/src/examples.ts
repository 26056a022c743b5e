import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "../../..");

/** The valid examples of a document, as text. */
export function readExamples(id: string): string[] {
  const [format = "", name = ""] = id.split("/");
  const folder = join(root, "packages/formats", format, "examples", name, "valid");
  return readFolder(folder).map(({ content }) => content.toString());
}

/** The inputs in a folder of the corpus. */
export function readCorpus(name: string): Buffer[] {
  return readFolder(join(root, "tools/attack/corpus", name)).map(({ content }) => content);
}

/** Inputs that once broke a target, by its name. */
export function readFinds(target: string): { readonly name: string; readonly content: Buffer }[] {
  return readFolder(join(root, "tools/attack/corpus/found", target));
}

function readFolder(folder: string): { readonly name: string; readonly content: Buffer }[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .sort()
    .map((name) => ({ name, content: readFileSync(join(folder, name)) }));
}
