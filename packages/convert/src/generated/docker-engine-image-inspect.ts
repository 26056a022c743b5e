// Generated from src/mappings/docker-engine.ts by "pnpm generate". Do not edit.

import { type Account, carried, carriedWhole, claimed, eachItem, implied, lost, lostMember, objectItem } from "../engine/account.ts";
import type { Codec } from "../engine/codecs.ts";
import { carry, carryItems, codecOf, keep, keepAbsent, keepUnknown, keyPart, objectIn, readItems, writeEach, type Compiled, type ReadDraft, type WriteView } from "../engine/compiled.ts";
import { type JsonObject, isEmpty, isObject, ownPart, partAt } from "../engine/json.ts";
import { imageInspect } from "../mappings/docker-engine.ts";

// Within `for…in` the JIT leaves this call out, if it is a constant of the module; not so Object.hasOwn.
const hasOwn = Object.prototype.hasOwnProperty;
const codecId: Codec = codecOf(imageInspect, "/Id");
const codecRepoTagsItem: Codec = codecOf(imageInspect, "/RepoTags/*");
const codecRepoDigestsItem: Codec = codecOf(imageInspect, "/RepoDigests/*");
const codecManifestsItemDescriptorDigest: Codec = codecOf(imageInspect, "/Manifests/*/Descriptor/digest");
const codecConfigExposedPorts: Codec = codecOf(imageInspect, "/Config/ExposedPorts");
const codecConfigVolumes: Codec = codecOf(imageInspect, "/Config/Volumes");
const codecMetadataLastTagTime: Codec = codecOf(imageInspect, "/Metadata/LastTagTime");
const codecSize: Codec = codecOf(imageInspect, "/Size");
const codecConfigHealthcheckInterval: Codec = codecOf(imageInspect, "/Config/Healthcheck/Interval");
const codecConfigHealthcheckTimeout: Codec = codecOf(imageInspect, "/Config/Healthcheck/Timeout");
const codecConfigHealthcheckStartPeriod: Codec = codecOf(imageInspect, "/Config/Healthcheck/StartPeriod");
const codecConfigHealthcheckStartInterval: Codec = codecOf(imageInspect, "/Config/Healthcheck/StartInterval");
const codecConfigHealthcheckRetries: Codec = codecOf(imageInspect, "/Config/Healthcheck/Retries");
const codecDescriptorSize: Codec = codecOf(imageInspect, "/Descriptor/size");
const codecManifestsItemDescriptorSize: Codec = codecOf(imageInspect, "/Manifests/*/Descriptor/size");
const codecManifestsItemSizeContent: Codec = codecOf(imageInspect, "/Manifests/*/Size/Content");
const codecManifestsItemSizeTotal: Codec = codecOf(imageInspect, "/Manifests/*/Size/Total");
const codecManifestsItemImageDataSizeUnpacked: Codec = codecOf(imageInspect, "/Manifests/*/ImageData/Size/Unpacked");
const codecComment: Codec = codecOf(imageInspect, "/Comment");
const codecCreated: Codec = codecOf(imageInspect, "/Created");
const codecAuthor: Codec = codecOf(imageInspect, "/Author");
const codecConfigUser: Codec = codecOf(imageInspect, "/Config/User");
const codecConfigWorkingDir: Codec = codecOf(imageInspect, "/Config/WorkingDir");
const codecConfigStopSignal: Codec = codecOf(imageInspect, "/Config/StopSignal");
const codecArchitecture: Codec = codecOf(imageInspect, "/Architecture");
const codecVariant: Codec = codecOf(imageInspect, "/Variant");
const codecOs: Codec = codecOf(imageInspect, "/Os");
const codecOsVersion: Codec = codecOf(imageInspect, "/OsVersion");

function read(value: JsonObject, draft: ReadDraft): void {
  const { common } = draft;
  for (const name in value) {
    const part = value[name];
    if (part === undefined || !hasOwn.call(value, name)) continue;
    switch (name) {
      case "Id": {
        const made = carry(draft, codecId, "/Id", part);
        if (made !== undefined) common.id = made;
        break;
      }
      case "RepoTags": {
        const made = carryItems(draft, codecRepoTagsItem, "/RepoTags", part);
        if (made !== undefined) common.references = made;
        break;
      }
      case "RepoDigests": {
        const made = carryItems(draft, codecRepoDigestsItem, "/RepoDigests", part);
        if (made !== undefined) common.repoDigests = made;
        break;
      }
      case "Comment":
        if (typeof part === "string" && part !== "") common.comment = part;
        else keep(draft, "/Comment", part);
        break;
      case "Created":
        if (typeof part === "string" && part !== "") common.builtAt = part;
        else keep(draft, "/Created", part);
        break;
      case "Author":
        if (typeof part === "string" && part !== "") common.author = part;
        else keep(draft, "/Author", part);
        break;
      case "Config":
        if (!readConfig(part, draft)) keep(draft, "/Config", part);
        break;
      case "Architecture":
        if (typeof part === "string" && part !== "") objectIn(common, "platform").architecture = part;
        else keep(draft, "/Architecture", part);
        break;
      case "Variant":
        if (typeof part === "string" && part !== "") objectIn(common, "platform").variant = part;
        else keep(draft, "/Variant", part);
        break;
      case "Os":
        if (typeof part === "string" && part !== "") objectIn(common, "platform").os = part;
        else keep(draft, "/Os", part);
        break;
      case "OsVersion":
        if (typeof part === "string" && part !== "") objectIn(common, "platform").osVersion = part;
        else keep(draft, "/OsVersion", part);
        break;
      case "Size":
        if (Number.isSafeInteger(part) && !Object.is(part, -0)) common.localSizeBytes = String(part);
        else keep(draft, "/Size", part);
        break;
      case "RootFS":
        if (!readRootFS(part, draft)) keep(draft, "/RootFS", part);
        break;
      case "Metadata":
        if (!readMetadata(part, draft)) keep(draft, "/Metadata", part);
        break;
      case "Descriptor":
        if (!readDescriptor(part, draft)) keep(draft, "/Descriptor", part);
        break;
      case "Manifests": {
        const made = readItems(draft, "/Manifests", part, readManifestsItem, (item) => `[${keyPart(codecManifestsItemDescriptorDigest, partAt(item, ["Descriptor","digest"]))}]`);
        if (made !== undefined) common.manifests = made;
        break;
      }
      case "Parent":
        keep(draft, "/Parent", part);
        break;
      case "Container":
        keep(draft, "/Container", part);
        break;
      case "ContainerConfig":
        keep(draft, "/ContainerConfig", part);
        break;
      case "DockerVersion":
        keep(draft, "/DockerVersion", part);
        break;
      case "GraphDriver":
        keep(draft, "/GraphDriver", part);
        break;
      case "Identity":
        keep(draft, "/Identity", part);
        break;
      case "Checksum":
        keep(draft, "/Checksum", part);
        break;
      case "Tags":
        keep(draft, "/Tags", part);
        break;
      case "VirtualSize":
        keep(draft, "/VirtualSize", part);
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
      case "User":
        if (typeof part === "string" && part !== "") {
          objectIn(common, "imageConfig").User = part;
          isRebuilt = true;
        } else keep(draft, "/Config/User", part);
        break;
      case "ExposedPorts": {
        const made = carry(draft, codecConfigExposedPorts, "/Config/ExposedPorts", part);
        if (made !== undefined) {
          objectIn(common, "imageConfig").ExposedPorts = made;
          isRebuilt = true;
        }
        break;
      }
      case "Env":
        if (Array.isArray(part)) {
          objectIn(common, "imageConfig").Env = part;
          isRebuilt = true;
        } else keep(draft, "/Config/Env", part);
        break;
      case "Entrypoint":
        if (Array.isArray(part)) {
          objectIn(common, "imageConfig").Entrypoint = part;
          isRebuilt = true;
        } else keep(draft, "/Config/Entrypoint", part);
        break;
      case "Cmd":
        if (Array.isArray(part)) {
          objectIn(common, "imageConfig").Cmd = part;
          isRebuilt = true;
        } else keep(draft, "/Config/Cmd", part);
        break;
      case "Volumes": {
        const made = carry(draft, codecConfigVolumes, "/Config/Volumes", part);
        if (made !== undefined) {
          objectIn(common, "imageConfig").Volumes = made;
          isRebuilt = true;
        }
        break;
      }
      case "WorkingDir":
        if (typeof part === "string" && part !== "") {
          objectIn(common, "imageConfig").WorkingDir = part;
          isRebuilt = true;
        } else keep(draft, "/Config/WorkingDir", part);
        break;
      case "Labels":
        if (isObject(part)) {
          common.labels = part;
          isRebuilt = true;
        } else keep(draft, "/Config/Labels", part);
        break;
      case "StopSignal":
        if (typeof part === "string" && part !== "") {
          objectIn(common, "imageConfig").StopSignal = part;
          isRebuilt = true;
        } else keep(draft, "/Config/StopSignal", part);
        break;
      case "ArgsEscaped":
        if (typeof part === "boolean") {
          objectIn(common, "imageConfig").ArgsEscaped = part;
          isRebuilt = true;
        } else keep(draft, "/Config/ArgsEscaped", part);
        break;
      case "OnBuild":
        if (Array.isArray(part)) {
          objectIn(common, "imageConfig").OnBuild = part;
          isRebuilt = true;
        } else keep(draft, "/Config/OnBuild", part);
        break;
      case "Shell":
        if (Array.isArray(part)) {
          objectIn(common, "imageConfig").Shell = part;
          isRebuilt = true;
        } else keep(draft, "/Config/Shell", part);
        break;
      case "Healthcheck":
        if (readConfigHealthcheck(part, draft)) isRebuilt = true;
        else keep(draft, "/Config/Healthcheck", part);
        break;
      case "Hostname":
        keep(draft, "/Config/Hostname", part);
        break;
      case "Domainname":
        keep(draft, "/Config/Domainname", part);
        break;
      case "AttachStdin":
        keep(draft, "/Config/AttachStdin", part);
        break;
      case "AttachStdout":
        keep(draft, "/Config/AttachStdout", part);
        break;
      case "AttachStderr":
        keep(draft, "/Config/AttachStderr", part);
        break;
      case "Tty":
        keep(draft, "/Config/Tty", part);
        break;
      case "OpenStdin":
        keep(draft, "/Config/OpenStdin", part);
        break;
      case "StdinOnce":
        keep(draft, "/Config/StdinOnce", part);
        break;
      case "Image":
        keep(draft, "/Config/Image", part);
        break;
      case "NetworkDisabled":
        keep(draft, "/Config/NetworkDisabled", part);
        break;
      case "MacAddress":
        keep(draft, "/Config/MacAddress", part);
        break;
      case "StopTimeout":
        keep(draft, "/Config/StopTimeout", part);
        break;
      case "CpuShares":
        keep(draft, "/Config/CpuShares", part);
        break;
      case "Cpuset":
        keep(draft, "/Config/Cpuset", part);
        break;
      case "Memory":
        keep(draft, "/Config/Memory", part);
        break;
      case "MemorySwap":
        keep(draft, "/Config/MemorySwap", part);
        break;
      case "PortSpecs":
        keep(draft, "/Config/PortSpecs", part);
        break;
      case "SecurityOpt":
        keep(draft, "/Config/SecurityOpt", part);
        break;
      case "PublishService":
        keep(draft, "/Config/PublishService", part);
        break;
      case "VolumeDriver":
        keep(draft, "/Config/VolumeDriver", part);
        break;
      default:
        keepUnknown(draft, "/Config", name, part);
    }
  }
  if (!isRebuilt) draft.residue.length = start;
  return isRebuilt;
}

function readConfigHealthcheck(value: unknown, draft: ReadDraft): boolean {
  if (!isObject(value)) return false;
  const { common } = draft;
  const start = draft.residue.length;
  let isRebuilt = false;
  for (const name in value) {
    const part = value[name];
    if (part === undefined || !hasOwn.call(value, name)) continue;
    switch (name) {
      case "Test":
        if (Array.isArray(part)) {
          objectIn(objectIn(common, "imageConfig"), "Healthcheck").Test = part;
          isRebuilt = true;
        } else keep(draft, "/Config/Healthcheck/Test", part);
        break;
      case "Interval":
        if (Number.isSafeInteger(part) && !Object.is(part, -0)) {
          objectIn(objectIn(common, "imageConfig"), "Healthcheck").Interval = String(part);
          isRebuilt = true;
        } else keep(draft, "/Config/Healthcheck/Interval", part);
        break;
      case "Timeout":
        if (Number.isSafeInteger(part) && !Object.is(part, -0)) {
          objectIn(objectIn(common, "imageConfig"), "Healthcheck").Timeout = String(part);
          isRebuilt = true;
        } else keep(draft, "/Config/Healthcheck/Timeout", part);
        break;
      case "StartPeriod":
        if (Number.isSafeInteger(part) && !Object.is(part, -0)) {
          objectIn(objectIn(common, "imageConfig"), "Healthcheck").StartPeriod = String(part);
          isRebuilt = true;
        } else keep(draft, "/Config/Healthcheck/StartPeriod", part);
        break;
      case "StartInterval":
        if (Number.isSafeInteger(part) && !Object.is(part, -0)) {
          objectIn(objectIn(common, "imageConfig"), "Healthcheck").StartInterval = String(part);
          isRebuilt = true;
        } else keep(draft, "/Config/Healthcheck/StartInterval", part);
        break;
      case "Retries":
        if (Number.isSafeInteger(part) && !Object.is(part, -0)) {
          objectIn(objectIn(common, "imageConfig"), "Healthcheck").Retries = String(part);
          isRebuilt = true;
        } else keep(draft, "/Config/Healthcheck/Retries", part);
        break;
      default:
        keepUnknown(draft, "/Config/Healthcheck", name, part);
    }
  }
  if (!isRebuilt) draft.residue.length = start;
  return isRebuilt;
}

function readRootFS(value: unknown, draft: ReadDraft): boolean {
  if (!isObject(value)) return false;
  const { common } = draft;
  const start = draft.residue.length;
  let isRebuilt = false;
  for (const name in value) {
    const part = value[name];
    if (part === undefined || !hasOwn.call(value, name)) continue;
    switch (name) {
      case "Type":
        if (part !== "layers") keep(draft, "/RootFS/Type", part);
        break;
      case "Layers":
        if (Array.isArray(part)) {
          common.diffIds = part;
          isRebuilt = true;
        } else keep(draft, "/RootFS/Layers", part);
        break;
      case "BaseLayer":
        keep(draft, "/RootFS/BaseLayer", part);
        break;
      default:
        keepUnknown(draft, "/RootFS", name, part);
    }
  }
  if (isRebuilt && ownPart(value, "Type") === undefined) keepAbsent(draft, "/RootFS/Type");
  if (!isRebuilt) draft.residue.length = start;
  return isRebuilt;
}

function readMetadata(value: unknown, draft: ReadDraft): boolean {
  if (!isObject(value)) return false;
  const { common } = draft;
  const start = draft.residue.length;
  let isRebuilt = false;
  for (const name in value) {
    const part = value[name];
    if (part === undefined || !hasOwn.call(value, name)) continue;
    switch (name) {
      case "LastTagTime": {
        const made = carry(draft, codecMetadataLastTagTime, "/Metadata/LastTagTime", part);
        if (made !== undefined) {
          common.lastTaggedAt = made;
          isRebuilt = true;
        }
        break;
      }
      default:
        keepUnknown(draft, "/Metadata", name, part);
    }
  }
  if (!isRebuilt) draft.residue.length = start;
  return isRebuilt;
}

function readDescriptor(value: unknown, draft: ReadDraft): boolean {
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
          objectIn(common, "manifest").mediaType = part;
          isRebuilt = true;
        } else keep(draft, "/Descriptor/mediaType", part);
        break;
      case "digest":
        if (typeof part === "string") {
          objectIn(common, "manifest").digest = part;
          isRebuilt = true;
        } else keep(draft, "/Descriptor/digest", part);
        break;
      case "size":
        if (Number.isSafeInteger(part) && !Object.is(part, -0)) {
          objectIn(common, "manifest").sizeBytes = String(part);
          isRebuilt = true;
        } else keep(draft, "/Descriptor/size", part);
        break;
      case "urls":
        if (Array.isArray(part)) {
          objectIn(common, "manifest").urls = part;
          isRebuilt = true;
        } else keep(draft, "/Descriptor/urls", part);
        break;
      case "annotations":
        if (isObject(part)) {
          objectIn(common, "manifest").descriptorAnnotations = part;
          isRebuilt = true;
        } else keep(draft, "/Descriptor/annotations", part);
        break;
      case "artifactType":
        if (typeof part === "string") {
          objectIn(common, "manifest").artifactType = part;
          isRebuilt = true;
        } else keep(draft, "/Descriptor/artifactType", part);
        break;
      case "platform":
        if (readDescriptorPlatform(part, draft)) isRebuilt = true;
        else keep(draft, "/Descriptor/platform", part);
        break;
      case "data":
        keep(draft, "/Descriptor/data", part);
        break;
      default:
        keepUnknown(draft, "/Descriptor", name, part);
    }
  }
  if (!isRebuilt) draft.residue.length = start;
  return isRebuilt;
}

function readDescriptorPlatform(value: unknown, draft: ReadDraft): boolean {
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
          objectIn(objectIn(common, "manifest"), "platform").architecture = part;
          isRebuilt = true;
        } else keep(draft, "/Descriptor/platform/architecture", part);
        break;
      case "os":
        if (typeof part === "string") {
          objectIn(objectIn(common, "manifest"), "platform").os = part;
          isRebuilt = true;
        } else keep(draft, "/Descriptor/platform/os", part);
        break;
      case "os.version":
        if (typeof part === "string") {
          objectIn(objectIn(common, "manifest"), "platform").osVersion = part;
          isRebuilt = true;
        } else keep(draft, "/Descriptor/platform/os.version", part);
        break;
      case "os.features":
        if (Array.isArray(part)) {
          objectIn(objectIn(common, "manifest"), "platform").osFeatures = part;
          isRebuilt = true;
        } else keep(draft, "/Descriptor/platform/os.features", part);
        break;
      case "variant":
        if (typeof part === "string") {
          objectIn(objectIn(common, "manifest"), "platform").variant = part;
          isRebuilt = true;
        } else keep(draft, "/Descriptor/platform/variant", part);
        break;
      default:
        keepUnknown(draft, "/Descriptor/platform", name, part);
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
      case "Descriptor":
        if (!readManifestsItemDescriptor(part, draft, `${at}/Descriptor`, target)) keep(draft, `${at}/Descriptor`, part);
        break;
      case "Kind":
        if (typeof part === "string") target.kind = part;
        else keep(draft, `${at}/Kind`, part);
        break;
      case "Available":
        if (typeof part === "boolean") target.isAvailable = part;
        else keep(draft, `${at}/Available`, part);
        break;
      case "Size":
        if (!readManifestsItemSize(part, draft, `${at}/Size`, target)) keep(draft, `${at}/Size`, part);
        break;
      case "ImageData":
        if (!readManifestsItemImageData(part, draft, `${at}/ImageData`, target)) keep(draft, `${at}/ImageData`, part);
        break;
      case "AttestationData":
        if (!readManifestsItemAttestationData(part, draft, `${at}/AttestationData`, target)) keep(draft, `${at}/AttestationData`, part);
        break;
      case "ID":
        keep(draft, `${at}/ID`, part);
        break;
      default:
        keepUnknown(draft, at, name, part);
    }
  }
}

function readManifestsItemDescriptor(value: unknown, draft: ReadDraft, at: string, target: Record<string, unknown>): boolean {
  if (!isObject(value)) return false;
  const start = draft.residue.length;
  let isRebuilt = false;
  for (const name in value) {
    const part = value[name];
    if (part === undefined || !hasOwn.call(value, name)) continue;
    switch (name) {
      case "mediaType":
        if (typeof part === "string") {
          target.mediaType = part;
          isRebuilt = true;
        } else keep(draft, `${at}/mediaType`, part);
        break;
      case "digest":
        if (typeof part === "string") {
          target.digest = part;
          isRebuilt = true;
        } else keep(draft, `${at}/digest`, part);
        break;
      case "size":
        if (Number.isSafeInteger(part) && !Object.is(part, -0)) {
          target.sizeBytes = String(part);
          isRebuilt = true;
        } else keep(draft, `${at}/size`, part);
        break;
      case "urls":
        if (Array.isArray(part)) {
          target.urls = part;
          isRebuilt = true;
        } else keep(draft, `${at}/urls`, part);
        break;
      case "annotations":
        if (isObject(part)) {
          target.annotations = part;
          isRebuilt = true;
        } else keep(draft, `${at}/annotations`, part);
        break;
      case "artifactType":
        if (typeof part === "string") {
          target.artifactType = part;
          isRebuilt = true;
        } else keep(draft, `${at}/artifactType`, part);
        break;
      case "platform":
        if (readManifestsItemDescriptorPlatform(part, draft, `${at}/platform`, target)) isRebuilt = true;
        else keep(draft, `${at}/platform`, part);
        break;
      case "data":
        keep(draft, `${at}/data`, part);
        break;
      default:
        keepUnknown(draft, at, name, part);
    }
  }
  if (!isRebuilt) draft.residue.length = start;
  return isRebuilt;
}

function readManifestsItemDescriptorPlatform(value: unknown, draft: ReadDraft, at: string, target: Record<string, unknown>): boolean {
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
      default:
        keepUnknown(draft, at, name, part);
    }
  }
  if (!isRebuilt) draft.residue.length = start;
  return isRebuilt;
}

function readManifestsItemSize(value: unknown, draft: ReadDraft, at: string, target: Record<string, unknown>): boolean {
  if (!isObject(value)) return false;
  const start = draft.residue.length;
  let isRebuilt = false;
  for (const name in value) {
    const part = value[name];
    if (part === undefined || !hasOwn.call(value, name)) continue;
    switch (name) {
      case "Content":
        if (Number.isSafeInteger(part) && !Object.is(part, -0)) {
          target.contentSizeBytes = String(part);
          isRebuilt = true;
        } else keep(draft, `${at}/Content`, part);
        break;
      case "Total":
        if (Number.isSafeInteger(part) && !Object.is(part, -0)) {
          target.totalSizeBytes = String(part);
          isRebuilt = true;
        } else keep(draft, `${at}/Total`, part);
        break;
      default:
        keepUnknown(draft, at, name, part);
    }
  }
  if (!isRebuilt) draft.residue.length = start;
  return isRebuilt;
}

function readManifestsItemImageData(value: unknown, draft: ReadDraft, at: string, target: Record<string, unknown>): boolean {
  if (!isObject(value)) return false;
  const start = draft.residue.length;
  let isRebuilt = false;
  for (const name in value) {
    const part = value[name];
    if (part === undefined || !hasOwn.call(value, name)) continue;
    switch (name) {
      case "Size":
        if (readManifestsItemImageDataSize(part, draft, `${at}/Size`, target)) isRebuilt = true;
        else keep(draft, `${at}/Size`, part);
        break;
      case "Platform":
        keep(draft, `${at}/Platform`, part);
        break;
      case "Containers":
        keep(draft, `${at}/Containers`, part);
        break;
      case "Identity":
        keep(draft, `${at}/Identity`, part);
        break;
      default:
        keepUnknown(draft, at, name, part);
    }
  }
  if (!isRebuilt) draft.residue.length = start;
  return isRebuilt;
}

function readManifestsItemImageDataSize(value: unknown, draft: ReadDraft, at: string, target: Record<string, unknown>): boolean {
  if (!isObject(value)) return false;
  const start = draft.residue.length;
  let isRebuilt = false;
  for (const name in value) {
    const part = value[name];
    if (part === undefined || !hasOwn.call(value, name)) continue;
    switch (name) {
      case "Unpacked":
        if (Number.isSafeInteger(part) && !Object.is(part, -0)) {
          target.unpackedSizeBytes = String(part);
          isRebuilt = true;
        } else keep(draft, `${at}/Unpacked`, part);
        break;
      default:
        keepUnknown(draft, at, name, part);
    }
  }
  if (!isRebuilt) draft.residue.length = start;
  return isRebuilt;
}

function readManifestsItemAttestationData(value: unknown, draft: ReadDraft, at: string, target: Record<string, unknown>): boolean {
  if (!isObject(value)) return false;
  const start = draft.residue.length;
  let isRebuilt = false;
  for (const name in value) {
    const part = value[name];
    if (part === undefined || !hasOwn.call(value, name)) continue;
    switch (name) {
      case "For":
        if (typeof part === "string") {
          target.attestedDigest = part;
          isRebuilt = true;
        } else keep(draft, `${at}/For`, part);
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
      case "id": {
        if ((view.isHome || view.assumed.has("/id"))) {
          const made = codecId.back(part);
          if (made !== undefined) document.Id = made;
        }
        break;
      }
      case "references": {
        const made = writeEach(part, (item) => codecRepoTagsItem.back(item));
        if (made !== undefined) document.RepoTags = made;
        break;
      }
      case "repoDigests": {
        const made = writeEach(part, (item) => codecRepoDigestsItem.back(item));
        if (made !== undefined) document.RepoDigests = made;
        break;
      }
      case "comment":
        if (typeof part === "string") document.Comment = part;
        break;
      case "builtAt":
        if (typeof part === "string") document.Created = part;
        break;
      case "author":
        if (typeof part === "string") document.Author = part;
        break;
      case "imageConfig":
        writeImageConfig(part, view, document);
        break;
      case "labels":
        if (isObject(part)) objectIn(document, "Config").Labels = part;
        break;
      case "platform":
        writePlatform(part, view, document);
        break;
      case "localSizeBytes": {
        const made = codecSize.back(part);
        if (made !== undefined) document.Size = made;
        break;
      }
      case "diffIds":
        if (Array.isArray(part)) objectIn(document, "RootFS").Layers = part;
        break;
      case "lastTaggedAt": {
        const made = codecMetadataLastTagTime.back(part);
        if (made !== undefined) objectIn(document, "Metadata").LastTagTime = made;
        break;
      }
      case "manifest":
        writeManifest(part, view, document);
        break;
      case "manifests": {
        const made = writeEach(part, (item) => writeManifestsItem(item, view));
        if (made !== undefined) document.Manifests = made;
        break;
      }
    }
  }
  return document;
}

function writeImageConfig(value: unknown, view: WriteView, document: Record<string, unknown>): void {
  if (!isObject(value)) return;
  for (const name in value) {
    const part = value[name];
    if (part === undefined || !hasOwn.call(value, name)) continue;
    switch (name) {
      case "User":
        if (typeof part === "string") objectIn(document, "Config").User = part;
        break;
      case "ExposedPorts": {
        const made = codecConfigExposedPorts.back(part);
        if (made !== undefined) objectIn(document, "Config").ExposedPorts = made;
        break;
      }
      case "Env":
        if (Array.isArray(part)) objectIn(document, "Config").Env = part;
        break;
      case "Entrypoint":
        if (Array.isArray(part)) objectIn(document, "Config").Entrypoint = part;
        break;
      case "Cmd":
        if (Array.isArray(part)) objectIn(document, "Config").Cmd = part;
        break;
      case "Volumes": {
        const made = codecConfigVolumes.back(part);
        if (made !== undefined) objectIn(document, "Config").Volumes = made;
        break;
      }
      case "WorkingDir":
        if (typeof part === "string") objectIn(document, "Config").WorkingDir = part;
        break;
      case "StopSignal":
        if (typeof part === "string") objectIn(document, "Config").StopSignal = part;
        break;
      case "ArgsEscaped":
        if (typeof part === "boolean") objectIn(document, "Config").ArgsEscaped = part;
        break;
      case "OnBuild":
        if (Array.isArray(part)) objectIn(document, "Config").OnBuild = part;
        break;
      case "Shell":
        if (Array.isArray(part)) objectIn(document, "Config").Shell = part;
        break;
      case "Healthcheck":
        writeImageConfigHealthcheck(part, view, document);
        break;
    }
  }
}

function writeImageConfigHealthcheck(value: unknown, _view: WriteView, document: Record<string, unknown>): void {
  if (!isObject(value)) return;
  for (const name in value) {
    const part = value[name];
    if (part === undefined || !hasOwn.call(value, name)) continue;
    switch (name) {
      case "Test":
        if (Array.isArray(part)) objectIn(objectIn(document, "Config"), "Healthcheck").Test = part;
        break;
      case "Interval": {
        const made = codecConfigHealthcheckInterval.back(part);
        if (made !== undefined) objectIn(objectIn(document, "Config"), "Healthcheck").Interval = made;
        break;
      }
      case "Timeout": {
        const made = codecConfigHealthcheckTimeout.back(part);
        if (made !== undefined) objectIn(objectIn(document, "Config"), "Healthcheck").Timeout = made;
        break;
      }
      case "StartPeriod": {
        const made = codecConfigHealthcheckStartPeriod.back(part);
        if (made !== undefined) objectIn(objectIn(document, "Config"), "Healthcheck").StartPeriod = made;
        break;
      }
      case "StartInterval": {
        const made = codecConfigHealthcheckStartInterval.back(part);
        if (made !== undefined) objectIn(objectIn(document, "Config"), "Healthcheck").StartInterval = made;
        break;
      }
      case "Retries": {
        const made = codecConfigHealthcheckRetries.back(part);
        if (made !== undefined) objectIn(objectIn(document, "Config"), "Healthcheck").Retries = made;
        break;
      }
    }
  }
}

function writePlatform(value: unknown, _view: WriteView, document: Record<string, unknown>): void {
  if (!isObject(value)) return;
  for (const name in value) {
    const part = value[name];
    if (part === undefined || !hasOwn.call(value, name)) continue;
    switch (name) {
      case "architecture":
        if (typeof part === "string") document.Architecture = part;
        break;
      case "variant":
        if (typeof part === "string") document.Variant = part;
        break;
      case "os":
        if (typeof part === "string") document.Os = part;
        break;
      case "osVersion":
        if (typeof part === "string") document.OsVersion = part;
        break;
    }
  }
}

function writeManifest(value: unknown, view: WriteView, document: Record<string, unknown>): void {
  if (!isObject(value)) return;
  for (const name in value) {
    const part = value[name];
    if (part === undefined || !hasOwn.call(value, name)) continue;
    switch (name) {
      case "mediaType":
        if (typeof part === "string") objectIn(document, "Descriptor").mediaType = part;
        break;
      case "digest":
        if (!view.implied.has("/manifest/digest") && typeof part === "string") objectIn(document, "Descriptor").digest = part;
        break;
      case "sizeBytes": {
        const made = codecDescriptorSize.back(part);
        if (made !== undefined) objectIn(document, "Descriptor").size = made;
        break;
      }
      case "urls":
        if (Array.isArray(part)) objectIn(document, "Descriptor").urls = part;
        break;
      case "descriptorAnnotations":
        if (isObject(part)) objectIn(document, "Descriptor").annotations = part;
        break;
      case "artifactType":
        if (typeof part === "string") objectIn(document, "Descriptor").artifactType = part;
        break;
      case "platform":
        writeManifestPlatform(part, view, document);
        break;
    }
  }
}

function writeManifestPlatform(value: unknown, _view: WriteView, document: Record<string, unknown>): void {
  if (!isObject(value)) return;
  for (const name in value) {
    const part = value[name];
    if (part === undefined || !hasOwn.call(value, name)) continue;
    switch (name) {
      case "architecture":
        if (typeof part === "string") objectIn(objectIn(document, "Descriptor"), "platform").architecture = part;
        break;
      case "os":
        if (typeof part === "string") objectIn(objectIn(document, "Descriptor"), "platform").os = part;
        break;
      case "osVersion":
        if (typeof part === "string") objectIn(objectIn(document, "Descriptor"), "platform")["os.version"] = part;
        break;
      case "osFeatures":
        if (Array.isArray(part)) objectIn(objectIn(document, "Descriptor"), "platform")["os.features"] = part;
        break;
      case "variant":
        if (typeof part === "string") objectIn(objectIn(document, "Descriptor"), "platform").variant = part;
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
        if (typeof part === "string") objectIn(target, "Descriptor").mediaType = part;
        break;
      case "digest":
        if (typeof part === "string") objectIn(target, "Descriptor").digest = part;
        break;
      case "sizeBytes": {
        const made = codecManifestsItemDescriptorSize.back(part);
        if (made !== undefined) objectIn(target, "Descriptor").size = made;
        break;
      }
      case "urls":
        if (Array.isArray(part)) objectIn(target, "Descriptor").urls = part;
        break;
      case "annotations":
        if (isObject(part)) objectIn(target, "Descriptor").annotations = part;
        break;
      case "artifactType":
        if (typeof part === "string") objectIn(target, "Descriptor").artifactType = part;
        break;
      case "platform":
        writeManifestsItemPlatform(part, view, target);
        break;
      case "kind":
        if (typeof part === "string") target.Kind = part;
        break;
      case "isAvailable":
        if (typeof part === "boolean") target.Available = part;
        break;
      case "contentSizeBytes": {
        const made = codecManifestsItemSizeContent.back(part);
        if (made !== undefined) objectIn(target, "Size").Content = made;
        break;
      }
      case "totalSizeBytes": {
        const made = codecManifestsItemSizeTotal.back(part);
        if (made !== undefined) objectIn(target, "Size").Total = made;
        break;
      }
      case "unpackedSizeBytes": {
        const made = codecManifestsItemImageDataSizeUnpacked.back(part);
        if (made !== undefined) objectIn(objectIn(target, "ImageData"), "Size").Unpacked = made;
        break;
      }
      case "attestedDigest":
        if (typeof part === "string") objectIn(target, "AttestationData").For = part;
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
        if (typeof part === "string") objectIn(objectIn(target, "Descriptor"), "platform").architecture = part;
        break;
      case "os":
        if (typeof part === "string") objectIn(objectIn(target, "Descriptor"), "platform").os = part;
        break;
      case "osVersion":
        if (typeof part === "string") objectIn(objectIn(target, "Descriptor"), "platform")["os.version"] = part;
        break;
      case "osFeatures":
        if (Array.isArray(part)) objectIn(objectIn(target, "Descriptor"), "platform")["os.features"] = part;
        break;
      case "variant":
        if (typeof part === "string") objectIn(objectIn(target, "Descriptor"), "platform").variant = part;
        break;
    }
  }
}

function tellRead(value: JsonObject, account: Account): void {
  for (const name in value) {
    const part = value[name];
    if (part === undefined || !hasOwn.call(value, name)) continue;
    switch (name) {
      case "Id":
        claimed(account, codecId, "forward", "/Id", "/id", "/Id", part);
        break;
      case "RepoTags":
        eachItem(account, "/RepoTags", "/references", "/RepoTags", part, (item, at, to) => claimed(account, codecRepoTagsItem, "forward", at, to, "/RepoTags/*", item));
        break;
      case "RepoDigests":
        eachItem(account, "/RepoDigests", "/repoDigests", "/RepoDigests", part, (item, at, to) => claimed(account, codecRepoDigestsItem, "forward", at, to, "/RepoDigests/*", item));
        break;
      case "Comment":
        if (typeof part === "string" && part !== "") carried(account, "/Comment", "/comment", "/Comment");
        else lost(account, "/Comment", part, "constraint", "/Comment");
        break;
      case "Created":
        if (typeof part === "string" && part !== "") carried(account, "/Created", "/builtAt", "/Created");
        else lost(account, "/Created", part, "constraint", "/Created");
        break;
      case "Author":
        if (typeof part === "string" && part !== "") carried(account, "/Author", "/author", "/Author");
        else lost(account, "/Author", part, "constraint", "/Author");
        break;
      case "Config":
        tellReadConfig(part, account);
        break;
      case "Architecture":
        if (typeof part === "string" && part !== "") carried(account, "/Architecture", "/platform/architecture", "/Architecture");
        else lost(account, "/Architecture", part, "constraint", "/Architecture");
        break;
      case "Variant":
        if (typeof part === "string" && part !== "") carried(account, "/Variant", "/platform/variant", "/Variant");
        else lost(account, "/Variant", part, "constraint", "/Variant");
        break;
      case "Os":
        if (typeof part === "string" && part !== "") carried(account, "/Os", "/platform/os", "/Os");
        else lost(account, "/Os", part, "constraint", "/Os");
        break;
      case "OsVersion":
        if (typeof part === "string" && part !== "") carried(account, "/OsVersion", "/platform/osVersion", "/OsVersion");
        else lost(account, "/OsVersion", part, "constraint", "/OsVersion");
        break;
      case "Size":
        if (Number.isSafeInteger(part) && !Object.is(part, -0)) carried(account, "/Size", "/localSizeBytes", "/Size", "converted");
        else claimed(account, codecSize, "forward", "/Size", "/localSizeBytes", "/Size", part);
        break;
      case "RootFS":
        tellReadRootFS(part, account);
        break;
      case "Metadata":
        tellReadMetadata(part, account);
        break;
      case "Descriptor":
        tellReadDescriptor(part, account);
        break;
      case "Manifests":
        eachItem(account, "/Manifests", "/manifests", "/Manifests", part, (item, at, to) =>
          objectItem(account, item, at, to, "/Manifests", (inner, from, target) => tellReadManifestsItem(inner, account, from, target)));
        break;
      case "Parent":
        lost(account, "/Parent", part, "no-target", "/Parent");
        break;
      case "Container":
        lost(account, "/Container", part, "no-target", "/Container");
        break;
      case "ContainerConfig":
        lost(account, "/ContainerConfig", part, "no-target", "/ContainerConfig");
        break;
      case "DockerVersion":
        lost(account, "/DockerVersion", part, "no-target", "/DockerVersion");
        break;
      case "GraphDriver":
        lost(account, "/GraphDriver", part, "no-target", "/GraphDriver");
        break;
      case "Identity":
        lost(account, "/Identity", part, "no-target", "/Identity");
        break;
      case "Checksum":
        lost(account, "/Checksum", part, "no-target", "/Checksum");
        break;
      case "Tags":
        lost(account, "/Tags", part, "no-target", "/Tags");
        break;
      case "VirtualSize":
        lost(account, "/VirtualSize", part, "no-target", "/VirtualSize");
        break;
      default:
        lostMember(account, "", name, part);
    }
  }
}

function tellReadConfig(value: unknown, account: Account): void {
  if (!isObject(value) || isEmpty(value)) {
    lost(account, "/Config", value, "form");
    return;
  }
  for (const name in value) {
    const part = value[name];
    if (part === undefined || !hasOwn.call(value, name)) continue;
    switch (name) {
      case "User":
        if (typeof part === "string" && part !== "") carried(account, "/Config/User", "/imageConfig/User", "/Config/User");
        else lost(account, "/Config/User", part, "constraint", "/Config/User");
        break;
      case "ExposedPorts":
        claimed(account, codecConfigExposedPorts, "forward", "/Config/ExposedPorts", "/imageConfig/ExposedPorts", "/Config/ExposedPorts", part);
        break;
      case "Env":
        if (Array.isArray(part)) carriedWhole(account, "/Config/Env", "/imageConfig/Env", "/Config/Env", part);
        else lost(account, "/Config/Env", part, "constraint", "/Config/Env");
        break;
      case "Entrypoint":
        if (Array.isArray(part)) carriedWhole(account, "/Config/Entrypoint", "/imageConfig/Entrypoint", "/Config/Entrypoint", part);
        else lost(account, "/Config/Entrypoint", part, "constraint", "/Config/Entrypoint");
        break;
      case "Cmd":
        if (Array.isArray(part)) carriedWhole(account, "/Config/Cmd", "/imageConfig/Cmd", "/Config/Cmd", part);
        else lost(account, "/Config/Cmd", part, "constraint", "/Config/Cmd");
        break;
      case "Volumes":
        claimed(account, codecConfigVolumes, "forward", "/Config/Volumes", "/imageConfig/Volumes", "/Config/Volumes", part);
        break;
      case "WorkingDir":
        if (typeof part === "string" && part !== "") carried(account, "/Config/WorkingDir", "/imageConfig/WorkingDir", "/Config/WorkingDir");
        else lost(account, "/Config/WorkingDir", part, "constraint", "/Config/WorkingDir");
        break;
      case "Labels":
        if (isObject(part)) carriedWhole(account, "/Config/Labels", "/labels", "/Config/Labels", part);
        else lost(account, "/Config/Labels", part, "constraint", "/Config/Labels");
        break;
      case "StopSignal":
        if (typeof part === "string" && part !== "") carried(account, "/Config/StopSignal", "/imageConfig/StopSignal", "/Config/StopSignal");
        else lost(account, "/Config/StopSignal", part, "constraint", "/Config/StopSignal");
        break;
      case "ArgsEscaped":
        if (typeof part === "boolean") carried(account, "/Config/ArgsEscaped", "/imageConfig/ArgsEscaped", "/Config/ArgsEscaped");
        else lost(account, "/Config/ArgsEscaped", part, "constraint", "/Config/ArgsEscaped");
        break;
      case "OnBuild":
        if (Array.isArray(part)) carriedWhole(account, "/Config/OnBuild", "/imageConfig/OnBuild", "/Config/OnBuild", part);
        else lost(account, "/Config/OnBuild", part, "constraint", "/Config/OnBuild");
        break;
      case "Shell":
        if (Array.isArray(part)) carriedWhole(account, "/Config/Shell", "/imageConfig/Shell", "/Config/Shell", part);
        else lost(account, "/Config/Shell", part, "constraint", "/Config/Shell");
        break;
      case "Healthcheck":
        tellReadConfigHealthcheck(part, account);
        break;
      case "Hostname":
        lost(account, "/Config/Hostname", part, "no-target", "/Config/Hostname", true);
        break;
      case "Domainname":
        lost(account, "/Config/Domainname", part, "no-target", "/Config/Domainname", true);
        break;
      case "AttachStdin":
        lost(account, "/Config/AttachStdin", part, "no-target", "/Config/AttachStdin", true);
        break;
      case "AttachStdout":
        lost(account, "/Config/AttachStdout", part, "no-target", "/Config/AttachStdout", true);
        break;
      case "AttachStderr":
        lost(account, "/Config/AttachStderr", part, "no-target", "/Config/AttachStderr", true);
        break;
      case "Tty":
        lost(account, "/Config/Tty", part, "no-target", "/Config/Tty", true);
        break;
      case "OpenStdin":
        lost(account, "/Config/OpenStdin", part, "no-target", "/Config/OpenStdin", true);
        break;
      case "StdinOnce":
        lost(account, "/Config/StdinOnce", part, "no-target", "/Config/StdinOnce", true);
        break;
      case "Image":
        lost(account, "/Config/Image", part, "no-target", "/Config/Image", true);
        break;
      case "NetworkDisabled":
        lost(account, "/Config/NetworkDisabled", part, "no-target", "/Config/NetworkDisabled", true);
        break;
      case "MacAddress":
        lost(account, "/Config/MacAddress", part, "no-target", "/Config/MacAddress", true);
        break;
      case "StopTimeout":
        lost(account, "/Config/StopTimeout", part, "no-target", "/Config/StopTimeout", true);
        break;
      case "CpuShares":
        lost(account, "/Config/CpuShares", part, "no-target", "/Config/CpuShares", true);
        break;
      case "Cpuset":
        lost(account, "/Config/Cpuset", part, "no-target", "/Config/Cpuset", true);
        break;
      case "Memory":
        lost(account, "/Config/Memory", part, "no-target", "/Config/Memory", true);
        break;
      case "MemorySwap":
        lost(account, "/Config/MemorySwap", part, "no-target", "/Config/MemorySwap", true);
        break;
      case "PortSpecs":
        lost(account, "/Config/PortSpecs", part, "no-target", "/Config/PortSpecs", true);
        break;
      case "SecurityOpt":
        lost(account, "/Config/SecurityOpt", part, "no-target", "/Config/SecurityOpt", true);
        break;
      case "PublishService":
        lost(account, "/Config/PublishService", part, "no-target", "/Config/PublishService", true);
        break;
      case "VolumeDriver":
        lost(account, "/Config/VolumeDriver", part, "no-target", "/Config/VolumeDriver", true);
        break;
      default:
        lostMember(account, "/Config", name, part);
    }
  }
}

function tellReadConfigHealthcheck(value: unknown, account: Account): void {
  if (!isObject(value) || isEmpty(value)) {
    lost(account, "/Config/Healthcheck", value, "form");
    return;
  }
  for (const name in value) {
    const part = value[name];
    if (part === undefined || !hasOwn.call(value, name)) continue;
    switch (name) {
      case "Test":
        if (Array.isArray(part)) carriedWhole(account, "/Config/Healthcheck/Test", "/imageConfig/Healthcheck/Test", "/Config/Healthcheck/Test", part);
        else lost(account, "/Config/Healthcheck/Test", part, "constraint", "/Config/Healthcheck/Test");
        break;
      case "Interval":
        if (Number.isSafeInteger(part) && !Object.is(part, -0)) carried(account, "/Config/Healthcheck/Interval", "/imageConfig/Healthcheck/Interval", "/Config/Healthcheck/Interval", "converted");
        else claimed(account, codecConfigHealthcheckInterval, "forward", "/Config/Healthcheck/Interval", "/imageConfig/Healthcheck/Interval", "/Config/Healthcheck/Interval", part);
        break;
      case "Timeout":
        if (Number.isSafeInteger(part) && !Object.is(part, -0)) carried(account, "/Config/Healthcheck/Timeout", "/imageConfig/Healthcheck/Timeout", "/Config/Healthcheck/Timeout", "converted");
        else claimed(account, codecConfigHealthcheckTimeout, "forward", "/Config/Healthcheck/Timeout", "/imageConfig/Healthcheck/Timeout", "/Config/Healthcheck/Timeout", part);
        break;
      case "StartPeriod":
        if (Number.isSafeInteger(part) && !Object.is(part, -0)) carried(account, "/Config/Healthcheck/StartPeriod", "/imageConfig/Healthcheck/StartPeriod", "/Config/Healthcheck/StartPeriod", "converted");
        else claimed(account, codecConfigHealthcheckStartPeriod, "forward", "/Config/Healthcheck/StartPeriod", "/imageConfig/Healthcheck/StartPeriod", "/Config/Healthcheck/StartPeriod", part);
        break;
      case "StartInterval":
        if (Number.isSafeInteger(part) && !Object.is(part, -0)) carried(account, "/Config/Healthcheck/StartInterval", "/imageConfig/Healthcheck/StartInterval", "/Config/Healthcheck/StartInterval", "converted");
        else claimed(account, codecConfigHealthcheckStartInterval, "forward", "/Config/Healthcheck/StartInterval", "/imageConfig/Healthcheck/StartInterval", "/Config/Healthcheck/StartInterval", part);
        break;
      case "Retries":
        if (Number.isSafeInteger(part) && !Object.is(part, -0)) carried(account, "/Config/Healthcheck/Retries", "/imageConfig/Healthcheck/Retries", "/Config/Healthcheck/Retries", "converted");
        else claimed(account, codecConfigHealthcheckRetries, "forward", "/Config/Healthcheck/Retries", "/imageConfig/Healthcheck/Retries", "/Config/Healthcheck/Retries", part);
        break;
      default:
        lostMember(account, "/Config/Healthcheck", name, part);
    }
  }
}

function tellReadRootFS(value: unknown, account: Account): void {
  if (!isObject(value) || isEmpty(value)) {
    lost(account, "/RootFS", value, "form");
    return;
  }
  for (const name in value) {
    const part = value[name];
    if (part === undefined || !hasOwn.call(value, name)) continue;
    switch (name) {
      case "Type":
        if (part === "layers") implied(account, "/RootFS/Type", part, "/RootFS/Type");
        else lost(account, "/RootFS/Type", part, "no-target", "/RootFS/Type");
        break;
      case "Layers":
        if (Array.isArray(part)) carriedWhole(account, "/RootFS/Layers", "/diffIds", "/RootFS/Layers", part);
        else lost(account, "/RootFS/Layers", part, "constraint", "/RootFS/Layers");
        break;
      case "BaseLayer":
        lost(account, "/RootFS/BaseLayer", part, "no-target", "/RootFS/BaseLayer");
        break;
      default:
        lostMember(account, "/RootFS", name, part);
    }
  }
}

function tellReadMetadata(value: unknown, account: Account): void {
  if (!isObject(value) || isEmpty(value)) {
    lost(account, "/Metadata", value, "form");
    return;
  }
  for (const name in value) {
    const part = value[name];
    if (part === undefined || !hasOwn.call(value, name)) continue;
    switch (name) {
      case "LastTagTime":
        claimed(account, codecMetadataLastTagTime, "forward", "/Metadata/LastTagTime", "/lastTaggedAt", "/Metadata/LastTagTime", part);
        break;
      default:
        lostMember(account, "/Metadata", name, part);
    }
  }
}

function tellReadDescriptor(value: unknown, account: Account): void {
  if (!isObject(value) || isEmpty(value)) {
    lost(account, "/Descriptor", value, "form");
    return;
  }
  for (const name in value) {
    const part = value[name];
    if (part === undefined || !hasOwn.call(value, name)) continue;
    switch (name) {
      case "mediaType":
        if (typeof part === "string") carried(account, "/Descriptor/mediaType", "/manifest/mediaType", "/Descriptor/mediaType");
        else lost(account, "/Descriptor/mediaType", part, "constraint", "/Descriptor/mediaType");
        break;
      case "digest":
        if (typeof part === "string") carried(account, "/Descriptor/digest", "/manifest/digest", "/Descriptor/digest");
        else lost(account, "/Descriptor/digest", part, "constraint", "/Descriptor/digest");
        break;
      case "size":
        if (Number.isSafeInteger(part) && !Object.is(part, -0)) carried(account, "/Descriptor/size", "/manifest/sizeBytes", "/Descriptor/size", "converted");
        else claimed(account, codecDescriptorSize, "forward", "/Descriptor/size", "/manifest/sizeBytes", "/Descriptor/size", part);
        break;
      case "urls":
        if (Array.isArray(part)) carriedWhole(account, "/Descriptor/urls", "/manifest/urls", "/Descriptor/urls", part);
        else lost(account, "/Descriptor/urls", part, "constraint", "/Descriptor/urls");
        break;
      case "annotations":
        if (isObject(part)) carriedWhole(account, "/Descriptor/annotations", "/manifest/descriptorAnnotations", "/Descriptor/annotations", part);
        else lost(account, "/Descriptor/annotations", part, "constraint", "/Descriptor/annotations");
        break;
      case "artifactType":
        if (typeof part === "string") carried(account, "/Descriptor/artifactType", "/manifest/artifactType", "/Descriptor/artifactType");
        else lost(account, "/Descriptor/artifactType", part, "constraint", "/Descriptor/artifactType");
        break;
      case "platform":
        tellReadDescriptorPlatform(part, account);
        break;
      case "data":
        lost(account, "/Descriptor/data", part, "no-target", "/Descriptor/data");
        break;
      default:
        lostMember(account, "/Descriptor", name, part);
    }
  }
}

function tellReadDescriptorPlatform(value: unknown, account: Account): void {
  if (!isObject(value) || isEmpty(value)) {
    lost(account, "/Descriptor/platform", value, "form");
    return;
  }
  for (const name in value) {
    const part = value[name];
    if (part === undefined || !hasOwn.call(value, name)) continue;
    switch (name) {
      case "architecture":
        if (typeof part === "string") carried(account, "/Descriptor/platform/architecture", "/manifest/platform/architecture", "/Descriptor/platform/architecture");
        else lost(account, "/Descriptor/platform/architecture", part, "constraint", "/Descriptor/platform/architecture");
        break;
      case "os":
        if (typeof part === "string") carried(account, "/Descriptor/platform/os", "/manifest/platform/os", "/Descriptor/platform/os");
        else lost(account, "/Descriptor/platform/os", part, "constraint", "/Descriptor/platform/os");
        break;
      case "os.version":
        if (typeof part === "string") carried(account, "/Descriptor/platform/os.version", "/manifest/platform/osVersion", "/Descriptor/platform/os.version");
        else lost(account, "/Descriptor/platform/os.version", part, "constraint", "/Descriptor/platform/os.version");
        break;
      case "os.features":
        if (Array.isArray(part)) carriedWhole(account, "/Descriptor/platform/os.features", "/manifest/platform/osFeatures", "/Descriptor/platform/os.features", part);
        else lost(account, "/Descriptor/platform/os.features", part, "constraint", "/Descriptor/platform/os.features");
        break;
      case "variant":
        if (typeof part === "string") carried(account, "/Descriptor/platform/variant", "/manifest/platform/variant", "/Descriptor/platform/variant");
        else lost(account, "/Descriptor/platform/variant", part, "constraint", "/Descriptor/platform/variant");
        break;
      default:
        lostMember(account, "/Descriptor/platform", name, part);
    }
  }
}

function tellReadManifestsItem(value: JsonObject, account: Account, at: string, target: string): void {
  for (const name in value) {
    const part = value[name];
    if (part === undefined || !hasOwn.call(value, name)) continue;
    switch (name) {
      case "Descriptor":
        tellReadManifestsItemDescriptor(part, account, `${at}/Descriptor`, target);
        break;
      case "Kind":
        if (typeof part === "string") carried(account, `${at}/Kind`, `${target}/kind`, "/Manifests/*/Kind");
        else lost(account, `${at}/Kind`, part, "constraint", "/Manifests/*/Kind");
        break;
      case "Available":
        if (typeof part === "boolean") carried(account, `${at}/Available`, `${target}/isAvailable`, "/Manifests/*/Available");
        else lost(account, `${at}/Available`, part, "constraint", "/Manifests/*/Available");
        break;
      case "Size":
        tellReadManifestsItemSize(part, account, `${at}/Size`, target);
        break;
      case "ImageData":
        tellReadManifestsItemImageData(part, account, `${at}/ImageData`, target);
        break;
      case "AttestationData":
        tellReadManifestsItemAttestationData(part, account, `${at}/AttestationData`, target);
        break;
      case "ID":
        lost(account, `${at}/ID`, part, "no-target", "/Manifests/*/ID");
        break;
      default:
        lostMember(account, at, name, part);
    }
  }
}

function tellReadManifestsItemDescriptor(value: unknown, account: Account, at: string, target: string): void {
  if (!isObject(value) || isEmpty(value)) {
    lost(account, at, value, "form");
    return;
  }
  for (const name in value) {
    const part = value[name];
    if (part === undefined || !hasOwn.call(value, name)) continue;
    switch (name) {
      case "mediaType":
        if (typeof part === "string") carried(account, `${at}/mediaType`, `${target}/mediaType`, "/Manifests/*/Descriptor/mediaType");
        else lost(account, `${at}/mediaType`, part, "constraint", "/Manifests/*/Descriptor/mediaType");
        break;
      case "digest":
        if (typeof part === "string") carried(account, `${at}/digest`, `${target}/digest`, "/Manifests/*/Descriptor/digest");
        else lost(account, `${at}/digest`, part, "constraint", "/Manifests/*/Descriptor/digest");
        break;
      case "size":
        if (Number.isSafeInteger(part) && !Object.is(part, -0)) carried(account, `${at}/size`, `${target}/sizeBytes`, "/Manifests/*/Descriptor/size", "converted");
        else claimed(account, codecManifestsItemDescriptorSize, "forward", `${at}/size`, `${target}/sizeBytes`, "/Manifests/*/Descriptor/size", part);
        break;
      case "urls":
        if (Array.isArray(part)) carriedWhole(account, `${at}/urls`, `${target}/urls`, "/Manifests/*/Descriptor/urls", part);
        else lost(account, `${at}/urls`, part, "constraint", "/Manifests/*/Descriptor/urls");
        break;
      case "annotations":
        if (isObject(part)) carriedWhole(account, `${at}/annotations`, `${target}/annotations`, "/Manifests/*/Descriptor/annotations", part);
        else lost(account, `${at}/annotations`, part, "constraint", "/Manifests/*/Descriptor/annotations");
        break;
      case "artifactType":
        if (typeof part === "string") carried(account, `${at}/artifactType`, `${target}/artifactType`, "/Manifests/*/Descriptor/artifactType");
        else lost(account, `${at}/artifactType`, part, "constraint", "/Manifests/*/Descriptor/artifactType");
        break;
      case "platform":
        tellReadManifestsItemDescriptorPlatform(part, account, `${at}/platform`, target);
        break;
      case "data":
        lost(account, `${at}/data`, part, "no-target", "/Manifests/*/Descriptor/data");
        break;
      default:
        lostMember(account, at, name, part);
    }
  }
}

function tellReadManifestsItemDescriptorPlatform(value: unknown, account: Account, at: string, target: string): void {
  if (!isObject(value) || isEmpty(value)) {
    lost(account, at, value, "form");
    return;
  }
  for (const name in value) {
    const part = value[name];
    if (part === undefined || !hasOwn.call(value, name)) continue;
    switch (name) {
      case "architecture":
        if (typeof part === "string") carried(account, `${at}/architecture`, `${target}/platform/architecture`, "/Manifests/*/Descriptor/platform/architecture");
        else lost(account, `${at}/architecture`, part, "constraint", "/Manifests/*/Descriptor/platform/architecture");
        break;
      case "os":
        if (typeof part === "string") carried(account, `${at}/os`, `${target}/platform/os`, "/Manifests/*/Descriptor/platform/os");
        else lost(account, `${at}/os`, part, "constraint", "/Manifests/*/Descriptor/platform/os");
        break;
      case "os.version":
        if (typeof part === "string") carried(account, `${at}/os.version`, `${target}/platform/osVersion`, "/Manifests/*/Descriptor/platform/os.version");
        else lost(account, `${at}/os.version`, part, "constraint", "/Manifests/*/Descriptor/platform/os.version");
        break;
      case "os.features":
        if (Array.isArray(part)) carriedWhole(account, `${at}/os.features`, `${target}/platform/osFeatures`, "/Manifests/*/Descriptor/platform/os.features", part);
        else lost(account, `${at}/os.features`, part, "constraint", "/Manifests/*/Descriptor/platform/os.features");
        break;
      case "variant":
        if (typeof part === "string") carried(account, `${at}/variant`, `${target}/platform/variant`, "/Manifests/*/Descriptor/platform/variant");
        else lost(account, `${at}/variant`, part, "constraint", "/Manifests/*/Descriptor/platform/variant");
        break;
      default:
        lostMember(account, at, name, part);
    }
  }
}

function tellReadManifestsItemSize(value: unknown, account: Account, at: string, target: string): void {
  if (!isObject(value) || isEmpty(value)) {
    lost(account, at, value, "form");
    return;
  }
  for (const name in value) {
    const part = value[name];
    if (part === undefined || !hasOwn.call(value, name)) continue;
    switch (name) {
      case "Content":
        if (Number.isSafeInteger(part) && !Object.is(part, -0)) carried(account, `${at}/Content`, `${target}/contentSizeBytes`, "/Manifests/*/Size/Content", "converted");
        else claimed(account, codecManifestsItemSizeContent, "forward", `${at}/Content`, `${target}/contentSizeBytes`, "/Manifests/*/Size/Content", part);
        break;
      case "Total":
        if (Number.isSafeInteger(part) && !Object.is(part, -0)) carried(account, `${at}/Total`, `${target}/totalSizeBytes`, "/Manifests/*/Size/Total", "converted");
        else claimed(account, codecManifestsItemSizeTotal, "forward", `${at}/Total`, `${target}/totalSizeBytes`, "/Manifests/*/Size/Total", part);
        break;
      default:
        lostMember(account, at, name, part);
    }
  }
}

function tellReadManifestsItemImageData(value: unknown, account: Account, at: string, target: string): void {
  if (!isObject(value) || isEmpty(value)) {
    lost(account, at, value, "form");
    return;
  }
  for (const name in value) {
    const part = value[name];
    if (part === undefined || !hasOwn.call(value, name)) continue;
    switch (name) {
      case "Size":
        tellReadManifestsItemImageDataSize(part, account, `${at}/Size`, target);
        break;
      case "Platform":
        lost(account, `${at}/Platform`, part, "no-target", "/Manifests/*/ImageData/Platform");
        break;
      case "Containers":
        lost(account, `${at}/Containers`, part, "no-target", "/Manifests/*/ImageData/Containers");
        break;
      case "Identity":
        lost(account, `${at}/Identity`, part, "no-target", "/Manifests/*/ImageData/Identity");
        break;
      default:
        lostMember(account, at, name, part);
    }
  }
}

function tellReadManifestsItemImageDataSize(value: unknown, account: Account, at: string, target: string): void {
  if (!isObject(value) || isEmpty(value)) {
    lost(account, at, value, "form");
    return;
  }
  for (const name in value) {
    const part = value[name];
    if (part === undefined || !hasOwn.call(value, name)) continue;
    switch (name) {
      case "Unpacked":
        if (Number.isSafeInteger(part) && !Object.is(part, -0)) carried(account, `${at}/Unpacked`, `${target}/unpackedSizeBytes`, "/Manifests/*/ImageData/Size/Unpacked", "converted");
        else claimed(account, codecManifestsItemImageDataSizeUnpacked, "forward", `${at}/Unpacked`, `${target}/unpackedSizeBytes`, "/Manifests/*/ImageData/Size/Unpacked", part);
        break;
      default:
        lostMember(account, at, name, part);
    }
  }
}

function tellReadManifestsItemAttestationData(value: unknown, account: Account, at: string, target: string): void {
  if (!isObject(value) || isEmpty(value)) {
    lost(account, at, value, "form");
    return;
  }
  for (const name in value) {
    const part = value[name];
    if (part === undefined || !hasOwn.call(value, name)) continue;
    switch (name) {
      case "For":
        if (typeof part === "string") carried(account, `${at}/For`, `${target}/attestedDigest`, "/Manifests/*/AttestationData/For");
        else lost(account, `${at}/For`, part, "constraint", "/Manifests/*/AttestationData/For");
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
        if (!(account.isHome || account.assumed.has("/id"))) lost(account, "/id", part, "no-target", "/Id");
        else claimed(account, codecId, "back", "/id", "/Id", "/Id", part);
        break;
      case "references":
        eachItem(account, "/references", "/RepoTags", "/RepoTags", part, (item, at, to) => claimed(account, codecRepoTagsItem, "back", at, to, "/RepoTags/*", item));
        break;
      case "repoDigests":
        eachItem(account, "/repoDigests", "/RepoDigests", "/RepoDigests", part, (item, at, to) => claimed(account, codecRepoDigestsItem, "back", at, to, "/RepoDigests/*", item));
        break;
      case "comment":
        claimed(account, codecComment, "back", "/comment", "/Comment", "/Comment", part);
        break;
      case "builtAt":
        claimed(account, codecCreated, "back", "/builtAt", "/Created", "/Created", part);
        break;
      case "author":
        claimed(account, codecAuthor, "back", "/author", "/Author", "/Author", part);
        break;
      case "imageConfig":
        tellWriteImageConfig(part, account);
        break;
      case "labels":
        if (isObject(part)) carriedWhole(account, "/labels", "/Config/Labels", "/Config/Labels", part);
        else lost(account, "/labels", part, "constraint", "/Config/Labels");
        break;
      case "platform":
        tellWritePlatform(part, account);
        break;
      case "localSizeBytes":
        claimed(account, codecSize, "back", "/localSizeBytes", "/Size", "/Size", part);
        break;
      case "diffIds":
        if (Array.isArray(part)) carriedWhole(account, "/diffIds", "/RootFS/Layers", "/RootFS/Layers", part);
        else lost(account, "/diffIds", part, "constraint", "/RootFS/Layers");
        break;
      case "lastTaggedAt":
        claimed(account, codecMetadataLastTagTime, "back", "/lastTaggedAt", "/Metadata/LastTagTime", "/Metadata/LastTagTime", part);
        break;
      case "manifest":
        tellWriteManifest(part, account);
        break;
      case "manifests":
        eachItem(account, "/manifests", "/Manifests", "/Manifests", part, (item, at, to) =>
          objectItem(account, item, at, to, "/Manifests", (inner, from, target) => tellWriteManifestsItem(inner, account, from, target)));
        break;
      default:
        lostMember(account, "", name, part);
    }
  }
}

function tellWriteImageConfig(value: unknown, account: Account): void {
  if (!isObject(value) || isEmpty(value)) {
    lost(account, "/imageConfig", value, "form");
    return;
  }
  for (const name in value) {
    const part = value[name];
    if (part === undefined || !hasOwn.call(value, name)) continue;
    switch (name) {
      case "User":
        claimed(account, codecConfigUser, "back", "/imageConfig/User", "/Config/User", "/Config/User", part);
        break;
      case "ExposedPorts":
        claimed(account, codecConfigExposedPorts, "back", "/imageConfig/ExposedPorts", "/Config/ExposedPorts", "/Config/ExposedPorts", part);
        break;
      case "Env":
        if (Array.isArray(part)) carriedWhole(account, "/imageConfig/Env", "/Config/Env", "/Config/Env", part);
        else lost(account, "/imageConfig/Env", part, "constraint", "/Config/Env");
        break;
      case "Entrypoint":
        if (Array.isArray(part)) carriedWhole(account, "/imageConfig/Entrypoint", "/Config/Entrypoint", "/Config/Entrypoint", part);
        else lost(account, "/imageConfig/Entrypoint", part, "constraint", "/Config/Entrypoint");
        break;
      case "Cmd":
        if (Array.isArray(part)) carriedWhole(account, "/imageConfig/Cmd", "/Config/Cmd", "/Config/Cmd", part);
        else lost(account, "/imageConfig/Cmd", part, "constraint", "/Config/Cmd");
        break;
      case "Volumes":
        claimed(account, codecConfigVolumes, "back", "/imageConfig/Volumes", "/Config/Volumes", "/Config/Volumes", part);
        break;
      case "WorkingDir":
        claimed(account, codecConfigWorkingDir, "back", "/imageConfig/WorkingDir", "/Config/WorkingDir", "/Config/WorkingDir", part);
        break;
      case "StopSignal":
        claimed(account, codecConfigStopSignal, "back", "/imageConfig/StopSignal", "/Config/StopSignal", "/Config/StopSignal", part);
        break;
      case "ArgsEscaped":
        if (typeof part === "boolean") carried(account, "/imageConfig/ArgsEscaped", "/Config/ArgsEscaped", "/Config/ArgsEscaped");
        else lost(account, "/imageConfig/ArgsEscaped", part, "constraint", "/Config/ArgsEscaped");
        break;
      case "OnBuild":
        if (Array.isArray(part)) carriedWhole(account, "/imageConfig/OnBuild", "/Config/OnBuild", "/Config/OnBuild", part);
        else lost(account, "/imageConfig/OnBuild", part, "constraint", "/Config/OnBuild");
        break;
      case "Shell":
        if (Array.isArray(part)) carriedWhole(account, "/imageConfig/Shell", "/Config/Shell", "/Config/Shell", part);
        else lost(account, "/imageConfig/Shell", part, "constraint", "/Config/Shell");
        break;
      case "Healthcheck":
        tellWriteImageConfigHealthcheck(part, account);
        break;
      default:
        lostMember(account, "/imageConfig", name, part);
    }
  }
}

function tellWriteImageConfigHealthcheck(value: unknown, account: Account): void {
  if (!isObject(value) || isEmpty(value)) {
    lost(account, "/imageConfig/Healthcheck", value, "form");
    return;
  }
  for (const name in value) {
    const part = value[name];
    if (part === undefined || !hasOwn.call(value, name)) continue;
    switch (name) {
      case "Test":
        if (Array.isArray(part)) carriedWhole(account, "/imageConfig/Healthcheck/Test", "/Config/Healthcheck/Test", "/Config/Healthcheck/Test", part);
        else lost(account, "/imageConfig/Healthcheck/Test", part, "constraint", "/Config/Healthcheck/Test");
        break;
      case "Interval":
        claimed(account, codecConfigHealthcheckInterval, "back", "/imageConfig/Healthcheck/Interval", "/Config/Healthcheck/Interval", "/Config/Healthcheck/Interval", part);
        break;
      case "Timeout":
        claimed(account, codecConfigHealthcheckTimeout, "back", "/imageConfig/Healthcheck/Timeout", "/Config/Healthcheck/Timeout", "/Config/Healthcheck/Timeout", part);
        break;
      case "StartPeriod":
        claimed(account, codecConfigHealthcheckStartPeriod, "back", "/imageConfig/Healthcheck/StartPeriod", "/Config/Healthcheck/StartPeriod", "/Config/Healthcheck/StartPeriod", part);
        break;
      case "StartInterval":
        claimed(account, codecConfigHealthcheckStartInterval, "back", "/imageConfig/Healthcheck/StartInterval", "/Config/Healthcheck/StartInterval", "/Config/Healthcheck/StartInterval", part);
        break;
      case "Retries":
        claimed(account, codecConfigHealthcheckRetries, "back", "/imageConfig/Healthcheck/Retries", "/Config/Healthcheck/Retries", "/Config/Healthcheck/Retries", part);
        break;
      default:
        lostMember(account, "/imageConfig/Healthcheck", name, part);
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
      case "architecture":
        claimed(account, codecArchitecture, "back", "/platform/architecture", "/Architecture", "/Architecture", part);
        break;
      case "variant":
        claimed(account, codecVariant, "back", "/platform/variant", "/Variant", "/Variant", part);
        break;
      case "os":
        claimed(account, codecOs, "back", "/platform/os", "/Os", "/Os", part);
        break;
      case "osVersion":
        claimed(account, codecOsVersion, "back", "/platform/osVersion", "/OsVersion", "/OsVersion", part);
        break;
      default:
        lostMember(account, "/platform", name, part);
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
        if (typeof part === "string") carried(account, "/manifest/mediaType", "/Descriptor/mediaType", "/Descriptor/mediaType");
        else lost(account, "/manifest/mediaType", part, "constraint", "/Descriptor/mediaType");
        break;
      case "digest":
        if (account.implied.has("/manifest/digest")) implied(account, "/manifest/digest", part);
        else if (typeof part === "string") carried(account, "/manifest/digest", "/Descriptor/digest", "/Descriptor/digest");
        else lost(account, "/manifest/digest", part, "constraint", "/Descriptor/digest");
        break;
      case "sizeBytes":
        claimed(account, codecDescriptorSize, "back", "/manifest/sizeBytes", "/Descriptor/size", "/Descriptor/size", part);
        break;
      case "urls":
        if (Array.isArray(part)) carriedWhole(account, "/manifest/urls", "/Descriptor/urls", "/Descriptor/urls", part);
        else lost(account, "/manifest/urls", part, "constraint", "/Descriptor/urls");
        break;
      case "descriptorAnnotations":
        if (isObject(part)) carriedWhole(account, "/manifest/descriptorAnnotations", "/Descriptor/annotations", "/Descriptor/annotations", part);
        else lost(account, "/manifest/descriptorAnnotations", part, "constraint", "/Descriptor/annotations");
        break;
      case "artifactType":
        if (typeof part === "string") carried(account, "/manifest/artifactType", "/Descriptor/artifactType", "/Descriptor/artifactType");
        else lost(account, "/manifest/artifactType", part, "constraint", "/Descriptor/artifactType");
        break;
      case "platform":
        tellWriteManifestPlatform(part, account);
        break;
      default:
        lostMember(account, "/manifest", name, part);
    }
  }
}

function tellWriteManifestPlatform(value: unknown, account: Account): void {
  if (!isObject(value) || isEmpty(value)) {
    lost(account, "/manifest/platform", value, "form");
    return;
  }
  for (const name in value) {
    const part = value[name];
    if (part === undefined || !hasOwn.call(value, name)) continue;
    switch (name) {
      case "architecture":
        if (typeof part === "string") carried(account, "/manifest/platform/architecture", "/Descriptor/platform/architecture", "/Descriptor/platform/architecture");
        else lost(account, "/manifest/platform/architecture", part, "constraint", "/Descriptor/platform/architecture");
        break;
      case "os":
        if (typeof part === "string") carried(account, "/manifest/platform/os", "/Descriptor/platform/os", "/Descriptor/platform/os");
        else lost(account, "/manifest/platform/os", part, "constraint", "/Descriptor/platform/os");
        break;
      case "osVersion":
        if (typeof part === "string") carried(account, "/manifest/platform/osVersion", "/Descriptor/platform/os.version", "/Descriptor/platform/os.version");
        else lost(account, "/manifest/platform/osVersion", part, "constraint", "/Descriptor/platform/os.version");
        break;
      case "osFeatures":
        if (Array.isArray(part)) carriedWhole(account, "/manifest/platform/osFeatures", "/Descriptor/platform/os.features", "/Descriptor/platform/os.features", part);
        else lost(account, "/manifest/platform/osFeatures", part, "constraint", "/Descriptor/platform/os.features");
        break;
      case "variant":
        if (typeof part === "string") carried(account, "/manifest/platform/variant", "/Descriptor/platform/variant", "/Descriptor/platform/variant");
        else lost(account, "/manifest/platform/variant", part, "constraint", "/Descriptor/platform/variant");
        break;
      default:
        lostMember(account, "/manifest/platform", name, part);
    }
  }
}

function tellWriteManifestsItem(value: JsonObject, account: Account, at: string, target: string): void {
  for (const name in value) {
    const part = value[name];
    if (part === undefined || !hasOwn.call(value, name)) continue;
    switch (name) {
      case "mediaType":
        if (typeof part === "string") carried(account, `${at}/mediaType`, `${target}/Descriptor/mediaType`, "/Manifests/*/Descriptor/mediaType");
        else lost(account, `${at}/mediaType`, part, "constraint", "/Manifests/*/Descriptor/mediaType");
        break;
      case "digest":
        if (typeof part === "string") carried(account, `${at}/digest`, `${target}/Descriptor/digest`, "/Manifests/*/Descriptor/digest");
        else lost(account, `${at}/digest`, part, "constraint", "/Manifests/*/Descriptor/digest");
        break;
      case "sizeBytes":
        claimed(account, codecManifestsItemDescriptorSize, "back", `${at}/sizeBytes`, `${target}/Descriptor/size`, "/Manifests/*/Descriptor/size", part);
        break;
      case "urls":
        if (Array.isArray(part)) carriedWhole(account, `${at}/urls`, `${target}/Descriptor/urls`, "/Manifests/*/Descriptor/urls", part);
        else lost(account, `${at}/urls`, part, "constraint", "/Manifests/*/Descriptor/urls");
        break;
      case "annotations":
        if (isObject(part)) carriedWhole(account, `${at}/annotations`, `${target}/Descriptor/annotations`, "/Manifests/*/Descriptor/annotations", part);
        else lost(account, `${at}/annotations`, part, "constraint", "/Manifests/*/Descriptor/annotations");
        break;
      case "artifactType":
        if (typeof part === "string") carried(account, `${at}/artifactType`, `${target}/Descriptor/artifactType`, "/Manifests/*/Descriptor/artifactType");
        else lost(account, `${at}/artifactType`, part, "constraint", "/Manifests/*/Descriptor/artifactType");
        break;
      case "platform":
        tellWriteManifestsItemPlatform(part, account, `${at}/platform`, target);
        break;
      case "kind":
        if (typeof part === "string") carried(account, `${at}/kind`, `${target}/Kind`, "/Manifests/*/Kind");
        else lost(account, `${at}/kind`, part, "constraint", "/Manifests/*/Kind");
        break;
      case "isAvailable":
        if (typeof part === "boolean") carried(account, `${at}/isAvailable`, `${target}/Available`, "/Manifests/*/Available");
        else lost(account, `${at}/isAvailable`, part, "constraint", "/Manifests/*/Available");
        break;
      case "contentSizeBytes":
        claimed(account, codecManifestsItemSizeContent, "back", `${at}/contentSizeBytes`, `${target}/Size/Content`, "/Manifests/*/Size/Content", part);
        break;
      case "totalSizeBytes":
        claimed(account, codecManifestsItemSizeTotal, "back", `${at}/totalSizeBytes`, `${target}/Size/Total`, "/Manifests/*/Size/Total", part);
        break;
      case "unpackedSizeBytes":
        claimed(account, codecManifestsItemImageDataSizeUnpacked, "back", `${at}/unpackedSizeBytes`, `${target}/ImageData/Size/Unpacked`, "/Manifests/*/ImageData/Size/Unpacked", part);
        break;
      case "attestedDigest":
        if (typeof part === "string") carried(account, `${at}/attestedDigest`, `${target}/AttestationData/For`, "/Manifests/*/AttestationData/For");
        else lost(account, `${at}/attestedDigest`, part, "constraint", "/Manifests/*/AttestationData/For");
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
        if (typeof part === "string") carried(account, `${at}/architecture`, `${target}/Descriptor/platform/architecture`, "/Manifests/*/Descriptor/platform/architecture");
        else lost(account, `${at}/architecture`, part, "constraint", "/Manifests/*/Descriptor/platform/architecture");
        break;
      case "os":
        if (typeof part === "string") carried(account, `${at}/os`, `${target}/Descriptor/platform/os`, "/Manifests/*/Descriptor/platform/os");
        else lost(account, `${at}/os`, part, "constraint", "/Manifests/*/Descriptor/platform/os");
        break;
      case "osVersion":
        if (typeof part === "string") carried(account, `${at}/osVersion`, `${target}/Descriptor/platform/os.version`, "/Manifests/*/Descriptor/platform/os.version");
        else lost(account, `${at}/osVersion`, part, "constraint", "/Manifests/*/Descriptor/platform/os.version");
        break;
      case "osFeatures":
        if (Array.isArray(part)) carriedWhole(account, `${at}/osFeatures`, `${target}/Descriptor/platform/os.features`, "/Manifests/*/Descriptor/platform/os.features", part);
        else lost(account, `${at}/osFeatures`, part, "constraint", "/Manifests/*/Descriptor/platform/os.features");
        break;
      case "variant":
        if (typeof part === "string") carried(account, `${at}/variant`, `${target}/Descriptor/platform/variant`, "/Manifests/*/Descriptor/platform/variant");
        else lost(account, `${at}/variant`, part, "constraint", "/Manifests/*/Descriptor/platform/variant");
        break;
      default:
        lostMember(account, at, name, part);
    }
  }
}

/** `docker-engine/image-inspect` and the common image, both ways. */
export const compiled: Compiled = { read, write, tellRead, tellWrite };
