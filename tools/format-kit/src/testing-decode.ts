import type { Document, Schema } from "@imagekin/core";
import { expect, test } from "vitest";
import { sampleDocuments, seed } from "./generated-documents.ts";
import { makeRandom, mutate } from "./mutate.ts";
import type { Example } from "./read-format.ts";
import { respell } from "./respell.ts";

/** Whether a bundled source describes a proto message. */
export function isProto(source: Schema): boolean {
  return Object.values(source.properties ?? {}).some(
    (member) => member && member["x-proto-name"] !== undefined,
  );
}

/**
 * What holds of `decode` for every proto document: canonical values come back as they are, legal spellings become the one canonical value,
 * and what it accepts is valid and called `not-canonical` before. `cases` documents are tried in each test.
 */
export function describeDecode(
  subject: Document<unknown>,
  valid: readonly Example[],
  cases: number,
): void {
  const values = (unknownMembers: boolean): unknown[] =>
    sampleDocuments(subject, Math.min(cases, 500), { unknownMembers });

  test("decode gives canonical values back as they are", () => {
    for (const value of [...valid.map((example) => example.value), ...values(false)]) {
      const decoded = subject.decode(value);
      expect(decoded.ok && decoded.value).toBe(value);
    }
  });

  test(`decode makes ${cases} legal spellings canonical`, () => {
    const random = makeRandom(seed);
    const originals = values(false);
    for (let i = 0; i < cases; i += 1) {
      const value = originals[i % originals.length];
      const spelled = respell(value, subject.table(), random);
      const text = JSON.stringify(spelled);
      const decoded = subject.decode(spelled);
      if (!decoded.ok) expect.fail(`${text}: ${JSON.stringify(decoded.findings)}`);
      expect(decoded.value, text).toEqual(value);
      expect(JSON.stringify(spelled), "the input is not changed").toBe(text);
      expectNotCanonical(subject, spelled);
    }
  });

  test(`decode takes or refuses ${cases} mutated documents, and says the same as validate`, () => {
    const random = makeRandom(seed);
    const originals = values(true).map((value) => JSON.stringify(value));
    for (let i = 0; i < cases; i += 1) {
      const value = mutate(originals[i % originals.length] ?? "{}", random, true);
      const decoded = subject.decode(value);
      const isValid = subject.is(value);
      if (decoded.ok) {
        expect(subject.is(decoded.value)).toBe(true);
        const again = subject.decode(decoded.value);
        expect(again.ok && again.value).toBe(decoded.value);
        expectNotCanonical(subject, value);
        if (isValid && subject.lint(value).every(({ code }) => code !== "not-canonical")) {
          expect(decoded.value).toBe(value);
        }
      } else {
        expect(decoded.findings.length).toBeGreaterThan(0);
        const pointers = decoded.findings.map(({ pointer }) => pointer);
        expect(new Set(pointers).size, "one finding for each place").toBe(pointers.length);
      }
    }
  });
}

/** A document and the one that is derived from it under other member names: decoding goes from each to the other and back. */
export function describeTwins(
  twins: readonly [Document<unknown>, Document<unknown>],
  cases: number,
): void {
  test.for([
    [0, 1],
    [1, 0],
  ] as const)(`decoding to the other names and back is the identity (%s → %s)`, ([from, to]) => {
    for (const value of sampleDocuments(twins[from], cases)) {
      const there = twins[to].decode(value);
      if (!there.ok) expect.fail(JSON.stringify([value, there.findings]));
      const back = twins[from].decode(there.value);
      expect(back.ok && back.value).toEqual(value);
    }
  });
}

/** What decoding accepts is valid, or has no error but that it is not canonical. */
function expectNotCanonical(subject: Document<unknown>, value: unknown): void {
  const result = subject.validate(value);
  if (result.ok) return;
  const codes = new Set(result.findings.map(({ code }) => code));
  expect([...codes], JSON.stringify(result.findings)).toEqual(["not-canonical"]);
}
