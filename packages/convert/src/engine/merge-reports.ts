import { pointerToPath } from "@imagekin/core";
import { partAt } from "./json.ts";
import { collect } from "./maps.ts";
import {
  type Carried,
  type Lost,
  type LossReason,
  makeReport,
  type Omitted,
  type Report,
  type Synthesized,
} from "./report.ts";

/**
 * The account of a conversion through a common image, from those of its two halves. A leaf is carried if every place that it went to was
 * carried on; it is lost if one of them was not, and narrowed if something made of it is left.
 */
export function mergeReports(first: Report, second: Report): Report {
  const links: Links = new Map();
  for (const entry of second.carried) links.set(entry.from, entry);
  for (const entry of second.lost) links.set(entry.from, entry);
  const derived = derivedFrom(first, links);
  const carried: Carried[] = [];
  const lost: Lost[] = [];
  for (const entry of first.carried) {
    const next = follow(entry, links, derived);
    if ("how" in next) carried.push(next);
    else lost.push(next);
  }
  for (const { from, to: places, reason, rule, value } of first.lost) {
    const to = together(placesOf(places, links), derived.get(from));
    const entry = lostEntry(from, reason, rule, to);
    lost.push(value === undefined ? entry : { ...entry, value });
  }
  const origins = lazyOrigins(first);
  const omitted: Omitted[] = [
    ...first.omitted.filter(({ to }) => !links.has(to)),
    ...second.omitted.map(({ to, reason, from }) => ({ to, reason, from: origins(from) })),
  ];
  return makeReport(first.source, second.target, {
    carried,
    lost,
    synthesized: synthesizedBy(first, second, links, origins),
    omitted,
  });
}

/** What the second half says of each leaf of the common image. */
type Links = Map<string, Carried | Lost>;

const none: readonly string[] = [];

/** Where some places of the common image went to. */
function placesOf(places: readonly string[] = none, links: Links): readonly string[] {
  let reached = none;
  for (const place of places) reached = joined(reached, links.get(place)?.to);
  return reached;
}

/** Some places and others; hardly ever are there both. */
function joined(some: readonly string[], others: readonly string[] = none): readonly string[] {
  if (others.length === 0) return some;
  return some.length === 0 ? others : [...some, ...others];
}

/** Some places and others, each once. */
function together(some: readonly string[], others: readonly string[] = none): readonly string[] {
  if (others.length === 0 && some.length <= 1) return some;
  return [...new Set(joined(some, others))];
}

function follow(
  { from, to: places, how, rule }: Carried,
  links: Links,
  derived: ReadonlyMap<string, readonly string[]>,
): Carried | Lost {
  // A place that the second half does not speak of was not converted at all.
  let isWhole = true;
  let isConverted = how === "converted";
  let reason: LossReason | undefined;
  let reached = none;
  for (const place of places) {
    const next = links.get(place);
    reached = joined(reached, next?.to);
    if (next !== undefined && "how" in next) isConverted ||= next.how === "converted";
    else {
      isWhole = false;
      reason ??= next?.reason;
    }
  }
  if (isWhole) {
    const to = together(reached);
    const said = isConverted ? "converted" : how;
    return rule === undefined ? { from, to, how: said } : { from, to, how: said, rule };
  }
  const left = together(reached, derived.get(from));
  return lostEntry(from, left.length === 0 ? (reason ?? "no-target") : "narrowed", rule, left);
}

/** What is lost, and what is left of it. */
function lostEntry(
  from: string,
  reason: LossReason,
  rule: string | undefined,
  to: readonly string[],
): Lost {
  const retained = false;
  if (to.length === 0)
    return rule === undefined ? { from, reason, retained } : { from, reason, retained, rule };
  return rule === undefined ? { from, reason, retained, to } : { from, reason, retained, to, rule };
}

/** For each leaf of the source, where in the target there is something that was derived from it on the way. */
function derivedFrom(first: Report, links: Links): ReadonlyMap<string, string[]> {
  const derived = new Map<string, string[]>();
  for (const { to, why, from = none } of first.synthesized) {
    const places = why === "derived" ? (links.get(to)?.to ?? none) : none;
    if (places.length === 0) continue;
    for (const leaf of from) for (const place of places) collect(derived, leaf, place);
  }
  return derived;
}

/** The leaves of the source behind leaves of the common image; sought when they are first asked for. */
function lazyOrigins(first: Report): (places: readonly string[]) => string[] {
  let known: ReadonlyMap<string, readonly string[]> | undefined;
  return (places) => {
    known ??= originsOf(first);
    return [...new Set(places.flatMap((place) => known?.get(place) ?? none))];
  };
}

function originsOf(first: Report): ReadonlyMap<string, readonly string[]> {
  const origins = new Map<string, string[]>();
  for (const { from, to = none } of [...first.carried, ...first.lost])
    for (const place of to) collect(origins, place, from);
  for (const { to, from = none } of first.synthesized)
    for (const leaf of from) collect(origins, to, leaf);
  return origins;
}

function synthesizedBy(
  first: Report,
  second: Report,
  links: Links,
  origins: (places: readonly string[]) => string[],
): Synthesized[] {
  const entries: Synthesized[] = [];
  for (const { to: place, why, from } of first.synthesized) {
    for (const to of links.get(place)?.to ?? none)
      entries.push(from === undefined ? { to, why } : { to, why, from });
  }
  for (const entry of second.synthesized) {
    const { to, why, from } = entry;
    entries.push(from === undefined ? entry : { to, why, from: origins(from) });
  }
  return eachOnce(entries);
}

/** One entry for each place: what a chain of formulas made, follows from all that they read. */
function eachOnce(entries: readonly Synthesized[]): Synthesized[] {
  const byPlace = new Map<string, Synthesized>();
  for (const entry of entries) {
    const { to } = entry;
    const known = byPlace.get(to);
    byPlace.set(to, known === undefined ? entry : asOne(known, entry));
  }
  return [...byPlace.values()];
}

function asOne(one: Synthesized, other: Synthesized): Synthesized {
  // What rests on the caller's word says so, whatever else it follows from.
  const { to, why } = other.why === "assumed" ? other : one;
  const from = [...new Set([...(one.from ?? none), ...(other.from ?? none)])];
  return from.length === 0 ? { to, why } : { to, why, from };
}

/** The account of a way there and back: what the model did not rebuild, residue did, and what is missing the asked version does not have. */
export function reportIdentity(id: string, first: Report, value: unknown): Report {
  const carried: Carried[] = [];
  const lost: Lost[] = [];
  for (const entry of [...first.carried, ...first.lost]) {
    const { from, rule } = entry;
    const ruled = rule === undefined ? {} : { rule };
    const isPresent = partAt(value, pointerToPath(from, value)) !== undefined;
    if (!isPresent) lost.push({ from, reason: "constraint", retained: false, ...ruled });
    else carried.push({ from, to: [from], how: "how" in entry ? "exact" : "residue", ...ruled });
  }
  return makeReport(id, id, { carried, lost, synthesized: [], omitted: [] });
}
