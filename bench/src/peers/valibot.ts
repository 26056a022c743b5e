import type { Schema } from "@imagekin/core";
import * as v from "valibot";
import { type Algebra, fold } from "./fold.ts";
import type { Peer } from "./peer.ts";

const algebra: Algebra<v.GenericSchema> = {
  any: v.unknown(),
  null: v.null(),
  boolean: v.boolean(),
  number: v.number(),
  integer: (minimum) =>
    minimum === undefined
      ? v.pipe(v.number(), v.integer())
      : v.pipe(v.number(), v.integer(), v.minValue(minimum)),
  string: (pattern) =>
    pattern === undefined ? v.string() : v.pipe(v.string(), v.regex(new RegExp(pattern, "u"))),
  literals: (values) => v.picklist(values as readonly (string | number)[]),
  array: (items, minItems) =>
    minItems === 0 ? v.array(items) : v.pipe(v.array(items), v.minLength(minItems)),
  map: (values) => v.record(v.string(), values),
  object: (members, exclusions) => {
    const shape = members.map(({ name, schema = v.never(), required }) => [
      name,
      required ? schema : v.optional(schema),
    ]);
    const object = v.object(Object.fromEntries(shape) as Record<string, v.GenericSchema>);
    return exclusions.length === 0
      ? object
      : v.pipe(
          object,
          v.check((value) => !exclusions.some(([a, b]) => a in value && b in value)),
        );
  },
  union: (alternatives) => {
    const [first, second] = alternatives;
    const nullable = second?.type === "null" && alternatives.length === 2;
    return nullable && first !== undefined ? v.nullable(first) : v.union([...alternatives]);
  },
  define: (_, schema) => schema,
};

/** Valibot: `is` for yes or no, `safeParse` for what is wrong. */
export function makePeer(schema: Schema): Peer {
  const made = fold(schema, algebra);
  return {
    is: (value) => v.is(made, value),
    errors: (value) => v.safeParse(made, value).issues,
  };
}
