// Generated from schema/*.schema.json by "pnpm generate". Do not edit.

import { isBounded, isImageMediaType, isObject, isSha256 } from "@imagekin/core/guard";

const { hasOwnProperty: hasOwn } = Object.prototype;
const pattern1 = /^[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]{0,126}\/[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]{0,126}$/u;
const pattern2 = /^(?:sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128}|blake3:[0-9a-f]{64}|(?!(?:sha256|sha512|blake3):)[a-z0-9]+(?:[+._-][a-z0-9]+)*:[a-zA-Z0-9=_-]+)$/u;
const pattern3 = /^[A-Za-z][A-Za-z0-9+.-]*:(?:[A-Za-z0-9._~:/?#@!$&'()*+,;=\[\]-]|%[0-9A-Fa-f]{2})*$/u;
const pattern4 = /^(?:[A-Za-z0-9+/][A-Za-z0-9+/][A-Za-z0-9+/][A-Za-z0-9+/])*(?:[A-Za-z0-9+/][A-Za-z0-9+/]==|[A-Za-z0-9+/][A-Za-z0-9+/][A-Za-z0-9+/]=)?$/u;

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
      case "mediaType":
        if (!(typeof part === "string" && (isImageMediaType(part) || pattern1.test(part)))) return false;
        required += 1;
        break;
      case "digest":
        if (!(typeof part === "string" && (isSha256(part) || pattern2.test(part)))) return false;
        required += 1;
        break;
      case "size":
        if (!(Number.isInteger(part) && (part as number) >= 0)) return false;
        required += 1;
        break;
      case "urls":
        if (!isDocumentUrlsArray(part)) return false;
        break;
      case "annotations":
        if (!isStringMap(part)) return false;
        break;
      case "data":
        if (!(typeof part === "string" && pattern4.test(part))) return false;
        break;
      case "artifactType":
        if (!(typeof part === "string" && (isImageMediaType(part) || pattern1.test(part)))) return false;
        break;
      case "platform":
        if (!isPlatform(part, levels - 1)) return false;
        break;
      default:
        if (!isBounded(part, levels - 1)) return false;
    }
  }
  return required === 3;
}

function isDocumentUrlsArray(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let i = 0; i < value.length; i += 1) {
    const item: unknown = value[i];
    if (!(typeof item === "string" && pattern3.test(item))) return false;
  }
  return true;
}

function isStringMap(value: unknown): boolean {
  if (!isObject(value)) return false;
  for (const key in value) {
    if (!hasOwn.call(value, key)) continue;
    const part = value[key];
    if (typeof part !== "string") return false;
  }
  return true;
}

function isPlatform(value: unknown, levels: number): boolean {
  if (!isObject(value)) return false;
  let required = 0;
  for (const key in value) {
    if (!hasOwn.call(value, key)) continue;
    const part = value[key];
    if (part === undefined) continue;
    switch (key) {
      case "architecture":
      case "os":
        if (typeof part !== "string") return false;
        required += 1;
        break;
      case "os.version":
      case "variant":
        if (typeof part !== "string") return false;
        break;
      case "os.features":
      case "features":
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
