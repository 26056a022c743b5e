import { andList, describeType, ImagekinError, placeName } from "@imagekin/core";
import type { CatalogEntry, MemberTests } from "./entry.ts";
import { countWordTests, describeTests, testsHold } from "./member-tests.ts";
import { others } from "./others.ts";

/** What a value is, as far as its members show: quick, since it looks at no more than the top level. */
export interface Recognition {
  /** The document that the value is, valid or not. */
  readonly entry?: CatalogEntry;
  /** What the value looks like, if it is no document of ours: `a container (docker container inspect)`. */
  readonly looksLike?: string;
  /** The document of ours that the value is likely to be taken for. */
  readonly near?: CatalogEntry;
  /** Short sentences that say what speaks for the answer. */
  readonly why: readonly string[];
}

/**
 * Recognises which of `list` a value is. A document with errors is recognised too, so that its errors can be shown.
 * Never throws for a value, however hostile.
 */
export async function recognize(
  value: unknown,
  list: readonly CatalogEntry[],
): Promise<Recognition> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return { why: [`${describeType(value)} is no document; every document is an object`] };
  }
  try {
    const candidates = list.flatMap((entry) => candidate(entry, value));
    return (await best(candidates, value)) ?? lookAlike(list, value) ?? other(value);
  } catch (error) {
    if (error instanceof ImagekinError) throw error;
    return { why: ["reading the value threw"] };
  }
}

interface Candidate {
  readonly entry: CatalogEntry;
  readonly tests: MemberTests;
  /** How many of the value's members the document knows. */
  readonly known: number;
}

function candidate(entry: CatalogEntry, value: object): Candidate[] {
  const tests = entry.detect.find((group) => testsHold(group, value));
  if (tests === undefined || entry.never.some((name) => Object.hasOwn(value, name))) return [];
  const known = entry.members.filter((name) => Object.hasOwn(value, name)).length;
  // One member that is merely there says little unless the rest speaks for the document too.
  const isWeak = Object.keys(tests).length === 1 && countWordTests(tests) === 0;
  if (isWeak && 2 * known < Object.keys(value).length) return [];
  return [{ entry, tests, known }];
}

/** Of several candidates those that accept the value win, then those recognised by their own words, then by most known members. */
async function best(
  candidates: readonly Candidate[],
  value: object,
): Promise<Recognition | undefined> {
  const accepting: Candidate[] = [];
  if (candidates.length > 1) {
    for (const one of candidates) {
      if ((await one.entry.load()).is(value)) accepting.push(one);
    }
  }
  const ranked = accepting.length > 0 ? accepting : candidates;
  const [first, ...rest] = [...ranked].sort(
    (a, b) => countWordTests(b.tests) - countWordTests(a.tests) || b.known - a.known,
  );
  if (first === undefined) return undefined;
  const why = [describeTests(first.tests, value)];
  if (rest.length > 0) {
    const ids = andList(rest.map(({ entry }) => entry.id));
    const knows = rest.every(({ known }) => known < first.known) ? "fewer" : "no more";
    why.push(`${ids} may fit too, but ${rest.length === 1 ? "knows" : "know"} ${knows} of its members`);
  }
  return { entry: first.entry, why };
}

/** What the documents of `list` say of members that they never have. */
function lookAlike(list: readonly CatalogEntry[], value: object): Recognition | undefined {
  let found:
    | { readonly entry: CatalogEntry; readonly is: string; readonly names: string[]; readonly weight: number }
    | undefined;
  for (const entry of list) {
    for (const { members, is } of entry.lookAlikes) {
      const names = members.filter((name) => Object.hasOwn(value, name));
      if (names.length === 0 || !isNear(entry, names, value)) continue;
      // A document whose own tests hold is nearer than one that shares a name with the value.
      const weight = names.length + (entry.detect.some((group) => testsHold(group, value)) ? 1000 : 0);
      if (weight > (found?.weight ?? 0)) found = { entry, is, names, weight };
    }
  }
  if (found === undefined) return undefined;
  const why = `has ${andList(found.names.map((name) => placeName([name])))}, as no ${found.entry.id} has`;
  return { looksLike: found.is, near: found.entry, why: [why] };
}

/** One such member alone says little, unless the rest speaks for the document. */
function isNear(entry: CatalogEntry, names: readonly string[], value: object): boolean {
  if (names.length > 1 || entry.detect.some((group) => testsHold(group, value))) return true;
  const known = entry.members.filter((name) => Object.hasOwn(value, name)).length;
  return 2 * (known + names.length) > Object.keys(value).length;
}

function other(value: object): Recognition {
  for (const { is, detect } of others) {
    const tests = detect.find((group) => testsHold(group, value));
    if (tests !== undefined) return { looksLike: is, why: [describeTests(tests, value)] };
  }
  return { why: ["no format of ours has a document with these members"] };
}
