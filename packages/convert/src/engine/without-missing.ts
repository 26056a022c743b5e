import { pointerToPath } from "@imagekin/core";
import type { Trace } from "./account.ts";
import { partAt } from "./json.ts";

/** A trace in which nothing points to a place that the target does not have: what was taken out of it again is lost. */
export function withoutMissing(
  trace: Trace,
  target: unknown,
  retained: boolean,
): Pick<Trace, "carried" | "lost"> {
  const isPresent = (pointer: string): boolean =>
    partAt(target, pointerToPath(pointer, target)) !== undefined;
  const carried = [];
  const lost = [];
  for (const entry of trace.carried) {
    const to = entry.to.filter(isPresent);
    if (to.length === entry.to.length) carried.push(entry);
    else {
      const { from, rule } = entry;
      const left = to.length === 0 ? {} : { to };
      lost.push({
        from,
        reason: to.length === 0 ? ("constraint" as const) : ("narrowed" as const),
        retained,
        ...left,
        ...(rule === undefined ? {} : { rule }),
      });
    }
  }
  for (const entry of trace.lost) {
    const { to, ...rest } = entry;
    const left = to?.filter(isPresent) ?? [];
    lost.push(left.length === 0 ? rest : { ...rest, to: left });
  }
  return { carried, lost };
}
