// Generated from src/mappings/oci-config.ts by "pnpm generate". Do not edit.

import { type Account, carried, carriedWhole, impliedByKind } from "../engine/account.ts";
import { claimed } from "../engine/claims.ts";
import type { Codec } from "../engine/codecs.ts";
import { carry, codecOf, keep, keepAbsent, keepUnknown, keyPart, objectIn, readItems, writeEach, type Compiled, type ReadDraft, type WriteView } from "../engine/compiled.ts";
import { type JsonObject, isEmpty, isObject, ownPart, partAt } from "../engine/json.ts";
import { type Line, lineOf } from "../engine/line.ts";
import { lost, lostAt, lostMember } from "../engine/losses.ts";
import { eachItem, objectItem } from "../engine/told-lists.ts";
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
const forwardCreated: Line = lineOf(config, "/created", "forward");
const forwardAuthor: Line = lineOf(config, "/author", "forward");
const forwardArchitecture: Line = lineOf(config, "/architecture", "forward");
const forwardOs: Line = lineOf(config, "/os", "forward");
const forwardOsVersion: Line = lineOf(config, "/os.version", "forward");
const forwardOsFeatures: Line = lineOf(config, "/os.features", "forward");
const forwardVariant: Line = lineOf(config, "/variant", "forward");
const forwardHistory: Line = lineOf(config, "/history", "forward");
const forwardComment: Line = lineOf(config, "/comment", "forward");
const forwardId: Line = lineOf(config, "/id", "forward");
const forwardParent: Line = lineOf(config, "/parent", "forward");
const forwardContainer: Line = lineOf(config, "/container", "forward");
const forwardContainerConfig: Line = lineOf(config, "/container_config", "forward");
const forwardDockerVersion: Line = lineOf(config, "/docker_version", "forward");
const forwardConfigUser: Line = lineOf(config, "/config/User", "forward");
const forwardConfigExposedPorts: Line = lineOf(config, "/config/ExposedPorts", "forward");
const forwardConfigEnv: Line = lineOf(config, "/config/Env", "forward");
const forwardConfigEntrypoint: Line = lineOf(config, "/config/Entrypoint", "forward");
const forwardConfigCmd: Line = lineOf(config, "/config/Cmd", "forward");
const forwardConfigVolumes: Line = lineOf(config, "/config/Volumes", "forward");
const forwardConfigWorkingDir: Line = lineOf(config, "/config/WorkingDir", "forward");
const forwardConfigLabels: Line = lineOf(config, "/config/Labels", "forward");
const forwardConfigStopSignal: Line = lineOf(config, "/config/StopSignal", "forward");
const forwardConfigArgsEscaped: Line = lineOf(config, "/config/ArgsEscaped", "forward");
const forwardConfigOnBuild: Line = lineOf(config, "/config/OnBuild", "forward");
const forwardConfigShell: Line = lineOf(config, "/config/Shell", "forward");
const forwardConfigMemory: Line = lineOf(config, "/config/Memory", "forward");
const forwardConfigMemorySwap: Line = lineOf(config, "/config/MemorySwap", "forward");
const forwardConfigCpuShares: Line = lineOf(config, "/config/CpuShares", "forward");
const forwardConfigHostname: Line = lineOf(config, "/config/Hostname", "forward");
const forwardConfigDomainname: Line = lineOf(config, "/config/Domainname", "forward");
const forwardConfigAttachStdin: Line = lineOf(config, "/config/AttachStdin", "forward");
const forwardConfigAttachStdout: Line = lineOf(config, "/config/AttachStdout", "forward");
const forwardConfigAttachStderr: Line = lineOf(config, "/config/AttachStderr", "forward");
const forwardConfigTty: Line = lineOf(config, "/config/Tty", "forward");
const forwardConfigOpenStdin: Line = lineOf(config, "/config/OpenStdin", "forward");
const forwardConfigStdinOnce: Line = lineOf(config, "/config/StdinOnce", "forward");
const forwardConfigImage: Line = lineOf(config, "/config/Image", "forward");
const forwardConfigNetworkDisabled: Line = lineOf(config, "/config/NetworkDisabled", "forward");
const forwardConfigMacAddress: Line = lineOf(config, "/config/MacAddress", "forward");
const forwardConfigStopTimeout: Line = lineOf(config, "/config/StopTimeout", "forward");
const forwardConfigHealthcheckTest: Line = lineOf(config, "/config/Healthcheck/Test", "forward");
const forwardConfigHealthcheckInterval: Line = lineOf(config, "/config/Healthcheck/Interval", "forward");
const forwardConfigHealthcheckTimeout: Line = lineOf(config, "/config/Healthcheck/Timeout", "forward");
const forwardConfigHealthcheckStartPeriod: Line = lineOf(config, "/config/Healthcheck/StartPeriod", "forward");
const forwardConfigHealthcheckStartInterval: Line = lineOf(config, "/config/Healthcheck/StartInterval", "forward");
const forwardConfigHealthcheckRetries: Line = lineOf(config, "/config/Healthcheck/Retries", "forward");
const forwardRootfsType: Line = lineOf(config, "/rootfs/type", "forward");
const forwardRootfsDiffIds: Line = lineOf(config, "/rootfs/diff_ids", "forward");
const forwardHistoryItemCreated: Line = lineOf(config, "/history/*/created", "forward");
const forwardHistoryItemCreatedBy: Line = lineOf(config, "/history/*/created_by", "forward");
const forwardHistoryItemAuthor: Line = lineOf(config, "/history/*/author", "forward");
const forwardHistoryItemComment: Line = lineOf(config, "/history/*/comment", "forward");
const forwardHistoryItemEmptyLayer: Line = lineOf(config, "/history/*/empty_layer", "forward");
const backCreated: Line = lineOf(config, "/created", "back");
const backAuthor: Line = lineOf(config, "/author", "back");
const backConfigLabels: Line = lineOf(config, "/config/Labels", "back");
const backRootfsDiffIds: Line = lineOf(config, "/rootfs/diff_ids", "back");
const backHistory: Line = lineOf(config, "/history", "back");
const backComment: Line = lineOf(config, "/comment", "back");
const backArchitecture: Line = lineOf(config, "/architecture", "back");
const backOs: Line = lineOf(config, "/os", "back");
const backOsVersion: Line = lineOf(config, "/os.version", "back");
const backOsFeatures: Line = lineOf(config, "/os.features", "back");
const backVariant: Line = lineOf(config, "/variant", "back");
const backConfigUser: Line = lineOf(config, "/config/User", "back");
const backConfigExposedPorts: Line = lineOf(config, "/config/ExposedPorts", "back");
const backConfigEnv: Line = lineOf(config, "/config/Env", "back");
const backConfigEntrypoint: Line = lineOf(config, "/config/Entrypoint", "back");
const backConfigCmd: Line = lineOf(config, "/config/Cmd", "back");
const backConfigVolumes: Line = lineOf(config, "/config/Volumes", "back");
const backConfigWorkingDir: Line = lineOf(config, "/config/WorkingDir", "back");
const backConfigStopSignal: Line = lineOf(config, "/config/StopSignal", "back");
const backConfigArgsEscaped: Line = lineOf(config, "/config/ArgsEscaped", "back");
const backConfigOnBuild: Line = lineOf(config, "/config/OnBuild", "back");
const backConfigShell: Line = lineOf(config, "/config/Shell", "back");
const backConfigHealthcheckTest: Line = lineOf(config, "/config/Healthcheck/Test", "back");
const backConfigHealthcheckInterval: Line = lineOf(config, "/config/Healthcheck/Interval", "back");
const backConfigHealthcheckTimeout: Line = lineOf(config, "/config/Healthcheck/Timeout", "back");
const backConfigHealthcheckStartPeriod: Line = lineOf(config, "/config/Healthcheck/StartPeriod", "back");
const backConfigHealthcheckStartInterval: Line = lineOf(config, "/config/Healthcheck/StartInterval", "back");
const backConfigHealthcheckRetries: Line = lineOf(config, "/config/Healthcheck/Retries", "back");
const backHistoryItemCreated: Line = lineOf(config, "/history/*/created", "back");
const backHistoryItemCreatedBy: Line = lineOf(config, "/history/*/created_by", "back");
const backHistoryItemAuthor: Line = lineOf(config, "/history/*/author", "back");
const backHistoryItemComment: Line = lineOf(config, "/history/*/comment", "back");
const backHistoryItemEmptyLayer: Line = lineOf(config, "/history/*/empty_layer", "back");

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

function readHistoryItem(value: JsonObject, draft: ReadDraft, target: Record<string, unknown>, index: number): void {
  for (const name in value) {
    const part = value[name];
    if (part === undefined || !hasOwn.call(value, name)) continue;
    switch (name) {
      case "created":
        if (typeof part === "string") target.createdAt = part;
        else keep(draft, `/history/${index}/created`, part);
        break;
      case "created_by":
        if (typeof part === "string") target.createdBy = part;
        else keep(draft, `/history/${index}/created_by`, part);
        break;
      case "author":
        if (typeof part === "string") target.author = part;
        else keep(draft, `/history/${index}/author`, part);
        break;
      case "comment":
        if (typeof part === "string") target.comment = part;
        else keep(draft, `/history/${index}/comment`, part);
        break;
      case "empty_layer":
        if (typeof part === "boolean") target.isEmptyLayer = part;
        else keep(draft, `/history/${index}/empty_layer`, part);
        break;
      default:
        keepUnknown(draft, `/history/${index}`, name, part);
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
        if (typeof part === "string") carried(account, forwardCreated);
        else lost(account, forwardCreated, part);
        break;
      case "author":
        if (typeof part === "string" && part !== "") carried(account, forwardAuthor);
        else lost(account, forwardAuthor, part);
        break;
      case "architecture":
        if (typeof part === "string" && part !== "") carried(account, forwardArchitecture);
        else lost(account, forwardArchitecture, part);
        break;
      case "os":
        if (typeof part === "string" && part !== "") carried(account, forwardOs);
        else lost(account, forwardOs, part);
        break;
      case "os.version":
        if (typeof part === "string" && part !== "") carried(account, forwardOsVersion);
        else lost(account, forwardOsVersion, part);
        break;
      case "os.features":
        if (Array.isArray(part)) carriedWhole(account, forwardOsFeatures, part);
        else lost(account, forwardOsFeatures, part);
        break;
      case "variant":
        if (typeof part === "string" && part !== "") carried(account, forwardVariant);
        else lost(account, forwardVariant, part);
        break;
      case "config":
        tellReadConfig(part, account);
        break;
      case "rootfs":
        tellReadRootfs(part, account);
        break;
      case "history":
        eachItem(account, forwardHistory, part, (item, index, place) =>
          objectItem(account, forwardHistory, item, index, place, (inner) => tellReadHistoryItem(inner, account, index, place)));
        break;
      case "comment":
        if (typeof part === "string" && part !== "") carried(account, forwardComment);
        else lost(account, forwardComment, part);
        break;
      case "id":
        lost(account, forwardId, part);
        break;
      case "parent":
        lost(account, forwardParent, part);
        break;
      case "container":
        lost(account, forwardContainer, part);
        break;
      case "container_config":
        lost(account, forwardContainerConfig, part);
        break;
      case "docker_version":
        lost(account, forwardDockerVersion, part);
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
      case "User":
        if (typeof part === "string" && part !== "") carried(account, forwardConfigUser);
        else lost(account, forwardConfigUser, part);
        break;
      case "ExposedPorts":
        claimed(account, forwardConfigExposedPorts, part);
        break;
      case "Env":
        if (Array.isArray(part)) carriedWhole(account, forwardConfigEnv, part);
        else lost(account, forwardConfigEnv, part);
        break;
      case "Entrypoint":
        if (Array.isArray(part)) carriedWhole(account, forwardConfigEntrypoint, part);
        else lost(account, forwardConfigEntrypoint, part);
        break;
      case "Cmd":
        if (Array.isArray(part)) carriedWhole(account, forwardConfigCmd, part);
        else lost(account, forwardConfigCmd, part);
        break;
      case "Volumes":
        claimed(account, forwardConfigVolumes, part);
        break;
      case "WorkingDir":
        if (typeof part === "string" && part !== "") carried(account, forwardConfigWorkingDir);
        else lost(account, forwardConfigWorkingDir, part);
        break;
      case "Labels":
        if (isObject(part)) carriedWhole(account, forwardConfigLabels, part);
        else lost(account, forwardConfigLabels, part);
        break;
      case "StopSignal":
        if (typeof part === "string" && part !== "") carried(account, forwardConfigStopSignal);
        else lost(account, forwardConfigStopSignal, part);
        break;
      case "ArgsEscaped":
        if (typeof part === "boolean") carried(account, forwardConfigArgsEscaped);
        else lost(account, forwardConfigArgsEscaped, part);
        break;
      case "OnBuild":
        if (Array.isArray(part)) carriedWhole(account, forwardConfigOnBuild, part);
        else lost(account, forwardConfigOnBuild, part);
        break;
      case "Shell":
        if (Array.isArray(part)) carriedWhole(account, forwardConfigShell, part);
        else lost(account, forwardConfigShell, part);
        break;
      case "Healthcheck":
        tellReadConfigHealthcheck(part, account);
        break;
      case "Memory":
        lost(account, forwardConfigMemory, part);
        break;
      case "MemorySwap":
        lost(account, forwardConfigMemorySwap, part);
        break;
      case "CpuShares":
        lost(account, forwardConfigCpuShares, part);
        break;
      case "Hostname":
        lost(account, forwardConfigHostname, part);
        break;
      case "Domainname":
        lost(account, forwardConfigDomainname, part);
        break;
      case "AttachStdin":
        lost(account, forwardConfigAttachStdin, part);
        break;
      case "AttachStdout":
        lost(account, forwardConfigAttachStdout, part);
        break;
      case "AttachStderr":
        lost(account, forwardConfigAttachStderr, part);
        break;
      case "Tty":
        lost(account, forwardConfigTty, part);
        break;
      case "OpenStdin":
        lost(account, forwardConfigOpenStdin, part);
        break;
      case "StdinOnce":
        lost(account, forwardConfigStdinOnce, part);
        break;
      case "Image":
        lost(account, forwardConfigImage, part);
        break;
      case "NetworkDisabled":
        lost(account, forwardConfigNetworkDisabled, part);
        break;
      case "MacAddress":
        lost(account, forwardConfigMacAddress, part);
        break;
      case "StopTimeout":
        lost(account, forwardConfigStopTimeout, part);
        break;
      default:
        lostMember(account, "/config", name, part);
    }
  }
}

function tellReadConfigHealthcheck(value: unknown, account: Account): void {
  if (!isObject(value) || isEmpty(value)) {
    lostAt(account, "/config/Healthcheck", value, "form");
    return;
  }
  for (const name in value) {
    const part = value[name];
    if (part === undefined || !hasOwn.call(value, name)) continue;
    switch (name) {
      case "Test":
        if (Array.isArray(part)) carriedWhole(account, forwardConfigHealthcheckTest, part);
        else lost(account, forwardConfigHealthcheckTest, part);
        break;
      case "Interval":
        if (Number.isSafeInteger(part) && !Object.is(part, -0)) carried(account, forwardConfigHealthcheckInterval);
        else claimed(account, forwardConfigHealthcheckInterval, part);
        break;
      case "Timeout":
        if (Number.isSafeInteger(part) && !Object.is(part, -0)) carried(account, forwardConfigHealthcheckTimeout);
        else claimed(account, forwardConfigHealthcheckTimeout, part);
        break;
      case "StartPeriod":
        if (Number.isSafeInteger(part) && !Object.is(part, -0)) carried(account, forwardConfigHealthcheckStartPeriod);
        else claimed(account, forwardConfigHealthcheckStartPeriod, part);
        break;
      case "StartInterval":
        if (Number.isSafeInteger(part) && !Object.is(part, -0)) carried(account, forwardConfigHealthcheckStartInterval);
        else claimed(account, forwardConfigHealthcheckStartInterval, part);
        break;
      case "Retries":
        if (Number.isSafeInteger(part) && !Object.is(part, -0)) carried(account, forwardConfigHealthcheckRetries);
        else claimed(account, forwardConfigHealthcheckRetries, part);
        break;
      default:
        lostMember(account, "/config/Healthcheck", name, part);
    }
  }
}

function tellReadRootfs(value: unknown, account: Account): void {
  if (!isObject(value) || isEmpty(value)) {
    lostAt(account, "/rootfs", value, "form");
    return;
  }
  for (const name in value) {
    const part = value[name];
    if (part === undefined || !hasOwn.call(value, name)) continue;
    switch (name) {
      case "type":
        if (part === "layers") impliedByKind(account, forwardRootfsType);
        else lost(account, forwardRootfsType, part);
        break;
      case "diff_ids":
        if (Array.isArray(part)) carriedWhole(account, forwardRootfsDiffIds, part);
        else lost(account, forwardRootfsDiffIds, part);
        break;
      default:
        lostMember(account, "/rootfs", name, part);
    }
  }
}

function tellReadHistoryItem(value: JsonObject, account: Account, index: number, place: number): void {
  for (const name in value) {
    const part = value[name];
    if (part === undefined || !hasOwn.call(value, name)) continue;
    switch (name) {
      case "created":
        if (typeof part === "string") carried(account, forwardHistoryItemCreated.item(index, place));
        else lost(account, forwardHistoryItemCreated.item(index, place), part);
        break;
      case "created_by":
        if (typeof part === "string") carried(account, forwardHistoryItemCreatedBy.item(index, place));
        else lost(account, forwardHistoryItemCreatedBy.item(index, place), part);
        break;
      case "author":
        if (typeof part === "string") carried(account, forwardHistoryItemAuthor.item(index, place));
        else lost(account, forwardHistoryItemAuthor.item(index, place), part);
        break;
      case "comment":
        if (typeof part === "string") carried(account, forwardHistoryItemComment.item(index, place));
        else lost(account, forwardHistoryItemComment.item(index, place), part);
        break;
      case "empty_layer":
        if (typeof part === "boolean") carried(account, forwardHistoryItemEmptyLayer.item(index, place));
        else lost(account, forwardHistoryItemEmptyLayer.item(index, place), part);
        break;
      default:
        lostMember(account, `/history/${index}`, name, part);
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
        if (typeof part === "string") carried(account, backCreated);
        else lost(account, backCreated, part);
        break;
      case "author":
        claimed(account, backAuthor, part);
        break;
      case "platform":
        tellWritePlatform(part, account);
        break;
      case "imageConfig":
        tellWriteImageConfig(part, account);
        break;
      case "labels":
        if (isObject(part)) carriedWhole(account, backConfigLabels, part);
        else lost(account, backConfigLabels, part);
        break;
      case "diffIds":
        if (Array.isArray(part)) carriedWhole(account, backRootfsDiffIds, part);
        else lost(account, backRootfsDiffIds, part);
        break;
      case "history":
        eachItem(account, backHistory, part, (item, index, place) =>
          objectItem(account, backHistory, item, index, place, (inner) => tellWriteHistoryItem(inner, account, index, place)));
        break;
      case "comment":
        claimed(account, backComment, part);
        break;
      default:
        lostMember(account, "", name, part);
    }
  }
}

function tellWritePlatform(value: unknown, account: Account): void {
  if (!isObject(value) || isEmpty(value)) {
    lostAt(account, "/platform", value, "form");
    return;
  }
  for (const name in value) {
    const part = value[name];
    if (part === undefined || !hasOwn.call(value, name)) continue;
    switch (name) {
      case "architecture":
        claimed(account, backArchitecture, part);
        break;
      case "os":
        claimed(account, backOs, part);
        break;
      case "osVersion":
        claimed(account, backOsVersion, part);
        break;
      case "osFeatures":
        if (Array.isArray(part)) carriedWhole(account, backOsFeatures, part);
        else lost(account, backOsFeatures, part);
        break;
      case "variant":
        claimed(account, backVariant, part);
        break;
      default:
        lostMember(account, "/platform", name, part);
    }
  }
}

function tellWriteImageConfig(value: unknown, account: Account): void {
  if (!isObject(value) || isEmpty(value)) {
    lostAt(account, "/imageConfig", value, "form");
    return;
  }
  for (const name in value) {
    const part = value[name];
    if (part === undefined || !hasOwn.call(value, name)) continue;
    switch (name) {
      case "User":
        claimed(account, backConfigUser, part);
        break;
      case "ExposedPorts":
        claimed(account, backConfigExposedPorts, part);
        break;
      case "Env":
        if (Array.isArray(part)) carriedWhole(account, backConfigEnv, part);
        else lost(account, backConfigEnv, part);
        break;
      case "Entrypoint":
        if (Array.isArray(part)) carriedWhole(account, backConfigEntrypoint, part);
        else lost(account, backConfigEntrypoint, part);
        break;
      case "Cmd":
        if (Array.isArray(part)) carriedWhole(account, backConfigCmd, part);
        else lost(account, backConfigCmd, part);
        break;
      case "Volumes":
        claimed(account, backConfigVolumes, part);
        break;
      case "WorkingDir":
        claimed(account, backConfigWorkingDir, part);
        break;
      case "StopSignal":
        claimed(account, backConfigStopSignal, part);
        break;
      case "ArgsEscaped":
        if (typeof part === "boolean") carried(account, backConfigArgsEscaped);
        else lost(account, backConfigArgsEscaped, part);
        break;
      case "OnBuild":
        if (Array.isArray(part)) carriedWhole(account, backConfigOnBuild, part);
        else lost(account, backConfigOnBuild, part);
        break;
      case "Shell":
        if (Array.isArray(part)) carriedWhole(account, backConfigShell, part);
        else lost(account, backConfigShell, part);
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
    lostAt(account, "/imageConfig/Healthcheck", value, "form");
    return;
  }
  for (const name in value) {
    const part = value[name];
    if (part === undefined || !hasOwn.call(value, name)) continue;
    switch (name) {
      case "Test":
        if (Array.isArray(part)) carriedWhole(account, backConfigHealthcheckTest, part);
        else lost(account, backConfigHealthcheckTest, part);
        break;
      case "Interval":
        claimed(account, backConfigHealthcheckInterval, part);
        break;
      case "Timeout":
        claimed(account, backConfigHealthcheckTimeout, part);
        break;
      case "StartPeriod":
        claimed(account, backConfigHealthcheckStartPeriod, part);
        break;
      case "StartInterval":
        claimed(account, backConfigHealthcheckStartInterval, part);
        break;
      case "Retries":
        claimed(account, backConfigHealthcheckRetries, part);
        break;
      default:
        lostMember(account, "/imageConfig/Healthcheck", name, part);
    }
  }
}

function tellWriteHistoryItem(value: JsonObject, account: Account, index: number, place: number): void {
  for (const name in value) {
    const part = value[name];
    if (part === undefined || !hasOwn.call(value, name)) continue;
    switch (name) {
      case "createdAt":
        if (typeof part === "string") carried(account, backHistoryItemCreated.item(index, place));
        else lost(account, backHistoryItemCreated.item(index, place), part);
        break;
      case "createdBy":
        if (typeof part === "string") carried(account, backHistoryItemCreatedBy.item(index, place));
        else lost(account, backHistoryItemCreatedBy.item(index, place), part);
        break;
      case "author":
        if (typeof part === "string") carried(account, backHistoryItemAuthor.item(index, place));
        else lost(account, backHistoryItemAuthor.item(index, place), part);
        break;
      case "comment":
        if (typeof part === "string") carried(account, backHistoryItemComment.item(index, place));
        else lost(account, backHistoryItemComment.item(index, place), part);
        break;
      case "isEmptyLayer":
        if (typeof part === "boolean") carried(account, backHistoryItemEmptyLayer.item(index, place));
        else lost(account, backHistoryItemEmptyLayer.item(index, place), part);
        break;
      default:
        lostMember(account, `/history/${index}`, name, part);
    }
  }
}

const put: Compiled["put"] = {};

/** `oci-image/config` and the common image, both ways. */
export const compiled: Compiled = { read, put, write, tellRead, tellWrite };
