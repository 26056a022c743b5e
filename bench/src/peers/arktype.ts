import type { Schema } from "@imagekin/core";
import { type Type, type } from "arktype";
import { type Algebra, fold } from "./fold.ts";
import type { Peer } from "./peer.ts";

/** Types are built from data here, so that their static side says nothing. */
type Any = Type;
const make = type as unknown as (definition: unknown) => Any;

const algebra: Algebra<Any> = {
  any: make("unknown"),
  null: make("null"),
  boolean: make("boolean"),
  number: make("number"),
  integer: (minimum) =>
    make(minimum === undefined ? "number.integer" : `number.integer >= ${minimum}`),
  string: (pattern) => make(pattern === undefined ? "string" : new RegExp(pattern, "u")),
  literals: (values) => type.enumerated(...values),
  array: (items, minItems) => {
    const array = items.array();
    return minItems === 0 ? array : array.atLeastLength(minItems);
  },
  map: (values) => make({ "[string]": values }),
  object: (members, exclusions) => {
    const object = make(
      Object.fromEntries(
        members.map(({ name, schema = make("never"), required }) => [
          required ? name : `${name}?`,
          schema,
        ]),
      ),
    );
    return exclusions.length === 0
      ? object
      : object.narrow((value) =>
          exclusions.every(([a, b]) => !(a in (value as object) && b in (value as object))),
        );
  },
  union: (alternatives) => alternatives.reduce((all, one) => all.or(one)),
  define: (_, schema) => schema,
};

/** ArkType: `allows` for yes or no, a call for what is wrong. */
export function makePeer(schema: Schema): Peer {
  const made = fold(schema, algebra);
  return {
    is: (value) => made.allows(value),
    errors: (value) => {
      const result: unknown = made(value);
      return result instanceof type.errors ? result : undefined;
    },
  };
}
