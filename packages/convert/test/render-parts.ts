import { parsePointer } from "@imagekin/core";
import { assumePlaces } from "../src/engine/assume.ts";
import type { Codec } from "../src/engine/codecs.ts";
import type { Place, Rule } from "../src/engine/lane.ts";
import type { Mapping } from "../src/engine/mapping.ts";

/** Where a mapping comes from: its module in src/mappings, and its name there. */
export interface MappingSource {
  readonly module: string;
  readonly name: string;
  readonly mapping: Mapping;
}

export type Direction = "read" | "write";

/** One function of the module that is rendered. */
export interface Scope {
  readonly direction: Direction;
  readonly mapping: Mapping;
  readonly place: Place;
  readonly path: readonly string[];
}

/** Tests and results of codecs that need no call: those whose result is always exact. */
export function inlineForms({ name }: Codec): { read?: readonly [string, string]; write?: string } {
  const isText = 'typeof part === "string"';
  if (name === "text") return { read: [isText, "part"], write: isText };
  if (name === "textUnset") return { read: [`${isText} && part !== ""`, "part"], write: isText };
  if (name === "bool")
    return { read: ['typeof part === "boolean"', "part"], write: 'typeof part === "boolean"' };
  if (name === "texts")
    return { read: ["Array.isArray(part)", "part"], write: "Array.isArray(part)" };
  if (name === "textMap") return { read: ["isObject(part)", "part"], write: "isObject(part)" };
  // Negative zero has no text of its own.
  if (name === "int64")
    return { read: ["Number.isSafeInteger(part) && !Object.is(part, -0)", "String(part)"] };
  if (name.startsWith("only ")) {
    const test = `part === ${name.slice("only ".length)}`;
    return { read: [test, "part"], write: test };
  }
  return {};
}

export function codecOfRule({ row }: Rule): string {
  return codecName(parsePointer(row.from));
}

export function codecName(tokens: readonly string[]): string {
  return `codec${camel(tokens)}`;
}

/** The variable with what reports say of a row. */
export function lineName(tokens: readonly string[], direction: Direction): string {
  return `${wordOf(direction)}${camel(tokens)}`;
}

/** What the engine calls a direction. */
export function wordOf(direction: Direction): "forward" | "back" {
  return direction === "read" ? "forward" : "back";
}

export function functionName(start: string, path: readonly string[]): string {
  return `${start}${camel(path)}`;
}

function camel(tokens: readonly string[]): string {
  return tokens
    .map((token) =>
      token === "*"
        ? "Item"
        : token
            .split(/[^A-Za-z0-9]+/)
            .map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`)
            .join(""),
    )
    .join("");
}

/** An expression for the JSON Pointer of a place, from the indexes that lead there; names of rows need no escapes. */
export function pointerTo(path: readonly string[]): string {
  if (!path.includes("*")) return JSON.stringify(path.map((token) => `/${token}`).join(""));
  const names = indexNames(path);
  let list = 0;
  const text = path.map((token) => (token === "*" ? `/\${${names[list++]}}` : `/${token}`));
  return `\`${text.join("")}\``;
}

/** The names of the indexes that lead to a place, one for each list. */
export function indexNames(path: readonly string[], start = "index"): string[] {
  const depth = path.filter((token) => token === "*").length;
  return Array.from({ length: depth }, (_, at) => `${start}${at === 0 ? "" : at + 1}`);
}

/** When the value of a service of its own is written, or told: at home, and where the caller vouches for it. */
export function ownCondition(view: string, pointer: string): string {
  const isAssumable = Object.values<string>(assumePlaces).includes(pointer);
  return isAssumable
    ? `(${view}.isHome || ${view}.assumed.has(${JSON.stringify(pointer)}))`
    : `${view}.isHome`;
}

export function memberAccess(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? `.${name}` : `[${JSON.stringify(name)}]`;
}

export function indent(text: string, width: number): string {
  return text
    .split("\n")
    .map((line) => `${" ".repeat(width)}${line}`)
    .join("\n");
}
