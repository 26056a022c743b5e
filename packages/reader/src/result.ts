import type { Finding } from "@imagekin/core";

import type { LineIndex, Range } from "./line-index.ts";
import { type Remark, toFindings } from "./remark.ts";
import { createFinder, type TextNode } from "./text-node.ts";

/** Where a value stands, and its key if it is a member of an object. */
export interface Place {
  /** The member's name with its quotes. */
  readonly key?: Range;
  readonly value: Range;
}

/** Something in which values can be found by JSON Pointer. */
export interface Located {
  /** The place of the value at a pointer, or undefined if there is no such value. Places are worked out when this is first called. */
  readonly locate: (pointer: string) => Place | undefined;
}

/** A document that was read, with what is remarkable about its text: warnings and notes, no errors. */
export interface ReadSuccess extends Located {
  readonly ok: true;
  readonly value: unknown;
  readonly findings: readonly Finding[];
}

/** Why a text is no document: at least one error. */
export interface ReadFailure {
  readonly ok: false;
  readonly findings: readonly Finding[];
}

/** What a reader gives. Readers never throw for data. */
export type ReadResult = ReadSuccess | ReadFailure;

/** A result whose places are still offsets. */
export type Draft =
  | {
      readonly ok: true;
      readonly value: unknown;
      readonly remarks: readonly Remark[];
      readonly root: () => TextNode;
    }
  | { readonly ok: false; readonly remarks: readonly Remark[] };

/** Turns a draft into a result, which is a failure if a remark is an error. */
export function toResult(draft: Draft, lines: LineIndex): ReadResult {
  const findings = toFindings(draft.remarks, lines);
  return draft.ok && findings.every(({ severity }) => severity !== "error")
    ? { ok: true, value: draft.value, findings, locate: createLocate(draft.root, lines) }
    : { ok: false, findings };
}

/** Finds places in a tree that is made when the first is asked for. */
export function createLocate(root: () => TextNode, lines: LineIndex): Located["locate"] {
  let find: ReturnType<typeof createFinder> | undefined;
  return (pointer) => {
    find ??= createFinder(root());
    const found = find(pointer);
    if (found === undefined) return undefined;
    const value = lines.range(found.node);
    return found.key === undefined ? { value } : { key: lines.range(found.key), value };
  };
}
