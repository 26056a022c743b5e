import fc from "fast-check";
import type { Code } from "../codes.ts";
import { type JsonType, type MemberTable, placeOf, type TablePlace } from "../member-table.ts";
import type { Key } from "../pointer.ts";
import { explainScalar } from "../scalar.ts";
import { asList, otherNamesIn, type Schema } from "../schema.ts";
import { followReference, type Maker, memberOf, type Step, valuesOf } from "./documents.ts";
import { isOfLength } from "./texts.ts";

/** One rule of a schema, and how to break it and no other. */
export interface BreakableRule {
  /** Where the rule stands in the published schema, and what breaks it: `#/properties/Os is boolean`. */
  readonly rule: string;
  /** The code of the one finding. */
  readonly code: Code;
  /** The way to the part that the rule is about. */
  readonly steps: readonly Step[];
  /** The member of that part to which the finding points, if it is not the part itself. */
  readonly below?: string;
  /** Values of the part that break the rule. Made when first asked for, since there are thousands. */
  readonly broken: () => fc.Arbitrary<unknown>;
}

/** A part of a schema, and how a document reaches it. */
interface Site {
  readonly schema: Schema;
  readonly place: string;
  readonly steps: readonly Step[];
  /** Whether the member that leads here takes null beside what the schema says. */
  readonly takesNull: boolean;
}

/**
 * All rules of a schema, in its order. Of a definition that several members refer to, each reference is a rule of its own, and the rules
 * of the definition are listed once, where it is first reached.
 */
export function listRules(root: Schema, table: MemberTable, maker: Maker): BreakableRule[] {
  return listSites(root).flatMap((site) => [
    ...wrongTypes(site, root, table),
    ...wrongWords(site),
    ...wrongForms(site, maker),
    ...wrongBounds(site),
    ...wrongLengths(site, maker),
    ...wrongMembers(site, maker),
  ]);
}

function listSites(root: Schema): Site[] {
  const sites: Site[] = [];
  const seen = new Set<Schema>();
  const visit = (site: Site): void => {
    const { schema, place, steps } = site;
    sites.push(site);
    const target = followReference(schema, root);
    if (target !== schema) {
      if (seen.has(target)) return;
      seen.add(target);
      const name = Object.entries(root.$defs ?? {}).find(([, part]) => part === target)?.[0] ?? "";
      visit({
        schema: target,
        place: `#/$defs/${name}`,
        steps,
        takesNull: schema.$ref === undefined,
      });
      return;
    }
    const next = (part: Schema, keyword: string, step: Step): void => {
      visit({
        schema: part,
        place: `${place}/${keyword}`,
        steps: [...steps, step],
        takesNull: false,
      });
    };
    for (const [name, member] of Object.entries(schema.properties ?? {})) {
      if (member !== false) next(memberOf(schema, name), `properties/${name}`, { member: name });
    }
    if (schema.items !== undefined) next(schema.items, "items", "item");
    if (typeof schema.additionalProperties === "object") {
      next(valuesOf(schema), "additionalProperties", "value");
    }
  };
  visit({ schema: root, place: "#", steps: [], takesNull: false });
  return sites;
}

/** Where in a member table the steps lead. */
function placeAt(steps: readonly Step[], table: MemberTable): TablePlace {
  const tokens = steps.map((step): Key =>
    typeof step === "object" ? step.member : step === "item" ? 0 : "name",
  );
  return placeOf(table, tokens.map(String));
}

/** The rule that is broken by each of some values. */
function brokenBy(
  site: Site,
  what: string,
  code: Code,
  broken: BreakableRule["broken"],
): BreakableRule {
  return { rule: `${site.place} ${what}`, code, steps: site.steps, broken };
}

/** A text that has the form of nothing. */
const formless = "text of no form";

const samples: Readonly<Record<JsonType, unknown>> = {
  null: null,
  boolean: true,
  integer: 7,
  number: 1.5,
  string: formless,
  array: [],
  object: {},
};

function wrongTypes(site: Site, root: Schema, table: MemberTable): BreakableRule[] {
  const { schema, steps, takesNull } = site;
  const types = asList(followReference(schema, root).type);
  if (types.length === 0) return [];
  const isNullable = takesNull || schema.anyOf !== undefined;
  const allowed = new Set<string>([
    ...types,
    ...(isNullable ? ["null"] : []),
    ...(types.includes("number") ? ["integer"] : []),
  ]);
  const place = placeAt(steps, table);
  return Object.entries(samples)
    .filter(([type]) => !allowed.has(type))
    .map(([type, sample]) =>
      brokenBy(site, `is ${type}`, codeOfType(sample, place), () => fc.constant(sample)),
    );
}

/** A wrong type is a legal spelling where the document is a proto message and a ProtoJSON reader takes the value. */
function codeOfType(sample: unknown, { node, member }: TablePlace): Code {
  const isProto = node?.numbers !== undefined || member?.proto !== undefined;
  if (!isProto) return "type";
  if (sample === null) {
    return member?.proto !== undefined && member.required !== true ? "not-canonical" : "type";
  }
  if (node?.scalar === "int64" && typeof sample === "number") {
    return Number.isInteger(sample) ? "not-canonical" : "int64";
  }
  if (node?.numbers !== undefined && typeof sample === "number" && Number.isInteger(sample)) {
    return node.numbers.includes(sample) ? "not-canonical" : "enum";
  }
  return "type";
}

function wrongWords(site: Site): BreakableRule[] {
  const { schema, takesNull } = site;
  if (schema.enum === undefined && schema.const === undefined) return [];
  const words: readonly unknown[] = schema.enum ?? [schema.const];
  return ["no such word", 7.5, null]
    .filter((word) => !words.includes(word) && !(word === null && takesNull))
    .map((word) => brokenBy(site, `is ${JSON.stringify(word)}`, "enum", () => fc.constant(word)));
}

/** What may stand before or after a text and break its form. */
const litter = ["~", "=", " ", "\n"];

function wrongForms(site: Site, maker: Maker): BreakableRule[] {
  const { schema } = site;
  const { pattern, minLength = 0, maxLength = Number.POSITIVE_INFINITY } = schema;
  if (pattern === undefined) return [];
  const expression = new RegExp(pattern, "u");
  const isWrong = (text: string): boolean =>
    !expression.test(text) && isOfLength(text, minLength, maxLength);
  const good = maker.ofType("string", schema).map(String);
  const [probe = ""] = fc.sample(good, { numRuns: 1, seed: 1 });
  const scalar = schema["x-scalar"];
  const words = scalar === undefined ? undefined : explainScalar(scalar, formless);
  const code = words?.code ?? (schema["x-open-enum"] === undefined ? "pattern" : "enum");
  const wrong = [formless, ...litter, ""].find(isWrong);
  const before = litter.find((char) => isWrong(`${char}${probe}`));
  const after = litter.find((char) => isWrong(`${probe}${char}`));
  return [
    ...(wrong === undefined ? [] : [brokenBy(site, "has no form", code, () => fc.constant(wrong))]),
    ...(before === undefined
      ? []
      : [
          brokenBy(site, `has ${JSON.stringify(before)} before its form`, code, () =>
            good.map((text) => `${before}${text}`).filter(isWrong),
          ),
        ]),
    ...(after === undefined
      ? []
      : [
          brokenBy(site, `has ${JSON.stringify(after)} after its form`, code, () =>
            good.map((text) => `${text}${after}`).filter(isWrong),
          ),
        ]),
  ];
}

function wrongBounds(site: Site): BreakableRule[] {
  const { minimum, maximum, "x-scalar": scalar } = site.schema;
  const code = scalar === "size" ? "negative-size" : "range";
  const rules: BreakableRule[] = [];
  if (minimum !== undefined) {
    rules.push(brokenBy(site, "is below its minimum", code, () => fc.constant(minimum - 1)));
  }
  if (maximum !== undefined) {
    rules.push(brokenBy(site, "is above its maximum", code, () => fc.constant(maximum + 1)));
  }
  return rules;
}

function wrongLengths(site: Site, maker: Maker): BreakableRule[] {
  const { schema } = site;
  const { minLength = 0, maxLength, minItems = 0, maxItems, pattern, items = {} } = schema;
  const rules: BreakableRule[] = [];
  const add = (what: string, broken: BreakableRule["broken"]): void => {
    rules.push(brokenBy(site, what, "length", broken));
  };
  if (minLength > 0 && pattern === undefined) {
    add("is too short", () => fc.constant("\u{1f600}".repeat(minLength - 1)));
  }
  if (maxLength !== undefined && pattern === undefined) {
    add("is too long", () => fc.constant("x".repeat(maxLength + 1)));
  }
  const itemsOf = (count: number) => (): fc.Arbitrary<unknown> =>
    fc.array(maker.any(items), { minLength: count, maxLength: count });
  if (minItems > 0) add("has too few items", itemsOf(minItems - 1));
  if (maxItems !== undefined) add("has too many items", itemsOf(maxItems + 1));
  return rules;
}

function wrongMembers(site: Site, maker: Maker): BreakableRule[] {
  const { schema, place, steps } = site;
  const { required = [], properties = {}, dependentSchemas = {} } = schema;
  const missing = required.map((name) =>
    brokenBy(site, `lacks ${name}`, "required", () =>
      maker.objectWith([], schema).map((object) => without(object, name)),
    ),
  );
  const exclusive = Object.entries(dependentSchemas).flatMap(
    ([name, { properties: others = {} }]) =>
      Object.keys(others).map((other): BreakableRule => ({
        rule: `${place} has both ${name} and ${other}`,
        code: "exclusive-members",
        steps,
        below: other,
        broken: () => maker.objectWith([name, other], schema),
      })),
  );
  const others = otherNamesIn(properties);
  const renamed = [...others].flatMap(([other, key]): BreakableRule[] => {
    const broken = (isMoved: boolean) => (): fc.Arbitrary<unknown> =>
      maker.objectWith([key], schema).map((object) => ({
        ...(isMoved ? without(object, key) : object),
        [other]: Reflect.get(object, key),
      }));
    const told = { steps, below: other };
    return [
      {
        ...told,
        rule: `${place} has ${key} under its name ${other}`,
        code: "not-canonical",
        broken: broken(true),
      },
      {
        ...told,
        rule: `${place} has ${key} under its name ${other}, too`,
        code: "duplicate-key",
        broken: broken(false),
      },
    ];
  });
  const never = Object.entries(properties)
    .filter(([name, member]) => member === false && !others.has(name))
    .map(([name]): BreakableRule => ({
      rule: `${place} has ${name}`,
      code: "wrong-document",
      steps,
      below: name,
      broken: () =>
        maker.objectWith([], schema).map((object) => ({ ...without(object, name), [name]: {} })),
    }));
  return [...missing, ...exclusive, ...renamed, ...never];
}

function without(object: object, name: string): object {
  return Object.fromEntries(Object.entries(object).filter(([key]) => key !== name));
}
