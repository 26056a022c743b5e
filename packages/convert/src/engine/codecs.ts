import type { Key } from "@imagekin/core";
import type { LossReason } from "./report.ts";
import { defineMember, isEmpty, isEqual, isObject, type JsonObject, memberNames } from "./json.ts";

/** What kind of relation two members have, seen from the document. */
export type Relation = "exact" | "converted" | "narrower" | "none";

/**
 * A pair of functions between the value of a member and that of its place in the common image. `undefined` means that a value cannot be
 * carried. Whether one was carried exactly is never promised: it is found out, value by value, by going there and back.
 */
export interface Codec {
  readonly name: string;
  readonly relation: Relation;
  /** `list`: the items are walked on their own. `constant`: the member says nothing that its document's name does not say. */
  readonly role: "value" | "list" | "none" | "constant";
  readonly forward: (value: unknown) => unknown;
  readonly back: (value: unknown) => unknown;
  /** Of a value that `forward` takes, whether it comes back the same: known without going there. A test holds it against the way. */
  readonly isExact?: (value: unknown) => boolean;
  /** Why a value that is set was not carried. */
  readonly refusal: { readonly forward: LossReason; readonly back: LossReason };
  /** Where the leaves of a value go to, relative to the member; the whole place unless said otherwise. */
  readonly trace: { readonly forward: Route; readonly back: Route };
}

/** Looks at a value once, and says then of each leaf where it goes to. */
export type Route = (value: unknown) => (path: readonly Key[]) => readonly Key[];

/** Whether a codec gives a value back from what it made of it. */
export function comesBack(codec: Codec, value: unknown, result: unknown): boolean {
  if (result === undefined) return false;
  return codec.isExact === undefined ? isEqual(codec.back(result), value) : codec.isExact(value);
}

const samePlace: Route = () => (path) => path;
const wholePlace: Route = () => () => [];

function makeCodec(name: string, parts: Partial<Codec> & Pick<Codec, "forward" | "back">): Codec {
  return {
    name,
    relation: "exact",
    role: "value",
    refusal: { forward: "constraint", back: "constraint" },
    trace: { forward: samePlace, back: samePlace },
    ...parts,
  };
}

const ifText = (value: unknown): unknown => (typeof value === "string" ? value : undefined);

/** A text, as it is. */
export const text: Codec = makeCodec("text", { forward: ifText, back: ifText });

/** A text, whose empty form is the same as no member. */
export const textUnset: Codec = makeCodec("textUnset", {
  forward: (value) => (value === "" ? undefined : ifText(value)),
  back: ifText,
});

const yearOne = /^0001-01-01T00:00:00(?:\.0+)?Z$/;

/** A time, as it is; the first instant of the year 1 is the same as no member. */
export const timeUnset: Codec = makeCodec("timeUnset", {
  forward: (value) =>
    typeof value === "string" && !yearOne.test(value) && value !== "" ? value : undefined,
  back: ifText,
  refusal: { forward: "form", back: "constraint" },
});

/** True or false, as it is. */
export const bool: Codec = makeCodec("bool", {
  forward: (value) => (typeof value === "boolean" ? value : undefined),
  back: (value) => (typeof value === "boolean" ? value : undefined),
});

const int64Text = /^(?:0|-?[1-9][0-9]{0,18})$/;

/** An integer that the document writes as a number, and the common image as decimal text. */
export const int64: Codec = makeCodec("int64", {
  relation: "converted",
  forward: (value) => (Number.isSafeInteger(value) ? String(value) : undefined),
  back: (value) => {
    const number = typeof value === "string" && int64Text.test(value) ? Number(value) : Number.NaN;
    return Number.isSafeInteger(number) ? number : undefined;
  },
  refusal: { forward: "precision", back: "precision" },
});

/** An integer that is decimal text on both sides. */
export const int64text: Codec = makeCodec("int64text", {
  forward: (value) => (typeof value === "string" && int64Text.test(value) ? value : undefined),
  back: (value) => (typeof value === "string" && int64Text.test(value) ? value : undefined),
});

const ifList = (value: unknown): unknown => (Array.isArray(value) ? value : undefined);

/** A list of texts, whole. */
export const texts: Codec = makeCodec("texts", { forward: ifList, back: ifList });

const ifObject = (value: unknown): unknown => (isObject(value) ? value : undefined);

/** A map from text to text, whole. */
export const textMap: Codec = makeCodec("textMap", { forward: ifObject, back: ifObject });

const isVoid = (value: unknown): boolean => isObject(value) && isEmpty(value);

/** A map whose values say nothing, and the list of its keys. */
export const setMap: Codec = makeCodec("setMap", {
  relation: "converted",
  isExact: (value) => isObject(value) && memberNames(value).every((name) => isVoid(value[name])),
  forward: (value) => (isObject(value) ? memberNames(value) : undefined),
  back: (value) => (Array.isArray(value) ? setOf(value) : undefined),
  trace: {
    forward: (value) => {
      const names = isObject(value) ? memberNames(value) : [];
      const indexes = new Map(names.map((name, index) => [name, index]));
      return ([key]) => {
        const index = indexes.get(String(key));
        return index === undefined ? [] : [index];
      };
    },
    back:
      (value) =>
      ([index]) =>
        Array.isArray(value) && typeof index === "number" ? [String(value[index])] : [],
  },
});

function setOf(keys: readonly unknown[]): JsonObject {
  const set = {};
  for (const key of keys) defineMember(set, String(key), {});
  return set;
}

/** A list whose items are walked on their own. */
export const list: Codec = makeCodec("list", { role: "list", forward: ifList, back: ifList });

/** The common image has no place for the member: it stays in residue. */
export const none: Codec = makeCodec("none", {
  role: "none",
  relation: "none",
  forward: () => undefined,
  back: () => undefined,
  refusal: { forward: "no-target", back: "no-target" },
});

/** The member has this very value in every document of its kind, so that nothing need be carried. */
export function constant(word: unknown): Codec {
  return makeCodec(`constant ${JSON.stringify(word)}`, {
    role: "constant",
    forward: (value) => (value === word ? word : undefined),
    back: () => undefined,
    refusal: { forward: "no-target", back: "no-target" },
  });
}

/** One word alone: any other one is not carried, in either direction. */
export function only(word: string): Codec {
  const check = (value: unknown): unknown => (value === word ? value : undefined);
  return makeCodec(`only ${JSON.stringify(word)}`, { forward: check, back: check });
}

/** A text that has a form of its own in the document. */
export function matching(pattern: RegExp): Codec {
  const check = (value: unknown): unknown =>
    typeof value === "string" && pattern.test(value) ? value : undefined;
  return makeCodec("matching", { forward: check, back: check });
}

/** Words of the document and of the common image, one to one. Other words are not carried. */
export function enumMap(words: Readonly<Record<string, string>>): Codec {
  const forward = new Map(Object.entries(words));
  const back = new Map(Object.entries(words).map(([word, common]) => [common, word]));
  return makeCodec("enumMap", {
    relation: "converted",
    forward: (value) => (typeof value === "string" ? forward.get(value) : undefined),
    back: (value) => (typeof value === "string" ? back.get(value) : undefined),
    refusal: { forward: "enum-unmapped", back: "enum-unmapped" },
  });
}

/** A scalar, and an object with that scalar as its one member. */
export function wrapped(member: string): Codec {
  return makeCodec("wrapped", {
    relation: "converted",
    forward: (value) => (typeof value === "string" ? { [member]: value } : undefined),
    back: (value) => (isObject(value) ? ifText(value[member]) : undefined),
    trace: { forward: wholePlace, back: wholePlace },
  });
}

/** One text, and an object of its parts, which always give it back. */
export function folded(
  name: string,
  split: (value: string) => JsonParts,
  join: (parts: JsonParts) => string | undefined,
): Codec {
  return makeCodec(name, {
    relation: "converted",
    forward: (value) => (typeof value === "string" ? split(value) : undefined),
    back: (value) => (isObject(value) ? join(value) : undefined),
    isExact: () => true,
    trace: { forward: wholePlace, back: wholePlace },
  });
}

/** The parts of a text, by name. */
export type JsonParts = Readonly<Record<string, unknown>>;
