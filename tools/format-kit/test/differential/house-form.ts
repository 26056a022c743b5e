import { asList, type JsonType, type Schema } from "@imagekin/core";
import { mapSchema, nullableReference, subschemas } from "../../src/schema-walk.ts";

/** The keywords of rules that the guard generator knows, by their names in 2020-12. */
const keywords: ReadonlySet<string> = new Set(
  `$schema $defs title description $ref type properties required items additionalProperties enum const pattern minimum
  maximum minLength maxLength minItems maxItems anyOf`.split(/\s+/),
);

const everyType: readonly JsonType[] = ["null", "boolean", "number", "string", "array", "object"];

/** A schema in the form that the house writes, with the same meaning; or why it has none. */
export type HouseForm = { readonly schema: Schema } | { readonly why: string };

/**
 * Brings a schema of another author into the form of the house: definitions under their newer name, every type by name where none was,
 * every required member among the properties. A schema that says more than the frozen keywords can is none of the house.
 */
export function toHouseForm(foreign: unknown): HouseForm {
  if (!isSchema(foreign)) return { why: "boolean schema" };
  const renamed: unknown = JSON.parse(
    JSON.stringify(foreign)
      .replaceAll('"definitions"', '"$defs"')
      .replaceAll("#/definitions/", "#/$defs/"),
  );
  if (!isSchema(renamed)) return { why: "boolean schema" };
  const why = findForeign(renamed);
  return why === undefined ? { schema: mapSchema(renamed, complete) } : { why };
}

function isSchema(value: unknown): value is Schema {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function complete(schema: Schema): Schema {
  const { required = [], properties = {}, enum: words, const: word, $ref, anyOf } = schema;
  if ([words, word, $ref, anyOf].some((rule) => rule !== undefined)) return schema;
  const missing = required.filter((name) => !Object.hasOwn(properties, name));
  return {
    ...schema,
    ...(asList(schema.type).length === 0 && { type: everyType }),
    ...(missing.length > 0 && {
      properties: {
        ...properties,
        ...Object.fromEntries(missing.map((name) => [name, { type: everyType }])),
      },
    }),
  };
}

/** What a schema or a part of it has that the house has not. */
function findForeign(schema: Schema): string | undefined {
  const { $ref, anyOf, additionalProperties, properties, items } = schema;
  const unknown = Object.keys(schema).find((keyword) => !keywords.has(keyword));
  if (unknown !== undefined) return unknown;
  const parts: readonly unknown[] = [
    ...(items === undefined ? [] : [items]),
    ...Object.values(properties ?? {}).filter((part) => part !== false),
    ...Object.values(schema.$defs ?? {}),
  ];
  if (parts.some((part) => !isSchema(part))) return "boolean schema, or a list of them";
  if ($ref !== undefined && !/^#\/\$defs\/[A-Za-z_]\w*$/.test($ref)) return "$ref to elsewhere";
  if ($ref !== undefined && Object.keys(schema).some((keyword) => !keyword.startsWith("$"))) {
    return "rules beside $ref";
  }
  if (anyOf !== undefined && nullableReference(schema) === undefined)
    return "anyOf of another shape";
  const words = [...(schema.enum ?? []), schema.const];
  if (words.some((word) => typeof word === "object" && word !== null))
    return "words of several parts";
  if (additionalProperties === false) return "closed object";
  if (additionalProperties !== undefined && properties !== undefined) return "map with members";
  return subschemas(schema)
    .map(({ schema: part }) => findForeign(part))
    .find((why) => why !== undefined);
}
