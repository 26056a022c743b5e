// Generated from schema/*.schema.json by "pnpm generate". Do not edit.

import { isBounded, isObject, isSha256 } from "@imagekin/core/guard";

const { hasOwnProperty: hasOwn } = Object.prototype;
const pattern1 = /^(?:(?:000[1-9]|00[1-9][0-9]|0[1-9][0-9]{2}|[1-9][0-9]{3})-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:0[48]|[2468][048]|[13579][26])00)-02-29)T(?:(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\.[0-9]+)?(?:Z|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9])|23:59:60(?:\.[0-9]+)?Z)$/u;
const pattern2 = /^[^=]+=/u;
const pattern3 = /^(?:sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128}|blake3:[0-9a-f]{64}|(?!(?:sha256|sha512|blake3):)[a-z0-9]+(?:[+._-][a-z0-9]+)*:[a-zA-Z0-9=_-]+)$/u;

/** Whether a value is such a document. Own properties only; allocates nothing; stops at the first failure. */
export function is(value: unknown): boolean {
  return isDocument(value, 512);
}

function isDocument(value: unknown, levels: number): boolean {
  if (!isObject(value)) return false;
  let required = 0;
  for (const key in value) {
    if (!hasOwn.call(value, key)) continue;
    const part = value[key];
    if (part === undefined) continue;
    switch (key) {
      case "created":
        if (!((typeof part === "string" && pattern1.test(part)) || part === null)) return false;
        break;
      case "author":
      case "os.version":
      case "variant":
      case "id":
      case "parent":
      case "comment":
      case "container":
      case "docker_version":
        if (!(typeof part === "string" || part === null)) return false;
        break;
      case "architecture":
      case "os":
        if (typeof part !== "string") return false;
        required += 1;
        break;
      case "os.features":
        if (!(isStringArray(part) || part === null)) return false;
        break;
      case "config":
        if (!(isRunConfigOrNull(part, levels - 1) || part === null)) return false;
        break;
      case "rootfs":
        if (!isRootFs(part, levels - 1)) return false;
        required += 1;
        break;
      case "history":
        if (!(isDocumentHistoryArray(part, levels - 1) || part === null)) return false;
        break;
      case "container_config":
        if (!(isDocumentContainerconfig(part, levels - 1) || part === null)) return false;
        break;
      default:
        if (!isBounded(part, levels - 1)) return false;
    }
  }
  return required === 3;
}

function isStringArray(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let i = 0; i < value.length; i += 1) {
    const item: unknown = value[i];
    if (typeof item !== "string") return false;
  }
  return true;
}

function isRunConfigOrNull(value: unknown, levels: number): boolean {
  if (!isObject(value)) return false;
  for (const key in value) {
    if (!hasOwn.call(value, key)) continue;
    const part = value[key];
    if (part === undefined) continue;
    switch (key) {
      case "User":
      case "WorkingDir":
      case "StopSignal":
      case "Hostname":
      case "Domainname":
      case "Image":
      case "MacAddress":
        if (!(typeof part === "string" || part === null)) return false;
        break;
      case "ExposedPorts":
      case "Volumes":
        if (!(isObjectMap(part, levels - 1) || part === null)) return false;
        break;
      case "Env":
        if (!(isRunConfigOrNullEnvArray(part) || part === null)) return false;
        break;
      case "Entrypoint":
      case "Cmd":
      case "OnBuild":
      case "Shell":
        if (!(isStringArray(part) || part === null)) return false;
        break;
      case "Labels":
        if (!(isStringMap(part) || part === null)) return false;
        break;
      case "ArgsEscaped":
      case "AttachStdin":
      case "AttachStdout":
      case "AttachStderr":
      case "Tty":
      case "OpenStdin":
      case "StdinOnce":
      case "NetworkDisabled":
        if (!(typeof part === "boolean" || part === null)) return false;
        break;
      case "Memory":
      case "MemorySwap":
      case "CpuShares":
      case "StopTimeout":
        if (!(Number.isInteger(part) || part === null)) return false;
        break;
      case "Healthcheck":
        if (!(isHealthcheckOrNull(part, levels - 1) || part === null)) return false;
        break;
      default:
        if (!isBounded(part, levels - 1)) return false;
    }
  }
  return true;
}

function isObjectMap(value: unknown, levels: number): boolean {
  if (!isObject(value)) return false;
  for (const key in value) {
    if (!hasOwn.call(value, key)) continue;
    const part = value[key];
    if (!isRunConfigOrNullExposedPortsValue(part, levels - 1)) return false;
  }
  return true;
}

function isRunConfigOrNullExposedPortsValue(value: unknown, levels: number): boolean {
  if (!isObject(value)) return false;
  for (const key in value) {
    if (!hasOwn.call(value, key)) continue;
    const part = value[key];
    if (part === undefined) continue;
    if (!isBounded(part, levels - 1)) return false;
  }
  return true;
}

function isRunConfigOrNullEnvArray(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let i = 0; i < value.length; i += 1) {
    const item: unknown = value[i];
    if (!(typeof item === "string" && pattern2.test(item))) return false;
  }
  return true;
}

function isStringMap(value: unknown): boolean {
  if (!isObject(value)) return false;
  for (const key in value) {
    if (!hasOwn.call(value, key)) continue;
    const part = value[key];
    if (typeof part !== "string") return false;
  }
  return true;
}

function isHealthcheckOrNull(value: unknown, levels: number): boolean {
  if (!isObject(value)) return false;
  for (const key in value) {
    if (!hasOwn.call(value, key)) continue;
    const part = value[key];
    if (part === undefined) continue;
    switch (key) {
      case "Test":
        if (!(isStringArray(part) || part === null)) return false;
        break;
      case "Interval":
      case "Timeout":
      case "StartPeriod":
      case "StartInterval":
      case "Retries":
        if (!(Number.isInteger(part) || part === null)) return false;
        break;
      default:
        if (!isBounded(part, levels - 1)) return false;
    }
  }
  return true;
}

function isRootFs(value: unknown, levels: number): boolean {
  if (!isObject(value)) return false;
  let required = 0;
  for (const key in value) {
    if (!hasOwn.call(value, key)) continue;
    const part = value[key];
    if (part === undefined) continue;
    switch (key) {
      case "type":
        if (part !== "layers") return false;
        required += 1;
        break;
      case "diff_ids":
        if (!(isRootFsDiffidsArray(part) || part === null)) return false;
        break;
      default:
        if (!isBounded(part, levels - 1)) return false;
    }
  }
  return required === 1;
}

function isRootFsDiffidsArray(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let i = 0; i < value.length; i += 1) {
    const item: unknown = value[i];
    if (!(typeof item === "string" && (isSha256(item) || pattern3.test(item)))) return false;
  }
  return true;
}

function isDocumentHistoryArray(value: unknown, levels: number): boolean {
  if (!Array.isArray(value)) return false;
  for (let i = 0; i < value.length; i += 1) {
    const item: unknown = value[i];
    if (!isHistoryEntry(item, levels - 1)) return false;
  }
  return true;
}

function isHistoryEntry(value: unknown, levels: number): boolean {
  if (!isObject(value)) return false;
  for (const key in value) {
    if (!hasOwn.call(value, key)) continue;
    const part = value[key];
    if (part === undefined) continue;
    switch (key) {
      case "created":
        if (!((typeof part === "string" && pattern1.test(part)) || part === null)) return false;
        break;
      case "created_by":
      case "author":
      case "comment":
        if (!(typeof part === "string" || part === null)) return false;
        break;
      case "empty_layer":
        if (!(typeof part === "boolean" || part === null)) return false;
        break;
      default:
        if (!isBounded(part, levels - 1)) return false;
    }
  }
  return true;
}

function isDocumentContainerconfig(value: unknown, levels: number): boolean {
  if (!isObject(value)) return false;
  for (const key in value) {
    if (!hasOwn.call(value, key)) continue;
    const part = value[key];
    if (!isBounded(part, levels - 1)) return false;
  }
  return true;
}
