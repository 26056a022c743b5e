// By the package's name, so that there is one class of errors, whatever is loaded.
import { requireVersion } from "@imagekin/core";
import fc from "fast-check";
import type { Code } from "../codes.ts";
import type { Document } from "../document.ts";
import { toPointer } from "../pointer.ts";
import { readSchema, type Schema } from "../schema.ts";
import { type Maker, makerFor, type Reached } from "./documents.ts";
import { type BreakableRule, listRules } from "./rules.ts";

/** Which documents are wanted. */
export interface ArbitraryOptions {
  /** Whether objects may have members that the schema does not know, as vendors add them; they have none unless asked for. */
  readonly unknownMembers?: boolean;
}

/** Which valid documents are wanted. */
export interface ValidOptions extends ArbitraryOptions {
  /** A version of the document: only what it sends, so that `lint` finds nothing that contradicts the version. */
  readonly version?: string;
}

/** A document that breaks exactly one rule, and the one error that must be found. */
export interface InvalidDocument {
  readonly value: unknown;
  readonly pointer: string;
  readonly code: Code;
  /** Where the rule stands in the published schema, and what breaks it: `#/properties/Os is boolean`. */
  readonly rule: string;
}

/** Makes documents of one kind for property tests with fast-check. They shrink towards short words, zeros and few members. */
export interface DocumentArbitrary<T> {
  /** Valid documents, as JSON.parse gives them. Throws for a version that the document does not have. */
  (options?: ValidOptions): fc.Arbitrary<T>;
  /** Documents that break one rule each, any rule as often as any other. */
  invalid(options?: ArbitraryOptions): fc.Arbitrary<InvalidDocument>;
  /** For each rule of the schema, by its name, documents that break it and no other. */
  invalidByRule(options?: ArbitraryOptions): ReadonlyMap<string, fc.Arbitrary<InvalidDocument>>;
}

/** The arbitrary of a document, made from the schema that the document itself carries. */
export function arbitraryOf<T>(document: Document<T>): DocumentArbitrary<T> {
  const valid = ({ version, unknownMembers = false }: ValidOptions = {}): fc.Arbitrary<T> => {
    requireVersion(document, version);
    const source = document.source();
    const schema = version === undefined ? source : readSchema(source, { version });
    return makerFor(schema, unknownMembers)
      .any(schema)
      .map((value): T => {
        // Schema and guard are made from the same source. If they disagree, that must not pass in silence.
        document.assert(value);
        return value;
      });
  };

  const invalidByRule = ({ unknownMembers = false }: ArbitraryOptions = {}): ReadonlyMap<
    string,
    fc.Arbitrary<InvalidDocument>
  > => {
    const source = document.source();
    const maker = makerFor(source, unknownMembers);
    return new Map(
      listRules(source, document.table(), maker).map((rule) => [
        rule.rule,
        breaking(rule, source, maker),
      ]),
    );
  };

  const invalid = (options: ArbitraryOptions = {}): fc.Arbitrary<InvalidDocument> => {
    const rules = [...invalidByRule(options).values()];
    return fc.constantFrom(...rules).chain((documents) => documents);
  };

  return Object.assign(valid, { invalid, invalidByRule });
}

/** Documents that break a rule. What makes them is made when the first one is asked for, since of a thousand few are. */
function breaking(
  { rule, code, steps, below, broken }: BreakableRule,
  source: Schema,
  maker: Maker,
): fc.Arbitrary<InvalidDocument> {
  let made: fc.Arbitrary<Reached> | undefined;
  return fc
    .constant(undefined)
    .chain(() => (made ??= maker.reaching(steps, broken(), source)))
    .map(({ value, path }) => ({
      value,
      pointer: toPointer(below === undefined ? path : [...path, below]),
      code,
      rule,
    }));
}
