import type { Schema } from "@imagekin/core";

/** Rebuilds a schema bottom-up: `change` gets each subschema, with its own subschemas already changed. */
export function mapSchema(schema: Schema, change: (schema: Schema) => Schema): Schema {
  const map = (part: Schema): Schema => mapSchema(part, change);
  const mapAll = (parts: Readonly<Record<string, Schema>>): Record<string, Schema> =>
    Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, map(part)]));
  const { properties, additionalProperties, items, anyOf, dependentSchemas, $defs } = schema;
  return change({
    ...schema,
    ...(properties && {
      properties: Object.fromEntries(
        Object.entries(properties).map(([name, part]) => [name, part === false ? part : map(part)]),
      ),
    }),
    ...(typeof additionalProperties === "object" && {
      additionalProperties: map(additionalProperties),
    }),
    ...(items && { items: map(items) }),
    ...(anyOf && { anyOf: anyOf.map(map) }),
    ...(dependentSchemas && { dependentSchemas: mapAll(dependentSchemas) }),
    ...($defs && { $defs: mapAll($defs) }),
  });
}

/** The subschemas of a schema, one level down, each with its JSON Pointer steps. `false` members are left out. */
export function subschemas(
  schema: Schema,
): { readonly steps: readonly string[]; readonly schema: Schema }[] {
  const found: { readonly steps: readonly string[]; readonly schema: Schema }[] = [];
  const all = (
    keyword: string,
    parts: Readonly<Record<string, Schema | false>> | undefined,
  ): void => {
    for (const [name, part] of Object.entries(parts ?? {})) {
      if (part !== false) found.push({ steps: [keyword, name], schema: part });
    }
  };
  all("properties", schema.properties);
  if (typeof schema.additionalProperties === "object") {
    found.push({ steps: ["additionalProperties"], schema: schema.additionalProperties });
  }
  if (schema.items !== undefined) found.push({ steps: ["items"], schema: schema.items });
  for (const [index, branch] of (schema.anyOf ?? []).entries()) {
    found.push({ steps: ["anyOf", String(index)], schema: branch });
  }
  all("dependentSchemas", schema.dependentSchemas);
  all("$defs", schema.$defs);
  return found;
}

/** The branch of the one nullable shape, `anyOf: [{ $ref }, { type: "null" }]`; undefined for any other schema. */
export function nullableReference(schema: Schema): string | undefined {
  const [branch, none, ...rest] = schema.anyOf ?? [];
  if (branch?.$ref === undefined || none?.type !== "null" || rest.length > 0) return undefined;
  return Object.keys(branch).length === 1 && Object.keys(none).length === 1
    ? branch.$ref
    : undefined;
}
