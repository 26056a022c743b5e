import { type JsonType, type LookAlike, otherNamesOf } from "./member-table.ts";
import { inRange, type VersionRange } from "./version.ts";

/** A JSON Schema of the house: the frozen keyword set, and the `x-` facts that stand beside it in a source (docs/adding-a-format.md). */
export interface Schema {
  readonly $schema?: string;
  readonly $id?: string;
  readonly $ref?: string;
  readonly title?: string;
  readonly description?: string;
  readonly deprecated?: boolean;
  readonly examples?: readonly unknown[];
  readonly type?: JsonType | readonly JsonType[];
  readonly properties?: Readonly<Record<string, Schema | false>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: Schema | boolean;
  readonly items?: Schema;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly anyOf?: readonly Schema[];
  readonly dependentSchemas?: Readonly<Record<string, Schema>>;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly "x-versions"?: readonly string[];
  readonly "x-detect"?: readonly Readonly<Record<string, true | JsonType | readonly unknown[]>>[];
  readonly "x-look-alikes"?: readonly LookAlike[];
  readonly "x-since"?: string;
  readonly "x-until"?: string;
  readonly "x-spec"?: VersionRange;
  readonly "x-presence"?: "always" | Readonly<Record<VersionRange, "always" | "when-set">>;
  readonly "x-null"?: VersionRange;
  readonly "x-scalar"?: string;
  readonly "x-open-enum"?: readonly string[];
  readonly "x-enum-numbers"?: readonly number[];
  readonly "x-proto-name"?: string;
  readonly "x-dialect"?: string;
  readonly "x-secret"?: boolean;
  readonly "x-source"?: string;
}

/** Which reading of a source schema is wanted. */
export interface SchemaOptions {
  /** One version of the document: only its members, those required that every engine sends, null only where it is sent. */
  readonly version?: string;
  /** Closed objects, closed sets of words, no members of dialects. */
  readonly strict?: boolean;
  /** The draft to write it in; 2020-12 unless it says otherwise. */
  readonly draft?: "2020-12" | "07";
}

/**
 * A plain JSON Schema from an annotated source: without `x-` facts and without `format`, so that every validator compiles it with
 * default options. Open unless `strict`. With a version, `$id` carries it.
 */
export function renderSchema(source: Schema, options: SchemaOptions = {}): Schema {
  const rendered = renderNode(source, options);
  const suffix = [options.version, options.strict === true ? "strict" : undefined]
    .filter((part) => part !== undefined)
    .map((part) => `:${part}`)
    .join("");
  const named =
    rendered.$id === undefined ? rendered : { ...rendered, $id: `${rendered.$id}${suffix}` };
  return options.draft === "07" ? toDraft07(named) : named;
}

/** An annotated source as one reading of it has it, with its facts: what an arbitrary is made from. */
export function readSchema(source: Schema, options: SchemaOptions): Schema {
  return renderNode(source, { ...options, withFacts: true });
}

/** The ranges of versions in which every engine sends a member. */
export function alwaysRanges(member: Schema): readonly VersionRange[] {
  const presence = member["x-presence"];
  if (presence === undefined) return [];
  if (presence === "always") return [".."];
  return Object.keys(presence).filter((range) => presence[range] === "always");
}

/** Whether a version has a member at all. */
export function isInVersion(member: Schema, version: string): boolean {
  return inRange(version, `${member["x-since"] ?? ""}..${member["x-until"] ?? ""}`);
}

interface NodeOptions extends SchemaOptions {
  readonly withFacts?: boolean;
}

function renderNode(source: Schema, options: NodeOptions): Schema {
  const { strict = false, version, withFacts = false } = options;
  const result: Record<string, unknown> = {};
  for (const [keyword, value] of Object.entries(source)) {
    if (withFacts || !keyword.startsWith("x-")) result[keyword] = value;
  }
  const words = source["x-open-enum"];
  if (strict && words !== undefined) result["enum"] = words;
  if (source.items !== undefined) result["items"] = renderNode(source.items, options);
  if (source.anyOf !== undefined) {
    result["anyOf"] = source.anyOf.map((branch) => renderNode(branch, options));
  }
  if (source.$defs !== undefined) result["$defs"] = mapValues(source.$defs, options);
  if (source.dependentSchemas !== undefined) {
    result["dependentSchemas"] = mapValues(source.dependentSchemas, options);
  }
  const isObject = asList(source.type).includes("object");
  if (typeof source.additionalProperties === "object") {
    result["additionalProperties"] = renderNode(source.additionalProperties, options);
  } else if (isObject && strict && source.additionalProperties === undefined) {
    result["additionalProperties"] = false;
  }
  if (source.properties !== undefined) {
    const properties: Record<string, Schema | false> = {};
    const required = new Set(source.required);
    for (const [name, member] of Object.entries(source.properties)) {
      if (member === false) {
        properties[name] = false;
        continue;
      }
      if (strict && member["x-dialect"] !== undefined) continue;
      if (version === undefined) {
        properties[name] = renderNode(member, options);
        continue;
      }
      if (!isInVersion(member, version)) continue;
      properties[name] = renderNode(withoutForeignNull(member, version), options);
      if (alwaysRanges(member).some((range) => inRange(version, range))) required.add(name);
    }
    // A member under another of its names is no unknown one: it is not canonical, and `decode` reads it.
    for (const name of otherNamesIn(source.properties).keys()) properties[name] = false;
    result["properties"] = properties;
    if (required.size > 0) result["required"] = [...required];
  }
  return result;
}

/** The other names of an object's members, each with the name in the schema. */
export function otherNamesIn(
  properties: Readonly<Record<string, Schema | false>>,
): ReadonlyMap<string, string> {
  return otherNamesOf(
    Object.entries(properties).flatMap(([key, member]) =>
      member === false ? [] : [[key, member["x-proto-name"]] as const],
    ),
  );
}

/** The member without its null alternative, in versions that never send null there. */
function withoutForeignNull(member: Schema, version: string): Schema {
  const range = member["x-null"];
  if (range === undefined || inRange(version, range)) return member;
  const { anyOf, ...rest } = member;
  const branch = anyOf?.find((candidate) => candidate.$ref !== undefined);
  if (branch !== undefined) return { ...rest, ...branch };
  const types = asList(member.type).filter((type) => type !== "null");
  const [only] = types;
  return { ...member, type: types.length === 1 && only !== undefined ? only : types };
}

function mapValues(
  schemas: Readonly<Record<string, Schema>>,
  options: NodeOptions,
): Record<string, Schema> {
  return Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => [name, renderNode(schema, options)]),
  );
}

/** A `type` keyword as a list; empty if there is none. */
export function asList(type: Schema["type"]): readonly JsonType[] {
  if (type === undefined) return [];
  return typeof type === "string" ? [type] : type;
}

const draft07Names: Readonly<Record<string, string>> = {
  $defs: "definitions",
  dependentSchemas: "dependencies",
};

/** The draft-07 twin of a plain schema: the same rules under the older names. */
function toDraft07(schema: Schema): Schema {
  return { ...rename(schema), $schema: "http://json-schema.org/draft-07/schema#" };
}

function rename(schema: Schema): Schema {
  const result: Record<string, unknown> = {};
  for (const [keyword, value] of Object.entries(schema)) {
    const name = draft07Names[keyword] ?? keyword;
    result[name] = renameValue(keyword, value);
  }
  return result;
}

function renameValue(keyword: string, value: unknown): unknown {
  switch (keyword) {
    case "$ref":
      return typeof value === "string" ? value.replace("#/$defs/", "#/definitions/") : value;
    case "items":
    case "additionalProperties":
      return isSchema(value) ? rename(value) : value;
    case "anyOf":
      return Array.isArray(value)
        ? value.map((branch) => (isSchema(branch) ? rename(branch) : branch))
        : value;
    case "properties":
    case "$defs":
    case "dependentSchemas":
      return isSchema(value)
        ? Object.fromEntries(
            Object.entries(value).map(([name, part]) => [
              name,
              isSchema(part) ? rename(part) : part,
            ]),
          )
        : value;
    default:
      return value;
  }
}

function isSchema(value: unknown): value is Schema {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
