import type { Code } from "./codes.ts";
import { absent, isIllFormed, type ScalarReader, whyIllFormed } from "./decode-scalars.ts";
import { nullIsAbsent } from "./decode-place.ts";
import type { DecodeMember, DecodeNode, DecodeTable } from "./decode-table.ts";
import { placeName, plainName } from "./describe.ts";
import { type BareFinding, explainForm, explainType, type Scene } from "./explain-errors.ts";
import { isObject } from "./guard.ts";
import { placeOf } from "./member-table.ts";
import { type Key, parsePointer, toPointer } from "./pointer.ts";

/** What one walk of the decoder made of a value. Pointers are of the value as it came in. */
export interface Decoded {
  /** The canonical form; every part that was canonical already is the very same one, and one that is wrong stays as it was. */
  readonly value: unknown;
  readonly errors: ReadonlyMap<string, BareFinding>;
  /** The places where a legal spelling was made the canonical one. */
  readonly respelled: ReadonlyMap<string, Respelling>;
  /** Members under another name: by the pointer to the canonical place, the name that stands in the value. */
  readonly inputNames: ReadonlyMap<string, string>;
}

/** What was done at one place. */
export interface Respelling {
  readonly what: string;
  /** What stands there now; `absent` if nothing does. */
  readonly value: unknown;
}

/**
 * Reads a value as a conforming ProtoJSON reader does: either name of a member, null for an absent one, numbers for int64 and enums,
 * offsets in times. What the table does not know stays as it is. Forms and words are left to the schema.
 *
 * The value must not contain itself. It is never changed.
 */
export function decodeValue(value: unknown, table: DecodeTable): Decoded {
  const walk: Walk = {
    table,
    path: [],
    canonical: [],
    errors: new Map(),
    respelled: new Map(),
    inputNames: new Map(),
  };
  const { errors, respelled, inputNames } = walk;
  return { value: decodeAt(value, 0, walk), errors, respelled, inputNames };
}

/** Moves a finding of the decoded value to the place in the input. */
export function toInputPlaces(finding: BareFinding, { inputNames }: Decoded): BareFinding {
  const move = (pointer: string): string => {
    let canonical = "";
    return toPointer(
      parsePointer(pointer).map((token) => {
        canonical += toPointer([token]);
        return inputNames.get(canonical) ?? token;
      }),
    );
  };
  const { pointer, related } = finding;
  return {
    ...finding,
    pointer: move(pointer),
    ...(related === undefined ? {} : { related: move(related) }),
  };
}

interface Walk {
  readonly table: DecodeTable;
  /** The keys that lead to the value at hand: as they stand in the input, and by their canonical names. */
  readonly path: Key[];
  readonly canonical: Key[];
  readonly errors: Map<string, BareFinding>;
  readonly respelled: Map<string, Respelling>;
  readonly inputNames: Map<string, string>;
}

function decodeAt(value: unknown, index: number, walk: Walk): unknown {
  const node = walk.table.nodes[index];
  switch (node?.kind) {
    case "message":
      return isObject(value) ? decodeMessage(value, node, walk) : refuseType(value, walk);
    case "map":
      return isObject(value) ? decodeMap(value, node.part, walk) : refuseType(value, walk);
    case "list":
      return Array.isArray(value) ? decodeList(value, node.part, walk) : refuseType(value, walk);
    case "scalar":
      return decodeScalar(value, node.read, walk);
    default:
      return value;
  }
}

function decodeScalar(value: unknown, read: ScalarReader, walk: Walk): unknown {
  const reading = read(value);
  if (reading === undefined) return value;
  if ("code" in reading) {
    refuse(explainReading(sceneOf(value, walk), reading), walk);
    return value;
  }
  const { value: decoded, respelled: what } = reading;
  walk.respelled.set(toPointer(walk.path), { what, value: decoded });
  return decoded;
}

function decodeList(list: readonly unknown[], part: number, walk: Walk): unknown {
  let changed = false;
  const items = Array.from(list, (item, index) => {
    const decoded = decodePart(item, index, index, part, walk);
    // No list of the house holds a form, the one scalar that can be absent; a list keeps its length in any case.
    if (decoded === absent || Object.is(decoded, item)) return item;
    changed = true;
    return decoded;
  });
  return changed ? items : list;
}

function decodeMap(map: object, part: number, walk: Walk): unknown {
  let changed = false;
  const entries = Object.keys(map).flatMap((key) => {
    const value: unknown = Reflect.get(map, key);
    if (value === undefined) return [];
    if (isIllFormed(key)) refuse(explainIllFormed(key, walk), walk);
    const decoded = decodePart(value, key, key, part, walk);
    if (!Object.is(decoded, value)) changed = true;
    return decoded === absent ? [] : [[key, decoded] as const];
  });
  return changed ? Object.fromEntries(entries) : map;
}

function decodeMessage(
  message: object,
  node: DecodeNode & { readonly kind: "message" },
  walk: Walk,
): unknown {
  const entries: (readonly [string, unknown])[] = [];
  /** The name that each member stands under here. */
  const written = new Map<string, string>();
  let changed = false;
  for (const name of Object.keys(message)) {
    const value: unknown = Reflect.get(message, name);
    if (value === undefined) continue;
    const member = node.names.get(name);
    if (member === undefined) {
      entries.push([name, value]);
      continue;
    }
    const first = written.get(member.key);
    if (first !== undefined) {
      refuse(explainTwoNames(first, name, value, walk), walk);
      continue;
    }
    written.set(member.key, name);
    const decoded = decodeMember(value, name, member, walk);
    if (name !== member.key || !Object.is(decoded, value)) changed = true;
    if (decoded !== absent) entries.push([member.key, decoded]);
  }
  for (const [first, second] of node.exclusive) {
    const names = [written.get(first), written.get(second)];
    if (names[0] !== undefined && names[1] !== undefined)
      refuse(explainTwoOfOne(names[0], names[1], walk), walk);
  }
  return changed ? Object.fromEntries(entries) : message;
}

function decodeMember(value: unknown, name: string, member: DecodeMember, walk: Walk): unknown {
  if (name !== member.key) {
    const what = `"${plainName(name)}" is another name of "${member.key}"`;
    walk.respelled.set(toPointer([...walk.path, name]), { what, value });
    walk.inputNames.set(toPointer([...walk.canonical, member.key]), name);
  }
  if (value !== null) return decodePart(value, name, member.key, member.node, walk);
  const pointer = toPointer([...walk.path, name]);
  if (!member.required) {
    walk.respelled.set(pointer, { what: nullIsAbsent, value: absent });
    return absent;
  }
  return within(name, member.key, walk, () => refuseType(value, walk));
}

function decodePart(
  value: unknown,
  key: Key,
  canonicalKey: Key,
  node: number,
  walk: Walk,
): unknown {
  return within(key, canonicalKey, walk, () => decodeAt(value, node, walk));
}

function within<T>(key: Key, canonicalKey: Key, walk: Walk, decode: () => T): T {
  walk.path.push(key);
  walk.canonical.push(canonicalKey);
  const decoded = decode();
  walk.path.pop();
  walk.canonical.pop();
  return decoded;
}

function explainIllFormed(key: string, { path }: Walk): BareFinding {
  const pointer = toPointer([...path, key]);
  return {
    severity: "error",
    code: "lone-surrogate",
    pointer,
    message: `${placeName(path.map(String))} has a key that is no Unicode text: ${whyIllFormed}`,
  };
}

/** Why a reader refuses a scalar. */
export function explainReading(
  scene: Scene,
  { code, why }: { readonly code: Code; readonly why?: string },
): BareFinding {
  return code === "type"
    ? explainType(scene, scene.place.node?.types)
    : explainForm(scene, code, why);
}

/** So many errors of one value are kept, as Ajv's code keeps them. */
const maxErrors = 1000;

function refuse(finding: BareFinding, { errors }: Walk): void {
  if (errors.size < maxErrors && !errors.has(finding.pointer)) errors.set(finding.pointer, finding);
}

function refuseType(value: unknown, walk: Walk): unknown {
  const scene = sceneOf(value, walk);
  refuse(explainType(scene, scene.place.node?.types), walk);
  return value;
}

function sceneOf(value: unknown, { table, path, canonical }: Walk): Scene {
  const tokens = path.map(String);
  return {
    pointer: toPointer(path),
    tokens,
    name: placeName(tokens),
    value,
    place: placeOf(table.table, canonical.map(String)),
  };
}

function explainTwoNames(first: string, second: string, value: unknown, walk: Walk): BareFinding {
  return {
    severity: "error",
    code: "duplicate-key",
    pointer: toPointer([...walk.path, second]),
    related: toPointer([...walk.path, first]),
    message: `"${plainName(first)}" and "${plainName(second)}" are two names of one member, and readers disagree on which one counts${value === null ? ", even if one is null" : ""}`,
    suggestion: `remove one of them`,
  };
}

function explainTwoOfOne(first: string, second: string, walk: Walk): BareFinding {
  const { path } = walk;
  return {
    severity: "error",
    code: "exclusive-members",
    pointer: toPointer([...path, second]),
    related: toPointer([...path, first]),
    message: `${placeName([...path, second].map(String))} cannot stand beside "${plainName(first)}": they are alternatives, and some readers count one that is null`,
  };
}
