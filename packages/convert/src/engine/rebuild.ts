import { parsePointer, toPointer } from "@imagekin/core";
import { type Assume, withAssumptions } from "./assume.ts";
import { copyOf, isEqual, isObject, type JsonObject, partAt, setAt } from "./json.ts";
import { lanesOf, pathOf, type Place, placeAt } from "./lane.ts";
import { type Fallback, type Mapping, serviceOf } from "./mapping.ts";
import type { Omitted } from "./report.ts";
import { builder, type Visitor, walk, type WalkOptions } from "./walk.ts";

/** Members of a common image that are about the image model and not about an image. */
export const envelope: ReadonlySet<string> = new Set(["modelVersion", "kind", "source", "residue"]);

/** What a container image and a machine image have in common. */
const base: ReadonlySet<string> = new Set([
  "name",
  "description",
  "labels",
  "platform",
  "createdAt",
  "status",
]);

/** A document as the common image alone rebuilds it. */
export interface Rebuilt {
  /** What rows and fallbacks gave. */
  readonly model: Record<string, unknown>;
  /** That, and constants. It is `model` itself, unless that is asked to be kept. */
  readonly filled: Record<string, unknown>;
  /** The common image with the assumptions in it. */
  readonly common: JsonObject;
  /** Places of the common image that were assumed. */
  readonly assumed: ReadonlySet<string>;
  /** Those that gave something. */
  readonly fallbacks: readonly Fallback[];
  readonly omitted: readonly Omitted[];
  readonly fills: readonly string[];
  /** The common image was made from a document of the same service. */
  readonly isHome: boolean;
  /** Whether generated functions made it. */
  readonly isCompiled: boolean;
  /** How the common image was walked. */
  readonly walk: WalkOptions;
}

/** How to rebuild. */
export interface RebuildOptions {
  readonly assume?: Assume;
}

/** Rebuilds a document from a common image, without residue. */
export function rebuild(
  mapping: Mapping,
  source: JsonObject,
  options: RebuildOptions,
  keepsModel = false,
): Rebuilt {
  const { assume = {} } = options;
  const lane = lanesOf(mapping).back;
  const isHome = comesFrom(source, serviceOf(mapping.id));
  const isOwn = (pointer: string): boolean =>
    placeAt(lane, parsePointer(pointer))?.rule?.row.isOwn === true;
  const { common, assumed } = withAssumptions(
    source,
    assume,
    (pointer) => isHome || !isOwn(pointer),
  );
  const isOtherKind = common["kind"] !== mapping.kind;
  const implied = findImplied(mapping, common);
  const walkOptions: WalkOptions = {
    skipped: envelope,
    implied,
    accepts: (rule, path) =>
      (rule.row.isOwn !== true || isHome || assumed.has(toPointer(path))) &&
      (!isOtherKind || base.has(String(path[0]))),
  };
  // Generated functions know of no other kind.
  const compiled = isOtherKind ? undefined : mapping.compiled;
  const model =
    compiled === undefined
      ? rebuildByRows(common, lane, walkOptions)
      : compiled.write(common, { isHome, implied, assumed });

  const fallbacks: Fallback[] = [];
  const omitted: Omitted[] = [];
  for (const fallback of isOtherKind ? [] : mapping.fallbacks) {
    const { at, from, formula } = fallback;
    const path = pathOf(at);
    if (partAt(model, path) !== undefined) continue;
    const computed = formula(common, assume);
    if (computed === undefined) continue;
    if ("omitted" in computed) omitted.push({ to: at, reason: computed.omitted, from });
    else if (setAt(model, path, computed.value)) fallbacks.push(fallback);
  }
  const filled = keepsModel ? copyOf(model) : model;
  const fills: string[] = [];
  for (const { at, value, isOptional } of mapping.fills) {
    const path = pathOf(at);
    if (partAt(filled, path) !== undefined) continue;
    if (isOptional === true && partAt(filled, path.slice(0, -1)) === undefined) continue;
    if (setAt(filled, path, value)) fills.push(at);
  }
  return {
    model,
    filled,
    common,
    assumed,
    fallbacks,
    omitted,
    fills,
    isHome,
    isCompiled: compiled !== undefined,
    walk: walkOptions,
  };
}

function rebuildByRows(
  common: JsonObject,
  lane: Place,
  options: WalkOptions,
): Record<string, unknown> {
  const model: Record<string, unknown> = {};
  const visitor = builder((path, value) => setAt(model, path, value));
  // A list comes with its first item: if all are refused, an empty one would say that there are none.
  const list: Visitor["list"] = (path, target, value, rule) => {
    if (value.length === 0) visitor.list(path, target, value, rule);
  };
  walk(common, lane, { ...visitor, list }, options);
  return model;
}

/** Whether a common image was made from a document of a service, or does not say from what. */
function comesFrom({ source }: JsonObject, service: string): boolean {
  if (!Array.isArray(source) || source.length === 0) return true;
  return source.some(
    (entry) =>
      isObject(entry) &&
      typeof entry["format"] === "string" &&
      serviceOf(entry["format"]) === service,
  );
}

const nothing: ReadonlySet<string> = new Set();

/** The derived places of a common image that still are what the mapping's own formulas give. */
function findImplied(mapping: Mapping, common: JsonObject): ReadonlySet<string> {
  if (mapping.derives.length === 0) return nothing;
  const implied = new Set<string>();
  const derived = derivedPlaces(common);
  const lane = lanesOf(mapping).back;
  for (const { to, formula } of mapping.derives) {
    const path = pathOf(to);
    const value = partAt(common, path);
    if (value === undefined) continue;
    const hasRow = placeAt(lane, path)?.rule !== undefined;
    if (hasRow && !derived.has(to)) continue;
    const computed = formula(common);
    if (computed !== undefined && "value" in computed && isEqual(computed.value, value))
      implied.add(to);
  }
  return implied;
}

/** The members that a common image says were derived. */
function derivedPlaces({ source }: JsonObject): ReadonlySet<unknown> {
  const entries: readonly unknown[] = Array.isArray(source) ? source : [];
  return new Set(
    entries.flatMap((entry): readonly unknown[] => {
      const derived = isObject(entry) ? entry["derived"] : undefined;
      return Array.isArray(derived) ? derived : [];
    }),
  );
}
