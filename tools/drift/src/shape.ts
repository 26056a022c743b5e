import { inRange, type MemberTable, type TableNode } from "@imagekin/core";

/** What is known of the value at one place. */
export interface Facts {
  /** JSON types but null, which sources seldom tell; empty if not told. */
  readonly types: readonly string[];
  /** Known words of an enum. */
  readonly words?: readonly string[];
}

/** The places in a document, members by name, `*` for any item or any value of a map, each with its facts. */
export type Shape = ReadonlyMap<string, Facts>;

/** The places that our table has at a version, the newest if none is named. Members of dialects are not upstream's. */
export function shapeOfTable(
  { nodes, versions }: MemberTable,
  version: string | undefined = versions.at(-1),
): Shape {
  const shape = new Map<string, Facts>();
  const visit = (node: TableNode | undefined, at: string): void => {
    if (node === undefined || at.split("/").length > 12) return;
    const types = (node.types ?? []).filter((type) => type !== "null");
    if (at !== "") {
      shape.set(at, { types, ...(node.openWords === undefined ? {} : { words: node.openWords }) });
    }
    for (const [name, member] of Object.entries(node.members ?? {})) {
      const { since = "", until = "" } = member;
      const isSent = version === undefined || inRange(version, `${since}..${until}`);
      if (member.never === true || member.dialect !== undefined || !isSent) continue;
      visit(nodes[member.node], `${at}/${name}`);
    }
    for (const part of [node.items, node.values]) {
      if (part !== undefined) visit(nodes[part], `${at}/*`);
    }
  };
  visit(nodes[0], "");
  return shape;
}

/** One difference between upstream's shape and ours. */
export interface Drift {
  readonly what: "new" | "gone" | "different";
  readonly at: string;
  readonly upstream?: string;
  readonly ours?: string;
}

/** What upstream has and we do not, the other way round, and what is of another type or has other words. Of a branch, the first place alone. */
export function compareShapes(upstream: Shape, ours: Shape): Drift[] {
  const isBelowMissing = (at: string, other: Shape): boolean => {
    const parent = at.slice(0, at.lastIndexOf("/"));
    return parent !== "" && !other.has(parent);
  };
  const added = [...upstream.keys()].filter((at) => !ours.has(at) && !isBelowMissing(at, ours));
  const gone = [...ours.keys()].filter((at) => !upstream.has(at) && !isBelowMissing(at, upstream));
  const different = [...upstream].flatMap(([at, facts]): Drift[] => {
    const own = ours.get(at);
    const [a, b] = [describe(facts), own === undefined ? "" : describe(own)];
    return own === undefined || agree(facts, own)
      ? []
      : [{ what: "different", at, upstream: a, ours: b }];
  });
  return [
    ...added.map((at): Drift => ({ what: "new", at, upstream: describe(upstream.get(at)) })),
    ...gone.map((at): Drift => ({ what: "gone", at, ours: describe(ours.get(at)) })),
    ...different,
  ];
}

function agree(a: Facts, b: Facts): boolean {
  const types = new Set(b.types.map(asNumber));
  const isTyped = a.types.length > 0 && types.size > 0;
  if (isTyped && !a.types.some((type) => types.has(asNumber(type)))) return false;
  return a.words === undefined || b.words === undefined || sorted(a.words) === sorted(b.words);
}

function asNumber(type: string): string {
  return type === "integer" ? "number" : type;
}

function sorted(words: readonly string[]): string {
  return [...words].sort().join(" ");
}

function describe({ types, words }: Facts = { types: [] }): string {
  return [types.join(" or "), ...(words === undefined ? [] : [sorted(words)])].join(": ");
}
