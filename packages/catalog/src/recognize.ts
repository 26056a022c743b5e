import { andList, describeType, ImagekinError, placeName } from "@imagekin/core";
import type { CatalogEntry, MemberTests } from "./entry.ts";
import { countWordTests, describeTests, testsHold } from "./member-tests.ts";

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
    return (
      (await best(candidates, value)) ??
      lookAlike(list, value, isDetected) ??
      (await other(value)) ??
      lookAlike(list, value, isNear) ??
      unknown(list, value)
    );
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

/** Of several candidates the one wins that accepts the value, finds least to say of it, and knows most of its members. */
async function best(
  candidates: readonly Candidate[],
  value: object,
): Promise<Recognition | undefined> {
  const [only, ...more] = candidates;
  if (only === undefined) return undefined;
  if (more.length === 0) return { entry: only.entry, why: [describeTests(only.tests, value)] };
  const judged = [];
  for (const one of candidates) {
    const document = await one.entry.load();
    judged.push({ ...one, isValid: document.is(value), findings: document.lint(value).length });
  }
  judged.sort(
    (a, b) => Number(b.isValid) - Number(a.isValid) || a.findings - b.findings || b.known - a.known,
  );
  const [first = only, ...rest] = judged;
  const ids = andList(rest.map(({ entry }) => entry.id));
  const why = `${ids} ${rest.length === 1 ? "fits" : "fit"} no better`;
  return { entry: first.entry, why: [describeTests(first.tests, value), why] };
}

/** What the documents of `list` say of members that they never have. The one that has most of them names the value. */
function lookAlike(
  list: readonly CatalogEntry[],
  value: object,
  holds: (entry: CatalogEntry, value: object, names: readonly string[]) => boolean,
): Recognition | undefined {
  const found = list.flatMap((entry) =>
    entry.lookAlikes.flatMap(({ members, is }) => {
      const names = members.filter((name) => Object.hasOwn(value, name));
      return names.length > 0 && holds(entry, value, names) ? [{ entry, is, names }] : [];
    }),
  );
  const [nearest] = found.sort((a, b) => b.names.length - a.names.length);
  if (nearest === undefined) return undefined;
  const names = andList(nearest.names.map((name) => placeName([name])));
  return {
    looksLike: nearest.is,
    near: nearest.entry,
    why: [`has ${names}, as no ${nearest.entry.id} has`],
  };
}

/** Nothing speaks for any document. The one that knows most of the members is near, if it knows half of them. */
function unknown(list: readonly CatalogEntry[], value: object): Recognition {
  const why = ["no format of ours has a document with these members"];
  const scored = list.map((entry) => ({
    entry,
    known: entry.members.filter((name) => Object.hasOwn(value, name)).length,
  }));
  scored.sort((a, b) => b.known - a.known || a.entry.members.length - b.entry.members.length);
  const [first] = scored;
  return first !== undefined && first.known > 0 && 2 * first.known >= Object.keys(value).length
    ? { near: first.entry, why }
    : { why };
}

/** Whether a value would be this document, but for members that it never has. */
function isDetected(entry: CatalogEntry, value: object): boolean {
  return entry.detect.some((group) => testsHold(group, value));
}

/** One member that a document never has says little, unless most of the others are its own. */
function isNear(entry: CatalogEntry, value: object, names: readonly string[]): boolean {
  const known = entry.members.filter((name) => Object.hasOwn(value, name)).length;
  return names.length > 1 || 2 * (known + names.length) > Object.keys(value).length;
}

async function other(value: object): Promise<Recognition | undefined> {
  const { others } = await import("./others.ts");
  for (const { is, detect } of others) {
    const tests = detect.find((group) => testsHold(group, value));
    if (tests !== undefined) return { looksLike: is, why: [describeTests(tests, value)] };
  }
  return undefined;
}
