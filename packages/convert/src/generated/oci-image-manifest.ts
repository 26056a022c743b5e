// Generated from src/mappings/oci-manifest.ts by "pnpm generate". Do not edit.

import { type Account, carried, carriedWhole, impliedByKind } from "../engine/account.ts";
import { claimed } from "../engine/claims.ts";
import type { Codec } from "../engine/codecs.ts";
import { codecOf, keep, keepAbsent, keepUnknown, keyPart, objectIn, readItems, writeEach, type Compiled, type ReadDraft, type WriteView } from "../engine/compiled.ts";
import { type JsonObject, isEmpty, isObject, ownPart, partAt } from "../engine/json.ts";
import { type Line, lineOf } from "../engine/line.ts";
import { lost, lostAt, lostMember } from "../engine/losses.ts";
import { eachItem, objectItem } from "../engine/told-lists.ts";
import { manifest } from "../mappings/oci-manifest.ts";

// Within `for…in` the JIT leaves this call out, if it is a constant of the module; not so Object.hasOwn.
const hasOwn = Object.prototype.hasOwnProperty;
const codecLayersItemDigest: Codec = codecOf(manifest, "/layers/*/digest");
const codecSubjectSize: Codec = codecOf(manifest, "/subject/size");
const codecConfigSize: Codec = codecOf(manifest, "/config/size");
const codecLayersItemSize: Codec = codecOf(manifest, "/layers/*/size");
const forwardSchemaVersion: Line = lineOf(manifest, "/schemaVersion", "forward");
const forwardMediaType: Line = lineOf(manifest, "/mediaType", "forward");
const forwardArtifactType: Line = lineOf(manifest, "/artifactType", "forward");
const forwardAnnotations: Line = lineOf(manifest, "/annotations", "forward");
const forwardLayers: Line = lineOf(manifest, "/layers", "forward");
const forwardSubjectMediaType: Line = lineOf(manifest, "/subject/mediaType", "forward");
const forwardSubjectDigest: Line = lineOf(manifest, "/subject/digest", "forward");
const forwardSubjectSize: Line = lineOf(manifest, "/subject/size", "forward");
const forwardSubjectUrls: Line = lineOf(manifest, "/subject/urls", "forward");
const forwardSubjectAnnotations: Line = lineOf(manifest, "/subject/annotations", "forward");
const forwardSubjectArtifactType: Line = lineOf(manifest, "/subject/artifactType", "forward");
const forwardSubjectData: Line = lineOf(manifest, "/subject/data", "forward");
const forwardSubjectPlatformArchitecture: Line = lineOf(manifest, "/subject/platform/architecture", "forward");
const forwardSubjectPlatformOs: Line = lineOf(manifest, "/subject/platform/os", "forward");
const forwardSubjectPlatformOsVersion: Line = lineOf(manifest, "/subject/platform/os.version", "forward");
const forwardSubjectPlatformOsFeatures: Line = lineOf(manifest, "/subject/platform/os.features", "forward");
const forwardSubjectPlatformVariant: Line = lineOf(manifest, "/subject/platform/variant", "forward");
const forwardSubjectPlatformFeatures: Line = lineOf(manifest, "/subject/platform/features", "forward");
const forwardConfigMediaType: Line = lineOf(manifest, "/config/mediaType", "forward");
const forwardConfigDigest: Line = lineOf(manifest, "/config/digest", "forward");
const forwardConfigSize: Line = lineOf(manifest, "/config/size", "forward");
const forwardConfigUrls: Line = lineOf(manifest, "/config/urls", "forward");
const forwardConfigAnnotations: Line = lineOf(manifest, "/config/annotations", "forward");
const forwardConfigArtifactType: Line = lineOf(manifest, "/config/artifactType", "forward");
const forwardConfigData: Line = lineOf(manifest, "/config/data", "forward");
const forwardConfigPlatformArchitecture: Line = lineOf(manifest, "/config/platform/architecture", "forward");
const forwardConfigPlatformOs: Line = lineOf(manifest, "/config/platform/os", "forward");
const forwardConfigPlatformOsVersion: Line = lineOf(manifest, "/config/platform/os.version", "forward");
const forwardConfigPlatformOsFeatures: Line = lineOf(manifest, "/config/platform/os.features", "forward");
const forwardConfigPlatformVariant: Line = lineOf(manifest, "/config/platform/variant", "forward");
const forwardConfigPlatformFeatures: Line = lineOf(manifest, "/config/platform/features", "forward");
const forwardLayersItemMediaType: Line = lineOf(manifest, "/layers/*/mediaType", "forward");
const forwardLayersItemDigest: Line = lineOf(manifest, "/layers/*/digest", "forward");
const forwardLayersItemSize: Line = lineOf(manifest, "/layers/*/size", "forward");
const forwardLayersItemUrls: Line = lineOf(manifest, "/layers/*/urls", "forward");
const forwardLayersItemAnnotations: Line = lineOf(manifest, "/layers/*/annotations", "forward");
const forwardLayersItemArtifactType: Line = lineOf(manifest, "/layers/*/artifactType", "forward");
const forwardLayersItemData: Line = lineOf(manifest, "/layers/*/data", "forward");
const forwardLayersItemPlatformArchitecture: Line = lineOf(manifest, "/layers/*/platform/architecture", "forward");
const forwardLayersItemPlatformOs: Line = lineOf(manifest, "/layers/*/platform/os", "forward");
const forwardLayersItemPlatformOsVersion: Line = lineOf(manifest, "/layers/*/platform/os.version", "forward");
const forwardLayersItemPlatformOsFeatures: Line = lineOf(manifest, "/layers/*/platform/os.features", "forward");
const forwardLayersItemPlatformVariant: Line = lineOf(manifest, "/layers/*/platform/variant", "forward");
const forwardLayersItemPlatformFeatures: Line = lineOf(manifest, "/layers/*/platform/features", "forward");
const backLayers: Line = lineOf(manifest, "/layers", "back");
const backMediaType: Line = lineOf(manifest, "/mediaType", "back");
const backArtifactType: Line = lineOf(manifest, "/artifactType", "back");
const backAnnotations: Line = lineOf(manifest, "/annotations", "back");
const backSubjectMediaType: Line = lineOf(manifest, "/subject/mediaType", "back");
const backSubjectDigest: Line = lineOf(manifest, "/subject/digest", "back");
const backSubjectSize: Line = lineOf(manifest, "/subject/size", "back");
const backSubjectUrls: Line = lineOf(manifest, "/subject/urls", "back");
const backSubjectAnnotations: Line = lineOf(manifest, "/subject/annotations", "back");
const backSubjectArtifactType: Line = lineOf(manifest, "/subject/artifactType", "back");
const backSubjectPlatformArchitecture: Line = lineOf(manifest, "/subject/platform/architecture", "back");
const backSubjectPlatformOs: Line = lineOf(manifest, "/subject/platform/os", "back");
const backSubjectPlatformOsVersion: Line = lineOf(manifest, "/subject/platform/os.version", "back");
const backSubjectPlatformOsFeatures: Line = lineOf(manifest, "/subject/platform/os.features", "back");
const backSubjectPlatformVariant: Line = lineOf(manifest, "/subject/platform/variant", "back");
const backSubjectPlatformFeatures: Line = lineOf(manifest, "/subject/platform/features", "back");
const backConfigMediaType: Line = lineOf(manifest, "/config/mediaType", "back");
const backConfigDigest: Line = lineOf(manifest, "/config/digest", "back");
const backConfigSize: Line = lineOf(manifest, "/config/size", "back");
const backConfigUrls: Line = lineOf(manifest, "/config/urls", "back");
const backConfigAnnotations: Line = lineOf(manifest, "/config/annotations", "back");
const backConfigArtifactType: Line = lineOf(manifest, "/config/artifactType", "back");
const backConfigPlatformArchitecture: Line = lineOf(manifest, "/config/platform/architecture", "back");
const backConfigPlatformOs: Line = lineOf(manifest, "/config/platform/os", "back");
const backConfigPlatformOsVersion: Line = lineOf(manifest, "/config/platform/os.version", "back");
const backConfigPlatformOsFeatures: Line = lineOf(manifest, "/config/platform/os.features", "back");
const backConfigPlatformVariant: Line = lineOf(manifest, "/config/platform/variant", "back");
const backConfigPlatformFeatures: Line = lineOf(manifest, "/config/platform/features", "back");
const backLayersItemMediaType: Line = lineOf(manifest, "/layers/*/mediaType", "back");
const backLayersItemDigest: Line = lineOf(manifest, "/layers/*/digest", "back");
const backLayersItemSize: Line = lineOf(manifest, "/layers/*/size", "back");
const backLayersItemUrls: Line = lineOf(manifest, "/layers/*/urls", "back");
const backLayersItemAnnotations: Line = lineOf(manifest, "/layers/*/annotations", "back");
const backLayersItemArtifactType: Line = lineOf(manifest, "/layers/*/artifactType", "back");
const backLayersItemPlatformArchitecture: Line = lineOf(manifest, "/layers/*/platform/architecture", "back");
const backLayersItemPlatformOs: Line = lineOf(manifest, "/layers/*/platform/os", "back");
const backLayersItemPlatformOsVersion: Line = lineOf(manifest, "/layers/*/platform/os.version", "back");
const backLayersItemPlatformOsFeatures: Line = lineOf(manifest, "/layers/*/platform/os.features", "back");
const backLayersItemPlatformVariant: Line = lineOf(manifest, "/layers/*/platform/variant", "back");
const backLayersItemPlatformFeatures: Line = lineOf(manifest, "/layers/*/platform/features", "back");

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

function readLayersItem(value: JsonObject, draft: ReadDraft, target: Record<string, unknown>, index: number): void {
  for (const name in value) {
    const part = value[name];
    if (part === undefined || !hasOwn.call(value, name)) continue;
    switch (name) {
      case "mediaType":
        if (typeof part === "string") target.mediaType = part;
        else keep(draft, `/layers/${index}/mediaType`, part);
        break;
      case "digest":
        if (typeof part === "string") target.digest = part;
        else keep(draft, `/layers/${index}/digest`, part);
        break;
      case "size":
        if (Number.isSafeInteger(part) && !Object.is(part, -0)) target.sizeBytes = String(part);
        else keep(draft, `/layers/${index}/size`, part);
        break;
      case "urls":
        if (Array.isArray(part)) target.urls = part;
        else keep(draft, `/layers/${index}/urls`, part);
        break;
      case "annotations":
        if (isObject(part)) target.annotations = part;
        else keep(draft, `/layers/${index}/annotations`, part);
        break;
      case "artifactType":
        if (typeof part === "string") target.artifactType = part;
        else keep(draft, `/layers/${index}/artifactType`, part);
        break;
      case "data":
        keep(draft, `/layers/${index}/data`, part);
        break;
      case "platform":
        if (!readLayersItemPlatform(part, draft, target, index)) keep(draft, `/layers/${index}/platform`, part);
        break;
      default:
        keepUnknown(draft, `/layers/${index}`, name, part);
    }
  }
}

function readLayersItemPlatform(value: unknown, draft: ReadDraft, target: Record<string, unknown>, index: number): boolean {
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
        } else keep(draft, `/layers/${index}/platform/architecture`, part);
        break;
      case "os":
        if (typeof part === "string") {
          objectIn(target, "platform").os = part;
          isRebuilt = true;
        } else keep(draft, `/layers/${index}/platform/os`, part);
        break;
      case "os.version":
        if (typeof part === "string") {
          objectIn(target, "platform").osVersion = part;
          isRebuilt = true;
        } else keep(draft, `/layers/${index}/platform/os.version`, part);
        break;
      case "os.features":
        if (Array.isArray(part)) {
          objectIn(target, "platform").osFeatures = part;
          isRebuilt = true;
        } else keep(draft, `/layers/${index}/platform/os.features`, part);
        break;
      case "variant":
        if (typeof part === "string") {
          objectIn(target, "platform").variant = part;
          isRebuilt = true;
        } else keep(draft, `/layers/${index}/platform/variant`, part);
        break;
      case "features":
        if (Array.isArray(part)) {
          objectIn(target, "platform").features = part;
          isRebuilt = true;
        } else keep(draft, `/layers/${index}/platform/features`, part);
        break;
      default:
        keepUnknown(draft, `/layers/${index}/platform`, name, part);
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
        if (part === 2) impliedByKind(account, forwardSchemaVersion);
        else lost(account, forwardSchemaVersion, part);
        break;
      case "mediaType":
        if (part === "application/vnd.oci.image.manifest.v1+json") carried(account, forwardMediaType);
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
      case "config":
        tellReadConfig(part, account);
        break;
      case "layers":
        eachItem(account, forwardLayers, part, (item, index, place) =>
          objectItem(account, forwardLayers, item, index, place, (inner) => tellReadLayersItem(inner, account, index, place)));
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

function tellReadConfig(value: unknown, account: Account): void {
  if (!isObject(value) || isEmpty(value)) {
    lostAt(account, "/config", value, "form");
    return;
  }
  for (const name in value) {
    const part = value[name];
    if (part === undefined || !hasOwn.call(value, name)) continue;
    switch (name) {
      case "mediaType":
        if (typeof part === "string") carried(account, forwardConfigMediaType);
        else lost(account, forwardConfigMediaType, part);
        break;
      case "digest":
        if (typeof part === "string") carried(account, forwardConfigDigest);
        else lost(account, forwardConfigDigest, part);
        break;
      case "size":
        if (Number.isSafeInteger(part) && !Object.is(part, -0)) carried(account, forwardConfigSize);
        else claimed(account, forwardConfigSize, part);
        break;
      case "urls":
        if (Array.isArray(part)) carriedWhole(account, forwardConfigUrls, part);
        else lost(account, forwardConfigUrls, part);
        break;
      case "annotations":
        if (isObject(part)) carriedWhole(account, forwardConfigAnnotations, part);
        else lost(account, forwardConfigAnnotations, part);
        break;
      case "artifactType":
        if (typeof part === "string") carried(account, forwardConfigArtifactType);
        else lost(account, forwardConfigArtifactType, part);
        break;
      case "data":
        lost(account, forwardConfigData, part);
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
    lostAt(account, "/config/platform", value, "form");
    return;
  }
  for (const name in value) {
    const part = value[name];
    if (part === undefined || !hasOwn.call(value, name)) continue;
    switch (name) {
      case "architecture":
        if (typeof part === "string") carried(account, forwardConfigPlatformArchitecture);
        else lost(account, forwardConfigPlatformArchitecture, part);
        break;
      case "os":
        if (typeof part === "string") carried(account, forwardConfigPlatformOs);
        else lost(account, forwardConfigPlatformOs, part);
        break;
      case "os.version":
        if (typeof part === "string") carried(account, forwardConfigPlatformOsVersion);
        else lost(account, forwardConfigPlatformOsVersion, part);
        break;
      case "os.features":
        if (Array.isArray(part)) carriedWhole(account, forwardConfigPlatformOsFeatures, part);
        else lost(account, forwardConfigPlatformOsFeatures, part);
        break;
      case "variant":
        if (typeof part === "string") carried(account, forwardConfigPlatformVariant);
        else lost(account, forwardConfigPlatformVariant, part);
        break;
      case "features":
        if (Array.isArray(part)) carriedWhole(account, forwardConfigPlatformFeatures, part);
        else lost(account, forwardConfigPlatformFeatures, part);
        break;
      default:
        lostMember(account, "/config/platform", name, part);
    }
  }
}

function tellReadLayersItem(value: JsonObject, account: Account, index: number, place: number): void {
  for (const name in value) {
    const part = value[name];
    if (part === undefined || !hasOwn.call(value, name)) continue;
    switch (name) {
      case "mediaType":
        if (typeof part === "string") carried(account, forwardLayersItemMediaType.item(index, place));
        else lost(account, forwardLayersItemMediaType.item(index, place), part);
        break;
      case "digest":
        if (typeof part === "string") carried(account, forwardLayersItemDigest.item(index, place));
        else lost(account, forwardLayersItemDigest.item(index, place), part);
        break;
      case "size":
        if (Number.isSafeInteger(part) && !Object.is(part, -0)) carried(account, forwardLayersItemSize.item(index, place));
        else claimed(account, forwardLayersItemSize.item(index, place), part);
        break;
      case "urls":
        if (Array.isArray(part)) carriedWhole(account, forwardLayersItemUrls.item(index, place), part);
        else lost(account, forwardLayersItemUrls.item(index, place), part);
        break;
      case "annotations":
        if (isObject(part)) carriedWhole(account, forwardLayersItemAnnotations.item(index, place), part);
        else lost(account, forwardLayersItemAnnotations.item(index, place), part);
        break;
      case "artifactType":
        if (typeof part === "string") carried(account, forwardLayersItemArtifactType.item(index, place));
        else lost(account, forwardLayersItemArtifactType.item(index, place), part);
        break;
      case "data":
        lost(account, forwardLayersItemData.item(index, place), part);
        break;
      case "platform":
        tellReadLayersItemPlatform(part, account, index, place);
        break;
      default:
        lostMember(account, `/layers/${index}`, name, part);
    }
  }
}

function tellReadLayersItemPlatform(value: unknown, account: Account, index: number, place: number): void {
  if (!isObject(value) || isEmpty(value)) {
    lostAt(account, `/layers/${index}/platform`, value, "form");
    return;
  }
  for (const name in value) {
    const part = value[name];
    if (part === undefined || !hasOwn.call(value, name)) continue;
    switch (name) {
      case "architecture":
        if (typeof part === "string") carried(account, forwardLayersItemPlatformArchitecture.item(index, place));
        else lost(account, forwardLayersItemPlatformArchitecture.item(index, place), part);
        break;
      case "os":
        if (typeof part === "string") carried(account, forwardLayersItemPlatformOs.item(index, place));
        else lost(account, forwardLayersItemPlatformOs.item(index, place), part);
        break;
      case "os.version":
        if (typeof part === "string") carried(account, forwardLayersItemPlatformOsVersion.item(index, place));
        else lost(account, forwardLayersItemPlatformOsVersion.item(index, place), part);
        break;
      case "os.features":
        if (Array.isArray(part)) carriedWhole(account, forwardLayersItemPlatformOsFeatures.item(index, place), part);
        else lost(account, forwardLayersItemPlatformOsFeatures.item(index, place), part);
        break;
      case "variant":
        if (typeof part === "string") carried(account, forwardLayersItemPlatformVariant.item(index, place));
        else lost(account, forwardLayersItemPlatformVariant.item(index, place), part);
        break;
      case "features":
        if (Array.isArray(part)) carriedWhole(account, forwardLayersItemPlatformFeatures.item(index, place), part);
        else lost(account, forwardLayersItemPlatformFeatures.item(index, place), part);
        break;
      default:
        lostMember(account, `/layers/${index}/platform`, name, part);
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
        eachItem(account, backLayers, part, (item, index, place) =>
          objectItem(account, backLayers, item, index, place, (inner) => tellWriteLayersItem(inner, account, index, place)));
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
        if (part === "application/vnd.oci.image.manifest.v1+json") carried(account, backMediaType);
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

function tellWriteConfig(value: unknown, account: Account): void {
  if (!isObject(value) || isEmpty(value)) {
    lostAt(account, "/config", value, "form");
    return;
  }
  for (const name in value) {
    const part = value[name];
    if (part === undefined || !hasOwn.call(value, name)) continue;
    switch (name) {
      case "mediaType":
        if (typeof part === "string") carried(account, backConfigMediaType);
        else lost(account, backConfigMediaType, part);
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
      case "annotations":
        if (isObject(part)) carriedWhole(account, backConfigAnnotations, part);
        else lost(account, backConfigAnnotations, part);
        break;
      case "artifactType":
        if (typeof part === "string") carried(account, backConfigArtifactType);
        else lost(account, backConfigArtifactType, part);
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
    lostAt(account, "/config/platform", value, "form");
    return;
  }
  for (const name in value) {
    const part = value[name];
    if (part === undefined || !hasOwn.call(value, name)) continue;
    switch (name) {
      case "architecture":
        if (typeof part === "string") carried(account, backConfigPlatformArchitecture);
        else lost(account, backConfigPlatformArchitecture, part);
        break;
      case "os":
        if (typeof part === "string") carried(account, backConfigPlatformOs);
        else lost(account, backConfigPlatformOs, part);
        break;
      case "osVersion":
        if (typeof part === "string") carried(account, backConfigPlatformOsVersion);
        else lost(account, backConfigPlatformOsVersion, part);
        break;
      case "osFeatures":
        if (Array.isArray(part)) carriedWhole(account, backConfigPlatformOsFeatures, part);
        else lost(account, backConfigPlatformOsFeatures, part);
        break;
      case "variant":
        if (typeof part === "string") carried(account, backConfigPlatformVariant);
        else lost(account, backConfigPlatformVariant, part);
        break;
      case "features":
        if (Array.isArray(part)) carriedWhole(account, backConfigPlatformFeatures, part);
        else lost(account, backConfigPlatformFeatures, part);
        break;
      default:
        lostMember(account, "/config/platform", name, part);
    }
  }
}

function tellWriteLayersItem(value: JsonObject, account: Account, index: number, place: number): void {
  for (const name in value) {
    const part = value[name];
    if (part === undefined || !hasOwn.call(value, name)) continue;
    switch (name) {
      case "mediaType":
        if (typeof part === "string") carried(account, backLayersItemMediaType.item(index, place));
        else lost(account, backLayersItemMediaType.item(index, place), part);
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
      case "annotations":
        if (isObject(part)) carriedWhole(account, backLayersItemAnnotations.item(index, place), part);
        else lost(account, backLayersItemAnnotations.item(index, place), part);
        break;
      case "artifactType":
        if (typeof part === "string") carried(account, backLayersItemArtifactType.item(index, place));
        else lost(account, backLayersItemArtifactType.item(index, place), part);
        break;
      case "platform":
        tellWriteLayersItemPlatform(part, account, index, place);
        break;
      default:
        lostMember(account, `/layers/${index}`, name, part);
    }
  }
}

function tellWriteLayersItemPlatform(value: unknown, account: Account, index: number, place: number): void {
  if (!isObject(value) || isEmpty(value)) {
    lostAt(account, `/layers/${index}/platform`, value, "form");
    return;
  }
  for (const name in value) {
    const part = value[name];
    if (part === undefined || !hasOwn.call(value, name)) continue;
    switch (name) {
      case "architecture":
        if (typeof part === "string") carried(account, backLayersItemPlatformArchitecture.item(index, place));
        else lost(account, backLayersItemPlatformArchitecture.item(index, place), part);
        break;
      case "os":
        if (typeof part === "string") carried(account, backLayersItemPlatformOs.item(index, place));
        else lost(account, backLayersItemPlatformOs.item(index, place), part);
        break;
      case "osVersion":
        if (typeof part === "string") carried(account, backLayersItemPlatformOsVersion.item(index, place));
        else lost(account, backLayersItemPlatformOsVersion.item(index, place), part);
        break;
      case "osFeatures":
        if (Array.isArray(part)) carriedWhole(account, backLayersItemPlatformOsFeatures.item(index, place), part);
        else lost(account, backLayersItemPlatformOsFeatures.item(index, place), part);
        break;
      case "variant":
        if (typeof part === "string") carried(account, backLayersItemPlatformVariant.item(index, place));
        else lost(account, backLayersItemPlatformVariant.item(index, place), part);
        break;
      case "features":
        if (Array.isArray(part)) carriedWhole(account, backLayersItemPlatformFeatures.item(index, place), part);
        else lost(account, backLayersItemPlatformFeatures.item(index, place), part);
        break;
      default:
        lostMember(account, `/layers/${index}/platform`, name, part);
    }
  }
}

const put: Compiled["put"] = {
  "/compressedSizeBytes": (common, value) => {
    common.compressedSizeBytes = value;
  },
};

/** `oci-image/manifest` and the common image, both ways. */
export const compiled: Compiled = { read, put, write, tellRead, tellWrite };
