import { asList, type JsonType, maxDepth, type Schema } from "@imagekin/core";
import { definitionName } from "./names.ts";
import { fastForms, scalars } from "./scalars.ts";
import { banner, literal } from "./typescript-text.ts";

/**
 * The module of a guard: one boolean function for each object, array and map of a normalised schema.
 *
 * An object is read by one `for … in` over its own members with a `switch` on the name, which stays fast when documents have many
 * shapes, and sees unknown members in passing. `levels` is how many levels of nesting a value may still have.
 */
export function renderGuard(schema: Schema): string {
  const module: Module = { schema, functions: new Map(), patterns: new Map(), helpers: new Set() };
  const root = valueFunction(schema, "Document", module);
  const patterns = [...module.patterns]
    .map(([pattern, name]) => `const ${name} = new RegExp(${literal(pattern)}, "u");`)
    .join("\n");
  const helpers = [...module.helpers].sort().join(", ");
  return [
    banner,
    ...(helpers === "" ? [] : [`import { ${helpers} } from "@imagekin/core/guard";\n`]),
    ...(patterns === "" ? [] : [`${patterns}\n`]),
    `/** Whether a value is such a document. Own properties only; allocates nothing; stops at the first failure. */`,
    `export function is(value: unknown): boolean {\n  return ${root}(value, ${maxDepth});\n}\n`,
    [...module.functions.values()].map(({ text }) => text).join("\n"),
  ].join("\n");
}

interface Module {
  readonly schema: Schema;
  /** By the rules that it checks, each function. */
  readonly functions: Map<string, { readonly name: string; text: string }>;
  /** By pattern, the name of its constant. */
  readonly patterns: Map<string, string>;
  /** What is imported from core. */
  readonly helpers: Set<string>;
}

/** A condition that holds if the value in `name` fits. `levels` is an expression: the levels that the value may have. */
function condition(
  schema: Schema,
  name: string,
  path: string,
  levels: string,
  module: Module,
): string {
  const definition = schema.$ref === undefined ? undefined : definitionName(schema.$ref);
  if (definition !== undefined) {
    const target = module.schema.$defs?.[definition];
    if (target === undefined) throw new Error(`there is no definition "${definition}"`);
    return condition(target, name, definition, levels, module);
  }
  const words = schema.enum ?? (schema.const === undefined ? undefined : [schema.const]);
  const types = asList(schema.type);
  const alternatives =
    types.length === 0
      ? []
      : types.map((type) => typeCondition(type, schema, name, path, levels, module));
  const parts = [
    ...(alternatives.length === 0
      ? []
      : [alternatives.length === 1 ? alternatives[0] : `(${alternatives.join(" || ")})`]),
    ...(words === undefined
      ? []
      : [`(${words.map((word) => `${name} === ${literal(word)}`).join(" || ")})`]),
  ];
  if (parts.length === 0) {
    module.helpers.add("isBounded");
    return `isBounded(${name}, ${levels})`;
  }
  return parts.length === 1 ? (parts[0] ?? "") : `(${parts.join(" && ")})`;
}

function typeCondition(
  type: JsonType,
  schema: Schema,
  name: string,
  path: string,
  levels: string,
  module: Module,
): string {
  switch (type) {
    case "null":
      return `${name} === null`;
    case "boolean":
      return `typeof ${name} === "boolean"`;
    case "string":
      return allOf([`typeof ${name} === "string"`, ...textRules(schema, name, module)]);
    case "integer":
    case "number":
      return allOf([
        `typeof ${name} === "number"`,
        type === "integer" ? `Number.isInteger(${name})` : `Number.isFinite(${name})`,
        ...(schema.minimum === undefined ? [] : [`${name} >= ${schema.minimum}`]),
        ...(schema.maximum === undefined ? [] : [`${name} <= ${schema.maximum}`]),
      ]);
    case "array":
    case "object":
      return `${valueFunction({ ...schema, type }, `${path}${type === "array" ? "Array" : ""}`, module)}(${name}, ${levels})`;
  }
}

/** The opposite of a condition. One that is joined of several already stands in parentheses. */
function not(expression: string): string {
  return expression.includes(" ") && !isWrapped(expression) ? `!(${expression})` : `!${expression}`;
}

/** Whether the first parenthesis closes at the very end. */
function isWrapped(expression: string): boolean {
  let open = 0;
  for (let i = 0; i < expression.length; i += 1) {
    if (expression[i] === "(") open += 1;
    else if (expression[i] === ")") open -= 1;
    if (open === 0) return i > 0 && i === expression.length - 1 && expression.startsWith("(");
  }
  return false;
}

function allOf(conditions: readonly string[]): string {
  return conditions.length === 1 ? (conditions[0] ?? "") : `(${conditions.join(" && ")})`;
}

function textRules(schema: Schema, name: string, module: Module): string[] {
  const { minLength, maxLength, pattern } = schema;
  const rules: string[] = [];
  // A text has at most as many code points as UTF-16 units, so most texts need no counting.
  if (minLength !== undefined && minLength > 0) {
    rules.push(`${name}.length >= ${minLength}`);
    if (minLength > 1) {
      module.helpers.add("countCodePoints");
      rules.push(`countCodePoints(${name}) >= ${minLength}`);
    }
  }
  if (maxLength !== undefined) {
    module.helpers.add("countCodePoints");
    rules.push(`(${name}.length <= ${maxLength} || countCodePoints(${name}) <= ${maxLength})`);
  }
  if (pattern !== undefined) {
    const constant = module.patterns.get(pattern) ?? `pattern${module.patterns.size + 1}`;
    module.patterns.set(pattern, constant);
    const fast = Object.keys(fastForms).find((scalar) => scalars[scalar]?.pattern === pattern);
    const helper = fast === undefined ? undefined : fastForms[fast];
    if (helper === undefined) {
      rules.push(`${constant}.test(${name})`);
    } else {
      module.helpers.add(helper);
      rules.push(`(${helper}(${name}) || ${constant}.test(${name}))`);
    }
  }
  return rules;
}

/** Makes the function that checks an array or an object, one for all that have the same rules, and gives its name. */
function valueFunction(schema: Schema, path: string, module: Module): string {
  const key = JSON.stringify(schema);
  const known = module.functions.get(key);
  if (known !== undefined) return known.name;
  const made = { name: freeName(`is${path.replaceAll(/[^A-Za-z0-9]/g, "")}`, module), text: "" };
  module.functions.set(key, made);
  made.text =
    asList(schema.type)[0] === "array"
      ? arrayFunction(schema, made.name, path, module)
      : objectFunction(schema, made.name, path, module);
  return made.name;
}

function freeName(asked: string, { functions }: Module): string {
  const taken = new Set([...functions.values()].map(({ name }) => name));
  if (!taken.has(asked)) return asked;
  for (let n = 2; ; n += 1) {
    if (!taken.has(`${asked}${n}`)) return `${asked}${n}`;
  }
}

function arrayFunction(schema: Schema, name: string, path: string, module: Module): string {
  const item = condition(schema.items ?? {}, "item", `${path}Item`, "levels - 1", module);
  const bounds = [
    ...(schema.minItems === undefined ? [] : [`value.length < ${schema.minItems}`]),
    ...(schema.maxItems === undefined ? [] : [`value.length > ${schema.maxItems}`]),
  ];
  const levels = item.includes("levels") ? "levels" : "_levels";
  return `function ${name}(value: unknown, ${levels}: number): boolean {
  if (!Array.isArray(value)) return false;
${bounds.length === 0 ? "" : `  if (${bounds.join(" || ")}) return false;\n`}  for (let i = 0; i < value.length; i += 1) {
    const item: unknown = value[i];
    if (${not(item)}) return false;
  }
  return true;
}
`;
}

function objectFunction(schema: Schema, name: string, path: string, module: Module): string {
  const { additionalProperties } = schema;
  const body =
    additionalProperties === undefined
      ? membersBody(schema, path, module)
      : mapBody(additionalProperties === true ? {} : additionalProperties || {}, path, module);
  const levels = body.includes("levels") ? "levels" : "_levels";
  return `function ${name}(value: unknown, ${levels}: number): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
${body}}
`;
}

function mapBody(values: Schema, path: string, module: Module): string {
  const part = condition(values, "part", `${path}Value`, "levels - 1", module);
  return `  const map = value as Record<string, unknown>;
  for (const key in map) {
    if (!Object.hasOwn(map, key)) continue;
    const part = map[key];
    if (${not(part)}) return false;
  }
  return true;
`;
}

function membersBody(schema: Schema, path: string, module: Module): string {
  const { properties = {}, required = [], dependentSchemas = {} } = schema;
  const exclusions = Object.entries(dependentSchemas).flatMap(
    ([name, { properties: excluded = {} }]) =>
      Object.keys(excluded).map((other) => [name, other] as const),
  );
  const flags = new Map(
    [...new Set(exclusions.flat())].map((name, index) => [name, `has${index + 1}`]),
  );
  const flag = (name: string): string => flags.get(name) ?? "false";
  const cases = Object.entries(properties).map(([name, member]) => {
    const label = `      case ${literal(name)}:\n`;
    if (member === false) return `${label}        return false;\n`;
    const fits = condition(
      member,
      "part",
      `${path}${name.charAt(0).toUpperCase()}${name.slice(1)}`,
      "levels - 1",
      module,
    );
    return `${label}        if (${not(fits)}) return false;\n${
      required.includes(name) ? "        required += 1;\n" : ""
    }${flags.has(name) ? `        ${flag(name)} = true;\n` : ""}        break;\n`;
  });
  module.helpers.add("isBounded");
  const isUnknownFine = 'typeof part !== "object" || part === null || isBounded(part, levels - 1)';
  const body =
    cases.length === 0
      ? `    if (!(${isUnknownFine})) return false;\n`
      : `    switch (key) {\n${cases.join("")}      default:\n        if (!(${isUnknownFine})) return false;\n    }\n`;
  const conflicts = exclusions.map(([a, b]) => `!(${flag(a)} && ${flag(b)})`);
  const result = [
    ...(required.length > 0 ? [`required === ${required.length}`] : []),
    ...conflicts,
  ];
  return `  const object = value as Record<string, unknown>;
${required.length > 0 ? "  let required = 0;\n" : ""}${[...flags.values()].map((name) => `  let ${name} = false;\n`).join("")}  for (const key in object) {
    const part = object[key];
    if (part === undefined || !Object.hasOwn(object, key)) continue;
${body}  }
  return ${result.length === 0 ? "true" : result.join(" && ")};
`;
}
