import { image } from "@imagekin/common-image";
import { valueAt } from "@imagekin/core";
import type { Trace } from "./account.ts";
import type { Derived } from "./derive.ts";
import { isLeaf, leafPointers, ownPart, partAt } from "./json.ts";
import { lanesOf, pathOf } from "./lane.ts";
import { isAmong } from "./line.ts";
import type { Mapping } from "./mapping.ts";
import { envelope } from "./rebuild.ts";
import { type Carried, type Lost, makeReport, type Report, type Synthesized } from "./report.ts";
import type { ConvertOptions } from "./result.ts";
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
  options: ConvertOptions,
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
  for (const { to, from } of mapping.derives) {
    if (!draft.derived.includes(to)) continue;
    for (const leaf of leafPointers(partAt(result, pathOf(to)), to)) {
      synthesized.push({ to: leaf, why: "derived", from: sources(from) });
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

/** The leaves of the source that went to some places of the common image: of a derivation's `from`. */
function sourcesIn(
  mapping: Mapping,
  entries: Trace["sources"],
): (places: readonly string[]) => readonly string[] {
  let known: ReadonlyMap<readonly string[], readonly string[]> | undefined;
  const seek = (): ReadonlyMap<readonly string[], readonly string[]> => {
    const sources = new Map(mapping.derives.map(({ from }) => [from, [] as string[]]));
    const placesOf = placesByRule(mapping);
    const add = ({ from, to = none, rule = "" }: Carried | Lost): void => {
      if (to.length === 0) return;
      for (const places of placesOf.get(rule) ?? none) sources.get(places)?.push(from);
    };
    for (const entry of entries) if ("how" in entry) add(entry);
    for (const entry of entries) if (!("how" in entry)) add(entry);
    return sources;
  };
  return (places) => (known ??= seek()).get(places) ?? none;
}

const none: readonly never[] = [];

type PlacesByRule = ReadonlyMap<string, readonly (readonly string[])[]>;

const placesByRules = new WeakMap<Mapping, PlacesByRule>();

/** For each row that derivations follow from, the places that they read; found once. */
function placesByRule(mapping: Mapping): PlacesByRule {
  const known = placesByRules.get(mapping);
  if (known !== undefined) return known;
  const lists = [...new Set(mapping.derives.map(({ from }) => from))];
  const found = new Map(
    mapping.rows.flatMap(({ from, to }) => {
      const read = to === undefined ? [] : lists.filter((places) => isAmong(to, places));
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
