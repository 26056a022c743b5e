import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { entries, findEntry, identify } from "@imagekin/catalog";
import { convert, fromCommon, mappings, merge, toCommon, update } from "@imagekin/convert";
import type { Document } from "@imagekin/core";
import { read, readJson } from "@imagekin/reader";
import { readYaml } from "@imagekin/reader/yaml";
import { afterAll, afterEach, beforeEach, describe, expect, test } from "vitest";
import { recordEvidence } from "../../evidence/record.mjs";
import { readExamples } from "../src/examples.ts";

const cli = join(import.meta.dirname, "../../../packages/cli/bin/imagekin.js");

/** Members that pollute the prototype of all objects where a program copies them carelessly. */
const poison = [
  '"__proto__": { "polluted": "yes", "Id": "x", "mediaType": "x" }',
  '"constructor": { "prototype": { "polluted": "yes" } }',
  '"__proto__": null',
  '"prototype": { "polluted": "yes" }, "hasOwnProperty": 1, "toString": 1, "valueOf": null, "toJSON": 1',
];

/** The document with a member planted in its first, or in each of its objects; text, so that JSON.parse makes it an own member. */
function poisoned(text: string): string[] {
  const isFilled = (rest: string): boolean => !/^\s*\}/.test(rest);
  const plant = (member: string, limit: number): string => {
    let count = 0;
    return text.replaceAll(/\{(?=((?:.|\n){0,40}))/g, (brace, rest: string) => {
      count += 1;
      return count > limit ? brace : `${brace}${member}${isFilled(rest) ? ", " : ""}`;
    });
  };
  return poison.flatMap((member) => [plant(member, 1), plant(member, Number.POSITIVE_INFINITY)]);
}

const documents = await Promise.all(
  entries.map(async (entry) => [entry.id, await entry.load()] as const),
);

/** By document, its examples, clean and poisoned, as JSON text. */
const samples = documents.map(([id, document]) => {
  const clean = readExamples(id).slice(0, 4);
  return { id, document, clean, all: [...clean, ...clean.flatMap(poisoned)] };
});

const names = Reflect.ownKeys(Object.prototype).length;

function expectClean(): void {
  expect(Reflect.ownKeys(Object.prototype)).toHaveLength(names);
  expect(Reflect.get({}, "polluted")).toBeUndefined();
  expect(Reflect.get([], "polluted")).toBeUndefined();
}

afterEach(expectClean);

/** What every entry says of a text, as JSON. */
async function verdicts(document: Document<unknown>, text: string): Promise<string> {
  const value: unknown = JSON.parse(text);
  const lint = document.lint(value);
  const assertion = attempt(() => document.assert(value));
  const { is, validate, decode } = document;
  return JSON.stringify([
    [is(value), validate(value), decode(value), lint, assertion],
    [read(document, text), readJson(text).findings, readYaml(text).map(({ ok }) => ok)],
    await identify(value),
    conversions(document.id, value),
  ]);
}

function attempt(act: () => unknown): string {
  try {
    act();
    return "fine";
  } catch (error) {
    return error instanceof Error ? error.message : "no error";
  }
}

/** Through the common image and back, to every other document, and all other ways in. */
function conversions(id: string, value: unknown): unknown {
  const call = (entry: (...given: never) => unknown, ...given: readonly unknown[]): unknown =>
    Reflect.apply(entry, undefined, given);
  if (id === "common-image/image") {
    return [
      call(merge, value, value),
      ...Object.keys(mappings).map((to) => call(fromCommon, to, value)),
    ];
  }
  if (!Object.hasOwn(mappings, id)) return [];
  const there = Object(call(toCommon, id, value));
  return [
    there,
    there.ok === true
      ? [
          call(fromCommon, id, there.value),
          call(update, id, value, there.value),
          call(merge, there.value),
        ]
      : [],
    ...Object.keys(mappings).map((to) => call(convert, id, to, value)),
  ];
}

describe("members that pollute", () => {
  test.for(samples)("change nothing, and are read by nobody: $id", async ({ document, all }) => {
    expect(all.length).toBeGreaterThan(0);
    for (const text of all) {
      const found = await verdicts(document, text);
      expect(found.length).toBeGreaterThan(0);
      expectClean();
    }
  });

  test.for(samples)("leave a valid document's verdict as it was: $id", ({ document, clean }) => {
    for (const text of clean) {
      const [open] = poisoned(text);
      if (open === undefined || !document.is(JSON.parse(text))) continue;
      // An unknown member is a warning, whatever its name is.
      expect(document.is(JSON.parse(open))).toBe(true);
      expect(
        document
          .lint(JSON.parse(open))
          .some(({ pointer }) => pointer === "/__proto__" || pointer === ""),
      ).toBe(true);
    }
  });
});

describe("a polluted Object.prototype", () => {
  const planted: Readonly<Record<string, unknown>> = {
    Id: "sha256:x",
    mediaType: "application/vnd.oci.image.index.v1+json",
    version: "1.24",
    strict: true,
    manifests: [],
    residue: [],
    polluted: "yes",
  };
  const plant = (): void => {
    for (const [name, value] of Object.entries(planted)) {
      Reflect.defineProperty(Object.prototype, name, {
        value,
        configurable: true,
        enumerable: true,
        writable: true,
      });
    }
  };
  const clear = (): void => {
    for (const name of Object.keys(planted)) Reflect.deleteProperty(Object.prototype, name);
  };
  afterEach(clear);
  beforeEach(clear);

  test.for(samples)("changes no verdict on a document: $id", ({ document, all }) => {
    for (const text of all) {
      const judge = (): string => {
        const value: unknown = JSON.parse(text);
        const { is, validate, decode, lint } = document;
        const codes = (findings: readonly { readonly code: string; readonly pointer: string }[]) =>
          findings.map(({ code, pointer }) => `${code} ${pointer}`);
        const [checked, decoded] = [validate(value), decode(value)];
        return [
          is(value),
          checked.ok,
          decoded.ok,
          ...codes(checked.ok ? [] : checked.findings),
          ...codes(lint(value, { strict: false })),
        ].join("\n");
      };
      const before = judge();
      plant();
      const after = judge();
      clear();
      expect(after).toBe(before);
    }
  });
});

describe("the command line", () => {
  const folder = mkdtempSync(join(tmpdir(), "imagekin-pollution-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const files = samples.flatMap(({ id, clean }) =>
    clean
      .slice(0, 1)
      .flatMap(poisoned)
      .map((text, index) => {
        const file = join(folder, `${id.replace("/", "-")}-${index}.json`);
        writeFileSync(file, text);
        return file;
      }),
  );

  test.for([
    ["validate", "-o", "json"],
    ["identify", "-o", "json"],
  ])("%s reads them as any others", (args) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args, ...files], {
      encoding: "utf8",
    });
    expect([0, 1]).toContain(status);
    expect(stderr).not.toContain("bug");
    expect(() => JSON.parse(stdout)).not.toThrow();
  });

  test("counts what was held against it", async () => {
    const texts = samples.reduce((sum, { all }) => sum + all.length, 0);
    expect((await findEntry("oci-image/index").load()).id).toBe("oci-image/index");
    expect(texts).toBeGreaterThan(400);
    recordEvidence("pollution", {
      command: "vitest run tools/attack/test/pollution.test.ts",
      documents: documents.length,
      texts,
    });
  });
});
