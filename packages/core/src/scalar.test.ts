import { describe, expect, test } from "vitest";
import { explainScalar } from "./scalar.ts";

const why = (name: string, value: unknown): string | undefined => explainScalar(name, value)?.why;
const hex = "0123456789abcdef".repeat(4);

describe("why a text is not of its form", () => {
  test.each([
    ["digest", "", "it is empty"],
    ["digest", hex, "it has no algorithm (text before a colon)"],
    ["digest", `sha256:${hex.slice(1)}`, "it has 63 hex digits, not 64"],
    ["digest", `sha512:${hex}`, "it has 64 hex digits, not 128"],
    ["digest", `sha256:${hex.toUpperCase()}`, "its hex digits must be lower-case"],
    ["digest", `sha256:${hex.slice(2)}g0`, 'character 63 of its hex digits is "g"'],
    ["digest", "sha256:0123********", "it is masked with asterisks"],
    ["digest", "crp0123********", "it is masked with asterisks"],
    ["digest", `SHA256:${hex}`, "its algorithm is not made of lower-case letters and digits"],
    ["digest", "md5:a b", "what follows the colon is not made of letters, digits"],
    ["digest", "toString:a b", "its algorithm is not made of lower-case"],
    ["image-id", `${hex}0`, "it has no algorithm (text before a colon)"],
    ["hex-64", `x${hex.slice(1)}`, 'character 1 of its hex digits is "x"'],
    ["hex-64", hex.slice(4), "it has 60 hex digits, not 64"],
    ["timestamp", "2026-02-28t23:59:59z", "T and Z must be upper-case"],
    ["timestamp", "2026-02-28T23:59:59z", "T and Z must be upper-case"],
    ["timestamp", "2026-02-28t23:59:59+03:00", "T and Z must be upper-case"],
    ["timestamp", "", "it is empty"],
    ["utc-timestamp", "", "it is empty"],
    ["timestamp-or-empty", "2026-02-30T00:00:00Z", "2026-02 has no day 30"],
    ["timestamp", "2000-02-30T00:00:00Z", "2000-02 has no day 30"],
    ["timestamp", "2026-12-32T00:00:00Z", "2026-12 has no day 32"],
    ["timestamp", "2026-02-28 23:59:59Z", "joined by T, not by a space"],
    ["timestamp", "2026-02-28T23:59:59", "it has no zone"],
    ["timestamp", "12026-02-28T23:59:59Z", "the year must be 0001 to 9999"],
    ["timestamp", "0000-02-28T23:59:59Z", "the year must be 0001 to 9999"],
    ["timestamp", "2026-13-28T23:59:59Z", "there is no month 13"],
    ["timestamp", "2026-00-28T23:59:59Z", "there is no month 00"],
    ["timestamp", "2026-02-29T23:59:59Z", "2026-02 has no day 29"],
    ["timestamp", "1900-02-29T23:59:59Z", "1900-02 has no day 29"],
    ["timestamp", "2026-04-00T23:59:59Z", "2026-04 has no day 00"],
    ["timestamp", "2026-02-28T24:00:00Z", "there is no hour 24"],
    ["timestamp", "2026-02-28T23:60:00Z", "there is no minute 60"],
    ["timestamp", "2026-02-28T23:00:60Z", "there is no second 60"],
    ["timestamp", "2026-02-28T23:00:00.Z", "a point must be followed by digits"],
    ["utc-timestamp", "2026-02-28T23:00:00.1234567890Z", "more than nine fraction digits"],
    ["utc-timestamp", "2026-02-28T23:00:00+03:00", "its offset is not allowed here"],
    ["int64", "", "it is empty"],
    ["int64", " 5", "it has white space around it"],
    ["int64", "5\n", "it has white space around it"],
    ["int64", "1_000", "it is not made of decimal digits"],
    ["int64", "+5", "it has a plus sign"],
    ["int64", "-05", "it has a leading zero"],
    ["int64", "-0", "zero has no sign"],
    ["int64", "5.0", "it is not made of decimal digits"],
    ["int64", "9223372036854775808", "it is above 9223372036854775807"],
    ["int64", "-9223372036854775809", "it is below -9223372036854775808"],
  ])("%s %j: %s", (name, text, reason) => {
    expect(why(name, text)).toContain(reason);
  });

  test.each([
    ["digest", "digest", "hex"],
    ["image-id", "digest", "64 lower-case hex digits"],
    ["hex-64", "digest", "64 lower-case hex digits"],
    ["timestamp", "timestamp", "RFC 3339"],
    ["timestamp-or-empty", "timestamp", "or empty"],
    ["utc-timestamp", "timestamp", "in UTC"],
    ["int64", "int64", "64-bit integer as decimal text"],
    ["media-type", "media-type", "application/json"],
    ["base64", "pattern", "base64 with padding"],
    ["size", "negative-size", "zero or more"],
  ])("%s has the code %s, and words", (name, code, words) => {
    expect(explainScalar(name, 7)).toMatchObject({ code, form: expect.stringContaining(words) });
  });

  test("says nothing where nothing is known, and of what is no text", () => {
    expect(why("timestamp", "yesterday")).toBeUndefined();
    expect(why("media-type", "a b")).toBeUndefined();
    expect(why("int64", 5)).toBeUndefined();
    expect(explainScalar("colour", "red")).toBeUndefined();
    expect(explainScalar("toString", "red")).toBeUndefined();
  });
});
