import { escapeKey, isWithin, type MemberTable } from "@imagekin/core";
import type { Codec } from "./codecs.ts";
import type { Mapping } from "./mapping.ts";
import type { Carried, LossReason } from "./report.ts";
import { maxKept, type Spot, spotOfRow } from "./spot.ts";

/** Which way a row is used. */
export type Direction = "forward" | "back";

/** Of the forms of an object that a codec makes, so many. */
const maxForms = 8;

/**
 * What reports say of a row, used in one direction. Entries that do not depend on a value are made once, frozen, and shared by all reports:
 * most of a report are such ones. Patterns have `*` for an item of a list, until `item` puts an index in its place.
 */
export class Line {
  readonly codec: Codec;
  readonly direction: Direction;
  /** Where the value stands, */
  readonly from: string;
  /** and where it goes to. */
  readonly to: string;
  /** Pattern of the row. */
  readonly rule: string;
  readonly isZeroUnset: boolean;
  /** Why a value that is set is not carried. */
  readonly refusal: LossReason;
  /** Whether something is derived from what is carried. */
  readonly isSource: boolean;
  readonly #items: Line[] = [];
  #members: Map<string, Line> | undefined;
  readonly #forms: { readonly names: readonly string[]; readonly carried: Carried }[] = [];
  #carried: Carried | undefined;
  #implied: Carried | undefined;
  #spot: Spot | undefined;

  constructor(
    of: Pick<Line, "codec" | "direction" | "from" | "to" | "rule" | "isZeroUnset" | "isSource">,
  ) {
    this.codec = of.codec;
    this.direction = of.direction;
    this.from = of.from;
    this.to = of.to;
    this.rule = of.rule;
    this.refusal = of.codec.refusal[of.direction];
    this.isZeroUnset = of.isZeroUnset;
    this.isSource = of.isSource;
  }

  /** The row for an item of a list, which goes to another place if items before it were refused. */
  item(index: number, place: number): Line {
    if (index !== place || index >= maxKept) return this.#atItem(index, place);
    return (this.#items[index] ??= this.#atItem(index, place));
  }

  #atItem(index: number, place: number): Line {
    return this.#at(withIndex(this.from, index), withIndex(this.to, place));
  }

  /** The row for a key of a map. */
  member(name: string): Line {
    const members = (this.#members ??= new Map());
    const known = members.get(name);
    if (known !== undefined) return known;
    const token = escapeKey(name);
    const made = this.#at(`${this.from}/${token}`, `${this.to}/${token}`);
    if (members.size < maxKept) members.set(name, made);
    return made;
  }

  #at(from: string, to: string): Line {
    const { codec, direction, rule, isZeroUnset, isSource } = this;
    return new Line({ from, to, codec, direction, rule, isZeroUnset, isSource });
  }

  /** That the value was carried. */
  get carried(): Carried {
    return (this.#carried ??= freeze<Carried>({
      from: this.from,
      to: Object.freeze([this.to]),
      how: this.codec.relation === "exact" ? "exact" : "converted",
      rule: this.rule,
    }));
  }

  /** That the target says it by itself. */
  get implied(): Carried {
    return (this.#implied ??= freeze<Carried>({
      from: this.from,
      to: Object.freeze([]),
      how: "implied",
      rule: this.rule,
    }));
  }

  /** That the value was carried to some members of an object that is made of it: of one of few forms. */
  carriedInto(names: readonly string[]): Carried {
    for (const form of this.#forms) if (isSame(form.names, names)) return form.carried;
    const to = Object.freeze(names.map((name) => `${this.to}/${name}`));
    const made = freeze<Carried>({ ...this.carried, to });
    if (this.#forms.length < maxForms) this.#forms.push({ names, carried: made });
    return made;
  }

  /** Where the value stands, for what is lost of it; always of the same schema, since a row belongs to one mapping. */
  spotIn(table: MemberTable): Spot {
    return (this.#spot ??= spotOfRow(table, this));
  }
}

const freeze: <T extends object>(entry: T) => Readonly<T> = Object.freeze;

function isSame(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((name, index) => name === others[index]);
}

/** The pointer of an item: in a pattern the index takes the place of the first `*`, in a list it follows. */
function withIndex(pointer: string, index: number): string {
  return pointer.includes("*") ? pointer.replace("*", String(index)) : `${pointer}/${index}`;
}

/** The row of a mapping that starts at a pattern, used in one direction. */
export function lineOf(mapping: Mapping, start: string, direction: Direction): Line {
  const row = mapping.rows.find(({ from }) => from === start);
  if (row === undefined)
    throw new Error(`${mapping.id} has no row for ${start}: run "pnpm generate"`);
  const { from, to = "", codec, isZeroUnset = false } = row;
  const ends = direction === "forward" ? { from, to } : { from: to, to: from };
  const isSource = direction === "forward" && mapping.derives.some((one) => isAmong(to, one.from));
  return new Line({ ...ends, codec, direction, rule: from, isZeroUnset, isSource });
}

/** Whether a pointer, or a pattern, lies within one of some places. */
export function isAmong(pointer: string, places: readonly string[]): boolean {
  return places.some((place) => isWithin(pointer, place));
}
