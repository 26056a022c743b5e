import {
  escapeKey,
  memberOf,
  type MemberTable,
  parsePointer,
  placeOf,
  toPointer,
  type TableNode,
} from "@imagekin/core";
import { type Codec, comesBack } from "./codecs.ts";
import {
  isEqual,
  isLeaf,
  isObject,
  isUnset,
  type JsonObject,
  leafPointers,
  leavesOf,
  memberNames,
  partAt,
} from "./json.ts";
import type { Direction, Line } from "./line.ts";
import type { Carried, Lost, LossReason } from "./report.ts";

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
      if (part !== undefined && hasOwn.call(value, name))
        carriedBelow(entries, line, `/${escapeKey(name)}`, part);
    }
  }
  if (entries.length === before) entries.push(line.carried);
  if (line.isSource) addFrom(account.sources, entries, before);
}

/** The same for a part of it. */
function carriedBelow(
  entries: Carried[],
  { from, to, rule }: Line,
  at: string,
  part: unknown,
): void {
  if (!isContainer(part)) {
    entries.push({ from: from + at, to: [to + at], how: "exact", rule });
    return;
  }
  for (const leaf of leafPointers(part, at))
    entries.push({ from: from + leaf, to: [to + leaf], how: "exact", rule });
}

/** Says what became of a value that a codec has taken or refused. Gives true if something was written. */
export function claimed(account: Account, line: Line, value: unknown): boolean {
  const { codec, direction, from, to, rule } = line;
  const result = codec[direction](value);
  if (result === undefined) {
    lost(account, line, value);
    return false;
  }
  const { carried: kept, lost: gone, sources } = account;
  const [keptBefore, goneBefore] = [kept.length, gone.length];
  if (isContainer(value) || !isExact(codec, direction, value, result))
    told(account, codec, direction, { from, to, rule, value, result });
  else if (isObject(result) && !hasContainer(result))
    kept.push(line.carriedInto(memberNames(result)));
  else if (isContainer(result)) told(account, codec, direction, { from, to, rule, value, result });
  else kept.push(line.carried);
  if (line.isSource) {
    addFrom(sources, kept, keptBefore);
    addFrom(sources, gone, goneBefore);
  }
  return true;
}

function addFrom<T>(to: T[], entries: readonly T[], start: number): void {
  for (let index = start; index < entries.length; index += 1) {
    const entry = entries[index];
    if (entry !== undefined) to.push(entry);
  }
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
  direction: Direction,
  { from, to: target, rule, value, result }: Told,
): void {
  const isWhole = isExact(codec, direction, value, result);
  const how = codec.relation === "exact" ? "exact" : "converted";
  if (isWhole && !isContainer(value)) {
    const to = leafPointers(partAt(result, codec.trace[direction]([], value)), target);
    account.carried.push({ from, to, how, rule });
    return;
  }
  for (const leaf of leavesOf(value)) {
    const place = codec.trace[direction](leaf.path, value);
    const to = leafPointers(partAt(result, place), target + toPointer(place));
    const at = leaf.path.reduce<string>((start, key) => `${start}/${escapeKey(key)}`, from);
    if (isWhole) account.carried.push({ from: at, to, how, rule });
    else {
      const { retained, values } = account;
      const shown = values ? { value: leaf.value } : {};
      account.lost.push({ from: at, reason: "narrowed", to, retained, rule, ...shown });
    }
  }
}

function isExact(codec: Codec, direction: Direction, value: unknown, result: unknown): boolean {
  return direction === "forward"
    ? comesBack(codec, value, result)
    : isEqual(codec.forward(result), value);
}

function hasContainer(value: JsonObject): boolean {
  for (const name in value) if (isContainer(value[name])) return true;
  return false;
}

function isContainer(value: unknown): boolean {
  return typeof value === "object" && value !== null;
}

/** Says that every leaf of a member that a row is about was lost; of one that says that nothing is set, that this is all. */
export function lost(
  account: Account,
  line: Line,
  value: unknown,
  reason: LossReason = line.refusal,
): void {
  const { from, rule, isZeroUnset, isMember } = line;
  if (!isContainer(value) || isLeaf(value)) {
    const isSet = !isUnset(value) && !(isZeroUnset && (value === false || value === 0));
    const isForm = isMember && !isSet;
    if (account.values || (!isForm && reason !== line.refusal))
      pushLost(account, from, value, isForm ? "form" : reason, rule);
    else account.lost.push(isForm ? line.unset(account.retained) : line.refused(account.retained));
    return;
  }
  const loss = { reason, rule, isZeroUnset };
  if (reason === "form") loseLeaves(account, from, value, loss, undefined, isMember);
  else {
    const { node, member } = line.placeIn(account.table);
    loseLeaves(account, from, value, loss, node, member !== undefined);
  }
}

/** Says the same of a value anywhere. */
export function lostAt(
  account: Pick<Account, "lost" | "retained" | "values" | "table">,
  from: string,
  value: unknown,
  reason: LossReason,
  rule?: string,
  isZeroUnset = false,
): void {
  const loss = { reason, rule, isZeroUnset };
  // A row is about a member, or about the items of a list, and the schema knows both.
  if (reason === "form" || (rule !== undefined && isLeaf(value))) {
    loseLeaves(account, from, value, loss, undefined, rule?.endsWith("/*") === false);
    return;
  }
  const { node, member } = placeOf(account.table, parsePointer(from));
  loseLeaves(account, from, value, loss, node, member !== undefined);
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
  } else lostAt(account, from, value, "unknown-member");
}
