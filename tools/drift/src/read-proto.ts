import { existsSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
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

/** A message in a file: its places in ProtoJSON. It is followed into the files beside it; messages of files that are not there lead nowhere. */
export function shapeOfProto(
  file: string,
  message: string,
): { readonly shape: Shape; readonly package: string } {
  const root = new protobuf.Root();
  const name = load(file, root, new Set()) ?? "";
  const space = root.lookup(name);
  if (name === "" || !(space instanceof protobuf.Namespace)) {
    throw new Error(`${file} has no package`);
  }
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
  return { shape, package: name };
}

/** Adds a file and those beside it that it imports; gives its package. */
function load(file: string, root: protobuf.Root, loaded: Set<string>): string | undefined {
  loaded.add(file);
  const { imports = [], package: name } = protobuf.parse(readFileSync(file, "utf8"), root, {
    keepCase: false,
  });
  for (const imported of imports) {
    const beside = join(dirname(file), basename(imported));
    if (!loaded.has(beside) && existsSync(beside)) load(beside, root, loaded);
  }
  return name;
}

function jsonType(type: string): string {
  if (texts.has(type)) return "string";
  if (type === "bool") return "boolean";
  return /^[a-z0-9]+$/.test(type) ? "number" : "object";
}
