// Generated from schema/*.schema.json by "pnpm generate". Do not edit.

import { isBounded } from "@imagekin/core/guard";

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
      case "code":
        if (!(typeof part === "number" && Number.isInteger(part) && part >= -2147483648 && part <= 2147483647)) return false;
        break;
      case "message":
        if (!(typeof part === "string")) return false;
        break;
      case "details":
        if (!(isDocumentDetailsArray(part, levels - 1))) return false;
        break;
      case "RootFS":
        return false;
      case "schemaVersion":
        return false;
      default:
        if (!(typeof part !== "object" || part === null || isBounded(part, levels - 1))) return false;
    }
  }
  return true;
}

function isDocumentDetailsArray(value: unknown, levels: number): boolean {
  if (!Array.isArray(value)) return false;
  for (let i = 0; i < value.length; i += 1) {
    const item: unknown = value[i];
    if (!(isErrorDetail(item, levels - 1))) return false;
  }
  return true;
}

function isErrorDetail(value: unknown, levels: number): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const map = value as Record<string, unknown>;
  for (const key in map) {
    if (!Object.hasOwn(map, key)) continue;
    const part = map[key];
    if (!(isBounded(part, levels - 1))) return false;
  }
  return true;
}
