import { asList, orList, type Schema } from "@imagekin/core";
import { type Member, resolve } from "./find-member.ts";

/** What is known about a member: names and sentences, in the order in which they are shown. */
export function describeMember(
  { facts, value, isRequired, origin }: Member,
  source: Schema,
): readonly (readonly [name: string, text: string])[] {
  const words = [...(value.enum ?? []), ...(value.const === undefined ? [] : [value.const])];
  const known = value["x-open-enum"] ?? [];
  const rows: (readonly [string, string | undefined])[] = [
    ["meaning", facts.description ?? value.description],
    ["type", typeText(source, facts)],
    ["words", words.length > 0 ? orList(words.map((word) => JSON.stringify(word))) : undefined],
    ["known words", known.length > 0 ? `${known.join(", ")}; others are a warning` : undefined],
    ["null", nullText(facts, value)],
    ["versions", facts === source ? undefined : versionText(facts)],
    ["presence", facts === source ? undefined : presenceText(facts, isRequired)],
    ["dialect", facts["x-dialect"] && `only ${facts["x-dialect"]} sends it`],
    [
      "secret",
      facts["x-secret"] === true ? "may hold credentials, so findings never show it" : undefined,
    ],
    ["deprecated", facts.deprecated === true ? "by its vendor" : undefined],
    ["vendor's page", facts["x-spec"] && `lists it in ${rangeText(facts["x-spec"])}`],
    ["proto field", facts["x-proto-name"]],
    ["source", origin],
  ];
  return rows.flatMap(([name, text]) => (text === undefined ? [] : [[name, text] as const]));
}

/** The members of an object, or of each object in an array or a map, with their types. */
export function listMembers(
  value: Schema,
  source: Schema,
): readonly (readonly [name: string, type: string])[] {
  const { items, additionalProperties: map } = value;
  const part = items ?? (typeof map === "object" ? map : undefined);
  if (part !== undefined) {
    const members = listMembers(resolve(source, part), source);
    return members.map(([name, type]) => [`*/${name}`, type] as const);
  }
  return Object.entries(value.properties ?? {}).flatMap(([name, member]) =>
    member === false ? [] : [[name, typeText(source, member)] as const],
  );
}

/** A type in words: `array of string`, `map of string`, `string (digest)`. */
function typeText(source: Schema, schema: Schema): string {
  const value = resolve(source, schema);
  const { items, additionalProperties: map } = value;
  const scalar = value["x-scalar"];
  const texts = asList(value.type)
    .filter((type) => type !== "null")
    .map((type) => {
      if (type === "array" && items !== undefined) return `array of ${typeText(source, items)}`;
      if (type === "object" && typeof map === "object") return `map of ${typeText(source, map)}`;
      return scalar === undefined ? type : `${type} (${scalar})`;
    });
  return texts.length === 0 ? (scalar ?? "any") : orList(texts);
}

function nullText(facts: Schema, value: Schema): string {
  const isNullable =
    asList(value.type).includes("null") ||
    facts.anyOf?.some((branch) => asList(branch.type).includes("null")) === true;
  if (!isNullable) return "never";
  const range = facts["x-null"];
  return range === undefined ? "may be null" : `may be null in ${rangeText(range)}`;
}

function versionText(facts: Schema): string {
  const { "x-since": since, "x-until": until } = facts;
  if (since === undefined && until === undefined) return "all";
  return rangeText(`${since ?? ""}..${until ?? ""}`);
}

function presenceText(facts: Schema, isRequired: boolean): string {
  const presence = facts["x-presence"];
  if (isRequired) return "required";
  if (presence === undefined) return "when set";
  if (presence === "always") return "always sent";
  return Object.entries(presence)
    .map(
      ([range, when]) => `${when === "always" ? "always sent" : "when set"} in ${rangeText(range)}`,
    )
    .join(", ");
}

/** A range in words: `1.48 and later`, `up to 1.43`, `1.44 to 1.51`. */
function rangeText(range: string): string {
  const [from = "", to = from] = range.split("..");
  if (from === to) return from === "" ? "all versions" : from;
  if (from === "") return `versions up to ${to}`;
  return to === "" ? `${from} and later` : `${from} to ${to}`;
}
