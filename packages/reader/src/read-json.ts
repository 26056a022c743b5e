import { ImagekinError } from "@imagekin/core";

import { decode } from "./decode.ts";
import { inspect } from "./inspect.ts";
import { parseJsonTree } from "./json-tree.ts";
import { createLineIndex, type LineIndex } from "./line-index.ts";
import { parseStrict } from "./read-plain.ts";
import { byteOrderMark, type Remark } from "./remark.ts";
import { createLocate, type Draft, type Located, type ReadResult, toResult } from "./result.ts";
import { type TextNode, toValue } from "./text-node.ts";

/** How a JSON text is read. */
export interface JsonOptions {
  /** Allow comments and trailing commas. */
  readonly jsonc?: boolean;
}

/**
 * Reads a JSON document from UTF-8 bytes or from a text, and finds what JSON.parse passes over: duplicate members, numbers that lose
 * digits, broken Unicode, excessive depth.
 *
 * A text without findings costs JSON.parse and one pass over it; places are worked out for findings and when they are asked for.
 *
 * @example
 * const result = readJson(bytes);
 * if (result.ok) result.locate("/Config/Env/0")?.value.line;
 */
export function readJson(input: string | Uint8Array, options: JsonOptions = {}): ReadResult {
  const decoded = decode(input);
  const { text } = decoded;
  const lines = createLineIndex(text);
  if (!decoded.ok) return toResult({ ok: false, remarks: [decoded.remark] }, lines);
  const draft = options.jsonc === true ? readJsonc(text, lines) : readStrict(text, lines);
  const remarks = decoded.hasBom ? [byteOrderMark, ...draft.remarks] : draft.remarks;
  return toResult({ ...draft, remarks }, lines);
}

/**
 * The places in a JSON text whose value is known already, as from `readPlainJson`: it is not parsed a second time. In a text that is no
 * JSON there are none.
 */
export function locateJson(input: string | Uint8Array): Located {
  const { text } = decode(input);
  const lines = createLineIndex(text);
  const tree = parseJsonTree(text, lines, false);
  return { locate: tree.ok ? createLocate(() => tree.root, lines) : () => undefined };
}

/** The slow parser only explains what JSON.parse refuses, and gives places. */
function readStrict(text: string, lines: LineIndex): Draft {
  const parsed = parseStrict(text);
  if (parsed === undefined) return { ok: false, remarks: [explainRefusal(text, lines)] };
  const { value, isPlain } = parsed;
  const root = (): TextNode => parseAccepted(text, lines);
  return { ok: true, value, remarks: isPlain ? [] : inspect(root(), lines), root };
}

function readJsonc(text: string, lines: LineIndex): Draft {
  const tree = parseJsonTree(text, lines, true);
  if (!tree.ok) return { ok: false, remarks: [tree.remark] };
  const { root } = tree;
  return { ok: true, value: toValue(root), remarks: inspect(root, lines), root: () => root };
}

function explainRefusal(text: string, lines: LineIndex): Remark {
  const tree = parseJsonTree(text, lines, false);
  if (!tree.ok) return tree.remark;
  return {
    code: "syntax",
    span: { start: 0, end: 0 },
    message: "the text is not well-formed JSON",
  };
}

function parseAccepted(text: string, lines: LineIndex): TextNode {
  const tree = parseJsonTree(text, lines, false);
  if (tree.ok) return tree.root;
  throw new ImagekinError(
    "E_INTERNAL",
    `JSON.parse accepts a text in which ${tree.remark.message}`,
  );
}
