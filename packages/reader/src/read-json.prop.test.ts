import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { toPointer, type Key } from "@imagekin/core";

import type { Range } from "./line-index.ts";
import { readJson } from "./read-json.ts";
import { readPlainJson } from "./read-plain.ts";
import { readYaml } from "./read-yaml.ts";

/** JSON texts with white space of all kinds between the tokens. */
const spacedJson = fc
  .tuple(
    fc.jsonValue({ maxDepth: 5, stringUnit: "binary" }),
    fc.constantFrom(0, 1, 2, "\t"),
    fc.constantFrom("\n", "\r\n", "\r"),
  )
  .map(([value, indent, lineEnd]) =>
    JSON.stringify(value, undefined, indent).replaceAll("\n", lineEnd),
  );

/** JSON texts with a few characters put in, taken out or replaced. */
const damagedJson = fc
  .tuple(
    spacedJson,
    fc.array(
      fc.tuple(
        fc.nat(),
        fc.nat(1),
        fc.constantFrom(..."{}[]:,\"\\019.eE+-tfnu/*' \n\t\u0001\u00A0a"),
      ),
      { maxLength: 4 },
    ),
  )
  .map(([text, edits]) =>
    edits.reduce((before, [where, removed, added]) => {
      const at = where % (before.length + 1);
      return before.slice(0, at) + (where % 3 === 0 ? "" : added) + before.slice(at + removed);
    }, text),
  );

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** The text of a range, by the lines and columns that it names. */
function textAt(text: string, { line, column, endLine, endColumn }: Range): string {
  const starts = [0];
  for (const match of text.matchAll(/\r\n|\r|\n/g)) starts.push(match.index + match[0].length);
  return text.slice(
    (starts[line - 1] ?? 0) + column - 1,
    (starts[endLine - 1] ?? 0) + endColumn - 1,
  );
}

function pathsOf(value: unknown, path: readonly Key[] = []): (readonly Key[])[] {
  if (typeof value !== "object" || value === null) return [path];
  const keys: Key[] = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return [path, ...keys.flatMap((key) => pathsOf(Reflect.get(value, key), [...path, key]))];
}

describe("readJson", () => {
  it("accepts what JSON.parse accepts, but for its own stricter findings, and gives the same value", () => {
    fc.assert(
      fc.property(damagedJson, (text) => {
        const result = readJson(text);
        const errors = result.findings.filter(({ severity }) => severity === "error");
        if (!parses(text)) {
          expect(errors).toHaveLength(1);
          expect(["syntax", "trailing-data", "empty-input"]).toContain(errors[0]?.code);
          expect(errors[0]?.message).not.toBe("the text is not well-formed JSON");
        } else if (result.ok) {
          expect(result.value).toStrictEqual(JSON.parse(text));
        } else {
          for (const { code } of errors)
            expect(["duplicate-key", "unsafe-integer"]).toContain(code);
        }
      }),
      { numRuns: 3000 },
    );
  });

  it("agrees with readPlainJson, which takes only texts without a finding", () => {
    fc.assert(
      fc.property(fc.oneof(spacedJson, damagedJson), (text) => {
        const plain = readPlainJson(text);
        if (plain === undefined) return;
        expect(readJson(text)).toMatchObject({ ok: true, findings: [], ...plain });
      }),
    );
  });

  it("reads as JSONC whatever it reads as JSON", () => {
    fc.assert(
      fc.property(damagedJson, (text) => {
        const result = readJson(text);
        if (result.ok)
          expect(readJson(text, { jsonc: true })).toMatchObject({ ok: true, value: result.value });
      }),
      { numRuns: 1000 },
    );
  });

  it("finds a duplicate exactly where a member was repeated", () => {
    fc.assert(
      fc.property(spacedJson, (text) => {
        expect(readJson(text).findings.filter(({ code }) => code === "duplicate-key")).toEqual([]);
        const twice = `{"a":${text},"b":0,"a":${text}}`;
        expect(readJson(twice).findings).toContainEqual(
          expect.objectContaining({ code: "duplicate-key", severity: "warning", pointer: "/a" }),
        );
      }),
      { numRuns: 300 },
    );
  });

  it("locates every value and key of a document", () => {
    fc.assert(
      fc.property(spacedJson, (text) => {
        const result = readJson(text);
        if (!result.ok) return;
        for (const path of pathsOf(result.value)) {
          const place =
            result.locate(toPointer(path)) ?? expect.fail(`${toPointer(path)} is not located`);
          const value = path.reduce<unknown>(
            (at, key) => Reflect.get(Object(at), key),
            result.value,
          );
          expect(JSON.parse(textAt(text, place.value))).toStrictEqual(value);
          const name = path.at(-1);
          if (typeof name === "string")
            expect(place.key && JSON.parse(textAt(text, place.key))).toBe(name);
          else expect(place.key).toBeUndefined();
        }
      }),
      { numRuns: 300 },
    );
  });

  it("reports every prefix of a document as cut off, at its end", () => {
    const text =
      '{\n  "Id": "sha256:\\u00e9\\n",\n  "Size": -12.5e+3,\n  "Tags": [true, false, null, {}]\n}';
    for (let length = 0; length < text.length; length += 1) {
      const prefix = text.slice(0, length);
      const lines = prefix.split("\n");
      const place = { line: lines.length, column: (lines.at(-1) ?? "").length + 1 };
      expect(readJson(prefix).findings).toMatchObject([
        length === 0 ? { code: "empty-input" } : { code: "syntax", ...place },
      ]);
    }
    expect(readJson(text)).toMatchObject({ ok: true, findings: [] });
  });

  it("never throws for bytes, and refuses exactly those that are no UTF-8 JSON", () => {
    const decoder = new TextDecoder("utf-8", { fatal: true });
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
        const { ok, findings } = readJson(bytes);
        expect(ok).toBe(!findings.some(({ severity }) => severity === "error"));
        for (const { line, column } of findings) expect([line, column]).not.toContain(undefined);
        if (findings[0]?.code === "invalid-utf8") expect(() => decoder.decode(bytes)).toThrow();
        readYaml(bytes);
      }),
      { numRuns: 2000 },
    );
  });
});

describe("readYaml", () => {
  it("reads JSON as JSON.parse does", () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4, stringUnit: "binary" }), (value) => {
        const [result] = readYaml(JSON.stringify(value, undefined, 2));
        if (result?.ok === true) expect(JSON.stringify(result.value)).toBe(JSON.stringify(value));
        else expect(result?.findings[0]?.code).not.toBe("syntax");
      }),
      { numRuns: 300 },
    );
  });

  it("never throws for a text", () => {
    const text = fc.string({ unit: fc.constantFrom(..."-?:,[]{}#&*!|>'\"%@`\\ \n\tab01.<=~\r") });
    fc.assert(
      fc.property(text, (yaml) => void readYaml(yaml)),
      { numRuns: 2000 },
    );
  });
});
