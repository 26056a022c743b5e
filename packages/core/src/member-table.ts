import type { VersionRange } from "./version.ts";

/** The name that JSON Schema gives to a kind of value. */
export type JsonType = "null" | "boolean" | "integer" | "number" | "string" | "array" | "object";

/**
 * Everything that is known about the members of a document beyond accept and reject, made from its schema by the kit: what `lint`,
 * messages and `explain` read. Node 0 is the document itself; nodes name each other by their place in the list.
 */
export interface MemberTable {
  readonly nodes: readonly TableNode[];
  /** All versions of the document, oldest first; empty if the vendor has none. */
  readonly versions: readonly string[];
  readonly lookAlikes: readonly LookAlike[];
}

/** One kind of value in a document. */
export interface TableNode {
  /** The JSON types that a value may have. */
  readonly types?: readonly JsonType[];
  /** The members of an object. An object with members takes unknown ones too. */
  readonly members?: Readonly<Record<string, TableMember>>;
  /** The node of each item of an array. */
  readonly items?: number;
  /** The node of each value of a map, whose keys are data. */
  readonly values?: number;
  /** True where anything may stand below, unchecked. */
  readonly free?: true;
  /** Name of the form of a text or number, as `digest`. */
  readonly scalar?: string;
  /** The known words of a set that the vendor extends. */
  readonly openWords?: readonly string[];
  /** The proto numbers of the known words, in their order. */
  readonly numbers?: readonly number[];
  /** Pairs of members of which at most one may be present. */
  readonly exclusive?: readonly (readonly [string, string])[];
}

/** What is known about one member of an object. Ranges are of versions of the document. */
export interface TableMember {
  readonly node: number;
  /** Present in no document of this kind: it shows that the document is another one. */
  readonly never?: true;
  /** First version that sends it. */
  readonly since?: string;
  /** Last version that sends it. */
  readonly until?: string;
  /** Where every engine sends it. */
  readonly always?: readonly VersionRange[];
  /** Where null is sent; without it, wherever the type allows null. */
  readonly nullIn?: VersionRange;
  /** Only this dialect sends it. */
  readonly dialect?: string;
  /** May hold credentials. */
  readonly secret?: true;
  /** The proto field name. */
  readonly proto?: string;
  /** Present in every document, of a member that has a proto field name. */
  readonly required?: true;
}

/** What a document is that has one of these members. */
export interface LookAlike {
  readonly members: readonly string[];
  readonly is: string;
  /** Also what an invalid document is whose members have all types or words of one entry. */
  readonly when?: readonly Readonly<Record<string, JsonType | readonly unknown[]>>[];
}

/** What a place in a document is, found by following a JSON Pointer through a table. */
export interface TablePlace {
  readonly node: TableNode | undefined;
  readonly member: TableMember | undefined;
  /** True if this member or one above it may hold credentials. */
  readonly secret: boolean;
}

/** Follows unescaped pointer tokens through a table. A place that the table does not know has neither node nor member. */
export function placeOf(table: MemberTable, tokens: readonly string[]): TablePlace {
  let node = table.nodes[0];
  let member: TableMember | undefined;
  let secret = false;
  for (const token of tokens) {
    member = node === undefined ? undefined : memberOf(node, token);
    const next: number | undefined = member?.node ?? node?.values ?? node?.items;
    node = next === undefined ? undefined : table.nodes[next];
    secret ||= member?.secret === true;
  }
  return { node, member, secret };
}

/** The member of a node by its name; never one that an object merely inherits, as `toString`. */
export function memberOf(node: TableNode, name: string): TableMember | undefined {
  return node.members !== undefined && Object.hasOwn(node.members, name)
    ? node.members[name]
    : undefined;
}

/** The other names that a ProtoJSON reader takes for the members of a node, each with the name that is in the table. */
export function otherNames({ members = {} }: TableNode): ReadonlyMap<string, string> {
  return otherNamesOf(Object.entries(members).map(([key, { proto }]) => [key, proto] as const));
}

/**
 * The other names of members: the proto field name, and the JSON name that is made of it. A name that is a member itself is no other one's.
 *
 * @param members each member's name, and the proto field name if it has one
 */
export function otherNamesOf(
  members: readonly (readonly [key: string, proto: string | undefined])[],
): ReadonlyMap<string, string> {
  const keys = new Set(members.map(([key]) => key));
  const names = new Map<string, string>();
  for (const [key, proto] of members) {
    if (proto === undefined) continue;
    const jsonName = proto.replaceAll(/_+([a-z0-9]?)/g, (_, letter: string) =>
      letter.toUpperCase(),
    );
    for (const name of [proto, jsonName]) if (!keys.has(name)) names.set(name, key);
  }
  return names;
}
