// Generated from schema/*.schema.json by "pnpm generate". Do not edit.

import { countCodePoints, isBounded } from "@imagekin/core/guard";

const pattern1 = new RegExp("^(?:0|[1-9][0-9]{0,2}|1000)$", "u");

/** Whether a value is such a document. Own properties only; allocates nothing; stops at the first failure. */
export function is(value: unknown): boolean {
  return isDocument(value, 512);
}

function isDocument(value: unknown, levels: number): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const object = value as Record<string, unknown>;
  let required = 0;
  for (const key in object) {
    const part = object[key];
    if (part === undefined || !Object.hasOwn(object, key)) continue;
    switch (key) {
      case "folderId":
        if (!(typeof part === "string" && part.length >= 1 && (part.length <= 50 || countCodePoints(part) <= 50))) return false;
        required += 1;
        break;
      case "pageSize":
        if (!(typeof part === "string" && pattern1.test(part))) return false;
        break;
      case "pageToken":
        if (!(typeof part === "string" && (part.length <= 100 || countCodePoints(part) <= 100))) return false;
        break;
      case "filter":
        if (!(typeof part === "string" && (part.length <= 1000 || countCodePoints(part) <= 1000))) return false;
        break;
      case "orderBy":
        if (!(typeof part === "string" && (part.length <= 100 || countCodePoints(part) <= 100))) return false;
        break;
      default:
        if (!(typeof part !== "object" || part === null || isBounded(part, levels - 1))) return false;
    }
  }
  return required === 1;
}
