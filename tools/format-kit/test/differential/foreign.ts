import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Schema } from "@imagekin/core";
import "@hyperjump/json-schema/draft-07";
import { registerSchema, unregisterSchema, validate } from "@hyperjump/json-schema/draft-2020-12";
import { Ajv } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import kit from "../../package.json" with { type: "json" };

/** The command line of sourcemeta, which its package names for nobody but npm. */
const sourcemetaManifest = fileURLToPath(
  import.meta.resolve("@sourcemeta/jsonschema/package.json"),
);
const sourcemetaCli = join(dirname(sourcemetaManifest), "npm", "cli.js");

/** The exact versions that the workspace pins. */
export function pinnedVersions(names: readonly string[]): Record<string, string> {
  const { dependencies, devDependencies } = kit;
  const pins: Readonly<Record<string, string>> = { ...dependencies, ...devDependencies };
  return Object.fromEntries(names.map((name) => [name, pins[name] ?? "not pinned"]));
}

/** A validator that nobody here wrote: which of some documents, given as JSON text, a schema accepts. */
export type Judge = (schema: Schema, texts: readonly string[]) => Promise<readonly boolean[]>;

/** Ajv with default options, but that members must be the document's own: JSON.parse gives no others. */
const ajv: Judge = (schema, texts) => {
  const options = { strict: false, ownProperties: true };
  const isOld = schema.$schema?.includes("draft-07") === true;
  const accepts = (isOld ? new Ajv(options) : new Ajv2020(options)).compile(schema);
  return Promise.resolve(texts.map((text) => accepts(JSON.parse(text))));
};

const hyperjump: Judge = async (schema, texts) => {
  const id = "https://example.com/judged";
  // An id of their own: they resolve no urn.
  registerSchema(JSON.parse(JSON.stringify({ ...schema, $id: id })), id);
  try {
    const accepts = await validate(id);
    return texts.map((text) => accepts(JSON.parse(text)).valid);
  } finally {
    unregisterSchema(id);
  }
};

/** The command line of sourcemeta: one process for all documents. Lines of one file would do, but are judged and printed slowly. */
const sourcemeta: Judge = (schema, texts) => {
  const folder = mkdtempSync(join(tmpdir(), "imagekin-judge-"));
  try {
    writeFileSync(join(folder, "schema.json"), JSON.stringify(schema));
    mkdirSync(join(folder, "documents"));
    for (const [index, text] of texts.entries()) {
      writeFileSync(join(folder, "documents", `${index}.json`), text);
    }
    const args = ["validate", "schema.json", "documents", "--verbose", "--continue", "--fast"];
    const { stdout, stderr } = runSourcemeta(args, folder);
    const verdicts = new Map<number, boolean>();
    for (const [, word, index] of `${stdout}\n${stderr}`.matchAll(
      /^(ok|fail): documents\/(\d+)\.json$/gm,
    )) {
      verdicts.set(Number(index), word === "ok");
    }
    if (verdicts.size !== texts.length) {
      throw new Error(`${verdicts.size} verdicts on ${texts.length} documents: ${stderr}`);
    }
    return Promise.resolve(texts.map((_, index) => verdicts.get(index) === true));
  } finally {
    rmSync(folder, { recursive: true });
  }
};

function runSourcemeta(args: readonly string[], cwd: string): { stdout: string; stderr: string } {
  const { stdout, stderr, error } = spawnSync(process.execPath, [sourcemetaCli, ...args], {
    cwd,
    encoding: "utf8",
    maxBuffer: 2 ** 30,
  });
  if (error !== undefined) throw error;
  return { stdout, stderr };
}

/** Throws with what the tool says if one of the schemas in a folder does not fit its meta-schema. */
export function checkMetaSchemas(folder: string): void {
  const args = [sourcemetaCli, "metaschema", folder];
  execFileSync(process.execPath, args, { encoding: "utf8", stdio: "pipe" });
}

/** By the name of its package, each judge. */
export const judges: Readonly<Record<string, Judge>> = {
  ajv,
  "@hyperjump/json-schema": hyperjump,
  "@sourcemeta/jsonschema": sourcemeta,
};
