import type { Schema } from "@imagekin/core";
import { asList } from "@imagekin/core";
import type { DerivedSchema } from "./bundle.ts";
import { pascalCase } from "./names.ts";
import { scalars } from "./scalars.ts";
import { nullableReference, subschemas } from "./schema-walk.ts";

/** The keywords that every back-end knows. A new one first passes through the kitchen-sink schema of the kit's tests. */
const keywords: ReadonlySet<string> = new Set([
  "$ref",
  "$defs",
  "title",
  "description",
  "deprecated",
  "examples",
  "type",
  "properties",
  "required",
  "additionalProperties",
  "items",
  "enum",
  "const",
  "pattern",
  "minimum",
  "maximum",
  "minLength",
  "maxLength",
  "minItems",
  "maxItems",
  "anyOf",
  "dependentSchemas",
  "x-since",
  "x-until",
  "x-spec",
  "x-presence",
  "x-null",
  "x-scalar",
  "x-open-enum",
  "x-enum-numbers",
  "x-proto-name",
  "x-dialect",
  "x-secret",
  "x-source",
]);

const rootKeywords: ReadonlySet<string> = new Set([
  ...keywords,
  "$schema",
  "$id",
  "x-versions",
  "x-detect",
  "x-look-alikes",
  "x-derive",
]);

/** What may stand beside a reference: words and facts, no rule. */
const besideReference = /^(?:\$ref|anyOf|description|deprecated|examples|x-.*)$/;

/** Facts of a member; they make no sense on a definition. */
const memberFacts = [
  "x-since",
  "x-until",
  "x-presence",
  "x-null",
  "x-dialect",
  "x-proto-name",
] as const;

/** Checks a schema file against the rules of the house. Gives one line for each breach, with its place; none if all is well. */
export function lintSchema(format: string, document: string, schema: DerivedSchema): string[] {
  return [
    ...lintRoot(format, document, schema),
    ...lintNode(schema, "#", true),
    ...lintLookAlikes(schema),
  ];
}

function lintRoot(format: string, document: string, schema: DerivedSchema): string[] {
  const breaches: string[] = [];
  const expect = (holds: boolean, breach: string): void => {
    if (!holds) breaches.push(`#: ${breach}`);
  };
  expect(
    schema.$schema === "https://json-schema.org/draft/2020-12/schema",
    "$schema must be draft 2020-12",
  );
  expect(
    schema.$id === `urn:imagekin:${format}:${document}`,
    `$id must be urn:imagekin:${format}:${document}`,
  );
  expect(
    schema.title?.startsWith(pascalCase(format)) === true && !schema.title.endsWith("Error"),
    `title must start with ${pascalCase(format)} and not end with Error`,
  );
  expect(schema.description !== undefined, "a document needs a description");
  expect((schema["x-detect"] ?? []).length > 0, "a document needs x-detect");
  if (schema["x-derive"] === undefined) expect(schema.type === "object", 'type must be "object"');
  return breaches;
}

function lintNode(schema: DerivedSchema, place: string, isRoot: boolean): string[] {
  const breaches: string[] = [];
  const breach = (text: string): void => {
    breaches.push(`${place}: ${text}`);
  };
  for (const keyword of Object.keys(schema)) {
    if (!(isRoot ? rootKeywords : keywords).has(keyword))
      breach(`"${keyword}" is not a keyword of the house`);
  }
  lintReference(schema, breach);
  lintObject(schema, isRoot, breach);
  lintScalars(schema, place, breach);
  for (const { steps, schema: part } of subschemas(schema)) {
    const isExclusion = steps[0] === "dependentSchemas";
    const path = `${place}/${steps.join("/")}`;
    breaches.push(...(isExclusion ? lintExclusion(part, path) : lintNode(part, path, false)));
  }
  return breaches;
}

function lintReference(schema: Schema, breach: (text: string) => void): void {
  if (schema.anyOf !== undefined && nullableReference(schema) === undefined) {
    breach("anyOf has one shape: [{ $ref }, { type: null }]");
  }
  if (schema.$ref === undefined && schema.anyOf === undefined) return;
  for (const keyword of Object.keys(schema)) {
    if (!besideReference.test(keyword)) breach(`"${keyword}" must not stand beside a reference`);
  }
}

function lintObject(schema: Schema, isRoot: boolean, breach: (text: string) => void): void {
  const types = asList(schema.type);
  const { properties, additionalProperties, required = [], items } = schema;
  if (properties !== undefined && !types.includes("object")) breach("properties need type object");
  if (items !== undefined && !types.includes("array")) breach("items need type array");
  if (types.includes("array") && items === undefined) breach("an array needs items");
  if (properties !== undefined && additionalProperties !== undefined) {
    breach("an object has either properties or additionalProperties: documents are open");
  }
  if (additionalProperties === false) breach("additionalProperties: false is made by the kit");
  for (const name of required) {
    if (typeof properties?.[name] !== "object")
      breach(`required "${name}" is not among the properties`);
  }
  for (const [name, member] of Object.entries(properties ?? {})) {
    if (member === false && !isRoot) breach(`"${name}": false is for the root alone`);
  }
}

function lintScalars(schema: Schema, place: string, breach: (text: string) => void): void {
  const scalar = schema["x-scalar"];
  if (scalar !== undefined) {
    if (!/^#\/\$defs\/[^/]+$/.test(place)) breach("x-scalar stands on a definition in $defs");
    if (scalars[scalar] === undefined) breach(`there is no scalar "${scalar}"`);
    for (const keyword of Object.keys(schema)) {
      if (!["x-scalar", "x-source", "description", "examples"].includes(keyword)) {
        breach(`"${keyword}" must not stand beside x-scalar`);
      }
    }
  }
  if (/^#\/\$defs\/[^/]+$/.test(place)) {
    for (const fact of memberFacts) {
      if (schema[fact] !== undefined) breach(`${fact} stands beside a member, not on a definition`);
    }
  }
  const words = [...(schema.enum ?? []), ...(schema.const === undefined ? [] : [schema.const])];
  for (const word of words) {
    if (typeof word === "object" && word !== null) breach("enum and const hold scalars only");
  }
  if (schema["x-open-enum"] !== undefined && schema.type !== "string") {
    breach("x-open-enum needs type string");
  }
  const { "x-open-enum": known = [], "x-enum-numbers": numbers } = schema;
  if (
    numbers !== undefined &&
    (numbers.length !== known.length || new Set(numbers).size < numbers.length)
  ) {
    breach("x-enum-numbers has one number for each word of x-open-enum, and none twice");
  }
}

function lintExclusion(schema: Schema, place: string): string[] {
  const { properties, ...rest } = schema;
  const isShape =
    Object.keys(rest).length === 0 &&
    Object.values(properties ?? {}).every((member) => member === false);
  return isShape ? [] : [`${place}: dependentSchemas has one shape: { properties: { b: false } }`];
}

function lintLookAlikes(schema: Schema): string[] {
  const named = new Set((schema["x-look-alikes"] ?? []).flatMap(({ members }) => members));
  const never = Object.entries(schema.properties ?? {})
    .filter(([, member]) => member === false)
    .map(([name]) => name);
  return [
    ...never
      .filter((name) => !named.has(name))
      .map((name) => `#: no x-look-alikes entry names "${name}"`),
    ...[...named]
      .filter((name) => !never.includes(name))
      .map((name) => `#: x-look-alikes names "${name}", which is not a false member`),
  ];
}
