/** What a value is, in JSON's words and with its article: `a string`, `null`, `an array of 3`. */
export function describeType(value: unknown): string {
  if (value === null) return "null";
  if (value === undefined) return "undefined";
  if (Array.isArray(value)) return `an array of ${value.length}`;
  switch (typeof value) {
    case "string":
      return "a string";
    case "number":
      return Number.isInteger(value) || !Number.isFinite(value)
        ? "a number"
        : "a number with a fraction";
    case "boolean":
      return "a boolean";
    case "object":
      return "an object";
    default:
      return `a ${typeof value}`;
  }
}

const maxShown = 60;

/** A value as short JSON for a message: at most 60 characters, never nested content. Undefined for arrays and objects. */
export function shortValue(value: unknown): string | undefined {
  if (typeof value === "object" && value !== null) return undefined;
  if (typeof value !== "string") return String(value);
  const shown = value.length > maxShown ? value.slice(0, maxShown) : value;
  // Hardly any text needs an escape, and to look is cheaper.
  const text = /^[ !#-[\]-~]*$/.test(shown) ? shown : JSON.stringify(shown).slice(1, -1);
  return value.length > maxShown ? `"${text}…"` : `"${text}"`;
}

/** The JSON name of a value's type, as a finding's `actual` gives it. */
export function typeName(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  return typeof value;
}

/** `a`, `a or b`, `a, b or c`. */
export function orList(words: readonly string[]): string {
  return joinList(words, "or");
}

/** `a`, `a and b`, `a, b and c`. */
export function andList(words: readonly string[]): string {
  return joinList(words, "and");
}

function joinList(words: readonly string[], conjunction: string): string {
  const last = words.at(-1) ?? "";
  return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} ${conjunction} ${last}`;
}

/** A member's name as a message shows it, from its pointer tokens: `Os`, `RepoTags[0]`, `Config.Env[2]`, or `the document`. */
export function placeName(tokens: readonly string[]): string {
  if (tokens.length === 0) return "the document";
  let name = "";
  for (const token of tokens.slice(-3)) {
    if (/^(?:0|[1-9][0-9]*)$/.test(token)) name += `[${token}]`;
    else name += `${name === "" ? "" : "."}${plainName(token)}`;
  }
  return name;
}

/** A name as it is if it is plain, else as short JSON text, so that it cannot disturb the sentence. */
export function plainName(name: string): string {
  return /^[\w$@:./-]{1,60}$/.test(name) ? name : (shortValue(name) ?? "");
}
