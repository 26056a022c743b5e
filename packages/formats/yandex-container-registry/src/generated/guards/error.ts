// Generated from schema/*.schema.json by "pnpm generate". Do not edit.

import { isBounded, isObject } from "@imagekin/core/guard";

const { hasOwnProperty: hasOwn } = Object.prototype;

/** Whether a value is such a document. Own properties only; allocates nothing; stops at the first failure. */
export function is(value: unknown): boolean {
  return isDocument(value, 512);
}

function isDocument(value: unknown, levels: number): boolean {
  if (!isObject(value)) return false;
  for (const key in value) {
    if (!hasOwn.call(value, key)) continue;
    const part = value[key];
    if (part === undefined) continue;
    switch (key) {
      case "code":
        if (!(Number.isInteger(part) && (part as number) >= -2147483648 && (part as number) <= 2147483647)) return false;
        break;
      case "message":
        if (typeof part !== "string") return false;
        break;
      case "details":
        if (!isDocumentDetailsArray(part, levels - 1)) return false;
        break;
      case "RootFS":
      case "schemaVersion":
        return false;
      default:
        if (!isBounded(part, levels - 1)) return false;
    }
  }
  return true;
}

function isDocumentDetailsArray(value: unknown, levels: number): boolean {
  if (!Array.isArray(value)) return false;
  for (let i = 0; i < value.length; i += 1) {
    const item: unknown = value[i];
    if (!isErrorDetail(item, levels - 1)) return false;
  }
  return true;
}

function isErrorDetail(value: unknown, levels: number): boolean {
  if (!isObject(value)) return false;
  for (const key in value) {
    if (!hasOwn.call(value, key)) continue;
    const part = value[key];
    if (!isBounded(part, levels - 1)) return false;
  }
  return true;
}
