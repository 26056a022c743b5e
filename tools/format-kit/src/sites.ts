import {
  asList,
  type JsonType,
  type MemberTable,
  placeOf,
  type Schema,
  type TablePlace,
  toPointer,
} from "@imagekin/core";
import { definitionName } from "./names.ts";
import type { Example, ExpectedFinding } from "./read-format.ts";
import { memberTable } from "./render-table.ts";
import { nullableReference, subschemas } from "./schema-walk.ts";

/** A document that breaks one rule, and what must be said of it. */
export interface InvalidCase extends ExpectedFinding {
  readonly name: string;
  readonly value: unknown;
}

/** Where a valid example reaches a part of a schema. */
interface Site {
  readonly schema: Schema;
  readonly example: Example;
  readonly path: readonly (string | number)[];
  readonly value: unknown;
  /** Whether the member that leads here takes null beside what the schema says. */
  readonly takesNull: boolean;
}

/**
 * The sites of a bundled source that its valid examples reach: by the place of each subschema in the source, the first value there. Of
 * a definition that several members refer to, each member is a site of its own, and the definition's parts are sites once.
 */
export function findSites(source: Schema, examples: readonly Example[]): Map<string, Site> {
  const sites = new Map<string, Site>();
  const visit = (schema: Schema, place: string, site: Omit<Site, "schema">): void => {
    if (!sites.has(place)) sites.set(place, { ...site, schema });
    const name = definitionName(schema.$ref ?? nullableReference(schema) ?? "");
    if (name !== undefined) {
      const target = source.$defs?.[name];
      const isNull = site.value === null && schema.$ref === undefined;
      const takesNull = schema.$ref === undefined;
      if (target !== undefined && !isNull) visit(target, `#/$defs/${name}`, { ...site, takesNull });
      return;
    }
    const { value } = site;
    if (Array.isArray(value)) {
      for (const [index, item] of value.entries()) {
        const next = { ...site, path: [...site.path, index], value: item, takesNull: false };
        if (schema.items) visit(schema.items, `${place}/items`, next);
      }
    } else if (typeof value === "object" && value !== null) {
      for (const [key, part] of Object.entries(value)) {
        const next = { ...site, path: [...site.path, key], value: part, takesNull: false };
        const member = Object.hasOwn(schema.properties ?? {}, key)
          ? schema.properties?.[key]
          : undefined;
        if (member) visit(member, `${place}/properties/${key}`, next);
        else if (typeof schema.additionalProperties === "object") {
          visit(schema.additionalProperties, `${place}/additionalProperties`, next);
        }
      }
    }
  };
  for (const example of examples) {
    visit(source, "#", { example, path: [], value: example.value, takesNull: false });
  }
  return sites;
}

/** The places of a bundled source that no valid example reaches. */
export function findUnreached(source: Schema, sites: ReadonlyMap<string, Site>): string[] {
  const unreached: string[] = [];
  const visit = (schema: Schema, place: string): void => {
    for (const { steps, schema: part } of subschemas(schema)) {
      if (["$defs", "anyOf", "dependentSchemas"].includes(steps[0] ?? "")) continue;
      const inner = `${place}/${steps.join("/")}`;
      if (!sites.has(inner)) unreached.push(inner);
      visit(part, inner);
    }
  };
  visit(source, "#");
  for (const [name, definition] of Object.entries(source.$defs ?? {})) {
    visit(definition, `#/$defs/${name}`);
  }
  return unreached;
}

/** Invalid documents for every rule that can be broken without knowing what it means: types, missing members, words, bounds, lengths. */
export function deriveInvalidCases(source: Schema, examples: readonly Example[]): InvalidCase[] {
  const sites = findSites(source, examples);
  const table = memberTable(source);
  return [...sites].flatMap(([place, site]) => [
    ...wrongTypes(source, place, site, table),
    ...wrongWords(place, site),
    ...missingMembers(place, site),
    ...brokenBounds(place, site),
    ...brokenLengths(place, site),
  ]);
}

const samples: Readonly<Record<JsonType, unknown>> = {
  null: null,
  boolean: true,
  integer: 7,
  number: 1.5,
  string: "text of no form",
  array: [],
  object: {},
};

function wrongTypes(source: Schema, place: string, site: Site, table: MemberTable): InvalidCase[] {
  const own = typesOf(site.schema, source);
  if (own.length === 0) return [];
  const allowed = site.takesNull ? [...own, "null"] : own;
  return Object.entries(samples)
    .filter(
      ([type]) =>
        !allowed.some((name) => name === type || (name === "number" && type === "integer")),
    )
    .map(([type, sample]) =>
      replaced(
        place,
        site,
        sample,
        `is ${type}`,
        codeOfType(sample, placeOf(table, site.path.map(String))),
      ),
    );
}

/** A wrong type is a legal spelling where the document is a proto message and a ProtoJSON reader takes the value. */
function codeOfType(sample: unknown, { node, member }: TablePlace): string {
  const isProto = node?.numbers !== undefined || member?.proto !== undefined;
  if (!isProto) return "type";
  if (sample === null)
    return member?.proto !== undefined && member.required !== true ? "not-canonical" : "type";
  if (node?.scalar === "int64" && typeof sample === "number") {
    return Number.isInteger(sample) ? "not-canonical" : "int64";
  }
  if (node?.numbers !== undefined && typeof sample === "number" && Number.isInteger(sample)) {
    return node.numbers.includes(sample) ? "not-canonical" : "enum";
  }
  return "type";
}

function typesOf(schema: Schema, source: Schema): readonly JsonType[] {
  const nullable = nullableReference(schema);
  const name = definitionName(schema.$ref ?? nullable ?? "");
  if (name === undefined) return asList(schema.type);
  const types = typesOf(source.$defs?.[name] ?? {}, source);
  return nullable === undefined || types.length === 0 ? types : [...types, "null"];
}

function wrongWords(place: string, site: Site): InvalidCase[] {
  const { schema } = site;
  if (schema.enum === undefined && schema.const === undefined) return [];
  return ["no such word", 7.5, null]
    .filter((word) => !(schema.enum ?? [schema.const]).includes(word))
    .filter((word) => word !== null || !site.takesNull)
    .map((word) => replaced(place, site, word, `is ${JSON.stringify(word)}`, "enum"));
}

function missingMembers(place: string, site: Site): InvalidCase[] {
  const { value, schema } = site;
  if (typeof value !== "object" || value === null) return [];
  return (schema.required ?? []).map((name) => {
    const rest = Object.fromEntries(Object.entries(value).filter(([key]) => key !== name));
    return replaced(place, site, rest, `lacks ${name}`, "required");
  });
}

function brokenBounds(place: string, site: Site): InvalidCase[] {
  const { minimum, maximum, "x-scalar": scalar } = site.schema;
  if (typeof site.value !== "number") return [];
  const code = scalar === "size" ? "negative-size" : "range";
  return [
    ...(minimum === undefined
      ? []
      : [replaced(place, site, minimum - 1, "is below its minimum", code)]),
    ...(maximum === undefined
      ? []
      : [replaced(place, site, maximum + 1, "is above its maximum", code)]),
  ];
}

function brokenLengths(place: string, site: Site): InvalidCase[] {
  const { schema, value } = site;
  const cases: InvalidCase[] = [];
  if (typeof value === "string" && schema.pattern === undefined) {
    const { minLength = 0, maxLength } = schema;
    if (minLength > 0) {
      const short = "\u{1f600}".repeat(minLength - 1);
      cases.push(replaced(place, site, short, "is too short", "length"));
    }
    if (maxLength !== undefined) {
      const long = "x".repeat(maxLength + 1);
      cases.push(replaced(place, site, long, "is too long", "length"));
    }
  }
  if (Array.isArray(value)) {
    const { minItems = 0, maxItems } = schema;
    if (minItems > 0) {
      cases.push(
        replaced(place, site, value.slice(0, minItems - 1), "has too few items", "length"),
      );
    }
    if (maxItems !== undefined && value.length > 0) {
      const many = Array.from({ length: maxItems + 1 }, () => value[0]);
      cases.push(replaced(place, site, many, "has too many items", "length"));
    }
  }
  return cases;
}

function replaced(
  place: string,
  { example, path }: Site,
  value: unknown,
  what: string,
  code: string,
): InvalidCase {
  return {
    name: `${example.file} where ${place} ${what}`,
    value: replaceAt(example.value, path, value),
    pointer: toPointer(path),
    code,
  };
}

function replaceAt(root: unknown, path: readonly (string | number)[], value: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  if (Array.isArray(root)) {
    return root.map((item: unknown, index) =>
      index === key ? replaceAt(item, rest, value) : item,
    );
  }
  return Object.fromEntries(
    Object.entries(root ?? {}).map(([name, part]) => [
      name,
      name === key ? replaceAt(part, rest, value) : part,
    ]),
  );
}
