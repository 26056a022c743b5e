/** The languages that a document may be written in. */
export type Syntax = "json" | "ndjson" | "yaml";

const extensions: Readonly<Record<string, Syntax>> = {
  json: "json",
  ndjson: "ndjson",
  jsonl: "ndjson",
  yaml: "yaml",
  yml: "yaml",
};

/** How a file is written, by its name. */
export interface FileKind {
  readonly syntax: Syntax;
  readonly compressed: boolean;
}

/** The kind of a file by its extension, with or without `.gz`; undefined if the extension says nothing. */
export function kindOf(name: string): FileKind | undefined {
  const compressed = name.toLowerCase().endsWith(".gz");
  const plain = compressed ? name.slice(0, -3) : name;
  const extension = plain.slice(plain.lastIndexOf(".") + 1).toLowerCase();
  const syntax = Object.hasOwn(extensions, extension) ? extensions[extension] : undefined;
  return syntax === undefined ? undefined : { syntax, compressed };
}
