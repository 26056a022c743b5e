import { image } from "@imagekin/common-image";
import { isWithin, pointerToPath, toPointer, valueAt } from "@imagekin/core";
import { isEmpty, isObject, type JsonObject, leafPointers, partAt } from "./json.ts";
import { lanesOf, pathOf } from "./lane.ts";
import type { Fallback, Mapping } from "./mapping.ts";
import { itemOf, type Part, partsOf } from "./parts.ts";
import type { Rebuilt } from "./rebuild.ts";
import {
  type Carried,
  type Lost,
  makeReport,
  type Omitted,
  type Report,
  type Synthesized,
} from "./report.ts";
import type { Laid, ResidueMember } from "./residue.ts";
import type { ConvertOptions } from "./result.ts";
import { addSkeletons, traceOf } from "./trace.ts";
import { withoutMissing } from "./without-missing.ts";

/** The residue of a document in a common image, and which entry it is. */
export interface OwnResidue {
  readonly index: number;
  readonly members: readonly ResidueMember[];
}

/** What was made, and of what. */
export interface Made {
  readonly rebuilt: Rebuilt;
  readonly laid: Laid;
  readonly residue: OwnResidue | undefined;
}

/** The account of a common image that became a document. */
export function reportFromCommon(
  mapping: Mapping,
  original: JsonObject,
  value: unknown,
  { rebuilt, laid, residue }: Made,
  options: ConvertOptions,
): Report {
  const { common, assumed } = rebuilt;
  const lane = lanesOf(mapping).back;
  const traced = traceOf(common, lane, {
    direction: "back",
    walk: rebuilt.walk,
    tell: rebuilt.isCompiled ? mapping.compiled?.tellWrite : undefined,
    isHome: rebuilt.isHome,
    assumed,
    retained: false,
    values: options.values === "include",
    table: image.table(),
  });
  const isAssumed = (pointer: string): boolean => assumed.has(pointer);
  const present = value === rebuilt.filled ? traced : withoutMissing(traced, value, false);
  const synthesized: Synthesized[] = [];
  // What was assumed is no leaf of the source.
  const carried: Carried[] =
    assumed.size === 0 ? present.carried : present.carried.filter(({ from }) => !isAssumed(from));
  const lost: Lost[] =
    assumed.size === 0 ? present.lost : present.lost.filter(({ from }) => !isAssumed(from));
  if (assumed.size > 0) {
    for (const { from, to } of present.carried)
      if (isAssumed(from))
        synthesized.push(...to.map((at) => ({ to: at, why: "assumed" as const })));
  }
  // An assumption that stands in place of a foreign identifier does not carry that.
  for (const from of assumed) {
    if (partAt(original, pointerToPath(from, original)) !== undefined)
      lost.push({ from, reason: "no-target", retained: false });
  }
  addResidue(carried, lost, laid, residue, value);
  const isPresent = (pointer: string): boolean => partAt(value, pathOf(pointer)) !== undefined;
  const fills = rebuilt.fills.filter(isPresent);
  const skeletons = traced.skeletons.filter(({ to }) => isEmptyAt(value, to));
  for (const fallback of rebuilt.fallbacks) {
    const { at } = fallback;
    if (!isPresent(at)) continue;
    const parts = partsOf(partAt(value, pathOf(at)), at, fallback);
    markNarrowed(lost, fallback, parts);
    for (const { leaves, from } of parts) {
      const sources = from
        .filter((pointer) => !isAssumed(pointer))
        .flatMap((pointer) => leavesBelow(original, pointer));
      for (const to of leaves) synthesized.push({ to, why: "derived", from: sources });
    }
  }
  for (const at of fills)
    if (!leadsTo(carried, at) && !leadsTo(lost, at))
      synthesized.push({ to: at, why: "required-by-target" });
  addSkeletons(synthesized, skeletons, { carried, lost });
  const omitted: Omitted[] = rebuilt.omitted.map(({ to, reason, from }) => ({
    to,
    reason,
    from: from.flatMap((pointer) => leavesBelow(original, pointer)),
  }));
  return makeReport(image.id, mapping.id, { carried, lost, synthesized, omitted });
}

function leadsTo(entries: readonly { readonly to?: readonly string[] }[], at: string): boolean {
  for (const { to } of entries) if (to?.includes(at) === true) return true;
  return false;
}

/** Whether an empty object stands at a place. */
function isEmptyAt(value: unknown, pointer: string): boolean {
  const part = valueAt(value, pointer);
  return isObject(part) && isEmpty(part);
}

function leavesBelow(common: JsonObject, pointer: string): string[] {
  const part = partAt(common, pointerToPath(pointer, common));
  return part === undefined ? [] : leafPointers(part, pointer);
}

function addResidue(
  carried: Carried[],
  lost: Lost[],
  { used, superseded }: Laid,
  residue: OwnResidue | undefined,
  value: unknown,
): void {
  if (residue === undefined) return;
  const entry = (index: number): string => `/residue/${residue.index}/members/${index}`;
  for (const { index, path, isAbsent } of used) {
    const part = partAt(value, path);
    if (!isAbsent && part === undefined) {
      lost.push({ from: entry(index), reason: "constraint", retained: true });
    } else {
      const to = isAbsent ? [] : leafPointers(part, toPointer(path));
      carried.push({ from: entry(index), to, how: "residue" });
    }
  }
  for (const index of superseded)
    lost.push({ from: entry(index), reason: "superseded", retained: true });
}

/** What a formula used of members that no row carries, is left in what it made. */
function markNarrowed(lost: Lost[], { from, each }: Fallback, parts: readonly Part[]): void {
  const made = parts.flatMap(({ leaves }) => leaves);
  const madeOf = new Map<string | undefined, readonly string[]>(
    each === undefined ? [] : parts.map(({ leaves }, index) => [`${each}/${index}`, leaves]),
  );
  for (const [index, entry] of lost.entries()) {
    if (entry.to !== undefined) continue;
    const place = from.find((pointer) => isWithin(entry.from, pointer));
    if (place === undefined) continue;
    const item = place === each ? itemOf(each, entry.from) : undefined;
    lost[index] = { ...entry, reason: "narrowed", to: madeOf.get(item) ?? made };
  }
}
