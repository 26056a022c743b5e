import {
  escapeKey,
  memberOf,
  type MemberTable,
  parsePointer,
  placeOf,
  toPointer,
  type TableNode,
  type TablePlace,
} from "@imagekin/core";
import { type Codec, comesBack } from "./codecs.ts";
import {
  isEqual,
  isLeaf,
  isObject,
  isUnset,
  leafPointers,
  leavesOf,
  memberNames,
  partAt,
} from "./json.ts";
import type { Carried, Lost, LossReason } from "./report.ts";

// Within `for…in` the JIT leaves this call out, if it is a constant of the module; not so Object.hasOwn.
// oxlint-disable-next-line typescript/unbound-method -- it is only ever given its object
const hasOwn = Object.prototype.hasOwnProperty;

/** What is said of each leaf of a document. */
export interface Trace {
  readonly carried: Carried[];
  readonly lost: Lost[];
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
export function carried(
  { carried: entries }: Account,
  from: string,
  to: string,
  rule: string,
  how: Carried["how"] = "exact",
): void {
  entries.push({ from, to: [to], how, rule });
}

/** Says that every leaf of a value was carried to the same place within another one. */
export function carriedWhole(
  account: Account,
  from: string,
  to: string,
  rule: string,
  value: unknown,
): void {
  let hasParts = false;
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index += 1) {
      hasParts = true;
      carriedWhole(account, `${from}/${index}`, `${to}/${index}`, rule, value[index]);
    }
  } else if (isObject(value)) {
    for (const name in value) {
      if (value[name] === undefined || !hasOwn.call(value, name)) continue;
      hasParts = true;
      const step = `/${escapeKey(name)}`;
      carriedWhole(account, from + step, to + step, rule, value[name]);
    }
  }
  if (!hasParts) account.carried.push({ from, to: [to], how: "exact", rule });
}

/** Says what became of a value that a codec has taken or refused. Gives true if something was written. */
export function claimed(
  account: Account,
  codec: Codec,
  direction: "forward" | "back",
  from: string,
  to: string,
  rule: string,
  value: unknown,
): boolean {
  const result = codec[direction](value);
  if (result === undefined) {
    lost(account, from, value, codec.refusal[direction], rule);
    return false;
  }
  told(account, codec, direction, { from, to, rule, value, result });
  return true;
}

/** A value, what was made of it, and both places. */
export interface Told {
  readonly from: string;
  readonly to: string;
  readonly rule: string;
  readonly value: unknown;
  readonly result: unknown;
}

/** Says where the leaves of a value went: they were carried if they come back the same, and else something is left of them. */
export function told(
  account: Pick<Account, "carried" | "lost" | "retained" | "values">,
  codec: Codec,
  direction: "forward" | "back",
  { from, to: target, rule, value, result }: Told,
): void {
  const isExact =
    direction === "forward"
      ? comesBack(codec, value, result)
      : isEqual(codec.forward(result), value);
  const how = codec.relation === "exact" ? "exact" : "converted";
  if (isExact && !isContainer(value) && !isContainer(result)) {
    account.carried.push({ from, to: [target], how, rule });
    return;
  }
  if (isExact && !isContainer(value)) {
    const to = leafPointers(partAt(result, codec.trace[direction]([], value)), target);
    account.carried.push({ from, to, how, rule });
    return;
  }
  for (const leaf of leavesOf(value)) {
    const place = codec.trace[direction](leaf.path, value);
    const to = leafPointers(partAt(result, place), target + toPointer(place));
    const at = leaf.path.reduce<string>((start, key) => `${start}/${escapeKey(key)}`, from);
    if (isExact) account.carried.push({ from: at, to, how, rule });
    else {
      const { retained, values } = account;
      const shown = values ? { value: leaf.value } : {};
      account.lost.push({ from: at, reason: "narrowed", to, retained, rule, ...shown });
    }
  }
}

function isContainer(value: unknown): boolean {
  return typeof value === "object" && value !== null;
}

/** Says that every leaf of a value was lost; of a member that says that nothing is set, that this is all. */
export function lost(
  account: Pick<Account, "lost" | "retained" | "values" | "table">,
  from: string,
  value: unknown,
  reason: LossReason,
  rule?: string,
  isZeroUnset = false,
): void {
  const loss = { reason, rule, isZeroUnset };
  if (reason === "form" || isLeaf(value)) {
    // A row is about a member, or about the items of a list, and the schema knows both.
    if (rule !== undefined || reason === "form") {
      loseLeaves(account, from, value, loss, undefined, rule?.endsWith("/*") === false);
      return;
    }
  }
  const { node, member } =
    from === rule ? knownPlace(account.table, from) : seekPlace(account.table, from);
  loseLeaves(account, from, value, loss, node, member !== undefined);
}

function seekPlace(table: MemberTable, pointer: string): TablePlace {
  return placeOf(table, parsePointer(pointer));
}

const placesOfTables = new WeakMap<MemberTable, Map<string, TablePlace>>();

/** The place of a member that a row names, and which is in no list: sought once. */
function knownPlace(table: MemberTable, pointer: string): TablePlace {
  const places = placesOfTables.get(table) ?? new Map<string, TablePlace>();
  placesOfTables.set(table, places);
  const place = places.get(pointer) ?? seekPlace(table, pointer);
  places.set(pointer, place);
  return place;
}

interface Loss {
  readonly reason: LossReason;
  readonly rule: string | undefined;
  readonly isZeroUnset: boolean;
}

/**
 * Only a member that the schema knows can say that nothing is set: the value of a map's key, or an item of a list, is somebody's data, empty
 * or not.
 */
function loseLeaves(
  account: Pick<Account, "lost" | "retained" | "values" | "table">,
  from: string,
  value: unknown,
  loss: Loss,
  node: TableNode | undefined,
  isMember: boolean,
): void {
  let hasParts = false;
  if (Array.isArray(value)) {
    const items = nodeOf(account.table, node?.values ?? node?.items);
    for (let index = 0; index < value.length; index += 1) {
      hasParts = true;
      loseLeaves(account, `${from}/${index}`, value[index], loss, items, false);
    }
  } else if (isObject(value)) {
    for (const name in value) {
      if (value[name] === undefined || !hasOwn.call(value, name)) continue;
      hasParts = true;
      const member = node === undefined ? undefined : memberOf(node, name);
      const below = nodeOf(account.table, member?.node ?? node?.values ?? node?.items);
      const at = `${from}/${escapeKey(name)}`;
      loseLeaves(account, at, value[name], loss, below, member !== undefined);
    }
  }
  if (hasParts) return;
  const { reason, rule, isZeroUnset } = loss;
  const isSet = !isUnset(value) && !(isZeroUnset && (value === false || value === 0));
  if (isMember && !isSet) pushLost(account, from, value, "form", rule);
  // What the source's schema knows, it is the target that does not.
  else if (reason === "unknown-member" && node !== undefined)
    pushLost(account, from, value, "no-target", rule);
  else pushLost(account, from, value, reason, rule);
}

function nodeOf({ nodes }: MemberTable, index: number | undefined): TableNode | undefined {
  return index === undefined ? undefined : nodes[index];
}

function pushLost(
  account: Pick<Account, "lost" | "retained" | "values">,
  from: string,
  value: unknown,
  reason: LossReason,
  rule: string | undefined,
): void {
  const { retained } = account;
  if (account.values) {
    account.lost.push({
      from,
      reason,
      retained,
      ...(rule === undefined ? {} : { rule }),
      value,
    });
  } else {
    account.lost.push(
      rule === undefined ? { from, reason, retained } : { from, reason, retained, rule },
    );
  }
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

/** Says that a member is lost that no row knows; some of it may be implied. */
export function lostMember(account: Account, at: string, name: string, value: unknown): void {
  const from = `${at}/${escapeKey(name)}`;
  if (account.implied.size > 0 && (at === "" || !at.includes("/", 1))) {
    if (account.implied.has(from)) {
      implied(account, from, value);
      return;
    }
    const hasBelow =
      at === "" && [...account.implied].some((place) => place.startsWith(`${from}/`));
    if (hasBelow && isObject(value)) {
      for (const inner of memberNames(value)) lostMember(account, from, inner, value[inner]);
      return;
    }
  }
  if (at === "") {
    const { nodes } = account.table;
    const member = nodes[0] === undefined ? undefined : memberOf(nodes[0], name);
    const node = nodeOf(account.table, member?.node);
    const loss: Loss = { reason: "unknown-member", rule: undefined, isZeroUnset: false };
    loseLeaves(account, from, value, loss, node, member !== undefined);
  } else lost(account, from, value, "unknown-member");
}

/** Says what became of a list, whose items are told one by one; `tell` gives true for an item that was written. */
export function eachItem(
  account: Account,
  from: string,
  to: string,
  rule: string,
  value: unknown,
  tell: (item: unknown, from: string, to: string) => boolean,
): void {
  if (!Array.isArray(value)) {
    lost(account, from, value, "form", rule);
    return;
  }
  if (value.length === 0) account.carried.push({ from, to: [to], how: "exact", rule });
  // Counts what was written, so that a refused item leaves no hole.
  let next = 0;
  for (const [index, item] of value.entries())
    if (tell(item, `${from}/${index}`, `${to}/${next}`)) next += 1;
}

/** Whether an entry from a place of the list on names a place in the target. */
function hasTarget(
  entries: readonly { readonly to?: readonly string[] }[],
  start: number,
): boolean {
  for (let index = start; index < entries.length; index += 1)
    if ((entries[index]?.to?.length ?? 0) > 0) return true;
  return false;
}

/** Says what became of an object in a list, whose members are told by `tell`. */
export function objectItem(
  account: Account,
  item: unknown,
  from: string,
  to: string,
  rule: string,
  tell: (value: Readonly<Record<string, unknown>>, from: string, to: string) => void,
): boolean {
  if (!isObject(item)) {
    lost(account, from, item, "constraint", rule);
    return false;
  }
  if (memberNames(item).length === 0) account.carried.push({ from, to: [to], how: "exact", rule });
  else {
    const { carried: kept, lost: gone } = account;
    const [keptBefore, goneBefore] = [kept.length, gone.length];
    tell(item, from, to);
    if (!hasTarget(kept, keptBefore) && !hasTarget(gone, goneBefore))
      account.skeletons.push({ to, at: from, value: item });
  }
  return true;
}
