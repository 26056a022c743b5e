import { type Key, parsePointer } from "@imagekin/core";

import type { Span } from "./line-index.ts";

/** A value with its place in the text: what both JSON and YAML are turned into when places are asked for. */
export type TextNode = ScalarNode | ArrayNode | ObjectNode;

export interface ScalarNode extends Span {
  readonly kind: "scalar";
  readonly value: string | number | boolean | null;
  /** A number as it is written. */
  readonly source?: string;
}

export interface ArrayNode extends Span {
  readonly kind: "array";
  readonly items: readonly TextNode[];
}

export interface ObjectNode extends Span {
  readonly kind: "object";
  /** In the order of the text, duplicates included. */
  readonly members: readonly MemberNode[];
}

/** A member; its own span is that of its key. */
export interface MemberNode extends Span {
  readonly name: string;
  readonly value: TextNode;
}

/** A node that was found by its pointer, with its key if it is a member. */
export interface FoundNode {
  readonly key?: Span;
  readonly node: TextNode;
}

/** Finds nodes by JSON Pointer. Of duplicate members, the last one counts, as for JSON.parse. */
export function createFinder(root: TextNode): (pointer: string) => FoundNode | undefined {
  const indexes = new WeakMap<ObjectNode, ReadonlyMap<string, MemberNode>>();

  const memberOf = (node: ObjectNode, name: string): MemberNode | undefined => {
    let index = indexes.get(node);
    if (index === undefined) {
      index = new Map(node.members.map((member) => [member.name, member]));
      indexes.set(node, index);
    }
    return index.get(name);
  };

  const step = (node: TextNode, token: string): FoundNode | undefined => {
    if (node.kind === "object") {
      const member = memberOf(node, token);
      return member && { key: { start: member.start, end: member.end }, node: member.value };
    }
    if (node.kind === "scalar" || !/^(?:0|[1-9][0-9]*)$/.test(token)) return undefined;
    const item = node.items[Number(token)];
    return item && { node: item };
  };

  return (pointer) => {
    if (pointer !== "" && !pointer.startsWith("/")) return undefined;
    return parsePointer(pointer).reduce<FoundNode | undefined>(
      (found, token) => found && step(found.node, token),
      { node: root },
    );
  };
}

/** The value of a node, as JSON.parse makes it: a member named `__proto__` is an own property. */
export function toValue(node: TextNode): unknown {
  switch (node.kind) {
    case "scalar":
      return node.value;
    case "array":
      return node.items.map(toValue);
    case "object":
      return Object.fromEntries(node.members.map(({ name, value }) => [name, toValue(value)]));
  }
}

/** Whether two nodes hold the same value with the members in the same order. Stops at the first difference. */
export function isSameValue(a: TextNode, b: TextNode): boolean {
  if (a.kind === "scalar") return b.kind === "scalar" && a.value === b.value;
  if (a.kind === "array") {
    return b.kind === "array" && isEach(a.items, b.items, isSameValue);
  }
  return (
    b.kind === "object" &&
    isEach(a.members, b.members, (x, y) => x.name === y.name && isSameValue(x.value, y.value))
  );
}

function isEach<T>(a: readonly T[], b: readonly T[], isSame: (x: T, y: T) => boolean): boolean {
  if (a.length !== b.length) return false;
  return a.every((x, i) => {
    const y = b[i];
    return y !== undefined && isSame(x, y);
  });
}

/** Visits every node from the outside in, in the order of the text. The path is one array that changes: copy it to keep it. */
export function walk(root: TextNode, visit: (node: TextNode, path: readonly Key[]) => void): void {
  const path: Key[] = [];
  const descend = (node: TextNode): void => {
    visit(node, path);
    if (node.kind === "array") node.items.forEach((item, index) => step(index, item));
    if (node.kind === "object") node.members.forEach(({ name, value }) => step(name, value));
  };
  const step = (key: Key, node: TextNode): void => {
    path.push(key);
    descend(node);
    path.pop();
  };
  descend(root);
}
