// Generated from src/mappings/docker-distribution.ts by "pnpm generate". Do not edit.

import { type Account, carried, carriedWhole, impliedByKind } from "../engine/account.ts";
import { claimed } from "../engine/claims.ts";
import type { Codec } from "../engine/codecs.ts";
import { codecOf, keep, keepAbsent, keepUnknown, keyPart, objectIn, readItems, writeEach, type Compiled, type ReadDraft, type WriteView } from "../engine/compiled.ts";
import { type JsonObject, isEmpty, isObject, ownPart, partAt } from "../engine/json.ts";
import { type Line, lineOf } from "../engine/line.ts";
import { lost, lostAt, lostMember } from "../engine/losses.ts";
import { eachItem, objectItem } from "../engine/told-lists.ts";
import { manifestList } from "../mappings/docker-distribution.ts";

// Within `for…in` the JIT leaves this call out, if it is a constant of the module; not so Object.hasOwn.
const hasOwn = Object.prototype.hasOwnProperty;
const codecManifestsItemDigest: Codec = codecOf(manifestList, "/manifests/*/digest");
const codecManifestsItemSize: Codec = codecOf(manifestList, "/manifests/*/size");
const forwardSchemaVersion: Line = lineOf(manifestList, "/schemaVersion", "forward");
const forwardMediaType: Line = lineOf(manifestList, "/mediaType", "forward");
const forwardManifests: Line = lineOf(manifestList, "/manifests", "forward");
const forwardManifestsItemMediaType: Line = lineOf(manifestList, "/manifests/*/mediaType", "forward");
const forwardManifestsItemDigest: Line = lineOf(manifestList, "/manifests/*/digest", "forward");
const forwardManifestsItemSize: Line = lineOf(manifestList, "/manifests/*/size", "forward");
const forwardManifestsItemUrls: Line = lineOf(manifestList, "/manifests/*/urls", "forward");
const forwardManifestsItemAnnotations: Line = lineOf(manifestList, "/manifests/*/annotations", "forward");
const forwardManifestsItemArtifactType: Line = lineOf(manifestList, "/manifests/*/artifactType", "forward");
const forwardManifestsItemData: Line = lineOf(manifestList, "/manifests/*/data", "forward");
const forwardManifestsItemPlatformArchitecture: Line = lineOf(manifestList, "/manifests/*/platform/architecture", "forward");
const forwardManifestsItemPlatformOs: Line = lineOf(manifestList, "/manifests/*/platform/os", "forward");
const forwardManifestsItemPlatformOsVersion: Line = lineOf(manifestList, "/manifests/*/platform/os.version", "forward");
const forwardManifestsItemPlatformOsFeatures: Line = lineOf(manifestList, "/manifests/*/platform/os.features", "forward");
const forwardManifestsItemPlatformVariant: Line = lineOf(manifestList, "/manifests/*/platform/variant", "forward");
const forwardManifestsItemPlatformFeatures: Line = lineOf(manifestList, "/manifests/*/platform/features", "forward");
const backManifests: Line = lineOf(manifestList, "/manifests", "back");
const backMediaType: Line = lineOf(manifestList, "/mediaType", "back");
const backManifestsItemMediaType: Line = lineOf(manifestList, "/manifests/*/mediaType", "back");
const backManifestsItemDigest: Line = lineOf(manifestList, "/manifests/*/digest", "back");
const backManifestsItemSize: Line = lineOf(manifestList, "/manifests/*/size", "back");
const backManifestsItemUrls: Line = lineOf(manifestList, "/manifests/*/urls", "back");
const backManifestsItemAnnotations: Line = lineOf(manifestList, "/manifests/*/annotations", "back");
const backManifestsItemArtifactType: Line = lineOf(manifestList, "/manifests/*/artifactType", "back");
const backManifestsItemPlatformArchitecture: Line = lineOf(manifestList, "/manifests/*/platform/architecture", "back");
const backManifestsItemPlatformOs: Line = lineOf(manifestList, "/manifests/*/platform/os", "back");
const backManifestsItemPlatformOsVersion: Line = lineOf(manifestList, "/manifests/*/platform/os.version", "back");
const backManifestsItemPlatformOsFeatures: Line = lineOf(manifestList, "/manifests/*/platform/os.features", "back");
const backManifestsItemPlatformVariant: Line = lineOf(manifestList, "/manifests/*/platform/variant", "back");
const backManifestsItemPlatformFeatures: Line = lineOf(manifestList, "/manifests/*/platform/features", "back");

function read(value: JsonObject, draft: ReadDraft): void {
  const { common } = draft;
  for (const name in value) {
    const part = value[name];
    if (part === undefined || !hasOwn.call(value, name)) continue;
    switch (name) {
      case "schemaVersion":
        if (part !== 2) keep(draft, "/schemaVersion", part);
        break;
      case "mediaType":
        if (part === "application/vnd.docker.distribution.manifest.list.v2+json") objectIn(common, "manifest").mediaType = part;
        else keep(draft, "/mediaType", part);
        break;
      case "manifests": {
        const made = readItems(draft, "/manifests", part, readManifestsItem, (item) => `[${keyPart(codecManifestsItemDigest, partAt(item, ["digest"]))}]`);
        if (made !== undefined) common.manifests = made;
        break;
      }
      default:
        keepUnknown(draft, "", name, part);
    }
  }
  if (ownPart(value, "schemaVersion") === undefined) keepAbsent(draft, "/schemaVersion");
  if (ownPart(value, "mediaType") === undefined) keepAbsent(draft, "/mediaType");
}

function readManifestsItem(value: JsonObject, draft: ReadDraft, target: Record<string, unknown>, index: number): void {
  for (const name in value) {
    const part = value[name];
    if (part === undefined || !hasOwn.call(value, name)) continue;
    switch (name) {
      case "mediaType":
        if (typeof part === "string") target.mediaType = part;
        else keep(draft, `/manifests/${index}/mediaType`, part);
        break;
      case "digest":
        if (typeof part === "string") target.digest = part;
        else keep(draft, `/manifests/${index}/digest`, part);
        break;
      case "size":
        if (Number.isSafeInteger(part) && !Object.is(part, -0)) target.sizeBytes = String(part);
        else keep(draft, `/manifests/${index}/size`, part);
        break;
      case "urls":
        if (Array.isArray(part)) target.urls = part;
        else keep(draft, `/manifests/${index}/urls`, part);
        break;
      case "annotations":
        if (isObject(part)) target.annotations = part;
        else keep(draft, `/manifests/${index}/annotations`, part);
        break;
      case "artifactType":
        if (typeof part === "string") target.artifactType = part;
        else keep(draft, `/manifests/${index}/artifactType`, part);
        break;
      case "data":
        keep(draft, `/manifests/${index}/data`, part);
        break;
      case "platform":
        if (!readManifestsItemPlatform(part, draft, target, index)) keep(draft, `/manifests/${index}/platform`, part);
        break;
      default:
        keepUnknown(draft, `/manifests/${index}`, name, part);
    }
  }
}

function readManifestsItemPlatform(value: unknown, draft: ReadDraft, target: Record<string, unknown>, index: number): boolean {
  if (!isObject(value)) return false;
  const start = draft.residue.length;
  let isRebuilt = false;
  for (const name in value) {
    const part = value[name];
    if (part === undefined || !hasOwn.call(value, name)) continue;
    switch (name) {
      case "architecture":
        if (typeof part === "string") {
          objectIn(target, "platform").architecture = part;
          isRebuilt = true;
        } else keep(draft, `/manifests/${index}/platform/architecture`, part);
        break;
      case "os":
        if (typeof part === "string") {
          objectIn(target, "platform").os = part;
          isRebuilt = true;
        } else keep(draft, `/manifests/${index}/platform/os`, part);
        break;
      case "os.version":
        if (typeof part === "string") {
          objectIn(target, "platform").osVersion = part;
          isRebuilt = true;
        } else keep(draft, `/manifests/${index}/platform/os.version`, part);
        break;
      case "os.features":
        if (Array.isArray(part)) {
          objectIn(target, "platform").osFeatures = part;
          isRebuilt = true;
        } else keep(draft, `/manifests/${index}/platform/os.features`, part);
        break;
      case "variant":
        if (typeof part === "string") {
          objectIn(target, "platform").variant = part;
          isRebuilt = true;
        } else keep(draft, `/manifests/${index}/platform/variant`, part);
        break;
      case "features":
        if (Array.isArray(part)) {
          objectIn(target, "platform").features = part;
          isRebuilt = true;
        } else keep(draft, `/manifests/${index}/platform/features`, part);
        break;
      default:
        keepUnknown(draft, `/manifests/${index}/platform`, name, part);
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
      case "manifest":
        writeManifest(part, view, document);
        break;
      case "manifests": {
        const made = writeEach(part, (item) => writeManifestsItem(item, view));
        if (made !== undefined) document.manifests = made;
        break;
      }
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
      case "mediaType":
        if (part === "application/vnd.docker.distribution.manifest.list.v2+json") document.mediaType = part;
        break;
    }
  }
}

function writeManifestsItem(value: unknown, view: WriteView): Record<string, unknown> | undefined {
  if (!isObject(value)) return undefined;
  const target: Record<string, unknown> = {};
  for (const name in value) {
    const part = value[name];
    if (part === undefined || !hasOwn.call(value, name)) continue;
    switch (name) {
      case "mediaType":
        if (typeof part === "string") target.mediaType = part;
        break;
      case "digest":
        if (typeof part === "string") target.digest = part;
        break;
      case "sizeBytes": {
        const made = codecManifestsItemSize.back(part);
        if (made !== undefined) target.size = made;
        break;
      }
      case "urls":
        if (Array.isArray(part)) target.urls = part;
        break;
      case "annotations":
        if (isObject(part)) target.annotations = part;
        break;
      case "artifactType":
        if (typeof part === "string") target.artifactType = part;
        break;
      case "platform":
        writeManifestsItemPlatform(part, view, target);
        break;
    }
  }
  return target;
}

function writeManifestsItemPlatform(value: unknown, _view: WriteView, target: Record<string, unknown>): void {
  if (!isObject(value)) return;
  for (const name in value) {
    const part = value[name];
    if (part === undefined || !hasOwn.call(value, name)) continue;
    switch (name) {
      case "architecture":
        if (typeof part === "string") objectIn(target, "platform").architecture = part;
        break;
      case "os":
        if (typeof part === "string") objectIn(target, "platform").os = part;
        break;
      case "osVersion":
        if (typeof part === "string") objectIn(target, "platform")["os.version"] = part;
        break;
      case "osFeatures":
        if (Array.isArray(part)) objectIn(target, "platform")["os.features"] = part;
        break;
      case "variant":
        if (typeof part === "string") objectIn(target, "platform").variant = part;
        break;
      case "features":
        if (Array.isArray(part)) objectIn(target, "platform").features = part;
        break;
    }
  }
}

function tellRead(value: JsonObject, account: Account): void {
  for (const name in value) {
    const part = value[name];
    if (part === undefined || !hasOwn.call(value, name)) continue;
    switch (name) {
      case "schemaVersion":
        if (part === 2) impliedByKind(account, forwardSchemaVersion);
        else lost(account, forwardSchemaVersion, part);
        break;
      case "mediaType":
        if (part === "application/vnd.docker.distribution.manifest.list.v2+json") carried(account, forwardMediaType);
        else lost(account, forwardMediaType, part);
        break;
      case "manifests":
        eachItem(account, forwardManifests, part, (item, index, place) =>
          objectItem(account, forwardManifests, item, index, place, (inner) => tellReadManifestsItem(inner, account, index, place)));
        break;
      default:
        lostMember(account, "", name, part);
    }
  }
}

function tellReadManifestsItem(value: JsonObject, account: Account, index: number, place: number): void {
  for (const name in value) {
    const part = value[name];
    if (part === undefined || !hasOwn.call(value, name)) continue;
    switch (name) {
      case "mediaType":
        if (typeof part === "string") carried(account, forwardManifestsItemMediaType.item(index, place));
        else lost(account, forwardManifestsItemMediaType.item(index, place), part);
        break;
      case "digest":
        if (typeof part === "string") carried(account, forwardManifestsItemDigest.item(index, place));
        else lost(account, forwardManifestsItemDigest.item(index, place), part);
        break;
      case "size":
        if (Number.isSafeInteger(part) && !Object.is(part, -0)) carried(account, forwardManifestsItemSize.item(index, place));
        else claimed(account, forwardManifestsItemSize.item(index, place), part);
        break;
      case "urls":
        if (Array.isArray(part)) carriedWhole(account, forwardManifestsItemUrls.item(index, place), part);
        else lost(account, forwardManifestsItemUrls.item(index, place), part);
        break;
      case "annotations":
        if (isObject(part)) carriedWhole(account, forwardManifestsItemAnnotations.item(index, place), part);
        else lost(account, forwardManifestsItemAnnotations.item(index, place), part);
        break;
      case "artifactType":
        if (typeof part === "string") carried(account, forwardManifestsItemArtifactType.item(index, place));
        else lost(account, forwardManifestsItemArtifactType.item(index, place), part);
        break;
      case "data":
        lost(account, forwardManifestsItemData.item(index, place), part);
        break;
      case "platform":
        tellReadManifestsItemPlatform(part, account, index, place);
        break;
      default:
        lostMember(account, `/manifests/${index}`, name, part);
    }
  }
}

function tellReadManifestsItemPlatform(value: unknown, account: Account, index: number, place: number): void {
  if (!isObject(value) || isEmpty(value)) {
    lostAt(account, `/manifests/${index}/platform`, value, "form");
    return;
  }
  for (const name in value) {
    const part = value[name];
    if (part === undefined || !hasOwn.call(value, name)) continue;
    switch (name) {
      case "architecture":
        if (typeof part === "string") carried(account, forwardManifestsItemPlatformArchitecture.item(index, place));
        else lost(account, forwardManifestsItemPlatformArchitecture.item(index, place), part);
        break;
      case "os":
        if (typeof part === "string") carried(account, forwardManifestsItemPlatformOs.item(index, place));
        else lost(account, forwardManifestsItemPlatformOs.item(index, place), part);
        break;
      case "os.version":
        if (typeof part === "string") carried(account, forwardManifestsItemPlatformOsVersion.item(index, place));
        else lost(account, forwardManifestsItemPlatformOsVersion.item(index, place), part);
        break;
      case "os.features":
        if (Array.isArray(part)) carriedWhole(account, forwardManifestsItemPlatformOsFeatures.item(index, place), part);
        else lost(account, forwardManifestsItemPlatformOsFeatures.item(index, place), part);
        break;
      case "variant":
        if (typeof part === "string") carried(account, forwardManifestsItemPlatformVariant.item(index, place));
        else lost(account, forwardManifestsItemPlatformVariant.item(index, place), part);
        break;
      case "features":
        if (Array.isArray(part)) carriedWhole(account, forwardManifestsItemPlatformFeatures.item(index, place), part);
        else lost(account, forwardManifestsItemPlatformFeatures.item(index, place), part);
        break;
      default:
        lostMember(account, `/manifests/${index}/platform`, name, part);
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
      case "manifest":
        tellWriteManifest(part, account);
        break;
      case "manifests":
        eachItem(account, backManifests, part, (item, index, place) =>
          objectItem(account, backManifests, item, index, place, (inner) => tellWriteManifestsItem(inner, account, index, place)));
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
      case "mediaType":
        if (part === "application/vnd.docker.distribution.manifest.list.v2+json") carried(account, backMediaType);
        else lost(account, backMediaType, part);
        break;
      default:
        lostMember(account, "/manifest", name, part);
    }
  }
}

function tellWriteManifestsItem(value: JsonObject, account: Account, index: number, place: number): void {
  for (const name in value) {
    const part = value[name];
    if (part === undefined || !hasOwn.call(value, name)) continue;
    switch (name) {
      case "mediaType":
        if (typeof part === "string") carried(account, backManifestsItemMediaType.item(index, place));
        else lost(account, backManifestsItemMediaType.item(index, place), part);
        break;
      case "digest":
        if (typeof part === "string") carried(account, backManifestsItemDigest.item(index, place));
        else lost(account, backManifestsItemDigest.item(index, place), part);
        break;
      case "sizeBytes":
        claimed(account, backManifestsItemSize.item(index, place), part);
        break;
      case "urls":
        if (Array.isArray(part)) carriedWhole(account, backManifestsItemUrls.item(index, place), part);
        else lost(account, backManifestsItemUrls.item(index, place), part);
        break;
      case "annotations":
        if (isObject(part)) carriedWhole(account, backManifestsItemAnnotations.item(index, place), part);
        else lost(account, backManifestsItemAnnotations.item(index, place), part);
        break;
      case "artifactType":
        if (typeof part === "string") carried(account, backManifestsItemArtifactType.item(index, place));
        else lost(account, backManifestsItemArtifactType.item(index, place), part);
        break;
      case "platform":
        tellWriteManifestsItemPlatform(part, account, index, place);
        break;
      default:
        lostMember(account, `/manifests/${index}`, name, part);
    }
  }
}

function tellWriteManifestsItemPlatform(value: unknown, account: Account, index: number, place: number): void {
  if (!isObject(value) || isEmpty(value)) {
    lostAt(account, `/manifests/${index}/platform`, value, "form");
    return;
  }
  for (const name in value) {
    const part = value[name];
    if (part === undefined || !hasOwn.call(value, name)) continue;
    switch (name) {
      case "architecture":
        if (typeof part === "string") carried(account, backManifestsItemPlatformArchitecture.item(index, place));
        else lost(account, backManifestsItemPlatformArchitecture.item(index, place), part);
        break;
      case "os":
        if (typeof part === "string") carried(account, backManifestsItemPlatformOs.item(index, place));
        else lost(account, backManifestsItemPlatformOs.item(index, place), part);
        break;
      case "osVersion":
        if (typeof part === "string") carried(account, backManifestsItemPlatformOsVersion.item(index, place));
        else lost(account, backManifestsItemPlatformOsVersion.item(index, place), part);
        break;
      case "osFeatures":
        if (Array.isArray(part)) carriedWhole(account, backManifestsItemPlatformOsFeatures.item(index, place), part);
        else lost(account, backManifestsItemPlatformOsFeatures.item(index, place), part);
        break;
      case "variant":
        if (typeof part === "string") carried(account, backManifestsItemPlatformVariant.item(index, place));
        else lost(account, backManifestsItemPlatformVariant.item(index, place), part);
        break;
      case "features":
        if (Array.isArray(part)) carriedWhole(account, backManifestsItemPlatformFeatures.item(index, place), part);
        else lost(account, backManifestsItemPlatformFeatures.item(index, place), part);
        break;
      default:
        lostMember(account, `/manifests/${index}/platform`, name, part);
    }
  }
}

const put: Compiled["put"] = {};

/** `docker-distribution/manifest-list` and the common image, both ways. */
export const compiled: Compiled = { read, put, write, tellRead, tellWrite };
