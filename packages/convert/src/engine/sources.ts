import { isWithin } from "@imagekin/core";
import type { Trace } from "./account.ts";
import { isAmong } from "./line.ts";
import type { Mapping } from "./mapping.ts";
import { collect, onceFor } from "./maps.ts";
import { itemOf } from "./parts.ts";
import type { Carried, Lost } from "./report.ts";

/** The leaves of the source that went to some places of the common image: to those that a derivation, or an item of one, follows from. */
export function sourcesIn(
  mapping: Mapping,
  entries: Trace["sources"],
): (places: readonly string[]) => readonly string[] {
  let whole: ReadonlyMap<readonly string[], readonly string[]> | undefined;
  let single: ReadonlyMap<string, readonly string[]> | undefined;
  return (places) => {
    const known = (whole ??= sourcesOfAll(mapping, entries)).get(places);
    if (known !== undefined) return known;
    const items = (single ??= sourcesOfItems(mapping, entries));
    const [only = ""] = places;
    return places.length === 1
      ? (items.get(only) ?? none)
      : places.flatMap((place) => items.get(place) ?? none);
  };
}

function sourcesOfAll(
  mapping: Mapping,
  entries: Trace["sources"],
): ReadonlyMap<readonly string[], readonly string[]> {
  const sources = new Map(mapping.derives.map(({ from }) => [from, [] as string[]]));
  const placesOf = placesByRule(mapping);
  const add = ({ from, to = none, rule = "" }: Carried | Lost): void => {
    if (to.length === 0) return;
    for (const places of placesOf.get(rule) ?? none) sources.get(places)?.push(from);
  };
  for (const entry of entries) if ("how" in entry) add(entry);
  for (const entry of entries) if (!("how" in entry)) add(entry);
  return sources;
}

/** The same for each item of the lists of which each item gives one, and for each other place that these follow from. */
function sourcesOfItems(
  mapping: Mapping,
  entries: Trace["sources"],
): ReadonlyMap<string, readonly string[]> {
  const sources = new Map<string, string[]>();
  const lists = listsOf(mapping);
  for (const { from, to = none } of entries) {
    const [first] = to;
    if (first === undefined) continue;
    for (const { place, isEach } of lists) {
      if (!isWithin(first, place)) continue;
      collect(sources, isEach ? itemOf(place, first) : place, from);
    }
  }
  return sources;
}

const none: readonly never[] = [];

/** The lists of which each item gives one, and the other places that such an item follows from. */
const listsOf = onceFor(({ derives }: Mapping) => {
  const places = derives.flatMap(({ from, each }) => (each === undefined ? [] : from));
  return [...new Set(places)].map((place) => ({
    place,
    isEach: derives.some(({ each }) => each === place),
  }));
});

/** For each row that derivations follow from, the places that they read. */
const placesByRule = onceFor(({ derives, rows }: Mapping) => {
  const lists = [...new Set(derives.map(({ from }) => from))];
  return new Map(
    rows.flatMap(({ from, to }) => {
      const read = to === undefined ? [] : lists.filter((places) => isAmong(to, places));
      return read.length === 0 ? [] : [[from, read] as const];
    }),
  );
});
