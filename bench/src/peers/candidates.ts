import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { findEntry } from "@imagekin/catalog";
import { documentOf, entryFile } from "../paths.ts";
import { generatedFile } from "../prepare/generated-file.ts";
import { bareSchema, publishedSchema } from "../subjects.ts";
import type { Peer } from "./peer.ts";

/** Something that validates, and how it comes to know the rules. */
export interface Candidate {
  /** Its npm package, for the version; none for what is ours. */
  readonly packageName?: string;
  /** Whether it reads the schema that we publish, or rules written anew in its own words. */
  readonly rules: "generated from the schema" | "our published schema" | "written anew";
  readonly load: (id: string) => Promise<Peer>;
}

const fromSchema = "our published schema";
const anew = "written anew";
const require = createRequire(import.meta.url);

/** Everything that validates, by the name that tables show. A module is only loaded by the process that measures it. */
export const candidates: Readonly<Record<string, Candidate>> = {
  imagekin: { rules: "generated from the schema", load: loadOurs },
  "Ajv standalone": { packageName: "ajv", rules: fromSchema, load: loadStandalone },
  Ajv: {
    packageName: "ajv",
    rules: fromSchema,
    load: async (id) => (await import("./ajv.ts")).makePeer(publishedSchema(id)),
  },
  "imagekin's own Ajv validator": { rules: "generated from the schema", load: loadOwnAjv },
  TypeBox: {
    packageName: "typebox",
    rules: fromSchema,
    load: async (id) => (await import("./typebox.ts")).makePeer(publishedSchema(id)),
  },
  typia: { packageName: "typia", rules: anew, load: loadTypia },
  ArkType: {
    packageName: "arktype",
    rules: anew,
    load: async (id) => (await import("./arktype.ts")).makePeer(bareSchema(id)),
  },
  schemasafe: {
    packageName: "@exodus/schemasafe",
    rules: fromSchema,
    load: async (id) => (await import("./schemasafe.ts")).makePeer(publishedSchema(id)),
  },
  Zod: {
    packageName: "zod",
    rules: anew,
    load: async (id) => (await import("./zod.ts")).makePeer(bareSchema(id)),
  },
  Valibot: {
    packageName: "valibot",
    rules: anew,
    load: async (id) => (await import("./valibot.ts")).makePeer(bareSchema(id)),
  },
};

/** The candidates that other people made. */
export const peers: readonly string[] = Object.keys(candidates).filter(
  (name) => candidates[name]?.packageName !== undefined,
);

/** The candidate of that name. */
export function findCandidate(name: string): Candidate {
  const candidate = candidates[name];
  if (candidate === undefined) throw new Error(`there is no candidate ${name}`);
  return candidate;
}

type Check = ((value: unknown) => boolean) & { readonly errors?: unknown };

async function loadOurs(id: string): Promise<Peer> {
  const guard = (await load(entryFile(id, `${documentOf(id)}/guard`))) as { readonly is: Check };
  const document = await findEntry(id).load();
  return {
    is: guard.is,
    errors: (value) => {
      const result = document.validate(value);
      return result.ok ? undefined : result.findings;
    },
  };
}

async function loadOwnAjv(id: string): Promise<Peer> {
  const { ajv } = (await load(entryFile(id, `${documentOf(id)}/ajv`))) as { readonly ajv: Check };
  return { is: ajv, errors: (value) => (ajv(value) ? undefined : ajv.errors) };
}

async function loadStandalone(id: string): Promise<Peer> {
  const is = require(generatedFile(id, "ajv.cjs")) as Check;
  const all = require(generatedFile(id, "ajv-all-errors.cjs")) as Check;
  return { is, errors: (value) => (all(value) ? undefined : all.errors) };
}

async function loadTypia(id: string): Promise<Peer> {
  const { is, validate } = (await load(generatedFile(id, "typia.mjs"))) as {
    readonly is: Check;
    readonly validate: (value: unknown) => { readonly success: boolean; readonly errors?: unknown };
  };
  return {
    is,
    errors: (value) => {
      const result = validate(value);
      return result.success ? undefined : result.errors;
    },
  };
}

function load(file: string): Promise<unknown> {
  return import(pathToFileURL(file).href);
}
