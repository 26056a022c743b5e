import type { Document } from "@imagekin/core";
import { arbitraryOf, type InvalidDocument, type ValidOptions } from "@imagekin/core/arbitrary";
import fc from "fast-check";
import { makeRandom, mutate } from "./mutate.ts";

/** Where all runs start. */
export const seed = 20_261_121;

/** Generated and mutated documents of one schema on which judges are compared; the environment may ask for a longer run. */
export const fuzzCases: number = Number(process.env["IMAGEKIN_FUZZ"] ?? 5_000);

/** The same valid documents in every run. */
export function sampleDocuments(
  document: Document<unknown>,
  count: number,
  options?: ValidOptions,
): unknown[] {
  return fc.sample(arbitraryOf(document)(options), { seed, numRuns: count });
}

/** For each rule of the schema, `count` documents that break it and no other. */
export function sampleInvalid(document: Document<unknown>, count: number): InvalidDocument[] {
  const rules = arbitraryOf(document).invalidByRule({ unknownMembers: true });
  return [...rules.values()].flatMap((documents) => fc.sample(documents, { seed, numRuns: count }));
}

/** `count` documents, each one to three changes away from a generated one, and every fifth unchanged. */
export function* mutatedDocuments(
  document: Document<unknown>,
  count: number,
  hostile: boolean,
): Generator<{ readonly value: unknown }> {
  const random = makeRandom(seed);
  const originals = sampleDocuments(document, Math.min(count, 500), { unknownMembers: true }).map(
    (value) => ({ value, text: JSON.stringify(value) }),
  );
  for (let i = 0; i < count; i += 1) {
    const original = originals[i % originals.length];
    if (original === undefined) continue;
    yield { value: i % 5 === 0 ? original.value : mutate(original.text, random, hostile) };
  }
}

/** A value for a message, whatever it is. */
export function show(value: unknown): string {
  try {
    return JSON.stringify(value, (_key, part: unknown) =>
      typeof part === "bigint" ? `${part}n` : part,
    );
  } catch (error) {
    return String(error);
  }
}
