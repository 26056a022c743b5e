import type { Code } from "./codes.ts";

/** Stands for a member that is as good as absent. */
export const absent: unique symbol = Symbol("absent");

/**
 * What a reader made of a scalar: another spelling of it, with a word on what was done; or the code of what is wrong, and why.
 * Undefined for a value that stays as it is.
 */
export type Reading =
  | { readonly value: unknown; readonly respelled: string }
  | { readonly code: Code; readonly why?: string }
  | undefined;

/** Reads one kind of scalar as a conforming ProtoJSON reader does; where readers disagree, as the strictest of them. */
export type ScalarReader = (value: unknown) => Reading;

const wrongType: Reading = { code: "type" };

/** A string of whole Unicode characters: proto's strings are UTF-8, which has no form for half of a surrogate pair. */
export function readText(value: unknown): Reading {
  if (typeof value !== "string") return wrongType;
  return isIllFormed(value) ? { code: "lone-surrogate", why: whyIllFormed } : undefined;
}

/** Whether a text holds half of a surrogate pair. */
export function isIllFormed(text: string): boolean {
  return /[\ud800-\udfff]/u.test(text);
}

/** What is wrong with such a text. */
export const whyIllFormed: string = "it holds half of a surrogate pair";

/** A string of a form that no empty text has, so that an empty one can only be a default that was written out. */
export function readForm(value: unknown): Reading {
  if (value !== "") return readText(value);
  return { value: absent, respelled: "an empty text is the default, the same as an absent member" };
}

/** `true` or `false`. */
export function readBool(value: unknown): Reading {
  return typeof value === "boolean" ? undefined : wrongType;
}

/** An int64 as decimal text, or as a number that JavaScript holds exactly. */
export function readInt64(value: unknown): Reading {
  if (typeof value === "number") return readInt64Number(value);
  if (typeof value !== "string") return wrongType;
  // One pattern for all of it would take a time that grows with the square of the zeros.
  const sign = /^[+-]/.exec(value)?.[0] ?? "";
  const written = value.slice(sign.length);
  if (written === "" || /[^0-9]/.test(written)) return { code: "int64", why: whyNoDigits(value) };
  const digits = written.replace(/^0+(?=[0-9])/, "");
  const limit = sign === "-" ? "9223372036854775808" : "9223372036854775807";
  if (digits.length > limit.length || (digits.length === limit.length && digits > limit)) {
    return { code: "int64", why: sign === "-" ? `it is below -${limit}` : `it is above ${limit}` };
  }
  const text = sign === "-" && digits !== "0" ? `-${digits}` : digits;
  if (text === value) return undefined;
  return { value: text, respelled: "a plus sign, leading zeros and the sign of zero are left out" };
}

function readInt64Number(value: number): Reading {
  if (!Number.isInteger(value)) {
    return {
      code: "int64",
      why: Number.isFinite(value) ? "it has a fraction" : "it is not finite",
    };
  }
  if (!Number.isSafeInteger(value)) {
    return {
      code: "unsafe-integer",
      why: "beyond ±(2^53−1) a JSON number has lost digits before it gets here; send text",
    };
  }
  // The sum of -0 and 0 is 0.
  return { value: String(value + 0), respelled: "a 64-bit integer is written as text" };
}

function whyNoDigits(text: string): string {
  if (text === "") return "it is empty";
  if (/^\s|\s$/.test(text)) return "it has white space around it, which not every reader takes";
  return "every reader takes decimal digits, and not every one a point or an exponent";
}

/** An int32 as a number, or as decimal text. */
export function readInt32(value: unknown): Reading {
  const isText = typeof value === "string" && /^[+-]?[0-9]{1,20}$/.test(value);
  const number = isText ? Number(value) + 0 : value;
  if (typeof number !== "number" || !Number.isInteger(number)) return wrongType;
  if (number < -(2 ** 31) || number >= 2 ** 31) {
    return { code: "range", why: "a 32-bit integer is between -2147483648 and 2147483647" };
  }
  return isText
    ? { value: number, respelled: "a 32-bit integer is written as a number" }
    : undefined;
}

/**
 * An enum by name or by number. Whether a name is one is the schema's matter: it lets names pass that are not known yet.
 */
export function readWord(value: unknown, words: ReadonlyMap<number, string>): Reading {
  if (typeof value === "string") return undefined;
  if (typeof value !== "number" || !Number.isInteger(value)) return wrongType;
  const name = words.get(value);
  if (name !== undefined) return { value: name, respelled: "enums are written by name" };
  return {
    code: "enum",
    why: `no known name has the number ${value}, and the canonical form has names only`,
  };
}

/** A Timestamp with `Z` or an offset, which is applied; the digits of the fraction stay as they are. */
export function readTimestamp(value: unknown): Reading {
  if (typeof value !== "string") return wrongType;
  const parts =
    /^(\d{4}-\d\d-\d\d)T(\d\d):(\d\d):(\d\d)(\.\d{1,9})?(?:Z|([+-])(\d\d):(\d\d))$/.exec(value);
  if (parts === null) return { code: "timestamp" };
  const [, day = "", hour = "", minute = "", second = "", fraction = ""] = parts;
  const [sign, offsetHours = "0", offsetMinutes = "0"] = parts.slice(6);
  // Engines let 30 February pass and give 1 March, so what comes back is compared.
  const midnight = new Date(`${day}T00:00:00Z`);
  const isDay = !Number.isNaN(midnight.getTime()) && midnight.toISOString().startsWith(day);
  if (!isDay || day.startsWith("0000")) return { code: "timestamp" };
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return { code: "timestamp" };
  if (sign === undefined) return undefined;
  if (Number(offsetHours) > 23 || Number(offsetMinutes) > 59) {
    return { code: "timestamp", why: "an offset is between -23:59 and +23:59" };
  }
  const offset = (Number(offsetHours) * 60 + Number(offsetMinutes)) * (sign === "+" ? -1 : 1);
  // Whole seconds, of which a Date holds every one exactly.
  const seconds = (Number(hour) * 60 + Number(minute) + offset) * 60 + Number(second);
  const utc = new Date(midnight.getTime() + seconds * 1000);
  if (utc.getUTCFullYear() < 1 || utc.getUTCFullYear() > 9999) {
    return { code: "timestamp", why: "in UTC it lies outside of the years 0001 to 9999" };
  }
  return {
    value: `${utc.toISOString().slice(0, 19)}${fraction}Z`,
    respelled: "times are written in UTC, with Z",
  };
}
