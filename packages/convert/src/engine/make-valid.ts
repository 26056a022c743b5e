import { escapeKey, type Finding, type Key, pointerToPath, toPointer } from "@imagekin/core";
import { copyOf, partAt, removeAt } from "./json.ts";
import { lanesOf, placeAt } from "./lane.ts";
import type { Mapping } from "./mapping.ts";
import type { ConversionError } from "./result.ts";
import { suppliersOf } from "./suppliers.ts";

/** A document that its own schema accepts: what it refuses is taken out, whole members at a time. Or what is missing. */
export function makeValid(
  mapping: Mapping,
  made: Record<string, unknown>,
  foreign: readonly (readonly Key[])[],
): { readonly value: unknown; readonly errors: readonly ConversionError[] } {
  const { document } = mapping;
  if (foreign.length === 0 && document.is(made)) return { value: made, errors: [] };
  const value = copyOf(made);
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
