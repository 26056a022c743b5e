import { parsePointer } from "@imagekin/core";
import { lanesOf, type Place, type Rule } from "../src/engine/lane.ts";
import type { Fill, Mapping } from "../src/engine/mapping.ts";
import { isProved } from "./proof.ts";
import {
  codecName,
  codecOfRule,
  functionName,
  indent,
  indexNames,
  inlineForms,
  lineName,
  type MappingSource,
  memberAccess,
  ownCondition,
  pointerTo,
  type Scope,
  wordOf,
} from "./render-parts.ts";
import { renderTell } from "./render-tell.ts";

/** The module that does what the rows of a mapping say. */
export function renderMapping({ module, name, mapping }: MappingSource): string {
  const lanes = lanesOf(mapping);
  const body = [
    ...renderObject({ direction: "read", mapping, place: lanes.forward, path: [] }),
    ...renderObject({ direction: "write", mapping, place: lanes.back, path: [] }),
    ...renderTell({ direction: "read", mapping, place: lanes.forward, path: [] }),
    ...renderTell({ direction: "write", mapping, place: lanes.back, path: [] }),
  ].join("\n\n");
  const put = renderPut(mapping);
  const codecs = named(body, /\bcodec[A-Z]\w*/g, mapping, codecName).map(
    ([variable, from]) => `const ${variable}: Codec = codecOf(${name}, ${JSON.stringify(from)});`,
  );
  const lines = (["read", "write"] as const).flatMap((direction) => {
    const word = wordOf(direction);
    const pattern = new RegExp(`\\b${word}[A-Z]\\w*`, "g");
    return named(body, pattern, mapping, (tokens) => lineName(tokens, direction)).map(
      ([variable, from]) =>
        `const ${variable}: Line = lineOf(${name}, ${JSON.stringify(from)}, "${word}");`,
    );
  });
  const used = (helpers: readonly string[]): string[] =>
    helpers.filter((helper) => new RegExp(`\\b${helper}\\(`).test(body));
  const said = used(["carried", "carriedWhole", "implied", "impliedByKind"]);
  const losses = used(["lost", "lostAt", "lostMember"]);
  const lists = used(["eachItem", "objectItem"]);
  const read = ["isEmpty", "isObject", "ownPart", "partAt"].filter((helper) =>
    body.includes(`${helper}(`),
  );
  const helpers = [
    "carry",
    "carryItems",
    "codecOf",
    "keep",
    "keepAbsent",
    "keepUnknown",
    "keyPart",
    "objectIn",
    "readItems",
    "writeEach",
  ].filter((helper) => `${codecs.join()}${body}${put}`.includes(`${helper}(`));
  const types = ["Compiled", "ReadDraft", "WriteView"];
  return `// Generated from src/mappings/${module}.ts by "pnpm generate". Do not edit.

import { ${["type Account", ...said].join(", ")} } from "../engine/account.ts";
${used(["claimed"]).length === 0 ? "" : 'import { claimed } from "../engine/claims.ts";\n'}${codecs.length === 0 ? "" : 'import type { Codec } from "../engine/codecs.ts";\n'}import { ${[...helpers, ...types.map((type) => `type ${type}`)].join(", ")} } from "../engine/compiled.ts";
import { type JsonObject, ${read.join(", ")} } from "../engine/json.ts";
import { type Line, lineOf } from "../engine/line.ts";
import { ${losses.join(", ")} } from "../engine/losses.ts";
${lists.length === 0 ? "" : `import { ${lists.join(", ")} } from "../engine/told-lists.ts";\n`}import { ${name} } from "../mappings/${module}.ts";

// Within \`for…in\` the JIT leaves this call out, if it is a constant of the module; not so Object.hasOwn.
const hasOwn = Object.prototype.hasOwnProperty;
${[...codecs, ...lines].map((line) => `${line}\n`).join("")}
${body}

${put}

/** \`${mapping.id}\` and the common image, both ways. */
export const compiled: Compiled = { read, put, write, tellRead, tellWrite };
`;
}

/** What puts derived values in their places. */
function renderPut({ derives }: Mapping): string {
  const lines = derives.map(
    ({ to }) =>
      `  ${JSON.stringify(to)}: (common, value) => {\n    ${placeIn("common", parsePointer(to))} = value;\n  },\n`,
  );
  return `const put: Compiled["put"] = {${lines.length === 0 ? "" : `\n${lines.join("")}`}};`;
}

/** The variables of a kind that a text has, each with the pattern of its row. */
function named(
  text: string,
  kind: RegExp,
  { rows }: Mapping,
  nameOf: (tokens: readonly string[]) => string,
): (readonly [variable: string, from: string])[] {
  return [...new Set(text.match(kind))].map((variable) => {
    const row = rows.find(({ from }) => nameOf(parsePointer(from)) === variable);
    if (row === undefined) throw new Error(variable);
    return [variable, row.from];
  });
}

/** The function for one object, and those for the objects in it. */
function renderObject(scope: Scope): string[] {
  const { direction, place, path } = scope;
  const inner: string[] = [];
  const cases = [...place.members].map(([name, member]) => {
    const at = [...path, name];
    if (member.rule === undefined) {
      inner.push(...renderObject({ ...scope, place: member, path: at }));
    } else if (member.items !== undefined && member.items.rule === undefined) {
      inner.push(...renderObject({ ...scope, place: member.items, path: [...at, "*"] }));
    }
    const text = indent(renderMember(scope, member, at), 8);
    const [open, close] = text.includes("const ") ? [" {", "\n      }"] : ["", ""];
    return `      case ${JSON.stringify(name)}:${open}
${text}
        break;${close}`;
  });
  const text = direction === "read" ? renderRead(scope, cases) : renderWrite(scope, cases);
  return [text, ...inner];
}

function renderRead({ mapping, path }: Scope, cases: readonly string[]): string {
  const fills = mapping.fills.filter(
    ({ at, isOptional }) =>
      isIn(at, path) &&
      // Where nothing else is rebuilt around it, an optional one is not filled.
      (isOptional !== true || parsePointer(at).length === path.length + 1),
  );
  const absent = fills.map((fill) => {
    const name = nextOf(fill, path);
    const condition = `${fill.isOptional === true && path.length > 0 ? "isRebuilt && " : ""}ownPart(value, ${JSON.stringify(name)}) === undefined`;
    return `  if (${condition}) keepAbsent(draft, ${pointerTo([...path, name])});`;
  });
  const unknown = `      default:
        keepUnknown(draft, ${pointerTo(path)}, name, part);`;
  const loop = `  for (const name in value) {
    const part = value[name];
    if (part === undefined || !hasOwn.call(value, name)) continue;
    switch (name) {
${[...cases, unknown].join("\n")}
    }
  }`;
  if (path.length === 0) {
    return `function read(value: JsonObject, draft: ReadDraft): void {
  const { common } = draft;
${[loop, ...absent].join("\n")}
}`;
  }
  const isItem = path.includes("*");
  const indexes = indexNames(path).map((index) => `, ${index}: number`);
  const target = isItem ? `, target: Record<string, unknown>${indexes.join("")}` : "";
  if (path.at(-1) === "*") {
    return `function ${functionName("read", path)}(value: JsonObject, draft: ReadDraft${target}): void {
${loop}
}`;
  }
  const isAlways = fills.some(({ isOptional }) => isOptional !== true);
  return `function ${functionName("read", path)}(value: unknown, draft: ReadDraft${target}): boolean {
  if (!isObject(value)) return false;
${isItem ? "" : "  const { common } = draft;\n"}  const start = draft.residue.length;
  let isRebuilt = ${isAlways ? "Object.keys(value).length > 0" : "false"};
${[loop, ...absent].join("\n")}
  if (!isRebuilt) draft.residue.length = start;
  return isRebuilt;
}`;
}

function renderWrite({ path }: Scope, cases: readonly string[]): string {
  const loop = `  for (const name in value) {
    const part = value[name];
    if (part === undefined || !hasOwn.call(value, name)) continue;
    switch (name) {
${cases.join("\n")}
    }
  }`;
  if (path.length === 0) {
    return `function write(value: JsonObject, ${loop.includes("view") ? "view" : "_view"}: WriteView): Record<string, unknown> {
  const document: Record<string, unknown> = {};
${loop}
  return document;
}`;
  }
  const name = functionName("write", path);
  const view = loop.includes("view") ? "view" : "_view";
  if (path.at(-1) === "*") {
    return `function ${name}(value: unknown, ${view}: WriteView): Record<string, unknown> | undefined {
  if (!isObject(value)) return undefined;
  const target: Record<string, unknown> = {};
${loop}
  return target;
}`;
  }
  const target = path.includes("*") ? "target" : "document";
  return `function ${name}(value: unknown, ${view}: WriteView, ${target}: Record<string, unknown>): void {
  if (!isObject(value)) return;
${loop}
}`;
}

/** What is done with one member; its value is `part`. */
function renderMember(scope: Scope, place: Place, at: readonly string[]): string {
  const { direction } = scope;
  const { rule, items } = place;
  const isItem = at.includes("*");
  if (rule === undefined) {
    const call = functionName(direction, at);
    if (direction === "write") return `${call}(part, view, ${isItem ? "target" : "document"});`;
    const made = `${call}(part, draft${isItem ? ["", "target", ...indexNames(at)].join(", ") : ""})`;
    return scope.path.length === 0 || scope.path.at(-1) === "*"
      ? `if (!${made}) keep(draft, ${pointerTo(at)}, part);`
      : `if (${made}) isRebuilt = true;\nelse keep(draft, ${pointerTo(at)}, part);`;
  }
  if (rule.role !== "list") {
    return direction === "read" ? renderClaim(scope, rule, at) : renderWriteClaim(scope, rule, at);
  }
  if (items === undefined) throw new Error(`${scope.mapping.id}: no items in ${at.join("/")}`);
  if (direction === "write") {
    const each =
      items.rule === undefined
        ? `(item) => ${functionName("write", [...at, "*"])}(item, view)`
        : `(item) => ${guardOwn(items.rule, `${codecOfRule(items.rule)}.back(item)`)}`;
    return assign(scope, rule, `writeEach(part, ${each})`);
  }
  if (items.rule !== undefined) {
    return assign(
      scope,
      rule,
      `carryItems(draft, ${codecOfRule(items.rule)}, ${pointerTo(at)}, part)`,
      isProved(scope.mapping, items.rule.row),
    );
  }
  const key = keyOf(scope.mapping, at);
  return assign(scope, rule, `readItems(draft, ${pointerTo(at)}, part, ${itemReader(at)}, ${key})`);
}

/** What reads an item of a list; the indexes of the lists around it come with it. */
function itemReader(at: readonly string[]): string {
  const name = functionName("read", [...at, "*"]);
  if (!at.includes("*")) return name;
  const indexes = indexNames([...at, "*"]);
  return `(item, draft, target, ${indexes.at(-1)}) => ${name}(item, draft, target, ${indexes.join(", ")})`;
}

function renderClaim(scope: Scope, rule: Rule, at: readonly string[]): string {
  const { codec } = rule.row;
  const otherwise = `keep(draft, ${pointerTo(at)}, part);`;
  if (rule.role === "none") return otherwise;
  if (rule.role === "constant") {
    const word = codec.name.slice("constant ".length);
    const isFilled = scope.mapping.fills.some(
      (fill) => fill.at === rule.row.from && JSON.stringify(fill.value) === word,
    );
    return isFilled ? `if (part !== ${word}) ${otherwise}` : otherwise;
  }
  const proved = isProved(scope.mapping, rule.row);
  const inline = inlineForms(codec).read;
  if (inline === undefined) {
    return assign(
      scope,
      rule,
      `carry(draft, ${codecOfRule(rule)}, ${pointerTo(at)}, part)`,
      proved,
    );
  }
  const [condition, result] = inline;
  return `if (${condition}) ${block(afterwards(scope, rule, result, proved))} else ${otherwise}`.replace(
    "; else",
    ";\nelse",
  );
}

function block(text: string): string {
  return text.includes("\n") ? `{\n${indent(text, 2)}\n}` : text;
}

function renderWriteClaim(scope: Scope, rule: Rule, at: readonly string[]): string {
  const { codec, isOwn } = rule.row;
  const pointer = `/${at.join("/")}`;
  const isDerived = scope.mapping.derives.some(({ to }) => to === pointer);
  const guards = [
    ...(isOwn === true ? [ownCondition("view", pointer)] : []),
    ...(isDerived ? [`!view.implied.has(${JSON.stringify(pointer)})`] : []),
  ];
  const inline = inlineForms(codec).write;
  if (inline !== undefined) {
    return `if (${[...guards, inline].join(" && ")}) ${targetOf(scope, rule)} = part;`;
  }
  const text = assign(scope, rule, `${codecOfRule(rule)}.back(part)`);
  return guards.length === 0 ? text : `if (${guards.join(" && ")}) {\n${indent(text, 2)}\n}`;
}

function guardOwn({ row }: Rule, text: string): string {
  return row.isOwn === true ? `(view.isHome ? ${text} : undefined)` : text;
}

/** Writes what an expression gives, if it gives something. */
function assign(scope: Scope, rule: Rule, expression: string, proved = true): string {
  return `const made = ${expression};
if (made !== undefined) ${block(afterwards(scope, rule, "made", proved))}`;
}

function afterwards(scope: Scope, rule: Rule, result: string, proved: boolean): string {
  return [
    `${targetOf(scope, rule)} = ${result};`,
    ...(scope.direction === "read" && scope.path.length > 0 && scope.path.at(-1) !== "*"
      ? ["isRebuilt = true;"]
      : []),
    ...(proved ? [] : ["draft.isUnproved = true;"]),
  ].join("\n");
}

/** The place that a row writes to: in the document or the common image, or in the item at hand. */
function targetOf({ direction }: Scope, { target = [] }: Rule): string {
  const isItem = target.includes("*");
  const tokens = target.slice(target.lastIndexOf("*") + 1);
  const root = isItem ? "target" : direction === "read" ? "common" : "document";
  return placeIn(root, tokens);
}

/** A place in an object, which is made with all that leads there. */
function placeIn(root: string, tokens: readonly string[]): string {
  const parent = tokens
    .slice(0, -1)
    .reduce((inner, name) => `objectIn(${inner}, ${JSON.stringify(name)})`, root);
  return `${parent}${memberAccess(tokens.at(-1) ?? "")}`;
}

function keyOf({ id, keyed, rows }: Mapping, at: readonly string[]): string {
  const array = `/${at.join("/")}`;
  const key = keyed.find((entry) => entry.array === array)?.key;
  if (key === undefined) throw new Error(`${id}: the items of ${array} have no key`);
  const parts = key.map((name) => {
    const row = rows.find(({ from }) => from === `${array}/*${name}`);
    if (row === undefined) throw new Error(`${id}: no row for the key ${name} of ${array}`);
    return `keyPart(${codecName(parsePointer(row.from))}, partAt(item, ${JSON.stringify(parsePointer(name))}))`;
  });
  return `(item) => \`[${parts.map((part) => `\${${part}}`).join(",")}]\``;
}

function isIn(at: string, path: readonly string[]): boolean {
  const tokens = parsePointer(at);
  return tokens.length > path.length && path.every((token, index) => tokens[index] === token);
}

function nextOf({ at }: Fill, path: readonly string[]): string {
  return parsePointer(at)[path.length] ?? "";
}
