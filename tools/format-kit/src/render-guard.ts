import { asList, maxDepth, type Schema } from "@imagekin/core";
import { condition, type GuardScope, not } from "./guard-condition.ts";
import { banner, literal } from "./typescript-text.ts";

/**
 * The module of a guard: one boolean function for each object, array and map of a normalised schema.
 *
 * An object is read by one `for … in` over its own members with a `switch` on the name, which stays fast when documents have many
 * shapes, and sees unknown members in passing. V8 knows `hasOwnProperty.call` in such a loop, and leaves it out; `Object.hasOwn` it calls.
 * `levels` is how many levels of nesting a value may still have.
 */
export function renderGuard(schema: Schema): string {
  const functions = new Functions(schema);
  const root = functions.call(schema, "Document", "value", String(maxDepth));
  const { helpers } = functions;
  const body = functions.text();
  const constants = [
    ...(body.includes("hasOwn.call")
      ? ["const { hasOwnProperty: hasOwn } = Object.prototype;"]
      : []),
    ...[...functions.patterns].map(
      ([pattern, name]) => `const ${name} = /${new RegExp(pattern).source}/u;`,
    ),
  ].join("\n");
  return [
    banner,
    ...(helpers.size === 0
      ? []
      : [`import { ${[...helpers].sort().join(", ")} } from "@imagekin/core/guard";\n`]),
    ...(constants === "" ? [] : [`${constants}\n`]),
    `/** Whether a value is such a document. Own properties only; allocates nothing; stops at the first failure. */`,
    `export function is(value: unknown): boolean {\n  return ${root};\n}\n`,
    body,
  ].join("\n");
}

interface GuardFunction {
  readonly name: string;
  text: string;
}

/** The functions of a module, one for all arrays or objects that have the same rules. */
class Functions implements GuardScope {
  readonly definitions: GuardScope["definitions"];
  readonly patterns: GuardScope["patterns"] = new Map();
  readonly helpers: GuardScope["helpers"] = new Set();
  /** By the rules that it checks, each function. */
  readonly #made = new Map<string, GuardFunction>();

  constructor(schema: Schema) {
    this.definitions = schema.$defs ?? {};
  }

  call(schema: Schema, path: string, name: string, levels: string): string {
    const made = this.#make(schema, path);
    // One that is still being made calls itself, and so passes its levels on.
    const takesLevels = made.text === "" || usesLevels(made.text);
    return `${made.name}(${name}${takesLevels ? `, ${levels}` : ""})`;
  }

  text(): string {
    return [...this.#made.values()].map(({ text }) => text).join("\n");
  }

  #make(schema: Schema, path: string): GuardFunction {
    const { $id: _i, $schema: _s, $defs: _d, ...rules } = schema;
    const key = JSON.stringify(rules);
    const known = this.#made.get(key);
    if (known !== undefined) return known;
    const made: GuardFunction = { name: this.#freeName(rules, path), text: "" };
    this.#made.set(key, made);
    const body = bodyOf(rules, path, this);
    const levels = usesLevels(body) ? ", levels: number" : "";
    made.text = `function ${made.name}(value: unknown${levels}): boolean {\n${body}}\n`;
    return made;
  }

  #freeName(schema: Schema, path: string): string {
    const array = asList(schema.type)[0] === "array" ? "Array" : "";
    const asked = `is${contentName(schema) ?? path.replaceAll(/[^A-Za-z0-9]/g, "") + array}`;
    const taken = new Set([...this.#made.values()].map(({ name }) => name));
    if (!taken.has(asked)) return asked;
    for (let n = 2; ; n += 1) {
      if (!taken.has(`${asked}${n}`)) return `${asked}${n}`;
    }
  }
}

function usesLevels(text: string): boolean {
  return /\blevels\b/.test(text);
}

/** What a list or a map of simple values is called, whoever has it: `StringArray`, `StringMap`. */
function contentName({ type, items, additionalProperties, ...bounds }: Schema): string | undefined {
  const part = items ?? additionalProperties;
  if (typeof part !== "object" || Object.keys(bounds).length > 0) return undefined;
  if (typeof part.type !== "string" || Object.keys(part).length > 1) return undefined;
  const shape = asList(type)[0] === "array" ? "Array" : "Map";
  return `${part.type.charAt(0).toUpperCase()}${part.type.slice(1)}${shape}`;
}

function bodyOf(schema: Schema, path: string, scope: GuardScope): string {
  const { additionalProperties } = schema;
  if (asList(schema.type)[0] === "array") return arrayBody(schema, path, scope);
  const body =
    additionalProperties === undefined
      ? membersBody(schema, path, scope)
      : mapBody(typeof additionalProperties === "object" ? additionalProperties : {}, path, scope);
  scope.helpers.add("isObject");
  return `  if (!isObject(value)) return false;\n${body}`;
}

function arrayBody(schema: Schema, path: string, scope: GuardScope): string {
  const item = condition(schema.items ?? {}, "item", `${path}Item`, "levels - 1", scope);
  const bounds = [
    ...(schema.minItems === undefined ? [] : [`value.length < ${schema.minItems}`]),
    ...(schema.maxItems === undefined ? [] : [`value.length > ${schema.maxItems}`]),
  ];
  return `  if (!Array.isArray(value)) return false;
${bounds.length === 0 ? "" : `  if (${bounds.join(" || ")}) return false;\n`}  for (let i = 0; i < value.length; i += 1) {
    const item: unknown = value[i];
    if (${not(item)}) return false;
  }
  return true;
`;
}

function mapBody(values: Schema, path: string, scope: GuardScope): string {
  const part = condition(values, "part", `${path}Value`, "levels - 1", scope);
  return `  for (const key in value) {
    if (!hasOwn.call(value, key)) continue;
    const part = value[key];
    if (${not(part)}) return false;
  }
  return true;
`;
}

function membersBody(schema: Schema, path: string, scope: GuardScope): string {
  const { properties = {}, required = [], dependentSchemas = {} } = schema;
  const exclusions = Object.entries(dependentSchemas).flatMap(
    ([name, { properties: excluded = {} }]) =>
      Object.keys(excluded).map((other) => [name, other] as const),
  );
  const flags = new Map(
    [...new Set(exclusions.flat())].map((name, index) => [name, `has${index + 1}`]),
  );
  /** By what is done with a member, the names of those with which it is done. */
  const cases = new Map<string, string[]>();
  for (const [name, member] of Object.entries(properties)) {
    const partPath = `${path}${name.charAt(0).toUpperCase()}${name.slice(1)}`;
    const flag = flags.get(name);
    const step =
      member === false
        ? "        return false;\n"
        : `        if (${not(condition(member, "part", partPath, "levels - 1", scope))}) return false;\n${
            required.includes(name) ? "        required += 1;\n" : ""
          }${flag === undefined ? "" : `        ${flag} = true;\n`}        break;\n`;
    cases.set(step, [...(cases.get(step) ?? []), name]);
  }
  scope.helpers.add("isBounded");
  const unknown = "if (!isBounded(part, levels - 1)) return false;";
  const steps = [...cases].map(
    ([step, names]) => `${names.map((name) => `      case ${literal(name)}:\n`).join("")}${step}`,
  );
  const results = [
    ...(required.length > 0 ? [`required === ${required.length}`] : []),
    ...exclusions.map((pair) => `!(${pair.map((name) => flags.get(name)).join(" && ")})`),
  ];
  return `${required.length > 0 ? "  let required = 0;\n" : ""}${[...flags.values()].map((name) => `  let ${name} = false;\n`).join("")}  for (const key in value) {
    if (!hasOwn.call(value, key)) continue;
    const part = value[key];
    if (part === undefined) continue;
${
  steps.length === 0
    ? `    ${unknown}\n`
    : `    switch (key) {\n${steps.join("")}      default:\n        ${unknown}\n    }\n`
}  }
  return ${results.length === 0 ? "true" : results.join(" && ")};
`;
}
