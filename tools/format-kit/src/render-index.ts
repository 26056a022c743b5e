import type { Schema } from "@imagekin/core";
import { camelCase, pascalCase } from "./names.ts";
import { banner, literal } from "./typescript-text.ts";

/** What the modules of a format are made from. */
export interface RenderedFormat {
  readonly name: string;
  readonly rules: string;
  readonly hasFunctions: boolean;
  readonly operations: readonly unknown[] | undefined;
  /** The documents' names, and their bundled sources. */
  readonly documents: readonly { readonly name: string; readonly source: Schema }[];
}

/** The module that puts a document together from its generated parts. */
export function renderDocument(format: RenderedFormat, name: string, source: Schema): string {
  const constant = camelCase(name);
  const type = source.title ?? "";
  const rules = `${constant}Rules`;
  const hasRules = format.rules.includes(`export const ${rules}:`);
  return `${banner}
import { defineDocument, type Document } from "@imagekin/core";
${hasRules ? `import { ${rules} } from "../../rules.ts";\n` : ""}import { ajv } from "../ajv/${name}.ts";
import { is } from "../guards/${name}.ts";
import { source } from "../sources/${name}.ts";
import { table } from "../tables/${name}.ts";
import type { ${type} } from "../types.ts";

/** ${source.description ?? ""} */
export const ${constant}: Document<${type}> = /* @__PURE__ */ defineDocument<${type}>({
  id: ${literal(`${format.name}/${name}`)},
  title: ${literal(type)},
  description: ${literal(source.description)},
  versions: ${literal(source["x-versions"] ?? [])},
  guard: is,
  ajv,
  table,
  source,
${hasRules ? `  rules: ${rules},\n` : ""}});
`;
}

/** The list of a format's public names. */
export function renderIndex(format: RenderedFormat, types: string): string {
  const prefix = pascalCase(format.name);
  const documents = format.documents.map(
    ({ name }) => `export { ${camelCase(name)} } from "./documents/${name}.ts";`,
  );
  const names = [...types.matchAll(/^export (?:interface|type) (\w+)/gm)].map(
    (match) => match[1] ?? "",
  );
  const short = format.documents.map(({ source }) => {
    const title = source.title ?? "";
    return `  ${title} as ${title.slice(prefix.length)},`;
  });
  return `${banner}
${documents.join("\n")}
${format.operations === undefined ? "" : `export { operations, type Operation } from "./operations.ts";\n`}${
    format.hasFunctions ? `export * from "../functions.ts";\n` : ""
  }export type {
${names.map((name) => `  ${name},`).join("\n")}
${short.join("\n")}
} from "./types.ts";
`;
}

/** The module of a format's arbitraries: one for each document, under the document's name. */
export function renderArbitraries(format: RenderedFormat): string {
  const imports = format.documents.map(
    ({ name }) =>
      `import { ${camelCase(name)} as ${camelCase(name)}Document } from "./documents/${name}.ts";`,
  );
  const types = format.documents.map(({ source }) => `  ${source.title ?? ""},`);
  const arbitraries = format.documents.map(({ name, source }) => {
    const constant = camelCase(name);
    const type = source.title ?? "";
    return `
/** Documents \`${format.name}/${name}\` for property tests. */
export const ${constant}: DocumentArbitrary<${type}> =
  /* @__PURE__ */ arbitraryOf<${type}>(${constant}Document);
`;
  });
  return `${banner}
import { arbitraryOf, type DocumentArbitrary } from "@imagekin/core/arbitrary";
${imports.join("\n")}
import type {
${types.join("\n")}
} from "./types.ts";
${arbitraries.join("")}`;
}

/** The module of a vendor's operations. */
export function renderOperations(operations: readonly unknown[]): string {
  return `${banner}
/** One request of the vendor's API, and the documents that it takes and answers. */
export interface Operation {
  readonly name: string;
  readonly method: "GET" | "HEAD" | "POST" | "DELETE";
  /** Path template: parameters stand in braces. */
  readonly path: string;
  /** Document of the request's parameters. */
  readonly request?: string;
  /** Documents of the answer, by HTTP status. */
  readonly responses: Readonly<Record<string, string>>;
}

/** The operations of the vendor's API that speak in these documents. */
export const operations: readonly Operation[] = ${JSON.stringify(operations, null, 2)};
`;
}
