import { placeName } from "./describe.ts";
import { type MemberTable, placeOf, type TablePlace } from "./member-table.ts";
import { parsePointer } from "./pointer.ts";

/** What can be said of a place before there is a document. */
interface Place {
  /** The unescaped tokens of the pointer. */
  readonly tokens: readonly string[];
  readonly name: string;
  readonly place: TablePlace;
  /** The same, but secret where a text that stands for an object with secrets may be one of them. */
  readonly masked: TablePlace;
}

/** The places of one kind of document. */
export interface Places {
  readonly table: MemberTable;
  readonly at: (pointer: string) => Place;
  /** What an invalid document is that passes all tests of an entry: types or words of its members. */
  readonly lookAlikes: readonly { readonly is: string; readonly tests: readonly MemberTest[] }[];
}

/** A member, and its type or its words. */
export type MemberTest = readonly [name: string, is: string | readonly unknown[]];

/** So many places are remembered at most, and none whose pointer is longer: pointers are made of names that strangers write. */
const maxPlaces = 1000;
const maxLength = 200;

/** Remembers places: errors come at the same ones again and again, and a pointer takes longer to read than its error to be told. */
export function rememberPlaces(table: MemberTable): Places {
  const known = new Map<string, Place>();
  const at = (pointer: string): Place => {
    const found = known.get(pointer);
    if (found !== undefined) return found;
    const tokens = parsePointer(pointer);
    const place = placeOf(table, tokens);
    const made = { tokens, name: placeName(tokens), place, masked: secretively(place) };
    if (known.size >= maxPlaces) known.clear();
    if (pointer.length <= maxLength) known.set(pointer, made);
    return made;
  };
  const lookAlikes = table.lookAlikes.flatMap(({ is, when = [] }) =>
    when.map((tests) => ({ is, tests: Object.entries(tests) })),
  );
  return { table, at, lookAlikes };
}

function secretively(place: TablePlace): TablePlace {
  const { node, member, secret } = place;
  if (secret || node?.members === undefined) return place;
  const hasSecrets = Object.values(node.members).some((part) => part.secret === true);
  return hasSecrets ? { node, member, secret: true } : place;
}
