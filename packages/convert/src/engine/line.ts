import { isWithin, type MemberTable, parsePointer, placeOf, type TablePlace } from "@imagekin/core";
import type { Codec } from "./codecs.ts";
import type { Mapping } from "./mapping.ts";
import type { Carried, Lost, LossReason } from "./report.ts";

/** Which way a row is used. */
export type Direction = "forward" | "back";

/** Of a list, the entries of so many items are kept. */
const maxKept = 64;

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
  /** Whether the value is a member of an object, and not an item of a list. */
  readonly isMember: boolean;
  readonly #pattern: Line;
  readonly #items: Line[] = [];
  readonly #forms: { readonly names: readonly string[]; readonly carried: Carried }[] = [];
  #carried: Carried | undefined;
  #implied: Carried | undefined;
  #refusedKept: Lost | undefined;
  #refusedGone: Lost | undefined;
  #unsetKept: Lost | undefined;
  #unsetGone: Lost | undefined;
  #place: TablePlace | undefined;

  constructor(
    of: Pick<Line, "codec" | "direction" | "from" | "to" | "rule" | "isZeroUnset" | "isSource">,
    pattern?: Line,
  ) {
    this.codec = of.codec;
    this.direction = of.direction;
    this.from = of.from;
    this.to = of.to;
    this.rule = of.rule;
    this.refusal = of.codec.refusal[of.direction];
    this.isZeroUnset = of.isZeroUnset;
    this.isSource = of.isSource;
    this.isMember = !of.rule.endsWith("/*");
    this.#pattern = pattern ?? this;
  }

  /** The row for an item of a list, which goes to another place if items before it were refused. */
  item(index: number, place: number): Line {
    if (index !== place || index >= maxKept) return this.#at(index, place);
    return (this.#items[index] ??= this.#at(index, place));
  }

  #at(index: number, place: number): Line {
    const [from, to] = [withIndex(this.from, index), withIndex(this.to, place)];
    return new Line({ ...this.#facts(), from, to }, this.#pattern);
  }

  #facts(): Pick<Line, "codec" | "direction" | "rule" | "isZeroUnset" | "isSource"> {
    const { codec, direction, rule, isZeroUnset, isSource } = this;
    return { codec, direction, rule, isZeroUnset, isSource };
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

  /** That the codec did not take the value. */
  refused(retained: boolean): Lost {
    return retained
      ? (this.#refusedKept ??= this.#lost(this.refusal, true))
      : (this.#refusedGone ??= this.#lost(this.refusal, false));
  }

  /** That the value says that nothing is set. */
  unset(retained: boolean): Lost {
    return retained
      ? (this.#unsetKept ??= this.#lost("form", true))
      : (this.#unsetGone ??= this.#lost("form", false));
  }

  #lost(reason: LossReason, retained: boolean): Lost {
    return freeze<Lost>({ from: this.from, reason, retained, rule: this.rule });
  }

  /** What the schema knows of the place; always of the same schema, since a row belongs to one mapping. */
  placeIn(table: MemberTable): TablePlace {
    const pattern = this.#pattern;
    return (pattern.#place ??= placeOf(
      table,
      parsePointer(pattern.from).map((token) => (token === "*" ? "0" : token)),
    ));
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
