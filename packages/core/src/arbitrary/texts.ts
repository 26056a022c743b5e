import fc from "fast-check";
import { countCodePoints } from "../guard.ts";

/** Names of members that are data, odd ones among them. */
export const memberName: fc.Arbitrary<string> = fc.oneof(
  { arbitrary: fc.stringMatching(/^[a-z][a-z0-9._-]{0,12}$/), weight: 6 },
  {
    arbitrary: fc.constantFrom(
      "",
      "a/b",
      "~",
      "~1",
      "a.b",
      "0",
      "toString",
      "constructor",
      "Ключ",
      "名",
      "'",
      '"',
    ),
    weight: 1,
  },
);

/** Any JSON value, as JSON.parse gives it: never a negative zero, which JSON text does not keep. */
export function anyJson(maxDepth: number): fc.Arbitrary<unknown> {
  return fc.json({ maxDepth }).map((text): unknown => JSON.parse(text));
}

/** Texts without a form: mostly words, which are also what they shrink to; else whatever Unicode has. */
export function freeText(minLength: number, maxLength: number): fc.Arbitrary<string> {
  const letter = fc.constantFrom(..."abcdefghijklmnopqrstuvwxyz");
  const longest = Math.min(maxLength, minLength + 8);
  const word = fc.string({
    unit: letter,
    minLength: Math.min(minLength || 1, longest),
    maxLength: longest,
  });
  const any = fc.string({ unit: "grapheme", minLength, maxLength: longest });
  return fc
    .oneof({ withCrossShrink: true }, { arbitrary: word, weight: 2 }, any)
    .filter((text) => isOfLength(text, minLength, maxLength));
}

/** Whether a text has so many code points. */
export function isOfLength(text: string, minLength: number, maxLength: number): boolean {
  const length = countCodePoints(text);
  return length >= minLength && length <= maxLength;
}

/** Digits of a number, so that they shrink to zeros at once and not one by one. */
const hex = (length: number): fc.Arbitrary<string> =>
  fc
    .bigInt({ min: 0n, max: 16n ** BigInt(length) - 1n })
    .map((number) => number.toString(16).padStart(length, "0"));

const sha256: fc.Arbitrary<string> = hex(64).map((digits) => `sha256:${digits}`);

const digest: fc.Arbitrary<string> = fc.oneof(
  { withCrossShrink: true },
  { arbitrary: sha256, weight: 6 },
  hex(128).map((digits) => `sha512:${digits}`),
  fc.stringMatching(/^multihash\+base58:[a-zA-Z0-9]{1,20}$/),
);

const instant: fc.Arbitrary<string> = fc
  .date({
    min: new Date("0001-01-01T00:00:00Z"),
    max: new Date("9999-12-31T23:59:59Z"),
    noInvalidDate: true,
  })
  .map((date) => date.toISOString().slice(0, 19));

const fraction: fc.Arbitrary<string> = fc.oneof(
  { withCrossShrink: true },
  fc.constant(""),
  fc.stringMatching(/^\.[0-9]{1,9}$/),
);

const zone: fc.Arbitrary<string> = fc.oneof(
  { withCrossShrink: true },
  { arbitrary: fc.constant("Z"), weight: 3 },
  fc.constantFrom("+03:00", "-07:30", "+00:00", "-00:00", "+23:59"),
);

const timestamp: fc.Arbitrary<string> = fc.oneof(
  { withCrossShrink: true },
  { arbitrary: fc.tuple(instant, fraction, zone).map((parts) => parts.join("")), weight: 8 },
  fc.constantFrom("0001-01-01T00:00:00Z", "2000-02-29T23:59:59.999999999Z", "9999-12-31T23:59:59Z"),
);

/** Texts of each scalar, since the patterns of these are too rich to invert. Each shrinks to the plainest one. */
export const scalarTexts: Readonly<Record<string, fc.Arbitrary<string>>> = {
  digest,
  "image-id": fc.oneof({ withCrossShrink: true }, { arbitrary: digest, weight: 5 }, hex(64)),
  "hex-64": hex(64),
  timestamp,
  "timestamp-or-empty": fc.oneof(
    { withCrossShrink: true },
    { arbitrary: timestamp, weight: 5 },
    fc.constant(""),
  ),
  "utc-timestamp": fc.tuple(instant, fraction).map((parts) => `${parts.join("")}Z`),
  int64: fc.oneof(
    { withCrossShrink: true },
    fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }).map(String),
    fc.constantFrom(
      "0",
      "9007199254740991",
      "9007199254740993",
      "9223372036854775807",
      "-9223372036854775808",
    ),
  ),
  "media-type": fc.constantFrom(
    "application/json",
    "application/vnd.oci.image.manifest.v1+json",
    "application/vnd.docker.distribution.manifest.v2+json",
    "a/b",
  ),
  base64: fc.base64String({ maxLength: 32 }),
};
