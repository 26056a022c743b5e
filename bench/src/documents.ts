import { makeRandom, mutate } from "@imagekin/format-kit/mutate";

/** What the documents of one measurement are like. */
export type Variety = "varied" | "one shape" | "invalid";

/** Gives a whole number from 0 up to, not including, its argument. */
type Random = (bound: number) => number;

/**
 * JSON texts of so many documents, always the same ones.
 *
 * Every value that a real server would make anew (hex digits, times, counters, lengths of lists) is new in each. `varied`: half are full, in the
 * other half a quarter of the members that may be missing are. `one shape`: all are full. `invalid`: varied, then changed at one to three random
 * places until `is` refuses them.
 */
export function makeDocuments(
  templates: readonly unknown[],
  is: (value: unknown) => boolean,
  variety: Variety,
  count: number,
): string[] {
  const random = makeRandom(2026);
  return Array.from({ length: count }, (_, index) => {
    const template = templates[index % templates.length];
    const full = renew(template, random, new Map());
    if (!is(full)) throw new Error(`a document is invalid: ${JSON.stringify(full)}`);
    if (variety !== "one shape" && Math.floor(index / templates.length) % 2 === 1) {
      dropMembers(full, () => is(full), random);
    }
    const text = JSON.stringify(full);
    return variety === "invalid" ? spoil(text, is, random) : text;
  });
}

/**
 * The same value with new digits: as long, of the same kind, as random as what servers send. What was the same stays the same, so that a document
 * agrees with itself as much as its template does.
 */
function renew(value: unknown, random: Random, known: Map<unknown, unknown>): unknown {
  if (Array.isArray(value)) {
    const kept = value.length < 3 ? value.length : value.length - random(value.length >> 1);
    return value.slice(0, kept).map((item) => renew(item, random, known));
  }
  if (typeof value === "object" && value !== null) {
    return Object.fromEntries(
      Object.entries(value).map(([key, part]) => [key, renew(part, random, known)]),
    );
  }
  if (typeof value === "string") return renewText(value, random, known);
  if (typeof value !== "number" || value <= 1000) return value;
  return remember(value, known, () => 1 + random(value));
}

/** What a value was replaced by before, or else now. */
function remember<T>(value: T, known: Map<unknown, unknown>, make: () => T): T {
  if (!known.has(value)) known.set(value, make());
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a value is only ever replaced by one of its type
  return known.get(value) as T;
}

const digits = (length: number, random: Random): string =>
  Array.from({ length }, () => random(10)).join("");

const two = (least: number, count: number, random: Random): string =>
  String(least + random(count)).padStart(2, "0");

function renewText(text: string, random: Random, known: Map<unknown, unknown>): string {
  if (/^[1-9][0-9]{4,}$/.test(text)) return `1${digits(text.length - 1, random)}`;
  return text
    .replaceAll(/\b(?=\d*[a-f])[0-9a-f]{12,}\b/g, (hex) =>
      remember(hex, known, () => Array.from(hex, () => random(16).toString(16)).join("")),
    )
    .replace(/^(20\d\d)-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?/, (_, year: string, fraction = "") => {
      const date = `${year}-${two(1, 12, random)}-${two(1, 28, random)}`;
      const time = `${two(0, 24, random)}:${two(0, 60, random)}:${two(0, 60, random)}`;
      return `${date}T${time}${fraction === "" ? "" : `.${digits(fraction.length - 1, random)}`}`;
    });
}

/** Drops each member with a chance of one in four, unless that would break the document; the others keep their order. */
function dropMembers(part: unknown, isWhole: () => boolean, random: Random): void {
  if (typeof part !== "object" || part === null) return;
  const members = Object.entries(part);
  if (!Array.isArray(part)) {
    for (const [name] of members) {
      if (random(4) !== 0) continue;
      const before = Object.entries(part);
      Reflect.deleteProperty(part, name);
      if (isWhole()) continue;
      for (const [known] of before) Reflect.deleteProperty(part, known);
      for (const [known, value] of before) Reflect.set(part, known, value);
    }
  }
  for (const kept of Object.values(part)) dropMembers(kept, isWhole, random);
}

function spoil(text: string, is: (value: unknown) => boolean, random: Random): string {
  for (;;) {
    // Once more through text: a mutation may have made what JSON writes otherwise.
    const spoilt: unknown = JSON.parse(JSON.stringify(mutate(text, random, false)));
    if (!is(spoilt)) return JSON.stringify(spoilt);
  }
}
