import { ImagekinError, nearest, type Schema, toPointer } from "@imagekin/core";

/** A place in a document, as its schema describes it. */
export interface Member {
  /** What stands beside the member where it is listed: its versions, presence and meaning. */
  readonly facts: Schema;
  /** What the value is, with references followed. */
  readonly value: Schema;
  readonly isRequired: boolean;
  /** The upstream file that the facts come from: named here, or above. */
  readonly origin: string | undefined;
}

/**
 * Follows the unescaped tokens of a pointer through a source schema. A step into a map or an array may be `*`, or any key.
 *
 * @throws ImagekinError `E_USAGE` for a member that there is not, with the nearest that there is.
 */
export function findMember(id: string, source: Schema, tokens: readonly string[]): Member {
  let member: Member = {
    facts: source,
    value: source,
    isRequired: true,
    origin: source["x-source"],
  };
  for (const [index, token] of tokens.entries()) {
    const next = step(member.value, token);
    if (next === undefined) {
      const above = index === 0 ? id : `${id} ${toPointer(tokens.slice(0, index))}`;
      if (member.value.items !== undefined) {
        throw new ImagekinError(
          "E_USAGE",
          `${above} is an array: a step into it is an index or *, not ${JSON.stringify(token)}`,
        );
      }
      throw unknownMember(above, token, member.value);
    }
    const value = resolve(source, next);
    member = {
      facts: next,
      value,
      isRequired: member.value.required?.includes(token) === true,
      origin: next["x-source"] ?? value["x-source"] ?? member.origin,
    };
  }
  return member;
}

/** Follows a reference, also one beside null. */
export function resolve(source: Schema, schema: Schema): Schema {
  const reference = schema.$ref ?? schema.anyOf?.find(({ $ref }) => $ref !== undefined)?.$ref;
  if (reference === undefined) return schema;
  const name = reference.slice(reference.lastIndexOf("/") + 1);
  return source.$defs?.[name] ?? schema;
}

function step(
  { properties = {}, additionalProperties, items }: Schema,
  token: string,
): Schema | undefined {
  const member = Object.hasOwn(properties, token) ? properties[token] : undefined;
  if (member === false) return undefined;
  if (member !== undefined) return member;
  if (typeof additionalProperties === "object") return additionalProperties;
  return /^(?:\*|0|[1-9]\d*)$/.test(token) ? items : undefined;
}

function unknownMember(above: string, token: string, { properties = {} }: Schema): ImagekinError {
  if (properties[token] === false) {
    return new ImagekinError(
      "E_USAGE",
      `${above} never has ${JSON.stringify(token)}: such a document is another one`,
    );
  }
  const names = Object.keys(properties).filter((name) => properties[name] !== false);
  const guess = nearest(token, names);
  const hint =
    guess !== undefined
      ? `did you mean ${JSON.stringify(guess)}?`
      : names.length > 0
        ? `it has ${names.join(", ")}`
        : "nothing is known of what stands there";
  return new ImagekinError("E_USAGE", `${above} has no member ${JSON.stringify(token)}; ${hint}`);
}
