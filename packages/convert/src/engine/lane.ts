import { type Key, parsePointer } from "@imagekin/core";
import type { Codec } from "./codecs.ts";
import type { Fallback, Mapping, Row } from "./mapping.ts";
import { onceFor } from "./maps.ts";

/** A place in a document, and what the table says of it and of what lies below. */
export interface Place {
  readonly members: Map<string, Place>;
  items?: Place;
  rule?: Rule;
}

/** A row as one direction reads it. */
export interface Rule {
  readonly row: Row;
  readonly role: Codec["role"];
  /** Where the value goes: raw names, and `*` for an index of the walk. */
  readonly target: readonly string[] | undefined;
  readonly apply: (value: unknown) => unknown;
}

/** The two directions of a mapping. */
export interface Lanes {
  readonly forward: Place;
  readonly back: Place;
  /** What may take the place of a row, and where that row's value stands in the common image. */
  readonly fallbacks: readonly {
    readonly fallback: Fallback;
    readonly place?: readonly string[];
  }[];
}

/** The directions of a mapping, ready to walk; made once. Throws for a table that contradicts itself. */
export const lanesOf: (mapping: Mapping) => Lanes = onceFor((mapping) => {
  const lanes: Lanes = {
    forward: { members: new Map() },
    back: { members: new Map() },
    fallbacks: mapping.fallbacks.map((fallback) => {
      const to = mapping.rows.find(({ from }) => from === fallback.at)?.to;
      return to === undefined ? { fallback } : { fallback, place: parsePointer(to) };
    }),
  };
  for (const row of mapping.rows) {
    const { from, to, codec } = row;
    if (to !== undefined && count(from) !== count(to)) {
      throw new Error(`${mapping.id}: "${from}" and "${to}" do not lie in as many lists`);
    }
    const [here, there] = [parsePointer(from), to === undefined ? undefined : parsePointer(to)];
    place(lanes.forward, here, mapping.id, {
      row,
      role: codec.role,
      target: there,
      apply: codec.forward,
    });
    if (there === undefined) continue;
    place(lanes.back, there, mapping.id, {
      row,
      role: codec.role,
      target: here,
      apply: codec.back,
    });
  }
  return lanes;
});

const paths = new Map<string, readonly string[]>();

/** The raw names of a JSON Pointer that stands in a mapping; read once. */
export function pathOf(pointer: string): readonly string[] {
  const known = paths.get(pointer);
  if (known !== undefined) return known;
  const path = parsePointer(pointer);
  paths.set(pointer, path);
  return path;
}

function count(pattern: string): number {
  return parsePointer(pattern).filter((token) => token === "*").length;
}

function place(root: Place, tokens: readonly string[], id: string, rule: Rule): void {
  let at = root;
  for (const token of tokens) {
    if (at.rule !== undefined && at.rule.role !== "list") throw overlap(id, rule);
    at = stepTo(at, token);
  }
  const isTaken =
    at.rule !== undefined ||
    (rule.role !== "list" && (at.members.size > 0 || at.items !== undefined));
  if (isTaken) throw overlap(id, rule);
  at.rule = rule;
}

function stepTo(at: Place, token: string): Place {
  if (token === "*") {
    at.items ??= { members: new Map() };
    return at.items;
  }
  const next = at.members.get(token) ?? { members: new Map() };
  at.members.set(token, next);
  return next;
}

function overlap(id: string, { row }: Rule): Error {
  return new Error(`${id}: the row of "${row.from}" overlaps with another one`);
}

/** The place of raw keys in a lane: undefined if the table does not reach that far, the row's place if a row takes all below it. */
export function placeAt(root: Place, path: readonly Key[]): Place | undefined {
  let at: Place | undefined = root;
  for (const key of path) {
    if (at === undefined || (at.rule !== undefined && at.rule.role !== "list")) return at;
    at = typeof key === "number" ? at.items : at.members.get(key);
  }
  return at;
}
