import { type Account, carried } from "./account.ts";
import { isEmpty, isObject } from "./json.ts";
import type { Line } from "./line.ts";
import { lostAt } from "./losses.ts";

/** Says what became of a list, whose items are told one by one; `tell` gives true for an item that was written. */
export function eachItem(
  account: Account,
  line: Line,
  value: unknown,
  tell: (item: unknown, index: number, place: number) => boolean,
): void {
  if (!Array.isArray(value)) {
    lostAt(account, line.from, value, "form", line.rule);
    return;
  }
  if (value.length === 0) carried(account, line);
  // Counts what was written, so that a refused item leaves no hole.
  let place = 0;
  for (let index = 0; index < value.length; index += 1)
    if (tell(value[index], index, place)) place += 1;
}

/** Says what became of an object in a list, whose members are told by `tell`. */
export function objectItem(
  account: Account,
  line: Line,
  item: unknown,
  index: number,
  place: number,
  tell: (value: Readonly<Record<string, unknown>>) => void,
): boolean {
  const at = line.item(index, place);
  if (!isObject(item)) {
    lostAt(account, at.from, item, "constraint", line.rule);
    return false;
  }
  if (isEmpty(item)) carried(account, at);
  else {
    const { carried: kept, lost: gone } = account;
    const [keptBefore, goneBefore] = [kept.length, gone.length];
    tell(item);
    if (!hasTarget(kept, keptBefore) && !hasTarget(gone, goneBefore))
      account.skeletons.push({ to: at.to, at: at.from, value: item });
  }
  return true;
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
