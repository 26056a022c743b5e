// Generated from schema/*.schema.json by "pnpm generate". Do not edit.

import { countCodePoints, isBounded, isObject } from "@imagekin/core/guard";

const { hasOwnProperty: hasOwn } = Object.prototype;

/** Whether a value is such a document. Own properties only; allocates nothing; stops at the first failure. */
export function is(value: unknown): boolean {
  return isDocument(value, 512);
}

function isDocument(value: unknown, levels: number): boolean {
  if (!isObject(value)) return false;
  let required = 0;
  for (const key in value) {
    if (!hasOwn.call(value, key)) continue;
    const part = value[key];
    if (part === undefined) continue;
    switch (key) {
      case "imageId":
        if (!(typeof part === "string" && part.length >= 1 && (part.length <= 50 || countCodePoints(part) <= 50))) return false;
        required += 1;
        break;
      case "image_id":
        return false;
      default:
        if (!isBounded(part, levels - 1)) return false;
    }
  }
  return required === 1;
}
