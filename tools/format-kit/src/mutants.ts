import { asList, type Schema } from "@imagekin/core";
import { subschemas } from "./schema-walk.ts";

/** A schema with one rule less, or with a looser one. */
export interface Mutant {
  /** What was dropped or loosened, and where. */
  readonly name: string;
  readonly schema: Schema;
}

const wholeRules = [
  "$ref",
  "const",
  "pattern",
  "minimum",
  "maximum",
  "minLength",
  "maxLength",
  "minItems",
  "maxItems",
  "items",
] as const;

/** By keyword, the step to the next looser bound. */
const looser = {
  minimum: -1,
  maximum: 1,
  minLength: -1,
  maxLength: 1,
  minItems: -1,
  maxItems: 1,
} as const;

/**
 * Every schema that has one keyword, or one item of `required`, `enum` or `type`, less than the given one; also with a bound that is off by
 * one, and with a pattern that lacks an anchor.
 */
export function listMutants(schema: Schema): Mutant[] {
  return listAt(schema, "#", (mutated) => mutated);
}

function listAt(schema: Schema, place: string, rebuild: (schema: Schema) => Schema): Mutant[] {
  const mutants: Mutant[] = [];
  const add = (what: string, mutated: Schema): void => {
    mutants.push({ name: `${place} without ${what}`, schema: rebuild(mutated) });
  };
  for (const keyword of wholeRules) {
    if (schema[keyword] !== undefined) add(keyword, without(schema, keyword));
  }
  for (const [bound, step] of Object.entries(looser)) {
    const limit: unknown = Reflect.get(schema, bound);
    if (typeof limit !== "number") continue;
    add(`${bound} ${limit}, but ${limit + step}`, { ...schema, [bound]: limit + step });
  }
  const { pattern = "" } = schema;
  if (pattern.startsWith("^")) add("its start anchor", { ...schema, pattern: pattern.slice(1) });
  if (pattern.endsWith("$")) add("its end anchor", { ...schema, pattern: pattern.slice(0, -1) });
  const types = asList(schema.type);
  if (types.length > 0) add("type", without(schema, "type"));
  if (types.length > 1) {
    for (const type of types)
      add(`type ${type}`, { ...schema, type: types.filter((other) => other !== type) });
  }
  if (typeof schema.additionalProperties === "object") {
    add("additionalProperties", without(schema, "additionalProperties"));
  }
  for (const name of schema.required ?? []) {
    add(`required ${name}`, {
      ...schema,
      required: (schema.required ?? []).filter((other) => other !== name),
    });
  }
  if (schema.enum !== undefined) {
    add("enum", without(schema, "enum"));
    for (const word of schema.enum) {
      add(`the word ${JSON.stringify(word)}`, {
        ...schema,
        enum: schema.enum.filter((other) => other !== word),
      });
    }
  }
  for (const [name, member] of Object.entries(schema.properties ?? {})) {
    // A member that takes every value is no rule.
    if (
      typeof member === "object" &&
      Object.keys(member).every((keyword) => keyword === "description")
    )
      continue;
    add(`property ${name}`, { ...schema, properties: without(schema.properties ?? {}, name) });
  }
  for (const [name, { properties = {} }] of Object.entries(schema.dependentSchemas ?? {})) {
    for (const other of Object.keys(properties)) {
      const kept = { properties: without(properties, other) };
      add(`exclusion of ${name} and ${other}`, {
        ...schema,
        dependentSchemas: { ...schema.dependentSchemas, [name]: kept },
      });
    }
  }
  if (schema.anyOf !== undefined) {
    add("anyOf", without(schema, "anyOf"));
    for (const branch of schema.anyOf) {
      add(`the branch ${JSON.stringify(branch)}`, {
        ...schema,
        anyOf: schema.anyOf.filter((other) => other !== branch),
      });
    }
  }
  for (const { steps, schema: part } of subschemas(schema)) {
    // The branches of a nullable and the halves of an exclusion have been dropped as wholes above.
    if (steps[0] === "anyOf" || steps[0] === "dependentSchemas") continue;
    mutants.push(
      ...listAt(part, `${place}/${steps.join("/")}`, (mutated) =>
        rebuild(replacePart(schema, steps, mutated)),
      ),
    );
  }
  return mutants;
}

function replacePart(
  schema: Schema,
  [keyword = "", name]: readonly string[],
  part: Schema,
): Schema {
  if (name === undefined) return { ...schema, [keyword]: part };
  const group: object = Reflect.get(schema, keyword);
  return { ...schema, [keyword]: { ...group, [name]: part } };
}

function without<T extends object>(value: T, name: string): T {
  return Object.fromEntries(Object.entries(value).filter(([key]) => key !== name)) as T;
}
