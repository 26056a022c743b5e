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
  let has1 = false;
  let has2 = false;
  for (const key in object) {
    const part = object[key];
    if (part === undefined || !Object.hasOwn(object, key)) continue;
    switch (key) {
      case "name":
        if (!(typeof part === "string" && part.length >= 1)) return false;
        required += 1;
        break;
      case "manifests":
        if (!(typeof part === "boolean")) return false;
        has1 = true;
        break;
      case "platform":
        if (!(isRequestPlatform(part, levels - 1))) return false;
        has2 = true;
        break;
      default:
        if (!(typeof part !== "object" || part === null || isBounded(part, levels - 1))) return false;
    }
  }
  return required === 1 && !(has1 && has2);
}

function isRequestPlatform(value: unknown, levels: number): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const object = value as Record<string, unknown>;
  let required = 0;
  for (const key in object) {
    const part = object[key];
    if (part === undefined || !Object.hasOwn(object, key)) continue;
    switch (key) {
      case "architecture":
        if (!(typeof part === "string" && part.length >= 1)) return false;
        required += 1;
        break;
      case "os":
        if (!(typeof part === "string" && part.length >= 1)) return false;
        required += 1;
        break;
      case "os.version":
        if (!(typeof part === "string")) return false;
        break;
      case "os.features":
        if (!(isRequestPlatformOsfeaturesArray(part, levels - 1))) return false;
        break;
      case "variant":
        if (!(typeof part === "string")) return false;
        break;
      default:
        if (!(typeof part !== "object" || part === null || isBounded(part, levels - 1))) return false;
    }
  }
  return required === 2;
}

function isRequestPlatformOsfeaturesArray(value: unknown, _levels: number): boolean {
  if (!Array.isArray(value)) return false;
  for (let i = 0; i < value.length; i += 1) {
    const item: unknown = value[i];
    if (!(typeof item === "string")) return false;
  }
  return true;
}
