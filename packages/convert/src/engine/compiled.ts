import { escapeKey } from "@imagekin/core";
import type { Account } from "./account.ts";
import { type Codec, comesBack } from "./codecs.ts";
import { isObject, type JsonObject } from "./json.ts";
import type { Mapping } from "./mapping.ts";
import { identifyItems, type ItemIdentity, type ResidueMember } from "./residue.ts";

/** The functions that are generated from a mapping's rows: they do what the rows say, without looking them up. */
export interface Compiled {
  /** Fills a draft from a document that its own guard accepts. */
  readonly read: (document: JsonObject, draft: ReadDraft) => void;
  /** For each place that a formula may give, what puts a value there: named stores, since others make V8 give up an object's shape. */
  readonly put: Readonly<Record<string, (common: Record<string, unknown>, value: unknown) => void>>;
  /** What the rows make of a common image. */
  readonly write: (common: JsonObject, view: WriteView) => Record<string, unknown>;
  /** Says what becomes of each leaf of a document, */
  readonly tellRead: (document: JsonObject, account: Account) => void;
  /** and of a common image of the mapping's kind. */
  readonly tellWrite: (common: JsonObject, account: Account) => void;
}

/** What is being made of a document. */
export interface ReadDraft {
  readonly common: Record<string, unknown>;
  /** Places that the model does not rebuild. */
  readonly residue: ResidueMember[];
  readonly keepsResidue: boolean;
  /** Something is here that generated code does not judge: the rows are to be interpreted. */
  isOdd: boolean;
  /** Something was written that the common image's schema may refuse. */
  isUnproved: boolean;
}

/** What decides, beside the rows, about what is written. */
export interface WriteView {
  /** The common image was made from a document of the same service. */
  readonly isHome: boolean;
  /** Places that the target's own formulas give. */
  readonly implied: ReadonlySet<string>;
  /** Places that the caller vouches for. */
  readonly assumed: ReadonlySet<string>;
}

/** The codec of the row that starts at a pattern. */
export function codecOf({ id, rows }: Mapping, from: string): Codec {
  const row = rows.find((candidate) => candidate.from === from);
  if (row === undefined) throw new Error(`${id} has no row for ${from}: run "pnpm generate"`);
  return row.codec;
}

/** The object in a member, made if it is not there. */
export function objectIn(parent: Record<string, unknown>, name: string): Record<string, unknown> {
  const known = parent[name];
  if (isRecord(known)) return known;
  const made = {};
  parent[name] = made;
  return made;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

// Within `for…in` the JIT leaves this call out, if it is a constant of the module; not so Object.hasOwn.
// oxlint-disable-next-line typescript/unbound-method -- it is only ever given its object
const hasOwn = Object.prototype.hasOwnProperty;

// The guard takes 512 levels, and residue adds a few to those of the document.
const maxLevels = 480;

/** Keeps a place whole that the model does not rebuild. */
export function keep(draft: ReadDraft, at: string, value: unknown): void {
  if (typeof value !== "string" && !isPlain(value, maxLevels)) draft.isOdd = true;
  if (draft.keepsResidue) draft.residue.push({ at, value });
}

/** Keeps a member that no row knows. */
export function keepUnknown(draft: ReadDraft, at: string, name: string, value: unknown): void {
  keep(draft, `${at}/${escapeKey(name)}`, value);
}

/** Keeps in mind that a place must be absent that the model would fill. */
export function keepAbsent(draft: ReadDraft, at: string): void {
  if (draft.keepsResidue) draft.residue.push({ at });
}

/** Whether a value has no number that lost digits, no negative zero, and not too many levels. */
function isPlain(value: unknown, levels: number): boolean {
  if (typeof value === "number") {
    return (
      Number.isFinite(value) &&
      (Number.isSafeInteger(value) || !Number.isInteger(value)) &&
      !Object.is(value, -0)
    );
  }
  if (typeof value !== "object" || value === null) return true;
  if (levels === 0) return false;
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index += 1)
      if (!isPlain(value[index], levels - 1)) return false;
    return true;
  }
  if (!isObject(value)) return false;
  for (const name in value) {
    if (hasOwn.call(value, name) && !isPlain(value[name], levels - 1)) return false;
  }
  return true;
}

/** What a codec makes of a member; what it refuses or would not give back the same is kept too. */
export function carry(draft: ReadDraft, codec: Codec, at: string, value: unknown): unknown {
  const result = codec.forward(value);
  if (!comesBack(codec, value, result)) keep(draft, at, value);
  return result;
}

/** What a codec makes of the items of a list, which is kept whole if it would not come back the same. */
export function carryItems(
  draft: ReadDraft,
  codec: Codec,
  at: string,
  value: unknown,
): unknown[] | undefined {
  if (!Array.isArray(value)) {
    keep(draft, at, value);
    return undefined;
  }
  const results: unknown[] = [];
  let isExact = true;
  for (const item of value) {
    const result = codec.forward(item);
    if (result !== undefined) results.push(result);
    isExact &&= comesBack(codec, item, result);
  }
  if (!isExact) keep(draft, at, value);
  return results;
}

/** Reads one item of a list into an object of its own. */
export type ReadItem = (
  value: JsonObject,
  draft: ReadDraft,
  target: Record<string, unknown>,
  index: number,
) => unknown;

/** Reads the objects of a list. Residue below an item says how to find that again. */
export function readItems(
  draft: ReadDraft,
  at: string,
  value: unknown,
  readItem: ReadItem,
  keyOf: (item: JsonObject) => string,
): unknown[] | undefined {
  if (!Array.isArray(value)) {
    keep(draft, at, value);
    return undefined;
  }
  const { residue } = draft;
  const results: unknown[] = [];
  let identities: readonly ItemIdentity[] | undefined;
  for (let index = 0; index < value.length; index += 1) {
    const item: unknown = value[index];
    if (!isObject(item)) {
      draft.isOdd = true;
      return undefined;
    }
    const start = residue.length;
    const target = {};
    readItem(item, draft, target, index);
    results.push(target);
    if (residue.length === start) continue;
    identities ??= identifyItems(value.map((other) => (isObject(other) ? keyOf(other) : "[]")));
    const identity = identities[index];
    for (let entry = start; entry < residue.length; entry += 1) {
      const found = residue[entry];
      if (found !== undefined && identity !== undefined)
        residue[entry] = identified(found, identity);
    }
  }
  return results;
}

/** The same residue, with how its item is found again. Written out, since a spread costs more than the item. */
function identified(
  { at, value }: ResidueMember,
  { key, occurrence, of }: ItemIdentity,
): ResidueMember {
  return value === undefined ? { at, key, occurrence, of } : { at, value, key, occurrence, of };
}

/** The key of an item as it comes back from the common image, as JSON. */
export function keyPart(codec: Codec, value: unknown): string {
  const part = codec.back(codec.forward(value)) ?? null;
  // A digest is written as it is, and to see that costs less than to write it with care.
  return typeof part === "string" && bare.test(part) ? `"${part}"` : JSON.stringify(part);
}

const bare = /^[\w:./+-]*$/;

/** What a codec writes of the items of a list; nothing if it refuses all of them, since an empty list would say that there are none. */
export function writeEach(
  value: unknown,
  write: (item: unknown) => unknown,
): unknown[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const results: unknown[] = [];
  for (const item of value) {
    const result = write(item);
    if (result !== undefined) results.push(result);
  }
  return results.length === 0 && value.length > 0 ? undefined : results;
}
