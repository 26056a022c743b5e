import type { Schema } from "@imagekin/core";
import { definitionName } from "./names.ts";
import type { Example } from "./read-format.ts";
import { nullableReference, subschemas } from "./schema-walk.ts";

/** Where a valid example reaches a part of a schema. */
interface Site {
  readonly schema: Schema;
  readonly example: Example;
  readonly path: readonly (string | number)[];
  readonly value: unknown;
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
      if (target !== undefined && !isNull) visit(target, `#/$defs/${name}`, site);
      return;
    }
    const { value } = site;
    if (Array.isArray(value)) {
      for (const [index, item] of value.entries()) {
        const next = { ...site, path: [...site.path, index], value: item };
        if (schema.items) visit(schema.items, `${place}/items`, next);
      }
    } else if (typeof value === "object" && value !== null) {
      for (const [key, part] of Object.entries(value)) {
        const next = { ...site, path: [...site.path, key], value: part };
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
    visit(source, "#", { example, path: [], value: example.value });
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
