import type { Code } from "./codes.ts";
import { isMasked } from "./masked.ts";

/** What is said about a text or number that does not have its form. The forms themselves are patterns in the schemas. */
interface ScalarFacts {
  readonly code: Code;
  readonly form: string;
  /** Says what exactly is wrong with a text, where that can be told. */
  readonly why?: (text: string) => string | undefined;
}

const masked = "it is masked with asterisks, as in samples of documentation, and no real digest";

const digestLengths: Readonly<Record<string, number>> = { sha256: 64, sha512: 128, blake3: 64 };

const scalars: Readonly<Record<string, ScalarFacts>> = {
  digest: {
    code: "digest",
    form: "a digest such as sha256: and 64 lower-case hex digits",
    why: whyNoDigest,
  },
  "image-id": {
    code: "digest",
    form: "sha256: and 64 lower-case hex digits",
    why: whyNoDigest,
  },
  "hex-64": { code: "digest", form: "64 lower-case hex digits", why: (text) => whyNoHex(text, 64) },
  timestamp: {
    code: "timestamp",
    form: "an RFC 3339 date and time such as 2026-02-28T23:59:59.5Z",
    why: whyNoTimestamp,
  },
  "timestamp-or-empty": {
    code: "timestamp",
    form: "an RFC 3339 date and time such as 2026-02-28T23:59:59.5Z, or empty",
    why: whyNoTimestamp,
  },
  "utc-timestamp": {
    code: "timestamp",
    form: "an RFC 3339 date and time in UTC, such as 2026-02-28T23:59:59.5Z, with at most nine fraction digits",
    why: whyNoTimestamp,
  },
  int64: {
    code: "int64",
    form: 'a 64-bit integer as decimal text, such as "1024"',
    why: whyNoInt64,
  },
  "media-type": { code: "media-type", form: "a media type such as application/json" },
  base64: { code: "pattern", form: "standard base64 with padding" },
  size: { code: "negative-size", form: "a size in bytes, zero or more" },
};

/** The code and the words for a scalar that is not of its form; undefined for a name that core has no words for. */
export function explainScalar(
  name: string,
  value: unknown,
): { readonly code: Code; readonly form: string; readonly why: string | undefined } | undefined {
  if (!Object.hasOwn(scalars, name)) return undefined;
  const facts = scalars[name];
  if (facts === undefined) return undefined;
  const why = typeof value === "string" ? facts.why?.(value) : undefined;
  return { code: facts.code, form: facts.form, why };
}

function whyNoDigest(text: string): string | undefined {
  if (isMasked(text)) return masked;
  const colon = text.indexOf(":");
  if (colon < 0) {
    return text.length === 0 ? "it is empty" : "it has no algorithm (text before a colon)";
  }
  const algorithm = text.slice(0, colon);
  const length = Object.hasOwn(digestLengths, algorithm) ? digestLengths[algorithm] : undefined;
  if (length !== undefined) return whyNoHex(text.slice(colon + 1), length);
  if (!/^[a-z0-9]+(?:[+._-][a-z0-9]+)*$/.test(algorithm)) {
    return "its algorithm is not made of lower-case letters and digits, joined by single + . _ or -";
  }
  return "what follows the colon is not made of letters, digits, =, _ and -";
}

function whyNoHex(hex: string, length: number): string | undefined {
  if (isMasked(hex)) return masked;
  if (/^[0-9a-f]*$/.test(hex)) {
    return hex.length === length ? undefined : `it has ${hex.length} hex digits, not ${length}`;
  }
  if (/^[0-9a-fA-F]*$/.test(hex)) return "its hex digits must be lower-case";
  const at = hex.search(/[^0-9a-f]/);
  return `character ${at + 1} of its hex digits is ${JSON.stringify(hex[at])}`;
}

function whyNoTimestamp(text: string): string | undefined {
  if (text === "") return "it is empty";
  const parts = /^(\d+)-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.(\d*))?(Z|[+-]\d\d:\d\d)$/.exec(
    text,
  );
  if (parts === null) {
    if (/^[\d-]+t\d|\dz$/.test(text)) return "T and Z must be upper-case";
    if (/^\d{4}-\d\d-\d\d \d\d/.test(text)) return "date and time are joined by T, not by a space";
    if (/^\d{4}-\d\d-\d\dT[\d:.]+$/.test(text))
      return "it has no zone (Z or an offset such as +03:00)";
    return undefined;
  }
  const [, year = "", month = "", day = "", hour = "", minute = "", second = "", fraction] = parts;
  if (year.length !== 4 || year === "0000") return "the year must be 0001 to 9999";
  if (Number(month) < 1 || Number(month) > 12) return `there is no month ${month}`;
  const days = new Date(Date.UTC(2000 + (Number(year) % 400), Number(month), 0)).getUTCDate();
  if (Number(day) < 1 || Number(day) > days) return `${year}-${month} has no day ${day}`;
  if (Number(hour) > 23) return `there is no hour ${hour}`;
  if (Number(minute) > 59) return `there is no minute ${minute}`;
  if (Number(second) > 59) return `there is no second ${second}`;
  if (fraction === "") return "a point must be followed by digits";
  if (fraction !== undefined && fraction.length > 9) return "it has more than nine fraction digits";
  return parts[8] === "Z" ? undefined : "its offset is not allowed here, or out of range";
}

function whyNoInt64(text: string): string | undefined {
  if (text === "") return "it is empty";
  if (/^\s|\s$/.test(text)) return "it has white space around it";
  if (text.startsWith("+")) return "it has a plus sign";
  if (/^-?0\d/.test(text)) return "it has a leading zero";
  if (text === "-0") return "zero has no sign";
  if (!/^-?\d+$/.test(text)) return "it is not made of decimal digits";
  return text.startsWith("-")
    ? "it is below -9223372036854775808"
    : "it is above 9223372036854775807";
}
