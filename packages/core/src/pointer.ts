/** One step of a JSON Pointer in raw form: a member name, or an array index. */
export type Key = string | number;

/** Writes raw keys as a JSON Pointer (RFC 6901): `["a/b", 0]` → `/a~1b/0`. */
export function toPointer(path: readonly Key[]): string {
  let pointer = "";
  for (const key of path) pointer += `/${escapeKey(key)}`;
  return pointer;
}

/** Writes one raw key as a reference token: `~` → `~0`, `/` → `~1`. */
export function escapeKey(key: Key): string {
  if (typeof key === "number") return String(key);
  // Hardly any key needs it, and to look is far cheaper than to replace.
  const marked = key.includes("~") ? key.replaceAll("~", "~0") : key;
  return marked.includes("/") ? marked.replaceAll("/", "~1") : marked;
}

/**
 * Reads a JSON Pointer into its unescaped tokens; an array index stays a text, since only the value tells.
 *
 * @throws RangeError for a text that is no JSON Pointer: not empty and without a leading `/`.
 */
export function parsePointer(pointer: string): string[] {
  if (pointer === "") return [];
  if (!pointer.startsWith("/")) {
    throw new RangeError(`not a JSON Pointer: "${pointer}" must be empty or start with "/"`);
  }
  const tokens: string[] = [];
  // A loop takes a third of the time of `split`.
  for (let start = 1, end = 0; end >= 0; start = end + 1) {
    end = pointer.indexOf("/", start);
    tokens.push(end < 0 ? pointer.slice(start) : pointer.slice(start, end));
  }
  // Hardly any pointer needs it, and to look is far cheaper than to replace.
  return pointer.includes("~")
    ? tokens.map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~"))
    : tokens;
}

/**
 * Reads a JSON Pointer into raw keys, with array indices as numbers, by following it through `value`
 * (the form that Standard Schema asks for). Steps that do not exist stay texts.
 */
export function pointerToPath(pointer: string, value: unknown): Key[] {
  let at = value;
  return parsePointer(pointer).map((token) => {
    const key = Array.isArray(at) && /^(?:0|[1-9][0-9]*)$/.test(token) ? Number(token) : token;
    at = child(at, key);
    return key;
  });
}

/** Whether a JSON Pointer leads to a place, or to something within it. */
export function isWithin(pointer: string, place: string): boolean {
  return pointer === place || pointer.startsWith(`${place}/`);
}

/** The value at a JSON Pointer, by own properties only; undefined when there is none. */
export function valueAt(value: unknown, pointer: string): unknown {
  return valueAlong(value, parsePointer(pointer));
}

/** The same for the tokens of a pointer. */
export function valueAlong(value: unknown, tokens: readonly string[]): unknown {
  let at = value;
  for (const token of tokens) at = child(at, token);
  return at;
}

function child(value: unknown, key: Key): unknown {
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
  return Reflect.get(value, key);
}
