// Generated from schema/*.schema.json by "pnpm generate". Do not edit.

import { countCodePoints, isBounded } from "@imagekin/core/guard";

const pattern1 = new RegExp("^(?:[a-z0-9]+(?:[._/-][a-z0-9]+)*)?$", "u");
const pattern2 = new RegExp("^(?:0|[1-9][0-9]{0,2}|1000)$", "u");
const pattern3 = new RegExp("^(?:name *= *\"[a-z0-9]+(?:[._-][a-z0-9]+)*/[a-z0-9]+(?:[._-][a-z0-9]+)*\")?$", "u");
const pattern4 = new RegExp("^(?:(?:name|digest|created_at|last_modified)(?: *, *(?:name|digest|created_at|last_modified))*)?$", "u");

/** Whether a value is such a document. Own properties only; allocates nothing; stops at the first failure. */
export function is(value: unknown): boolean {
  return isDocument(value, 512);
}

function isDocument(value: unknown, levels: number): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const object = value as Record<string, unknown>;
  for (const key in object) {
    const part = object[key];
    if (part === undefined || !Object.hasOwn(object, key)) continue;
    switch (key) {
      case "registryId":
        if (!(typeof part === "string" && (part.length <= 50 || countCodePoints(part) <= 50))) return false;
        break;
      case "repositoryName":
        if (!(typeof part === "string" && pattern1.test(part))) return false;
        break;
      case "folderId":
        if (!(typeof part === "string" && (part.length <= 50 || countCodePoints(part) <= 50))) return false;
        break;
      case "pageSize":
        if (!(typeof part === "string" && pattern2.test(part))) return false;
        break;
      case "pageToken":
        if (!(typeof part === "string" && (part.length <= 100 || countCodePoints(part) <= 100))) return false;
        break;
      case "filter":
        if (!(typeof part === "string" && (part.length <= 1000 || countCodePoints(part) <= 1000) && pattern3.test(part))) return false;
        break;
      case "orderBy":
        if (!(typeof part === "string" && (part.length <= 100 || countCodePoints(part) <= 100) && pattern4.test(part))) return false;
        break;
      default:
        if (!(typeof part !== "object" || part === null || isBounded(part, levels - 1))) return false;
    }
  }
  return true;
}
