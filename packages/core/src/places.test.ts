import { expect, test } from "vitest";
import type { MemberTable } from "./member-table.ts";
import { rememberPlaces } from "./places.ts";

const table: MemberTable = {
  versions: [],
  lookAlikes: [],
  nodes: [
    { types: ["object"], members: { open: { node: 1 }, part: { node: 2 } } },
    { types: ["object"], values: 3 },
    { types: ["object"], members: { key: { node: 3, secret: true } } },
    { types: ["string"] },
  ],
};

test("a place is told by its pointer, and the same one when asked again", () => {
  const places = rememberPlaces(table);
  const place = places.at("/open/a~1b");
  expect(place).toMatchObject({ tokens: ["open", "a/b"], name: "open.a/b" });
  expect(place.place.node).toBe(table.nodes[3]);
  expect(places.at("/open/a~1b")).toBe(place);
});

test("a text in the place of an object with secrets is one, and the object itself is not", () => {
  const { place, masked } = rememberPlaces(table).at("/part");
  expect([place.secret, masked.secret]).toEqual([false, true]);
});

test("neither very many places nor very long pointers are remembered", () => {
  const places = rememberPlaces(table);
  const [first, long] = ["/open/first", `/open/${"x".repeat(200)}`];
  const known = [places.at(first), places.at(long)];
  expect(places.at(long)).not.toBe(known[1]);
  for (let i = 0; i < 1000; i += 1) places.at(`/open/${i}`);
  expect(places.at(first)).not.toBe(known[0]);
  expect([places.at(first), places.at(long)]).toEqual(known);
});
