// Generated from src/mappings/yandex-container-registry.ts by "pnpm generate". Do not edit.

import { type Account, carried, carriedWhole, claimed, eachItem, lost, lostMember, objectItem } from "../engine/account.ts";
import type { Codec } from "../engine/codecs.ts";
import { carry, codecOf, keep, keepUnknown, keyPart, objectIn, readItems, writeEach, type Compiled, type ReadDraft, type WriteView } from "../engine/compiled.ts";
import { type JsonObject, isEmpty, isObject, partAt } from "../engine/json.ts";
import { ycImage } from "../mappings/yandex-container-registry.ts";

// Within `for…in` the JIT leaves this call out, if it is a constant of the module; not so Object.hasOwn.
const hasOwn = Object.prototype.hasOwnProperty;
const codecCompressedSize: Codec = codecOf(ycImage, "/compressed_size");
const codecLayersItemDigest: Codec = codecOf(ycImage, "/layers/*/digest");
const codecConfigSize: Codec = codecOf(ycImage, "/config/size");
const codecLayersItemSize: Codec = codecOf(ycImage, "/layers/*/size");

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
      case "name":
        if (typeof part === "string") common.name = part;
        else keep(draft, "/name", part);
        break;
      case "digest":
        if (typeof part === "string") objectIn(common, "manifest").digest = part;
        else keep(draft, "/digest", part);
        break;
      case "compressed_size": {
        const made = carry(draft, codecCompressedSize, "/compressed_size", part);
        if (made !== undefined) common.compressedSizeBytes = made;
        break;
      }
      case "config":
        if (!readConfig(part, draft)) keep(draft, "/config", part);
        break;
      case "layers": {
        const made = readItems(draft, "/layers", part, readLayersItem, (item) => `[${keyPart(codecLayersItemDigest, partAt(item, ["digest"]))}]`);
        if (made !== undefined) common.layers = made;
        break;
      }
      case "tags":
        if (Array.isArray(part)) common.tags = part;
        else keep(draft, "/tags", part);
        break;
      case "created_at":
        if (typeof part === "string") {
          common.createdAt = part;
          draft.isUnproved = true;
        } else keep(draft, "/created_at", part);
        break;
      default:
        keepUnknown(draft, "", name, part);
    }
  }
}

function readConfig(value: unknown, draft: ReadDraft): boolean {
  if (!isObject(value)) return false;
  const { common } = draft;
  const start = draft.residue.length;
  let isRebuilt = false;
  for (const name in value) {
    const part = value[name];
    if (part === undefined || !hasOwn.call(value, name)) continue;
    switch (name) {
      case "id":
        if (typeof part === "string") {
          objectIn(common, "config").id = part;
          isRebuilt = true;
        } else keep(draft, "/config/id", part);
        break;
      case "digest":
        if (typeof part === "string") {
          objectIn(common, "config").digest = part;
          isRebuilt = true;
        } else keep(draft, "/config/digest", part);
        break;
      case "size": {
        const made = carry(draft, codecConfigSize, "/config/size", part);
        if (made !== undefined) {
          objectIn(common, "config").sizeBytes = made;
          isRebuilt = true;
        }
        break;
      }
      case "urls":
        if (Array.isArray(part)) {
          objectIn(common, "config").urls = part;
          isRebuilt = true;
        } else keep(draft, "/config/urls", part);
        break;
      default:
        keepUnknown(draft, "/config", name, part);
    }
  }
  if (!isRebuilt) draft.residue.length = start;
  return isRebuilt;
}

function readLayersItem(value: JsonObject, draft: ReadDraft, at: string, target: Record<string, unknown>): void {
  for (const name in value) {
    const part = value[name];
    if (part === undefined || !hasOwn.call(value, name)) continue;
    switch (name) {
      case "id":
        if (typeof part === "string") target.id = part;
        else keep(draft, `${at}/id`, part);
        break;
      case "digest":
        if (typeof part === "string") target.digest = part;
        else keep(draft, `${at}/digest`, part);
        break;
      case "size": {
        const made = carry(draft, codecLayersItemSize, `${at}/size`, part);
        if (made !== undefined) target.sizeBytes = made;
        break;
      }
      case "urls":
        if (Array.isArray(part)) target.urls = part;
        else keep(draft, `${at}/urls`, part);
        break;
      default:
        keepUnknown(draft, at, name, part);
    }
  }
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
      case "name":
        if (typeof part === "string") document.name = part;
        break;
      case "manifest":
        writeManifest(part, view, document);
        break;
      case "compressedSizeBytes": {
        const made = codecCompressedSize.back(part);
        if (made !== undefined) document.compressed_size = made;
        break;
      }
      case "config":
        writeConfig(part, view, document);
        break;
      case "layers": {
        const made = writeEach(part, (item) => writeLayersItem(item, view));
        if (made !== undefined) document.layers = made;
        break;
      }
      case "tags":
        if (Array.isArray(part)) document.tags = part;
        break;
      case "createdAt":
        if (typeof part === "string") document.created_at = part;
        break;
    }
  }
  return document;
}

function writeManifest(value: unknown, _view: WriteView, document: Record<string, unknown>): void {
  if (!isObject(value)) return;
  for (const name in value) {
    const part = value[name];
    if (part === undefined || !hasOwn.call(value, name)) continue;
    switch (name) {
      case "digest":
        if (typeof part === "string") document.digest = part;
        break;
    }
  }
}

function writeConfig(value: unknown, view: WriteView, document: Record<string, unknown>): void {
  if (!isObject(value)) return;
  for (const name in value) {
    const part = value[name];
    if (part === undefined || !hasOwn.call(value, name)) continue;
    switch (name) {
      case "id":
        if (view.isHome && typeof part === "string") objectIn(document, "config").id = part;
        break;
      case "digest":
        if (typeof part === "string") objectIn(document, "config").digest = part;
        break;
      case "sizeBytes": {
        const made = codecConfigSize.back(part);
        if (made !== undefined) objectIn(document, "config").size = made;
        break;
      }
      case "urls":
        if (Array.isArray(part)) objectIn(document, "config").urls = part;
        break;
    }
  }
}

function writeLayersItem(value: unknown, view: WriteView): Record<string, unknown> | undefined {
  if (!isObject(value)) return undefined;
  const target: Record<string, unknown> = {};
  for (const name in value) {
    const part = value[name];
    if (part === undefined || !hasOwn.call(value, name)) continue;
    switch (name) {
      case "id":
        if (view.isHome && typeof part === "string") target.id = part;
        break;
      case "digest":
        if (typeof part === "string") target.digest = part;
        break;
      case "sizeBytes": {
        const made = codecLayersItemSize.back(part);
        if (made !== undefined) target.size = made;
        break;
      }
      case "urls":
        if (Array.isArray(part)) target.urls = part;
        break;
    }
  }
  return target;
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
      case "name":
        if (typeof part === "string") carried(account, "/name", "/name", "/name");
        else lost(account, "/name", part, "constraint", "/name");
        break;
      case "digest":
        if (typeof part === "string") carried(account, "/digest", "/manifest/digest", "/digest");
        else lost(account, "/digest", part, "constraint", "/digest");
        break;
      case "compressed_size":
        claimed(account, codecCompressedSize, "forward", "/compressed_size", "/compressedSizeBytes", "/compressed_size", part);
        break;
      case "config":
        tellReadConfig(part, account);
        break;
      case "layers":
        eachItem(account, "/layers", "/layers", "/layers", part, (item, at, to) =>
          objectItem(account, item, at, to, "/layers", (inner, from, target) => tellReadLayersItem(inner, account, from, target)));
        break;
      case "tags":
        if (Array.isArray(part)) carriedWhole(account, "/tags", "/tags", "/tags", part);
        else lost(account, "/tags", part, "constraint", "/tags");
        break;
      case "created_at":
        if (typeof part === "string") carried(account, "/created_at", "/createdAt", "/created_at");
        else lost(account, "/created_at", part, "constraint", "/created_at");
        break;
      default:
        lostMember(account, "", name, part);
    }
  }
}

function tellReadConfig(value: unknown, account: Account): void {
  if (!isObject(value) || isEmpty(value)) {
    lost(account, "/config", value, "form");
    return;
  }
  for (const name in value) {
    const part = value[name];
    if (part === undefined || !hasOwn.call(value, name)) continue;
    switch (name) {
      case "id":
        if (typeof part === "string") carried(account, "/config/id", "/config/id", "/config/id");
        else lost(account, "/config/id", part, "constraint", "/config/id");
        break;
      case "digest":
        if (typeof part === "string") carried(account, "/config/digest", "/config/digest", "/config/digest");
        else lost(account, "/config/digest", part, "constraint", "/config/digest");
        break;
      case "size":
        claimed(account, codecConfigSize, "forward", "/config/size", "/config/sizeBytes", "/config/size", part);
        break;
      case "urls":
        if (Array.isArray(part)) carriedWhole(account, "/config/urls", "/config/urls", "/config/urls", part);
        else lost(account, "/config/urls", part, "constraint", "/config/urls");
        break;
      default:
        lostMember(account, "/config", name, part);
    }
  }
}

function tellReadLayersItem(value: JsonObject, account: Account, at: string, target: string): void {
  for (const name in value) {
    const part = value[name];
    if (part === undefined || !hasOwn.call(value, name)) continue;
    switch (name) {
      case "id":
        if (typeof part === "string") carried(account, `${at}/id`, `${target}/id`, "/layers/*/id");
        else lost(account, `${at}/id`, part, "constraint", "/layers/*/id");
        break;
      case "digest":
        if (typeof part === "string") carried(account, `${at}/digest`, `${target}/digest`, "/layers/*/digest");
        else lost(account, `${at}/digest`, part, "constraint", "/layers/*/digest");
        break;
      case "size":
        claimed(account, codecLayersItemSize, "forward", `${at}/size`, `${target}/sizeBytes`, "/layers/*/size", part);
        break;
      case "urls":
        if (Array.isArray(part)) carriedWhole(account, `${at}/urls`, `${target}/urls`, "/layers/*/urls", part);
        else lost(account, `${at}/urls`, part, "constraint", "/layers/*/urls");
        break;
      default:
        lostMember(account, at, name, part);
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
      case "name":
        if (typeof part === "string") carried(account, "/name", "/name", "/name");
        else lost(account, "/name", part, "constraint", "/name");
        break;
      case "manifest":
        tellWriteManifest(part, account);
        break;
      case "compressedSizeBytes":
        claimed(account, codecCompressedSize, "back", "/compressedSizeBytes", "/compressed_size", "/compressed_size", part);
        break;
      case "config":
        tellWriteConfig(part, account);
        break;
      case "layers":
        eachItem(account, "/layers", "/layers", "/layers", part, (item, at, to) =>
          objectItem(account, item, at, to, "/layers", (inner, from, target) => tellWriteLayersItem(inner, account, from, target)));
        break;
      case "tags":
        if (Array.isArray(part)) carriedWhole(account, "/tags", "/tags", "/tags", part);
        else lost(account, "/tags", part, "constraint", "/tags");
        break;
      case "createdAt":
        if (typeof part === "string") carried(account, "/createdAt", "/created_at", "/created_at");
        else lost(account, "/createdAt", part, "constraint", "/created_at");
        break;
      default:
        lostMember(account, "", name, part);
    }
  }
}

function tellWriteManifest(value: unknown, account: Account): void {
  if (!isObject(value) || isEmpty(value)) {
    lost(account, "/manifest", value, "form");
    return;
  }
  for (const name in value) {
    const part = value[name];
    if (part === undefined || !hasOwn.call(value, name)) continue;
    switch (name) {
      case "digest":
        if (typeof part === "string") carried(account, "/manifest/digest", "/digest", "/digest");
        else lost(account, "/manifest/digest", part, "constraint", "/digest");
        break;
      default:
        lostMember(account, "/manifest", name, part);
    }
  }
}

function tellWriteConfig(value: unknown, account: Account): void {
  if (!isObject(value) || isEmpty(value)) {
    lost(account, "/config", value, "form");
    return;
  }
  for (const name in value) {
    const part = value[name];
    if (part === undefined || !hasOwn.call(value, name)) continue;
    switch (name) {
      case "id":
        if (!account.isHome) lost(account, "/config/id", part, "no-target", "/config/id");
        else if (typeof part === "string") carried(account, "/config/id", "/config/id", "/config/id");
        else lost(account, "/config/id", part, "constraint", "/config/id");
        break;
      case "digest":
        if (typeof part === "string") carried(account, "/config/digest", "/config/digest", "/config/digest");
        else lost(account, "/config/digest", part, "constraint", "/config/digest");
        break;
      case "sizeBytes":
        claimed(account, codecConfigSize, "back", "/config/sizeBytes", "/config/size", "/config/size", part);
        break;
      case "urls":
        if (Array.isArray(part)) carriedWhole(account, "/config/urls", "/config/urls", "/config/urls", part);
        else lost(account, "/config/urls", part, "constraint", "/config/urls");
        break;
      default:
        lostMember(account, "/config", name, part);
    }
  }
}

function tellWriteLayersItem(value: JsonObject, account: Account, at: string, target: string): void {
  for (const name in value) {
    const part = value[name];
    if (part === undefined || !hasOwn.call(value, name)) continue;
    switch (name) {
      case "id":
        if (!account.isHome) lost(account, `${at}/id`, part, "no-target", "/layers/*/id");
        else if (typeof part === "string") carried(account, `${at}/id`, `${target}/id`, "/layers/*/id");
        else lost(account, `${at}/id`, part, "constraint", "/layers/*/id");
        break;
      case "digest":
        if (typeof part === "string") carried(account, `${at}/digest`, `${target}/digest`, "/layers/*/digest");
        else lost(account, `${at}/digest`, part, "constraint", "/layers/*/digest");
        break;
      case "sizeBytes":
        claimed(account, codecLayersItemSize, "back", `${at}/sizeBytes`, `${target}/size`, "/layers/*/size", part);
        break;
      case "urls":
        if (Array.isArray(part)) carriedWhole(account, `${at}/urls`, `${target}/urls`, "/layers/*/urls", part);
        else lost(account, `${at}/urls`, part, "constraint", "/layers/*/urls");
        break;
      default:
        lostMember(account, at, name, part);
    }
  }
}

/** `yandex-container-registry/yc-image` and the common image, both ways. */
export const compiled: Compiled = { read, write, tellRead, tellWrite };
