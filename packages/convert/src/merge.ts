import { image, type CommonImageImage as CommonImage } from "@imagekin/common-image";
import { toPointer } from "@imagekin/core";
import { defineMember, isEqual, isObject, leavesOf, memberNames, ownPart } from "./engine/json.ts";
import {
  type Carried,
  type Lost,
  makeReport,
  type Report,
  type Synthesized,
} from "./engine/report.ts";
import { type Conversion, fail, succeed } from "./engine/result.ts";

const perDocument: ReadonlySet<string> = new Set(["source", "residue"]);

/**
 * One common image of several that are of the same image, as an OCI manifest and its config. What they say of different members is put
 * together; where they contradict each other, the first one holds and the report has the loss `conflict`. Lists are taken whole. The report's
 * pointers into the source start with the place among the arguments: `/1/labels/a`.
 */
export function merge(...commons: readonly CommonImage[]): Conversion<CommonImage> {
  const invalid = commons.flatMap((common, index) => {
    const validation = image.validate(common);
    return validation.ok
      ? []
      : validation.findings.map((finding) => ({
          ...finding,
          pointer: `/${index}${finding.pointer}`,
        }));
  });
  if (invalid.length > 0 || commons.length === 0) {
    return fail(
      [
        {
          code: "invalid-source",
          message: "merge takes one or more common images",
          findings: invalid,
        },
      ],
      nothing,
    );
  }
  const kinds = new Set(commons.map(({ kind }) => kind));
  if (kinds.size > 1) {
    return fail(
      [
        {
          code: "kind-mismatch",
          message: "a container image and a machine image cannot be one",
          pointers: ["/0/kind"],
        },
      ],
      nothing,
    );
  }
  const merged: Record<string, unknown> = {};
  const conflicts: { readonly index: number; readonly path: readonly string[] }[] = [];
  for (const [index, common] of commons.entries())
    mergeInto(merged, common, index, [], { conflicts });
  for (const name of perDocument) {
    const entries = commons.flatMap((common): readonly unknown[] => {
      const list: unknown = ownPart(common, name);
      return Array.isArray(list) ? list : [];
    });
    if (entries.length > 0) merged[name] = entries;
  }
  const report = (): Report => reportOf(commons, conflicts, merged);
  return image.is(merged)
    ? succeed(merged, report)
    : fail([{ code: "target-invalid", message: "what was made is no valid common image" }], report);
}

function nothing(): Report {
  return makeReport(image.id, image.id, { carried: [], lost: [], synthesized: [], omitted: [] });
}

/** What is known while several images become one. */
interface Merging {
  readonly conflicts: { readonly index: number; readonly path: readonly string[] }[];
}

function mergeInto(
  target: Record<string, unknown>,
  part: object,
  index: number,
  path: readonly string[],
  state: Merging,
): void {
  if (!isObject(part)) return;
  for (const name of memberNames(part)) {
    if (path.length === 0 && perDocument.has(name)) continue;
    const value = part[name];
    const at = [...path, name];
    const known = ownPart(target, name);
    if (known === undefined) {
      defineMember(target, name, isObject(value) ? { ...value } : value);
    } else if (isObject(known) && isObject(value)) {
      const copy = { ...known };
      mergeInto(copy, value, index, at, state);
      defineMember(target, name, copy);
    } else if (!isEqual(known, value)) {
      state.conflicts.push({ index, path: at });
    }
  }
}

function reportOf(
  commons: readonly CommonImage[],
  conflicts: Merging["conflicts"],
  merged: object,
): Report {
  const carried: Carried[] = [];
  const lost: Lost[] = [];
  for (const [index, common] of commons.entries()) {
    const losers = new Set(
      conflicts.filter((conflict) => conflict.index === index).map(({ path }) => toPointer(path)),
    );
    for (const { path } of leavesOf(common)) {
      const place = toPointer(path);
      const name = String(path[0]);
      if (perDocument.has(name) || name === "modelVersion" || name === "kind") continue;
      const from = `/${index}${place}`;
      const isLost = path.some((_, depth) => losers.has(toPointer(path.slice(0, depth + 1))));
      if (isLost) lost.push({ from, reason: "conflict", retained: false });
      else carried.push({ from, to: [place], how: "exact" });
    }
  }
  const synthesized = ["modelVersion", "kind", "source", "residue"]
    .filter((name) => ownPart(merged, name) !== undefined)
    .map((name): Synthesized => ({ to: `/${name}`, why: "envelope" }));
  return makeReport(image.id, image.id, { carried, lost, synthesized, omitted: [] });
}
