import {
  alwaysRanges,
  asList,
  type MemberTable,
  type Schema,
  type TableMember,
  type TableNode,
} from "@imagekin/core";
import { definitionName } from "./names.ts";
import { resolve } from "./normalise.ts";
import { nullableReference } from "./schema-walk.ts";

/** The member table of a bundled source: each definition is one node, whoever refers to it. */
export function memberTable(source: Schema): MemberTable {
  const nodes: TableNode[] = [];
  const definitions = new Map<string, number>();

  const add = (schema: Schema): number => {
    const target = schema.$ref ?? nullableReference(schema);
    const name = target === undefined ? undefined : definitionName(target);
    if (name === undefined) return fill(reserve(), schema);
    const known = definitions.get(name);
    if (known !== undefined) return known;
    const index = reserve();
    definitions.set(name, index);
    return fill(index, resolve(source, name));
  };
  const reserve = (): number => nodes.push({}) - 1;
  const fill = (index: number, schema: Schema): number => {
    nodes[index] = tableNode(schema, add);
    return index;
  };

  fill(reserve(), source);
  return { versions: source["x-versions"] ?? [], lookAlikes: source["x-look-alikes"] ?? [], nodes };
}

function tableNode(schema: Schema, add: (schema: Schema) => number): TableNode {
  const { properties, additionalProperties, items, required = [], dependentSchemas = {} } = schema;
  const types = asList(schema.type);
  const scalar = schema["x-scalar"];
  const openWords = schema["x-open-enum"];
  const numbers = schema["x-enum-numbers"];
  const exclusive = Object.entries(dependentSchemas).flatMap(
    ([name, { properties: others = {} }]) =>
      Object.keys(others).map((other) => [name, other] as const),
  );
  return {
    ...(types.length > 0 && { types }),
    ...(scalar !== undefined && { scalar }),
    ...(openWords !== undefined && { openWords }),
    ...(numbers !== undefined && { numbers }),
    ...(exclusive.length > 0 && { exclusive }),
    ...(types.includes("object") &&
      additionalProperties === undefined && {
        members: Object.fromEntries(
          Object.entries(properties ?? {}).map(([name, member]) => [
            name,
            tableMember(member, required.includes(name), add),
          ]),
        ),
      }),
    ...(typeof additionalProperties === "object" && { values: add(additionalProperties) }),
    ...((additionalProperties === true || isAnything(schema)) && { free: true }),
    ...(items && { items: add(items) }),
  };
}

/** Whether a schema without a reference takes every value. */
function isAnything(schema: Schema): boolean {
  return schema.type === undefined && schema.enum === undefined && schema.const === undefined;
}

function tableMember(
  member: Schema | false,
  isRequired: boolean,
  add: (schema: Schema) => number,
): TableMember {
  if (member === false) return { node: -1, never: true };
  const always = alwaysRanges(member);
  const {
    "x-since": since,
    "x-until": until,
    "x-null": nullIn,
    "x-dialect": dialect,
    "x-proto-name": proto,
  } = member;
  return {
    node: add(member),
    ...(since !== undefined && { since }),
    ...(until !== undefined && { until }),
    ...(always.length > 0 && { always }),
    ...(nullIn !== undefined && { nullIn }),
    ...(dialect !== undefined && { dialect }),
    ...(member["x-secret"] === true && { secret: true }),
    ...(proto !== undefined && { proto }),
    ...(proto !== undefined && isRequired && { required: true }),
  };
}

/** A table as JSON text, a node on each line, so that a review shows what changed. */
export function tableText(table: MemberTable): string {
  const { versions, lookAlikes, nodes } = table;
  const lines = nodes.map((node) => `    ${JSON.stringify(node)}`).join(",\n");
  return `{\n  "versions": ${JSON.stringify(versions)},\n  "lookAlikes": ${JSON.stringify(lookAlikes)},\n  "nodes": [\n${lines}\n  ]\n}`;
}
