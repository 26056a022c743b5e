import { type Key, toPointer } from "@imagekin/core";
import { isObject, memberNames } from "./json.ts";
import type { Place, Rule } from "./lane.ts";
import type { LossReason } from "./report.ts";

/** A value that a row takes, and what its codec made of it; `undefined` if it refused. */
export interface Claim {
  readonly rule: Rule;
  readonly path: readonly Key[];
  readonly value: unknown;
  readonly target: readonly Key[];
  readonly result: unknown;
}

/** What a walk meets. Every leaf of the document is in exactly one of these calls. */
export interface Visitor {
  readonly claim: (claim: Claim) => void;
  /** A list whose items are walked on their own; the only call for it if it is empty. */
  readonly list: (
    path: readonly Key[],
    target: readonly Key[],
    value: readonly unknown[],
    rule: Rule,
  ) => void;
  /** An object in such a list; the only call for it if it is empty. */
  readonly item: (
    path: readonly Key[],
    target: readonly Key[],
    value: unknown,
    isEmpty: boolean,
    rule: Rule,
  ) => void;
  /** A value that no row takes. */
  readonly miss: (path: readonly Key[], value: unknown, reason: LossReason, rule?: Rule) => void;
  /** A value that the target's own formula gives. */
  readonly implied: (path: readonly Key[], value: unknown) => void;
}

/** What decides about values beside the table. */
export interface WalkOptions {
  /** Places that the target's own formulas give. */
  readonly implied?: ReadonlySet<string>;
  /** Members of the root that are passed over without a word. */
  readonly skipped?: ReadonlySet<string>;
  /** Whether a row may be used. */
  readonly accepts?: (rule: Rule, path: readonly Key[]) => boolean;
}

/** Walks a document by a table. The document drives, not the rows: nothing in it is passed over but what `skipped` names. */
export function walk(
  value: unknown,
  root: Place,
  visitor: Visitor,
  options: WalkOptions = {},
): void {
  const { implied, skipped, accepts } = options;

  const hasImpliedBelow = (path: readonly Key[]): boolean => {
    const start = `${toPointer(path)}/`;
    return implied !== undefined && [...implied].some((pointer) => pointer.startsWith(start));
  };

  /** Gives true if something was written. */
  const takeClaim = (
    rule: Rule,
    path: readonly Key[],
    part: unknown,
    indexes: readonly number[],
  ): boolean => {
    if (accepts !== undefined && !accepts(rule, path)) {
      visitor.miss(path, part, "no-target", rule);
      return false;
    }
    const result = rule.apply(part);
    visitor.claim({ rule, path, value: part, target: fill(rule.target ?? [], indexes), result });
    return result !== undefined && rule.target !== undefined;
  };

  const visitList = (
    rule: Rule,
    items: Place,
    path: readonly Key[],
    list: readonly unknown[],
    indexes: readonly number[],
  ): void => {
    visitor.list(path, fill(rule.target ?? [], indexes), list, rule);
    // Counts what was written, so that a refused item leaves no hole.
    let next = 0;
    for (const [index, item] of list.entries()) {
      const at = [...path, index];
      const inner = [...indexes, next];
      if (items.rule !== undefined) {
        if (takeClaim(items.rule, at, item, inner)) next += 1;
      } else if (isObject(item)) {
        const names = memberNames(item);
        visitor.item(
          at,
          [...fill(rule.target ?? [], indexes), next],
          item,
          names.length === 0,
          rule,
        );
        for (const name of names) visit(item[name], items.members.get(name), [...at, name], inner);
        next += 1;
      } else {
        visitor.miss(at, item, "constraint", rule);
      }
    }
  };

  const visit = (
    part: unknown,
    place: Place | undefined,
    path: readonly Key[],
    indexes: readonly number[],
  ): void => {
    if (
      implied !== undefined &&
      implied.size > 0 &&
      path.length <= 2 &&
      implied.has(toPointer(path))
    ) {
      visitor.implied(path, part);
      return;
    }
    if (place === undefined) {
      if (isObject(part) && path.length === 1 && hasImpliedBelow(path)) {
        for (const name of memberNames(part))
          visit(part[name], undefined, [...path, name], indexes);
      } else {
        visitor.miss(path, part, "unknown-member");
      }
      return;
    }
    const { rule, items } = place;
    if (rule !== undefined && rule.role !== "list") {
      takeClaim(rule, path, part, indexes);
    } else if (Array.isArray(part) && rule !== undefined && items !== undefined) {
      visitList(rule, items, path, part, indexes);
    } else if (isObject(part) && memberNames(part).length > 0 && items === undefined) {
      for (const name of memberNames(part)) {
        if (path.length === 0 && skipped?.has(name) === true) continue;
        visit(part[name], place.members.get(name), [...path, name], indexes);
      }
    } else if (path.length > 0) {
      visitor.miss(path, part, "form", rule);
    }
  };

  visit(value, root, [], []);
}

/** A pattern with its `*` replaced by indexes, in their order. */
function fill(pattern: readonly string[], indexes: readonly number[]): Key[] {
  let next = 0;
  return pattern.map((token) => (token === "*" ? (indexes[next++] ?? 0) : token));
}

/** A visitor that only builds the target. */
export function builder(write: (path: readonly Key[], value: unknown) => void): Visitor {
  return {
    claim: ({ rule, target, result }) => {
      if (result !== undefined && rule.target !== undefined) write(target, result);
    },
    list: (_path, target) => write(target, []),
    item: (_path, target) => write(target, {}),
    miss: () => undefined,
    implied: () => undefined,
  };
}
