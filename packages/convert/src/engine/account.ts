import { escapeKey, type MemberTable } from "@imagekin/core";
import { isContainer, isObject, leafPointers } from "./json.ts";
import type { Line } from "./line.ts";
import type { Carried, Lost } from "./report.ts";

// Within `for…in` the JIT leaves this call out, if it is a constant of the module; not so Object.hasOwn.
// oxlint-disable-next-line typescript/unbound-method -- it is only ever given its object
const hasOwn = Object.prototype.hasOwnProperty;

/** What is said of each leaf of a document. */
export interface Trace {
  readonly carried: Carried[];
  readonly lost: Lost[];
  /** The entries of rows that something is derived from. */
  readonly sources: (Carried | Lost)[];
  /** Objects in lists that were made to keep the order, and what stands in the source's. */
  readonly skeletons: { readonly to: string; readonly at: string; readonly value: unknown }[];
}

/** A trace, and what decides about what it says. */
export interface Account extends Trace {
  readonly retained: boolean;
  /** Whether lost values are shown. */
  readonly values: boolean;
  /** What the document's own schema knows. */
  readonly table: MemberTable;
  /** The common image was made from a document of the target's service. */
  readonly isHome: boolean;
  /** Places that the target's own formulas give. */
  readonly implied: ReadonlySet<string>;
  /** Places that the caller vouches for. */
  readonly assumed: ReadonlySet<string>;
}

/** Says that a scalar was carried. */
export function carried({ carried: entries, sources }: Account, line: Line): void {
  entries.push(line.carried);
  if (line.isSource) sources.push(line.carried);
}

/** Says that every leaf of a value was carried to the same place within another one. */
export function carriedWhole(account: Account, line: Line, value: unknown): void {
  const { carried: entries } = account;
  const before = entries.length;
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index += 1) {
      const item: unknown = value[index];
      if (isContainer(item)) carriedBelow(entries, line, `/${index}`, item);
      else entries.push(line.item(index, index).carried);
    }
  } else if (isObject(value)) {
    for (const name in value) {
      const part = value[name];
      if (part === undefined || !hasOwn.call(value, name)) continue;
      if (isContainer(part)) carriedBelow(entries, line, `/${escapeKey(name)}`, part);
      else entries.push(line.member(name).carried);
    }
  }
  if (entries.length === before) entries.push(line.carried);
  if (line.isSource) addFrom(account.sources, entries, before);
}

/** The same for a part of it that is an object or a list. */
function carriedBelow(
  entries: Carried[],
  { from, to, rule }: Line,
  at: string,
  part: unknown,
): void {
  for (const leaf of leafPointers(part, at))
    entries.push({ from: from + leaf, to: [to + leaf], how: "exact", rule });
}

/** Says that the target's kind gives the value of a row. */
export function impliedByKind({ carried: entries }: Account, line: Line): void {
  entries.push(line.implied);
}

/** Says that a value is implied: the target's kind, or its own formula, gives it. */
export function implied(
  { carried: entries }: Pick<Account, "carried">,
  from: string,
  value: unknown,
  rule?: string,
): void {
  const ruled = rule === undefined ? {} : { rule };
  for (const pointer of leafPointers(value, from))
    entries.push({ from: pointer, to: [], how: "implied", ...ruled });
}

/** Adds the entries of a list from a place on to another one. */
export function addFrom<T>(to: T[], entries: readonly T[], start: number): void {
  for (let index = start; index < entries.length; index += 1) {
    const entry = entries[index];
    if (entry !== undefined) to.push(entry);
  }
}
