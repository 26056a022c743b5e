import { describe, expect, it } from "vitest";
import { defineDocument } from "./document.ts";
import type { MemberTable } from "./member-table.ts";
import { compareDocumentVersions } from "./version-diff.ts";

const versions = ["1.9", "1.10", "1.11"];

const table: MemberTable = {
  versions,
  lookAlikes: [],
  nodes: [
    {
      members: {
        Kept: { node: 1 },
        Old: { node: 2, until: "1.9" },
        New: { node: 2, since: "1.11" },
        Sure: { node: 1, always: ["..1.10"] },
        Void: { node: 1, nullIn: "1.11.." },
        List: { node: 3 },
        Map: { node: 4 },
        Other: { node: -1, never: true },
      },
    },
    { types: ["string"] },
    { members: { Deep: { node: 1, until: "1.9" } } },
    { items: 2 },
    { values: 2 },
  ],
};

const document = defineDocument<unknown>({
  id: "test/document",
  title: "Test",
  description: "",
  versions,
  guard: () => true,
  ajv: () => true,
  table: JSON.stringify(table),
  source: "{}",
});

describe("compareDocumentVersions", () => {
  it("tells what is lost and gained, by the order of the schema", () => {
    expect(compareDocumentVersions(document, "1.9", "1.11")).toEqual({
      id: "test/document",
      from: "1.9",
      to: "1.11",
      lost: [
        { pointer: "/Old", what: "sent", says: "is not sent: 1.9 is the last version with it" },
        { pointer: "/Sure", what: "always", says: "may be missing" },
        { pointer: "/Void", what: "null", says: "may be null" },
        {
          pointer: "/List/*/Deep",
          what: "sent",
          says: "is not sent: 1.9 is the last version with it",
        },
        {
          pointer: "/Map/*/Deep",
          what: "sent",
          says: "is not sent: 1.9 is the last version with it",
        },
      ],
      gained: [
        { pointer: "/New", what: "sent", says: "is sent: 1.11 is the first version with it" },
      ],
    });
  });

  it("is the mirror image the other way round", () => {
    const there = compareDocumentVersions(document, "1.9", "1.11");
    const back = compareDocumentVersions(document, "1.11", "1.9");
    const places = (changes: typeof there.lost): string[] => changes.map(({ pointer }) => pointer);
    expect(places(back.lost)).toEqual(places(there.gained));
    expect(places(back.gained)).toEqual(places(there.lost));
  });

  it("finds nothing between a version and itself", () => {
    for (const version of versions) {
      expect(compareDocumentVersions(document, version, version)).toMatchObject({
        lost: [],
        gained: [],
      });
    }
  });

  it("refuses a version that there is not", () => {
    expect(() => compareDocumentVersions(document, "1.9", "1.12")).toThrow(
      'test/document has no version "1.12": it has 1.9, 1.10 or 1.11',
    );
  });
});
