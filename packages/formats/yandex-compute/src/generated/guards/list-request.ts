// Generated from schema/*.schema.json by "pnpm generate". Do not edit.

import { countCodePoints, isBounded, isObject } from "@imagekin/core/guard";

const { hasOwnProperty: hasOwn } = Object.prototype;
const pattern1 = /^(?:0|[1-9][0-9]{0,2}|1000)$/u;

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
      case "folderId":
        if (!(typeof part === "string" && part.length >= 1 && (part.length <= 50 || countCodePoints(part) <= 50))) return false;
        required += 1;
        break;
      case "pageSize":
        if (!(typeof part === "string" && pattern1.test(part))) return false;
        break;
      case "pageToken":
      case "orderBy":
        if (!(typeof part === "string" && (part.length <= 100 || countCodePoints(part) <= 100))) return false;
        break;
      case "filter":
        if (!(typeof part === "string" && (part.length <= 1000 || countCodePoints(part) <= 1000))) return false;
        break;
      case "folder_id":
      case "page_size":
      case "page_token":
      case "order_by":
        return false;
      default:
        if (!isBounded(part, levels - 1)) return false;
    }
  }
  return required === 1;
}
