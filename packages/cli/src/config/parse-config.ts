import { findEntry } from "@imagekin/catalog";
import { ImagekinError, nearest, requireVersion, splitVersion, toPointer } from "@imagekin/core";
import { type Located, readJson } from "@imagekin/reader";
import path from "node:path";
import { parseIgnores } from "../check/ignore.ts";
import { parseSpec } from "../output/destination.ts";
import { isBelow } from "../output/location.ts";
import type { Config } from "./config.ts";

/**
 * Reads a configuration file.
 *
 * @param shown its path, for messages
 * @throws ImagekinError `E_USAGE` in one line that starts with the place, for whatever is not understood.
 */
export function parseConfig(bytes: Uint8Array, folder: string, shown: string): Config {
  const result = readJson(bytes);
  const problem = result.findings.find(({ severity }) => severity !== "info");
  if (!result.ok || problem !== undefined) {
    const { line = 1, column = 1, message = "it is no JSON" } = problem ?? {};
    throw new ImagekinError("E_USAGE", `${shown}:${line}:${column}: ${message}`);
  }
  const refuse = (keys: readonly string[], message: string, atKey = false): never => {
    throw new ImagekinError("E_USAGE", `${shown}:${placeOf(result, keys, atKey)}: ${message}`);
  };
  const check = <T>(keys: readonly string[], parse: () => T): T => {
    try {
      return parse();
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      return refuse(keys, message.replace(/^--/, ""));
    }
  };

  const members = readObject(result.value) ?? refuse([], "a configuration is an object");
  for (const name of members.keys()) {
    if (known.includes(name)) continue;
    const guess = nearest(name, known);
    const hint = guess === undefined ? `known are ${known.join(", ")}` : `did you mean ${guess}?`;
    refuse([name], `there is no option ${JSON.stringify(name)}; ${hint}`, true);
  }
  const optional = <T>(
    name: string,
    is: (value: unknown) => value is T,
    what: string,
  ): T | undefined => {
    if (!members.has(name)) return undefined;
    const value = members.get(name);
    return is(value) ? value : refuse([name], `${name} must be ${what}`);
  };
  const texts = (name: string): readonly string[] =>
    optional(name, isTexts, "a list of texts") ?? [];

  optional("$schema", isText, "a text");
  const formats =
    readObject(members.get("formats") ?? {}) ?? refuse(["formats"], "formats must be an object");
  const ignore = texts("ignore");
  ignore.forEach((spec, index) => check(["ignore", String(index)], () => parseIgnores([spec])));
  return {
    folder,
    strict: optional("strict", isBoolean, "true or false"),
    maxErrors: optional("maxErrors", isCount, "a whole number"),
    formats: [...formats].map(([files, id]) => {
      const keys = ["formats", files];
      if (!isText(id)) return refuse(keys, "a format is a text, ID or ID@VERSION");
      check(keys, () => requireKnown(id));
      return { files, id };
    }),
    ignore,
    ignoreFiles: texts("ignoreFiles"),
    outputs: texts("outputs").map((spec, index) =>
      check(["outputs", String(index)], () => resolveOutput(spec, folder)),
    ),
  };
}

/** Every option, in the order of the schema of this file. */
const known = ["$schema", "formats", "strict", "ignore", "ignoreFiles", "outputs", "maxErrors"];

/** The members of an object; a map, so that no name is special. */
function readObject(value: unknown): ReadonlyMap<string, unknown> | undefined {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? new Map<string, unknown>(Object.entries(value))
    : undefined;
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every(isText);
}

function isBoolean(value: unknown): value is boolean {
  return typeof value === "boolean";
}

function isCount(value: unknown): value is number {
  return Number.isInteger(value) && Number(value) >= 0;
}

function requireKnown(spec: string): void {
  const { id, version } = splitVersion(spec);
  requireVersion(findEntry(id), version);
}

/** A configuration may come from a stranger's repository, so it writes nowhere but below its folder. */
function resolveOutput(spec: string, folder: string): string {
  const { name, file } = parseSpec(spec);
  if (file === undefined) return name;
  const absolute = path.resolve(folder, file);
  if (!isBelow(folder, absolute))
    throw new Error(`${file} lies outside of the folder of this file`);
  return `${name}=${absolute}`;
}

function placeOf(located: Located, keys: readonly string[], atKey: boolean): string {
  const place = located.locate(toPointer(keys));
  const { line = 1, column = 1 } = (atKey ? place?.key : undefined) ?? place?.value ?? {};
  return `${line}:${column}`;
}
