import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Document } from "@imagekin/core";
import { arbitraryOf as documentsOf } from "@imagekin/core/arbitrary";
import fc from "fast-check";
import { type Conversion, type DocumentId, mappings, update } from "../src/index.ts";
import { findUnsafeNumber, isObject } from "../src/engine/json.ts";

const root = join(import.meta.dirname, "..", "..", "..");
const shared = join(root, "..", "shared", "conformance");

/** Documents that nobody here wrote, if they lie beside the workspace. */
export const hasConformance: boolean = existsSync(shared);

/** How many generated documents each law is held against. */
export const runs = Number(process.env["IMAGEKIN_LAWS"] ?? 200);

/** Where the runs start; the environment may ask for another one. */
export const seed = Number(process.env["IMAGEKIN_SEED"] ?? 20_261_121);

/**
 * Valid documents of a kind, made from its schema. Numbers that lost digits before we see them are refused in a source, and that is a test of
 * its own: here they are the largest safe one. Where the schema takes any text as a media type or a name, half of the documents have
 * well-formed ones.
 */
export function arbitraryOf(document: Document<unknown>): fc.Arbitrary<unknown> {
  return fc
    .tuple(documentsOf(document)({ unknownMembers: true }), fc.boolean())
    .map(([value, isFormed]) => withSafeNumbers(isFormed ? withMediaTypes(value) : value))
    .filter((value) => document.is(value));
}

function withSafeNumbers(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withSafeNumbers);
  if (isObject(value)) {
    return Object.fromEntries(
      Object.entries(value).map(([name, part]) => [name, withSafeNumbers(part)]),
    );
  }
  return findUnsafeNumber(value) === undefined ? value : Number.MAX_SAFE_INTEGER;
}

const mediaType = /^[A-Za-z0-9][^\s/;]*\/[A-Za-z0-9][^\s/;]*$/;

const names = [
  "ubuntu:24.04",
  "localhost:5000/app:1.0",
  "example.com:5000/team/app:latest",
  "example.com:5000/team/app:1.0",
  `example.com:5000/team/app@sha256:${"b".repeat(64)}`,
  "<none>:<none>",
];

function withMediaTypes(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withMediaTypes);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => {
      const isType = (name === "mediaType" || name === "artifactType") && typeof part === "string";
      if ((name === "RepoTags" || name === "RepoDigests") && Array.isArray(part)) {
        return [name, part.map((item: unknown) => names[String(item).length % names.length])];
      }
      return [
        name,
        isType && !mediaType.test(part) ? "application/vnd.example+json" : withMediaTypes(part),
      ];
    }),
  );
}

/** A file and what is in it. */
export interface NamedValue {
  readonly name: string;
  readonly value: unknown;
}

/** The valid examples of a document. */
export function examplesOf(id: string): NamedValue[] {
  const [format = "", document = ""] = id.split("/");
  const folder = join(root, "packages", "formats", format, "examples", document, "valid");
  return readdirSync(folder)
    .sort()
    .map((file) => ({ name: file, value: readJson(join(folder, file)) }));
}

/** All documents of the conformance folder that are valid documents of a kind; each item of an array for itself. */
export function conformanceOf(document: Document<unknown>): NamedValue[] {
  if (!hasConformance) return [];
  return allFiles(shared).flatMap(({ name, value }) => {
    const items = Array.isArray(value) ? value : [value];
    return items.filter((item) => document.is(item)).map((item) => ({ name, value: item }));
  });
}

/** A file of the conformance folder. */
export function conformanceFile(path: string): unknown {
  return readJson(join(shared, path));
}

let files: NamedValue[] | undefined;

function allFiles(folder: string): NamedValue[] {
  files ??= readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".json") && !file.endsWith("INDEX.json"))
    .sort()
    .flatMap((file) => {
      try {
        return [{ name: file, value: readJson(join(folder, file)) }];
      } catch {
        return [];
      }
    });
  return files;
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, "utf8"));
}

/** A value frozen to its last part. */
export function deepFreeze<T>(value: T): T {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const part of Object.values(value)) deepFreeze(part);
  }
  return value;
}

/** The id of a mapping, as the API takes it. */
export function idOf({ id }: { readonly id: string }): DocumentId {
  const found = Object.keys(mappings).find((known): known is DocumentId => known === id);
  if (found === undefined) throw new Error(id);
  return found;
}

/** `update` for a document whose type is not known before. */
export function updateAny(id: DocumentId, original: unknown, edited: unknown): Conversion<unknown> {
  return Reflect.apply(update, undefined, [id, original, edited]);
}
