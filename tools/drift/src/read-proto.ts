import { readFileSync } from "node:fs";
import protobuf from "protobufjs";
import type { Facts, Shape } from "./shape.ts";

/** Well-known and 64-bit types are texts in ProtoJSON. */
const texts: ReadonlySet<string> = new Set([
  "string",
  "bytes",
  "int64",
  "uint64",
  "sint64",
  "fixed64",
  "sfixed64",
  "google.protobuf.Timestamp",
  "google.protobuf.Duration",
  "google.protobuf.FieldMask",
]);

/** A message in a file: its places in ProtoJSON. Messages of other files lead nowhere. */
export function shapeOfProto(
  file: string,
  message: string,
): { readonly shape: Shape; readonly package: string } {
  const parsed = protobuf.parse(readFileSync(file, "utf8"), { keepCase: false });
  const space = parsed.root.lookup(parsed.package ?? "");
  if (!(space instanceof protobuf.Namespace)) throw new Error(`${file} has no package`);
  const shape = new Map<string, Facts>();
  const visit = (type: protobuf.Type, at: string, depth: number): void => {
    for (const field of type.fieldsArray) {
      const isMany = field.repeated || field.map;
      const place = `${at}/${field.name}`;
      if (isMany) shape.set(place, { types: [field.map ? "object" : "array"] });
      const end = isMany ? `${place}/*` : place;
      const found = type.lookup(field.type);
      if (found instanceof protobuf.Enum)
        shape.set(end, { types: ["string"], words: Object.keys(found.values) });
      else shape.set(end, { types: [jsonType(field.type)] });
      if (found instanceof protobuf.Type && depth < 12) visit(found, end, depth + 1);
    }
  };
  visit(space.lookupType(message), "", 0);
  return { shape, package: parsed.package ?? "" };
}

function jsonType(type: string): string {
  if (texts.has(type)) return "string";
  if (type === "bool") return "boolean";
  return /^[a-z0-9]+$/.test(type) ? "number" : "object";
}
