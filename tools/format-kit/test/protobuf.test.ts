import { type DescMessage, fromJson, type JsonValue, toJson } from "@bufbuild/protobuf";
import { type Document, type Finding, valueAt } from "@imagekin/core";
import { arbitraryOf } from "@imagekin/core/arbitrary";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { image as registry } from "../../../packages/formats/yandex-container-registry/src/generated/index.ts";
import { image as compute } from "../../../packages/formats/yandex-compute/src/generated/index.ts";
import { makeRandom, mutate } from "../src/mutate.ts";
import { respell } from "../src/respell.ts";
import { computeImage, registryImage } from "./proto-messages.ts";

// Of fewer, too few may be legal, or illegal.
const cases = Math.max(100, Math.ceil(Number(process.env["IMAGEKIN_FUZZ"] ?? 10_000) / 5));

/** What the other implementation prints for a value after reading it; undefined if it refuses to. */
function printed(message: DescMessage, value: unknown): JsonValue | undefined {
  const json: JsonValue = JSON.parse(JSON.stringify(value));
  try {
    return toJson(message, fromJson(message, json, { ignoreUnknownFields: true }));
  } catch {
    return undefined;
  }
}

/** Where we refuse, and protobuf-es does not. Nothing else may differ in this direction. */
const stricter: readonly {
  readonly why: string;
  readonly covers: (code: string, value: unknown) => boolean;
}[] = [
  {
    why: "30 February, hour 24: protobuf-es rolls over, Python refuses",
    covers: (code, value) =>
      code === "timestamp" &&
      /^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]+(?:Z|[+-][0-9:]{5})$/.test(String(value)),
  },
  {
    why: "white space around an int64: protobuf-es takes it, and reads white space alone as zero; Python refuses",
    covers: (code, value) =>
      code === "int64" && typeof value === "string" && value.trim() !== value,
  },
  {
    why: "a number beyond 2^53: protobuf-es takes what JavaScript made of it",
    covers: (code) => code === "unsafe-integer",
  },
  {
    why: "a word that no enum can have: dropped by readers that ignore what they do not know, refused by others",
    covers: (code, value) => code === "enum" && typeof value === "string",
  },
  {
    why: "an enum number without a name: kept by both; the canonical form has names only",
    covers: (code, value) => code === "enum" && typeof value === "number",
  },
  { why: "the form of a digest: to proto, any text", covers: (code) => code === "digest" },
  {
    why: "a member of another resource: to proto, one that is not known",
    covers: (code) => code === "wrong-document",
  },
];

function isListed(findings: readonly Finding[], value: unknown): boolean {
  return findings.every(({ code, pointer }) =>
    stricter.some(({ covers }) => covers(code, valueAt(value, pointer))),
  );
}

const documents: readonly [string, Document<unknown>, DescMessage][] = [
  ["compute", compute, computeImage],
  ["container registry", registry, registryImage],
];

describe.for(documents)("decode and protobuf-es: %s", ([, document, message]) => {
  const values = fc.sample(arbitraryOf(document)(), { seed: 4, numRuns: 500 });

  test(`read the same out of ${cases} legal spellings`, () => {
    const random = makeRandom(4);
    for (let i = 0; i < cases; i += 1) {
      const spelled = respell(values[i % values.length], document.table(), random);
      const decoded = document.decode(spelled);
      const text = JSON.stringify(spelled);
      if (!decoded.ok) expect.fail(`${text}: ${JSON.stringify(decoded.findings)}`);
      const theirs = printed(message, spelled);
      expect(theirs, text).toBeDefined();
      expect(theirs, text).toEqual(printed(message, decoded.value));
    }
  });

  test(`give the same verdict of ${cases} mutated documents, but for the listed differences`, () => {
    const random = makeRandom(5);
    const counts = { taken: 0, refused: 0 };
    for (let i = 0; i < cases; i += 1) {
      const spelled = respell(values[i % values.length], document.table(), random);
      const value = mutate(JSON.stringify(spelled), random, false);
      const ours = document.decode(value);
      const theirs = printed(message, value);
      counts[ours.ok ? "taken" : "refused"] += 1;
      const text = JSON.stringify(value);
      if (ours.ok && theirs !== undefined)
        expect(printed(message, ours.value), text).toEqual(theirs);
      if (ours.ok && theirs === undefined) expect.fail(`only we take ${text}`);
      if (!ours.ok && theirs !== undefined && !isListed(ours.findings, value)) {
        expect.fail(`only we refuse ${text}: ${JSON.stringify(ours.findings)}`);
      }
    }
    expect(counts.taken).toBeGreaterThan(cases / 10);
    expect(counts.refused).toBeGreaterThan(cases / 10);
  });
});

/** Compute images, and the code with which `decode` refuses each; protobuf-es refuses the same ones. */
const agreed: readonly [value: Record<string, unknown>, refused: string | undefined][] = [
  [{ size: 5, minDiskSize: "+5", storageSize: "05" }, undefined],
  [{ size: 1e5, minDiskSize: "-0" }, undefined],
  [{ size: "9223372036854775807", minDiskSize: "-9223372036854775808" }, undefined],
  [{ size: "9223372036854775808" }, "int64"],
  [{ size: "-9223372036854775809" }, "int64"],
  [{ size: 1.5 }, "int64"],
  [{ size: "" }, "int64"],
  [{ size: "5.0" }, "int64"],
  [{ size: "1e5" }, "int64"],
  [{ size: true }, "type"],
  [{ folderId: "a", folder_id: "a" }, "duplicate-key"],
  [
    { labels: null, productIds: null, os: null, pooled: null, createdAt: null, size: null },
    undefined,
  ],
  [{ labels: { a: null } }, "type"],
  [{ productIds: [null] }, "type"],
  [{ labels: [] }, "type"],
  [{ labels: "string" }, "type"],
  [{ labels: { a: 1 } }, "type"],
  [{ name: 5 }, "type"],
  [{ pooled: "true" }, "type"],
  [{ pooled: 1 }, "type"],
  [{ productIds: "a" }, "type"],
  [{ os: [] }, "type"],
  [{ status: 2, os: { type: 0 } }, undefined],
  [{ status: true }, "type"],
  [{ status: 1.5 }, "type"],
  [{ hardwareGeneration: { generation2Features: {} } }, undefined],
  [{ hardwareGeneration: { legacyFeatures: {}, generation2Features: {} } }, "exclusive-members"],
  [{ hardwareGeneration: { legacyFeatures: null, generation2Features: {} } }, "exclusive-members"],
  [{ createdAt: "2021-10-04T16:38:54.345168059Z" }, undefined],
  [{ createdAt: "2021-10-04T16:38:54.3+03:00" }, undefined],
  [{ createdAt: "0001-01-01T23:00:00+23:00" }, undefined],
  [{ createdAt: "0001-01-01T00:00:00+01:00" }, "timestamp"],
  [{ createdAt: "9999-12-31T23:59:59-00:01" }, "timestamp"],
  [{ createdAt: "2021-10-04T16:38:54.1234567890Z" }, "timestamp"],
  [{ createdAt: "2016-12-31T23:59:60Z" }, "timestamp"],
  [{ createdAt: "2021-10-04T16:38:54+0300" }, "timestamp"],
  [{ createdAt: "2021-10-04T16:38:54" }, "timestamp"],
  [{ createdAt: "2021-10-04 16:38:54Z" }, "timestamp"],
  [{ createdAt: "2021-10-04t16:38:54z" }, "timestamp"],
  [{ createdAt: "" }, "timestamp"],
  [{ createdAt: 5 }, "type"],
];

test.for(agreed)("decode and protobuf-es agree on %j", ([value, refused]) => {
  const result = compute.decode(value);
  expect(result.ok ? undefined : result.findings.map(({ code }) => code).join()).toBe(refused);
  expect(printed(computeImage, value) === undefined).toBe(refused !== undefined);
});

/** The listed differences, each by an example. */
const disputed: readonly [value: Record<string, unknown>, refused: string][] = [
  [{ createdAt: "2023-02-30T00:00:00Z" }, "timestamp"],
  [{ createdAt: "2023-02-28T24:00:00Z" }, "timestamp"],
  [{ size: " 5" }, "int64"],
  [{ size: 9_007_199_254_740_992 }, "unsafe-integer"],
  [{ status: "ready" }, "enum"],
  [{ status: "2" }, "enum"],
  [{ status: 9 }, "enum"],
  [{ compressedSize: "5" }, "wrong-document"],
];

test.for(disputed)("only decode refuses %j, as listed", ([value, refused]) => {
  const result = compute.decode(value);
  if (result.ok) expect.fail("taken");
  expect(result.findings.map(({ code }) => code)).toEqual([refused]);
  expect(isListed(result.findings, value)).toBe(true);
  expect(printed(computeImage, value)).toBeDefined();
});

test("neither takes a lone surrogate, as a text or as a key", () => {
  for (const value of [
    { name: "\ud800" },
    { labels: { "\ud800": "x" } },
    { labels: { a: "\udc00" } },
  ]) {
    expect(compute.decode(value)).toMatchObject({
      ok: false,
      findings: [{ code: "lone-surrogate" }],
    });
    expect(printed(computeImage, value)).toBeUndefined();
  }
});
