// Generated from src/mappings/yandex-compute.ts by "pnpm generate". Do not edit.

import { type Account, carried, carriedWhole, claimed, eachItem, lost, lostMember } from "../engine/account.ts";
import type { Codec } from "../engine/codecs.ts";
import { carry, carryItems, codecOf, keep, keepUnknown, objectIn, writeEach, type Compiled, type ReadDraft, type WriteView } from "../engine/compiled.ts";
import { type JsonObject, isEmpty, isObject } from "../engine/json.ts";
import { ycImage } from "../mappings/yandex-compute.ts";

// Within `for…in` the JIT leaves this call out, if it is a constant of the module; not so Object.hasOwn.
const hasOwn = Object.prototype.hasOwnProperty;
const codecStorageSize: Codec = codecOf(ycImage, "/storage_size");
const codecMinDiskSize: Codec = codecOf(ycImage, "/min_disk_size");
const codecProductIdsItem: Codec = codecOf(ycImage, "/product_ids/*");
const codecSize: Codec = codecOf(ycImage, "/size");
const codecOsType: Codec = codecOf(ycImage, "/os/type");

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
      case "folder_id":
        if (typeof part === "string") objectIn(common, "owner").id = part;
        else keep(draft, "/folder_id", part);
        break;
      case "created_at":
        if (typeof part === "string") {
          common.createdAt = part;
          draft.isUnproved = true;
        } else keep(draft, "/created_at", part);
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
      case "storage_size": {
        const made = carry(draft, codecStorageSize, "/storage_size", part);
        if (made !== undefined) common.storedSizeBytes = made;
        break;
      }
      case "min_disk_size": {
        const made = carry(draft, codecMinDiskSize, "/min_disk_size", part);
        if (made !== undefined) common.minDiskBytes = made;
        break;
      }
      case "product_ids": {
        const made = carryItems(draft, codecProductIdsItem, "/product_ids", part);
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
      case "kms_key":
        if (!readKmsKey(part, draft)) keep(draft, "/kms_key", part);
        break;
      case "size": {
        const made = carry(draft, codecSize, "/size", part);
        if (made !== undefined) common.virtualSizeBytes = made;
        break;
      }
      case "pooled":
        keep(draft, "/pooled", part);
        break;
      case "hardware_generation":
        keep(draft, "/hardware_generation", part);
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
      case "key_id":
        if (typeof part === "string") {
          objectIn(common, "encryptionKey").id = part;
          isRebuilt = true;
        } else keep(draft, "/kms_key/key_id", part);
        break;
      case "version_id":
        if (typeof part === "string") {
          objectIn(common, "encryptionKey").version = part;
          isRebuilt = true;
        } else keep(draft, "/kms_key/version_id", part);
        break;
      default:
        keepUnknown(draft, "/kms_key", name, part);
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
        if (typeof part === "string") document.created_at = part;
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
        if (made !== undefined) document.storage_size = made;
        break;
      }
      case "minDiskBytes": {
        const made = codecMinDiskSize.back(part);
        if (made !== undefined) document.min_disk_size = made;
        break;
      }
      case "licenses": {
        const made = writeEach(part, (item) => (view.isHome ? codecProductIdsItem.back(item) : undefined));
        if (made !== undefined) document.product_ids = made;
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
        if (view.isHome && typeof part === "string") document.folder_id = part;
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
        if (view.isHome && typeof part === "string") objectIn(document, "kms_key").key_id = part;
        break;
      case "version":
        if (view.isHome && typeof part === "string") objectIn(document, "kms_key").version_id = part;
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
        if (typeof part === "string") carried(account, "/id", "/id", "/id");
        else lost(account, "/id", part, "constraint", "/id");
        break;
      case "folder_id":
        if (typeof part === "string") carried(account, "/folder_id", "/owner/id", "/folder_id");
        else lost(account, "/folder_id", part, "constraint", "/folder_id");
        break;
      case "created_at":
        if (typeof part === "string") carried(account, "/created_at", "/createdAt", "/created_at");
        else lost(account, "/created_at", part, "constraint", "/created_at");
        break;
      case "name":
        if (typeof part === "string") carried(account, "/name", "/name", "/name");
        else lost(account, "/name", part, "constraint", "/name");
        break;
      case "description":
        if (typeof part === "string") carried(account, "/description", "/description", "/description");
        else lost(account, "/description", part, "constraint", "/description");
        break;
      case "labels":
        if (isObject(part)) carriedWhole(account, "/labels", "/labels", "/labels", part);
        else lost(account, "/labels", part, "constraint", "/labels");
        break;
      case "family":
        if (typeof part === "string") carried(account, "/family", "/family", "/family");
        else lost(account, "/family", part, "constraint", "/family");
        break;
      case "storage_size":
        claimed(account, codecStorageSize, "forward", "/storage_size", "/storedSizeBytes", "/storage_size", part);
        break;
      case "min_disk_size":
        claimed(account, codecMinDiskSize, "forward", "/min_disk_size", "/minDiskBytes", "/min_disk_size", part);
        break;
      case "product_ids":
        eachItem(account, "/product_ids", "/licenses", "/product_ids", part, (item, at, to) => claimed(account, codecProductIdsItem, "forward", at, to, "/product_ids/*", item));
        break;
      case "status":
        if (typeof part === "string") carried(account, "/status", "/providerStatus", "/status");
        else lost(account, "/status", part, "constraint", "/status");
        break;
      case "os":
        tellReadOs(part, account);
        break;
      case "kms_key":
        tellReadKmsKey(part, account);
        break;
      case "size":
        claimed(account, codecSize, "forward", "/size", "/virtualSizeBytes", "/size", part);
        break;
      case "pooled":
        lost(account, "/pooled", part, "no-target", "/pooled");
        break;
      case "hardware_generation":
        lost(account, "/hardware_generation", part, "no-target", "/hardware_generation");
        break;
      default:
        lostMember(account, "", name, part);
    }
  }
}

function tellReadOs(value: unknown, account: Account): void {
  if (!isObject(value) || isEmpty(value)) {
    lost(account, "/os", value, "form");
    return;
  }
  for (const name in value) {
    const part = value[name];
    if (part === undefined || !hasOwn.call(value, name)) continue;
    switch (name) {
      case "type":
        claimed(account, codecOsType, "forward", "/os/type", "/platform/os", "/os/type", part);
        break;
      case "nvidia":
        lost(account, "/os/nvidia", part, "no-target", "/os/nvidia");
        break;
      default:
        lostMember(account, "/os", name, part);
    }
  }
}

function tellReadKmsKey(value: unknown, account: Account): void {
  if (!isObject(value) || isEmpty(value)) {
    lost(account, "/kms_key", value, "form");
    return;
  }
  for (const name in value) {
    const part = value[name];
    if (part === undefined || !hasOwn.call(value, name)) continue;
    switch (name) {
      case "key_id":
        if (typeof part === "string") carried(account, "/kms_key/key_id", "/encryptionKey/id", "/kms_key/key_id");
        else lost(account, "/kms_key/key_id", part, "constraint", "/kms_key/key_id");
        break;
      case "version_id":
        if (typeof part === "string") carried(account, "/kms_key/version_id", "/encryptionKey/version", "/kms_key/version_id");
        else lost(account, "/kms_key/version_id", part, "constraint", "/kms_key/version_id");
        break;
      default:
        lostMember(account, "/kms_key", name, part);
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
        if (!(account.isHome || account.assumed.has("/id"))) lost(account, "/id", part, "no-target", "/id");
        else if (typeof part === "string") carried(account, "/id", "/id", "/id");
        else lost(account, "/id", part, "constraint", "/id");
        break;
      case "owner":
        tellWriteOwner(part, account);
        break;
      case "createdAt":
        if (typeof part === "string") carried(account, "/createdAt", "/created_at", "/created_at");
        else lost(account, "/createdAt", part, "constraint", "/created_at");
        break;
      case "name":
        if (typeof part === "string") carried(account, "/name", "/name", "/name");
        else lost(account, "/name", part, "constraint", "/name");
        break;
      case "description":
        if (typeof part === "string") carried(account, "/description", "/description", "/description");
        else lost(account, "/description", part, "constraint", "/description");
        break;
      case "labels":
        if (isObject(part)) carriedWhole(account, "/labels", "/labels", "/labels", part);
        else lost(account, "/labels", part, "constraint", "/labels");
        break;
      case "family":
        if (typeof part === "string") carried(account, "/family", "/family", "/family");
        else lost(account, "/family", part, "constraint", "/family");
        break;
      case "storedSizeBytes":
        claimed(account, codecStorageSize, "back", "/storedSizeBytes", "/storage_size", "/storage_size", part);
        break;
      case "minDiskBytes":
        claimed(account, codecMinDiskSize, "back", "/minDiskBytes", "/min_disk_size", "/min_disk_size", part);
        break;
      case "licenses":
        eachItem(account, "/licenses", "/product_ids", "/product_ids", part, (item, at, to) => {
          if (account.isHome) return claimed(account, codecProductIdsItem, "back", at, to, "/product_ids/*", item);
          lost(account, at, item, "no-target", "/product_ids/*");
          return false;
        });
        break;
      case "providerStatus":
        if (!account.isHome) lost(account, "/providerStatus", part, "no-target", "/status");
        else if (typeof part === "string") carried(account, "/providerStatus", "/status", "/status");
        else lost(account, "/providerStatus", part, "constraint", "/status");
        break;
      case "platform":
        tellWritePlatform(part, account);
        break;
      case "encryptionKey":
        tellWriteEncryptionKey(part, account);
        break;
      case "virtualSizeBytes":
        claimed(account, codecSize, "back", "/virtualSizeBytes", "/size", "/size", part);
        break;
      default:
        lostMember(account, "", name, part);
    }
  }
}

function tellWriteOwner(value: unknown, account: Account): void {
  if (!isObject(value) || isEmpty(value)) {
    lost(account, "/owner", value, "form");
    return;
  }
  for (const name in value) {
    const part = value[name];
    if (part === undefined || !hasOwn.call(value, name)) continue;
    switch (name) {
      case "id":
        if (!account.isHome) lost(account, "/owner/id", part, "no-target", "/folder_id");
        else if (typeof part === "string") carried(account, "/owner/id", "/folder_id", "/folder_id");
        else lost(account, "/owner/id", part, "constraint", "/folder_id");
        break;
      default:
        lostMember(account, "/owner", name, part);
    }
  }
}

function tellWritePlatform(value: unknown, account: Account): void {
  if (!isObject(value) || isEmpty(value)) {
    lost(account, "/platform", value, "form");
    return;
  }
  for (const name in value) {
    const part = value[name];
    if (part === undefined || !hasOwn.call(value, name)) continue;
    switch (name) {
      case "os":
        claimed(account, codecOsType, "back", "/platform/os", "/os/type", "/os/type", part);
        break;
      default:
        lostMember(account, "/platform", name, part);
    }
  }
}

function tellWriteEncryptionKey(value: unknown, account: Account): void {
  if (!isObject(value) || isEmpty(value)) {
    lost(account, "/encryptionKey", value, "form");
    return;
  }
  for (const name in value) {
    const part = value[name];
    if (part === undefined || !hasOwn.call(value, name)) continue;
    switch (name) {
      case "id":
        if (!account.isHome) lost(account, "/encryptionKey/id", part, "no-target", "/kms_key/key_id");
        else if (typeof part === "string") carried(account, "/encryptionKey/id", "/kms_key/key_id", "/kms_key/key_id");
        else lost(account, "/encryptionKey/id", part, "constraint", "/kms_key/key_id");
        break;
      case "version":
        if (!account.isHome) lost(account, "/encryptionKey/version", part, "no-target", "/kms_key/version_id");
        else if (typeof part === "string") carried(account, "/encryptionKey/version", "/kms_key/version_id", "/kms_key/version_id");
        else lost(account, "/encryptionKey/version", part, "constraint", "/kms_key/version_id");
        break;
      default:
        lostMember(account, "/encryptionKey", name, part);
    }
  }
}

/** `yandex-compute/yc-image` and the common image, both ways. */
export const compiled: Compiled = { read, write, tellRead, tellWrite };
