import { asList, type JsonType, type Schema } from "@imagekin/core";
import { definitionName } from "./names.ts";
import { fastForm, shortForm } from "./scalars.ts";
import { literal } from "./typescript-text.ts";

/** What conditions need of the module that they stand in. */
export interface GuardScope {
  readonly definitions: Readonly<Record<string, Schema>>;
  /** By pattern, the name of its constant. */
  readonly patterns: Map<string, string>;
  /** What is imported from core. */
  readonly helpers: Set<string>;
  /** The call of the function that checks an array or an object. */
  readonly call: (schema: Schema, path: string, name: string, levels: string) => string;
}

/** An expression that holds if the value in `name` fits. `levels` is an expression too: the levels that the value may have. */
export function condition(
  schema: Schema,
  name: string,
  path: string,
  levels: string,
  scope: GuardScope,
): string {
  const definition = schema.$ref === undefined ? undefined : definitionName(schema.$ref);
  if (definition !== undefined) {
    const target = scope.definitions[definition];
    if (target === undefined) throw new Error(`there is no definition "${definition}"`);
    return condition(target, name, definition, levels, scope);
  }
  const words = schema.enum ?? (schema.const === undefined ? undefined : [schema.const]);
  const types = asList(schema.type);
  const parts = [
    ...(types.length === 0
      ? []
      : [anyOf(types.map((type) => typeCondition(type, schema, name, path, levels, scope)))]),
    ...(words === undefined ? [] : [anyOf(words.map((word) => `${name} === ${literal(word)}`))]),
  ];
  if (parts.length > 0) return allOf(parts);
  scope.helpers.add("isBounded");
  return `isBounded(${name}, ${levels})`;
}

/** The opposite of a condition. */
export function not(expression: string): string {
  const simple = /^(typeof \w+|\w+) === ("\w+"|\w+)$/.exec(expression);
  if (simple !== null) return `${simple[1]} !== ${simple[2]}`;
  return expression.includes(" ") &&
    !isWrapped(expression) &&
    !/^[\w.]+\([^()]*\)$/.test(expression)
    ? `!(${expression})`
    : `!${expression}`;
}

function typeCondition(
  type: JsonType,
  schema: Schema,
  name: string,
  path: string,
  levels: string,
  scope: GuardScope,
): string {
  switch (type) {
    case "null":
      return `${name} === null`;
    case "boolean":
      return `typeof ${name} === "boolean"`;
    case "string":
      return allOf([`typeof ${name} === "string"`, ...textRules(schema, name, scope)]);
    case "integer":
    case "number":
      return allOf([
        type === "integer" ? `Number.isInteger(${name})` : `Number.isFinite(${name})`,
        ...(schema.minimum === undefined ? [] : [`(${name} as number) >= ${schema.minimum}`]),
        ...(schema.maximum === undefined ? [] : [`(${name} as number) <= ${schema.maximum}`]),
      ]);
    case "array":
    case "object":
      return scope.call({ ...schema, type }, path, name, levels);
  }
}

function textRules(schema: Schema, name: string, scope: GuardScope): string[] {
  const { minLength, maxLength, pattern } = schema;
  const rules: string[] = [];
  // A text has at most as many code points as UTF-16 units, so most texts need no counting.
  if (minLength !== undefined && minLength > 0) {
    rules.push(`${name}.length >= ${minLength}`);
    if (minLength > 1) {
      scope.helpers.add("countCodePoints");
      rules.push(`countCodePoints(${name}) >= ${minLength}`);
    }
  }
  if (maxLength !== undefined) {
    scope.helpers.add("countCodePoints");
    rules.push(`(${name}.length <= ${maxLength} || countCodePoints(${name}) <= ${maxLength})`);
  }
  if (pattern !== undefined) rules.push(patternRule(pattern, name, scope));
  return rules;
}

function patternRule(pattern: string, name: string, { patterns, helpers }: GuardScope): string {
  const short = shortForm(pattern);
  const constant = patterns.get(short) ?? `pattern${patterns.size + 1}`;
  patterns.set(short, constant);
  const helper = fastForm(pattern);
  if (helper === undefined) return `${constant}.test(${name})`;
  helpers.add(helper);
  return `(${helper}(${name}) || ${constant}.test(${name}))`;
}

function allOf(conditions: readonly string[]): string {
  return conditions.length === 1 ? (conditions[0] ?? "") : `(${conditions.join(" && ")})`;
}

function anyOf(conditions: readonly string[]): string {
  return conditions.length === 1 ? (conditions[0] ?? "") : `(${conditions.join(" || ")})`;
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
