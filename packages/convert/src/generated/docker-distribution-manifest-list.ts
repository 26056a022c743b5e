// Generated from src/mappings/docker-distribution.ts by "pnpm generate". Do not edit.

import { type Account, carried, carriedWhole, claimed, eachItem, implied, lost, lostMember, objectItem } from "../engine/account.ts";
import type { Codec } from "../engine/codecs.ts";
import { codecOf, keep, keepAbsent, keepUnknown, keyPart, objectIn, readItems, writeEach, type Compiled, type ReadDraft, type WriteView } from "../engine/compiled.ts";
import { type JsonObject, isEmpty, isObject, ownPart, partAt } from "../engine/json.ts";
import { manifestList } from "../mappings/docker-distribution.ts";

// Within `for…in` the JIT leaves this call out, if it is a constant of the module; not so Object.hasOwn.
const hasOwn = Object.prototype.hasOwnProperty;
const codecManifestsItemDigest: Codec = codecOf(manifestList, "/manifests/*/digest");
const codecManifestsItemSize: Codec = codecOf(manifestList, "/manifests/*/size");

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

function readManifestsItem(value: JsonObject, draft: ReadDraft, at: string, target: Record<string, unknown>): void {
  for (const name in value) {
    const part = value[name];
    if (part === undefined || !hasOwn.call(value, name)) continue;
    switch (name) {
      case "mediaType":
        if (typeof part === "string") target.mediaType = part;
        else keep(draft, `${at}/mediaType`, part);
        break;
      case "digest":
        if (typeof part === "string") target.digest = part;
        else keep(draft, `${at}/digest`, part);
        break;
      case "size":
        if (Number.isSafeInteger(part) && !Object.is(part, -0)) target.sizeBytes = String(part);
        else keep(draft, `${at}/size`, part);
        break;
      case "urls":
        if (Array.isArray(part)) target.urls = part;
        else keep(draft, `${at}/urls`, part);
        break;
      case "annotations":
        if (isObject(part)) target.annotations = part;
        else keep(draft, `${at}/annotations`, part);
        break;
      case "artifactType":
        if (typeof part === "string") target.artifactType = part;
        else keep(draft, `${at}/artifactType`, part);
        break;
      case "data":
        keep(draft, `${at}/data`, part);
        break;
      case "platform":
        if (!readManifestsItemPlatform(part, draft, `${at}/platform`, target)) keep(draft, `${at}/platform`, part);
        break;
      default:
        keepUnknown(draft, at, name, part);
    }
  }
}

function readManifestsItemPlatform(value: unknown, draft: ReadDraft, at: string, target: Record<string, unknown>): boolean {
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
        } else keep(draft, `${at}/architecture`, part);
        break;
      case "os":
        if (typeof part === "string") {
          objectIn(target, "platform").os = part;
          isRebuilt = true;
        } else keep(draft, `${at}/os`, part);
        break;
      case "os.version":
        if (typeof part === "string") {
          objectIn(target, "platform").osVersion = part;
          isRebuilt = true;
        } else keep(draft, `${at}/os.version`, part);
        break;
      case "os.features":
        if (Array.isArray(part)) {
          objectIn(target, "platform").osFeatures = part;
          isRebuilt = true;
        } else keep(draft, `${at}/os.features`, part);
        break;
      case "variant":
        if (typeof part === "string") {
          objectIn(target, "platform").variant = part;
          isRebuilt = true;
        } else keep(draft, `${at}/variant`, part);
        break;
      case "features":
        if (Array.isArray(part)) {
          objectIn(target, "platform").features = part;
          isRebuilt = true;
        } else keep(draft, `${at}/features`, part);
        break;
      default:
        keepUnknown(draft, at, name, part);
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
        if (part === 2) implied(account, "/schemaVersion", part, "/schemaVersion");
        else lost(account, "/schemaVersion", part, "no-target", "/schemaVersion");
        break;
      case "mediaType":
        if (part === "application/vnd.docker.distribution.manifest.list.v2+json") carried(account, "/mediaType", "/manifest/mediaType", "/mediaType");
        else lost(account, "/mediaType", part, "constraint", "/mediaType");
        break;
      case "manifests":
        eachItem(account, "/manifests", "/manifests", "/manifests", part, (item, at, to) =>
          objectItem(account, item, at, to, "/manifests", (inner, from, target) => tellReadManifestsItem(inner, account, from, target)));
        break;
      default:
        lostMember(account, "", name, part);
    }
  }
}

function tellReadManifestsItem(value: JsonObject, account: Account, at: string, target: string): void {
  for (const name in value) {
    const part = value[name];
    if (part === undefined || !hasOwn.call(value, name)) continue;
    switch (name) {
      case "mediaType":
        if (typeof part === "string") carried(account, `${at}/mediaType`, `${target}/mediaType`, "/manifests/*/mediaType");
        else lost(account, `${at}/mediaType`, part, "constraint", "/manifests/*/mediaType");
        break;
      case "digest":
        if (typeof part === "string") carried(account, `${at}/digest`, `${target}/digest`, "/manifests/*/digest");
        else lost(account, `${at}/digest`, part, "constraint", "/manifests/*/digest");
        break;
      case "size":
        if (Number.isSafeInteger(part) && !Object.is(part, -0)) carried(account, `${at}/size`, `${target}/sizeBytes`, "/manifests/*/size", "converted");
        else claimed(account, codecManifestsItemSize, "forward", `${at}/size`, `${target}/sizeBytes`, "/manifests/*/size", part);
        break;
      case "urls":
        if (Array.isArray(part)) carriedWhole(account, `${at}/urls`, `${target}/urls`, "/manifests/*/urls", part);
        else lost(account, `${at}/urls`, part, "constraint", "/manifests/*/urls");
        break;
      case "annotations":
        if (isObject(part)) carriedWhole(account, `${at}/annotations`, `${target}/annotations`, "/manifests/*/annotations", part);
        else lost(account, `${at}/annotations`, part, "constraint", "/manifests/*/annotations");
        break;
      case "artifactType":
        if (typeof part === "string") carried(account, `${at}/artifactType`, `${target}/artifactType`, "/manifests/*/artifactType");
        else lost(account, `${at}/artifactType`, part, "constraint", "/manifests/*/artifactType");
        break;
      case "data":
        lost(account, `${at}/data`, part, "no-target", "/manifests/*/data");
        break;
      case "platform":
        tellReadManifestsItemPlatform(part, account, `${at}/platform`, target);
        break;
      default:
        lostMember(account, at, name, part);
    }
  }
}

function tellReadManifestsItemPlatform(value: unknown, account: Account, at: string, target: string): void {
  if (!isObject(value) || isEmpty(value)) {
    lost(account, at, value, "form");
    return;
  }
  for (const name in value) {
    const part = value[name];
    if (part === undefined || !hasOwn.call(value, name)) continue;
    switch (name) {
      case "architecture":
        if (typeof part === "string") carried(account, `${at}/architecture`, `${target}/platform/architecture`, "/manifests/*/platform/architecture");
        else lost(account, `${at}/architecture`, part, "constraint", "/manifests/*/platform/architecture");
        break;
      case "os":
        if (typeof part === "string") carried(account, `${at}/os`, `${target}/platform/os`, "/manifests/*/platform/os");
        else lost(account, `${at}/os`, part, "constraint", "/manifests/*/platform/os");
        break;
      case "os.version":
        if (typeof part === "string") carried(account, `${at}/os.version`, `${target}/platform/osVersion`, "/manifests/*/platform/os.version");
        else lost(account, `${at}/os.version`, part, "constraint", "/manifests/*/platform/os.version");
        break;
      case "os.features":
        if (Array.isArray(part)) carriedWhole(account, `${at}/os.features`, `${target}/platform/osFeatures`, "/manifests/*/platform/os.features", part);
        else lost(account, `${at}/os.features`, part, "constraint", "/manifests/*/platform/os.features");
        break;
      case "variant":
        if (typeof part === "string") carried(account, `${at}/variant`, `${target}/platform/variant`, "/manifests/*/platform/variant");
        else lost(account, `${at}/variant`, part, "constraint", "/manifests/*/platform/variant");
        break;
      case "features":
        if (Array.isArray(part)) carriedWhole(account, `${at}/features`, `${target}/platform/features`, "/manifests/*/platform/features", part);
        else lost(account, `${at}/features`, part, "constraint", "/manifests/*/platform/features");
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
      case "manifest":
        tellWriteManifest(part, account);
        break;
      case "manifests":
        eachItem(account, "/manifests", "/manifests", "/manifests", part, (item, at, to) =>
          objectItem(account, item, at, to, "/manifests", (inner, from, target) => tellWriteManifestsItem(inner, account, from, target)));
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
      case "mediaType":
        if (part === "application/vnd.docker.distribution.manifest.list.v2+json") carried(account, "/manifest/mediaType", "/mediaType", "/mediaType");
        else lost(account, "/manifest/mediaType", part, "constraint", "/mediaType");
        break;
      default:
        lostMember(account, "/manifest", name, part);
    }
  }
}

function tellWriteManifestsItem(value: JsonObject, account: Account, at: string, target: string): void {
  for (const name in value) {
    const part = value[name];
    if (part === undefined || !hasOwn.call(value, name)) continue;
    switch (name) {
      case "mediaType":
        if (typeof part === "string") carried(account, `${at}/mediaType`, `${target}/mediaType`, "/manifests/*/mediaType");
        else lost(account, `${at}/mediaType`, part, "constraint", "/manifests/*/mediaType");
        break;
      case "digest":
        if (typeof part === "string") carried(account, `${at}/digest`, `${target}/digest`, "/manifests/*/digest");
        else lost(account, `${at}/digest`, part, "constraint", "/manifests/*/digest");
        break;
      case "sizeBytes":
        claimed(account, codecManifestsItemSize, "back", `${at}/sizeBytes`, `${target}/size`, "/manifests/*/size", part);
        break;
      case "urls":
        if (Array.isArray(part)) carriedWhole(account, `${at}/urls`, `${target}/urls`, "/manifests/*/urls", part);
        else lost(account, `${at}/urls`, part, "constraint", "/manifests/*/urls");
        break;
      case "annotations":
        if (isObject(part)) carriedWhole(account, `${at}/annotations`, `${target}/annotations`, "/manifests/*/annotations", part);
        else lost(account, `${at}/annotations`, part, "constraint", "/manifests/*/annotations");
        break;
      case "artifactType":
        if (typeof part === "string") carried(account, `${at}/artifactType`, `${target}/artifactType`, "/manifests/*/artifactType");
        else lost(account, `${at}/artifactType`, part, "constraint", "/manifests/*/artifactType");
        break;
      case "platform":
        tellWriteManifestsItemPlatform(part, account, `${at}/platform`, target);
        break;
      default:
        lostMember(account, at, name, part);
    }
  }
}

function tellWriteManifestsItemPlatform(value: unknown, account: Account, at: string, target: string): void {
  if (!isObject(value) || isEmpty(value)) {
    lost(account, at, value, "form");
    return;
  }
  for (const name in value) {
    const part = value[name];
    if (part === undefined || !hasOwn.call(value, name)) continue;
    switch (name) {
      case "architecture":
        if (typeof part === "string") carried(account, `${at}/architecture`, `${target}/platform/architecture`, "/manifests/*/platform/architecture");
        else lost(account, `${at}/architecture`, part, "constraint", "/manifests/*/platform/architecture");
        break;
      case "os":
        if (typeof part === "string") carried(account, `${at}/os`, `${target}/platform/os`, "/manifests/*/platform/os");
        else lost(account, `${at}/os`, part, "constraint", "/manifests/*/platform/os");
        break;
      case "osVersion":
        if (typeof part === "string") carried(account, `${at}/osVersion`, `${target}/platform/os.version`, "/manifests/*/platform/os.version");
        else lost(account, `${at}/osVersion`, part, "constraint", "/manifests/*/platform/os.version");
        break;
      case "osFeatures":
        if (Array.isArray(part)) carriedWhole(account, `${at}/osFeatures`, `${target}/platform/os.features`, "/manifests/*/platform/os.features", part);
        else lost(account, `${at}/osFeatures`, part, "constraint", "/manifests/*/platform/os.features");
        break;
      case "variant":
        if (typeof part === "string") carried(account, `${at}/variant`, `${target}/platform/variant`, "/manifests/*/platform/variant");
        else lost(account, `${at}/variant`, part, "constraint", "/manifests/*/platform/variant");
        break;
      case "features":
        if (Array.isArray(part)) carriedWhole(account, `${at}/features`, `${target}/platform/features`, "/manifests/*/platform/features", part);
        else lost(account, `${at}/features`, part, "constraint", "/manifests/*/platform/features");
        break;
      default:
        lostMember(account, at, name, part);
    }
  }
}

/** `docker-distribution/manifest-list` and the common image, both ways. */
export const compiled: Compiled = { read, write, tellRead, tellWrite };
