import {
  escapeKey,
  type Finding,
  isWithin,
  type Key,
  pointerToPath,
  toPointer,
  valueAt,
} from "@imagekin/core";
import { type CommonImageImage, image } from "@imagekin/common-image";
import {
  copyOf,
  isEmpty,
  isObject,
  type JsonObject,
  leafPointers,
  partAt,
  removeAt,
} from "./json.ts";
import { lanesOf, pathOf, placeAt } from "./lane.ts";
import type { Mapping } from "./mapping.ts";
import { rebuild, type Rebuilt } from "./rebuild.ts";
import {
  type Carried,
  type Lost,
  makeReport,
  type Omitted,
  type Report,
  type Synthesized,
} from "./report.ts";
import { type Laid, layResidue, type ResidueMember } from "./residue.ts";
import {
  type Conversion,
  type ConversionError,
  type ConvertOptions,
  fail,
  succeed,
} from "./result.ts";
import { suppliersOf } from "./suppliers.ts";
import { emptyReport, errorText, withoutMissing } from "./to-common.ts";
import { leavesOfSkeleton, traceOf } from "./trace.ts";
import { findForeignPlaces } from "./versions.ts";

/** Converts a common image to a document; without `strict` and `onLoss`, which the caller enforces. Never throws for a value. */
export function convertFromCommon(
  mapping: Mapping,
  input: unknown,
  options: ConvertOptions,
  version?: string,
): Conversion<unknown> {
  return guarded(mapping, () => {
    const validation = image.validate(input);
    if (validation.ok) return build(mapping, validation.value, options, version);
    const { findings } = validation;
    return fail(
      [{ code: "invalid-source", message: `the source is no valid ${image.id}`, findings }],
      () => emptyReport(image.id, mapping.id),
    );
  });
}

/** The same for what was just made, and is known to be a common image. */
export function convertImage(
  mapping: Mapping,
  common: CommonImageImage,
  options: ConvertOptions,
  version?: string,
): Conversion<unknown> {
  return guarded(mapping, () => build(mapping, common, options, version));
}

function guarded(mapping: Mapping, make: () => Conversion<unknown>): Conversion<unknown> {
  try {
    return make();
  } catch (error) {
    return fail(
      [{ code: "unreadable-value", message: `reading the value threw: ${errorText(error)}` }],
      () => emptyReport(image.id, mapping.id),
    );
  }
}

function build(
  mapping: Mapping,
  common: CommonImageImage,
  options: ConvertOptions,
  version?: string,
): Conversion<unknown> {
  const source: unknown = common;
  if (!isObject(source)) throw new TypeError("a common image is an object");
  const { kind } = common;
  if (kind !== mapping.kind && options.allowKindChange !== true) {
    const message = `a ${kind} is no ${mapping.kind}; the option allowKindChange carries what the two have in common`;
    const report = (): Report => emptyReport(image.id, mapping.id);
    return fail([{ code: "kind-mismatch", message, pointers: ["/kind"] }], report);
  }
  const residue = options.residue === "drop" ? undefined : residueFor(mapping, common);
  const rebuilt = rebuild(mapping, source, options, residue !== undefined);
  const laid: Laid =
    residue === undefined
      ? { used: [], superseded: [] }
      : layResidue(
          rebuilt.filled,
          rebuilt.model,
          residue.members,
          mapping,
          lanesOf(mapping).forward,
        );
  const foreign =
    version === undefined || isOfVersion(common, mapping.id, version)
      ? []
      : findForeignPlaces(rebuilt.filled, mapping.document.table(), version);
  const { value, errors } = makeValid(mapping, rebuilt.filled, foreign);
  const report = (): Report =>
    reportOf(mapping, source, value, { rebuilt, laid, residue }, options);
  return errors.length > 0 ? fail(errors, report) : succeed(value, report);
}

/** The residue of a document in a common image, and which entry it is. */
interface OwnResidue {
  readonly index: number;
  readonly members: readonly ResidueMember[];
}

function residueFor(mapping: Mapping, common: CommonImageImage): OwnResidue | undefined {
  const entries = common.residue ?? [];
  const index = entries.findIndex(({ format }) => format === mapping.id);
  const entry = entries[index];
  return entry === undefined ? undefined : { index, members: entry.members };
}

/** Whether a common image was made of a document of this very version: then all of it may come back. */
function isOfVersion(common: CommonImageImage, id: string, version: string): boolean {
  return (common.source ?? []).some((source) => source.format === id && source.version === version);
}

/** A document that its own schema accepts: what it refuses is taken out, whole members at a time. Or what is missing. */
function makeValid(
  mapping: Mapping,
  made: Record<string, unknown>,
  foreign: readonly (readonly Key[])[],
): { readonly value: unknown; readonly errors: readonly ConversionError[] } {
  const { document } = mapping;
  if (foreign.length === 0 && document.is(made)) return { value: made, errors: [] };
  const copy = copyOf(made);
  const value = isObject(copy) ? { ...copy } : {};
  for (const path of foreign) removeAt(value, path);
  const missing = new Set<string>();
  // Why a member was taken out, for those whose absence is then the trouble.
  const causes = new Map<string, Set<string>>();
  const explain = (pointer: string): string[] => {
    const known = causes.get(pointer);
    causes.delete(pointer);
    return known === undefined ? [pointer] : [...known].flatMap(explain);
  };
  for (let round = 0; round < 200; round += 1) {
    const validation = document.validate(value);
    if (validation.ok) return { value, errors: [] };
    const before = missing.size;
    let isChanged = false;
    for (const pointer of validation.findings.flatMap(wrongPlaces)) {
      const path = removable(mapping, pointerToPath(pointer, value), value);
      if (path === undefined) missing.add(pointer);
      else {
        removeAt(value, path);
        const taken = toPointer(path);
        causes.set(taken, (causes.get(taken) ?? new Set()).add(pointer));
        isChanged = true;
      }
    }
    if (!isChanged && missing.size === before) break;
  }
  return { value, errors: [incomplete(mapping, [...missing].flatMap(explain))] };
}

/** What a finding speaks of: of an object that lacks members, each of those. */
function wrongPlaces({ code, pointer, expected = [] }: Finding): string[] {
  return code === "required" ? expected.map((name) => `${pointer}/${escapeKey(name)}`) : [pointer];
}

/** The least member around a place that can be taken out; undefined if nothing stands there, or it is the whole document. */
function removable(mapping: Mapping, path: readonly Key[], value: unknown): Key[] | undefined {
  const lane = lanesOf(mapping).forward;
  const isThere = partAt(value, path) !== undefined;
  // What is missing makes the object around it wrong.
  let at = isThere ? [...path] : path.slice(0, -1);
  const depth = at.findIndex(
    (_, index) => placeAt(lane, at.slice(0, index + 1))?.rule?.role === "value",
  );
  if (depth >= 0) at = at.slice(0, depth + 1);
  while (typeof at.at(-1) === "number") at = at.slice(0, -1);
  return at.length === 0 ? undefined : at;
}

function incomplete(mapping: Mapping, pointers: readonly string[]): ConversionError {
  const assume = [...new Set(pointers.flatMap((pointer) => suppliersOf(mapping, pointer)))];
  const hint =
    assume.length === 0
      ? ""
      : `; the assumptions ${assume.join(", ")} would supply what is missing`;
  return {
    code: "target-incomplete",
    message: `nothing supplies ${pointers.join(", ")} of ${mapping.id}${hint}`,
    pointers,
    assume,
  };
}

/** What was made, and of what. */
interface Made {
  readonly rebuilt: Rebuilt;
  readonly laid: Laid;
  readonly residue: OwnResidue | undefined;
}

function reportOf(
  mapping: Mapping,
  original: JsonObject,
  value: unknown,
  { rebuilt, laid, residue }: Made,
  options: ConvertOptions,
): Report {
  const { common, assumed } = rebuilt;
  const lane = lanesOf(mapping).back;
  const traced = traceOf(common, lane, {
    ...rebuilt.walk,
    direction: "back",
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
  const covered = new Set(
    skeletons.length === 0 ? [] : [...carried, ...lost].flatMap(({ to = [] }) => to),
  );
  for (const { at, from } of rebuilt.fallbacks) {
    if (!isPresent(at)) continue;
    const made = leafPointers(partAt(value, pathOf(at)), at);
    markNarrowed(lost, from, made);
    const sources = from
      .filter((pointer) => !isAssumed(pointer))
      .flatMap((pointer) => leavesBelow(original, pointer));
    for (const to of made) synthesized.push({ to, why: "derived", from: sources });
  }
  for (const at of fills)
    if (!leadsTo(carried, at) && !leadsTo(lost, at))
      synthesized.push({ to: at, why: "required-by-target" });
  const given = new Set(skeletons.length === 0 ? [] : synthesized.map(({ to }) => to));
  for (const skeleton of skeletons) {
    const { to } = skeleton;
    if (!covered.has(to) && !given.has(to))
      synthesized.push({ to, why: "derived", from: leavesOfSkeleton(skeleton) });
  }
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
  const part = partAt(common, pathOf(pointer));
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
function markNarrowed(lost: Lost[], from: readonly string[], made: readonly string[]): void {
  for (const [index, entry] of lost.entries()) {
    const isUsed = from.some((pointer) => isWithin(entry.from, pointer));
    if (isUsed && entry.to === undefined) lost[index] = { ...entry, reason: "narrowed", to: made };
  }
}
