import type { Schema } from "@imagekin/core";
import { Compile } from "typebox/schema";
import type { Peer } from "./peer.ts";

/** TypeBox's compiler of plain JSON Schemas. */
export function makePeer(schema: Schema): Peer {
  const made = Compile(structuredClone(schema) as Record<string, unknown>);
  return {
    is: (value) => made.Check(value),
    errors: (value) => {
      const [valid, errors] = made.Errors(value);
      return valid ? undefined : errors;
    },
  };
}
