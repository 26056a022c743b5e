import type { Schema } from "@imagekin/core";
import * as z from "zod";
import { type Algebra, fold } from "./fold.ts";
import type { Peer } from "./peer.ts";

const algebra: Algebra<z.ZodType> = {
  any: z.unknown(),
  null: z.null(),
  boolean: z.boolean(),
  number: z.number(),
  integer: (minimum) => (minimum === undefined ? z.int() : z.int().min(minimum)),
  string: (pattern) =>
    pattern === undefined ? z.string() : z.string().regex(new RegExp(pattern, "u")),
  literals: (values) => z.literal(values as readonly (string | number)[]),
  array: (items, minItems) => (minItems === 0 ? z.array(items) : z.array(items).min(minItems)),
  map: (values) => z.record(z.string(), values),
  object: (members, exclusions) => {
    const shape = members.map(({ name, schema = z.never(), required }) => [
      name,
      required ? schema : schema.optional(),
    ]);
    const object = z.object(Object.fromEntries(shape) as Record<string, z.ZodType>);
    return exclusions.length === 0
      ? object
      : object.refine((value) => !exclusions.some(([a, b]) => a in value && b in value));
  },
  union: (alternatives) => z.union(alternatives),
  define: (_, schema) => schema,
};

/** Zod has no call that only answers yes or no: both are `safeParse`. */
export function makePeer(schema: Schema): Peer {
  const made = fold(schema, algebra);
  return {
    is: (value) => made.safeParse(value).success,
    errors: (value) => made.safeParse(value).error,
  };
}
