import type { Schema } from "@imagekin/core";
import { Ajv2020 } from "ajv/dist/2020.js";
import standaloneModule from "ajv/dist/standalone/index.js";
import { build } from "esbuild";
import { banner } from "./typescript-text.ts";

/** Ajv as all of our validators are made: strict, every error, own properties only. */
export function makeAjv(options: { readonly source?: boolean } = {}): Ajv2020 {
  return new Ajv2020({
    allErrors: true,
    strict: true,
    allowUnionTypes: true,
    ownProperties: true,
    ...(options.source === true && { code: { esm: true, source: true, lines: true } }),
  });
}

/**
 * The module of a standalone Ajv validator for a normalised schema.
 *
 * Ajv leaves `require` of its helpers in what it writes; esbuild puts them inside, so that the module depends on nothing.
 */
export async function renderAjv(schema: Schema): Promise<string> {
  const ajv = makeAjv({ source: true });
  const { $id: _id, ...anonymous } = schema;
  const code = standaloneModule.default(ajv, ajv.compile(anonymous));
  const bundled = await build({
    stdin: { contents: code, resolveDir: import.meta.dirname },
    bundle: true,
    write: false,
    format: "esm",
    platform: "neutral",
    mainFields: ["main"],
    legalComments: "none",
  });
  const text = bundled.outputFiles[0]?.text ?? "";
  const body = text
    // Paths of packages on the machine that generates.
    .replaceAll(/^\/\/ .*\n/gm, "")
    .replace(/\nvar stdin_default = (\w+);/, "\nconst compiled: unknown = $1;")
    .replace(/\nexport \{[^}]*\};\n$/, "\n");
  return `${banner}// @ts-nocheck: plain JavaScript as Ajv writes it; only the export at the end is typed.
import type { AjvValidator } from "@imagekin/core";

${body}
/** The standalone Ajv function: true, or false with \`errors\` set until its next call. Every error, own properties only. */
export const ajv: AjvValidator = compiled as AjvValidator;
`;
}
