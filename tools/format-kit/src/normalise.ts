import { asList, renderSchema, type Schema } from "@imagekin/core";
import { definitionName } from "./names.ts";
import { mapSchema, nullableReference } from "./schema-walk.ts";

/**
 * The open rules of a bundled source in the form that code is generated from: no words, no facts, and instead of the nullable shape
 * `anyOf: [{ $ref }, { type: "null" }]` a reference to a definition whose type list has null, so that one bad member gives one error.
 */
export function normalise(source: Schema): Schema {
  const definitions: Record<string, Schema> = {};
  const open = renderSchema(source);
  const rewritten = mapSchema(open, (schema) => {
    const { title: _t, description: _d, deprecated: _p, examples: _e, ...rules } = schema;
    const ref = nullableReference(schema);
    const name = ref === undefined ? undefined : definitionName(ref);
    if (name === undefined) return rules;
    const nullable = `${name}OrNull`;
    const target = resolve(open, name);
    definitions[nullable] = {
      ...target,
      type: [...asList(target.type), "null"],
      ...(target.enum && { enum: [...target.enum, null] }),
    };
    return { $ref: `#/$defs/${nullable}` };
  });
  // Definitions made here may refer to nullable ones themselves.
  for (const [name, definition] of Object.entries(definitions)) {
    definitions[name] = stripWords(definition);
  }
  if (Object.keys(definitions).length === 0) return rewritten;
  const $defs = { ...rewritten.$defs, ...definitions };
  return { ...rewritten, $defs };
}

function stripWords(definition: Schema): Schema {
  return mapSchema(definition, (schema) => {
    const { title: _t, description: _d, deprecated: _p, examples: _e, ...rules } = schema;
    const ref = nullableReference(schema);
    const name = ref === undefined ? undefined : definitionName(ref);
    return name === undefined ? rules : { $ref: `#/$defs/${name}OrNull` };
  });
}

/** A definition by name, through references that are nothing but references. */
export function resolve(schema: Schema, name: string): Schema {
  const definition = schema.$defs?.[name];
  if (definition === undefined) throw new Error(`there is no definition "${name}"`);
  const next = definition.$ref === undefined ? undefined : definitionName(definition.$ref);
  return next === undefined ? definition : resolve(schema, next);
}
