import { andList, type Code, type Key, placeName, type Severity, toPointer } from "@imagekin/core";

import type { LineIndex, Span } from "./line-index.ts";
import { isExact, losesDigits } from "./number-text.ts";
import type { Explanation, Remark } from "./remark.ts";
import { shorten, showCode } from "./show.ts";
import { isSameValue, type MemberNode, type ObjectNode, type TextNode, walk } from "./text-node.ts";

/** So many remarks of one code are listed; one more says how many are left out. */
const maxListed = 100;

/** Finds what a well-formed text says and its value cannot tell: duplicate members, numbers that lose digits, broken Unicode. */
export function inspect(root: TextNode, lines: LineIndex): Remark[] {
  const list = createList();
  walk(root, (node, path) => {
    if (node.kind === "object") {
      for (const twins of findTwins(node)) {
        list.add("duplicate-key", areSame(twins) ? "warning" : "error", () =>
          remarkOnTwins(twins, path, lines),
        );
      }
      for (const member of node.members) {
        const { name } = member;
        if (!hasLoneSurrogate(name)) continue;
        list.add("lone-surrogate", "warning", () =>
          remarkOnSurrogate(name, member, [...path, name]),
        );
      }
    } else if (node.kind === "scalar") {
      const { value, source } = node;
      if (typeof value === "string" && hasLoneSurrogate(value)) {
        list.add("lone-surrogate", "warning", () => remarkOnSurrogate(value, node, path));
      }
      if (source !== undefined && losesDigits(source)) {
        const severity = Number.isFinite(value) ? "warning" : "error";
        list.add("unsafe-integer", severity, () => remarkOnNumber(source, node, path));
      }
    }
  });
  return list.remarks(root.end);
}

/** Collects remarks up to a number for each code. What is left out is counted, and its gravest severity kept. */
function createList(): {
  add: (code: Code, severity: Severity, explain: () => Explanation) => void;
  remarks: (end: number) => Remark[];
} {
  const listed: Remark[] = [];
  const counts = new Map<Code, number>();
  const rest = new Map<Code, Severity>();
  return {
    add: (code, severity, explain) => {
      const count = (counts.get(code) ?? 0) + 1;
      counts.set(code, count);
      if (count <= maxListed) listed.push({ code, severity, ...explain() });
      else if (severity === "error" || !rest.has(code)) rest.set(code, severity);
    },
    remarks: (end) => [
      ...listed,
      ...[...rest].map(([code, severity]) => ({
        code,
        severity,
        span: { start: end, end },
        message: `${(counts.get(code) ?? 0) - maxListed} more findings of this kind are not listed`,
      })),
    ],
  };
}

const loneSurrogate = /\p{Surrogate}/u;

function hasLoneSurrogate(text: string): boolean {
  return loneSurrogate.test(text);
}

/** Members of one object with the same name. */
type Twins = readonly [MemberNode, MemberNode, ...MemberNode[]];

function findTwins({ members }: ObjectNode): Twins[] {
  const firsts = new Map<string, MemberNode>();
  const twins = new Map<string, [MemberNode, MemberNode, ...MemberNode[]]>();
  for (const member of members) {
    const first = firsts.get(member.name);
    const known = twins.get(member.name);
    if (first === undefined) firsts.set(member.name, member);
    else if (known === undefined) twins.set(member.name, [first, member]);
    else known.push(member);
  }
  return [...twins.values()];
}

function areSame([first, ...others]: Twins): boolean {
  return others.every(({ value }) => isSameValue(first.value, value));
}

function remarkOnTwins(twins: Twins, path: readonly Key[], lines: LineIndex): Explanation {
  const [first, second] = twins;
  const name = [...path, first.name];
  const pointer = toPointer(name);
  const places = twins.slice(0, 3).map(({ start }) => {
    const { line, column } = lines.position(start);
    return `${line}:${column}`;
  });
  if (twins.length > places.length) places.push("elsewhere");
  return {
    span: { start: second.start, end: second.end },
    pointer,
    related: pointer,
    message:
      `${nameOf(name)} is given ${twins.length === 2 ? "twice" : `${twins.length} times`} ` +
      `with ${areSame(twins) ? "the same value" : "different values"}, at ${andList(places)}`,
  };
}

function remarkOnNumber(source: string, { start, end }: Span, path: readonly Key[]): Explanation {
  return {
    span: { start, end },
    pointer: toPointer(path),
    message: `${nameOf(path)} is ${shorten(source)}, ${explainNumber(source)}`,
    actual: shorten(source),
  };
}

function explainNumber(source: string): string {
  const value = Number(source);
  if (!Number.isFinite(value)) return "larger than any number that JavaScript can hold";
  return isExact(source)
    ? "beyond ±(2^53−1), where JavaScript cannot tell every integer from the next"
    : `which JavaScript cannot hold exactly: it reads ${value}`;
}

function remarkOnSurrogate(text: string, span: Span, path: readonly Key[]): Explanation {
  const code = loneSurrogate.exec(text)?.[0].charCodeAt(0) ?? 0;
  return {
    span: { start: span.start, end: span.end },
    pointer: toPointer(path),
    message: `${nameOf(path)} holds half of a surrogate pair, ${showCode(code)}`,
  };
}

function nameOf(path: readonly Key[]): string {
  return placeName(path.map(String));
}
