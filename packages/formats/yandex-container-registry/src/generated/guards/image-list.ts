// Generated from schema/*.schema.json by "pnpm generate". Do not edit.

import { isBounded, isObject, isSha256 } from "@imagekin/core/guard";

const { hasOwnProperty: hasOwn } = Object.prototype;
const pattern1 = /^(?:sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128}|blake3:[0-9a-f]{64}|(?!(?:sha256|sha512|blake3):)[a-z0-9]+(?:[+._-][a-z0-9]+)*:[a-zA-Z0-9=_-]+)$/u;
const pattern2 = /^(?:0|-?(?:[1-9][0-9]{0,17}|[1-8][0-9]{18}|9[0-1][0-9]{17}|92[0-1][0-9]{16}|922[0-2][0-9]{15}|9223[0-2][0-9]{14}|92233[0-6][0-9]{13}|922337[0-1][0-9]{12}|92233720[0-2][0-9]{10}|922337203[0-5][0-9]{9}|9223372036[0-7][0-9]{8}|92233720368[0-4][0-9]{7}|922337203685[0-3][0-9]{6}|9223372036854[0-6][0-9]{5}|92233720368547[0-6][0-9]{4}|922337203685477[0-4][0-9]{3}|9223372036854775[0-7][0-9]{2}|922337203685477580[0-6]|9223372036854775807)|-9223372036854775808)$/u;
const pattern3 = /^(?:(?:000[1-9]|00[1-9][0-9]|0[1-9][0-9]{2}|[1-9][0-9]{3})-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:0[48]|[2468][048]|[13579][26])00)-02-29)T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\.[0-9]{1,9})?Z$/u;

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
      case "images":
        if (!isDocumentImagesArray(part, levels - 1)) return false;
        break;
      case "nextPageToken":
        if (typeof part !== "string") return false;
        break;
      case "id":
      case "RootFS":
      case "schemaVersion":
      case "next_page_token":
        return false;
      default:
        if (!isBounded(part, levels - 1)) return false;
    }
  }
  return true;
}

function isDocumentImagesArray(value: unknown, levels: number): boolean {
  if (!Array.isArray(value)) return false;
  for (let i = 0; i < value.length; i += 1) {
    const item: unknown = value[i];
    if (!isImage(item, levels - 1)) return false;
  }
  return true;
}

function isImage(value: unknown, levels: number): boolean {
  if (!isObject(value)) return false;
  for (const key in value) {
    if (!hasOwn.call(value, key)) continue;
    const part = value[key];
    if (part === undefined) continue;
    switch (key) {
      case "id":
      case "name":
        if (typeof part !== "string") return false;
        break;
      case "digest":
        if (!(typeof part === "string" && (isSha256(part) || pattern1.test(part)))) return false;
        break;
      case "compressedSize":
        if (!(typeof part === "string" && pattern2.test(part))) return false;
        break;
      case "config":
        if (!isBlob(part, levels - 1)) return false;
        break;
      case "layers":
        if (!isImageLayersArray(part, levels - 1)) return false;
        break;
      case "tags":
        if (!isStringArray(part)) return false;
        break;
      case "createdAt":
        if (!(typeof part === "string" && pattern3.test(part))) return false;
        break;
      case "compressed_size":
      case "created_at":
        return false;
      default:
        if (!isBounded(part, levels - 1)) return false;
    }
  }
  return true;
}

function isBlob(value: unknown, levels: number): boolean {
  if (!isObject(value)) return false;
  for (const key in value) {
    if (!hasOwn.call(value, key)) continue;
    const part = value[key];
    if (part === undefined) continue;
    switch (key) {
      case "id":
        if (typeof part !== "string") return false;
        break;
      case "digest":
        if (!(typeof part === "string" && (isSha256(part) || pattern1.test(part)))) return false;
        break;
      case "size":
        if (!(typeof part === "string" && pattern2.test(part))) return false;
        break;
      case "urls":
        if (!isStringArray(part)) return false;
        break;
      default:
        if (!isBounded(part, levels - 1)) return false;
    }
  }
  return true;
}

function isStringArray(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let i = 0; i < value.length; i += 1) {
    const item: unknown = value[i];
    if (typeof item !== "string") return false;
  }
  return true;
}

function isImageLayersArray(value: unknown, levels: number): boolean {
  if (!Array.isArray(value)) return false;
  for (let i = 0; i < value.length; i += 1) {
    const item: unknown = value[i];
    if (!isBlob(item, levels - 1)) return false;
  }
  return true;
}
