import { escapeKey, toPointer } from "@imagekin/core";
import { type Account, addFrom } from "./account.ts";
import { type Codec, comesBack } from "./codecs.ts";
import {
  isContainer,
  isEqual,
  isObject,
  type JsonObject,
  leafPointers,
  leavesOf,
  memberNames,
  partAt,
} from "./json.ts";
import type { Direction, Line } from "./line.ts";
import { lost } from "./losses.ts";

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
  const isWhole = isExact(codec, direction, value, result);
  if (!isWhole || isContainer(value) || (isContainer(result) && !isFlat(result)))
    tell(account, codec, direction, { from, to, rule, value, result }, isWhole);
  else kept.push(isObject(result) ? line.carriedInto(memberNames(result)) : line.carried);
  if (line.isSource) {
    addFrom(sources, kept, keptBefore);
    addFrom(sources, gone, goneBefore);
  }
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
  direction: Direction,
  claim: Told,
): void {
  tell(account, codec, direction, claim, isExact(codec, direction, claim.value, claim.result));
}

function tell(
  account: Pick<Account, "carried" | "lost" | "retained" | "values">,
  codec: Codec,
  direction: Direction,
  { from, to: target, rule, value, result }: Told,
  isWhole: boolean,
): void {
  const how = codec.relation === "exact" ? "exact" : "converted";
  if (isWhole && !isContainer(value)) {
    const to = leafPointers(partAt(result, codec.trace[direction](value)([])), target);
    account.carried.push({ from, to, how, rule });
    return;
  }
  const placeOf = codec.trace[direction](value);
  for (const leaf of leavesOf(value)) {
    const place = placeOf(leaf.path);
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

/** Whether a value is an object of scalars. */
function isFlat(value: unknown): value is JsonObject {
  if (!isObject(value)) return false;
  for (const name in value) if (isContainer(value[name])) return false;
  return true;
}
