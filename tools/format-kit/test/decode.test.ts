import type { Schema } from "@imagekin/core";
import { describe, expect, test } from "vitest";
import { makeDocument, source as sinkSource } from "./kitchen-sink.ts";

/** A message with each kind of member that decoding knows. */
const source: Schema = {
  title: "SinkMessage",
  description: "A proto message.",
  "x-look-alikes": [{ members: ["bath"], is: "a bath" }],
  type: "object",
  properties: {
    nodeId: { type: "string", minLength: 1, "x-proto-name": "node_id" },
    bigSize: { $ref: "#/$defs/Big", "x-proto-name": "big_size" },
    sentAt: { $ref: "#/$defs/Time", "x-proto-name": "sent_at" },
    state: {
      type: "string",
      pattern: "^[A-Z_]+$",
      "x-open-enum": ["STATE_UNSPECIFIED", "ON"],
      "x-enum-numbers": [0, 7],
      "x-proto-name": "state",
    },
    count: { type: "integer", minimum: -1, maximum: 10, "x-proto-name": "count" },
    secretWords: {
      type: "object",
      additionalProperties: { type: "string" },
      "x-proto-name": "secret_words",
      "x-secret": true,
    },
    subParts: { type: "array", items: { $ref: "#/$defs/Part" }, "x-proto-name": "sub_parts" },
    left: { type: "boolean", "x-proto-name": "left" },
    right: { type: "boolean", "x-proto-name": "right" },
    any: { type: "object", additionalProperties: true, "x-proto-name": "any" },
    bath: false,
  },
  required: ["nodeId"],
  dependentSchemas: { left: { properties: { right: false } } },
  $defs: {
    Big: { "x-scalar": "int64", type: "string", pattern: "^(?:0|-?[1-9][0-9]*)$" },
    Time: {
      "x-scalar": "utc-timestamp",
      type: "string",
      pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:\\.[0-9]{1,9})?Z$",
    },
    Part: {
      type: "object",
      properties: { partSize: { $ref: "#/$defs/Big", "x-proto-name": "part_size" } },
    },
  },
};

const message = await makeDocument(source);

function refused(value: unknown): string[] {
  const result = message.decode(value);
  return result.ok ? [] : result.findings.map(({ code, pointer }) => `${code} ${pointer}`);
}

function decoded(value: unknown): unknown {
  const result = message.decode(value);
  if (!result.ok) throw new Error(JSON.stringify(result.findings));
  return result.value;
}

/** The words with which a part is refused. */
function say(part: object): string {
  const result = message.decode({ nodeId: "a", ...part });
  return result.ok ? "" : result.findings.map((finding) => finding.message).join();
}

function found(value: unknown): string[] {
  const result = message.validate(value);
  expect(message.is(value)).toBe(result.ok);
  return result.ok ? [] : result.findings.map(({ code, pointer }) => `${code} ${pointer}`);
}

describe("decode", () => {
  test("is validate for a document that is no proto message", async () => {
    const sink = await makeDocument(sinkSource);
    const value = { id: `sha256:${"a".repeat(64)}`, kind: "sink" };
    expect(sink.decode(value)).toEqual({ ok: true, value });
    expect(sink.decode({ kind: "sink" })).toEqual(sink.validate({ kind: "sink" }));
  });

  test("gives back the very same value, and shares what it does not change", () => {
    const parts = [{ partSize: "1" }, { part_size: 2 }];
    const value = { nodeId: "a", any: { deep: [null] }, sub_parts: parts };
    const result = decoded(value);
    expect(result).toEqual({
      nodeId: "a",
      any: { deep: [null] },
      subParts: [{ partSize: "1" }, { partSize: "2" }],
    });
    expect(result).toHaveProperty("any", value.any);
    expect(Reflect.get(Object(Reflect.get(Object(result), "subParts")), 0)).toBe(parts[0]);
    expect(decoded(result)).toBe(result);
  });

  test("does not touch a deeply frozen value", () => {
    const value = Object.freeze({
      node_id: "a",
      sub_parts: Object.freeze([Object.freeze({ part_size: 1 })]),
    });
    expect(decoded(value)).toEqual({ nodeId: "a", subParts: [{ partSize: "1" }] });
    expect(value).toEqual({ node_id: "a", sub_parts: [{ part_size: 1 }] });
  });

  test("keeps members that are not known, inherited and odd names among them", () => {
    const value: unknown = JSON.parse(
      '{"node_id":"a","__proto__":{"x":1},"toString":null,"future":[null],"secretWords":{"__proto__":"x","node_id":"y"}}',
    );
    const result = decoded(value);
    expect(JSON.stringify(result)).toBe(
      '{"nodeId":"a","__proto__":{"x":1},"toString":null,"future":[null],"secretWords":{"__proto__":"x","node_id":"y"}}',
    );
  });

  test("takes undefined for absent", () => {
    const value = { nodeId: "a", node_id: undefined, count: undefined };
    expect(decoded(value)).toBe(value);
    expect(decoded({ nodeId: undefined, node_id: "a" })).toEqual({ nodeId: "a" });
  });

  test("refuses what contains itself, is too deep, or throws", () => {
    const circle: Record<string, unknown> = { nodeId: "a" };
    circle["any"] = { circle };
    expect(refused(circle)).toEqual([expect.stringMatching(/^too-deep \/any/)]);
    const unknown: Record<string, unknown> = { node_id: "a" };
    unknown["future"] = unknown;
    expect(refused(unknown)).toEqual([expect.stringMatching(/^too-deep \/future/)]);
    let deep: unknown = "end";
    for (let level = 0; level < 600; level += 1) deep = [deep];
    expect(refused({ nodeId: "a", any: { deep } })).toEqual([expect.stringMatching(/^too-deep /)]);
    const thrower = {
      get nodeId(): string {
        throw new Error("no");
      },
    };
    expect(refused(thrower)).toEqual(["unreadable-value "]);
  });

  test.for([
    [null, "type "],
    [[], "type "],
    ["text", "type "],
    [{ nodeId: "a", node_id: "a" }, "duplicate-key /node_id"],
    [{ nodeId: "a", big_size: null, bigSize: "1" }, "duplicate-key /bigSize"],
    [{ nodeId: "a", left: true, right: false }, "exclusive-members /right"],
    [{ nodeId: "a", right: null, left: true }, "exclusive-members /right"],
    [{ nodeId: null }, "type /nodeId"],
    [{ node_id: null }, "type /node_id"],
    [{}, "required "],
    [{ node_id: "" }, "length /node_id"],
    [{ nodeId: "a", sub_parts: [null] }, "type /sub_parts/0"],
    [{ nodeId: "a", sub_parts: [{ part_size: 1.5 }] }, "int64 /sub_parts/0/part_size"],
    [{ nodeId: "a", secret_words: { a: null } }, "type /secret_words/a"],
    [{ nodeId: "a", state: 8 }, "enum /state"],
    [{ nodeId: "a", state: "on" }, "enum /state"],
    [{ nodeId: "a", count: 11 }, "range /count"],
    [{ nodeId: "a", count: "11" }, "range /count"],
    [{ nodeId: "a", count: 2 ** 31 }, "range /count"],
    [{ nodeId: "a", count: "1.0" }, "type /count"],
    [{ nodeId: "a", bigSize: 2 ** 53 }, "unsafe-integer /bigSize"],
    [{ nodeId: "a", any: [] }, "type /any"],
    [{ nodeId: "a", bath: 1, count: "x" }, "wrong-document /bath"],
  ] as const)("refuses %j: %s", ([value, expected]) => {
    expect(refused(value)).toEqual([expected]);
  });

  test("finds every error, each at its place in the input", () => {
    expect(
      refused({ node_id: "", big_size: " 5", sub_parts: [{ part_size: [] }], sent_at: "x" }),
    ).toEqual([
      "int64 /big_size",
      "type /sub_parts/0/part_size",
      "timestamp /sent_at",
      "length /node_id",
    ]);
  });

  test("says why it is strict where readers disagree", () => {
    expect(say({ node_id: "b" })).toContain("readers disagree on which one counts");
    expect(say({ left: true, right: null })).toContain("some readers count one that is null");
    expect(say({ bigSize: "1e5" })).toContain("not every one a point or an exponent");
    expect(say({ bigSize: " 5" })).toContain("not every reader takes");
    expect(say({ bigSize: 2 ** 53 })).toContain("send text");
    expect(say({ state: 8 })).toContain("no known name has the number 8");
    expect(say({ sentAt: "2024-02-30T00:00:00+01:00" })).toContain("2024-02 has no day 30");
    expect(say({ sentAt: "0001-01-01T00:00:00+01:00" })).toContain("outside of the years");
  });

  test("never shows a secret", () => {
    const result = message.decode({ nodeId: "a", secretWords: { a: 4711 } });
    expect(JSON.stringify(result)).not.toContain("4711");
  });
});

describe("validate", () => {
  test("calls each legal spelling not-canonical, and names decode", () => {
    const value = {
      nodeId: "a",
      bigSize: 5,
      sentAt: "2024-02-29T00:00:00.50+03:00",
      state: 7,
      count: null,
    };
    const result = message.validate(value);
    expect(result).toMatchObject({
      ok: false,
      findings: [
        { code: "not-canonical", pointer: "/bigSize", suggestion: '`decode` makes it "5"' },
        {
          code: "not-canonical",
          pointer: "/sentAt",
          suggestion: '`decode` makes it "2024-02-28T21:00:00.50Z"',
        },
        { code: "not-canonical", pointer: "/state", suggestion: '`decode` makes it "ON"' },
        { code: "not-canonical", pointer: "/count", suggestion: "`decode` drops it" },
      ],
    });
    expect(message.lint(value)).toEqual(result.ok ? [] : result.findings);
  });

  test("tells a legal spelling from an error beside it", () => {
    expect(found({ nodeId: "a", bigSize: 5, count: "x" })).toEqual([
      "not-canonical /bigSize",
      "type /count",
    ]);
  });

  test("calls a required member under its other name not-canonical", () => {
    expect(found({ node_id: "a" })).toEqual(["not-canonical /node_id"]);
    expect(found({ node_id: null })).toEqual(["type /node_id"]);
    expect(found({ nodeId: null })).toEqual(["type /nodeId"]);
    expect(found({})).toEqual(["required "]);
  });

  test("takes the decoder's word where it knows more", () => {
    expect(found({ nodeId: "a", bigSize: 2 ** 53, state: 8 })).toEqual([
      "unsafe-integer /bigSize",
      "enum /state",
    ]);
  });
});

describe("members under other names", () => {
  const told = (value: unknown): string[] => {
    expect(message.is(value)).toBe(false);
    const findings = message.lint(value);
    expect(message.validate(value)).toEqual({
      ok: false,
      findings: findings.filter(({ severity }) => severity === "error"),
    });
    return findings.map(({ severity, code, pointer }) => `${severity} ${code} ${pointer}`);
  };

  test("are errors, each at its place, that name decode; one that is there twice is a duplicate", () => {
    const value = { nodeId: "a", node_id: "b", big_size: "1", sub_parts: [], unheard: 1 };
    expect(told(value)).toEqual([
      "error duplicate-key /node_id",
      "error not-canonical /big_size",
      "error not-canonical /sub_parts",
      "warning unknown-member /unheard",
    ]);
    expect(message.lint({ nodeId: "a", big_size: "1" })).toMatchObject([
      { message: expect.stringContaining('"big_size" is another name of "bigSize"') },
    ]);
    expect(told({ nodeId: "a", subParts: [{ part_size: "1" }] })).toEqual([
      "error not-canonical /subParts/0/part_size",
    ]);
  });

  test("are judged as members, as decode does", () => {
    expect(told({ nodeId: "a", big_size: [null] })).toEqual(["error type /big_size"]);
    expect(told({ nodeId: "a", big_size: null })).toEqual(["error not-canonical /big_size"]);
  });
});

describe("a skeleton from a vendor's page", () => {
  test.for([
    [{ secretWords: "string" }, /secretWords is a map, such as .*skeleton on the vendor's page/],
    [{ secretWords: "text" }, /secretWords is a map, such as [^;]*$/],
    [{ left: "boolean" }, /"boolean" is the name of a type/],
    [{ any: "object" }, /"object" is the name of a type/],
    [{ sentAt: "string" }, /"string" is the name of a type/],
    [{ bigSize: "string" }, /"string" is the name of a type/],
    [{ state: "string" }, /"string" is the name of a type/],
  ] as const)("%j is told from a slip", ([part, suggestion]) => {
    for (const result of [
      message.validate({ nodeId: "a", ...part }),
      message.decode({ nodeId: "a", ...part }),
    ]) {
      expect(result).toMatchObject({
        ok: false,
        findings: [{ suggestion: expect.stringMatching(suggestion) }],
      });
    }
  });
});
