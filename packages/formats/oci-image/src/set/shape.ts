import { defaultTypes, type DocumentRole, documentRole } from "./kinds.ts";
import { isObject, listMember, member, textMember } from "./parts.ts";

/** What a document is by its members: what one reads it as without a word on its kind. */
export function shapeOf(value: unknown): DocumentRole | undefined {
  if (listMember(value, "manifests") !== undefined) return "index";
  if (listMember(value, "layers") !== undefined && isObject(member(value, "config"))) {
    return "manifest";
  }
  return isObject(member(value, "rootfs")) ? "config" : undefined;
}

/** Whether a document can be read as what it should be. The config of an artifact may hold anything. */
export function hasShape(value: unknown, role: DocumentRole): boolean {
  switch (role) {
    case "index":
      return listMember(value, "manifests") !== undefined;
    case "manifest":
      return listMember(value, "layers") !== undefined && isObject(member(value, "config"));
    case "config":
      return shapeOf(value) === "config" || shapeOf(value) === undefined;
  }
}

/** A kind of document, in two words for it. */
export interface Kind {
  readonly role: DocumentRole;
  readonly mediaType: string;
}

/** What to read a document as: what it says itself, else what led to it says, else what it looks like. */
export function readAs(value: unknown, said: Kind): Kind {
  const own = textMember(value, "mediaType") ?? "";
  const role = documentRole(own);
  if (role !== undefined && role !== "config" && hasShape(value, role))
    return { role, mediaType: own };
  const shape = shapeOf(value);
  if (shape === undefined || hasShape(value, said.role)) return said;
  return { role: shape, mediaType: defaultTypes[shape] };
}
