import { parsePointer, type Schema } from "@imagekin/core";
import { image } from "@imagekin/common-image";
import type { Mapping, Row } from "../src/engine/mapping.ts";

/**
 * Whether all that a row can write is what the common image's schema asks for, because the document's schema or the codec asks for it
 * too. Where it is, a result need not be judged once more. Never says yes without a reason.
 */
export function isProved({ document }: Mapping, { from, to, codec }: Row): boolean {
  if (to === undefined) return true;
  const [source, target] = [schemaAt(document.source(), from), schemaAt(image.source(), to)];
  if (source === undefined || target === undefined) return false;
  switch (codec.name.split(" ")[0]) {
    case "int64":
    case "int64text":
      return target["x-scalar"] === "int64";
    case "bool":
      return target.type === "boolean";
    case "list":
      return target.type === "array";
    case "texts":
      return isTextLike(
        partOf(document.source(), source.items),
        partOf(image.source(), target.items),
      );
    case "textMap":
      return isFreeText(partOf(image.source(), target.additionalProperties));
    case "setMap":
      return isFreeText(partOf(image.source(), target.items));
    case "text":
    case "textUnset":
    case "timeUnset":
    case "only":
    case "matching":
      return isTextLike(source, target);
    case "enumMap":
      return isFreeText(target);
    case "reference":
    case "wrapped":
      return Object.values(target.properties ?? {}).every((part) =>
        isFreeText(partOf(image.source(), part)),
      );
    default:
      return false;
  }
}

/** Whether the target takes any text, or asks for a form that the source asks for too; an empty text there is one that a codec leaves out. */
function isTextLike(source: Schema | undefined, target: Schema | undefined): boolean {
  if (isFreeText(target)) return true;
  const scalar = target?.["x-scalar"];
  const known = source?.["x-scalar"];
  return (
    scalar !== undefined &&
    known !== undefined &&
    (known === scalar || known === `${scalar}-or-empty` || narrower[known] === scalar)
  );
}

/** Forms that are forms of another one too, by the way that the kit writes their patterns. */
const narrower: Readonly<Record<string, string>> = { "utc-timestamp": "timestamp" };

function isFreeText(schema: Schema | undefined): boolean {
  return (
    schema?.type === "string" &&
    Object.keys(schema).every(
      (key) => key === "type" || key === "description" || key.startsWith("x-"),
    ) &&
    schema["x-scalar"] === undefined
  );
}

/** The schema at a pattern; undefined if it is not there, or an object on the way asks for another member too. */
function schemaAt(root: Schema, pattern: string): Schema | undefined {
  const tokens = parsePointer(pattern);
  return tokens.reduce<Schema | undefined>((schema, token, depth) => {
    if (schema === undefined) return undefined;
    if (token === "*") return partOf(root, schema.items);
    const asksForOthers = depth > 0 && (schema.required ?? []).some((name) => name !== token);
    if (root === image.source() && asksForOthers) return undefined;
    const part = schema.properties?.[token];
    return partOf(root, part);
  }, root);
}

function partOf(root: Schema, part: Schema | boolean | undefined): Schema | undefined {
  if (typeof part !== "object") return undefined;
  const name = part.$ref?.slice("#/$defs/".length);
  if (name !== undefined) return partOf(root, root.$defs?.[name]);
  const some = part.anyOf?.find(({ type }) => type !== "null");
  return some === undefined ? part : partOf(root, some);
}
