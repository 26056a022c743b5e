// Generated from schema/*.schema.json by "pnpm generate". Do not edit.

import { isBounded, isSha256 } from "@imagekin/core/guard";

const pattern1 = new RegExp("^(?:(?:000[1-9]|00[1-9][0-9]|0[1-9][0-9]{2}|[1-9][0-9]{3})-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:0[48]|[2468][048]|[13579][26])00)-02-29)T(?:(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\\.[0-9]+)?(?:Z|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9])|23:59:60(?:\\.[0-9]+)?Z)$", "u");
const pattern2 = new RegExp("^[^=]+=", "u");
const pattern3 = new RegExp("^(?:sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128}|blake3:[0-9a-f]{64}|(?:(?:[ac-rt-z0-9][a-z0-9]*|b(?:[a-km-z0-9][a-z0-9]*|l(?:[b-z0-9][a-z0-9]*|a(?:[a-jl-z0-9][a-z0-9]*|k(?:[a-df-z0-9][a-z0-9]*|e(?:[a-z0-24-9][a-z0-9]*|3(?:[a-z0-9][a-z0-9]*))?)?)?)?)?|s(?:[a-gi-z0-9][a-z0-9]*|h(?:[b-z0-9][a-z0-9]*|a(?:[a-z01346-9][a-z0-9]*|2(?:[a-z0-46-9][a-z0-9]*|5(?:[a-z0-57-9][a-z0-9]*|6(?:[a-z0-9][a-z0-9]*))?)?|5(?:[a-z02-9][a-z0-9]*|1(?:[a-z013-9][a-z0-9]*|2(?:[a-z0-9][a-z0-9]*))?)?)?)?)?)|[a-z0-9]+(?:[+._-][a-z0-9]+)+):[a-zA-Z0-9=_-]+)$", "u");

/** Whether a value is such a document. Own properties only; allocates nothing; stops at the first failure. */
export function is(value: unknown): boolean {
  return isDocument(value, 512);
}

function isDocument(value: unknown, levels: number): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const object = value as Record<string, unknown>;
  let required = 0;
  for (const key in object) {
    const part = object[key];
    if (part === undefined || !Object.hasOwn(object, key)) continue;
    switch (key) {
      case "created":
        if (!((typeof part === "string" && pattern1.test(part)) || part === null)) return false;
        break;
      case "author":
        if (!(typeof part === "string" || part === null)) return false;
        break;
      case "architecture":
        if (!(typeof part === "string")) return false;
        required += 1;
        break;
      case "os":
        if (!(typeof part === "string")) return false;
        required += 1;
        break;
      case "os.version":
        if (!(typeof part === "string" || part === null)) return false;
        break;
      case "os.features":
        if (!(isDocumentOsfeaturesArray(part, levels - 1) || part === null)) return false;
        break;
      case "variant":
        if (!(typeof part === "string" || part === null)) return false;
        break;
      case "config":
        if (!(isRunConfigOrNull(part, levels - 1) || part === null)) return false;
        break;
      case "rootfs":
        if (!(isRootFs(part, levels - 1))) return false;
        required += 1;
        break;
      case "history":
        if (!(isDocumentHistoryArray(part, levels - 1) || part === null)) return false;
        break;
      case "id":
        if (!(typeof part === "string" || part === null)) return false;
        break;
      case "parent":
        if (!(typeof part === "string" || part === null)) return false;
        break;
      case "comment":
        if (!(typeof part === "string" || part === null)) return false;
        break;
      case "container":
        if (!(typeof part === "string" || part === null)) return false;
        break;
      case "container_config":
        if (!(isDocumentContainerconfig(part, levels - 1) || part === null)) return false;
        break;
      case "docker_version":
        if (!(typeof part === "string" || part === null)) return false;
        break;
      default:
        if (!(typeof part !== "object" || part === null || isBounded(part, levels - 1))) return false;
    }
  }
  return required === 3;
}

function isDocumentOsfeaturesArray(value: unknown, _levels: number): boolean {
  if (!Array.isArray(value)) return false;
  for (let i = 0; i < value.length; i += 1) {
    const item: unknown = value[i];
    if (!(typeof item === "string")) return false;
  }
  return true;
}

function isRunConfigOrNull(value: unknown, levels: number): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const object = value as Record<string, unknown>;
  for (const key in object) {
    const part = object[key];
    if (part === undefined || !Object.hasOwn(object, key)) continue;
    switch (key) {
      case "User":
        if (!(typeof part === "string" || part === null)) return false;
        break;
      case "ExposedPorts":
        if (!(isRunConfigOrNullExposedPorts(part, levels - 1) || part === null)) return false;
        break;
      case "Env":
        if (!(isRunConfigOrNullEnvArray(part, levels - 1) || part === null)) return false;
        break;
      case "Entrypoint":
        if (!(isDocumentOsfeaturesArray(part, levels - 1) || part === null)) return false;
        break;
      case "Cmd":
        if (!(isDocumentOsfeaturesArray(part, levels - 1) || part === null)) return false;
        break;
      case "Volumes":
        if (!(isRunConfigOrNullExposedPorts(part, levels - 1) || part === null)) return false;
        break;
      case "WorkingDir":
        if (!(typeof part === "string" || part === null)) return false;
        break;
      case "Labels":
        if (!(isRunConfigOrNullLabels(part, levels - 1) || part === null)) return false;
        break;
      case "StopSignal":
        if (!(typeof part === "string" || part === null)) return false;
        break;
      case "ArgsEscaped":
        if (!(typeof part === "boolean" || part === null)) return false;
        break;
      case "Memory":
        if (!((typeof part === "number" && Number.isInteger(part)) || part === null)) return false;
        break;
      case "MemorySwap":
        if (!((typeof part === "number" && Number.isInteger(part)) || part === null)) return false;
        break;
      case "CpuShares":
        if (!((typeof part === "number" && Number.isInteger(part)) || part === null)) return false;
        break;
      case "Healthcheck":
        if (!(isHealthcheckOrNull(part, levels - 1) || part === null)) return false;
        break;
      case "OnBuild":
        if (!(isDocumentOsfeaturesArray(part, levels - 1) || part === null)) return false;
        break;
      case "Shell":
        if (!(isDocumentOsfeaturesArray(part, levels - 1) || part === null)) return false;
        break;
      case "Hostname":
        if (!(typeof part === "string" || part === null)) return false;
        break;
      case "Domainname":
        if (!(typeof part === "string" || part === null)) return false;
        break;
      case "AttachStdin":
        if (!(typeof part === "boolean" || part === null)) return false;
        break;
      case "AttachStdout":
        if (!(typeof part === "boolean" || part === null)) return false;
        break;
      case "AttachStderr":
        if (!(typeof part === "boolean" || part === null)) return false;
        break;
      case "Tty":
        if (!(typeof part === "boolean" || part === null)) return false;
        break;
      case "OpenStdin":
        if (!(typeof part === "boolean" || part === null)) return false;
        break;
      case "StdinOnce":
        if (!(typeof part === "boolean" || part === null)) return false;
        break;
      case "Image":
        if (!(typeof part === "string" || part === null)) return false;
        break;
      case "NetworkDisabled":
        if (!(typeof part === "boolean" || part === null)) return false;
        break;
      case "MacAddress":
        if (!(typeof part === "string" || part === null)) return false;
        break;
      case "StopTimeout":
        if (!((typeof part === "number" && Number.isInteger(part)) || part === null)) return false;
        break;
      default:
        if (!(typeof part !== "object" || part === null || isBounded(part, levels - 1))) return false;
    }
  }
  return true;
}

function isRunConfigOrNullExposedPorts(value: unknown, levels: number): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const map = value as Record<string, unknown>;
  for (const key in map) {
    if (!Object.hasOwn(map, key)) continue;
    const part = map[key];
    if (!(isRunConfigOrNullExposedPortsValue(part, levels - 1))) return false;
  }
  return true;
}

function isRunConfigOrNullExposedPortsValue(value: unknown, levels: number): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const object = value as Record<string, unknown>;
  for (const key in object) {
    const part = object[key];
    if (part === undefined || !Object.hasOwn(object, key)) continue;
    if (!(typeof part !== "object" || part === null || isBounded(part, levels - 1))) return false;
  }
  return true;
}

function isRunConfigOrNullEnvArray(value: unknown, _levels: number): boolean {
  if (!Array.isArray(value)) return false;
  for (let i = 0; i < value.length; i += 1) {
    const item: unknown = value[i];
    if (!(typeof item === "string" && pattern2.test(item))) return false;
  }
  return true;
}

function isRunConfigOrNullLabels(value: unknown, _levels: number): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const map = value as Record<string, unknown>;
  for (const key in map) {
    if (!Object.hasOwn(map, key)) continue;
    const part = map[key];
    if (!(typeof part === "string")) return false;
  }
  return true;
}

function isHealthcheckOrNull(value: unknown, levels: number): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const object = value as Record<string, unknown>;
  for (const key in object) {
    const part = object[key];
    if (part === undefined || !Object.hasOwn(object, key)) continue;
    switch (key) {
      case "Test":
        if (!(isDocumentOsfeaturesArray(part, levels - 1) || part === null)) return false;
        break;
      case "Interval":
        if (!((typeof part === "number" && Number.isInteger(part)) || part === null)) return false;
        break;
      case "Timeout":
        if (!((typeof part === "number" && Number.isInteger(part)) || part === null)) return false;
        break;
      case "StartPeriod":
        if (!((typeof part === "number" && Number.isInteger(part)) || part === null)) return false;
        break;
      case "StartInterval":
        if (!((typeof part === "number" && Number.isInteger(part)) || part === null)) return false;
        break;
      case "Retries":
        if (!((typeof part === "number" && Number.isInteger(part)) || part === null)) return false;
        break;
      default:
        if (!(typeof part !== "object" || part === null || isBounded(part, levels - 1))) return false;
    }
  }
  return true;
}

function isRootFs(value: unknown, levels: number): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const object = value as Record<string, unknown>;
  let required = 0;
  for (const key in object) {
    const part = object[key];
    if (part === undefined || !Object.hasOwn(object, key)) continue;
    switch (key) {
      case "type":
        if (!(part === "layers")) return false;
        required += 1;
        break;
      case "diff_ids":
        if (!(isRootFsDiffidsArray(part, levels - 1) || part === null)) return false;
        break;
      default:
        if (!(typeof part !== "object" || part === null || isBounded(part, levels - 1))) return false;
    }
  }
  return required === 1;
}

function isRootFsDiffidsArray(value: unknown, _levels: number): boolean {
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
    if (!(isHistoryEntry(item, levels - 1))) return false;
  }
  return true;
}

function isHistoryEntry(value: unknown, levels: number): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const object = value as Record<string, unknown>;
  for (const key in object) {
    const part = object[key];
    if (part === undefined || !Object.hasOwn(object, key)) continue;
    switch (key) {
      case "created":
        if (!((typeof part === "string" && pattern1.test(part)) || part === null)) return false;
        break;
      case "created_by":
        if (!(typeof part === "string" || part === null)) return false;
        break;
      case "author":
        if (!(typeof part === "string" || part === null)) return false;
        break;
      case "comment":
        if (!(typeof part === "string" || part === null)) return false;
        break;
      case "empty_layer":
        if (!(typeof part === "boolean" || part === null)) return false;
        break;
      default:
        if (!(typeof part !== "object" || part === null || isBounded(part, levels - 1))) return false;
    }
  }
  return true;
}

function isDocumentContainerconfig(value: unknown, levels: number): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const map = value as Record<string, unknown>;
  for (const key in map) {
    if (!Object.hasOwn(map, key)) continue;
    const part = map[key];
    if (!(isBounded(part, levels - 1))) return false;
  }
  return true;
}
