import { asList, renderSchema, type Schema } from "@imagekin/core";
import { compile } from "json-schema-to-typescript";
import { definitionName, pascalCase } from "./names.ts";
import { mapSchema, nullableReference } from "./schema-walk.ts";
import { banner } from "./typescript-text.ts";

/** A schema that tells json-schema-to-typescript what to write. */
type TypedSchema = Schema & { readonly tsType?: string };

/**
 * The types of a format, from the strict reading of its bundled sources, so that a misspelt member does not compile. A definition is a
 * type of its own, named after the format, and what several documents share is written once. Where a document means something else by
 * a name that an earlier one has, its type is named after the document too.
 */
export async function renderTypes(format: string, sources: readonly Schema[]): Promise<string> {
  const prefix = pascalCase(format);
  const types = new Map<string, string>();
  const meanings = new Map<string, string>();
  for (const source of sources) {
    const { $defs = {}, ...root } = markOpenWords(source);
    const title = source.title ?? "";
    const names = new Map<string, string>();
    for (const [name, schema] of Object.entries($defs)) {
      const meaning = expanded(schema, $defs);
      const short = `${prefix}${name}`;
      const typeName = (meanings.get(short) ?? meaning) === meaning ? short : `${title}${name}`;
      meanings.set(typeName, meaning);
      names.set(name, typeName);
    }
    const scope: Scope = { definitions: $defs, names };
    for (const [name, schema] of [[title, root] as const, ...Object.entries($defs)]) {
      const typeName = names.get(name) ?? name;
      if (isInlined(schema) || types.has(typeName)) continue;
      types.set(typeName, await renderType(typeName, schema, scope));
    }
  }
  return `${banner}\n${[...types.values()].join("\n")}`;
}

/** The definitions of one document, and what their types are called. */
interface Scope {
  readonly definitions: Readonly<Record<string, Schema>>;
  readonly names: ReadonlyMap<string, string>;
}

/** A definition with all that it refers to put in its place, as text: what it means, whatever it is called. */
function expanded(schema: Schema, definitions: Readonly<Record<string, Schema>>): string {
  return JSON.stringify(schema, (_key, part: unknown) => {
    const ref: unknown =
      typeof part === "object" && part !== null ? Reflect.get(part, "$ref") : undefined;
    const name = typeof ref === "string" ? definitionName(ref) : undefined;
    return name === undefined
      ? part
      : { ...Object(part), $ref: expanded(definitions[name] ?? {}, definitions) };
  });
}

/** The strict schema, in which a set of words that the vendor extends keeps its words and takes any other text too. */
function markOpenWords(source: Schema): Schema {
  const marked = mapSchema(source, (schema) => {
    const words = schema["x-open-enum"];
    if (words === undefined) return schema;
    const { "x-open-enum": _, pattern: _pattern, ...rest } = schema;
    const tsType = `${words.map((word) => JSON.stringify(word)).join(" | ")} | (string & {})`;
    const typed: TypedSchema = { ...rest, tsType };
    return typed;
  });
  return renderSchema(marked, { strict: true });
}

/** Texts and numbers with a form of their own are plain `string` and `number` where they are used. */
function isInlined(schema: TypedSchema): boolean {
  const types = asList(schema.type);
  return (
    schema.tsType === undefined &&
    schema.enum === undefined &&
    schema.const === undefined &&
    !types.includes("object") &&
    !types.includes("array")
  );
}

async function renderType(name: string, schema: Schema, scope: Scope): Promise<string> {
  const { $schema: _s, $id: _i, title: _t, ...body } = schema;
  const typed = mapSchema(body, (part) => referToType(part, scope));
  return compile({ ...typed } as Parameters<typeof compile>[0], name, {
    bannerComment: "",
    additionalProperties: false,
    format: true,
  });
}

/** Rules that a type cannot say. */
const unsaid: ReadonlySet<string> = new Set([
  "dependentSchemas",
  "examples",
  "pattern",
  "minimum",
  "maximum",
  "minLength",
  "maxLength",
  "minItems",
  "maxItems",
]);

function referToType(schema: TypedSchema, { definitions, names }: Scope): TypedSchema {
  const { properties, ...rest } = Object.fromEntries(
    Object.entries(schema).filter(([keyword]) => !unsaid.has(keyword)),
  ) as TypedSchema;
  if (rest.tsType !== undefined) return { tsType: rest.tsType, ...describe(rest) };
  const nullable = nullableReference(schema);
  const name = definitionName(schema.$ref ?? nullable ?? "");
  if (name !== undefined) {
    const target = definitions[name];
    if (target === undefined) throw new Error(`there is no definition "${name}"`);
    const base = isInlined(target) ? plainType(target) : (names.get(name) ?? name);
    return {
      tsType: nullable === undefined ? base : `${base} | null`,
      ...describe(schema, target),
    };
  }
  if (properties === undefined) {
    if (isAnything(schema)) return { tsType: "unknown", ...describe(rest) };
    return rest.additionalProperties === false
      ? { tsType: withNull("Record<string, never>", rest), ...describe(rest) }
      : rest;
  }
  // A member that must never be there is no member of the type: naming it does not compile either way.
  const members = Object.entries(properties).filter(([, member]) => member !== false);
  return { ...rest, properties: Object.fromEntries(members) };
}

/** A schema without a rule takes every value. */
function isAnything(schema: Schema): boolean {
  const rules = ["type", "enum", "const", "anyOf", "$ref", "dependentSchemas"];
  return rules.every((keyword) => !Object.hasOwn(schema, keyword));
}

function plainType(schema: Schema): string {
  const names = asList(schema.type).map((type) => (type === "integer" ? "number" : type));
  return names.length === 0 ? "unknown" : names.join(" | ");
}

function withNull(type: string, schema: Schema): string {
  return asList(schema.type).includes("null") ? `${type} | null` : type;
}

function describe(schema: Schema, target: Schema = {}): Schema {
  const description = schema.description ?? target.description;
  return {
    ...(description !== undefined && { description }),
    ...(schema.deprecated === true && { deprecated: true }),
  };
}
