import {
  escapeKey,
  memberOf,
  type MemberTable,
  parsePointer,
  placeOf,
  type TableNode,
} from "@imagekin/core";
import { type Account, implied } from "./account.ts";
import { isContainer, isLeaf, isObject, isUnset, memberNames } from "./json.ts";
import type { Line } from "./line.ts";
import type { LossReason } from "./report.ts";

// Within `for…in` the JIT leaves this call out, if it is a constant of the module; not so Object.hasOwn.
// oxlint-disable-next-line typescript/unbound-method -- it is only ever given its object
const hasOwn = Object.prototype.hasOwnProperty;

/** Says that every leaf of a member that a row is about was lost; of one that says that nothing is set, that this is all. */
export function lost(
  account: Account,
  line: Line,
  value: unknown,
  reason: LossReason = line.refusal,
): void {
  const { from, rule, isZeroUnset, isMember } = line;
  if (!isContainer(value) || isLeaf(value)) {
    const isForm = isMember && saysUnset(value, isZeroUnset);
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
  if (isMember && saysUnset(value, isZeroUnset)) pushLost(account, from, value, "form", rule);
  // What the source's schema knows, it is the target that does not.
  else if (reason === "unknown-member" && node !== undefined)
    pushLost(account, from, value, "no-target", rule);
  else pushLost(account, from, value, reason, rule);
}

/** Whether a member's value says that nothing is set; for some members a zero does. */
function saysUnset(value: unknown, isZeroUnset: boolean): boolean {
  return isUnset(value) || (isZeroUnset && (value === false || value === 0));
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
