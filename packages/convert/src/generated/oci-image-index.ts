// Generated from src/mappings/oci-manifest.ts by "pnpm generate". Do not edit.

import { type Account, carried, carriedWhole, impliedByKind } from "../engine/account.ts";
import { claimed } from "../engine/claims.ts";
import type { Codec } from "../engine/codecs.ts";
import { codecOf, keep, keepAbsent, keepUnknown, keyPart, objectIn, readItems, writeEach, type Compiled, type ReadDraft, type WriteView } from "../engine/compiled.ts";
import { type JsonObject, isEmpty, isObject, ownPart, partAt } from "../engine/json.ts";
import { type Line, lineOf } from "../engine/line.ts";
import { lost, lostAt, lostMember } from "../engine/losses.ts";
import { eachItem, objectItem } from "../engine/told-lists.ts";
import { index } from "../mappings/oci-manifest.ts";

// Within `for…in` the JIT leaves this call out, if it is a constant of the module; not so Object.hasOwn.
const hasOwn = Object.prototype.hasOwnProperty;
const codecManifestsItemDigest: Codec = codecOf(index, "/manifests/*/digest");
const codecSubjectSize: Codec = codecOf(index, "/subject/size");
const codecManifestsItemSize: Codec = codecOf(index, "/manifests/*/size");
const forwardSchemaVersion: Line = lineOf(index, "/schemaVersion", "forward");
const forwardMediaType: Line = lineOf(index, "/mediaType", "forward");
const forwardArtifactType: Line = lineOf(index, "/artifactType", "forward");
const forwardAnnotations: Line = lineOf(index, "/annotations", "forward");
const forwardManifests: Line = lineOf(index, "/manifests", "forward");
const forwardSubjectMediaType: Line = lineOf(index, "/subject/mediaType", "forward");
const forwardSubjectDigest: Line = lineOf(index, "/subject/digest", "forward");
const forwardSubjectSize: Line = lineOf(index, "/subject/size", "forward");
const forwardSubjectUrls: Line = lineOf(index, "/subject/urls", "forward");
const forwardSubjectAnnotations: Line = lineOf(index, "/subject/annotations", "forward");
const forwardSubjectArtifactType: Line = lineOf(index, "/subject/artifactType", "forward");
const forwardSubjectData: Line = lineOf(index, "/subject/data", "forward");
const forwardSubjectPlatformArchitecture: Line = lineOf(index, "/subject/platform/architecture", "forward");
const forwardSubjectPlatformOs: Line = lineOf(index, "/subject/platform/os", "forward");
const forwardSubjectPlatformOsVersion: Line = lineOf(index, "/subject/platform/os.version", "forward");
const forwardSubjectPlatformOsFeatures: Line = lineOf(index, "/subject/platform/os.features", "forward");
const forwardSubjectPlatformVariant: Line = lineOf(index, "/subject/platform/variant", "forward");
const forwardSubjectPlatformFeatures: Line = lineOf(index, "/subject/platform/features", "forward");
const forwardManifestsItemMediaType: Line = lineOf(index, "/manifests/*/mediaType", "forward");
const forwardManifestsItemDigest: Line = lineOf(index, "/manifests/*/digest", "forward");
const forwardManifestsItemSize: Line = lineOf(index, "/manifests/*/size", "forward");
const forwardManifestsItemUrls: Line = lineOf(index, "/manifests/*/urls", "forward");
const forwardManifestsItemAnnotations: Line = lineOf(index, "/manifests/*/annotations", "forward");
const forwardManifestsItemArtifactType: Line = lineOf(index, "/manifests/*/artifactType", "forward");
const forwardManifestsItemData: Line = lineOf(index, "/manifests/*/data", "forward");
const forwardManifestsItemPlatformArchitecture: Line = lineOf(index, "/manifests/*/platform/architecture", "forward");
const forwardManifestsItemPlatformOs: Line = lineOf(index, "/manifests/*/platform/os", "forward");
const forwardManifestsItemPlatformOsVersion: Line = lineOf(index, "/manifests/*/platform/os.version", "forward");
const forwardManifestsItemPlatformOsFeatures: Line = lineOf(index, "/manifests/*/platform/os.features", "forward");
const forwardManifestsItemPlatformVariant: Line = lineOf(index, "/manifests/*/platform/variant", "forward");
const forwardManifestsItemPlatformFeatures: Line = lineOf(index, "/manifests/*/platform/features", "forward");
const backManifests: Line = lineOf(index, "/manifests", "back");
const backMediaType: Line = lineOf(index, "/mediaType", "back");
const backArtifactType: Line = lineOf(index, "/artifactType", "back");
const backAnnotations: Line = lineOf(index, "/annotations", "back");
const backSubjectMediaType: Line = lineOf(index, "/subject/mediaType", "back");
const backSubjectDigest: Line = lineOf(index, "/subject/digest", "back");
const backSubjectSize: Line = lineOf(index, "/subject/size", "back");
const backSubjectUrls: Line = lineOf(index, "/subject/urls", "back");
const backSubjectAnnotations: Line = lineOf(index, "/subject/annotations", "back");
const backSubjectArtifactType: Line = lineOf(index, "/subject/artifactType", "back");
const backSubjectPlatformArchitecture: Line = lineOf(index, "/subject/platform/architecture", "back");
const backSubjectPlatformOs: Line = lineOf(index, "/subject/platform/os", "back");
const backSubjectPlatformOsVersion: Line = lineOf(index, "/subject/platform/os.version", "back");
const backSubjectPlatformOsFeatures: Line = lineOf(index, "/subject/platform/os.features", "back");
const backSubjectPlatformVariant: Line = lineOf(index, "/subject/platform/variant", "back");
const backSubjectPlatformFeatures: Line = lineOf(index, "/subject/platform/features", "back");
const backManifestsItemMediaType: Line = lineOf(index, "/manifests/*/mediaType", "back");
const backManifestsItemDigest: Line = lineOf(index, "/manifests/*/digest", "back");
const backManifestsItemSize: Line = lineOf(index, "/manifests/*/size", "back");
const backManifestsItemUrls: Line = lineOf(index, "/manifests/*/urls", "back");
const backManifestsItemAnnotations: Line = lineOf(index, "/manifests/*/annotations", "back");
const backManifestsItemArtifactType: Line = lineOf(index, "/manifests/*/artifactType", "back");
const backManifestsItemPlatformArchitecture: Line = lineOf(index, "/manifests/*/platform/architecture", "back");
const backManifestsItemPlatformOs: Line = lineOf(index, "/manifests/*/platform/os", "back");
const backManifestsItemPlatformOsVersion: Line = lineOf(index, "/manifests/*/platform/os.version", "back");
const backManifestsItemPlatformOsFeatures: Line = lineOf(index, "/manifests/*/platform/os.features", "back");
const backManifestsItemPlatformVariant: Line = lineOf(index, "/manifests/*/platform/variant", "back");
const backManifestsItemPlatformFeatures: Line = lineOf(index, "/manifests/*/platform/features", "back");

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
        if (part === 2) impliedByKind(account, forwardSchemaVersion);
        else lost(account, forwardSchemaVersion, part);
        break;
      case "mediaType":
        if (part === "application/vnd.oci.image.index.v1+json") carried(account, forwardMediaType);
        else lost(account, forwardMediaType, part);
        break;
      case "artifactType":
        if (typeof part === "string") carried(account, forwardArtifactType);
        else lost(account, forwardArtifactType, part);
        break;
      case "annotations":
        if (isObject(part)) carriedWhole(account, forwardAnnotations, part);
        else lost(account, forwardAnnotations, part);
        break;
      case "subject":
        tellReadSubject(part, account);
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

function tellReadSubject(value: unknown, account: Account): void {
  if (!isObject(value) || isEmpty(value)) {
    lostAt(account, "/subject", value, "form");
    return;
  }
  for (const name in value) {
    const part = value[name];
    if (part === undefined || !hasOwn.call(value, name)) continue;
    switch (name) {
      case "mediaType":
        if (typeof part === "string") carried(account, forwardSubjectMediaType);
        else lost(account, forwardSubjectMediaType, part);
        break;
      case "digest":
        if (typeof part === "string") carried(account, forwardSubjectDigest);
        else lost(account, forwardSubjectDigest, part);
        break;
      case "size":
        if (Number.isSafeInteger(part) && !Object.is(part, -0)) carried(account, forwardSubjectSize);
        else claimed(account, forwardSubjectSize, part);
        break;
      case "urls":
        if (Array.isArray(part)) carriedWhole(account, forwardSubjectUrls, part);
        else lost(account, forwardSubjectUrls, part);
        break;
      case "annotations":
        if (isObject(part)) carriedWhole(account, forwardSubjectAnnotations, part);
        else lost(account, forwardSubjectAnnotations, part);
        break;
      case "artifactType":
        if (typeof part === "string") carried(account, forwardSubjectArtifactType);
        else lost(account, forwardSubjectArtifactType, part);
        break;
      case "data":
        lost(account, forwardSubjectData, part);
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
    lostAt(account, "/subject/platform", value, "form");
    return;
  }
  for (const name in value) {
    const part = value[name];
    if (part === undefined || !hasOwn.call(value, name)) continue;
    switch (name) {
      case "architecture":
        if (typeof part === "string") carried(account, forwardSubjectPlatformArchitecture);
        else lost(account, forwardSubjectPlatformArchitecture, part);
        break;
      case "os":
        if (typeof part === "string") carried(account, forwardSubjectPlatformOs);
        else lost(account, forwardSubjectPlatformOs, part);
        break;
      case "os.version":
        if (typeof part === "string") carried(account, forwardSubjectPlatformOsVersion);
        else lost(account, forwardSubjectPlatformOsVersion, part);
        break;
      case "os.features":
        if (Array.isArray(part)) carriedWhole(account, forwardSubjectPlatformOsFeatures, part);
        else lost(account, forwardSubjectPlatformOsFeatures, part);
        break;
      case "variant":
        if (typeof part === "string") carried(account, forwardSubjectPlatformVariant);
        else lost(account, forwardSubjectPlatformVariant, part);
        break;
      case "features":
        if (Array.isArray(part)) carriedWhole(account, forwardSubjectPlatformFeatures, part);
        else lost(account, forwardSubjectPlatformFeatures, part);
        break;
      default:
        lostMember(account, "/subject/platform", name, part);
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
        if (part === "application/vnd.oci.image.index.v1+json") carried(account, backMediaType);
        else lost(account, backMediaType, part);
        break;
      case "artifactType":
        if (typeof part === "string") carried(account, backArtifactType);
        else lost(account, backArtifactType, part);
        break;
      case "annotations":
        if (isObject(part)) carriedWhole(account, backAnnotations, part);
        else lost(account, backAnnotations, part);
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
    lostAt(account, "/manifest/subject", value, "form");
    return;
  }
  for (const name in value) {
    const part = value[name];
    if (part === undefined || !hasOwn.call(value, name)) continue;
    switch (name) {
      case "mediaType":
        if (typeof part === "string") carried(account, backSubjectMediaType);
        else lost(account, backSubjectMediaType, part);
        break;
      case "digest":
        if (typeof part === "string") carried(account, backSubjectDigest);
        else lost(account, backSubjectDigest, part);
        break;
      case "sizeBytes":
        claimed(account, backSubjectSize, part);
        break;
      case "urls":
        if (Array.isArray(part)) carriedWhole(account, backSubjectUrls, part);
        else lost(account, backSubjectUrls, part);
        break;
      case "annotations":
        if (isObject(part)) carriedWhole(account, backSubjectAnnotations, part);
        else lost(account, backSubjectAnnotations, part);
        break;
      case "artifactType":
        if (typeof part === "string") carried(account, backSubjectArtifactType);
        else lost(account, backSubjectArtifactType, part);
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
    lostAt(account, "/manifest/subject/platform", value, "form");
    return;
  }
  for (const name in value) {
    const part = value[name];
    if (part === undefined || !hasOwn.call(value, name)) continue;
    switch (name) {
      case "architecture":
        if (typeof part === "string") carried(account, backSubjectPlatformArchitecture);
        else lost(account, backSubjectPlatformArchitecture, part);
        break;
      case "os":
        if (typeof part === "string") carried(account, backSubjectPlatformOs);
        else lost(account, backSubjectPlatformOs, part);
        break;
      case "osVersion":
        if (typeof part === "string") carried(account, backSubjectPlatformOsVersion);
        else lost(account, backSubjectPlatformOsVersion, part);
        break;
      case "osFeatures":
        if (Array.isArray(part)) carriedWhole(account, backSubjectPlatformOsFeatures, part);
        else lost(account, backSubjectPlatformOsFeatures, part);
        break;
      case "variant":
        if (typeof part === "string") carried(account, backSubjectPlatformVariant);
        else lost(account, backSubjectPlatformVariant, part);
        break;
      case "features":
        if (Array.isArray(part)) carriedWhole(account, backSubjectPlatformFeatures, part);
        else lost(account, backSubjectPlatformFeatures, part);
        break;
      default:
        lostMember(account, "/manifest/subject/platform", name, part);
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

/** `oci-image/index` and the common image, both ways. */
export const compiled: Compiled = { read, put, write, tellRead, tellWrite };
