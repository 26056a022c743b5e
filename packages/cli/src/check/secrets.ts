import { type MemberTable, placeOf, toPointer } from "@imagekin/core";
import type { Located, Place } from "@imagekin/reader";
import type { TextRecord } from "../input/record.ts";
import type { Syntax } from "../input/syntax.ts";
import type { Range } from "../text/cells.ts";

/** A judged value: what is known about its members, if it is a document of ours. */
export interface Known {
  readonly pointer: string;
  readonly value: unknown;
  readonly table: MemberTable | undefined;
}

/**
 * Gives the ranges of a line that may hold secrets: members that are marked so, and members that nothing is known about.
 * Where no document is recognised, that is every text but the names of members.
 *
 * @param documents read only when a line is asked for, so that it may still grow
 */
export function maskSecrets(
  record: TextRecord,
  located: Located,
  documents: readonly Known[],
): (line: number) => readonly Range[] {
  let found: { readonly ranges: Map<number, Range[]> | undefined } | undefined;
  return (line) => {
    found ??= { ranges: secretRanges(record, located, documents) };
    return found.ranges === undefined
      ? textRanges(record.lineAt(line) ?? "", record.syntax)
      : (found.ranges.get(line) ?? []);
  };
}

/** Beyond so many secrets in a record, finding each costs more than it gives. */
const maxSecrets = 10_000;

/** The ranges of all secrets by line; undefined where all text must be masked. */
function secretRanges(
  record: TextRecord,
  located: Located,
  documents: readonly Known[],
): Map<number, Range[]> | undefined {
  if (documents.length === 0) return undefined;
  const ranges = new Map<number, Range[]>();
  let count = 0;
  for (const { pointer: root, value, table } of documents) {
    if (table === undefined) return undefined;
    for (const pointer of secretPointers(value, table, [])) {
      count += 1;
      if (count > maxSecrets) return undefined;
      const range = located.locate(`${root}${pointer}`)?.value;
      if (range !== undefined) addRange(ranges, range, record.lineAt);
    }
  }
  return ranges;
}

function addRange(
  ranges: Map<number, Range[]>,
  place: Place["value"],
  lineAt: TextRecord["lineAt"],
): void {
  for (let line = place.line; line <= place.endLine; line += 1) {
    const text = lineAt(line) ?? "";
    const start = line === place.line ? place.column - 1 : 0;
    const end = line === place.endLine ? place.endColumn - 1 : text.length;
    const list = ranges.get(line) ?? [];
    list.push(text[start] === '"' ? { start: start + 1, end: end - 1 } : { start, end });
    ranges.set(line, list);
  }
}

/** The scalars of a value that must not be shown. */
function* secretPointers(
  value: unknown,
  table: MemberTable,
  path: readonly string[],
): Generator<string> {
  if (typeof value === "object" && value !== null) {
    for (const key of Object.keys(value)) {
      yield* secretPointers(Reflect.get(value, key), table, [...path, key]);
    }
    return;
  }
  const { node, secret } = placeOf(table, path);
  if (secret || node === undefined) yield toPointer(path);
}

const word = /[^\s{}[\]:,"']+/g;
const jsonName = /"[\w$./@-]{1,64}"(?=\s*:)/g;
const yamlName = /^\s*(?:-\s+)*[\w$./@-]{1,64}(?=:(?:\s|$))/g;

/**
 * What must not be shown of a line of which nothing is known: every word but what is surely the name of a member. Where a text begins and
 * ends is not asked, since in a broken document nobody can tell.
 */
function textRanges(line: string, syntax: Syntax): Range[] {
  const names = [jsonName, ...(syntax === "yaml" ? [yamlName] : [])]
    .flatMap((pattern) => [...line.matchAll(pattern)])
    .map(({ index, 0: name }) => ({ start: index, end: index + name.length }));
  return [...line.matchAll(word)]
    .map(({ index, 0: text }) => ({ start: index, end: index + text.length }))
    .filter(({ start, end }) => !names.some((name) => name.start <= start && end <= name.end));
}
