import { inRange, type Key, memberOf, type MemberTable, type TableNode } from "@imagekin/core";
import { isObject, memberNames } from "./json.ts";

/** The places of a document that its vendor's version does not have. */
export function findForeignPlaces(value: unknown, table: MemberTable, version: string): Key[][] {
  const places: Key[][] = [];
  const visit = (part: unknown, node: TableNode | undefined, path: readonly Key[]): void => {
    if (node === undefined) return;
    if (Array.isArray(part)) {
      const items = node.items === undefined ? undefined : table.nodes[node.items];
      for (const [index, item] of part.entries()) visit(item, items, [...path, index]);
    } else if (isObject(part)) {
      for (const name of memberNames(part)) {
        const member = memberOf(node, name);
        if (member === undefined) continue;
        const { since = "", until = "" } = member;
        const at = [...path, name];
        if (inRange(version, `${since}..${until}`)) visit(part[name], table.nodes[member.node], at);
        else places.push(at);
      }
    }
  };
  visit(value, table.nodes[0], []);
  return places;
}
