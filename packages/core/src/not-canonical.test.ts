import { expect, test } from "vitest";
import { decodeTable } from "./decode-table.ts";
import type { BareFinding } from "./explain-errors.ts";
import type { MemberTable } from "./member-table.ts";
import { explainByWalk, explainNotCanonical } from "./not-canonical.ts";
import { rememberPlaces } from "./places.ts";
import { valueAt } from "./pointer.ts";

const table: MemberTable = {
  versions: [],
  lookAlikes: [],
  nodes: [
    {
      types: ["object"],
      members: {
        diskSize: { node: 1, proto: "disk_size", required: true },
        madeAt: { node: 2, proto: "made_at" },
        isNew: { node: 3, proto: "is_new" },
        part: { node: 4, proto: "part" },
        first: { node: 5, proto: "first" },
        other: { node: 5, proto: "other_one" },
      },
      exclusive: [["first", "other"]],
    },
    { types: ["string"], scalar: "int64" },
    { types: ["string"], scalar: "utc-timestamp" },
    { types: ["boolean"] },
    { types: ["object"], values: 6 },
    { types: ["string"] },
    { types: ["array"], items: 0 },
  ],
};

const values: readonly unknown[] = [
  1,
  1.5,
  null,
  "",
  "07",
  "x",
  "2024-01-01T00:00:00+01:00",
  true,
  undefined,
];
const names = [
  "diskSize",
  "disk_size",
  "madeAt",
  "made_at",
  "isNew",
  "first",
  "other",
  "other_one",
];

/** Objects with one to three members, of which two may be names of one. */
function* messages(): Generator<Record<string, unknown>> {
  let turn = 0;
  for (const a of names) {
    for (const b of names) {
      for (const value of values) {
        turn += 1;
        const more = values[turn % values.length];
        yield {
          [a]: value,
          [b]: more,
          ...(turn % 3 === 0 ? { part: { x: [{ [b]: value }] } } : {}),
        };
      }
    }
  }
}

/** A finding at every place of a message that there is, or could be, as the schema would give it. */
function findings(message: Record<string, unknown>): BareFinding[] {
  const at = (pointer: string, code: BareFinding["code"], expected?: string[]): BareFinding => ({
    severity: "error",
    code,
    pointer,
    message: "from the schema",
    ...(expected === undefined ? {} : { expected }),
  });
  const inner = "part" in message ? names.map((name) => at(`/part/x/0/${name}`, "type")) : [];
  return [
    ...("diskSize" in message ? [] : [at("", "required", ["diskSize"])]),
    ...Object.keys(message).map((name) =>
      at(`/${name}`, name.includes("At") ? "timestamp" : "int64"),
    ),
    ...inner,
  ];
}

test("a place tells of itself what a walk of the whole value tells of it", () => {
  const decoding = decodeTable(table) ?? expect.fail("the table is of a proto message");
  const places = rememberPlaces(table);
  let changed = 0;
  for (const message of messages()) {
    for (const finding of findings(message)) {
      const { pointer } = finding;
      const scene = { ...places.at(pointer), pointer, value: valueAt(message, pointer) };
      const told = explainNotCanonical([{ finding, scene }], message, decoding);
      expect(told, JSON.stringify(message)).toEqual(explainByWalk([finding], message, decoding));
      if (told[0] !== finding) changed += 1;
    }
  }
  expect(changed).toBeGreaterThan(300);
});
