import type { Schema } from "@imagekin/core";
import { Ajv2020 } from "ajv/dist/2020.js";
import standaloneModule from "ajv/dist/standalone/index.js";
import type { Peer } from "./peer.ts";

/** Ajv compiling our published schema at run time, with its default options but for type unions, which its strict mode else warns of. */
export function makePeer(schema: Schema): Peer {
  const is = makeAjv({}).compile(schema);
  const all = makeAjv({ allErrors: true }).compile(schema);
  return { is: (value) => is(value), errors: (value) => (all(value) ? undefined : all.errors) };
}

/** The same validators as CommonJS modules that Ajv wrote: what a user of `ajv compile` has. */
export function standaloneCode(schema: Schema, options: { readonly allErrors: boolean }): string {
  const ajv = makeAjv({ ...options, code: { source: true } });
  return standaloneModule.default(ajv, ajv.compile(schema));
}

function makeAjv(options: ConstructorParameters<typeof Ajv2020>[0]): Ajv2020 {
  return new Ajv2020({ allowUnionTypes: true, ...options });
}
