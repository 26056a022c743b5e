// Generated from src/mappings/yandex-container-registry.ts by "pnpm generate". Do not edit.

import { type Account, carried, carriedWhole } from "../engine/account.ts";
import { claimed } from "../engine/claims.ts";
import type { Codec } from "../engine/codecs.ts";
import { carry, codecOf, keep, keepUnknown, keyPart, objectIn, readItems, writeEach, type Compiled, type ReadDraft, type WriteView } from "../engine/compiled.ts";
import { type JsonObject, isEmpty, isObject, partAt } from "../engine/json.ts";
import { type Line, lineOf } from "../engine/line.ts";
import { lost, lostAt, lostMember } from "../engine/losses.ts";
import { eachItem, objectItem } from "../engine/told-lists.ts";
import { ycImage } from "../mappings/yandex-container-registry.ts";

// Within `for…in` the JIT leaves this call out, if it is a constant of the module; not so Object.hasOwn.
const hasOwn = Object.prototype.hasOwnProperty;
const codecCompressedSize: Codec = codecOf(ycImage, "/compressed_size");
const codecLayersItemDigest: Codec = codecOf(ycImage, "/layers/*/digest");
const codecConfigSize: Codec = codecOf(ycImage, "/config/size");
const codecLayersItemSize: Codec = codecOf(ycImage, "/layers/*/size");
const forwardId: Line = lineOf(ycImage, "/id", "forward");
const forwardName: Line = lineOf(ycImage, "/name", "forward");
const forwardDigest: Line = lineOf(ycImage, "/digest", "forward");
const forwardCompressedSize: Line = lineOf(ycImage, "/compressed_size", "forward");
const forwardLayers: Line = lineOf(ycImage, "/layers", "forward");
const forwardTags: Line = lineOf(ycImage, "/tags", "forward");
const forwardCreatedAt: Line = lineOf(ycImage, "/created_at", "forward");
const forwardConfigId: Line = lineOf(ycImage, "/config/id", "forward");
const forwardConfigDigest: Line = lineOf(ycImage, "/config/digest", "forward");
const forwardConfigSize: Line = lineOf(ycImage, "/config/size", "forward");
const forwardConfigUrls: Line = lineOf(ycImage, "/config/urls", "forward");
const forwardLayersItemId: Line = lineOf(ycImage, "/layers/*/id", "forward");
const forwardLayersItemDigest: Line = lineOf(ycImage, "/layers/*/digest", "forward");
const forwardLayersItemSize: Line = lineOf(ycImage, "/layers/*/size", "forward");
const forwardLayersItemUrls: Line = lineOf(ycImage, "/layers/*/urls", "forward");
const backId: Line = lineOf(ycImage, "/id", "back");
const backName: Line = lineOf(ycImage, "/name", "back");
const backCompressedSize: Line = lineOf(ycImage, "/compressed_size", "back");
const backLayers: Line = lineOf(ycImage, "/layers", "back");
const backTags: Line = lineOf(ycImage, "/tags", "back");
const backCreatedAt: Line = lineOf(ycImage, "/created_at", "back");
const backDigest: Line = lineOf(ycImage, "/digest", "back");
const backConfigId: Line = lineOf(ycImage, "/config/id", "back");
const backConfigDigest: Line = lineOf(ycImage, "/config/digest", "back");
const backConfigSize: Line = lineOf(ycImage, "/config/size", "back");
const backConfigUrls: Line = lineOf(ycImage, "/config/urls", "back");
const backLayersItemId: Line = lineOf(ycImage, "/layers/*/id", "back");
const backLayersItemDigest: Line = lineOf(ycImage, "/layers/*/digest", "back");
const backLayersItemSize: Line = lineOf(ycImage, "/layers/*/size", "back");
const backLayersItemUrls: Line = lineOf(ycImage, "/layers/*/urls", "back");

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
        if (typeof part === "string") common.createdAt = part;
        else keep(draft, "/created_at", part);
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

function readLayersItem(value: JsonObject, draft: ReadDraft, target: Record<string, unknown>, index: number): void {
  for (const name in value) {
    const part = value[name];
    if (part === undefined || !hasOwn.call(value, name)) continue;
    switch (name) {
      case "id":
        if (typeof part === "string") target.id = part;
        else keep(draft, `/layers/${index}/id`, part);
        break;
      case "digest":
        if (typeof part === "string") target.digest = part;
        else keep(draft, `/layers/${index}/digest`, part);
        break;
      case "size": {
        const made = carry(draft, codecLayersItemSize, `/layers/${index}/size`, part);
        if (made !== undefined) target.sizeBytes = made;
        break;
      }
      case "urls":
        if (Array.isArray(part)) target.urls = part;
        else keep(draft, `/layers/${index}/urls`, part);
        break;
      default:
        keepUnknown(draft, `/layers/${index}`, name, part);
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
        if (typeof part === "string") carried(account, forwardId);
        else lost(account, forwardId, part);
        break;
      case "name":
        if (typeof part === "string") carried(account, forwardName);
        else lost(account, forwardName, part);
        break;
      case "digest":
        if (typeof part === "string") carried(account, forwardDigest);
        else lost(account, forwardDigest, part);
        break;
      case "compressed_size":
        claimed(account, forwardCompressedSize, part);
        break;
      case "config":
        tellReadConfig(part, account);
        break;
      case "layers":
        eachItem(account, forwardLayers, part, (item, index, place) =>
          objectItem(account, forwardLayers, item, index, place, (inner) => tellReadLayersItem(inner, account, index, place)));
        break;
      case "tags":
        if (Array.isArray(part)) carriedWhole(account, forwardTags, part);
        else lost(account, forwardTags, part);
        break;
      case "created_at":
        if (typeof part === "string") carried(account, forwardCreatedAt);
        else lost(account, forwardCreatedAt, part);
        break;
      default:
        lostMember(account, "", name, part);
    }
  }
}

function tellReadConfig(value: unknown, account: Account): void {
  if (!isObject(value) || isEmpty(value)) {
    lostAt(account, "/config", value, "form");
    return;
  }
  for (const name in value) {
    const part = value[name];
    if (part === undefined || !hasOwn.call(value, name)) continue;
    switch (name) {
      case "id":
        if (typeof part === "string") carried(account, forwardConfigId);
        else lost(account, forwardConfigId, part);
        break;
      case "digest":
        if (typeof part === "string") carried(account, forwardConfigDigest);
        else lost(account, forwardConfigDigest, part);
        break;
      case "size":
        claimed(account, forwardConfigSize, part);
        break;
      case "urls":
        if (Array.isArray(part)) carriedWhole(account, forwardConfigUrls, part);
        else lost(account, forwardConfigUrls, part);
        break;
      default:
        lostMember(account, "/config", name, part);
    }
  }
}

function tellReadLayersItem(value: JsonObject, account: Account, index: number, place: number): void {
  for (const name in value) {
    const part = value[name];
    if (part === undefined || !hasOwn.call(value, name)) continue;
    switch (name) {
      case "id":
        if (typeof part === "string") carried(account, forwardLayersItemId.item(index, place));
        else lost(account, forwardLayersItemId.item(index, place), part);
        break;
      case "digest":
        if (typeof part === "string") carried(account, forwardLayersItemDigest.item(index, place));
        else lost(account, forwardLayersItemDigest.item(index, place), part);
        break;
      case "size":
        claimed(account, forwardLayersItemSize.item(index, place), part);
        break;
      case "urls":
        if (Array.isArray(part)) carriedWhole(account, forwardLayersItemUrls.item(index, place), part);
        else lost(account, forwardLayersItemUrls.item(index, place), part);
        break;
      default:
        lostMember(account, `/layers/${index}`, name, part);
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
      case "name":
        if (typeof part === "string") carried(account, backName);
        else lost(account, backName, part);
        break;
      case "manifest":
        tellWriteManifest(part, account);
        break;
      case "compressedSizeBytes":
        claimed(account, backCompressedSize, part);
        break;
      case "config":
        tellWriteConfig(part, account);
        break;
      case "layers":
        eachItem(account, backLayers, part, (item, index, place) =>
          objectItem(account, backLayers, item, index, place, (inner) => tellWriteLayersItem(inner, account, index, place)));
        break;
      case "tags":
        if (Array.isArray(part)) carriedWhole(account, backTags, part);
        else lost(account, backTags, part);
        break;
      case "createdAt":
        if (typeof part === "string") carried(account, backCreatedAt);
        else lost(account, backCreatedAt, part);
        break;
      default:
        lostMember(account, "", name, part);
    }
  }
}

function tellWriteManifest(value: unknown, account: Account): void {
  if (!isObject(value) || isEmpty(value)) {
    lostAt(account, "/manifest", value, "form");
    return;
  }
  for (const name in value) {
    const part = value[name];
    if (part === undefined || !hasOwn.call(value, name)) continue;
    switch (name) {
      case "digest":
        if (typeof part === "string") carried(account, backDigest);
        else lost(account, backDigest, part);
        break;
      default:
        lostMember(account, "/manifest", name, part);
    }
  }
}

function tellWriteConfig(value: unknown, account: Account): void {
  if (!isObject(value) || isEmpty(value)) {
    lostAt(account, "/config", value, "form");
    return;
  }
  for (const name in value) {
    const part = value[name];
    if (part === undefined || !hasOwn.call(value, name)) continue;
    switch (name) {
      case "id":
        if (!account.isHome) lost(account, backConfigId, part, "no-target");
        else if (typeof part === "string") carried(account, backConfigId);
        else lost(account, backConfigId, part);
        break;
      case "digest":
        if (typeof part === "string") carried(account, backConfigDigest);
        else lost(account, backConfigDigest, part);
        break;
      case "sizeBytes":
        claimed(account, backConfigSize, part);
        break;
      case "urls":
        if (Array.isArray(part)) carriedWhole(account, backConfigUrls, part);
        else lost(account, backConfigUrls, part);
        break;
      default:
        lostMember(account, "/config", name, part);
    }
  }
}

function tellWriteLayersItem(value: JsonObject, account: Account, index: number, place: number): void {
  for (const name in value) {
    const part = value[name];
    if (part === undefined || !hasOwn.call(value, name)) continue;
    switch (name) {
      case "id":
        if (!account.isHome) lost(account, backLayersItemId.item(index, place), part, "no-target");
        else if (typeof part === "string") carried(account, backLayersItemId.item(index, place));
        else lost(account, backLayersItemId.item(index, place), part);
        break;
      case "digest":
        if (typeof part === "string") carried(account, backLayersItemDigest.item(index, place));
        else lost(account, backLayersItemDigest.item(index, place), part);
        break;
      case "sizeBytes":
        claimed(account, backLayersItemSize.item(index, place), part);
        break;
      case "urls":
        if (Array.isArray(part)) carriedWhole(account, backLayersItemUrls.item(index, place), part);
        else lost(account, backLayersItemUrls.item(index, place), part);
        break;
      default:
        lostMember(account, `/layers/${index}`, name, part);
    }
  }
}

const put: Compiled["put"] = {
  "/repository": (common, value) => {
    common.repository = value;
  },
};

/** `yandex-container-registry/yc-image` and the common image, both ways. */
export const compiled: Compiled = { read, put, write, tellRead, tellWrite };
