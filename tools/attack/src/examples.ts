import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const formats = join(import.meta.dirname, "../../../packages/formats");

/** The valid examples of a document, as text. */
export function readExamples(id: string): string[] {
  const [format = "", name = ""] = id.split("/");
  const folder = join(formats, format, "examples", name, "valid");
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith(".json"))
    .sort()
    .map((file) => readFileSync(join(folder, file), "utf8"));
}
