import { parsePointer } from "@imagekin/core";
import type { Codec } from "../src/engine/codecs.ts";
import type { Place, Rule } from "../src/engine/lane.ts";
import { envelope } from "../src/engine/rebuild.ts";
import {
  functionName,
  indent,
  indexNames,
  inlineForms,
  lineName,
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
  const fallback = `      default:
        lostMember(account, ${pointerTo(path)}, name, part);`;
  const loop = `  for (const name in value) {
    const part = value[name];
    if (part === undefined || !hasOwn.call(value, name)) continue;
    switch (name) {
${[...skipped, ...cases, fallback].join("\n")}
    }
  }`;
  const isWhole = path.length === 0 || path.at(-1) === "*";
  const empty = `  if (!isObject(value) || isEmpty(value)) {
    lostAt(account, ${pointerTo(path)}, value, "form");
    return;
  }
`;
  const body = `${isWhole ? "" : empty}${loop}`;
  const parameters = indexPairs(path).map((name) =>
    new RegExp(`\\b${name}\\b`).test(body) ? name : `_${name}`,
  );
  const head = `function ${functionName(tellName(scope), path)}(value: ${isWhole ? "JsonObject" : "unknown"}, account: Account${parameters.map((name) => `, ${name}: number`).join("")}): void`;
  return [`${head} {\n${body}\n}`, ...inner];
}

function tellName({ direction }: Scope): string {
  return direction === "read" ? "tellRead" : "tellWrite";
}

/** Derived members that still are what their formula gives. */
function renderImplied({ direction, mapping }: Scope, at: readonly string[]): string {
  const pointer = `/${at.join("/")}`;
  if (direction === "read" || !mapping.derives.some(({ to }) => to === pointer)) return "";
  return `if (account.implied.has(${JSON.stringify(pointer)})) implied(account, ${JSON.stringify(pointer)}, part);\nelse `;
}

function renderMember(scope: Scope, place: Place, at: readonly string[]): string {
  const { mapping } = scope;
  const { rule, items } = place;
  if (rule === undefined)
    return `${functionName(tellName(scope), at)}(part, account${listed(indexPairs(at))});`;
  if (rule.role !== "list") return renderOwn(scope, rule, renderClaim(scope, rule));
  if (items === undefined) throw new Error(`${mapping.id}: no items in ${at.join("/")}`);
  const line = lineAt(scope, rule, indexPairs(at));
  const inside = [...at, "*"];
  const [index, to] = indexPairs(inside).slice(-2);
  const head = `eachItem(account, ${line}, part, (item, ${index}, ${to}) =>`;
  if (items.rule === undefined) {
    const tell = `${functionName(tellName(scope), inside)}(inner, account${listed(indexPairs(inside))})`;
    return `${head}\n  objectItem(account, ${line}, item, ${index}, ${to}, (inner) => ${tell}));`;
  }
  const itemLine = lineAt(scope, items.rule, indexPairs(inside));
  const claim = `claimed(account, ${itemLine}, item)`;
  if (scope.direction === "read" || items.rule.row.isOwn !== true) return `${head} ${claim});`;
  return `${head} {
  if (account.isHome) return ${claim};
  lost(account, ${itemLine}, item, "no-target");
  return false;
});`;
}

function renderOwn(scope: Scope, rule: Rule, text: string): string {
  const { row } = rule;
  if (scope.direction === "read" || row.isOwn !== true) return text;
  const refused = `lost(account, ${lineOfRule(scope, rule)}, part, "no-target");`;
  return `if (!${ownCondition("account", row.to ?? "")}) ${refused}\nelse ${text}`;
}

function renderClaim(scope: Scope, rule: Rule): string {
  const { codec } = rule.row;
  const line = lineOfRule(scope, rule);
  const refused = `lost(account, ${line}, part);`;
  if (rule.role === "none") return refused;
  if (rule.role === "constant")
    return `if (part === ${codec.name.slice("constant ".length)}) impliedByKind(account, ${line});\nelse ${refused}`;
  const form = inlineForms(codec);
  const condition = scope.direction === "read" ? form.read?.[0] : form.write;
  const claim = `claimed(account, ${line}, part);`;
  if (condition === undefined || !isReturned(scope, codec)) return claim;
  const isWhole = codec.name === "texts" || codec.name === "textMap";
  const said = isWhole ? `carriedWhole(account, ${line}, part);` : `carried(account, ${line});`;
  return `if (${condition}) ${said}\nelse ${codec.name === "int64" ? claim : refused}`;
}

/** Whether what an inline form takes always comes back the same: an empty text does not, where it is left out. */
function isReturned({ direction }: Scope, { name }: Codec): boolean {
  return direction === "read" || name !== "textUnset";
}

/** The names of the indexes that lead to a place: for each list, the item's own, and that of its place on the other side. */
function indexPairs(path: readonly string[]): string[] {
  const places = indexNames(path, "place");
  return indexNames(path).flatMap((name, at) => [name, places[at] ?? ""]);
}

function listed(names: readonly string[]): string {
  return names.map((name) => `, ${name}`).join("");
}

/** The variable with what reports say of a row, for the items that the indexes name. */
function lineOfRule(scope: Scope, rule: Rule): string {
  return lineAt(scope, rule, indexPairs(parsePointer(rule.row.from)));
}

function lineAt({ direction }: Scope, { row }: Rule, indexes: readonly string[]): string {
  let text = lineName(parsePointer(row.from), direction);
  for (let at = 0; at < indexes.length; at += 2)
    text += `.item(${indexes[at]}, ${indexes[at + 1]})`;
  return text;
}
