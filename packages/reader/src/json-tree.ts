import { ImagekinError, maxDepth } from "@imagekin/core";
import { type JSONVisitor, printParseErrorCode, visit } from "jsonc-parser";

import { explainSyntax } from "./json-syntax.ts";
import type { LineIndex, Span } from "./line-index.ts";
import { breakLongBlanks } from "./long-blanks.ts";
import { explainDepth, type Remark } from "./remark.ts";
import type { ArrayNode, MemberNode, ObjectNode, TextNode } from "./text-node.ts";

/** A JSON text with all places, or the first thing wrong with it. */
export type JsonTree =
  | { readonly ok: true; readonly root: TextNode }
  | { readonly ok: false; readonly remark: Remark };

/**
 * Reads a text with all places; `jsonc` allows comments and trailing commas. Stops at the first fault and at the bracket that is
 * too deep, so that the parser's recursion is bounded.
 */
export function parseJsonTree(text: string, lines: LineIndex, jsonc: boolean): JsonTree {
  const builder = createBuilder(text, lines);
  try {
    visit(jsonc ? text : breakLongBlanks(text), builder.visitor, {
      disallowComments: !jsonc,
      allowTrailingComma: jsonc,
    });
    return { ok: true, root: builder.root() };
  } catch (error) {
    if (error instanceof Halt) return { ok: false, remark: error.remark };
    throw error;
  }
}

/** Ends a visit at the first fault: whatever the parser said after it would be guesswork. */
class Halt extends Error {
  readonly remark: Remark;

  constructor(remark: Remark) {
    super(remark.message);
    this.remark = remark;
  }
}

type Building<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer I)[] ? I[] : T[K] };
type OpenNode = Building<ArrayNode> | Building<ObjectNode>;

/** A visitor that builds the tree, and the tree. */
function createBuilder(
  text: string,
  lines: LineIndex,
): { visitor: JSONVisitor; root: () => TextNode } {
  const open: OpenNode[] = [];
  let root: TextNode | undefined;
  let key: Omit<MemberNode, "value"> | undefined;
  let comma: Span | undefined;

  const add = (node: TextNode): void => {
    const parent = open.at(-1);
    if (parent?.kind === "array") parent.items.push(node);
    else if (parent !== undefined && key !== undefined)
      parent.members.push({ name: key.name, start: key.start, end: key.end, value: node });
    else root = node;
    key = undefined;
    comma = undefined;
  };
  const begin = (node: OpenNode): void => {
    if (open.length === maxDepth) throw new Halt(explainDepth(node.start));
    add(node);
    open.push(node);
  };
  const close = (start: number, length: number): void => {
    // The parser also says so at the end of the text, before the error that the bracket is missing.
    if (start === text.length) return;
    const node = open.pop();
    if (node !== undefined) node.end = start + length;
    comma = undefined;
  };

  return {
    visitor: {
      onObjectBegin: (start) => begin({ kind: "object", start, end: start, members: [] }),
      onArrayBegin: (start) => begin({ kind: "array", start, end: start, items: [] }),
      onObjectEnd: close,
      onArrayEnd: close,
      onObjectProperty: (name, start, length) => {
        key = { name, start, end: start + length };
        comma = undefined;
      },
      onLiteralValue: (value: string | number | boolean | null, start, length) => {
        const end = start + length;
        if (typeof value === "number")
          add({ kind: "scalar", start, end, value, source: text.slice(start, end) });
        else add({ kind: "scalar", start, end, value });
      },
      onSeparator: (character, start, length) => {
        if (character === ",") comma = { start, end: start + length };
      },
      onError: (error, start) => {
        const inside = open.at(-1);
        throw new Halt(
          explainSyntax(text, lines, {
            name: printParseErrorCode(error),
            start,
            isAfterEnd: root !== undefined && inside === undefined,
            inside,
            comma,
            isNamePlace: inside?.kind === "object" && key === undefined,
          }),
        );
      },
    },
    root: () => {
      if (root === undefined)
        throw new ImagekinError("E_INTERNAL", "a text without fault has no value");
      return root;
    },
  };
}
