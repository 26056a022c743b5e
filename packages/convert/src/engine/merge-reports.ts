import { pointerToPath } from "@imagekin/core";
import { partAt } from "./json.ts";
import {
  type Carried,
  type Lost,
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
  const links = new Map<string, Carried | Lost>();
  for (const entry of [...second.carried, ...second.lost]) links.set(entry.from, entry);
  const derived = derivedFrom(first, second);
  const carried: Carried[] = [];
  const lost: Lost[] = [];
  for (const entry of first.carried) {
    const next = follow(entry, links, derived.get(entry.from) ?? []);
    if ("how" in next) carried.push(next);
    else lost.push(next);
  }
  for (const entry of first.lost) {
    const { to: places = [], ...rest } = entry;
    const to = [
      ...new Set([
        ...places.flatMap((place) => links.get(place)?.to ?? []),
        ...(derived.get(entry.from) ?? []),
      ]),
    ];
    lost.push({ ...rest, retained: false, ...(to.length === 0 ? {} : { to }) });
  }
  const origins = originsOf(first);
  const omitted: Omitted[] = [
    ...first.omitted.filter(({ to }) => !links.has(to)),
    ...second.omitted.map((entry) => ({
      ...entry,
      from: entry.from.flatMap((place) => origins.get(place) ?? []),
    })),
  ];
  return makeReport(first.source, second.target, {
    carried,
    lost,
    synthesized: synthesizedBy(first, second, origins),
    omitted,
  });
}

function follow(
  entry: Carried,
  links: ReadonlyMap<string, Carried | Lost>,
  derived: readonly string[],
): Carried | Lost {
  const { from, to: places, how, rule } = entry;
  const ruled = rule === undefined ? {} : { rule };
  const nexts = places.map((place) => links.get(place));
  const to = [...new Set(nexts.flatMap((next) => next?.to ?? []))];
  // A place that the second half does not speak of was not converted at all.
  const isWhole = nexts.every((next) => next !== undefined && "how" in next);
  if (isWhole) {
    const isConverted =
      how === "converted" ||
      nexts.some((next) => next !== undefined && "how" in next && next.how === "converted");
    return { from, to, how: isConverted ? "converted" : how, ...ruled };
  }
  const refused = nexts.find((next) => next !== undefined && "reason" in next);
  const reason = refused !== undefined && "reason" in refused ? refused.reason : "no-target";
  const left = [...new Set([...to, ...derived])];
  return left.length === 0
    ? { from, reason, retained: false, ...ruled }
    : { from, reason: "narrowed", retained: false, to: left, ...ruled };
}

/** For each leaf of the source, where in the target there is something that was derived from it on the way. */
function derivedFrom(first: Report, second: Report): ReadonlyMap<string, string[]> {
  const links = new Map(
    [...second.carried, ...second.lost].map((entry) => [entry.from, entry.to ?? []]),
  );
  const derived = new Map<string, string[]>();
  for (const { to, why, from = [] } of first.synthesized) {
    if (why !== "derived") continue;
    for (const leaf of from)
      derived.set(leaf, [...(derived.get(leaf) ?? []), ...(links.get(to) ?? [])]);
  }
  return derived;
}

/** The leaves of the source behind each leaf of the common image. */
function originsOf(first: Report): ReadonlyMap<string, readonly string[]> {
  const origins = new Map<string, string[]>();
  const add = (place: string, leaf: string): void => {
    origins.set(place, [...(origins.get(place) ?? []), leaf]);
  };
  for (const { from, to = [] } of [...first.carried, ...first.lost])
    for (const place of to) add(place, from);
  for (const { to, from = [] } of first.synthesized) for (const leaf of from) add(to, leaf);
  return origins;
}

function synthesizedBy(
  first: Report,
  second: Report,
  origins: ReadonlyMap<string, readonly string[]>,
): Synthesized[] {
  const made = new Map(first.synthesized.map((entry) => [entry.to, entry]));
  const ahead = [...second.carried, ...second.lost].flatMap(({ from, to = [] }): Synthesized[] => {
    const entry = made.get(from);
    if (entry === undefined) return [];
    return to.map((place) => ({ ...entry, to: place }));
  });
  const behind = second.synthesized.map((entry) =>
    entry.from === undefined
      ? entry
      : { ...entry, from: [...new Set(entry.from.flatMap((place) => origins.get(place) ?? []))] },
  );
  return [...ahead, ...behind];
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
