import type { Lost, LossReason } from "@imagekin/convert";
import { rankOf } from "./reasons.ts";

/** Places with the number of leaves of each. */
export type Places = ReadonlyMap<string, number>;

/** Losses by reason and place. Counts only: no value and no key of a map, but for members that nobody knows. */
export type Losses = ReadonlyMap<LossReason, Places>;

/** Groups losses, and adds them to others. */
export function addLosses(to: Losses, lost: readonly Lost[]): Losses {
  const losses = new Map([...to].map(([reason, places]) => [reason, new Map(places)]));
  for (const { from, reason, rule } of lost) {
    const places = losses.get(reason) ?? new Map<string, number>();
    const place = rule ?? patternOf(from);
    places.set(place, (places.get(place) ?? 0) + 1);
    losses.set(reason, places);
  }
  return new Map([...losses].sort(([a], [b]) => rankOf(a) - rankOf(b)));
}

/** Number of leaves in several places. */
export function sumOf(places: Places | undefined): number {
  return [...(places?.values() ?? [])].reduce((sum, number) => sum + number, 0);
}

/** A pointer with `*` for every index. */
export function patternOf(pointer: string): string {
  return pointer.replaceAll(/\/(?:0|[1-9]\d*)(?=\/|$)/g, "/*");
}

/** The member that a loss is one of: what its row speaks of, down to the first list in between. */
export function memberOfLoss({ from, rule = from }: Lost): string {
  return rule.replace(/\/\*(?:\/.*)?$/s, "");
}
