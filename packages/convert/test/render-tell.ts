import type { Codec } from "../src/engine/codecs.ts";
import type { Place, Rule } from "../src/engine/lane.ts";
import { envelope } from "../src/engine/rebuild.ts";
import {
  codecOfRule,
  functionName,
  indent,
  inlineForms,
  ownCondition,
  pointerTo,
  type Scope,
} from "./render-parts.ts";

/** The function that says what became of the leaves of one object, and those for the objects in it. */
export function renderTell(scope: Scope): string[] {
  const { direction, place, path } = scope;
  const inner: string[] = [];
  const cases = [...place.members].map(([name, member]) => {
    const at = [...path, name];
    if (member.rule === undefined) inner.push(...renderTell({ ...scope, place: member, path: at }));
    else if (member.items !== undefined && member.items.rule === undefined)
      inner.push(...renderTell({ ...scope, place: member.items, path: [...at, "*"] }));
    return `      case ${JSON.stringify(name)}:
${indent(renderImplied(scope, at) + renderMember(scope, member, at), 8)}
        break;`;
  });
  const skipped =
    direction === "write" && path.length === 0
      ? [
          `${[...envelope].map((name) => `      case ${JSON.stringify(name)}:`).join("\n")}\n        break;`,
        ]
      : [];
  const isItem = path.includes("*");
  const isObjectItem = path.at(-1) === "*";
  const fallback = `      default:
        ${lostMember(scope)}`;
  const loop = `for (const name in value) {
    const part = value[name];
    if (part === undefined || !hasOwn.call(value, name)) continue;
    switch (name) {
${[...skipped, ...cases, fallback].join("\n")}
    }
  }`;
  const name = functionName(direction === "read" ? "tellRead" : "tellWrite", path);
  if (path.length === 0)
    return [
      `function ${name}(value: JsonObject, account: Account): void {\n  ${loop}\n}`,
      ...inner,
    ];
  const uses = (word: string): string =>
    new RegExp(`\\b${word}\\b`).test(loop) ? word : `_${word}`;
  if (isObjectItem) {
    return [
      `function ${name}(value: JsonObject, account: Account, at: string, ${uses("target")}: string): void {\n  ${loop}\n}`,
      ...inner,
    ];
  }
  const parameters = isItem ? `, at: string, ${uses("target")}: string` : "";
  const empty = `  if (!isObject(value) || isEmpty(value)) {
    lost(account, ${pointerTo(path)}, value, "form");
    return;
  }`;
  // In an object of an item, \`at\` is where the object stands, and \`target\` the item that is made.
  return [
    `function ${name}(value: unknown, account: Account${parameters}): void {\n${isItem ? empty.replace(pointerTo(path), "at") : empty}\n  ${loop}\n}`,
    ...inner,
  ];
}

function lostMember({ path }: Scope): string {
  const at = path.includes("*") ? "at" : pointerTo(path);
  return `lostMember(account, ${at}, name, part);`;
}

/** Derived members that still are what their formula gives. */
function renderImplied({ direction, mapping }: Scope, at: readonly string[]): string {
  const pointer = `/${at.join("/")}`;
  if (direction === "read" || !mapping.derives.some(({ to }) => to === pointer)) return "";
  return `if (account.implied.has(${JSON.stringify(pointer)})) implied(account, ${JSON.stringify(pointer)}, part);\nelse `;
}

function renderMember(scope: Scope, place: Place, at: readonly string[]): string {
  const { direction, mapping } = scope;
  const { rule, items } = place;
  const from = fromOf(at);
  const tell = direction === "read" ? "tellRead" : "tellWrite";
  if (rule === undefined) {
    return `${functionName(tell, at)}(part, account${at.includes("*") ? `, ${from}, target` : ""});`;
  }
  if (rule.role !== "list")
    return guardOwn(
      scope,
      rule,
      from,
      "part",
      renderClaim(scope, rule, from, targetPointer(rule), "part"),
    );
  if (items === undefined) throw new Error(`${mapping.id}: no items in ${at.join("/")}`);
  const head = `eachItem(account, ${from}, ${targetPointer(rule)}, ${JSON.stringify(rule.row.from)}, part, (item, at, to) =>`;
  if (items.rule === undefined) {
    return `${head}\n  objectItem(account, item, at, to, ${JSON.stringify(rule.row.from)}, (inner, from, target) => ${functionName(tell, [...at, "*"])}(inner, account, from, target)));`;
  }
  const claim = `claimed(account, ${codecOfRule(items.rule)}, "${wordOf(scope)}", at, to, ${JSON.stringify(items.rule.row.from)}, item)`;
  if (direction === "read" || items.rule.row.isOwn !== true) return `${head} ${claim});`;
  return `${head} {
  if (account.isHome) return ${claim};
  lost(account, at, item, "no-target", ${JSON.stringify(items.rule.row.from)});
  return false;
});`;
}

function guardOwn(
  { direction }: Scope,
  { row }: Rule,
  from: string,
  part: string,
  text: string,
): string {
  if (direction === "read" || row.isOwn !== true) return text;
  const refused = `lost(account, ${from}, ${part}, "no-target", ${JSON.stringify(row.from)});`;
  return `if (!${ownCondition("account", row.to ?? "")}) ${refused}\nelse ${text}`;
}

function renderClaim(scope: Scope, rule: Rule, from: string, to: string, part: string): string {
  const { codec, isZeroUnset, from: pattern } = rule.row;
  const said = JSON.stringify(pattern);
  const refused = `lost(account, ${from}, ${part}, "${codec.refusal[wordOf(scope)]}", ${said}${isZeroUnset === true ? ", true" : ""});`;
  if (rule.role === "none") return refused;
  if (rule.role === "constant")
    return `if (${part} === ${codec.name.slice("constant ".length)}) implied(account, ${from}, ${part}, ${said});\nelse ${refused}`;
  const form = inlineForms(codec);
  const condition = scope.direction === "read" ? form.read?.[0] : form.write;
  if (condition === undefined || !isReturned(scope, codec))
    return `claimed(account, ${codecOfRule(rule)}, "${wordOf(scope)}", ${from}, ${to}, ${said}, ${part});`;
  if (codec.name === "texts" || codec.name === "textMap")
    return `if (${condition}) carriedWhole(account, ${from}, ${to}, ${said}, ${part});\nelse ${refused}`;
  const how = codec.relation === "exact" ? "" : ', "converted"';
  if (codec.name === "int64")
    return `if (${condition}) carried(account, ${from}, ${to}, ${said}${how});\nelse claimed(account, ${codecOfRule(rule)}, "${wordOf(scope)}", ${from}, ${to}, ${said}, ${part});`;
  return `if (${condition}) carried(account, ${from}, ${to}, ${said}${how});\nelse ${refused}`;
}

/** Whether what an inline form takes always comes back the same: an empty text does not, where it is left out. */
function isReturned({ direction }: Scope, { name }: Codec): boolean {
  return direction === "read" || name !== "textUnset";
}

function wordOf({ direction }: Scope): "forward" | "back" {
  return direction === "read" ? "forward" : "back";
}

/** Where a member stands: in an object of an item, `at` is the object's own place. */
function fromOf(at: readonly string[]): string {
  return at.includes("*") ? `\`\${at}/${at.at(-1) ?? ""}\`` : pointerTo(at);
}

function targetPointer({ target = [] }: Rule): string {
  if (!target.includes("*")) return JSON.stringify(target.map((token) => `/${token}`).join(""));
  const below = target.slice(target.lastIndexOf("*") + 1);
  return below.length === 0
    ? "target"
    : `\`\${target}${below.map((token) => `/${token}`).join("")}\``;
}
