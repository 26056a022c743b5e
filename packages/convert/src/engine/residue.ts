import { type Key, parsePointer, pointerToPath, toPointer } from "@imagekin/core";
import {
  defineMember,
  isEqual,
  isObject,
  memberNames,
  ownPart,
  partAt,
  removeAt,
  setAt,
} from "./json.ts";
import { type Place, placeAt } from "./lane.ts";
import type { Keyed, Mapping } from "./mapping.ts";
import { collect } from "./maps.ts";
import { builder, walk } from "./walk.ts";

/** One place of a document that the model does not rebuild. Without `value`, the document has no such member. */
export interface ResidueMember {
  readonly at: string;
  readonly value?: unknown;
  readonly key?: string;
  readonly occurrence?: number;
  readonly of?: number;
}

/** The places in which a document differs from what the model alone rebuilds, as few and as large as possible. */
export function findResidue(
  document: unknown,
  rebuilt: unknown,
  lane: Place,
  keyed: readonly Keyed[],
): ResidueMember[] {
  const members: ResidueMember[] = [];
  const identitiesOf = perList((path) => identifyItems(itemKeys(path, rebuilt, keyed)));
  const add = (path: readonly Key[], entry: { readonly value?: unknown }): void => {
    members.push({ at: toPointer(path), ...entry, ...identify(path, identitiesOf) });
  };
  const compare = (part: unknown, model: unknown, path: readonly Key[]): void => {
    if (isEqual(part, model)) return;
    const place = placeAt(lane, path);
    const isWalked =
      place !== undefined && (place.rule === undefined || place.rule.role === "list");
    if (isWalked && isObject(part) && isObject(model) && memberNames(part).length > 0) {
      for (const name of memberNames(part))
        compare(part[name], ownPart(model, name), [...path, name]);
      for (const name of memberNames(model))
        if (ownPart(part, name) === undefined) add([...path, name], {});
    } else if (
      isWalked &&
      Array.isArray(part) &&
      Array.isArray(model) &&
      part.length === model.length &&
      place.items?.rule === undefined
    ) {
      for (const [index, item] of part.entries()) compare(item, model[index], [...path, index]);
    } else {
      add(path, { value: part });
    }
  };
  compare(document, rebuilt, []);
  return members;
}

/** How the item of a list that a path goes through is found again, if items have come and gone. */
function identify(
  path: readonly Key[],
  identitiesOf: (list: readonly Key[]) => readonly ItemIdentity[],
): Partial<ItemIdentity> {
  const depth = path.findIndex((key) => typeof key === "number");
  if (depth < 0) return {};
  return identitiesOf(path.slice(0, depth))[Number(path[depth])] ?? {};
}

/** What is known of each list, found once: lists are long, and many entries lie in one. */
function perList<T>(find: (list: readonly Key[]) => T): (list: readonly Key[]) => T {
  const known = new Map<string, T>();
  return (list) => {
    const pointer = toPointer(list);
    const found = known.get(pointer) ?? find(list);
    known.set(pointer, found);
    return found;
  };
}

/** Which of the items with its key an item of a list is. */
export type ItemIdentity = Required<Pick<ResidueMember, "key" | "occurrence" | "of">>;

/** Tells the items of a list apart by their keys. */
export function identifyItems(keys: readonly string[]): ItemIdentity[] {
  const counts = new Map<string, number>();
  const occurrences = keys.map((key) => {
    const occurrence = counts.get(key) ?? 0;
    counts.set(key, occurrence + 1);
    return occurrence;
  });
  return keys.map((key, index) => ({
    key,
    occurrence: occurrences[index] ?? 0,
    of: counts.get(key) ?? 1,
  }));
}

function itemKeys(path: readonly Key[], rebuilt: unknown, keyed: readonly Keyed[]): string[] {
  const list = partAt(rebuilt, path);
  if (!Array.isArray(list)) return [];
  const names = keyed.find(({ array }) => array === toPointer(path))?.key;
  return list.map((item) =>
    JSON.stringify(
      names === undefined ? item : names.map((name) => partAt(item, parsePointer(name)) ?? null),
    ),
  );
}

/** What became of residue: the places in which it was used, and the entries that no longer fit. */
export interface Laid {
  readonly used: readonly {
    readonly index: number;
    readonly path: readonly Key[];
    readonly isAbsent: boolean;
  }[];
  readonly superseded: readonly number[];
}

/**
 * Puts residue over a document that the model rebuilt. `target` is changed; `rebuilt` is what the model gave, without constants. An
 * entry is used only where the model still says what it said: where the entry and what was rebuilt mean the same to the common image.
 */
export function layResidue(
  target: object,
  rebuilt: unknown,
  entries: readonly ResidueMember[],
  mapping: Mapping,
  lane: Place,
): Laid {
  const used: { index: number; path: readonly Key[]; isAbsent: boolean }[] = [];
  const superseded: number[] = [];
  const positionsIn = perList((path) => positionsByKey(itemKeys(path, rebuilt, mapping.keyed)));
  const put = (index: number, path: readonly Key[], value: unknown): boolean => {
    const place = placeAt(lane, path);
    const model = partAt(rebuilt, path);
    const isWalked = place !== undefined && place.rule === undefined;
    if (isWalked && isObject(value) && isObject(model) && memberNames(value).length > 0) {
      return memberNames(value)
        .map((name) => put(index, [...path, name], value[name]))
        .every(Boolean);
    }
    if (place !== undefined && !isEqual(meaning(path, value, lane), meaning(path, model, lane)))
      return false;
    if (!isReachable(target, path) || !setAt(target, path, value)) return false;
    used.push({ index, path, isAbsent: false });
    return true;
  };
  for (const [index, entry] of entries.entries()) {
    const path = findPlace(entry, target, positionsIn);
    if (path === undefined || path.length === 0) {
      superseded.push(index);
    } else if (Object.hasOwn(entry, "value")) {
      if (!put(index, path, entry.value)) superseded.push(index);
    } else if (partAt(rebuilt, path) === undefined) {
      removeAt(target, path);
      used.push({ index, path, isAbsent: true });
    } else {
      superseded.push(index);
    }
  }
  return { used, superseded };
}

/** Whether a path leads through lists only where they have the item. */
function isReachable(target: unknown, path: readonly Key[]): boolean {
  let at = target;
  for (const key of path.slice(0, -1)) {
    const next = ownPart(at, key);
    if (next === undefined)
      return typeof key === "string" && path.every((part) => typeof part === "string");
    at = next;
  }
  return typeof path.at(-1) === "string"
    ? isObject(at)
    : ownPart(at, path.at(-1) ?? 0) !== undefined;
}

/** Where an entry belongs now, or undefined if that cannot be told. */
function findPlace(
  entry: ResidueMember,
  target: unknown,
  positionsIn: (list: readonly Key[]) => ReadonlyMap<string, readonly number[]>,
): Key[] | undefined {
  const path = pointerToPath(entry.at, target);
  const depth = path.findIndex(
    (key, position) =>
      typeof key === "number" && Array.isArray(partAt(target, path.slice(0, position))),
  );
  if (entry.key === undefined) return depth < 0 ? path : undefined;
  if (depth < 0) return undefined;
  const same = positionsIn(path.slice(0, depth)).get(entry.key) ?? [];
  const index = same.length === entry.of ? same[entry.occurrence ?? 0] : undefined;
  return index === undefined
    ? undefined
    : path.map((key, position) => (position === depth ? index : key));
}

function positionsByKey(keys: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const positions = new Map<string, number[]>();
  for (const [position, key] of keys.entries()) collect(positions, key, position);
  return positions;
}

/** What a value at a place says to the common image: all that its rows would write. */
function meaning(path: readonly Key[], value: unknown, lane: Place): [string, unknown][] {
  const written: [string, unknown][] = [];
  walk(
    nest(path, value),
    lane,
    builder((target, result) => written.push([toPointer(target), result])),
  );
  // What leads to the place is the same on both sides.
  return written.filter(([, result]) => !isSkeleton(result)).sort(([a], [b]) => (a < b ? -1 : 1));
}

function isSkeleton(value: unknown): boolean {
  return isObject(value) && memberNames(value).length === 0;
}

/** A document that has nothing but a value at a place: the only item, where that is an item of a list. */
function nest(path: readonly Key[], value: unknown): unknown {
  return path.reduceRight<unknown>((inner, key) => {
    if (typeof key === "number") return [inner];
    const object = {};
    defineMember(object, key, inner);
    return object;
  }, value);
}
