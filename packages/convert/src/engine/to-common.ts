import { pointerToPath, type Validation, valueAt } from "@imagekin/core";
import { type CommonImageImage, image } from "@imagekin/common-image";
import type { Assume } from "./assume.ts";
import {
  findUnsafeNumber,
  isLeaf,
  isObject,
  type JsonObject,
  leafPointers,
  ownPart,
  partAt,
  removeAt,
  setAt,
} from "./json.ts";
import { lanesOf, pathOf } from "./lane.ts";
import { isAmong } from "./line.ts";
import type { Compiled } from "./compiled.ts";
import type { Mapping } from "./mapping.ts";
import { envelope, rebuild } from "./rebuild.ts";
import {
  type Carried,
  type Lost,
  makeReport,
  type Omitted,
  type Report,
  type Synthesized,
} from "./report.ts";
import { findResidue, type ResidueMember } from "./residue.ts";
import { type Conversion, type ConvertOptions, fail, succeed } from "./result.ts";
import type { Trace } from "./account.ts";
import { leavesOfSkeleton, traceOf } from "./trace.ts";
import { builder, walk } from "./walk.ts";

/** Converts a document to a common image; without `strict` and `onLoss`, which the caller enforces. Never throws for a value. */
export function convertToCommon(
  mapping: Mapping,
  input: unknown,
  options: ConvertOptions,
  version?: string,
): Conversion<CommonImageImage> {
  const nothing = (): Report => emptyReport(mapping.id, image.id);
  try {
    const read = readDocument(mapping, input);
    if (!read.ok) {
      const message = `the source is no valid ${mapping.id}`;
      return fail([{ code: "invalid-source", message, findings: read.findings }], nothing);
    }
    const document = read.value;
    const compiled = readCompiled(mapping, document, options, version);
    if (compiled !== undefined) return compiled;
    const unsafe = findUnsafeNumber(document);
    if (unsafe !== undefined) {
      const message = "a number beyond 2^53-1 has lost digits when it was read";
      return fail([{ code: "unsafe-integer", message, pointers: [unsafe] }], nothing);
    }
    return build(mapping, document, options, version);
  } catch (error) {
    return fail(
      [{ code: "unreadable-value", message: `reading the value threw: ${errorText(error)}` }],
      nothing,
    );
  }
}

/** A report of a conversion that did not come to pass. */
export function emptyReport(source: string, target: string): Report {
  return makeReport(source, target, { carried: [], lost: [], synthesized: [], omitted: [] });
}

/** What an error says. */
export function errorText(error: unknown): string {
  return error instanceof Error ? error.message : "not an Error";
}

function readDocument({ document }: Mapping, input: unknown): Validation<unknown> {
  return document.is(input) ? { ok: true, value: input } : document.decode(input);
}

/** What was made of a document, and what it takes to say how. */
interface Draft {
  readonly common: Record<string, unknown>;
  readonly derived: string[];
  readonly omitted: Omitted[];
  /** Whether the common image refused some of it. */
  readonly isRefused: boolean;
}

function build(
  mapping: Mapping,
  document: unknown,
  options: ConvertOptions,
  version?: string,
): Conversion<CommonImageImage> {
  const keepsResidue = options.residue !== "drop";
  const draft = makeDraft(mapping, document, options);
  const { common, derived } = draft;
  const source = { format: mapping.id, ...(version === undefined ? {} : { version }) };
  const result: Record<string, unknown> = {
    modelVersion: "1",
    kind: mapping.kind,
    source: [{ ...source, ...(derived.length === 0 ? {} : { derived }) }],
    ...common,
  };
  if (keepsResidue) {
    const rebuilt = rebuild(mapping, result, {}).filled;
    const members = findResidue(document, rebuilt, lanesOf(mapping).forward, mapping.keyed);
    if (members.length > 0) result["residue"] = [{ ...source, members }];
  }
  const report = (): Report => reportOf(mapping, document, result, draft, options);
  if (image.is(result)) return succeed(result, report);
  const validation = image.validate(result);
  const pointers = validation.ok ? [] : validation.findings.map(({ pointer }) => pointer);
  return fail(
    [{ code: "target-invalid", message: `what was made is no valid ${image.id}`, pointers }],
    report,
  );
}

function makeDraft(mapping: Mapping, document: unknown, { assume = {} }: ConvertOptions): Draft {
  const common: Record<string, unknown> = {};
  walk(
    document,
    lanesOf(mapping).forward,
    builder((path, value) => setAt(common, path, value)),
  );
  const isRefused = !image.is(asImage(mapping, common));
  if (isRefused) dropRefused(mapping, common);
  return { common, ...derive(mapping, common, assume), isRefused };
}

/** Fills what formulas give. */
function derive(
  { derives }: Mapping,
  common: Record<string, unknown>,
  assume: Assume,
  put?: Compiled["put"],
): Pick<Draft, "derived" | "omitted"> {
  const derived: string[] = [];
  const omitted: Omitted[] = [];
  for (const { to, from, when, formula } of derives) {
    if (when?.(assume) === false || partAt(common, pathOf(to)) !== undefined) continue;
    const computed = formula(common);
    if (computed === undefined) continue;
    const known = put?.[to];
    if ("omitted" in computed) omitted.push({ to, reason: computed.omitted, from });
    else if (known !== undefined) {
      known(common, computed.value);
      derived.push(to);
    } else if (setAt(common, pathOf(to), computed.value)) derived.push(to);
  }
  return { derived, omitted };
}

/**
 * What the functions give that are generated from the rows; undefined if there are none, or something is in the document that they leave
 * to the rows themselves.
 */
function readCompiled(
  mapping: Mapping,
  document: unknown,
  options: ConvertOptions,
  version?: string,
): Conversion<CommonImageImage> | undefined {
  const { compiled, id } = mapping;
  if (compiled === undefined || !isObject(document)) return undefined;
  const source: Record<string, unknown> = { format: id };
  if (version !== undefined) source["version"] = version;
  const common: Record<string, unknown> = {
    modelVersion: "1",
    kind: mapping.kind,
    source: [source],
  };
  const residue: ResidueMember[] = [];
  const keepsResidue = options.residue !== "drop";
  const read = { common, residue, keepsResidue, isOdd: false, isUnproved: false };
  compiled.read(document, read);
  if (read.isOdd) return undefined;
  const { derived, omitted } = derive(mapping, common, options.assume ?? {}, compiled.put);
  if (derived.length > 0) source["derived"] = derived;
  // A fallback would make a member that the document does not have, or has in another form.
  if (keepsResidue && usesFallback(mapping, common)) return undefined;
  if (residue.length > 0) {
    common["residue"] = [
      version === undefined
        ? { format: id, members: residue }
        : { format: id, version, members: residue },
    ];
  }
  if (read.isUnproved && !image.is(common)) return undefined;
  const draft: Draft = { common, derived, omitted, isRefused: false };
  return succeed(proved(common), () => reportOf(mapping, document, common, draft, options));
}

/** The one place where a type is told what rows and schemas prove: a test judges each such value by the guard. */
function proved(common: unknown): CommonImageImage {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- see above
  return common as CommonImageImage;
}

function usesFallback(mapping: Mapping, common: JsonObject): boolean {
  for (const { fallback, place } of lanesOf(mapping).fallbacks) {
    if (place !== undefined && partAt(common, place) !== undefined) continue;
    const computed = fallback.formula(common, {});
    if (computed !== undefined && "value" in computed) return true;
  }
  return false;
}

function asImage({ kind }: Mapping, common: object): object {
  return { modelVersion: "1", kind, ...common };
}

/** Takes out what the common image's own schema refuses, whole members at a time; residue keeps it. */
function dropRefused(mapping: Mapping, common: Record<string, unknown>): void {
  for (let round = 0; round < 100; round += 1) {
    const validation = image.validate(asImage(mapping, common));
    if (validation.ok) return;
    for (const { pointer } of validation.findings) {
      const path = pointerToPath(pointer, common);
      const depth = path.findIndex((key) => typeof key === "number");
      removeAt(common, depth < 0 ? path : path.slice(0, depth));
    }
  }
}

function reportOf(
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
  const covered = new Set(
    skeletons.length === 0 ? [] : [...carried, ...lost].flatMap(({ to = [] }) => to),
  );
  const synthesized: Synthesized[] = [];
  for (const entry of envelopeEntries)
    if (ownPart(result, entry.to.slice(1)) !== undefined) synthesized.push(entry);
  for (const skeleton of skeletons) {
    const { to } = skeleton;
    if (!covered.has(to))
      synthesized.push({ to, why: "derived", from: leavesOfSkeleton(skeleton) });
  }
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

/** A trace in which nothing points to a place that the target does not have: what was taken out of it again is lost. */
export function withoutMissing(
  trace: Trace,
  target: unknown,
  retained: boolean,
): Pick<Trace, "carried" | "lost"> {
  const isPresent = (pointer: string): boolean =>
    partAt(target, pointerToPath(pointer, target)) !== undefined;
  const carried = [];
  const lost = [];
  for (const entry of trace.carried) {
    const to = entry.to.filter(isPresent);
    if (to.length === entry.to.length) carried.push(entry);
    else {
      const { from, rule } = entry;
      const left = to.length === 0 ? {} : { to };
      lost.push({
        from,
        reason: to.length === 0 ? ("constraint" as const) : ("narrowed" as const),
        retained,
        ...left,
        ...(rule === undefined ? {} : { rule }),
      });
    }
  }
  for (const entry of trace.lost) {
    const { to, ...rest } = entry;
    const left = to?.filter(isPresent) ?? [];
    lost.push(left.length === 0 ? rest : { ...rest, to: left });
  }
  return { carried, lost };
}

function isLeafAt(target: unknown, pointer: string): boolean {
  const part = valueAt(target, pointer);
  return part !== undefined && isLeaf(part);
}
