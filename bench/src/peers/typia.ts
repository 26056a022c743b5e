import type { Schema } from "@imagekin/core";
import { type Algebra, type Exclusion, fold, type Member } from "./fold.ts";

/**
 * The program that `typia generate` makes a validator of: the types of a document with typia's tags, written as a user would write them.
 *
 * @returns TypeScript that exports `is` and `validate`.
 */
export function typiaProgram(schema: Schema): string {
  const types: string[] = [];
  const made = fold(schema, typesAsText(types));
  return [
    'import typia, { type tags } from "typia";',
    ...types,
    `type Root = ${made};`,
    "export const is = typia.createIs<Root>();",
    "export const validate = typia.createValidate<Root>();",
    "",
  ].join("\n");
}

function typesAsText(types: string[]): Algebra<string> {
  return {
    any: "unknown",
    null: "null",
    boolean: "boolean",
    number: "number",
    integer: (minimum) =>
      `number & tags.Type<"int64">${minimum === undefined ? "" : ` & tags.Minimum<${minimum}>`}`,
    string: (pattern) =>
      pattern === undefined ? "string" : `string & tags.Pattern<${JSON.stringify(pattern)}>`,
    literals: (values) => values.map((value) => JSON.stringify(value)).join(" | "),
    array: (items, minItems) =>
      `Array<${items}>${minItems === 0 ? "" : ` & tags.MinItems<${minItems}>`}`,
    map: (values) => `{ [name: string]: ${values} }`,
    object: objectType,
    union: (alternatives) => alternatives.map((one) => `(${one})`).join(" | "),
    define: (name, schema) => {
      types.push(`type ${name} = ${schema};`);
      return name;
    },
  };
}

/** An object type; where members exclude each other, one for each that is left out. */
function objectType(members: readonly Member<string>[], exclusions: readonly Exclusion[]): string {
  const text = (without: string | undefined): string => {
    const lines = members.map(({ name, schema, required }) => {
      const type = schema === undefined || name === without ? "never" : schema;
      return `${JSON.stringify(name)}${required ? "" : "?"}: ${type};`;
    });
    return `{ ${lines.join(" ")} }`;
  };
  return exclusions.length === 0
    ? text(undefined)
    : exclusions.flatMap((pair) => pair.map(text)).join(" | ");
}
