import { asList, type JsonType, type Schema } from "@imagekin/core";

/** How a library that takes no JSON Schema says each rule of ours. `T` is its own notion of a schema. */
export interface Algebra<T> {
  readonly any: T;
  readonly null: T;
  readonly boolean: T;
  readonly number: T;
  integer(minimum: number | undefined): T;
  string(pattern: string | undefined): T;
  literals(values: readonly unknown[]): T;
  array(items: T, minItems: number): T;
  map(values: T): T;
  object(members: readonly Member<T>[], exclusions: readonly Exclusion[]): T;
  union(alternatives: readonly T[]): T;
  /** A schema that is used in several places, by name. */
  define(name: string, schema: T): T;
}

/** A member of an object; one without a schema must not be there. */
export interface Member<T> {
  readonly name: string;
  readonly schema: T | undefined;
  readonly required: boolean;
}

/** Two members that exclude each other. */
export type Exclusion = readonly [string, string];

/** The keywords that the algebra has a word for, and those that check nothing. */
const known = new Set(
  (
    "$schema $id $defs title description examples deprecated type properties required " +
    "additionalProperties items enum const pattern minimum minItems anyOf dependentSchemas $ref"
  ).split(" "),
);

/** One of our published schemas, said in the words of a library. Throws for a keyword that would be passed over. */
export function fold<T>(source: Schema, algebra: Algebra<T>): T {
  const definitions = new Map<string, T>();

  const definition = (ref: string): T => {
    const name = ref.replace("#/$defs/", "");
    const made = definitions.get(name);
    if (made !== undefined) return made;
    const target = source.$defs?.[name];
    if (target === undefined) throw new Error(`there is no ${ref}`);
    const defined = algebra.define(name, any(target));
    definitions.set(name, defined);
    return defined;
  };

  const any = (schema: Schema): T => {
    const strange = Object.keys(schema).find((keyword) => !known.has(keyword));
    if (strange !== undefined) throw new Error(`the peers do not know the keyword ${strange}`);
    if (schema.$ref !== undefined) return definition(schema.$ref);
    if (schema.anyOf !== undefined) return algebra.union(schema.anyOf.map(any));
    if (schema.enum !== undefined) return algebra.literals(schema.enum);
    if (schema.const !== undefined) return algebra.literals([schema.const]);
    const types = asList(schema.type).map((type) => ofType(type, schema));
    const [first = algebra.any] = types;
    return types.length < 2 ? first : algebra.union(types);
  };

  const ofType = (type: JsonType, schema: Schema): T => {
    switch (type) {
      case "null":
      case "boolean":
      case "number":
        return algebra[type];
      case "integer":
        return algebra.integer(schema.minimum);
      case "string":
        return algebra.string(schema.pattern);
      case "array":
        return algebra.array(any(schema.items ?? {}), schema.minItems ?? 0);
      case "object":
        return object(schema);
    }
  };

  const object = (schema: Schema): T => {
    const { properties = {}, required = [], additionalProperties, dependentSchemas = {} } = schema;
    if (typeof additionalProperties === "object") return algebra.map(any(additionalProperties));
    const members = Object.entries(properties).map(([name, member]) => ({
      name,
      schema: member === false ? undefined : any(member),
      required: required.includes(name),
    }));
    const exclusions = Object.entries(dependentSchemas).flatMap(([name, { properties: others }]) =>
      Object.keys(others ?? {}).map((other): Exclusion => [name, other]),
    );
    return algebra.object(members, exclusions);
  };

  return any(source);
}
