import {
  readBool,
  readForm,
  readInt32,
  readInt64,
  readText,
  readTimestamp,
  readWord,
  type ScalarReader,
} from "./decode-scalars.ts";
import { type MemberTable, otherNames, type TableNode } from "./member-table.ts";

/** How the values of one node of a member table are decoded. */
export type DecodeNode =
  | {
      readonly kind: "message";
      /** By every name that a reader takes. */
      readonly names: ReadonlyMap<string, DecodeMember>;
      readonly exclusive: readonly (readonly [string, string])[];
    }
  | { readonly kind: "map" | "list"; readonly part: number }
  | { readonly kind: "scalar"; readonly read: ScalarReader }
  | { readonly kind: "verbatim" };

/** A member of a message: its canonical name and its node. */
export interface DecodeMember {
  readonly key: string;
  readonly node: number;
  readonly required: boolean;
  /** All its other names, and those of members that exclude it. */
  readonly rivals: readonly string[];
}

/** What decoding works with: one node for each node of the member table, in the same order. */
export interface DecodeTable {
  readonly table: MemberTable;
  readonly nodes: readonly DecodeNode[];
}

/** The decoding side of a member table; undefined for a document that is no proto message. */
export function decodeTable(table: MemberTable): DecodeTable | undefined {
  const isProto = Object.values(table.nodes[0]?.members ?? {}).some(
    ({ proto }) => proto !== undefined,
  );
  return isProto ? { table, nodes: table.nodes.map(decodeNode) } : undefined;
}

function decodeNode(node: TableNode): DecodeNode {
  if (node.members !== undefined) return messageNode(node);
  if (node.values !== undefined) return { kind: "map", part: node.values };
  if (node.items !== undefined) return { kind: "list", part: node.items };
  if (node.free === true) return { kind: "verbatim" };
  return { kind: "scalar", read: scalarReader(node) };
}

function messageNode(node: TableNode): DecodeNode {
  const { exclusive = [] } = node;
  const others = [...otherNames(node)];
  const namesOf = (key: string): string[] => [
    key,
    ...others.filter(([, canonical]) => canonical === key).map(([name]) => name),
  ];
  const names = new Map<string, DecodeMember>();
  for (const [key, member] of Object.entries(node.members ?? {})) {
    // A never-member is left to the schema, as an unknown member is.
    if (member.never === true) continue;
    const excluding = exclusive.filter((pair) => pair.includes(key)).flat();
    const rivals = [...new Set([key, ...excluding])]
      .flatMap(namesOf)
      .filter((name) => name !== key);
    names.set(key, { key, node: member.node, required: member.required === true, rivals });
  }
  for (const [name, key] of others) {
    const member = names.get(key);
    if (member !== undefined) names.set(name, member);
  }
  return { kind: "message", names, exclusive };
}

function scalarReader({ scalar, numbers, openWords = [], types = [] }: TableNode): ScalarReader {
  if (scalar === "int64") return readInt64;
  if (scalar === "utc-timestamp") return readTimestamp;
  if (scalar !== undefined) return readForm;
  if (numbers !== undefined) {
    const words = new Map(numbers.map((number, index) => [number, openWords[index] ?? ""]));
    return (value) => readWord(value, words);
  }
  if (types.includes("integer")) return readInt32;
  return types.includes("boolean") ? readBool : readText;
}
