import type { Schema } from "@imagekin/core";
import { Ajv2020 } from "ajv/dist/2020.js";
import standaloneModule from "ajv/dist/standalone/index.js";
import { maxErrors, shortenAjv } from "./shorten-ajv.ts";
import { banner } from "./typescript-text.ts";

/** Ajv as all of our validators are made: strict, every error, own properties only. */
export function makeAjv(options: { readonly source?: boolean } = {}): Ajv2020 {
  const ajv = new Ajv2020({
    allErrors: true,
    strict: true,
    allowUnionTypes: true,
    ownProperties: true,
    ...(options.source === true && { code: { esm: true, source: true, lines: true } }),
  });
  // Book-keeping for keywords that no schema of the house has, which Ajv2020 turns on whatever it is told.
  return Object.assign(ajv, { opts: { ...ajv.opts, unevaluated: false, dynamicRef: false } });
}

/** What Ajv's standalone code would `require`, and what stands for it in ours. */
const helpers = [
  { required: 'require("ajv/dist/runtime/ucs2length").default', name: "countCodePoints" },
] as const;

/**
 * The module of a standalone Ajv validator for a normalised schema.
 *
 * Ajv leaves `require` of its helpers in what it writes, also in ESM; ours come from core, so that the module depends on nothing else.
 */
export function renderAjv(schema: Schema): string {
  const ajv = makeAjv({ source: true });
  const { $id: _id, ...anonymous } = schema;
  let code = standaloneModule.default(ajv, ajv.compile(anonymous));
  const imported = new Set<string>();
  for (const { required, name } of helpers) {
    if (code.includes(required)) imported.add(name);
    code = code.replaceAll(required, name);
  }
  if (code.includes("require("))
    throw new Error("Ajv requires a helper that ours does not stand for");
  const body = shortenAjv(
    code
      .replace(/^"use strict";\s*/, "")
      .replace(/export const \w+ = (\w+);\s*export default \1;/, "const compiled: unknown = $1;"),
    imported,
  );
  return `${banner}// @ts-nocheck: plain JavaScript as Ajv writes it; only the export at the end is typed.
import type { AjvValidator } from "@imagekin/core";
${imported.size === 0 ? "" : `import { ${[...imported].sort().join(", ")} } from "@imagekin/core/guard";\n`}
${body}
/** The standalone Ajv function: true, or false with \`errors\` set until its next call. Own properties only; of very many errors the first ${maxErrors} or so. */
export const ajv: AjvValidator = compiled as AjvValidator;
`;
}
