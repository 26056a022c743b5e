// Generated from src/mappings/oci-config.ts by "pnpm generate". Do not edit.

import { type Account, carried, carriedWhole, claimed, eachItem, implied, lost, lostMember, objectItem } from "../engine/account.ts";
import type { Codec } from "../engine/codecs.ts";
import { carry, codecOf, keep, keepAbsent, keepUnknown, keyPart, objectIn, readItems, writeEach, type Compiled, type ReadDraft, type WriteView } from "../engine/compiled.ts";
import { type JsonObject, isEmpty, isObject, ownPart, partAt } from "../engine/json.ts";
import { config } from "../mappings/oci-config.ts";

// Within `for…in` the JIT leaves this call out, if it is a constant of the module; not so Object.hasOwn.
const hasOwn = Object.prototype.hasOwnProperty;
const codecHistoryItemCreated: Codec = codecOf(config, "/history/*/created");
const codecHistoryItemCreatedBy: Codec = codecOf(config, "/history/*/created_by");
const codecConfigExposedPorts: Codec = codecOf(config, "/config/ExposedPorts");
const codecConfigVolumes: Codec = codecOf(config, "/config/Volumes");
const codecConfigHealthcheckInterval: Codec = codecOf(config, "/config/Healthcheck/Interval");
const codecConfigHealthcheckTimeout: Codec = codecOf(config, "/config/Healthcheck/Timeout");
const codecConfigHealthcheckStartPeriod: Codec = codecOf(config, "/config/Healthcheck/StartPeriod");
const codecConfigHealthcheckStartInterval: Codec = codecOf(config, "/config/Healthcheck/StartInterval");
const codecConfigHealthcheckRetries: Codec = codecOf(config, "/config/Healthcheck/Retries");
const codecAuthor: Codec = codecOf(config, "/author");
const codecComment: Codec = codecOf(config, "/comment");
const codecArchitecture: Codec = codecOf(config, "/architecture");
const codecOs: Codec = codecOf(config, "/os");
const codecOsVersion: Codec = codecOf(config, "/os.version");
const codecVariant: Codec = codecOf(config, "/variant");
const codecConfigUser: Codec = codecOf(config, "/config/User");
const codecConfigWorkingDir: Codec = codecOf(config, "/config/WorkingDir");
const codecConfigStopSignal: Codec = codecOf(config, "/config/StopSignal");

function read(value: JsonObject, draft: ReadDraft): void {
  const { common } = draft;
  for (const name in value) {
    const part = value[name];
    if (part === undefined || !hasOwn.call(value, name)) continue;
    switch (name) {
      case "created":
        if (typeof part === "string") common.builtAt = part;
        else keep(draft, "/created", part);
        break;
      case "author":
        if (typeof part === "string" && part !== "") common.author = part;
        else keep(draft, "/author", part);
        break;
      case "architecture":
        if (typeof part === "string" && part !== "") objectIn(common, "platform").architecture = part;
        else keep(draft, "/architecture", part);
        break;
      case "os":
        if (typeof part === "string" && part !== "") objectIn(common, "platform").os = part;
        else keep(draft, "/os", part);
        break;
      case "os.version":
        if (typeof part === "string" && part !== "") objectIn(common, "platform").osVersion = part;
        else keep(draft, "/os.version", part);
        break;
      case "os.features":
        if (Array.isArray(part)) objectIn(common, "platform").osFeatures = part;
        else keep(draft, "/os.features", part);
        break;
      case "variant":
        if (typeof part === "string" && part !== "") objectIn(common, "platform").variant = part;
        else keep(draft, "/variant", part);
        break;
      case "config":
        if (!readConfig(part, draft)) keep(draft, "/config", part);
        break;
      case "rootfs":
        if (!readRootfs(part, draft)) keep(draft, "/rootfs", part);
        break;
      case "history": {
        const made = readItems(draft, "/history", part, readHistoryItem, (item) => `[${keyPart(codecHistoryItemCreated, partAt(item, ["created"]))},${keyPart(codecHistoryItemCreatedBy, partAt(item, ["created_by"]))}]`);
        if (made !== undefined) common.history = made;
        break;
      }
      case "comment":
        if (typeof part === "string" && part !== "") common.comment = part;
        else keep(draft, "/comment", part);
        break;
      case "id":
        keep(draft, "/id", part);
        break;
      case "parent":
        keep(draft, "/parent", part);
        break;
      case "container":
        keep(draft, "/container", part);
        break;
      case "container_config":
        keep(draft, "/container_config", part);
        break;
      case "docker_version":
        keep(draft, "/docker_version", part);
        break;
      default:
        keepUnknown(draft, "", name, part);
    }
  }
  if (ownPart(value, "rootfs") === undefined) keepAbsent(draft, "/rootfs");
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
        } else keep(draft, "/config/User", part);
        break;
      case "ExposedPorts": {
        const made = carry(draft, codecConfigExposedPorts, "/config/ExposedPorts", part);
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
        } else keep(draft, "/config/Env", part);
        break;
      case "Entrypoint":
        if (Array.isArray(part)) {
          objectIn(common, "imageConfig").Entrypoint = part;
          isRebuilt = true;
        } else keep(draft, "/config/Entrypoint", part);
        break;
      case "Cmd":
        if (Array.isArray(part)) {
          objectIn(common, "imageConfig").Cmd = part;
          isRebuilt = true;
        } else keep(draft, "/config/Cmd", part);
        break;
      case "Volumes": {
        const made = carry(draft, codecConfigVolumes, "/config/Volumes", part);
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
        } else keep(draft, "/config/WorkingDir", part);
        break;
      case "Labels":
        if (isObject(part)) {
          common.labels = part;
          isRebuilt = true;
        } else keep(draft, "/config/Labels", part);
        break;
      case "StopSignal":
        if (typeof part === "string" && part !== "") {
          objectIn(common, "imageConfig").StopSignal = part;
          isRebuilt = true;
        } else keep(draft, "/config/StopSignal", part);
        break;
      case "ArgsEscaped":
        if (typeof part === "boolean") {
          objectIn(common, "imageConfig").ArgsEscaped = part;
          isRebuilt = true;
        } else keep(draft, "/config/ArgsEscaped", part);
        break;
      case "OnBuild":
        if (Array.isArray(part)) {
          objectIn(common, "imageConfig").OnBuild = part;
          isRebuilt = true;
        } else keep(draft, "/config/OnBuild", part);
        break;
      case "Shell":
        if (Array.isArray(part)) {
          objectIn(common, "imageConfig").Shell = part;
          isRebuilt = true;
        } else keep(draft, "/config/Shell", part);
        break;
      case "Healthcheck":
        if (readConfigHealthcheck(part, draft)) isRebuilt = true;
        else keep(draft, "/config/Healthcheck", part);
        break;
      case "Memory":
        keep(draft, "/config/Memory", part);
        break;
      case "MemorySwap":
        keep(draft, "/config/MemorySwap", part);
        break;
      case "CpuShares":
        keep(draft, "/config/CpuShares", part);
        break;
      case "Hostname":
        keep(draft, "/config/Hostname", part);
        break;
      case "Domainname":
        keep(draft, "/config/Domainname", part);
        break;
      case "AttachStdin":
        keep(draft, "/config/AttachStdin", part);
        break;
      case "AttachStdout":
        keep(draft, "/config/AttachStdout", part);
        break;
      case "AttachStderr":
        keep(draft, "/config/AttachStderr", part);
        break;
      case "Tty":
        keep(draft, "/config/Tty", part);
        break;
      case "OpenStdin":
        keep(draft, "/config/OpenStdin", part);
        break;
      case "StdinOnce":
        keep(draft, "/config/StdinOnce", part);
        break;
      case "Image":
        keep(draft, "/config/Image", part);
        break;
      case "NetworkDisabled":
        keep(draft, "/config/NetworkDisabled", part);
        break;
      case "MacAddress":
        keep(draft, "/config/MacAddress", part);
        break;
      case "StopTimeout":
        keep(draft, "/config/StopTimeout", part);
        break;
      default:
        keepUnknown(draft, "/config", name, part);
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
        } else keep(draft, "/config/Healthcheck/Test", part);
        break;
      case "Interval":
        if (Number.isSafeInteger(part) && !Object.is(part, -0)) {
          objectIn(objectIn(common, "imageConfig"), "Healthcheck").Interval = String(part);
          isRebuilt = true;
        } else keep(draft, "/config/Healthcheck/Interval", part);
        break;
      case "Timeout":
        if (Number.isSafeInteger(part) && !Object.is(part, -0)) {
          objectIn(objectIn(common, "imageConfig"), "Healthcheck").Timeout = String(part);
          isRebuilt = true;
        } else keep(draft, "/config/Healthcheck/Timeout", part);
        break;
      case "StartPeriod":
        if (Number.isSafeInteger(part) && !Object.is(part, -0)) {
          objectIn(objectIn(common, "imageConfig"), "Healthcheck").StartPeriod = String(part);
          isRebuilt = true;
        } else keep(draft, "/config/Healthcheck/StartPeriod", part);
        break;
      case "StartInterval":
        if (Number.isSafeInteger(part) && !Object.is(part, -0)) {
          objectIn(objectIn(common, "imageConfig"), "Healthcheck").StartInterval = String(part);
          isRebuilt = true;
        } else keep(draft, "/config/Healthcheck/StartInterval", part);
        break;
      case "Retries":
        if (Number.isSafeInteger(part) && !Object.is(part, -0)) {
          objectIn(objectIn(common, "imageConfig"), "Healthcheck").Retries = String(part);
          isRebuilt = true;
        } else keep(draft, "/config/Healthcheck/Retries", part);
        break;
      default:
        keepUnknown(draft, "/config/Healthcheck", name, part);
    }
  }
  if (!isRebuilt) draft.residue.length = start;
  return isRebuilt;
}

function readRootfs(value: unknown, draft: ReadDraft): boolean {
  if (!isObject(value)) return false;
  const { common } = draft;
  const start = draft.residue.length;
  let isRebuilt = Object.keys(value).length > 0;
  for (const name in value) {
    const part = value[name];
    if (part === undefined || !hasOwn.call(value, name)) continue;
    switch (name) {
      case "type":
        if (part !== "layers") keep(draft, "/rootfs/type", part);
        break;
      case "diff_ids":
        if (Array.isArray(part)) {
          common.diffIds = part;
          isRebuilt = true;
        } else keep(draft, "/rootfs/diff_ids", part);
        break;
      default:
        keepUnknown(draft, "/rootfs", name, part);
    }
  }
  if (ownPart(value, "type") === undefined) keepAbsent(draft, "/rootfs/type");
  if (!isRebuilt) draft.residue.length = start;
  return isRebuilt;
}

function readHistoryItem(value: JsonObject, draft: ReadDraft, at: string, target: Record<string, unknown>): void {
  for (const name in value) {
    const part = value[name];
    if (part === undefined || !hasOwn.call(value, name)) continue;
    switch (name) {
      case "created":
        if (typeof part === "string") target.createdAt = part;
        else keep(draft, `${at}/created`, part);
        break;
      case "created_by":
        if (typeof part === "string") target.createdBy = part;
        else keep(draft, `${at}/created_by`, part);
        break;
      case "author":
        if (typeof part === "string") target.author = part;
        else keep(draft, `${at}/author`, part);
        break;
      case "comment":
        if (typeof part === "string") target.comment = part;
        else keep(draft, `${at}/comment`, part);
        break;
      case "empty_layer":
        if (typeof part === "boolean") target.isEmptyLayer = part;
        else keep(draft, `${at}/empty_layer`, part);
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
      case "builtAt":
        if (typeof part === "string") document.created = part;
        break;
      case "author":
        if (typeof part === "string") document.author = part;
        break;
      case "platform":
        writePlatform(part, view, document);
        break;
      case "imageConfig":
        writeImageConfig(part, view, document);
        break;
      case "labels":
        if (isObject(part)) objectIn(document, "config").Labels = part;
        break;
      case "diffIds":
        if (Array.isArray(part)) objectIn(document, "rootfs").diff_ids = part;
        break;
      case "history": {
        const made = writeEach(part, (item) => writeHistoryItem(item, view));
        if (made !== undefined) document.history = made;
        break;
      }
      case "comment":
        if (typeof part === "string") document.comment = part;
        break;
    }
  }
  return document;
}

function writePlatform(value: unknown, _view: WriteView, document: Record<string, unknown>): void {
  if (!isObject(value)) return;
  for (const name in value) {
    const part = value[name];
    if (part === undefined || !hasOwn.call(value, name)) continue;
    switch (name) {
      case "architecture":
        if (typeof part === "string") document.architecture = part;
        break;
      case "os":
        if (typeof part === "string") document.os = part;
        break;
      case "osVersion":
        if (typeof part === "string") document["os.version"] = part;
        break;
      case "osFeatures":
        if (Array.isArray(part)) document["os.features"] = part;
        break;
      case "variant":
        if (typeof part === "string") document.variant = part;
        break;
    }
  }
}

function writeImageConfig(value: unknown, view: WriteView, document: Record<string, unknown>): void {
  if (!isObject(value)) return;
  for (const name in value) {
    const part = value[name];
    if (part === undefined || !hasOwn.call(value, name)) continue;
    switch (name) {
      case "User":
        if (typeof part === "string") objectIn(document, "config").User = part;
        break;
      case "ExposedPorts": {
        const made = codecConfigExposedPorts.back(part);
        if (made !== undefined) objectIn(document, "config").ExposedPorts = made;
        break;
      }
      case "Env":
        if (Array.isArray(part)) objectIn(document, "config").Env = part;
        break;
      case "Entrypoint":
        if (Array.isArray(part)) objectIn(document, "config").Entrypoint = part;
        break;
      case "Cmd":
        if (Array.isArray(part)) objectIn(document, "config").Cmd = part;
        break;
      case "Volumes": {
        const made = codecConfigVolumes.back(part);
        if (made !== undefined) objectIn(document, "config").Volumes = made;
        break;
      }
      case "WorkingDir":
        if (typeof part === "string") objectIn(document, "config").WorkingDir = part;
        break;
      case "StopSignal":
        if (typeof part === "string") objectIn(document, "config").StopSignal = part;
        break;
      case "ArgsEscaped":
        if (typeof part === "boolean") objectIn(document, "config").ArgsEscaped = part;
        break;
      case "OnBuild":
        if (Array.isArray(part)) objectIn(document, "config").OnBuild = part;
        break;
      case "Shell":
        if (Array.isArray(part)) objectIn(document, "config").Shell = part;
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
        if (Array.isArray(part)) objectIn(objectIn(document, "config"), "Healthcheck").Test = part;
        break;
      case "Interval": {
        const made = codecConfigHealthcheckInterval.back(part);
        if (made !== undefined) objectIn(objectIn(document, "config"), "Healthcheck").Interval = made;
        break;
      }
      case "Timeout": {
        const made = codecConfigHealthcheckTimeout.back(part);
        if (made !== undefined) objectIn(objectIn(document, "config"), "Healthcheck").Timeout = made;
        break;
      }
      case "StartPeriod": {
        const made = codecConfigHealthcheckStartPeriod.back(part);
        if (made !== undefined) objectIn(objectIn(document, "config"), "Healthcheck").StartPeriod = made;
        break;
      }
      case "StartInterval": {
        const made = codecConfigHealthcheckStartInterval.back(part);
        if (made !== undefined) objectIn(objectIn(document, "config"), "Healthcheck").StartInterval = made;
        break;
      }
      case "Retries": {
        const made = codecConfigHealthcheckRetries.back(part);
        if (made !== undefined) objectIn(objectIn(document, "config"), "Healthcheck").Retries = made;
        break;
      }
    }
  }
}

function writeHistoryItem(value: unknown, _view: WriteView): Record<string, unknown> | undefined {
  if (!isObject(value)) return undefined;
  const target: Record<string, unknown> = {};
  for (const name in value) {
    const part = value[name];
    if (part === undefined || !hasOwn.call(value, name)) continue;
    switch (name) {
      case "createdAt":
        if (typeof part === "string") target.created = part;
        break;
      case "createdBy":
        if (typeof part === "string") target.created_by = part;
        break;
      case "author":
        if (typeof part === "string") target.author = part;
        break;
      case "comment":
        if (typeof part === "string") target.comment = part;
        break;
      case "isEmptyLayer":
        if (typeof part === "boolean") target.empty_layer = part;
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
      case "created":
        if (typeof part === "string") carried(account, "/created", "/builtAt", "/created");
        else lost(account, "/created", part, "constraint", "/created");
        break;
      case "author":
        if (typeof part === "string" && part !== "") carried(account, "/author", "/author", "/author");
        else lost(account, "/author", part, "constraint", "/author");
        break;
      case "architecture":
        if (typeof part === "string" && part !== "") carried(account, "/architecture", "/platform/architecture", "/architecture");
        else lost(account, "/architecture", part, "constraint", "/architecture");
        break;
      case "os":
        if (typeof part === "string" && part !== "") carried(account, "/os", "/platform/os", "/os");
        else lost(account, "/os", part, "constraint", "/os");
        break;
      case "os.version":
        if (typeof part === "string" && part !== "") carried(account, "/os.version", "/platform/osVersion", "/os.version");
        else lost(account, "/os.version", part, "constraint", "/os.version");
        break;
      case "os.features":
        if (Array.isArray(part)) carriedWhole(account, "/os.features", "/platform/osFeatures", "/os.features", part);
        else lost(account, "/os.features", part, "constraint", "/os.features");
        break;
      case "variant":
        if (typeof part === "string" && part !== "") carried(account, "/variant", "/platform/variant", "/variant");
        else lost(account, "/variant", part, "constraint", "/variant");
        break;
      case "config":
        tellReadConfig(part, account);
        break;
      case "rootfs":
        tellReadRootfs(part, account);
        break;
      case "history":
        eachItem(account, "/history", "/history", "/history", part, (item, at, to) =>
          objectItem(account, item, at, to, "/history", (inner, from, target) => tellReadHistoryItem(inner, account, from, target)));
        break;
      case "comment":
        if (typeof part === "string" && part !== "") carried(account, "/comment", "/comment", "/comment");
        else lost(account, "/comment", part, "constraint", "/comment");
        break;
      case "id":
        lost(account, "/id", part, "no-target", "/id");
        break;
      case "parent":
        lost(account, "/parent", part, "no-target", "/parent");
        break;
      case "container":
        lost(account, "/container", part, "no-target", "/container");
        break;
      case "container_config":
        lost(account, "/container_config", part, "no-target", "/container_config");
        break;
      case "docker_version":
        lost(account, "/docker_version", part, "no-target", "/docker_version");
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
      case "User":
        if (typeof part === "string" && part !== "") carried(account, "/config/User", "/imageConfig/User", "/config/User");
        else lost(account, "/config/User", part, "constraint", "/config/User");
        break;
      case "ExposedPorts":
        claimed(account, codecConfigExposedPorts, "forward", "/config/ExposedPorts", "/imageConfig/ExposedPorts", "/config/ExposedPorts", part);
        break;
      case "Env":
        if (Array.isArray(part)) carriedWhole(account, "/config/Env", "/imageConfig/Env", "/config/Env", part);
        else lost(account, "/config/Env", part, "constraint", "/config/Env");
        break;
      case "Entrypoint":
        if (Array.isArray(part)) carriedWhole(account, "/config/Entrypoint", "/imageConfig/Entrypoint", "/config/Entrypoint", part);
        else lost(account, "/config/Entrypoint", part, "constraint", "/config/Entrypoint");
        break;
      case "Cmd":
        if (Array.isArray(part)) carriedWhole(account, "/config/Cmd", "/imageConfig/Cmd", "/config/Cmd", part);
        else lost(account, "/config/Cmd", part, "constraint", "/config/Cmd");
        break;
      case "Volumes":
        claimed(account, codecConfigVolumes, "forward", "/config/Volumes", "/imageConfig/Volumes", "/config/Volumes", part);
        break;
      case "WorkingDir":
        if (typeof part === "string" && part !== "") carried(account, "/config/WorkingDir", "/imageConfig/WorkingDir", "/config/WorkingDir");
        else lost(account, "/config/WorkingDir", part, "constraint", "/config/WorkingDir");
        break;
      case "Labels":
        if (isObject(part)) carriedWhole(account, "/config/Labels", "/labels", "/config/Labels", part);
        else lost(account, "/config/Labels", part, "constraint", "/config/Labels");
        break;
      case "StopSignal":
        if (typeof part === "string" && part !== "") carried(account, "/config/StopSignal", "/imageConfig/StopSignal", "/config/StopSignal");
        else lost(account, "/config/StopSignal", part, "constraint", "/config/StopSignal");
        break;
      case "ArgsEscaped":
        if (typeof part === "boolean") carried(account, "/config/ArgsEscaped", "/imageConfig/ArgsEscaped", "/config/ArgsEscaped");
        else lost(account, "/config/ArgsEscaped", part, "constraint", "/config/ArgsEscaped");
        break;
      case "OnBuild":
        if (Array.isArray(part)) carriedWhole(account, "/config/OnBuild", "/imageConfig/OnBuild", "/config/OnBuild", part);
        else lost(account, "/config/OnBuild", part, "constraint", "/config/OnBuild");
        break;
      case "Shell":
        if (Array.isArray(part)) carriedWhole(account, "/config/Shell", "/imageConfig/Shell", "/config/Shell", part);
        else lost(account, "/config/Shell", part, "constraint", "/config/Shell");
        break;
      case "Healthcheck":
        tellReadConfigHealthcheck(part, account);
        break;
      case "Memory":
        lost(account, "/config/Memory", part, "no-target", "/config/Memory", true);
        break;
      case "MemorySwap":
        lost(account, "/config/MemorySwap", part, "no-target", "/config/MemorySwap", true);
        break;
      case "CpuShares":
        lost(account, "/config/CpuShares", part, "no-target", "/config/CpuShares", true);
        break;
      case "Hostname":
        lost(account, "/config/Hostname", part, "no-target", "/config/Hostname", true);
        break;
      case "Domainname":
        lost(account, "/config/Domainname", part, "no-target", "/config/Domainname", true);
        break;
      case "AttachStdin":
        lost(account, "/config/AttachStdin", part, "no-target", "/config/AttachStdin", true);
        break;
      case "AttachStdout":
        lost(account, "/config/AttachStdout", part, "no-target", "/config/AttachStdout", true);
        break;
      case "AttachStderr":
        lost(account, "/config/AttachStderr", part, "no-target", "/config/AttachStderr", true);
        break;
      case "Tty":
        lost(account, "/config/Tty", part, "no-target", "/config/Tty", true);
        break;
      case "OpenStdin":
        lost(account, "/config/OpenStdin", part, "no-target", "/config/OpenStdin", true);
        break;
      case "StdinOnce":
        lost(account, "/config/StdinOnce", part, "no-target", "/config/StdinOnce", true);
        break;
      case "Image":
        lost(account, "/config/Image", part, "no-target", "/config/Image", true);
        break;
      case "NetworkDisabled":
        lost(account, "/config/NetworkDisabled", part, "no-target", "/config/NetworkDisabled", true);
        break;
      case "MacAddress":
        lost(account, "/config/MacAddress", part, "no-target", "/config/MacAddress", true);
        break;
      case "StopTimeout":
        lost(account, "/config/StopTimeout", part, "no-target", "/config/StopTimeout", true);
        break;
      default:
        lostMember(account, "/config", name, part);
    }
  }
}

function tellReadConfigHealthcheck(value: unknown, account: Account): void {
  if (!isObject(value) || isEmpty(value)) {
    lost(account, "/config/Healthcheck", value, "form");
    return;
  }
  for (const name in value) {
    const part = value[name];
    if (part === undefined || !hasOwn.call(value, name)) continue;
    switch (name) {
      case "Test":
        if (Array.isArray(part)) carriedWhole(account, "/config/Healthcheck/Test", "/imageConfig/Healthcheck/Test", "/config/Healthcheck/Test", part);
        else lost(account, "/config/Healthcheck/Test", part, "constraint", "/config/Healthcheck/Test");
        break;
      case "Interval":
        if (Number.isSafeInteger(part) && !Object.is(part, -0)) carried(account, "/config/Healthcheck/Interval", "/imageConfig/Healthcheck/Interval", "/config/Healthcheck/Interval", "converted");
        else claimed(account, codecConfigHealthcheckInterval, "forward", "/config/Healthcheck/Interval", "/imageConfig/Healthcheck/Interval", "/config/Healthcheck/Interval", part);
        break;
      case "Timeout":
        if (Number.isSafeInteger(part) && !Object.is(part, -0)) carried(account, "/config/Healthcheck/Timeout", "/imageConfig/Healthcheck/Timeout", "/config/Healthcheck/Timeout", "converted");
        else claimed(account, codecConfigHealthcheckTimeout, "forward", "/config/Healthcheck/Timeout", "/imageConfig/Healthcheck/Timeout", "/config/Healthcheck/Timeout", part);
        break;
      case "StartPeriod":
        if (Number.isSafeInteger(part) && !Object.is(part, -0)) carried(account, "/config/Healthcheck/StartPeriod", "/imageConfig/Healthcheck/StartPeriod", "/config/Healthcheck/StartPeriod", "converted");
        else claimed(account, codecConfigHealthcheckStartPeriod, "forward", "/config/Healthcheck/StartPeriod", "/imageConfig/Healthcheck/StartPeriod", "/config/Healthcheck/StartPeriod", part);
        break;
      case "StartInterval":
        if (Number.isSafeInteger(part) && !Object.is(part, -0)) carried(account, "/config/Healthcheck/StartInterval", "/imageConfig/Healthcheck/StartInterval", "/config/Healthcheck/StartInterval", "converted");
        else claimed(account, codecConfigHealthcheckStartInterval, "forward", "/config/Healthcheck/StartInterval", "/imageConfig/Healthcheck/StartInterval", "/config/Healthcheck/StartInterval", part);
        break;
      case "Retries":
        if (Number.isSafeInteger(part) && !Object.is(part, -0)) carried(account, "/config/Healthcheck/Retries", "/imageConfig/Healthcheck/Retries", "/config/Healthcheck/Retries", "converted");
        else claimed(account, codecConfigHealthcheckRetries, "forward", "/config/Healthcheck/Retries", "/imageConfig/Healthcheck/Retries", "/config/Healthcheck/Retries", part);
        break;
      default:
        lostMember(account, "/config/Healthcheck", name, part);
    }
  }
}

function tellReadRootfs(value: unknown, account: Account): void {
  if (!isObject(value) || isEmpty(value)) {
    lost(account, "/rootfs", value, "form");
    return;
  }
  for (const name in value) {
    const part = value[name];
    if (part === undefined || !hasOwn.call(value, name)) continue;
    switch (name) {
      case "type":
        if (part === "layers") implied(account, "/rootfs/type", part, "/rootfs/type");
        else lost(account, "/rootfs/type", part, "no-target", "/rootfs/type");
        break;
      case "diff_ids":
        if (Array.isArray(part)) carriedWhole(account, "/rootfs/diff_ids", "/diffIds", "/rootfs/diff_ids", part);
        else lost(account, "/rootfs/diff_ids", part, "constraint", "/rootfs/diff_ids");
        break;
      default:
        lostMember(account, "/rootfs", name, part);
    }
  }
}

function tellReadHistoryItem(value: JsonObject, account: Account, at: string, target: string): void {
  for (const name in value) {
    const part = value[name];
    if (part === undefined || !hasOwn.call(value, name)) continue;
    switch (name) {
      case "created":
        if (typeof part === "string") carried(account, `${at}/created`, `${target}/createdAt`, "/history/*/created");
        else lost(account, `${at}/created`, part, "constraint", "/history/*/created");
        break;
      case "created_by":
        if (typeof part === "string") carried(account, `${at}/created_by`, `${target}/createdBy`, "/history/*/created_by");
        else lost(account, `${at}/created_by`, part, "constraint", "/history/*/created_by");
        break;
      case "author":
        if (typeof part === "string") carried(account, `${at}/author`, `${target}/author`, "/history/*/author");
        else lost(account, `${at}/author`, part, "constraint", "/history/*/author");
        break;
      case "comment":
        if (typeof part === "string") carried(account, `${at}/comment`, `${target}/comment`, "/history/*/comment");
        else lost(account, `${at}/comment`, part, "constraint", "/history/*/comment");
        break;
      case "empty_layer":
        if (typeof part === "boolean") carried(account, `${at}/empty_layer`, `${target}/isEmptyLayer`, "/history/*/empty_layer");
        else lost(account, `${at}/empty_layer`, part, "constraint", "/history/*/empty_layer");
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
      case "builtAt":
        if (typeof part === "string") carried(account, "/builtAt", "/created", "/created");
        else lost(account, "/builtAt", part, "constraint", "/created");
        break;
      case "author":
        claimed(account, codecAuthor, "back", "/author", "/author", "/author", part);
        break;
      case "platform":
        tellWritePlatform(part, account);
        break;
      case "imageConfig":
        tellWriteImageConfig(part, account);
        break;
      case "labels":
        if (isObject(part)) carriedWhole(account, "/labels", "/config/Labels", "/config/Labels", part);
        else lost(account, "/labels", part, "constraint", "/config/Labels");
        break;
      case "diffIds":
        if (Array.isArray(part)) carriedWhole(account, "/diffIds", "/rootfs/diff_ids", "/rootfs/diff_ids", part);
        else lost(account, "/diffIds", part, "constraint", "/rootfs/diff_ids");
        break;
      case "history":
        eachItem(account, "/history", "/history", "/history", part, (item, at, to) =>
          objectItem(account, item, at, to, "/history", (inner, from, target) => tellWriteHistoryItem(inner, account, from, target)));
        break;
      case "comment":
        claimed(account, codecComment, "back", "/comment", "/comment", "/comment", part);
        break;
      default:
        lostMember(account, "", name, part);
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
        claimed(account, codecArchitecture, "back", "/platform/architecture", "/architecture", "/architecture", part);
        break;
      case "os":
        claimed(account, codecOs, "back", "/platform/os", "/os", "/os", part);
        break;
      case "osVersion":
        claimed(account, codecOsVersion, "back", "/platform/osVersion", "/os.version", "/os.version", part);
        break;
      case "osFeatures":
        if (Array.isArray(part)) carriedWhole(account, "/platform/osFeatures", "/os.features", "/os.features", part);
        else lost(account, "/platform/osFeatures", part, "constraint", "/os.features");
        break;
      case "variant":
        claimed(account, codecVariant, "back", "/platform/variant", "/variant", "/variant", part);
        break;
      default:
        lostMember(account, "/platform", name, part);
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
        claimed(account, codecConfigUser, "back", "/imageConfig/User", "/config/User", "/config/User", part);
        break;
      case "ExposedPorts":
        claimed(account, codecConfigExposedPorts, "back", "/imageConfig/ExposedPorts", "/config/ExposedPorts", "/config/ExposedPorts", part);
        break;
      case "Env":
        if (Array.isArray(part)) carriedWhole(account, "/imageConfig/Env", "/config/Env", "/config/Env", part);
        else lost(account, "/imageConfig/Env", part, "constraint", "/config/Env");
        break;
      case "Entrypoint":
        if (Array.isArray(part)) carriedWhole(account, "/imageConfig/Entrypoint", "/config/Entrypoint", "/config/Entrypoint", part);
        else lost(account, "/imageConfig/Entrypoint", part, "constraint", "/config/Entrypoint");
        break;
      case "Cmd":
        if (Array.isArray(part)) carriedWhole(account, "/imageConfig/Cmd", "/config/Cmd", "/config/Cmd", part);
        else lost(account, "/imageConfig/Cmd", part, "constraint", "/config/Cmd");
        break;
      case "Volumes":
        claimed(account, codecConfigVolumes, "back", "/imageConfig/Volumes", "/config/Volumes", "/config/Volumes", part);
        break;
      case "WorkingDir":
        claimed(account, codecConfigWorkingDir, "back", "/imageConfig/WorkingDir", "/config/WorkingDir", "/config/WorkingDir", part);
        break;
      case "StopSignal":
        claimed(account, codecConfigStopSignal, "back", "/imageConfig/StopSignal", "/config/StopSignal", "/config/StopSignal", part);
        break;
      case "ArgsEscaped":
        if (typeof part === "boolean") carried(account, "/imageConfig/ArgsEscaped", "/config/ArgsEscaped", "/config/ArgsEscaped");
        else lost(account, "/imageConfig/ArgsEscaped", part, "constraint", "/config/ArgsEscaped");
        break;
      case "OnBuild":
        if (Array.isArray(part)) carriedWhole(account, "/imageConfig/OnBuild", "/config/OnBuild", "/config/OnBuild", part);
        else lost(account, "/imageConfig/OnBuild", part, "constraint", "/config/OnBuild");
        break;
      case "Shell":
        if (Array.isArray(part)) carriedWhole(account, "/imageConfig/Shell", "/config/Shell", "/config/Shell", part);
        else lost(account, "/imageConfig/Shell", part, "constraint", "/config/Shell");
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
        if (Array.isArray(part)) carriedWhole(account, "/imageConfig/Healthcheck/Test", "/config/Healthcheck/Test", "/config/Healthcheck/Test", part);
        else lost(account, "/imageConfig/Healthcheck/Test", part, "constraint", "/config/Healthcheck/Test");
        break;
      case "Interval":
        claimed(account, codecConfigHealthcheckInterval, "back", "/imageConfig/Healthcheck/Interval", "/config/Healthcheck/Interval", "/config/Healthcheck/Interval", part);
        break;
      case "Timeout":
        claimed(account, codecConfigHealthcheckTimeout, "back", "/imageConfig/Healthcheck/Timeout", "/config/Healthcheck/Timeout", "/config/Healthcheck/Timeout", part);
        break;
      case "StartPeriod":
        claimed(account, codecConfigHealthcheckStartPeriod, "back", "/imageConfig/Healthcheck/StartPeriod", "/config/Healthcheck/StartPeriod", "/config/Healthcheck/StartPeriod", part);
        break;
      case "StartInterval":
        claimed(account, codecConfigHealthcheckStartInterval, "back", "/imageConfig/Healthcheck/StartInterval", "/config/Healthcheck/StartInterval", "/config/Healthcheck/StartInterval", part);
        break;
      case "Retries":
        claimed(account, codecConfigHealthcheckRetries, "back", "/imageConfig/Healthcheck/Retries", "/config/Healthcheck/Retries", "/config/Healthcheck/Retries", part);
        break;
      default:
        lostMember(account, "/imageConfig/Healthcheck", name, part);
    }
  }
}

function tellWriteHistoryItem(value: JsonObject, account: Account, at: string, target: string): void {
  for (const name in value) {
    const part = value[name];
    if (part === undefined || !hasOwn.call(value, name)) continue;
    switch (name) {
      case "createdAt":
        if (typeof part === "string") carried(account, `${at}/createdAt`, `${target}/created`, "/history/*/created");
        else lost(account, `${at}/createdAt`, part, "constraint", "/history/*/created");
        break;
      case "createdBy":
        if (typeof part === "string") carried(account, `${at}/createdBy`, `${target}/created_by`, "/history/*/created_by");
        else lost(account, `${at}/createdBy`, part, "constraint", "/history/*/created_by");
        break;
      case "author":
        if (typeof part === "string") carried(account, `${at}/author`, `${target}/author`, "/history/*/author");
        else lost(account, `${at}/author`, part, "constraint", "/history/*/author");
        break;
      case "comment":
        if (typeof part === "string") carried(account, `${at}/comment`, `${target}/comment`, "/history/*/comment");
        else lost(account, `${at}/comment`, part, "constraint", "/history/*/comment");
        break;
      case "isEmptyLayer":
        if (typeof part === "boolean") carried(account, `${at}/isEmptyLayer`, `${target}/empty_layer`, "/history/*/empty_layer");
        else lost(account, `${at}/isEmptyLayer`, part, "constraint", "/history/*/empty_layer");
        break;
      default:
        lostMember(account, at, name, part);
    }
  }
}

/** `oci-image/config` and the common image, both ways. */
export const compiled: Compiled = { read, write, tellRead, tellWrite };
