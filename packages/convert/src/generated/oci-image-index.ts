// Generated from src/mappings/oci-manifest.ts by "pnpm generate". Do not edit.

import { type Account, carried, carriedWhole, claimed, eachItem, implied, lost, lostMember, objectItem } from "../engine/account.ts";
import type { Codec } from "../engine/codecs.ts";
import { codecOf, keep, keepAbsent, keepUnknown, keyPart, objectIn, readItems, writeEach, type Compiled, type ReadDraft, type WriteView } from "../engine/compiled.ts";
import { type JsonObject, isEmpty, isObject, ownPart, partAt } from "../engine/json.ts";
import { index } from "../mappings/oci-manifest.ts";

// Within `for…in` the JIT leaves this call out, if it is a constant of the module; not so Object.hasOwn.
const hasOwn = Object.prototype.hasOwnProperty;
const codecManifestsItemDigest: Codec = codecOf(index, "/manifests/*/digest");
const codecSubjectSize: Codec = codecOf(index, "/subject/size");
const codecManifestsItemSize: Codec = codecOf(index, "/manifests/*/size");

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
        if (part === "application/vnd.oci.image.index.v1+json") objectIn(common, "manifest").mediaType = part;
        else keep(draft, "/mediaType", part);
        break;
      case "artifactType":
        if (typeof part === "string") objectIn(common, "manifest").artifactType = part;
        else keep(draft, "/artifactType", part);
        break;
      case "annotations":
        if (isObject(part)) objectIn(common, "manifest").annotations = part;
        else keep(draft, "/annotations", part);
        break;
      case "subject":
        if (!readSubject(part, draft)) keep(draft, "/subject", part);
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

function readSubject(value: unknown, draft: ReadDraft): boolean {
  if (!isObject(value)) return false;
  const { common } = draft;
  const start = draft.residue.length;
  let isRebuilt = false;
  for (const name in value) {
    const part = value[name];
    if (part === undefined || !hasOwn.call(value, name)) continue;
    switch (name) {
      case "mediaType":
        if (typeof part === "string") {
          objectIn(objectIn(common, "manifest"), "subject").mediaType = part;
          isRebuilt = true;
        } else keep(draft, "/subject/mediaType", part);
        break;
      case "digest":
        if (typeof part === "string") {
          objectIn(objectIn(common, "manifest"), "subject").digest = part;
          isRebuilt = true;
        } else keep(draft, "/subject/digest", part);
        break;
      case "size":
        if (Number.isSafeInteger(part) && !Object.is(part, -0)) {
          objectIn(objectIn(common, "manifest"), "subject").sizeBytes = String(part);
          isRebuilt = true;
        } else keep(draft, "/subject/size", part);
        break;
      case "urls":
        if (Array.isArray(part)) {
          objectIn(objectIn(common, "manifest"), "subject").urls = part;
          isRebuilt = true;
        } else keep(draft, "/subject/urls", part);
        break;
      case "annotations":
        if (isObject(part)) {
          objectIn(objectIn(common, "manifest"), "subject").annotations = part;
          isRebuilt = true;
        } else keep(draft, "/subject/annotations", part);
        break;
      case "artifactType":
        if (typeof part === "string") {
          objectIn(objectIn(common, "manifest"), "subject").artifactType = part;
          isRebuilt = true;
        } else keep(draft, "/subject/artifactType", part);
        break;
      case "data":
        keep(draft, "/subject/data", part);
        break;
      case "platform":
        if (readSubjectPlatform(part, draft)) isRebuilt = true;
        else keep(draft, "/subject/platform", part);
        break;
      default:
        keepUnknown(draft, "/subject", name, part);
    }
  }
  if (!isRebuilt) draft.residue.length = start;
  return isRebuilt;
}

function readSubjectPlatform(value: unknown, draft: ReadDraft): boolean {
  if (!isObject(value)) return false;
  const { common } = draft;
  const start = draft.residue.length;
  let isRebuilt = false;
  for (const name in value) {
    const part = value[name];
    if (part === undefined || !hasOwn.call(value, name)) continue;
    switch (name) {
      case "architecture":
        if (typeof part === "string") {
          objectIn(objectIn(objectIn(common, "manifest"), "subject"), "platform").architecture = part;
          isRebuilt = true;
        } else keep(draft, "/subject/platform/architecture", part);
        break;
      case "os":
        if (typeof part === "string") {
          objectIn(objectIn(objectIn(common, "manifest"), "subject"), "platform").os = part;
          isRebuilt = true;
        } else keep(draft, "/subject/platform/os", part);
        break;
      case "os.version":
        if (typeof part === "string") {
          objectIn(objectIn(objectIn(common, "manifest"), "subject"), "platform").osVersion = part;
          isRebuilt = true;
        } else keep(draft, "/subject/platform/os.version", part);
        break;
      case "os.features":
        if (Array.isArray(part)) {
          objectIn(objectIn(objectIn(common, "manifest"), "subject"), "platform").osFeatures = part;
          isRebuilt = true;
        } else keep(draft, "/subject/platform/os.features", part);
        break;
      case "variant":
        if (typeof part === "string") {
          objectIn(objectIn(objectIn(common, "manifest"), "subject"), "platform").variant = part;
          isRebuilt = true;
        } else keep(draft, "/subject/platform/variant", part);
        break;
      case "features":
        if (Array.isArray(part)) {
          objectIn(objectIn(objectIn(common, "manifest"), "subject"), "platform").features = part;
          isRebuilt = true;
        } else keep(draft, "/subject/platform/features", part);
        break;
      default:
        keepUnknown(draft, "/subject/platform", name, part);
    }
  }
  if (!isRebuilt) draft.residue.length = start;
  return isRebuilt;
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

function writeManifest(value: unknown, view: WriteView, document: Record<string, unknown>): void {
  if (!isObject(value)) return;
  for (const name in value) {
    const part = value[name];
    if (part === undefined || !hasOwn.call(value, name)) continue;
    switch (name) {
      case "mediaType":
        if (part === "application/vnd.oci.image.index.v1+json") document.mediaType = part;
        break;
      case "artifactType":
        if (typeof part === "string") document.artifactType = part;
        break;
      case "annotations":
        if (isObject(part)) document.annotations = part;
        break;
      case "subject":
        writeManifestSubject(part, view, document);
        break;
    }
  }
}

function writeManifestSubject(value: unknown, view: WriteView, document: Record<string, unknown>): void {
  if (!isObject(value)) return;
  for (const name in value) {
    const part = value[name];
    if (part === undefined || !hasOwn.call(value, name)) continue;
    switch (name) {
      case "mediaType":
        if (typeof part === "string") objectIn(document, "subject").mediaType = part;
        break;
      case "digest":
        if (typeof part === "string") objectIn(document, "subject").digest = part;
        break;
      case "sizeBytes": {
        const made = codecSubjectSize.back(part);
        if (made !== undefined) objectIn(document, "subject").size = made;
        break;
      }
      case "urls":
        if (Array.isArray(part)) objectIn(document, "subject").urls = part;
        break;
      case "annotations":
        if (isObject(part)) objectIn(document, "subject").annotations = part;
        break;
      case "artifactType":
        if (typeof part === "string") objectIn(document, "subject").artifactType = part;
        break;
      case "platform":
        writeManifestSubjectPlatform(part, view, document);
        break;
    }
  }
}

function writeManifestSubjectPlatform(value: unknown, _view: WriteView, document: Record<string, unknown>): void {
  if (!isObject(value)) return;
  for (const name in value) {
    const part = value[name];
    if (part === undefined || !hasOwn.call(value, name)) continue;
    switch (name) {
      case "architecture":
        if (typeof part === "string") objectIn(objectIn(document, "subject"), "platform").architecture = part;
        break;
      case "os":
        if (typeof part === "string") objectIn(objectIn(document, "subject"), "platform").os = part;
        break;
      case "osVersion":
        if (typeof part === "string") objectIn(objectIn(document, "subject"), "platform")["os.version"] = part;
        break;
      case "osFeatures":
        if (Array.isArray(part)) objectIn(objectIn(document, "subject"), "platform")["os.features"] = part;
        break;
      case "variant":
        if (typeof part === "string") objectIn(objectIn(document, "subject"), "platform").variant = part;
        break;
      case "features":
        if (Array.isArray(part)) objectIn(objectIn(document, "subject"), "platform").features = part;
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
        if (part === "application/vnd.oci.image.index.v1+json") carried(account, "/mediaType", "/manifest/mediaType", "/mediaType");
        else lost(account, "/mediaType", part, "constraint", "/mediaType");
        break;
      case "artifactType":
        if (typeof part === "string") carried(account, "/artifactType", "/manifest/artifactType", "/artifactType");
        else lost(account, "/artifactType", part, "constraint", "/artifactType");
        break;
      case "annotations":
        if (isObject(part)) carriedWhole(account, "/annotations", "/manifest/annotations", "/annotations", part);
        else lost(account, "/annotations", part, "constraint", "/annotations");
        break;
      case "subject":
        tellReadSubject(part, account);
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

function tellReadSubject(value: unknown, account: Account): void {
  if (!isObject(value) || isEmpty(value)) {
    lost(account, "/subject", value, "form");
    return;
  }
  for (const name in value) {
    const part = value[name];
    if (part === undefined || !hasOwn.call(value, name)) continue;
    switch (name) {
      case "mediaType":
        if (typeof part === "string") carried(account, "/subject/mediaType", "/manifest/subject/mediaType", "/subject/mediaType");
        else lost(account, "/subject/mediaType", part, "constraint", "/subject/mediaType");
        break;
      case "digest":
        if (typeof part === "string") carried(account, "/subject/digest", "/manifest/subject/digest", "/subject/digest");
        else lost(account, "/subject/digest", part, "constraint", "/subject/digest");
        break;
      case "size":
        if (Number.isSafeInteger(part) && !Object.is(part, -0)) carried(account, "/subject/size", "/manifest/subject/sizeBytes", "/subject/size", "converted");
        else claimed(account, codecSubjectSize, "forward", "/subject/size", "/manifest/subject/sizeBytes", "/subject/size", part);
        break;
      case "urls":
        if (Array.isArray(part)) carriedWhole(account, "/subject/urls", "/manifest/subject/urls", "/subject/urls", part);
        else lost(account, "/subject/urls", part, "constraint", "/subject/urls");
        break;
      case "annotations":
        if (isObject(part)) carriedWhole(account, "/subject/annotations", "/manifest/subject/annotations", "/subject/annotations", part);
        else lost(account, "/subject/annotations", part, "constraint", "/subject/annotations");
        break;
      case "artifactType":
        if (typeof part === "string") carried(account, "/subject/artifactType", "/manifest/subject/artifactType", "/subject/artifactType");
        else lost(account, "/subject/artifactType", part, "constraint", "/subject/artifactType");
        break;
      case "data":
        lost(account, "/subject/data", part, "no-target", "/subject/data");
        break;
      case "platform":
        tellReadSubjectPlatform(part, account);
        break;
      default:
        lostMember(account, "/subject", name, part);
    }
  }
}

function tellReadSubjectPlatform(value: unknown, account: Account): void {
  if (!isObject(value) || isEmpty(value)) {
    lost(account, "/subject/platform", value, "form");
    return;
  }
  for (const name in value) {
    const part = value[name];
    if (part === undefined || !hasOwn.call(value, name)) continue;
    switch (name) {
      case "architecture":
        if (typeof part === "string") carried(account, "/subject/platform/architecture", "/manifest/subject/platform/architecture", "/subject/platform/architecture");
        else lost(account, "/subject/platform/architecture", part, "constraint", "/subject/platform/architecture");
        break;
      case "os":
        if (typeof part === "string") carried(account, "/subject/platform/os", "/manifest/subject/platform/os", "/subject/platform/os");
        else lost(account, "/subject/platform/os", part, "constraint", "/subject/platform/os");
        break;
      case "os.version":
        if (typeof part === "string") carried(account, "/subject/platform/os.version", "/manifest/subject/platform/osVersion", "/subject/platform/os.version");
        else lost(account, "/subject/platform/os.version", part, "constraint", "/subject/platform/os.version");
        break;
      case "os.features":
        if (Array.isArray(part)) carriedWhole(account, "/subject/platform/os.features", "/manifest/subject/platform/osFeatures", "/subject/platform/os.features", part);
        else lost(account, "/subject/platform/os.features", part, "constraint", "/subject/platform/os.features");
        break;
      case "variant":
        if (typeof part === "string") carried(account, "/subject/platform/variant", "/manifest/subject/platform/variant", "/subject/platform/variant");
        else lost(account, "/subject/platform/variant", part, "constraint", "/subject/platform/variant");
        break;
      case "features":
        if (Array.isArray(part)) carriedWhole(account, "/subject/platform/features", "/manifest/subject/platform/features", "/subject/platform/features", part);
        else lost(account, "/subject/platform/features", part, "constraint", "/subject/platform/features");
        break;
      default:
        lostMember(account, "/subject/platform", name, part);
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
        if (part === "application/vnd.oci.image.index.v1+json") carried(account, "/manifest/mediaType", "/mediaType", "/mediaType");
        else lost(account, "/manifest/mediaType", part, "constraint", "/mediaType");
        break;
      case "artifactType":
        if (typeof part === "string") carried(account, "/manifest/artifactType", "/artifactType", "/artifactType");
        else lost(account, "/manifest/artifactType", part, "constraint", "/artifactType");
        break;
      case "annotations":
        if (isObject(part)) carriedWhole(account, "/manifest/annotations", "/annotations", "/annotations", part);
        else lost(account, "/manifest/annotations", part, "constraint", "/annotations");
        break;
      case "subject":
        tellWriteManifestSubject(part, account);
        break;
      default:
        lostMember(account, "/manifest", name, part);
    }
  }
}

function tellWriteManifestSubject(value: unknown, account: Account): void {
  if (!isObject(value) || isEmpty(value)) {
    lost(account, "/manifest/subject", value, "form");
    return;
  }
  for (const name in value) {
    const part = value[name];
    if (part === undefined || !hasOwn.call(value, name)) continue;
    switch (name) {
      case "mediaType":
        if (typeof part === "string") carried(account, "/manifest/subject/mediaType", "/subject/mediaType", "/subject/mediaType");
        else lost(account, "/manifest/subject/mediaType", part, "constraint", "/subject/mediaType");
        break;
      case "digest":
        if (typeof part === "string") carried(account, "/manifest/subject/digest", "/subject/digest", "/subject/digest");
        else lost(account, "/manifest/subject/digest", part, "constraint", "/subject/digest");
        break;
      case "sizeBytes":
        claimed(account, codecSubjectSize, "back", "/manifest/subject/sizeBytes", "/subject/size", "/subject/size", part);
        break;
      case "urls":
        if (Array.isArray(part)) carriedWhole(account, "/manifest/subject/urls", "/subject/urls", "/subject/urls", part);
        else lost(account, "/manifest/subject/urls", part, "constraint", "/subject/urls");
        break;
      case "annotations":
        if (isObject(part)) carriedWhole(account, "/manifest/subject/annotations", "/subject/annotations", "/subject/annotations", part);
        else lost(account, "/manifest/subject/annotations", part, "constraint", "/subject/annotations");
        break;
      case "artifactType":
        if (typeof part === "string") carried(account, "/manifest/subject/artifactType", "/subject/artifactType", "/subject/artifactType");
        else lost(account, "/manifest/subject/artifactType", part, "constraint", "/subject/artifactType");
        break;
      case "platform":
        tellWriteManifestSubjectPlatform(part, account);
        break;
      default:
        lostMember(account, "/manifest/subject", name, part);
    }
  }
}

function tellWriteManifestSubjectPlatform(value: unknown, account: Account): void {
  if (!isObject(value) || isEmpty(value)) {
    lost(account, "/manifest/subject/platform", value, "form");
    return;
  }
  for (const name in value) {
    const part = value[name];
    if (part === undefined || !hasOwn.call(value, name)) continue;
    switch (name) {
      case "architecture":
        if (typeof part === "string") carried(account, "/manifest/subject/platform/architecture", "/subject/platform/architecture", "/subject/platform/architecture");
        else lost(account, "/manifest/subject/platform/architecture", part, "constraint", "/subject/platform/architecture");
        break;
      case "os":
        if (typeof part === "string") carried(account, "/manifest/subject/platform/os", "/subject/platform/os", "/subject/platform/os");
        else lost(account, "/manifest/subject/platform/os", part, "constraint", "/subject/platform/os");
        break;
      case "osVersion":
        if (typeof part === "string") carried(account, "/manifest/subject/platform/osVersion", "/subject/platform/os.version", "/subject/platform/os.version");
        else lost(account, "/manifest/subject/platform/osVersion", part, "constraint", "/subject/platform/os.version");
        break;
      case "osFeatures":
        if (Array.isArray(part)) carriedWhole(account, "/manifest/subject/platform/osFeatures", "/subject/platform/os.features", "/subject/platform/os.features", part);
        else lost(account, "/manifest/subject/platform/osFeatures", part, "constraint", "/subject/platform/os.features");
        break;
      case "variant":
        if (typeof part === "string") carried(account, "/manifest/subject/platform/variant", "/subject/platform/variant", "/subject/platform/variant");
        else lost(account, "/manifest/subject/platform/variant", part, "constraint", "/subject/platform/variant");
        break;
      case "features":
        if (Array.isArray(part)) carriedWhole(account, "/manifest/subject/platform/features", "/subject/platform/features", "/subject/platform/features", part);
        else lost(account, "/manifest/subject/platform/features", part, "constraint", "/subject/platform/features");
        break;
      default:
        lostMember(account, "/manifest/subject/platform", name, part);
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

/** `oci-image/index` and the common image, both ways. */
export const compiled: Compiled = { read, write, tellRead, tellWrite };
