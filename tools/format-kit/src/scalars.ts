import type { Schema } from "@imagekin/core";

/**
 * The forms of texts and numbers, by the name that a schema's `x-scalar` gives them. Patterns are exact and made of what every regular
 * expression engine knows (no look-around, no flags), so that every JSON Schema validator gives the same verdict.
 */
export const scalars: Readonly<Record<string, Schema>> = {
  digest: { type: "string", pattern: `^${digest()}$` },
  "image-id": { type: "string", pattern: `^${imageId()}$` },
  "hex-64": { type: "string", pattern: "^[0-9a-f]{64}$" },
  timestamp: { type: "string", pattern: `^${timestamp()}$` },
  "timestamp-or-empty": { type: "string", pattern: `^(?:${timestamp()})?$` },
  "utc-timestamp": { type: "string", pattern: `^${date()}T${time()}(?:\\.[0-9]{1,9})?Z$` },
  int64: {
    type: "string",
    pattern: `^(?:0|-?(?:${upTo("9223372036854775807")})|-9223372036854775808)$`,
  },
  "media-type": { type: "string", pattern: `^${mediaTypePart()}/${mediaTypePart()}$` },
  base64: {
    type: "string",
    pattern: base64Pattern(),
  },
  size: { type: "integer", minimum: 0 },
};

/**
 * By the name of a scalar, the function of `@imagekin/core/guard` that quickly tells its most frequent form. What it takes, the pattern
 * takes too; of what it does not take, the pattern is asked.
 */
const fastForms: Readonly<Record<string, string>> = {
  digest: "isSha256",
  "image-id": "isSha256",
  "media-type": "isImageMediaType",
};

/** The function that quickly tells the most frequent form of a pattern, if there is one. */
export function fastForm(pattern: string): string | undefined {
  return formOf(pattern, fastForms);
}

/** By the name of a scalar, the same pattern with what JavaScript knows and others do not, where it is much shorter: guards are to be small. */
export const shortForms: Readonly<Record<string, string>> = {
  digest: `^${digest(notOneOf)}$`,
  "image-id": `^${imageId(notOneOf)}$`,
};

/** A pattern, or its short form if it has one. */
export function shortForm(pattern: string): string {
  return formOf(pattern, shortForms) ?? pattern;
}

function formOf(pattern: string, forms: Readonly<Record<string, string>>): string | undefined {
  return Object.entries(forms).find(([name]) => scalars[name]?.pattern === pattern)?.[1];
}

/** A digest, or 64 hex digits alone. */
function imageId(algorithmOtherThan = withoutLookahead): string {
  return `(?:${digest(algorithmOtherThan)}|[0-9a-f]{64})`;
}

/**
 * OCI image-spec, descriptor.md: `algorithm:encoded`. A registered algorithm has lower-case hex of its exact length; for any other the
 * grammar alone is known.
 */
function digest(algorithmOtherThan = withoutLookahead): string {
  const registered = { sha256: 64, sha512: 128, blake3: 64 };
  const known = Object.entries(registered).map(([name, length]) => `${name}:[0-9a-f]{${length}}`);
  const other = `${algorithmOtherThan(Object.keys(registered))}:[a-zA-Z0-9=_-]+`;
  return `(?:${[...known, other].join("|")})`;
}

function withoutLookahead(words: readonly string[]): string {
  return `(?:${otherThan(words)}|[a-z0-9]+(?:[+._-][a-z0-9]+)+)`;
}

function notOneOf(words: readonly string[]): string {
  return `(?!(?:${words.join("|")}):)[a-z0-9]+(?:[+._-][a-z0-9]+)*`;
}

/** A non-empty text of lower-case letters and digits that is none of `words`. */
function otherThan(words: readonly string[], isStart = true): string {
  const heads = [
    ...new Set(words.filter((word) => word !== "").map((word) => word.charAt(0))),
  ].sort();
  const rest = [..."abcdefghijklmnopqrstuvwxyz0123456789"].filter((char) => !heads.includes(char));
  const branches = [
    `[${ranges(rest)}][a-z0-9]*`,
    ...heads.map((head) => {
      const tails = words.filter((word) => word.startsWith(head)).map((word) => word.slice(1));
      return `${head}${otherThan(tails, false)}`;
    }),
  ];
  // Ending here is right unless a word ends here, or nothing was read yet.
  return `(?:${branches.join("|")})${isStart || words.includes("") ? "" : "?"}`;
}

/** Sorted characters as the inside of a class: `abc0` → `a-c0`. */
function ranges(chars: readonly string[]): string {
  let text = "";
  for (let start = 0; start < chars.length;) {
    let end = start;
    while (code(chars[end + 1]) === code(chars[end]) + 1) end += 1;
    const [first = "", last = ""] = [chars[start], chars[end]];
    text += end - start < 2 ? chars.slice(start, end + 1).join("") : `${first}-${last}`;
    start = end + 1;
  }
  return text;
}

function code(char: string | undefined): number {
  return char?.charCodeAt(0) ?? Number.NaN;
}

/** RFC 3339: a date and time with an offset, any number of fraction digits, and a leap second where UTC has it. */
function timestamp(): string {
  const zone = "(?:Z|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9])";
  const fraction = "(?:\\.[0-9]+)?";
  return `${date()}T(?:${time()}${fraction}${zone}|23:59:60${fraction}Z)`;
}

/** A day of the calendar between the years 0001 and 9999. */
function date(): string {
  const year = "(?:000[1-9]|00[1-9][0-9]|0[1-9][0-9]{2}|[1-9][0-9]{3})";
  const fourth = "(?:0[48]|[2468][048]|[13579][26])";
  const leapYear = `(?:[0-9]{2}${fourth}|${fourth}00)`;
  const days = [
    "(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])",
    "(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)",
    "02-(?:0[1-9]|1[0-9]|2[0-8])",
  ];
  return `(?:${year}-(?:${days.join("|")})|${leapYear}-02-29)`;
}

function time(): string {
  return "(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]";
}

/** The decimal texts of 1 to `limit`, without leading zeros. */
function upTo(limit: string): string {
  const branches = [`[1-9][0-9]{0,${limit.length - 2}}`];
  for (let i = 0; i < limit.length; i += 1) {
    const digit = Number(limit.charAt(i));
    const low = i === 0 ? 1 : 0;
    if (digit <= low) continue;
    const after = limit.length - i - 1;
    const smaller = digit - 1 === low ? String(low) : `[${low}-${digit - 1}]`;
    branches.push(`${limit.slice(0, i)}${smaller}${after === 0 ? "" : `[0-9]{${after}}`}`);
  }
  return [...branches, limit].join("|");
}

/** RFC 6838 §4.2: one half of a media type. */
function mediaTypePart(): string {
  return "[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]{0,126}";
}

/** Without counts: V8 keeps its place in each counted repetition within a repetition, and has no room for millions of them. */
function base64Pattern(): string {
  const char = "[A-Za-z0-9+/]";
  return `^(?:${char.repeat(4)})*(?:${char.repeat(2)}==|${char.repeat(3)}=)?$`;
}
