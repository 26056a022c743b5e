import type { LossReason } from "@imagekin/convert";

/** Why something is lost, in words that follow "lost:"; what changes a fact comes before what leaves it out. */
export const lossReasons: Readonly<Record<LossReason, string>> = {
  conflict: "another document says otherwise",
  precision: "digits would go",
  "enum-unmapped": "the word has no counterpart",
  constraint: "the rules of the target, or its version, do not allow it",
  ambiguous: "it could mean several things there",
  narrowed: "only a part, or what follows from it, is left",
  superseded: "an edit has replaced it",
  "unknown-member": "the member is not known",
  "no-target": "the target has no place for it",
  form: "it says no more than that nothing is set",
};

const order: readonly string[] = Object.keys(lossReasons);

/** Where a reason stands among the others, the gravest first. */
export function rankOf(reason: string): number {
  return order.indexOf(reason);
}
