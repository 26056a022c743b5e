import fc from "fast-check";
import type { JsonType } from "../member-table.ts";
import type { Key } from "../pointer.ts";
import { asList, type Schema } from "../schema.ts";
import { anyJson, freeText, isOfLength, memberName, scalarTexts } from "./texts.ts";

/** From a value to one of its parts: a member by its name, an item of a list, a value of a map. */
export type Step = { readonly member: string } | "item" | "value";

/** A document, and where in it the asked part is. */
export interface Reached {
  readonly value: unknown;
  readonly path: readonly Key[];
}

/** Makes values for the parts of one annotated schema. Nulls, empty containers and odd names are frequent; all shrinks to the shortest. */
export interface Maker {
  /** Any value that fits. */
  readonly any: (schema: Schema) => fc.Arbitrary<unknown>;
  /** Values of one of the types that a schema without a reference allows. */
  readonly ofType: (type: JsonType, schema: Schema) => fc.Arbitrary<unknown>;
  /** Objects that fit and have all the named members, even if these exclude each other. */
  readonly objectWith: (names: readonly string[], schema: Schema) => fc.Arbitrary<object>;
  /** Values that fit, but for the part at the end of `steps`, which is one of `part`. */
  readonly reaching: (
    steps: readonly Step[],
    part: fc.Arbitrary<unknown>,
    schema: Schema,
  ) => fc.Arbitrary<Reached>;
}

/** The maker for a self-contained schema. With `unknownMembers`, objects may have members that the schema does not know. */
export function makerFor(root: Schema, unknownMembers: boolean): Maker {
  /** Each part of the schema is asked for again and again, and to make one is dear. */
  const known = new Map<Schema, fc.Arbitrary<unknown>>();

  const any = (schema: Schema): fc.Arbitrary<unknown> => {
    const made = known.get(schema) ?? make(schema);
    known.set(schema, made);
    return made;
  };

  const make = (schema: Schema): fc.Arbitrary<unknown> => {
    const target = followReference(schema, root);
    if (target !== schema) {
      return schema.anyOf === undefined ? any(target) : fc.option(any(target), { freq: 4 });
    }
    if (schema.enum !== undefined) return fc.constantFrom(...schema.enum);
    if (schema.const !== undefined) return fc.constant(schema.const);
    const types = [...asList(schema.type)];
    if (types.length === 0) return anyJson(2);
    // Null comes first, since that is what the others shrink to.
    types.sort((a, b) => Number(b === "null") - Number(a === "null"));
    return fc.oneof({ withCrossShrink: true }, ...types.map((type) => ofType(type, schema)));
  };

  const ofType = (type: JsonType, schema: Schema): fc.Arbitrary<unknown> => {
    switch (type) {
      case "null":
        return fc.constant(null);
      case "boolean":
        return fc.boolean();
      case "integer":
        return integer(schema);
      case "number":
        return fc.oneof({ withCrossShrink: true }, integer(schema), fraction(schema));
      case "string":
        return text(schema);
      case "array":
        return list(schema, 0);
      case "object":
        return objectWith([], schema);
    }
  };

  /** Lists, with room for `more` items. */
  const list = (
    { items = {}, minItems = 0, maxItems = 3 }: Schema,
    more: number,
  ): fc.Arbitrary<unknown[]> =>
    fc.array(any(items), {
      minLength: Math.max(0, minItems - more),
      maxLength: Math.max(0, Math.min(maxItems, Math.max(3, minItems)) - more),
    });

  const objectWith = (names: readonly string[], schema: Schema): fc.Arbitrary<object> => {
    const { properties = {}, additionalProperties, required = [] } = schema;
    if (additionalProperties !== undefined) {
      return fc.dictionary(memberName, any(valuesOf(schema)), {
        maxKeys: 3,
        noNullPrototype: true,
      });
    }
    const members: Record<string, fc.Arbitrary<unknown>> = {};
    for (const [name, member] of Object.entries(properties)) {
      if (member !== false) members[name] = any(member);
    }
    const documented = fc
      .record(members, {
        requiredKeys: [...new Set([...required, ...names])],
        noNullPrototype: true,
      })
      .map((value) => exclude(value, names, schema));
    if (!unknownMembers) return documented;
    const unknown = fc.dictionary(
      memberName.filter((name) => !Object.hasOwn(properties, name)),
      anyJson(1),
      { maxKeys: 2, noNullPrototype: true },
    );
    return fc
      .tuple(documented, fc.option(unknown, { freq: 2, nil: {} }))
      .map(([value, extra]) => ({ ...extra, ...value }));
  };

  const reaching = (
    [step, ...rest]: readonly Step[],
    part: fc.Arbitrary<unknown>,
    schema: Schema,
  ): fc.Arbitrary<Reached> => {
    if (step === undefined) return part.map((value) => ({ value, path: [] }));
    const target = followReference(schema, root);
    if (step === "item") {
      return fc
        .tuple(reaching(rest, part, target.items ?? {}), list(target, 1))
        .map(([{ value, path }, others]) => ({ value: [value, ...others], path: [0, ...path] }));
    }
    if (step === "value") {
      return fc
        .tuple(memberName, reaching(rest, part, valuesOf(target)), objectWith([], target))
        .map(([name, { value, path }, others]) => ({
          value: { ...others, [name]: value },
          path: [name, ...path],
        }));
    }
    const { member: name } = step;
    return fc
      .tuple(objectWith([name], target), reaching(rest, part, memberOf(target, name)))
      .map(([object, { value, path }]) => ({
        value: { ...object, [name]: value },
        path: [name, ...path],
      }));
  };

  return { any, ofType, objectWith, reaching };
}

/** The definition that a reference or the nullable shape around one leads to; any other schema is itself. */
export function followReference(schema: Schema, root: Schema): Schema {
  const ref = schema.$ref ?? schema.anyOf?.find((branch) => branch.$ref !== undefined)?.$ref;
  if (ref === undefined) return schema;
  const target = root.$defs?.[ref.replace("#/$defs/", "")];
  if (target === undefined) throw new Error(`there is no definition "${ref}"`);
  return followReference(target, root);
}

/** The schema of a member; that of any value if it has none. */
export function memberOf({ properties = {} }: Schema, name: string): Schema {
  const member = Object.hasOwn(properties, name) ? properties[name] : undefined;
  return member === undefined || member === false ? {} : member;
}

/** The schema of a map's values. */
export function valuesOf({ additionalProperties }: Schema): Schema {
  return typeof additionalProperties === "object" ? additionalProperties : {};
}

/** Leaves at most one of two members that exclude each other, unless both are `wanted`. */
function exclude(
  value: object,
  wanted: readonly string[],
  { dependentSchemas = {} }: Schema,
): object {
  let kept = value;
  for (const [name, { properties = {} }] of Object.entries(dependentSchemas)) {
    for (const other of Object.keys(properties)) {
      if (!Object.hasOwn(kept, name) || !Object.hasOwn(kept, other)) continue;
      const dropped = wanted.includes(other) ? name : other;
      if (wanted.includes(dropped)) continue;
      kept = Object.fromEntries(Object.entries(kept).filter(([member]) => member !== dropped));
    }
  }
  return kept;
}

function integer({ minimum, maximum }: Schema): fc.Arbitrary<number> {
  const min = minimum ?? Number.MIN_SAFE_INTEGER;
  const max = maximum ?? Number.MAX_SAFE_INTEGER;
  return fc.oneof(
    { withCrossShrink: true },
    fc.integer({ min: Math.max(min, -(2 ** 31)), max: Math.min(max, 2 ** 31 - 1) }),
    fc.constantFrom(min, max, ...[0, 1].filter((number) => number >= min && number <= max)),
  );
}

function fraction({ minimum, maximum }: Schema): fc.Arbitrary<number> {
  const bounds = { min: minimum ?? -1e9, max: maximum ?? 1e9 };
  // JSON text does not keep the sign of zero; adding zero drops it.
  return fc.double({ ...bounds, noNaN: true, noDefaultInfinity: true }).map((number) => number + 0);
}

function text(schema: Schema): fc.Arbitrary<string> {
  const { minLength = 0, maxLength = Number.POSITIVE_INFINITY, pattern } = schema;
  const scalar = schema["x-scalar"];
  const words = schema["x-open-enum"];
  const made = scalar === undefined ? undefined : scalarTexts[scalar];
  if (made !== undefined) return made;
  const free =
    pattern === undefined
      ? freeText(minLength, maxLength)
      : fc
          .stringMatching(new RegExp(pattern, "u"))
          .filter((value) => isOfLength(value, minLength, maxLength));
  return words === undefined
    ? free
    : fc.oneof(
        { withCrossShrink: true },
        { arbitrary: fc.constantFrom(...words), weight: 4 },
        free,
      );
}
