import { type Key, toPointer } from "@imagekin/core";
import { type Account, implied, type Trace } from "./account.ts";
import { told } from "./claims.ts";
import type { Compiled } from "./compiled.ts";
import { isObject, leafPointers } from "./json.ts";
import type { Place } from "./lane.ts";
import { lostAt } from "./losses.ts";
import type { Synthesized } from "./report.ts";
import { type Visitor, walk, type WalkOptions } from "./walk.ts";

/** What a trace tells beside the places. */
export interface TraceOptions extends Pick<Account, "retained" | "values" | "table" | "isHome"> {
  readonly direction: "forward" | "back";
  /** How the document was walked. */
  readonly walk?: WalkOptions;
  readonly assumed?: ReadonlySet<string>;
  /** What is generated from the rows, if that can say it all. */
  readonly tell?: Compiled["tellRead"] | undefined;
}

const nowhere: ReadonlySet<string> = new Set();

/** Goes over a document once more, to say what became of each of its leaves. */
export function traceOf(value: unknown, root: Place, options: TraceOptions): Trace {
  const { retained, values, table, isHome, tell } = options;
  const account: Account = {
    carried: [],
    lost: [],
    sources: [],
    skeletons: [],
    retained,
    values,
    table,
    isHome,
    implied: options.walk?.implied ?? nowhere,
    assumed: options.assumed ?? nowhere,
  };
  if (tell !== undefined && isObject(value)) tell(value, account);
  else {
    walk(value, root, tracer(account, options), options.walk);
    // Which rows are sources, generated functions know by themselves.
    account.sources.push(...account.carried, ...account.lost);
  }
  return account;
}

/** A visitor that says what the rows make of each leaf. */
function tracer(account: Account, { direction }: TraceOptions): Visitor {
  const pushExact = (path: readonly Key[], target: readonly Key[], rule: string): void => {
    account.carried.push({ from: toPointer(path), to: [toPointer(target)], how: "exact", rule });
  };
  return {
    claim: ({ rule: { row, role }, path, value, target, result }) => {
      const [from, rule] = [toPointer(path), row.from];
      if (result === undefined) {
        lostAt(account, from, value, row.codec.refusal[direction], rule, row.isZeroUnset);
      } else if (role === "constant") implied(account, from, value, rule);
      else
        told(account, row.codec, direction, { from, to: toPointer(target), rule, value, result });
    },
    list: (path, target, list, rule) => {
      if (list.length === 0) pushExact(path, target, rule.row.from);
    },
    item: (path, target, value, isEmpty, rule) => {
      if (isEmpty) pushExact(path, target, rule.row.from);
      else account.skeletons.push({ to: toPointer(target), at: toPointer(path), value });
    },
    miss: (path, part, reason, rule) =>
      lostAt(account, toPointer(path), part, reason, rule?.row.from),
    implied: (path, part) => implied(account, toPointer(path), part),
  };
}

/** Says of skeletons in the target that no other entry speaks of, which leaves they were made from. */
export function addSkeletons(
  synthesized: Synthesized[],
  skeletons: Trace["skeletons"],
  { carried, lost }: Pick<Trace, "carried" | "lost">,
): void {
  if (skeletons.length === 0) return;
  const spokenOf = new Set([
    ...[...carried, ...lost].flatMap(({ to = [] }) => to),
    ...synthesized.map(({ to }) => to),
  ]);
  for (const { to, at, value } of skeletons)
    if (!spokenOf.has(to)) synthesized.push({ to, why: "derived", from: leafPointers(value, at) });
}
