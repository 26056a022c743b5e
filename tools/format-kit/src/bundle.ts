import type { Schema } from "@imagekin/core";
import { definitionName, pascalCase } from "./names.ts";
import type { FormatFolder } from "./read-format.ts";
import { scalars } from "./scalars.ts";
import { mapSchema } from "./schema-walk.ts";

/** What `x-derive` says: which document, and the fact that holds each member's other name. */
interface Derivation {
  readonly from: string;
  readonly rename: "x-proto-name";
}

/** A schema file that is derived from another one. */
export type DerivedSchema = Schema & { readonly "x-derive"?: Derivation };

/** What references are resolved against. */
export interface Library {
  readonly format: FormatFolder;
  readonly fragments: Readonly<Record<string, Schema>>;
}

/**
 * A document's schema as one self-contained, still annotated schema: derived twins derived, other documents and fragments moved into
 * `$defs`, scalars written out.
 */
export function bundle(documentName: string, library: Library): Schema {
  const document = findDocument(documentName, library);
  const derivation = document["x-derive"];
  if (derivation !== undefined) return derive(document, derivation, library);
  const definitions = new Map<string, Schema>();
  const root = pullIn(document, library, definitions);
  const $defs = Object.fromEntries([...definitions].sort(([a], [b]) => (a < b ? -1 : 1)));
  const { $defs: _, ...rest } = root;
  return mapSchema(definitions.size === 0 ? rest : { ...rest, $defs }, writeOutScalar);
}

function findDocument(name: string, { format }: Library): DerivedSchema {
  const document = format.documents.find((candidate) => candidate.name === name);
  if (document === undefined) throw new Error(`${format.name} has no document "${name}"`);
  return document.schema;
}

/** Adds a schema's own definitions to `definitions`, and those that it refers to elsewhere; gives it back with local references only. */
function pullIn(schema: Schema, library: Library, definitions: Map<string, Schema>): Schema {
  const local = mapSchema(schema, (part) =>
    part.$ref === undefined
      ? part
      : { ...part, $ref: localReference(part.$ref, library, definitions) },
  );
  for (const [name, definition] of Object.entries(local.$defs ?? {})) {
    define(name, definition, definitions);
  }
  return local;
}

function localReference(ref: string, library: Library, definitions: Map<string, Schema>): string {
  if (ref.startsWith("#/$defs/")) return ref;
  const [file = "", definition] = ref.split("#/$defs/");
  if (definition !== undefined) {
    return adopt(definition, findSibling(file, library).schema, library, definitions);
  }
  const { name, schema } = ref.startsWith("fragment:")
    ? findFragment(ref, library)
    : findSibling(ref, library);
  if (!definitions.has(name)) {
    const { $defs: _, ...root } = pullIn(schema, library, definitions);
    define(name, asDefinition(root), definitions);
  }
  return `#/$defs/${name}`;
}

/** Takes one definition of another document, and those that it refers to there. */
function adopt(
  name: string,
  home: Schema,
  library: Library,
  definitions: Map<string, Schema>,
): string {
  const definition = home.$defs?.[name];
  if (definition === undefined)
    throw new Error(`${home.$id ?? "the document"} has no definition "${name}"`);
  const local = mapSchema(definition, (part) => {
    if (part.$ref === undefined) return part;
    const sibling = definitionName(part.$ref);
    const $ref =
      sibling === undefined
        ? localReference(part.$ref, library, definitions)
        : adopt(sibling, home, library, definitions);
    return { ...part, $ref };
  });
  define(name, local, definitions);
  return `#/$defs/${name}`;
}

function findFragment(ref: string, library: Library): { name: string; schema: Schema } {
  const fragment = ref.slice("fragment:".length);
  const schema = library.fragments[fragment];
  if (schema === undefined) throw new Error(`there is no fragment "${fragment}"`);
  return { name: pascalCase(fragment), schema };
}

function findSibling(ref: string, library: Library): { name: string; schema: Schema } {
  const name = ref.replace(/\.schema\.json$/, "");
  if (name === ref) throw new Error(`"${ref}" is neither a definition, a document nor a fragment`);
  return { name: pascalCase(name), schema: findDocument(name, library) };
}

/** A document's root as a part of another document: what speaks of the document as a whole is left behind. */
function asDefinition(root: Schema): Schema {
  const { $schema: _schema, $id: _id, title: _title, ...rest } = root;
  const facts = new Set(["x-versions", "x-detect", "x-look-alikes"]);
  const kept: Schema = Object.fromEntries(
    Object.entries(rest).filter(([keyword]) => !facts.has(keyword)),
  );
  if (kept.properties === undefined) return kept;
  const properties = Object.entries(kept.properties).filter(([, member]) => member !== false);
  return { ...kept, properties: Object.fromEntries(properties) };
}

function define(name: string, definition: Schema, definitions: Map<string, Schema>): void {
  const known = definitions.get(name);
  if (known !== undefined && JSON.stringify(known) !== JSON.stringify(definition)) {
    throw new Error(`two different definitions are named "${name}"`);
  }
  definitions.set(name, definition);
}

function writeOutScalar(schema: Schema): Schema {
  const name = schema["x-scalar"];
  if (name === undefined) return schema;
  const scalar = scalars[name];
  if (scalar === undefined) throw new Error(`there is no scalar "${name}"`);
  return { ...schema, ...scalar };
}

/** The same document under other member names. Its own file says what it is called and how it is recognised. */
function derive(own: DerivedSchema, { from, rename }: Derivation, library: Library): Schema {
  const { "x-derive": _, ...head } = own;
  const original = bundle(from.replace(/\.schema\.json$/, ""), library);
  const renamed = mapSchema(original, (schema) => renameMembers(schema, rename));
  const {
    "x-detect": _detect,
    $schema: _schema,
    $id: _id,
    title: _title,
    description: _description,
    ...body
  } = renamed;
  return { ...head, ...body };
}

function renameMembers(schema: Schema, fact: "x-proto-name"): Schema {
  const { properties, required, dependentSchemas } = schema;
  if (properties === undefined) return schema;
  const nameOf = (name: string): string => {
    const member = properties[name];
    return (typeof member === "object" ? member[fact] : undefined) ?? name;
  };
  const renameAll = <T>(members: Readonly<Record<string, T>>): Record<string, T> =>
    Object.fromEntries(Object.entries(members).map(([name, member]) => [nameOf(name), member]));
  return {
    ...schema,
    properties: renameAll(properties),
    ...(required && { required: required.map(nameOf) }),
    ...(dependentSchemas && {
      dependentSchemas: Object.fromEntries(
        Object.entries(dependentSchemas).map(([name, { properties: excluded, ...rest }]) => [
          nameOf(name),
          excluded === undefined ? rest : { ...rest, properties: renameAll(excluded) },
        ]),
      ),
    }),
  };
}
