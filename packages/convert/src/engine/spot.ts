import {
  escapeKey,
  memberOf,
  type MemberTable,
  parsePointer,
  placeOf,
  type TableNode,
} from "@imagekin/core";
import { onceFor } from "./maps.ts";
import type { Lost, LossReason } from "./report.ts";

/** Of a list, so many items are kept, and of a map so many keys: what is said of them is made once. */
export const maxKept = 64;

/** What there is to know of a spot. */
interface Facts {
  /** JSON Pointer into the source. */
  readonly from: string;
  /** What the source's schema knows of it; nothing of what lies below an unknown member. */
  readonly node: TableNode | undefined;
  /** Whether it is a member that the schema, or a row, knows: such a one can say that nothing is set. */
  readonly isMember: boolean;
  /** Pattern of the row that it belongs to. */
  readonly rule?: string | undefined;
  /** Whether a zero says that nothing is set. */
  readonly isZeroUnset?: boolean;
}

/** A place in a source, and what reports say if it is lost: entries that are made once, frozen, and shared by all reports. */
export class Spot {
  readonly from: string;
  readonly node: TableNode | undefined;
  readonly isMember: boolean;
  readonly rule: string | undefined;
  readonly isZeroUnset: boolean;
  readonly #table: MemberTable;
  readonly #kept: Partial<Record<LossReason, Lost>> = {};
  readonly #gone: Partial<Record<LossReason, Lost>> = {};
  #members: Map<string, Spot> | undefined;
  #items: Spot[] | undefined;

  constructor(table: MemberTable, { from, node, isMember, rule, isZeroUnset = false }: Facts) {
    this.#table = table;
    this.from = from;
    this.node = node;
    this.isMember = isMember;
    this.rule = rule;
    this.isZeroUnset = isZeroUnset;
  }

  /** A member of the object that stands here. */
  member(name: string): Spot {
    const known = this.#members?.get(name);
    if (known !== undefined) return known;
    const { node } = this;
    const member = node === undefined ? undefined : memberOf(node, name);
    const below = member?.node ?? node?.values ?? node?.items;
    const made = this.#below(escapeKey(name), below, member !== undefined);
    const members = (this.#members ??= new Map());
    // What is unknown may have any name, of which there is no end.
    if (member !== undefined || (node !== undefined && members.size < maxKept))
      members.set(name, made);
    return made;
  }

  /** An item of the list that stands here. */
  item(index: number): Spot {
    const below = this.node?.values ?? this.node?.items;
    if (index >= maxKept) return this.#below(String(index), below, false);
    return ((this.#items ??= [])[index] ??= this.#below(String(index), below, false));
  }

  #below(token: string, node: number | undefined, isMember: boolean): Spot {
    return new Spot(this.#table, {
      from: `${this.from}/${token}`,
      node: node === undefined ? undefined : this.#table.nodes[node],
      isMember,
      rule: this.rule,
      isZeroUnset: this.isZeroUnset,
    });
  }

  /** That what stands here is lost. */
  lost(reason: LossReason, retained: boolean): Lost {
    const known = retained ? this.#kept : this.#gone;
    return (known[reason] ??= Object.freeze(this.#entry(reason, retained)));
  }

  /** The same, with the value, which is of one document alone. */
  lostValue(reason: LossReason, retained: boolean, value: unknown): Lost {
    return { ...this.#entry(reason, retained), value };
  }

  #entry(reason: LossReason, retained: boolean): Lost {
    const { from, rule } = this;
    return rule === undefined ? { from, reason, retained } : { from, reason, retained, rule };
  }
}

/** The spot of a JSON Pointer. */
export function spotAt(table: MemberTable, pointer: string): Spot {
  return parsePointer(pointer).reduce((spot, token) => spot.member(token), rootOf(table));
}

const rootOf = onceFor(
  (table: MemberTable) => new Spot(table, { from: "", node: table.nodes[0], isMember: false }),
);

/** The spot that a row is about. What a row is about is a member, or an item of the list that its pattern ends in. */
export function spotOfRow(
  table: MemberTable,
  { from, rule, isZeroUnset }: { from: string; rule: string; isZeroUnset: boolean },
): Spot {
  const { node } = placeOf(table, parsePointer(from));
  return new Spot(table, { from, node, isMember: !rule.endsWith("/*"), rule, isZeroUnset });
}
