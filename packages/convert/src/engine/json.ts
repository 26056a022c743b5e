import { escapeKey, type Key, toPointer } from "@imagekin/core";

// Within `for…in` the JIT leaves this call out, if it is a constant of the module; not so Object.hasOwn.
// oxlint-disable-next-line typescript/unbound-method -- it is only ever given its object
const hasOwn = Object.prototype.hasOwnProperty;

/** An object of JSON, for reading. Only own members count. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** Whether a value is an object of JSON, neither an array nor null. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Whether a value is an object or a list. */
export function isContainer(value: unknown): value is Record<Key, unknown> {
  return typeof value === "object" && value !== null;
}

/** The names of the members that an object really has: own, enumerable, not `undefined`. */
export function memberNames(value: JsonObject): string[] {
  const names: string[] = [];
  for (const name in value)
    if (value[name] !== undefined && hasOwn.call(value, name)) names.push(name);
  return names;
}

/** Whether an object has no member. */
export function isEmpty(value: JsonObject): boolean {
  for (const name in value) if (value[name] !== undefined && hasOwn.call(value, name)) return false;
  return true;
}

/** The own member or item of a value; undefined when there is none. */
export function ownPart(value: unknown, key: Key): unknown {
  if (!isContainer(value)) return undefined;
  // Most members that are asked for are not there, and a look costs less than the question whose they are.
  const part = value[key];
  return part !== undefined && hasOwn.call(value, key) ? part : undefined;
}

/** The part of a value at raw keys; undefined when there is none. */
export function partAt(value: unknown, path: readonly Key[]): unknown {
  let part = value;
  for (const key of path) part = ownPart(part, key);
  return part;
}

/** Gives an object an own member of any name, `__proto__` too. */
export function defineMember(target: object, key: Key, value: unknown): void {
  if (key === "__proto__") {
    Object.defineProperty(target, key, {
      value,
      writable: true,
      enumerable: true,
      configurable: true,
    });
  } else if (isContainer(target)) {
    target[key] = value;
  }
}

/**
 * Puts a value at raw keys, and makes the objects and lists on the way. Gives false, and changes nothing, where something stands in the
 * way that is neither.
 */
export function setAt(root: object, path: readonly Key[], value: unknown): boolean {
  let at = root;
  for (let depth = 0; depth < path.length; depth += 1) {
    const key = path[depth] ?? "";
    if (depth === path.length - 1) {
      defineMember(at, key, value);
      return true;
    }
    const known = ownPart(at, key);
    if (typeof known === "object" && known !== null) {
      at = known;
    } else if (known === undefined) {
      const made: object = typeof path[depth + 1] === "number" ? [] : {};
      defineMember(at, key, made);
      at = made;
    } else {
      return false;
    }
  }
  return false;
}

/**
 * The value with another part at raw keys. Shares all that is not on the way, and is left as it is; undefined where something stands in the
 * way that is no object.
 */
export function withPart(value: unknown, path: readonly Key[], part: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return part;
  const inner = withPart(ownPart(value, key), rest, part);
  if (inner === undefined) return undefined;
  if (Array.isArray(value)) return value.map((item: unknown, at) => (at === key ? inner : item));
  if (value !== undefined && !isObject(value)) return undefined;
  const copy = { ...value };
  defineMember(copy, key, inner);
  return copy;
}

/** Takes the member at raw keys away, if it is there. Items of lists stay. */
export function removeAt(root: object, path: readonly Key[]): void {
  const name = path.at(-1);
  const parent = path.length === 1 ? root : partAt(root, path.slice(0, -1));
  if (name !== undefined && isObject(parent)) Reflect.deleteProperty(parent, name);
}

/** Copies all objects and lists of a value, so that the copy may be changed anywhere. */
export function copyOf(value: JsonObject): Record<string, unknown>;
export function copyOf(value: unknown): unknown;
export function copyOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => copyOf(item));
  if (!isObject(value)) return value;
  const copy = {};
  for (const name of memberNames(value)) defineMember(copy, name, copyOf(value[name]));
  return copy;
}

/** Whether two values are the same JSON, whatever the order of members. */
export function isEqual(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (Array.isArray(a)) {
    return (
      Array.isArray(b) && a.length === b.length && a.every((item, index) => isEqual(item, b[index]))
    );
  }
  if (!isObject(a) || !isObject(b)) return false;
  const names = memberNames(a);
  return (
    names.length === memberNames(b).length &&
    names.every((name) => Object.hasOwn(b, name) && isEqual(a[name], b[name]))
  );
}

/** A leaf of a document: a scalar, null, `{}` or `[]`, and where it stands. */
export interface Leaf {
  readonly path: readonly Key[];
  readonly value: unknown;
}

/** The leaves of a value, in its own order. The root counts only when it is asked for by `isPart`. */
export function leavesOf(value: unknown, path: readonly Key[] = [], isPart = true): Leaf[] {
  const leaves: Leaf[] = [];
  const visit = (part: unknown, at: readonly Key[]): void => {
    const before = leaves.length;
    let hasParts = false;
    if (Array.isArray(part)) {
      hasParts = part.length > 0;
      for (const [index, item] of part.entries()) visit(item, [...at, index]);
    } else if (isObject(part)) {
      for (const name of memberNames(part)) {
        hasParts = true;
        visit(part[name], [...at, name]);
      }
    }
    if (!hasParts && leaves.length === before && (isPart || at.length > path.length)) {
      leaves.push({ path: at, value: part });
    }
  };
  visit(value, path);
  return leaves;
}

/** The JSON Pointers of the leaves of a value that stands at a JSON Pointer. */
export function leafPointers(value: unknown, at = ""): string[] {
  const pointers: string[] = [];
  addLeafPointers(pointers, value, at);
  return pointers;
}

function addLeafPointers(pointers: string[], value: unknown, at: string): void {
  if (isLeaf(value)) {
    pointers.push(at);
  } else if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index += 1)
      addLeafPointers(pointers, value[index], `${at}/${index}`);
  } else if (isObject(value)) {
    for (const name in value) {
      if (value[name] === undefined || !hasOwn.call(value, name)) continue;
      addLeafPointers(pointers, value[name], `${at}/${escapeKey(name)}`);
    }
  }
}

/** Whether a value is a scalar, null, `{}` or `[]`. */
export function isLeaf(value: unknown): boolean {
  if (Array.isArray(value)) return value.length === 0;
  return !isObject(value) || isEmpty(value);
}

/** Whether a value says in so many words that nothing is set: null, an empty text, an empty container. */
export function isUnset(value: unknown): boolean {
  if (value === null || value === "") return true;
  if (Array.isArray(value)) return value.length === 0;
  return isObject(value) && isEmpty(value);
}

/** The place of the first number that JSON readers do not hold exactly, or undefined. */
export function findUnsafeNumber(value: unknown): string | undefined {
  const leaf = leavesOf(value).find(
    ({ value: part }) =>
      typeof part === "number" &&
      (!Number.isFinite(part) || (Number.isInteger(part) && !Number.isSafeInteger(part))),
  );
  return leaf === undefined ? undefined : toPointer(leaf.path);
}
