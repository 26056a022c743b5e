import { type Account, implied } from "./account.ts";
import { isObject, isUnset, memberNames } from "./json.ts";
import type { Line } from "./line.ts";
import type { LossReason } from "./report.ts";
import { type Spot, spotAt, spotOfRow } from "./spot.ts";

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
  lose(account, line.spotIn(account.table), value, reason);
}

/** Says the same of a value anywhere. */
export function lostAt(
  account: Teller,
  from: string,
  value: unknown,
  reason: LossReason,
  rule?: string,
  isZeroUnset = false,
): void {
  const { table } = account;
  const spot =
    rule === undefined ? spotAt(table, from) : spotOfRow(table, { from, rule, isZeroUnset });
  lose(account, spot, value, reason);
}

/** What it takes to tell losses. */
type Teller = Pick<Account, "lost" | "retained" | "values" | "table">;

/**
 * Says of each leaf of a value that it is lost.
 *
 * Only a member that the schema knows can say that nothing is set: the value of a map's key, or an item of a list, is somebody's data, empty
 * or not.
 */
function lose(account: Teller, spot: Spot, value: unknown, reason: LossReason): void {
  let hasParts = false;
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index += 1) {
      hasParts = true;
      lose(account, spot.item(index), value[index], reason);
    }
  } else if (isObject(value)) {
    for (const name in value) {
      if (value[name] === undefined || !hasOwn.call(value, name)) continue;
      hasParts = true;
      lose(account, spot.member(name), value[name], reason);
    }
  }
  if (hasParts) return;
  const { lost: entries, retained, values } = account;
  const why = reasonOf(spot, value, reason);
  entries.push(values ? spot.lostValue(why, retained, value) : spot.lost(why, retained));
}

function reasonOf(
  { isMember, isZeroUnset, node }: Spot,
  value: unknown,
  reason: LossReason,
): LossReason {
  if (isMember && saysUnset(value, isZeroUnset)) return "form";
  // What the source's schema knows, it is the target that does not.
  return reason === "unknown-member" && node !== undefined ? "no-target" : reason;
}

/** Whether a member's value says that nothing is set; for some members a zero does. */
function saysUnset(value: unknown, isZeroUnset: boolean): boolean {
  return isUnset(value) || (isZeroUnset && (value === false || value === 0));
}

/** Says that a member is lost that no row knows; some of it may be implied. */
export function lostMember(account: Account, at: string, name: string, value: unknown): void {
  const spot = spotAt(account.table, at).member(name);
  const { from } = spot;
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
  lose(account, spot, value, "unknown-member");
}
