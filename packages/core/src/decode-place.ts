import { absent, isIllFormed, type Reading } from "./decode-scalars.ts";
import type { DecodeNode, DecodeTable } from "./decode-table.ts";
import { isObject } from "./guard.ts";

/** That what stands at a place cannot be told from that place alone. */
export const unsure: unique symbol = Symbol("unsure");

/**
 * What the decoder would make of the value at one place, without a walk of the rest: nearly every finding needs no more. `unsure` where
 * decoding looks at what stands beside the place: at another name of the same member, or at a member that excludes it; and below such a name.
 */
export function readPlace(
  value: unknown,
  tokens: readonly string[],
  { nodes }: DecodeTable,
): Reading | typeof unsure {
  let at = value;
  let node = nodes[0];
  let isRequired = true;
  for (const token of tokens) {
    if (!isContainer(at, node)) return unsure;
    isRequired = true;
    switch (node?.kind) {
      case "message": {
        const member = node.names.get(token);
        // What the table does not know stays as it is.
        if (member === undefined) return undefined;
        if (token !== member.key || hasAny(at, member.rivals)) return unsure;
        isRequired = member.required;
        node = nodes[member.node];
        break;
      }
      case "map":
        if (isIllFormed(token)) return unsure;
        node = nodes[node.part];
        break;
      case "list":
        node = nodes[node.part];
        break;
      default:
        return undefined;
    }
    at = Object.hasOwn(at, token) ? Reflect.get(at, token) : undefined;
    if (at === undefined) return undefined;
  }
  if (at === null && !isRequired) return { value: absent, respelled: nullIsAbsent };
  return readNode(at, node);
}

/** What is done about null in the place of a member that may be missing. */
export const nullIsAbsent = "null is the same as an absent member";

/** Whether any of some members is there, even if it is null. */
function hasAny(message: object, names: readonly string[]): boolean {
  for (const name of names) if (Object.hasOwn(message, name)) return true;
  return false;
}

/** The value itself, without its parts. */
function readNode(value: unknown, node: DecodeNode | undefined): Reading {
  if (node === undefined || node.kind === "verbatim") return undefined;
  if (node.kind === "scalar") return node.read(value);
  return isContainer(value, node) ? undefined : { code: "type" };
}

/** Whether a value has parts, as its node wants them. */
function isContainer(value: unknown, node: DecodeNode | undefined): value is object {
  switch (node?.kind) {
    case "message":
    case "map":
      return isObject(value);
    case "list":
      return Array.isArray(value);
    default:
      return typeof value === "object" && value !== null;
  }
}
