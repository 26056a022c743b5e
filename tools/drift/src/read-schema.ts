import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseDocument } from "yaml";
import type { Facts, Shape } from "./shape.ts";

/** What is read of a schema; YAML is a superset of JSON. */
interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | boolean;
  readonly patternProperties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly allOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
}

/** The places of a JSON Schema, or of one definition in a Swagger file. References to files that are not there lead nowhere. */
export function shapeOfSchema(file: string, pointer: string = ""): Shape {
  const files = new Map<string, unknown>();
  const load = (path: string): unknown => {
    if (!files.has(path)) {
      files.set(path, existsSync(path) ? readSource(path) : {});
    }
    return files.get(path);
  };
  const shape = new Map<string, Facts>();
  const visit = (schema: Schema, at: string, base: string, depth: number): void => {
    if (depth > 24) return;
    if (schema.$ref !== undefined) {
      const [name = "", place = ""] = schema.$ref.split("#");
      const path = name === "" ? base : join(dirname(base), name.slice(name.lastIndexOf("/") + 1));
      visit(partAt(load(path), place), at, path, depth + 1);
    }
    const types = [schema.type ?? []].flat().filter((type) => type !== "null");
    const words = schema.enum?.filter((word) => typeof word === "string");
    const known = shape.get(at);
    if (at !== "") {
      shape.set(at, {
        types: [...new Set([...(known?.types ?? []), ...types])],
        ...(words === undefined
          ? known?.words === undefined
            ? {}
            : { words: known.words }
          : { words }),
      });
    }
    for (const [name, part] of Object.entries(schema.properties ?? {})) {
      visit(part, `${at}/${name}`, base, depth + 1);
    }
    const values = [
      schema.items,
      ...(typeof schema.additionalProperties === "object" ? [schema.additionalProperties] : []),
      ...Object.values(schema.patternProperties ?? {}),
    ];
    for (const part of values) if (part !== undefined) visit(part, `${at}/*`, base, depth + 1);
    for (const part of [schema.allOf, schema.anyOf, schema.oneOf].flatMap((list) => list ?? [])) {
      visit(part, at, base, depth + 1);
    }
  };
  visit(partAt(load(file), pointer), "", file, 0);
  if (shape.size === 0)
    throw new Error(`${file}${pointer === "" ? "" : `#${pointer}`} describes no member`);
  return shape;
}

/**
 * A YAML or JSON file of upstream's. Some break rules of YAML that their own readers overlook, as a text that goes on with too little indent;
 * what the parser makes of the rest is read all the same.
 */
export function readSource(file: string): unknown {
  return parseDocument(readFileSync(file, "utf8"), { logLevel: "silent" }).toJS();
}

/** The first of some definitions that a Swagger file has. */
export function findDefinition(file: string, names: readonly string[]): string {
  const { definitions = {} } = Object(readSource(file));
  const name = names.find((candidate) => Object.hasOwn(definitions, candidate));
  if (name === undefined) throw new Error(`${file} defines no ${names.join(" or ")}`);
  return `/definitions/${name}`;
}

/** The version that a Swagger file says it is of. */
export function swaggerVersion(file: string): string {
  const { info } = Object(readSource(file));
  const { version } = Object(info);
  if (typeof version === "string") return version;
  throw new Error(`${file} has no info.version: is it api/swagger.yaml?`);
}

function partAt(value: unknown, pointer: string): Schema {
  const steps = pointer.split("/").slice(1);
  return steps.reduce<unknown>((part, step) => Object(part)[step], value) ?? {};
}
