import { asList, type JsonType, type Schema } from "@imagekin/core";
import fc from "fast-check";
import { definitionName } from "./names.ts";
import { nullableReference } from "./schema-walk.ts";

/** How arbitrary documents are made. */
export interface ArbitraryOptions {
  /** Whether objects may have members that the schema does not know; true unless said otherwise. */
  readonly unknownMembers?: boolean;
}

/** Documents that a bundled source accepts, shrinking towards the shortest. Nulls, empty containers and odd names are frequent. */
export function arbitraryDocument(
  source: Schema,
  options: ArbitraryOptions = {},
): fc.Arbitrary<unknown> {
  const { unknownMembers = true } = options;
  const definitions = new Map<string, fc.Arbitrary<unknown>>();

  const any = (schema: Schema): fc.Arbitrary<unknown> => {
    const nullable = nullableReference(schema);
    if (nullable !== undefined) return fc.option(definition(nullable), { freq: 4 });
    if (schema.$ref !== undefined) return definition(schema.$ref);
    if (schema.enum !== undefined) return fc.constantFrom(...schema.enum);
    if (schema.const !== undefined) return fc.constant(schema.const);
    const types = asList(schema.type);
    return types.length === 0
      ? fc.jsonValue({ maxDepth: 2 })
      : fc.oneof(...types.map((type) => ofType(type, schema)));
  };

  const definition = (ref: string): fc.Arbitrary<unknown> => {
    const name = definitionName(ref) ?? "";
    const known = definitions.get(name);
    if (known !== undefined) return known;
    const target = source.$defs?.[name];
    if (target === undefined) throw new Error(`there is no definition "${name}"`);
    const made = any(target);
    definitions.set(name, made);
    return made;
  };

  const ofType = (type: JsonType, schema: Schema): fc.Arbitrary<unknown> => {
    switch (type) {
      case "null":
        return fc.constant(null);
      case "boolean":
        return fc.boolean();
      case "integer":
        return integer(schema);
      case "number":
        return fc.oneof(
          integer(schema),
          fc.double({
            min: schema.minimum ?? -1e9,
            max: schema.maximum ?? 1e9,
            noNaN: true,
            noDefaultInfinity: true,
          }),
        );
      case "string":
        return text(schema);
      case "array":
        return fc.array(any(schema.items ?? {}), {
          minLength: schema.minItems ?? 0,
          maxLength: Math.min(schema.maxItems ?? 3, Math.max(3, schema.minItems ?? 0)),
        });
      case "object":
        return object(schema);
    }
  };

  const object = (schema: Schema): fc.Arbitrary<unknown> => {
    const { properties = {}, additionalProperties, required = [] } = schema;
    if (additionalProperties !== undefined) {
      const values = additionalProperties === true ? {} : additionalProperties || {};
      return fc.dictionary(memberName, any(values), { maxKeys: 3 });
    }
    const members: Record<string, fc.Arbitrary<unknown>> = {};
    for (const [name, member] of Object.entries(properties)) {
      if (member !== false) members[name] = any(member);
    }
    const known = fc
      .record(members, { requiredKeys: [...required] })
      .map((value) => exclude(value, schema));
    if (!unknownMembers) return known;
    const unknown = fc.dictionary(
      memberName.filter((name) => !Object.hasOwn(properties, name)),
      fc.jsonValue({ maxDepth: 1 }),
      { maxKeys: 2 },
    );
    return fc
      .tuple(known, fc.option(unknown, { freq: 1, nil: {} }))
      .map(([value, extra]) => ({ ...extra, ...value }));
  };

  return any(source);
}

/** Leaves at most one of two members that exclude each other. */
function exclude(value: object, { dependentSchemas = {} }: Schema): object {
  let kept = value;
  for (const [name, { properties = {} }] of Object.entries(dependentSchemas)) {
    for (const other of Object.keys(properties)) {
      if (!Object.hasOwn(kept, name) || !Object.hasOwn(kept, other)) continue;
      kept = Object.fromEntries(Object.entries(kept).filter(([member]) => member !== other));
    }
  }
  return kept;
}

/** Names of members that are data, odd ones among them. */
const memberName: fc.Arbitrary<string> = fc.oneof(
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

function integer({ minimum, maximum }: Schema): fc.Arbitrary<number> {
  const min = minimum ?? Number.MIN_SAFE_INTEGER;
  const max = maximum ?? Number.MAX_SAFE_INTEGER;
  return fc.oneof(
    fc.integer({ min: Math.max(min, -(2 ** 31)), max: Math.min(max, 2 ** 31 - 1) }),
    fc.constantFrom(min, max, ...[0, 1].filter((number) => number >= min && number <= max)),
  );
}

function text(schema: Schema): fc.Arbitrary<string> {
  const { minLength = 0, maxLength = Number.POSITIVE_INFINITY, pattern } = schema;
  const scalar = schema["x-scalar"];
  const words = schema["x-open-enum"];
  const made = scalar === undefined ? undefined : scalarTexts[scalar];
  if (made !== undefined) return made;
  const free =
    pattern === undefined
      ? fc.string({ unit: "grapheme", minLength, maxLength: Math.min(maxLength, minLength + 8) })
      : fc.stringMatching(new RegExp(pattern, "u"));
  const fitting = free.filter(
    (value) => [...value].length >= minLength && [...value].length <= maxLength,
  );
  return words === undefined
    ? fitting
    : fc.oneof({ arbitrary: fc.constantFrom(...words), weight: 4 }, fitting);
}

const hex = (length: number): fc.Arbitrary<string> =>
  fc.string({ unit: fc.constantFrom(..."0123456789abcdef"), minLength: length, maxLength: length });

const sha256: fc.Arbitrary<string> = hex(64).map((digits) => `sha256:${digits}`);

const digest: fc.Arbitrary<string> = fc.oneof(
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
  .map((date) =>
    date
      .toISOString()
      .slice(0, 19)
      .replace(/^\+?0*(\d{4})/, "$1"),
  );

const fraction: fc.Arbitrary<string> = fc.oneof(
  fc.constant(""),
  fc.stringMatching(/^\.[0-9]{1,9}$/),
);

const zone: fc.Arbitrary<string> = fc.oneof(
  { arbitrary: fc.constant("Z"), weight: 3 },
  fc.constantFrom("+03:00", "-07:30", "+00:00", "-00:00", "+23:59"),
);

const timestamp: fc.Arbitrary<string> = fc.oneof(
  { arbitrary: fc.tuple(instant, fraction, zone).map((parts) => parts.join("")), weight: 8 },
  fc.constantFrom("0001-01-01T00:00:00Z", "2000-02-29T23:59:59.999999999Z", "9999-12-31T23:59:59Z"),
);

/** Texts of each scalar, since a pattern of theirs is too rich to invert. */
const scalarTexts: Readonly<Record<string, fc.Arbitrary<string>>> = {
  digest,
  "image-id": fc.oneof({ arbitrary: digest, weight: 5 }, hex(64)),
  "hex-64": hex(64),
  timestamp,
  "timestamp-or-empty": fc.oneof({ arbitrary: timestamp, weight: 5 }, fc.constant("")),
  "utc-timestamp": fc.tuple(instant, fraction).map((parts) => `${parts.join("")}Z`),
  int64: fc.oneof(
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
    "application/vnd.oci.image.manifest.v1+json",
    "application/vnd.docker.distribution.manifest.v2+json",
    "application/json",
    "a/b",
  ),
  base64: fc.uint8Array({ maxLength: 24 }).map((bytes) => Buffer.from(bytes).toString("base64")),
};
