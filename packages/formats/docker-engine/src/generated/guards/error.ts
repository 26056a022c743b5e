// Generated from schema/*.schema.json by "pnpm generate". Do not edit.

import { isBounded } from "@imagekin/core/guard";

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
      case "message":
        if (!(typeof part === "string")) return false;
        required += 1;
        break;
      case "cause":
        if (!(typeof part === "string")) return false;
        break;
      case "response":
        if (!(typeof part === "number" && Number.isInteger(part))) return false;
        break;
      default:
        if (!(typeof part !== "object" || part === null || isBounded(part, levels - 1))) return false;
    }
  }
  return required === 1;
}
