import { image } from "@imagekin/common-image";
import { isWithin, valueAt } from "@imagekin/core";
import type { Trace } from "./account.ts";
import type { Derived } from "./derive.ts";
import { isLeaf, ownPart, partAt } from "./json.ts";
import { lanesOf, pathOf } from "./lane.ts";
import type { Mapping } from "./mapping.ts";
import { itemOf, partsOf } from "./parts.ts";
import { envelope } from "./rebuild.ts";
import { type Carried, type Lost, makeReport, type Report, type Synthesized } from "./report.ts";
import type { ReadOptions } from "./result.ts";
import { addSkeletons, traceOf } from "./trace.ts";
import { withoutMissing } from "./without-missing.ts";

/** What was made of a document, and what it takes to say how. */
export interface Draft extends Derived {
  readonly common: Record<string, unknown>;
  /** Whether the common image refused some of it. */
  readonly isRefused: boolean;
}

/** The account of a document that became a common image. */
export function reportToCommon(
  mapping: Mapping,
  document: unknown,
  result: Record<string, unknown>,
  draft: Draft,
  options: ReadOptions,
): Report {
  const retained = options.residue !== "drop";
  const trace = traceOf(document, lanesOf(mapping).forward, {
    direction: "forward",
    tell: mapping.compiled?.tellRead,
    retained,
    values: options.values === "include",
    table: mapping.document.table(),
    isHome: true,
  });
  const kept = draft.isRefused ? withoutMissing(trace, result, retained) : trace;
  const { carried, lost } = kept;
  const skeletons = trace.skeletons.filter(({ to }) => isLeafAt(result, to));
  const synthesized: Synthesized[] = [];
  for (const entry of envelopeEntries)
    if (ownPart(result, entry.to.slice(1)) !== undefined) synthesized.push(entry);
  addSkeletons(synthesized, skeletons, kept);
  const sources = sourcesIn(mapping, kept === trace ? trace.sources : [...carried, ...lost]);
  for (const derivation of mapping.derives) {
    const { to } = derivation;
    if (!draft.derived.includes(to)) continue;
    for (const { leaves, from } of partsOf(partAt(result, pathOf(to)), to, derivation)) {
      const behind = sources(from);
      for (const leaf of leaves) synthesized.push({ to: leaf, why: "derived", from: behind });
    }
  }
  const omitted = draft.omitted.map(({ to, reason, from }) => ({
    to,
    reason,
    from: sources(from),
  }));
  return makeReport(mapping.id, image.id, { carried, lost, synthesized, omitted });
}

const envelopeEntries: readonly Synthesized[] = [...envelope].map((name) =>
  Object.freeze({ to: `/${name}`, why: "envelope" }),
);

/** The leaves of the source that went to some places of the common image: to those that derivations follow from. */
function sourcesIn(
  mapping: Mapping,
  entries: Trace["sources"],
): (places: readonly string[]) => readonly string[] {
  let known: ReadonlyMap<string, readonly string[]> | undefined;
  const seek = (): ReadonlyMap<string, readonly string[]> => {
    const sources = new Map<string, string[]>();
    const put = (place: string, leaf: string): void => {
      const leaves = sources.get(place);
      if (leaves === undefined) sources.set(place, [leaf]);
      else leaves.push(leaf);
    };
    const placesOf = placesByRule(mapping);
    const add = ({ from, to = none, rule = "" }: Carried | Lost): void => {
      const [first] = to;
      if (first === undefined) return;
      for (const { place, isEach } of placesOf.get(rule) ?? none) {
        put(place, from);
        if (isEach) put(itemOf(place, first), from);
      }
    };
    for (const entry of entries) if ("how" in entry) add(entry);
    for (const entry of entries) if (!("how" in entry)) add(entry);
    return sources;
  };
  // Several derivations follow from the same places.
  const sought = new Map<readonly string[], readonly string[]>();
  return (places) => {
    const found = sought.get(places);
    if (found !== undefined) return found;
    const leaves: string[] = [];
    for (const place of places)
      for (const leaf of (known ??= seek()).get(place) ?? none) leaves.push(leaf);
    sought.set(places, leaves);
    return leaves;
  };
}

const none: readonly never[] = [];

type PlacesByRule = ReadonlyMap<string, readonly { readonly place: string; isEach: boolean }[]>;

const placesByRules = new WeakMap<Mapping, PlacesByRule>();

/** For each row that derivations follow from, the places that they read; found once. */
function placesByRule(mapping: Mapping): PlacesByRule {
  const known = placesByRules.get(mapping);
  if (known !== undefined) return known;
  const { derives, rows } = mapping;
  const places = [...new Set(derives.flatMap(({ from }) => from))].map((place) => ({
    place,
    isEach: derives.some(({ each }) => each === place),
  }));
  const found = new Map(
    rows.flatMap(({ from, to }) => {
      const read = to === undefined ? [] : places.filter(({ place }) => isWithin(to, place));
      return read.length === 0 ? [] : [[from, read] as const];
    }),
  );
  placesByRules.set(mapping, found);
  return found;
}

function isLeafAt(target: unknown, pointer: string): boolean {
  const part = valueAt(target, pointer);
  return part !== undefined && isLeaf(part);
}
