import { type Schema as ForeignSchema, validator } from "@exodus/schemasafe";
import type { Schema } from "@imagekin/core";
import type { Peer } from "./peer.ts";

/** @exodus/schemasafe in its default mode; one validator for yes or no, one that collects errors. */
export function makePeer(schema: Schema): Peer {
  const source = structuredClone(schema) as ForeignSchema;
  const is = validator(source);
  const all = validator(source, { includeErrors: true, allErrors: true });
  return {
    is: (value) => is(value as never),
    errors: (value) => (all(value as never) ? undefined : all.errors),
  };
}
