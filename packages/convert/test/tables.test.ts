import { memberOf, type MemberTable, parsePointer, type TableNode } from "@imagekin/core";
import { image } from "@imagekin/common-image";
import { describe, expect, test } from "vitest";
import { lanesOf, type Place } from "../src/engine/lane.ts";
import { mappings } from "../src/index.ts";

/** The members that a schema knows and that no row speaks of. */
function withoutRow(
  table: MemberTable,
  place: Place | undefined,
  node: TableNode | undefined,
  at: string,
): string[] {
  if (node === undefined) return [];
  if (place === undefined) return [at];
  if (place.rule !== undefined && place.rule.role !== "list") return [];
  if (node.items !== undefined)
    return withoutRow(table, place.items, table.nodes[node.items], `${at}/*`);
  return Object.entries(node.members ?? {})
    .filter(([, { never }]) => never !== true)
    .flatMap(([name, member]) =>
      withoutRow(table, place.members.get(name), table.nodes[member.node], `${at}/${name}`),
    );
}

function isKnown(table: MemberTable, pattern: string): boolean {
  let node = table.nodes[0];
  for (const token of parsePointer(pattern)) {
    const next: number | undefined =
      token === "*" ? node?.items : node === undefined ? undefined : memberOf(node, token)?.node;
    if (next === undefined) return false;
    node = table.nodes[next];
  }
  return true;
}

for (const mapping of Object.values(mappings)) {
  describe(mapping.id, () => {
    const table = mapping.document.table();

    test("every member of the schema has a row", () => {
      expect(withoutRow(table, lanesOf(mapping).forward, table.nodes[0], "")).toEqual([]);
    });

    test("every row speaks of a member of the schema, and of a member of the common image", () => {
      expect(mapping.rows.filter(({ from }) => !isKnown(table, from))).toEqual([]);
      const places = mapping.rows.flatMap(({ to }) => (to === undefined ? [] : [to]));
      expect(
        [...places, ...mapping.derives.map(({ to }) => to)].filter(
          (to) => !isKnown(image.table(), to),
        ),
      ).toEqual([]);
    });

    test("the document is the mapping's own", () => {
      expect(mapping.document.id).toBe(mapping.id);
    });
  });
}

test("every member of the common image is fed by a row or a formula", () => {
  const fed = new Set(
    Object.values(mappings).flatMap(({ rows, derives }) =>
      [...rows, ...derives].flatMap(({ to }) => (to === undefined ? [] : [to])),
    ),
  );
  const table = image.table();
  const unfed = (node: TableNode | undefined, at: string): string[] => {
    if (
      node === undefined ||
      (fed.has(at) && node.members === undefined && node.items === undefined)
    )
      return [];
    if (node.members !== undefined) {
      return Object.entries(node.members)
        .filter(([, { never }]) => never !== true)
        .flatMap(([name, member]) => unfed(table.nodes[member.node], `${at}/${name}`));
    }
    if (
      fed.has(at) &&
      !fed.has(`${at}/*`) &&
      (node.items === undefined || table.nodes[node.items]?.members === undefined)
    )
      return [];
    if (fed.has(`${at}/*`)) return [];
    return node.items === undefined ? [at] : unfed(table.nodes[node.items], `${at}/*`);
  };
  const envelope = /^\/(?:modelVersion|kind|source|residue)(?:\/|$)/;
  expect(unfed(table.nodes[0], "").filter((pointer) => !envelope.test(pointer))).toEqual([]);
});
