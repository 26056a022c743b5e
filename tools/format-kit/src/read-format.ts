import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { Schema } from "@imagekin/core";

/** A format as it lies in its folder: nothing resolved, nothing checked. Lists are sorted. */
export interface FormatFolder {
  /** `docker-engine`: the folder's name. */
  readonly name: string;
  readonly folder: string;
  readonly documents: readonly DocumentFolder[];
  /** Text of `src/rules.ts`; empty if there is none. */
  readonly rules: string;
  /** Whether there are functions of the format's own in `src/functions.ts`. */
  readonly hasFunctions: boolean;
  /** The requests and answers of the vendor's API, from `schema/operations.json`. */
  readonly operations: readonly unknown[] | undefined;
}

/** One document of a format: its schema as written, and its examples. */
export interface DocumentFolder {
  /** `image-inspect` */
  readonly name: string;
  readonly schema: Schema;
  readonly valid: readonly Example[];
  readonly invalid: readonly Example[];
  /** What each invalid example raises, by file name. */
  readonly expected: Readonly<Record<string, ExpectedFinding>>;
}

/** An example file and its parsed content. */
export interface Example {
  readonly file: string;
  readonly value: unknown;
}

/** The one finding that an invalid example raises. */
export interface ExpectedFinding {
  readonly pointer: string;
  readonly code: string;
}

const schemaSuffix = ".schema.json";

/** Reads the folder of a format. Throws, with the file's name, if a file is not JSON. */
export function readFormat(folder: string): FormatFolder {
  const documents = readdirSync(join(folder, "schema"))
    .filter((file) => file.endsWith(schemaSuffix))
    .sort()
    .map((file) => readDocument(folder, file));
  const rules = join(folder, "src", "rules.ts");
  const operations = join(folder, "schema", "operations.json");
  return {
    name: basename(folder),
    folder,
    documents,
    rules: existsSync(rules) ? readFileSync(rules, "utf8") : "",
    hasFunctions: existsSync(join(folder, "src", "functions.ts")),
    operations: existsSync(operations) ? readJson<readonly unknown[]>(operations) : undefined,
  };
}

/** The folders of all formats below a repository's root, sorted; a format is a folder that has a `schema` folder with schemas in it. */
export function formatFolders(root: string): string[] {
  const formats = join(root, "packages", "formats");
  return readdirSync(formats)
    .sort()
    .map((name) => join(formats, name))
    .filter((folder) => {
      const schema = join(folder, "schema");
      return existsSync(schema) && readdirSync(schema).some((file) => file.endsWith(schemaSuffix));
    });
}

/** The fragments shared between formats, by name. */
export function readFragments(root: string): Record<string, Schema> {
  const folder = join(root, "tools", "format-kit", "fragments");
  if (!existsSync(folder)) return {};
  return Object.fromEntries(
    readdirSync(folder)
      .filter((file) => file.endsWith(schemaSuffix))
      .sort()
      .map((file) => [file.slice(0, -schemaSuffix.length), readJson<Schema>(join(folder, file))]),
  );
}

function readDocument(folder: string, file: string): DocumentFolder {
  const name = file.slice(0, -schemaSuffix.length);
  const examples = join(folder, "examples", name);
  const expected = join(examples, "invalid", "expected.json");
  return {
    name,
    schema: readJson<Schema>(join(folder, "schema", file)),
    valid: readExamples(join(examples, "valid")),
    invalid: readExamples(join(examples, "invalid")).filter(
      (example) => example.file !== "expected.json",
    ),
    expected: existsSync(expected) ? readJson(expected) : {},
  };
}

function readExamples(folder: string): Example[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith(".json"))
    .sort()
    .map((file) => ({ file, value: readJson<unknown>(join(folder, file)) }));
}

function readJson<T>(file: string): T {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch (error) {
    throw new Error(`${file} cannot be read as JSON`, { cause: error });
  }
}
