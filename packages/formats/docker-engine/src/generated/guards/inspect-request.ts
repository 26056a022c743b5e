// Generated from schema/*.schema.json by "pnpm generate". Do not edit.

import { isBounded, isObject } from "@imagekin/core/guard";

const { hasOwnProperty: hasOwn } = Object.prototype;

/** Whether a value is such a document. Own properties only; allocates nothing; stops at the first failure. */
export function is(value: unknown): boolean {
  return isDocument(value, 512);
}

function isDocument(value: unknown, levels: number): boolean {
  if (!isObject(value)) return false;
  let required = 0;
  let has1 = false;
  let has2 = false;
  for (const key in value) {
    if (!hasOwn.call(value, key)) continue;
    const part = value[key];
    if (part === undefined) continue;
    switch (key) {
      case "name":
        if (!(typeof part === "string" && part.length >= 1)) return false;
        required += 1;
        break;
      case "manifests":
        if (typeof part !== "boolean") return false;
        has1 = true;
        break;
      case "platform":
        if (!isRequestPlatform(part, levels - 1)) return false;
        has2 = true;
        break;
      default:
        if (!isBounded(part, levels - 1)) return false;
    }
  }
  return required === 1 && !(has1 && has2);
}

function isRequestPlatform(value: unknown, levels: number): boolean {
  if (!isObject(value)) return false;
  let required = 0;
  for (const key in value) {
    if (!hasOwn.call(value, key)) continue;
    const part = value[key];
    if (part === undefined) continue;
    switch (key) {
      case "architecture":
      case "os":
        if (!(typeof part === "string" && part.length >= 1)) return false;
        required += 1;
        break;
      case "os.version":
      case "variant":
        if (typeof part !== "string") return false;
        break;
      case "os.features":
        if (!isStringArray(part)) return false;
        break;
      default:
        if (!isBounded(part, levels - 1)) return false;
    }
  }
  return required === 2;
}

function isStringArray(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let i = 0; i < value.length; i += 1) {
    const item: unknown = value[i];
    if (typeof item !== "string") return false;
  }
  return true;
}
