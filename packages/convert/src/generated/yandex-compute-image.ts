// Generated from src/mappings/yandex-compute.ts by "pnpm generate". Do not edit.

import { type Account, carried, carriedWhole } from "../engine/account.ts";
import { claimed } from "../engine/claims.ts";
import type { Codec } from "../engine/codecs.ts";
import { carry, carryItems, codecOf, keep, keepUnknown, objectIn, writeEach, type Compiled, type ReadDraft, type WriteView } from "../engine/compiled.ts";
import { type JsonObject, isEmpty, isObject } from "../engine/json.ts";
import { type Line, lineOf } from "../engine/line.ts";
import { lost, lostAt, lostMember } from "../engine/losses.ts";
import { eachItem } from "../engine/told-lists.ts";
import { image } from "../mappings/yandex-compute.ts";

// Within `for…in` the JIT leaves this call out, if it is a constant of the module; not so Object.hasOwn.
const hasOwn = Object.prototype.hasOwnProperty;
const codecStorageSize: Codec = codecOf(image, "/storageSize");
const codecMinDiskSize: Codec = codecOf(image, "/minDiskSize");
const codecProductIdsItem: Codec = codecOf(image, "/productIds/*");
const codecSize: Codec = codecOf(image, "/size");
const codecOsType: Codec = codecOf(image, "/os/type");
const forwardId: Line = lineOf(image, "/id", "forward");
const forwardFolderId: Line = lineOf(image, "/folderId", "forward");
const forwardCreatedAt: Line = lineOf(image, "/createdAt", "forward");
const forwardName: Line = lineOf(image, "/name", "forward");
const forwardDescription: Line = lineOf(image, "/description", "forward");
const forwardLabels: Line = lineOf(image, "/labels", "forward");
const forwardFamily: Line = lineOf(image, "/family", "forward");
const forwardStorageSize: Line = lineOf(image, "/storageSize", "forward");
const forwardMinDiskSize: Line = lineOf(image, "/minDiskSize", "forward");
const forwardProductIds: Line = lineOf(image, "/productIds", "forward");
const forwardProductIdsItem: Line = lineOf(image, "/productIds/*", "forward");
const forwardStatus: Line = lineOf(image, "/status", "forward");
const forwardSize: Line = lineOf(image, "/size", "forward");
const forwardPooled: Line = lineOf(image, "/pooled", "forward");
const forwardHardwareGeneration: Line = lineOf(image, "/hardwareGeneration", "forward");
const forwardOsType: Line = lineOf(image, "/os/type", "forward");
const forwardOsNvidia: Line = lineOf(image, "/os/nvidia", "forward");
const forwardKmsKeyKeyId: Line = lineOf(image, "/kmsKey/keyId", "forward");
const forwardKmsKeyVersionId: Line = lineOf(image, "/kmsKey/versionId", "forward");
const backId: Line = lineOf(image, "/id", "back");
const backCreatedAt: Line = lineOf(image, "/createdAt", "back");
const backName: Line = lineOf(image, "/name", "back");
const backDescription: Line = lineOf(image, "/description", "back");
const backLabels: Line = lineOf(image, "/labels", "back");
const backFamily: Line = lineOf(image, "/family", "back");
const backStorageSize: Line = lineOf(image, "/storageSize", "back");
const backMinDiskSize: Line = lineOf(image, "/minDiskSize", "back");
const backProductIds: Line = lineOf(image, "/productIds", "back");
const backProductIdsItem: Line = lineOf(image, "/productIds/*", "back");
const backStatus: Line = lineOf(image, "/status", "back");
const backSize: Line = lineOf(image, "/size", "back");
const backFolderId: Line = lineOf(image, "/folderId", "back");
const backOsType: Line = lineOf(image, "/os/type", "back");
const backKmsKeyKeyId: Line = lineOf(image, "/kmsKey/keyId", "back");
const backKmsKeyVersionId: Line = lineOf(image, "/kmsKey/versionId", "back");

function read(value: JsonObject, draft: ReadDraft): void {
  const { common } = draft;
  for (const name in value) {
    const part = value[name];
    if (part === undefined || !hasOwn.call(value, name)) continue;
    switch (name) {
      case "id":
        if (typeof part === "string") common.id = part;
        else keep(draft, "/id", part);
        break;
      case "folderId":
        if (typeof part === "string") objectIn(common, "owner").id = part;
        else keep(draft, "/folderId", part);
        break;
      case "createdAt":
        if (typeof part === "string") common.createdAt = part;
        else keep(draft, "/createdAt", part);
        break;
      case "name":
        if (typeof part === "string") common.name = part;
        else keep(draft, "/name", part);
        break;
      case "description":
        if (typeof part === "string") common.description = part;
        else keep(draft, "/description", part);
        break;
      case "labels":
        if (isObject(part)) common.labels = part;
        else keep(draft, "/labels", part);
        break;
      case "family":
        if (typeof part === "string") common.family = part;
        else keep(draft, "/family", part);
        break;
      case "storageSize": {
        const made = carry(draft, codecStorageSize, "/storageSize", part);
        if (made !== undefined) common.storedSizeBytes = made;
        break;
      }
      case "minDiskSize": {
        const made = carry(draft, codecMinDiskSize, "/minDiskSize", part);
        if (made !== undefined) common.minDiskBytes = made;
        break;
      }
      case "productIds": {
        const made = carryItems(draft, codecProductIdsItem, "/productIds", part);
        if (made !== undefined) common.licenses = made;
        break;
      }
      case "status":
        if (typeof part === "string") common.providerStatus = part;
        else keep(draft, "/status", part);
        break;
      case "os":
        if (!readOs(part, draft)) keep(draft, "/os", part);
        break;
      case "kmsKey":
        if (!readKmsKey(part, draft)) keep(draft, "/kmsKey", part);
        break;
      case "size": {
        const made = carry(draft, codecSize, "/size", part);
        if (made !== undefined) common.virtualSizeBytes = made;
        break;
      }
      case "pooled":
        keep(draft, "/pooled", part);
        break;
      case "hardwareGeneration":
        keep(draft, "/hardwareGeneration", part);
        break;
      default:
        keepUnknown(draft, "", name, part);
    }
  }
}

function readOs(value: unknown, draft: ReadDraft): boolean {
  if (!isObject(value)) return false;
  const { common } = draft;
  const start = draft.residue.length;
  let isRebuilt = false;
  for (const name in value) {
    const part = value[name];
    if (part === undefined || !hasOwn.call(value, name)) continue;
    switch (name) {
      case "type": {
        const made = carry(draft, codecOsType, "/os/type", part);
        if (made !== undefined) {
          objectIn(common, "platform").os = made;
          isRebuilt = true;
        }
        break;
      }
      case "nvidia":
        keep(draft, "/os/nvidia", part);
        break;
      default:
        keepUnknown(draft, "/os", name, part);
    }
  }
  if (!isRebuilt) draft.residue.length = start;
  return isRebuilt;
}

function readKmsKey(value: unknown, draft: ReadDraft): boolean {
  if (!isObject(value)) return false;
  const { common } = draft;
  const start = draft.residue.length;
  let isRebuilt = false;
  for (const name in value) {
    const part = value[name];
    if (part === undefined || !hasOwn.call(value, name)) continue;
    switch (name) {
      case "keyId":
        if (typeof part === "string") {
          objectIn(common, "encryptionKey").id = part;
          isRebuilt = true;
        } else keep(draft, "/kmsKey/keyId", part);
        break;
      case "versionId":
        if (typeof part === "string") {
          objectIn(common, "encryptionKey").version = part;
          isRebuilt = true;
        } else keep(draft, "/kmsKey/versionId", part);
        break;
      default:
        keepUnknown(draft, "/kmsKey", name, part);
    }
  }
  if (!isRebuilt) draft.residue.length = start;
  return isRebuilt;
}

function write(value: JsonObject, view: WriteView): Record<string, unknown> {
  const document: Record<string, unknown> = {};
  for (const name in value) {
    const part = value[name];
    if (part === undefined || !hasOwn.call(value, name)) continue;
    switch (name) {
      case "id":
        if ((view.isHome || view.assumed.has("/id")) && typeof part === "string") document.id = part;
        break;
      case "owner":
        writeOwner(part, view, document);
        break;
      case "createdAt":
        if (typeof part === "string") document.createdAt = part;
        break;
      case "name":
        if (typeof part === "string") document.name = part;
        break;
      case "description":
        if (typeof part === "string") document.description = part;
        break;
      case "labels":
        if (isObject(part)) document.labels = part;
        break;
      case "family":
        if (typeof part === "string") document.family = part;
        break;
      case "storedSizeBytes": {
        const made = codecStorageSize.back(part);
        if (made !== undefined) document.storageSize = made;
        break;
      }
      case "minDiskBytes": {
        const made = codecMinDiskSize.back(part);
        if (made !== undefined) document.minDiskSize = made;
        break;
      }
      case "licenses": {
        const made = writeEach(part, (item) => (view.isHome ? codecProductIdsItem.back(item) : undefined));
        if (made !== undefined) document.productIds = made;
        break;
      }
      case "providerStatus":
        if (view.isHome && typeof part === "string") document.status = part;
        break;
      case "platform":
        writePlatform(part, view, document);
        break;
      case "encryptionKey":
        writeEncryptionKey(part, view, document);
        break;
      case "virtualSizeBytes": {
        const made = codecSize.back(part);
        if (made !== undefined) document.size = made;
        break;
      }
    }
  }
  return document;
}

function writeOwner(value: unknown, view: WriteView, document: Record<string, unknown>): void {
  if (!isObject(value)) return;
  for (const name in value) {
    const part = value[name];
    if (part === undefined || !hasOwn.call(value, name)) continue;
    switch (name) {
      case "id":
        if (view.isHome && typeof part === "string") document.folderId = part;
        break;
    }
  }
}

function writePlatform(value: unknown, _view: WriteView, document: Record<string, unknown>): void {
  if (!isObject(value)) return;
  for (const name in value) {
    const part = value[name];
    if (part === undefined || !hasOwn.call(value, name)) continue;
    switch (name) {
      case "os": {
        const made = codecOsType.back(part);
        if (made !== undefined) objectIn(document, "os").type = made;
        break;
      }
    }
  }
}

function writeEncryptionKey(value: unknown, view: WriteView, document: Record<string, unknown>): void {
  if (!isObject(value)) return;
  for (const name in value) {
    const part = value[name];
    if (part === undefined || !hasOwn.call(value, name)) continue;
    switch (name) {
      case "id":
        if (view.isHome && typeof part === "string") objectIn(document, "kmsKey").keyId = part;
        break;
      case "version":
        if (view.isHome && typeof part === "string") objectIn(document, "kmsKey").versionId = part;
        break;
    }
  }
}

function tellRead(value: JsonObject, account: Account): void {
  for (const name in value) {
    const part = value[name];
    if (part === undefined || !hasOwn.call(value, name)) continue;
    switch (name) {
      case "id":
        if (typeof part === "string") carried(account, forwardId);
        else lost(account, forwardId, part);
        break;
      case "folderId":
        if (typeof part === "string") carried(account, forwardFolderId);
        else lost(account, forwardFolderId, part);
        break;
      case "createdAt":
        if (typeof part === "string") carried(account, forwardCreatedAt);
        else lost(account, forwardCreatedAt, part);
        break;
      case "name":
        if (typeof part === "string") carried(account, forwardName);
        else lost(account, forwardName, part);
        break;
      case "description":
        if (typeof part === "string") carried(account, forwardDescription);
        else lost(account, forwardDescription, part);
        break;
      case "labels":
        if (isObject(part)) carriedWhole(account, forwardLabels, part);
        else lost(account, forwardLabels, part);
        break;
      case "family":
        if (typeof part === "string") carried(account, forwardFamily);
        else lost(account, forwardFamily, part);
        break;
      case "storageSize":
        claimed(account, forwardStorageSize, part);
        break;
      case "minDiskSize":
        claimed(account, forwardMinDiskSize, part);
        break;
      case "productIds":
        eachItem(account, forwardProductIds, part, (item, index, place) => claimed(account, forwardProductIdsItem.item(index, place), item));
        break;
      case "status":
        if (typeof part === "string") carried(account, forwardStatus);
        else lost(account, forwardStatus, part);
        break;
      case "os":
        tellReadOs(part, account);
        break;
      case "kmsKey":
        tellReadKmsKey(part, account);
        break;
      case "size":
        claimed(account, forwardSize, part);
        break;
      case "pooled":
        lost(account, forwardPooled, part);
        break;
      case "hardwareGeneration":
        lost(account, forwardHardwareGeneration, part);
        break;
      default:
        lostMember(account, "", name, part);
    }
  }
}

function tellReadOs(value: unknown, account: Account): void {
  if (!isObject(value) || isEmpty(value)) {
    lostAt(account, "/os", value, "form");
    return;
  }
  for (const name in value) {
    const part = value[name];
    if (part === undefined || !hasOwn.call(value, name)) continue;
    switch (name) {
      case "type":
        claimed(account, forwardOsType, part);
        break;
      case "nvidia":
        lost(account, forwardOsNvidia, part);
        break;
      default:
        lostMember(account, "/os", name, part);
    }
  }
}

function tellReadKmsKey(value: unknown, account: Account): void {
  if (!isObject(value) || isEmpty(value)) {
    lostAt(account, "/kmsKey", value, "form");
    return;
  }
  for (const name in value) {
    const part = value[name];
    if (part === undefined || !hasOwn.call(value, name)) continue;
    switch (name) {
      case "keyId":
        if (typeof part === "string") carried(account, forwardKmsKeyKeyId);
        else lost(account, forwardKmsKeyKeyId, part);
        break;
      case "versionId":
        if (typeof part === "string") carried(account, forwardKmsKeyVersionId);
        else lost(account, forwardKmsKeyVersionId, part);
        break;
      default:
        lostMember(account, "/kmsKey", name, part);
    }
  }
}

function tellWrite(value: JsonObject, account: Account): void {
  for (const name in value) {
    const part = value[name];
    if (part === undefined || !hasOwn.call(value, name)) continue;
    switch (name) {
      case "modelVersion":
      case "kind":
      case "source":
      case "residue":
        break;
      case "id":
        if (!(account.isHome || account.assumed.has("/id"))) lost(account, backId, part, "no-target");
        else if (typeof part === "string") carried(account, backId);
        else lost(account, backId, part);
        break;
      case "owner":
        tellWriteOwner(part, account);
        break;
      case "createdAt":
        if (typeof part === "string") carried(account, backCreatedAt);
        else lost(account, backCreatedAt, part);
        break;
      case "name":
        if (typeof part === "string") carried(account, backName);
        else lost(account, backName, part);
        break;
      case "description":
        if (typeof part === "string") carried(account, backDescription);
        else lost(account, backDescription, part);
        break;
      case "labels":
        if (isObject(part)) carriedWhole(account, backLabels, part);
        else lost(account, backLabels, part);
        break;
      case "family":
        if (typeof part === "string") carried(account, backFamily);
        else lost(account, backFamily, part);
        break;
      case "storedSizeBytes":
        claimed(account, backStorageSize, part);
        break;
      case "minDiskBytes":
        claimed(account, backMinDiskSize, part);
        break;
      case "licenses":
        eachItem(account, backProductIds, part, (item, index, place) => {
          if (account.isHome) return claimed(account, backProductIdsItem.item(index, place), item);
          lost(account, backProductIdsItem.item(index, place), item, "no-target");
          return false;
        });
        break;
      case "providerStatus":
        if (!account.isHome) lost(account, backStatus, part, "no-target");
        else if (typeof part === "string") carried(account, backStatus);
        else lost(account, backStatus, part);
        break;
      case "platform":
        tellWritePlatform(part, account);
        break;
      case "encryptionKey":
        tellWriteEncryptionKey(part, account);
        break;
      case "virtualSizeBytes":
        claimed(account, backSize, part);
        break;
      default:
        lostMember(account, "", name, part);
    }
  }
}

function tellWriteOwner(value: unknown, account: Account): void {
  if (!isObject(value) || isEmpty(value)) {
    lostAt(account, "/owner", value, "form");
    return;
  }
  for (const name in value) {
    const part = value[name];
    if (part === undefined || !hasOwn.call(value, name)) continue;
    switch (name) {
      case "id":
        if (!account.isHome) lost(account, backFolderId, part, "no-target");
        else if (typeof part === "string") carried(account, backFolderId);
        else lost(account, backFolderId, part);
        break;
      default:
        lostMember(account, "/owner", name, part);
    }
  }
}

function tellWritePlatform(value: unknown, account: Account): void {
  if (!isObject(value) || isEmpty(value)) {
    lostAt(account, "/platform", value, "form");
    return;
  }
  for (const name in value) {
    const part = value[name];
    if (part === undefined || !hasOwn.call(value, name)) continue;
    switch (name) {
      case "os":
        claimed(account, backOsType, part);
        break;
      default:
        lostMember(account, "/platform", name, part);
    }
  }
}

function tellWriteEncryptionKey(value: unknown, account: Account): void {
  if (!isObject(value) || isEmpty(value)) {
    lostAt(account, "/encryptionKey", value, "form");
    return;
  }
  for (const name in value) {
    const part = value[name];
    if (part === undefined || !hasOwn.call(value, name)) continue;
    switch (name) {
      case "id":
        if (!account.isHome) lost(account, backKmsKeyKeyId, part, "no-target");
        else if (typeof part === "string") carried(account, backKmsKeyKeyId);
        else lost(account, backKmsKeyKeyId, part);
        break;
      case "version":
        if (!account.isHome) lost(account, backKmsKeyVersionId, part, "no-target");
        else if (typeof part === "string") carried(account, backKmsKeyVersionId);
        else lost(account, backKmsKeyVersionId, part);
        break;
      default:
        lostMember(account, "/encryptionKey", name, part);
    }
  }
}

const put: Compiled["put"] = {
  "/status": (common, value) => {
    common.status = value;
  },
  "/owner/type": (common, value) => {
    objectIn(common, "owner").type = value;
  },
};

/** `yandex-compute/image` and the common image, both ways. */
export const compiled: Compiled = { read, put, write, tellRead, tellWrite };
