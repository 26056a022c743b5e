// Generated from schema/*.schema.json by "pnpm generate". Do not edit.

import { isBounded, isObject } from "@imagekin/core/guard";

const { hasOwnProperty: hasOwn } = Object.prototype;
const pattern1 = /^(?:(?:000[1-9]|00[1-9][0-9]|0[1-9][0-9]{2}|[1-9][0-9]{3})-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:0[48]|[2468][048]|[13579][26])00)-02-29)T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\.[0-9]{1,9})?Z$/u;
const pattern2 = /^(?:0|-?(?:[1-9][0-9]{0,17}|[1-8][0-9]{18}|9[0-1][0-9]{17}|92[0-1][0-9]{16}|922[0-2][0-9]{15}|9223[0-2][0-9]{14}|92233[0-6][0-9]{13}|922337[0-1][0-9]{12}|92233720[0-2][0-9]{10}|922337203[0-5][0-9]{9}|9223372036[0-7][0-9]{8}|92233720368[0-4][0-9]{7}|922337203685[0-3][0-9]{6}|9223372036854[0-6][0-9]{5}|92233720368547[0-6][0-9]{4}|922337203685477[0-4][0-9]{3}|9223372036854775[0-7][0-9]{2}|922337203685477580[0-6]|9223372036854775807)|-9223372036854775808)$/u;
const pattern3 = /^[A-Z][A-Z0-9_]*$/u;

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
      case "id":
      case "folder_id":
      case "name":
      case "description":
      case "family":
        if (typeof part !== "string") return false;
        break;
      case "created_at":
        if (!(typeof part === "string" && pattern1.test(part))) return false;
        break;
      case "labels":
        if (!isStringMap(part)) return false;
        break;
      case "storage_size":
      case "min_disk_size":
      case "size":
        if (!(typeof part === "string" && pattern2.test(part))) return false;
        break;
      case "product_ids":
        if (!isStringArray(part)) return false;
        break;
      case "status":
        if (!(typeof part === "string" && pattern3.test(part))) return false;
        break;
      case "os":
        if (!isOs(part, levels - 1)) return false;
        break;
      case "pooled":
        if (typeof part !== "boolean") return false;
        break;
      case "hardware_generation":
        if (!isHardwareGeneration(part, levels - 1)) return false;
        break;
      case "kms_key":
        if (!isKmsKey(part, levels - 1)) return false;
        break;
      case "os_type":
      case "zoneId":
      case "zone_id":
      case "diskSize":
      case "disk_size":
      case "compressedSize":
      case "compressed_size":
      case "done":
      case "images":
      case "code":
      case "RootFS":
      case "schemaVersion":
      case "folderId":
      case "createdAt":
      case "storageSize":
      case "minDiskSize":
      case "productIds":
      case "hardwareGeneration":
      case "kmsKey":
        return false;
      default:
        if (!isBounded(part, levels - 1)) return false;
    }
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

function isStringArray(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let i = 0; i < value.length; i += 1) {
    const item: unknown = value[i];
    if (typeof item !== "string") return false;
  }
  return true;
}

function isOs(value: unknown, levels: number): boolean {
  if (!isObject(value)) return false;
  for (const key in value) {
    if (!hasOwn.call(value, key)) continue;
    const part = value[key];
    if (part === undefined) continue;
    switch (key) {
      case "type":
        if (!(typeof part === "string" && pattern3.test(part))) return false;
        break;
      case "nvidia":
        if (!isNvidia(part, levels - 1)) return false;
        break;
      default:
        if (!isBounded(part, levels - 1)) return false;
    }
  }
  return true;
}

function isNvidia(value: unknown, levels: number): boolean {
  if (!isObject(value)) return false;
  for (const key in value) {
    if (!hasOwn.call(value, key)) continue;
    const part = value[key];
    if (part === undefined) continue;
    switch (key) {
      case "driver":
        if (typeof part !== "string") return false;
        break;
      default:
        if (!isBounded(part, levels - 1)) return false;
    }
  }
  return true;
}

function isHardwareGeneration(value: unknown, levels: number): boolean {
  if (!isObject(value)) return false;
  let has1 = false;
  let has2 = false;
  for (const key in value) {
    if (!hasOwn.call(value, key)) continue;
    const part = value[key];
    if (part === undefined) continue;
    switch (key) {
      case "legacy_features":
        if (!isLegacyHardwareFeatures(part, levels - 1)) return false;
        has1 = true;
        break;
      case "generation2_features":
        if (!isGeneration2HardwareFeatures(part, levels - 1)) return false;
        has2 = true;
        break;
      case "legacyFeatures":
      case "generation2Features":
        return false;
      default:
        if (!isBounded(part, levels - 1)) return false;
    }
  }
  return !(has1 && has2);
}

function isLegacyHardwareFeatures(value: unknown, levels: number): boolean {
  if (!isObject(value)) return false;
  for (const key in value) {
    if (!hasOwn.call(value, key)) continue;
    const part = value[key];
    if (part === undefined) continue;
    switch (key) {
      case "pci_topology":
        if (!(typeof part === "string" && pattern3.test(part))) return false;
        break;
      case "pciTopology":
        return false;
      default:
        if (!isBounded(part, levels - 1)) return false;
    }
  }
  return true;
}

function isGeneration2HardwareFeatures(value: unknown, levels: number): boolean {
  if (!isObject(value)) return false;
  for (const key in value) {
    if (!hasOwn.call(value, key)) continue;
    const part = value[key];
    if (part === undefined) continue;
    if (!isBounded(part, levels - 1)) return false;
  }
  return true;
}

function isKmsKey(value: unknown, levels: number): boolean {
  if (!isObject(value)) return false;
  for (const key in value) {
    if (!hasOwn.call(value, key)) continue;
    const part = value[key];
    if (part === undefined) continue;
    switch (key) {
      case "key_id":
      case "version_id":
        if (typeof part !== "string") return false;
        break;
      case "keyId":
      case "versionId":
        return false;
      default:
        if (!isBounded(part, levels - 1)) return false;
    }
  }
  return true;
}
