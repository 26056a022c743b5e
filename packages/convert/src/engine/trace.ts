import { type Key, type MemberTable, placeOf, toPointer } from "@imagekin/core";
import { isEqual, isUnset, type Leaf, leafPointers, leavesOf, partAt } from "./json.ts";
import type { Place } from "./lane.ts";
import type { Carried, Lost, LossReason } from "./report.ts";
import { type Claim, type Visitor, walk, type WalkOptions } from "./walk.ts";

/** What one walk says of each leaf of its document. */
export interface Trace {
  readonly carried: Carried[];
  readonly lost: Lost[];
  /** Objects in lists that were made to keep the order, and the leaves that stand in the source's. */
  readonly skeletons: { readonly to: string; readonly from: readonly string[] }[];
}

/** What a trace tells beside the places. */
export interface TraceOptions extends WalkOptions {
  readonly retained: boolean;
  readonly values: boolean;
  /** What the document's own schema knows. */
  readonly table: MemberTable;
}

/** Walks a document once more, to say what became of each of its leaves. */
export function traceWalk(value: unknown, root: Place, options: TraceOptions): Trace {
  const trace: Trace = { carried: [], lost: [], skeletons: [] };
  const lose = (
    path: readonly Key[],
    part: unknown,
    reason: LossReason,
    rule?: string,
    isZeroUnset = false,
  ): void => {
    for (const leaf of leavesOf(part, path)) {
      trace.lost.push({
        from: toPointer(leaf.path),
        reason: reasonOf(leaf, reason, isZeroUnset, options.table),
        retained: options.retained,
        ...(rule === undefined ? {} : { rule }),
        ...(options.values ? { value: leaf.value } : {}),
      });
    }
  };
  const visitor: Visitor = {
    claim: (claim) => {
      const { rule, path, value: part, result } = claim;
      const { row, role, refusal } = rule;
      if (result === undefined) lose(path, part, refusal, row.from, row.isZeroUnset);
      else if (role === "constant") imply(trace, path, part, row.from);
      else carry(trace, claim, options);
    },
    list: (path, target, list, rule) => {
      if (list.length > 0) return;
      trace.carried.push({
        from: toPointer(path),
        to: [toPointer(target)],
        how: "exact",
        rule: rule.row.from,
      });
    },
    item: (path, target, isEmpty, rule) => {
      const to = toPointer(target);
      if (isEmpty)
        trace.carried.push({ from: toPointer(path), to: [to], how: "exact", rule: rule.row.from });
      else trace.skeletons.push({ to, from: leafPointers(partAt(value, path), path) });
    },
    miss: (path, part, reason, rule) => lose(path, part, reason, rule?.row.from),
    implied: (path, part) => imply(trace, path, part),
  };
  walk(value, root, visitor, options);
  return trace;
}

/**
 * Why a leaf was lost. Only a member that the schema knows can say that nothing is set: the value of a map's key, or an item of a list, is
 * somebody's data, empty or not.
 */
function reasonOf(
  { path, value }: Leaf,
  reason: LossReason,
  isZeroUnset: boolean,
  table: MemberTable,
): LossReason {
  const isZero = isZeroUnset && (value === false || value === 0);
  if (reason !== "unknown-member" && !isZero && !isUnset(value)) return reason;
  const { node, member } = placeOf(table, path.map(String));
  if (member !== undefined && (isZero || isUnset(value))) return "form";
  // What the source's schema knows, it is the target that does not.
  return reason === "unknown-member" && node !== undefined ? "no-target" : reason;
}

function imply({ carried }: Trace, path: readonly Key[], part: unknown, rule?: string): void {
  for (const from of leafPointers(part, path)) {
    carried.push({ from, to: [], how: "implied", ...(rule === undefined ? {} : { rule }) });
  }
}

/** A value that was written: exactly, if it comes back the same. */
function carry(
  trace: Trace,
  { rule, path, value, target, result }: Claim,
  options: TraceOptions,
): void {
  const isExact = isEqual(rule.revert(result), value);
  const how = rule.row.codec.relation === "exact" ? "exact" : "converted";
  if (isExact && !isContainer(value) && !isContainer(result)) {
    trace.carried.push({
      from: toPointer(path),
      to: [toPointer(target)],
      how,
      rule: rule.row.from,
    });
    return;
  }
  for (const leaf of leavesOf(value)) {
    const place = rule.trace(leaf.path, value);
    const to = leafPointers(partAt(result, place), [...target, ...place]);
    const from = toPointer([...path, ...leaf.path]);
    if (isExact) trace.carried.push({ from, to, how, rule: rule.row.from });
    else {
      trace.lost.push({
        from,
        reason: "narrowed",
        to,
        retained: options.retained,
        rule: rule.row.from,
        ...(options.values ? { value: leaf.value } : {}),
      });
    }
  }
}

function isContainer(value: unknown): boolean {
  return typeof value === "object" && value !== null;
}
