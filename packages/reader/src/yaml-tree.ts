import { maxDepth } from "@imagekin/core";
import { type Document, isAlias, isMap, isNode, isScalar, isSeq, type Scalar } from "yaml";

import type { Span } from "./line-index.ts";
import { explainDepth, type Remark } from "./remark.ts";
import type { MemberNode, ScalarNode, TextNode } from "./text-node.ts";

/** So many values aliases may add to a document: more than any real one has, and no bomb. */
const maxAliased = 100_000;

/**
 * Turns a parsed document into a tree of JSON values. What an alias stands for keeps the places of the original.
 *
 * @throws Refusal at the first thing that JSON cannot say.
 */
export function toYamlTree(document: Document): TextNode {
  const [start, end] = document.range ?? [0, 0];
  return readTree(document.contents, { start, end });
}

/** Ends the reading of a document at the first thing that is refused. */
export class Refusal extends Error {
  readonly remark: Remark;

  constructor(remark: Remark) {
    super(remark.message);
    this.remark = remark;
  }
}

/** What an anchor names. */
interface Anchored {
  readonly node: TextNode;
  /** Values in it, itself included. */
  readonly size: number;
  /** Levels of arrays and objects in it. */
  readonly levels: number;
}

function readTree(contents: unknown, whole: Span): TextNode {
  /** Null while the anchor's own content is being read. */
  const anchors = new Map<string, Anchored | null>();
  let size = 0;
  let aliased = 0;
  let deepest = 0;

  return read(contents, 0, whole);

  function read(yaml: unknown, level: number, around: Span): TextNode {
    const span = spanOf(yaml) ?? around;
    if (isAlias(yaml)) return readAlias(yaml.source, level, span);
    const anchor = isScalar(yaml) || isMap(yaml) || isSeq(yaml) ? yaml.anchor : undefined;
    if (anchor === undefined) return readPlain(yaml, level, span);

    const before = { size, deepest };
    deepest = level;
    anchors.set(anchor, null);
    const node = readPlain(yaml, level, span);
    anchors.set(anchor, { node, size: size - before.size, levels: deepest - level });
    deepest = Math.max(deepest, before.deepest);
    return node;
  }

  function readPlain(yaml: unknown, level: number, span: Span): TextNode {
    size += 1;
    if (isScalar(yaml)) return toScalar(yaml, span);
    if (!isSeq(yaml) && !isMap(yaml)) return { kind: "scalar", value: null, ...span };
    enter(level + 1, span);
    return isSeq(yaml)
      ? { kind: "array", items: yaml.items.map((item) => read(item, level + 1, span)), ...span }
      : {
          kind: "object",
          members: yaml.items.map((pair) => readMember(pair.key, pair.value, level + 1, span)),
          ...span,
        };
  }

  function readMember(key: unknown, value: unknown, level: number, around: Span): MemberNode {
    const span = spanOf(key) ?? around;
    if (!isScalar(key) || typeof key.value !== "string") {
      throw new Refusal({ code: "yaml-only", span, message: "a key is not a text" });
    }
    if (key.value === "<<" && key.type === "PLAIN") {
      throw new Refusal({
        code: "yaml-only",
        span,
        message: "merge keys (<<) are not part of YAML 1.2: write the members out",
      });
    }
    // A key can be anchored too.
    read(key, level, span);
    return {
      name: key.value,
      ...span,
      value: read(value, level, { start: span.end, end: span.end }),
    };
  }

  function readAlias(name: string, level: number, span: Span): TextNode {
    const anchored = anchors.get(name);
    if (anchored === undefined) {
      throw new Refusal({
        code: "syntax",
        span,
        // An unquoted text that happens to start with `*` may be a secret, so it is not shown.
        message:
          "nothing is anchored before this alias under its name; a text that starts with * needs quotes",
      });
    }
    if (anchored === null) {
      throw new Refusal({
        code: "yaml-only",
        span,
        message: "an alias stands within what it stands for",
      });
    }
    size += anchored.size;
    aliased += anchored.size;
    if (aliased > maxAliased) {
      throw new Refusal({
        code: "yaml-only",
        span,
        message: `aliases add more than ${maxAliased} values to the document`,
      });
    }
    enter(level + anchored.levels, span);
    return { ...anchored.node, ...span };
  }

  function enter(level: number, span: Span): void {
    if (level > maxDepth) {
      throw new Refusal(explainDepth(span.start));
    }
    deepest = Math.max(deepest, level);
  }
}

function toScalar({ value, source }: Scalar, span: Span): ScalarNode {
  if (typeof value === "number") {
    return { kind: "scalar", value, source: source ?? String(value), ...span };
  }
  if (typeof value === "string" || typeof value === "boolean" || value === null) {
    return { kind: "scalar", value, ...span };
  }
  throw new Refusal({ code: "yaml-only", span, message: "the value has no counterpart in JSON" });
}

function spanOf(yaml: unknown): Span | undefined {
  if (!isNode(yaml) || !yaml.range) return undefined;
  const [start, end] = yaml.range;
  return { start, end };
}
