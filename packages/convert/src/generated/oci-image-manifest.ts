// Generated from src/mappings/oci-manifest.ts by "pnpm generate". Do not edit.

import { type Account, carried, carriedWhole, claimed, eachItem, implied, lost, lostMember, objectItem } from "../engine/account.ts";
import type { Codec } from "../engine/codecs.ts";
import { codecOf, keep, keepAbsent, keepUnknown, keyPart, objectIn, readItems, writeEach, type Compiled, type ReadDraft, type WriteView } from "../engine/compiled.ts";
import { type JsonObject, isEmpty, isObject, ownPart, partAt } from "../engine/json.ts";
import { manifest } from "../mappings/oci-manifest.ts";

// Within `for…in` the JIT leaves this call out, if it is a constant of the module; not so Object.hasOwn.
const hasOwn = Object.prototype.hasOwnProperty;
const codecLayersItemDigest: Codec = codecOf(manifest, "/layers/*/digest");
const codecSubjectSize: Codec = codecOf(manifest, "/subject/size");
const codecConfigSize: Codec = codecOf(manifest, "/config/size");
const codecLayersItemSize: Codec = codecOf(manifest, "/layers/*/size");

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
        if (part === "application/vnd.oci.image.manifest.v1+json") objectIn(common, "manifest").mediaType = part;
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
      case "config":
        if (!readConfig(part, draft)) keep(draft, "/config", part);
        break;
      case "layers": {
        const made = readItems(draft, "/layers", part, readLayersItem, (item) => `[${keyPart(codecLayersItemDigest, partAt(item, ["digest"]))}]`);
        if (made !== undefined) common.layers = made;
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

function readConfig(value: unknown, draft: ReadDraft): boolean {
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
          objectIn(common, "config").mediaType = part;
          isRebuilt = true;
        } else keep(draft, "/config/mediaType", part);
        break;
      case "digest":
        if (typeof part === "string") {
          objectIn(common, "config").digest = part;
          isRebuilt = true;
        } else keep(draft, "/config/digest", part);
        break;
      case "size":
        if (Number.isSafeInteger(part) && !Object.is(part, -0)) {
          objectIn(common, "config").sizeBytes = String(part);
          isRebuilt = true;
        } else keep(draft, "/config/size", part);
        break;
      case "urls":
        if (Array.isArray(part)) {
          objectIn(common, "config").urls = part;
          isRebuilt = true;
        } else keep(draft, "/config/urls", part);
        break;
      case "annotations":
        if (isObject(part)) {
          objectIn(common, "config").annotations = part;
          isRebuilt = true;
        } else keep(draft, "/config/annotations", part);
        break;
      case "artifactType":
        if (typeof part === "string") {
          objectIn(common, "config").artifactType = part;
          isRebuilt = true;
        } else keep(draft, "/config/artifactType", part);
        break;
      case "data":
        keep(draft, "/config/data", part);
        break;
      case "platform":
        if (readConfigPlatform(part, draft)) isRebuilt = true;
        else keep(draft, "/config/platform", part);
        break;
      default:
        keepUnknown(draft, "/config", name, part);
    }
  }
  if (!isRebuilt) draft.residue.length = start;
  return isRebuilt;
}

function readConfigPlatform(value: unknown, draft: ReadDraft): boolean {
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
          objectIn(objectIn(common, "config"), "platform").architecture = part;
          isRebuilt = true;
        } else keep(draft, "/config/platform/architecture", part);
        break;
      case "os":
        if (typeof part === "string") {
          objectIn(objectIn(common, "config"), "platform").os = part;
          isRebuilt = true;
        } else keep(draft, "/config/platform/os", part);
        break;
      case "os.version":
        if (typeof part === "string") {
          objectIn(objectIn(common, "config"), "platform").osVersion = part;
          isRebuilt = true;
        } else keep(draft, "/config/platform/os.version", part);
        break;
      case "os.features":
        if (Array.isArray(part)) {
          objectIn(objectIn(common, "config"), "platform").osFeatures = part;
          isRebuilt = true;
        } else keep(draft, "/config/platform/os.features", part);
        break;
      case "variant":
        if (typeof part === "string") {
          objectIn(objectIn(common, "config"), "platform").variant = part;
          isRebuilt = true;
        } else keep(draft, "/config/platform/variant", part);
        break;
      case "features":
        if (Array.isArray(part)) {
          objectIn(objectIn(common, "config"), "platform").features = part;
          isRebuilt = true;
        } else keep(draft, "/config/platform/features", part);
        break;
      default:
        keepUnknown(draft, "/config/platform", name, part);
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
        if (!readLayersItemPlatform(part, draft, `${at}/platform`, target)) keep(draft, `${at}/platform`, part);
        break;
      default:
        keepUnknown(draft, at, name, part);
    }
  }
}

function readLayersItemPlatform(value: unknown, draft: ReadDraft, at: string, target: Record<string, unknown>): boolean {
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
      case "config":
        writeConfig(part, view, document);
        break;
      case "layers": {
        const made = writeEach(part, (item) => writeLayersItem(item, view));
        if (made !== undefined) document.layers = made;
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
        if (part === "application/vnd.oci.image.manifest.v1+json") document.mediaType = part;
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

function writeConfig(value: unknown, view: WriteView, document: Record<string, unknown>): void {
  if (!isObject(value)) return;
  for (const name in value) {
    const part = value[name];
    if (part === undefined || !hasOwn.call(value, name)) continue;
    switch (name) {
      case "mediaType":
        if (typeof part === "string") objectIn(document, "config").mediaType = part;
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
      case "annotations":
        if (isObject(part)) objectIn(document, "config").annotations = part;
        break;
      case "artifactType":
        if (typeof part === "string") objectIn(document, "config").artifactType = part;
        break;
      case "platform":
        writeConfigPlatform(part, view, document);
        break;
    }
  }
}

function writeConfigPlatform(value: unknown, _view: WriteView, document: Record<string, unknown>): void {
  if (!isObject(value)) return;
  for (const name in value) {
    const part = value[name];
    if (part === undefined || !hasOwn.call(value, name)) continue;
    switch (name) {
      case "architecture":
        if (typeof part === "string") objectIn(objectIn(document, "config"), "platform").architecture = part;
        break;
      case "os":
        if (typeof part === "string") objectIn(objectIn(document, "config"), "platform").os = part;
        break;
      case "osVersion":
        if (typeof part === "string") objectIn(objectIn(document, "config"), "platform")["os.version"] = part;
        break;
      case "osFeatures":
        if (Array.isArray(part)) objectIn(objectIn(document, "config"), "platform")["os.features"] = part;
        break;
      case "variant":
        if (typeof part === "string") objectIn(objectIn(document, "config"), "platform").variant = part;
        break;
      case "features":
        if (Array.isArray(part)) objectIn(objectIn(document, "config"), "platform").features = part;
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
      case "mediaType":
        if (typeof part === "string") target.mediaType = part;
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
      case "annotations":
        if (isObject(part)) target.annotations = part;
        break;
      case "artifactType":
        if (typeof part === "string") target.artifactType = part;
        break;
      case "platform":
        writeLayersItemPlatform(part, view, target);
        break;
    }
  }
  return target;
}

function writeLayersItemPlatform(value: unknown, _view: WriteView, target: Record<string, unknown>): void {
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
        if (part === "application/vnd.oci.image.manifest.v1+json") carried(account, "/mediaType", "/manifest/mediaType", "/mediaType");
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
      case "config":
        tellReadConfig(part, account);
        break;
      case "layers":
        eachItem(account, "/layers", "/layers", "/layers", part, (item, at, to) =>
          objectItem(account, item, at, to, "/layers", (inner, from, target) => tellReadLayersItem(inner, account, from, target)));
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

function tellReadConfig(value: unknown, account: Account): void {
  if (!isObject(value) || isEmpty(value)) {
    lost(account, "/config", value, "form");
    return;
  }
  for (const name in value) {
    const part = value[name];
    if (part === undefined || !hasOwn.call(value, name)) continue;
    switch (name) {
      case "mediaType":
        if (typeof part === "string") carried(account, "/config/mediaType", "/config/mediaType", "/config/mediaType");
        else lost(account, "/config/mediaType", part, "constraint", "/config/mediaType");
        break;
      case "digest":
        if (typeof part === "string") carried(account, "/config/digest", "/config/digest", "/config/digest");
        else lost(account, "/config/digest", part, "constraint", "/config/digest");
        break;
      case "size":
        if (Number.isSafeInteger(part) && !Object.is(part, -0)) carried(account, "/config/size", "/config/sizeBytes", "/config/size", "converted");
        else claimed(account, codecConfigSize, "forward", "/config/size", "/config/sizeBytes", "/config/size", part);
        break;
      case "urls":
        if (Array.isArray(part)) carriedWhole(account, "/config/urls", "/config/urls", "/config/urls", part);
        else lost(account, "/config/urls", part, "constraint", "/config/urls");
        break;
      case "annotations":
        if (isObject(part)) carriedWhole(account, "/config/annotations", "/config/annotations", "/config/annotations", part);
        else lost(account, "/config/annotations", part, "constraint", "/config/annotations");
        break;
      case "artifactType":
        if (typeof part === "string") carried(account, "/config/artifactType", "/config/artifactType", "/config/artifactType");
        else lost(account, "/config/artifactType", part, "constraint", "/config/artifactType");
        break;
      case "data":
        lost(account, "/config/data", part, "no-target", "/config/data");
        break;
      case "platform":
        tellReadConfigPlatform(part, account);
        break;
      default:
        lostMember(account, "/config", name, part);
    }
  }
}

function tellReadConfigPlatform(value: unknown, account: Account): void {
  if (!isObject(value) || isEmpty(value)) {
    lost(account, "/config/platform", value, "form");
    return;
  }
  for (const name in value) {
    const part = value[name];
    if (part === undefined || !hasOwn.call(value, name)) continue;
    switch (name) {
      case "architecture":
        if (typeof part === "string") carried(account, "/config/platform/architecture", "/config/platform/architecture", "/config/platform/architecture");
        else lost(account, "/config/platform/architecture", part, "constraint", "/config/platform/architecture");
        break;
      case "os":
        if (typeof part === "string") carried(account, "/config/platform/os", "/config/platform/os", "/config/platform/os");
        else lost(account, "/config/platform/os", part, "constraint", "/config/platform/os");
        break;
      case "os.version":
        if (typeof part === "string") carried(account, "/config/platform/os.version", "/config/platform/osVersion", "/config/platform/os.version");
        else lost(account, "/config/platform/os.version", part, "constraint", "/config/platform/os.version");
        break;
      case "os.features":
        if (Array.isArray(part)) carriedWhole(account, "/config/platform/os.features", "/config/platform/osFeatures", "/config/platform/os.features", part);
        else lost(account, "/config/platform/os.features", part, "constraint", "/config/platform/os.features");
        break;
      case "variant":
        if (typeof part === "string") carried(account, "/config/platform/variant", "/config/platform/variant", "/config/platform/variant");
        else lost(account, "/config/platform/variant", part, "constraint", "/config/platform/variant");
        break;
      case "features":
        if (Array.isArray(part)) carriedWhole(account, "/config/platform/features", "/config/platform/features", "/config/platform/features", part);
        else lost(account, "/config/platform/features", part, "constraint", "/config/platform/features");
        break;
      default:
        lostMember(account, "/config/platform", name, part);
    }
  }
}

function tellReadLayersItem(value: JsonObject, account: Account, at: string, target: string): void {
  for (const name in value) {
    const part = value[name];
    if (part === undefined || !hasOwn.call(value, name)) continue;
    switch (name) {
      case "mediaType":
        if (typeof part === "string") carried(account, `${at}/mediaType`, `${target}/mediaType`, "/layers/*/mediaType");
        else lost(account, `${at}/mediaType`, part, "constraint", "/layers/*/mediaType");
        break;
      case "digest":
        if (typeof part === "string") carried(account, `${at}/digest`, `${target}/digest`, "/layers/*/digest");
        else lost(account, `${at}/digest`, part, "constraint", "/layers/*/digest");
        break;
      case "size":
        if (Number.isSafeInteger(part) && !Object.is(part, -0)) carried(account, `${at}/size`, `${target}/sizeBytes`, "/layers/*/size", "converted");
        else claimed(account, codecLayersItemSize, "forward", `${at}/size`, `${target}/sizeBytes`, "/layers/*/size", part);
        break;
      case "urls":
        if (Array.isArray(part)) carriedWhole(account, `${at}/urls`, `${target}/urls`, "/layers/*/urls", part);
        else lost(account, `${at}/urls`, part, "constraint", "/layers/*/urls");
        break;
      case "annotations":
        if (isObject(part)) carriedWhole(account, `${at}/annotations`, `${target}/annotations`, "/layers/*/annotations", part);
        else lost(account, `${at}/annotations`, part, "constraint", "/layers/*/annotations");
        break;
      case "artifactType":
        if (typeof part === "string") carried(account, `${at}/artifactType`, `${target}/artifactType`, "/layers/*/artifactType");
        else lost(account, `${at}/artifactType`, part, "constraint", "/layers/*/artifactType");
        break;
      case "data":
        lost(account, `${at}/data`, part, "no-target", "/layers/*/data");
        break;
      case "platform":
        tellReadLayersItemPlatform(part, account, `${at}/platform`, target);
        break;
      default:
        lostMember(account, at, name, part);
    }
  }
}

function tellReadLayersItemPlatform(value: unknown, account: Account, at: string, target: string): void {
  if (!isObject(value) || isEmpty(value)) {
    lost(account, at, value, "form");
    return;
  }
  for (const name in value) {
    const part = value[name];
    if (part === undefined || !hasOwn.call(value, name)) continue;
    switch (name) {
      case "architecture":
        if (typeof part === "string") carried(account, `${at}/architecture`, `${target}/platform/architecture`, "/layers/*/platform/architecture");
        else lost(account, `${at}/architecture`, part, "constraint", "/layers/*/platform/architecture");
        break;
      case "os":
        if (typeof part === "string") carried(account, `${at}/os`, `${target}/platform/os`, "/layers/*/platform/os");
        else lost(account, `${at}/os`, part, "constraint", "/layers/*/platform/os");
        break;
      case "os.version":
        if (typeof part === "string") carried(account, `${at}/os.version`, `${target}/platform/osVersion`, "/layers/*/platform/os.version");
        else lost(account, `${at}/os.version`, part, "constraint", "/layers/*/platform/os.version");
        break;
      case "os.features":
        if (Array.isArray(part)) carriedWhole(account, `${at}/os.features`, `${target}/platform/osFeatures`, "/layers/*/platform/os.features", part);
        else lost(account, `${at}/os.features`, part, "constraint", "/layers/*/platform/os.features");
        break;
      case "variant":
        if (typeof part === "string") carried(account, `${at}/variant`, `${target}/platform/variant`, "/layers/*/platform/variant");
        else lost(account, `${at}/variant`, part, "constraint", "/layers/*/platform/variant");
        break;
      case "features":
        if (Array.isArray(part)) carriedWhole(account, `${at}/features`, `${target}/platform/features`, "/layers/*/platform/features", part);
        else lost(account, `${at}/features`, part, "constraint", "/layers/*/platform/features");
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
      case "config":
        tellWriteConfig(part, account);
        break;
      case "layers":
        eachItem(account, "/layers", "/layers", "/layers", part, (item, at, to) =>
          objectItem(account, item, at, to, "/layers", (inner, from, target) => tellWriteLayersItem(inner, account, from, target)));
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
        if (part === "application/vnd.oci.image.manifest.v1+json") carried(account, "/manifest/mediaType", "/mediaType", "/mediaType");
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

function tellWriteConfig(value: unknown, account: Account): void {
  if (!isObject(value) || isEmpty(value)) {
    lost(account, "/config", value, "form");
    return;
  }
  for (const name in value) {
    const part = value[name];
    if (part === undefined || !hasOwn.call(value, name)) continue;
    switch (name) {
      case "mediaType":
        if (typeof part === "string") carried(account, "/config/mediaType", "/config/mediaType", "/config/mediaType");
        else lost(account, "/config/mediaType", part, "constraint", "/config/mediaType");
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
      case "annotations":
        if (isObject(part)) carriedWhole(account, "/config/annotations", "/config/annotations", "/config/annotations", part);
        else lost(account, "/config/annotations", part, "constraint", "/config/annotations");
        break;
      case "artifactType":
        if (typeof part === "string") carried(account, "/config/artifactType", "/config/artifactType", "/config/artifactType");
        else lost(account, "/config/artifactType", part, "constraint", "/config/artifactType");
        break;
      case "platform":
        tellWriteConfigPlatform(part, account);
        break;
      default:
        lostMember(account, "/config", name, part);
    }
  }
}

function tellWriteConfigPlatform(value: unknown, account: Account): void {
  if (!isObject(value) || isEmpty(value)) {
    lost(account, "/config/platform", value, "form");
    return;
  }
  for (const name in value) {
    const part = value[name];
    if (part === undefined || !hasOwn.call(value, name)) continue;
    switch (name) {
      case "architecture":
        if (typeof part === "string") carried(account, "/config/platform/architecture", "/config/platform/architecture", "/config/platform/architecture");
        else lost(account, "/config/platform/architecture", part, "constraint", "/config/platform/architecture");
        break;
      case "os":
        if (typeof part === "string") carried(account, "/config/platform/os", "/config/platform/os", "/config/platform/os");
        else lost(account, "/config/platform/os", part, "constraint", "/config/platform/os");
        break;
      case "osVersion":
        if (typeof part === "string") carried(account, "/config/platform/osVersion", "/config/platform/os.version", "/config/platform/os.version");
        else lost(account, "/config/platform/osVersion", part, "constraint", "/config/platform/os.version");
        break;
      case "osFeatures":
        if (Array.isArray(part)) carriedWhole(account, "/config/platform/osFeatures", "/config/platform/os.features", "/config/platform/os.features", part);
        else lost(account, "/config/platform/osFeatures", part, "constraint", "/config/platform/os.features");
        break;
      case "variant":
        if (typeof part === "string") carried(account, "/config/platform/variant", "/config/platform/variant", "/config/platform/variant");
        else lost(account, "/config/platform/variant", part, "constraint", "/config/platform/variant");
        break;
      case "features":
        if (Array.isArray(part)) carriedWhole(account, "/config/platform/features", "/config/platform/features", "/config/platform/features", part);
        else lost(account, "/config/platform/features", part, "constraint", "/config/platform/features");
        break;
      default:
        lostMember(account, "/config/platform", name, part);
    }
  }
}

function tellWriteLayersItem(value: JsonObject, account: Account, at: string, target: string): void {
  for (const name in value) {
    const part = value[name];
    if (part === undefined || !hasOwn.call(value, name)) continue;
    switch (name) {
      case "mediaType":
        if (typeof part === "string") carried(account, `${at}/mediaType`, `${target}/mediaType`, "/layers/*/mediaType");
        else lost(account, `${at}/mediaType`, part, "constraint", "/layers/*/mediaType");
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
      case "annotations":
        if (isObject(part)) carriedWhole(account, `${at}/annotations`, `${target}/annotations`, "/layers/*/annotations", part);
        else lost(account, `${at}/annotations`, part, "constraint", "/layers/*/annotations");
        break;
      case "artifactType":
        if (typeof part === "string") carried(account, `${at}/artifactType`, `${target}/artifactType`, "/layers/*/artifactType");
        else lost(account, `${at}/artifactType`, part, "constraint", "/layers/*/artifactType");
        break;
      case "platform":
        tellWriteLayersItemPlatform(part, account, `${at}/platform`, target);
        break;
      default:
        lostMember(account, at, name, part);
    }
  }
}

function tellWriteLayersItemPlatform(value: unknown, account: Account, at: string, target: string): void {
  if (!isObject(value) || isEmpty(value)) {
    lost(account, at, value, "form");
    return;
  }
  for (const name in value) {
    const part = value[name];
    if (part === undefined || !hasOwn.call(value, name)) continue;
    switch (name) {
      case "architecture":
        if (typeof part === "string") carried(account, `${at}/architecture`, `${target}/platform/architecture`, "/layers/*/platform/architecture");
        else lost(account, `${at}/architecture`, part, "constraint", "/layers/*/platform/architecture");
        break;
      case "os":
        if (typeof part === "string") carried(account, `${at}/os`, `${target}/platform/os`, "/layers/*/platform/os");
        else lost(account, `${at}/os`, part, "constraint", "/layers/*/platform/os");
        break;
      case "osVersion":
        if (typeof part === "string") carried(account, `${at}/osVersion`, `${target}/platform/os.version`, "/layers/*/platform/os.version");
        else lost(account, `${at}/osVersion`, part, "constraint", "/layers/*/platform/os.version");
        break;
      case "osFeatures":
        if (Array.isArray(part)) carriedWhole(account, `${at}/osFeatures`, `${target}/platform/os.features`, "/layers/*/platform/os.features", part);
        else lost(account, `${at}/osFeatures`, part, "constraint", "/layers/*/platform/os.features");
        break;
      case "variant":
        if (typeof part === "string") carried(account, `${at}/variant`, `${target}/platform/variant`, "/layers/*/platform/variant");
        else lost(account, `${at}/variant`, part, "constraint", "/layers/*/platform/variant");
        break;
      case "features":
        if (Array.isArray(part)) carriedWhole(account, `${at}/features`, `${target}/platform/features`, "/layers/*/platform/features", part);
        else lost(account, `${at}/features`, part, "constraint", "/layers/*/platform/features");
        break;
      default:
        lostMember(account, at, name, part);
    }
  }
}

/** `oci-image/manifest` and the common image, both ways. */
export const compiled: Compiled = { read, write, tellRead, tellWrite };
