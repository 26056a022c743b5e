// Generated from schema/*.schema.json by "pnpm generate". Do not edit.

import { isBounded, isSha256 } from "@imagekin/core/guard";

const pattern1 = new RegExp("^(?:/(?:[^/~]|~[01])*)*$", "u");
const pattern2 = new RegExp("^(?:(?:000[1-9]|00[1-9][0-9]|0[1-9][0-9]{2}|[1-9][0-9]{3})-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:0[48]|[2468][048]|[13579][26])00)-02-29)T(?:(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\\.[0-9]+)?(?:Z|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9])|23:59:60(?:\\.[0-9]+)?Z)$", "u");
const pattern3 = new RegExp("^(?:sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128}|blake3:[0-9a-f]{64}|(?:(?:[ac-rt-z0-9][a-z0-9]*|b(?:[a-km-z0-9][a-z0-9]*|l(?:[b-z0-9][a-z0-9]*|a(?:[a-jl-z0-9][a-z0-9]*|k(?:[a-df-z0-9][a-z0-9]*|e(?:[a-z0-24-9][a-z0-9]*|3(?:[a-z0-9][a-z0-9]*))?)?)?)?)?|s(?:[a-gi-z0-9][a-z0-9]*|h(?:[b-z0-9][a-z0-9]*|a(?:[a-z01346-9][a-z0-9]*|2(?:[a-z0-46-9][a-z0-9]*|5(?:[a-z0-57-9][a-z0-9]*|6(?:[a-z0-9][a-z0-9]*))?)?|5(?:[a-z02-9][a-z0-9]*|1(?:[a-z013-9][a-z0-9]*|2(?:[a-z0-9][a-z0-9]*))?)?)?)?)?)|[a-z0-9]+(?:[+._-][a-z0-9]+)+):[a-zA-Z0-9=_-]+)$", "u");
const pattern4 = new RegExp("^(?:0|-?(?:[1-9][0-9]{0,17}|[1-8][0-9]{18}|9[0-1][0-9]{17}|92[0-1][0-9]{16}|922[0-2][0-9]{15}|9223[0-2][0-9]{14}|92233[0-6][0-9]{13}|922337[0-1][0-9]{12}|92233720[0-2][0-9]{10}|922337203[0-5][0-9]{9}|9223372036[0-7][0-9]{8}|92233720368[0-4][0-9]{7}|922337203685[0-3][0-9]{6}|9223372036854[0-6][0-9]{5}|92233720368547[0-6][0-9]{4}|922337203685477[0-4][0-9]{3}|9223372036854775[0-7][0-9]{2}|922337203685477580[0-6]|9223372036854775807)|-9223372036854775808)$", "u");

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
      case "modelVersion":
        if (!(part === "1")) return false;
        required += 1;
        break;
      case "kind":
        if (!(part === "container-image" || part === "machine-image")) return false;
        required += 1;
        break;
      case "source":
        if (!(isDocumentSourceArray(part, levels - 1))) return false;
        break;
      case "id":
        if (!(typeof part === "string")) return false;
        break;
      case "name":
        if (!(typeof part === "string")) return false;
        break;
      case "description":
        if (!(typeof part === "string")) return false;
        break;
      case "platform":
        if (!(isPlatform(part, levels - 1))) return false;
        break;
      case "createdAt":
        if (!(typeof part === "string" && pattern2.test(part))) return false;
        break;
      case "builtAt":
        if (!(typeof part === "string" && pattern2.test(part))) return false;
        break;
      case "lastTaggedAt":
        if (!(typeof part === "string" && pattern2.test(part))) return false;
        break;
      case "status":
        if (!(part === "pending" || part === "available" || part === "failed" || part === "deleting" || part === "unknown")) return false;
        break;
      case "providerStatus":
        if (!(typeof part === "string")) return false;
        break;
      case "owner":
        if (!(isOwner(part, levels - 1))) return false;
        break;
      case "labels":
        if (!(isDocumentLabels(part, levels - 1))) return false;
        break;
      case "licenses":
        if (!(isDocumentLicensesArray(part, levels - 1))) return false;
        break;
      case "registry":
        if (!(typeof part === "string")) return false;
        break;
      case "repository":
        if (!(typeof part === "string")) return false;
        break;
      case "tags":
        if (!(isPlatformOsFeaturesArray(part, levels - 1))) return false;
        break;
      case "references":
        if (!(isDocumentReferencesArray(part, levels - 1))) return false;
        break;
      case "repoDigests":
        if (!(isDocumentReferencesArray(part, levels - 1))) return false;
        break;
      case "manifest":
        if (!(isManifest(part, levels - 1))) return false;
        break;
      case "manifests":
        if (!(isDocumentManifestsArray(part, levels - 1))) return false;
        break;
      case "config":
        if (!(isBlob(part, levels - 1))) return false;
        break;
      case "layers":
        if (!(isDocumentLayersArray(part, levels - 1))) return false;
        break;
      case "diffIds":
        if (!(isDocumentDiffIdsArray(part, levels - 1))) return false;
        break;
      case "imageConfig":
        if (!(isImageConfig(part, levels - 1))) return false;
        break;
      case "history":
        if (!(isDocumentHistoryArray(part, levels - 1))) return false;
        break;
      case "author":
        if (!(typeof part === "string")) return false;
        break;
      case "comment":
        if (!(typeof part === "string")) return false;
        break;
      case "compressedSizeBytes":
        if (!(typeof part === "string" && pattern4.test(part))) return false;
        break;
      case "unpackedSizeBytes":
        if (!(typeof part === "string" && pattern4.test(part))) return false;
        break;
      case "localSizeBytes":
        if (!(typeof part === "string" && pattern4.test(part))) return false;
        break;
      case "family":
        if (!(typeof part === "string")) return false;
        break;
      case "storedSizeBytes":
        if (!(typeof part === "string" && pattern4.test(part))) return false;
        break;
      case "virtualSizeBytes":
        if (!(typeof part === "string" && pattern4.test(part))) return false;
        break;
      case "minDiskBytes":
        if (!(typeof part === "string" && pattern4.test(part))) return false;
        break;
      case "encryptionKey":
        if (!(isEncryptionKey(part, levels - 1))) return false;
        break;
      case "residue":
        if (!(isDocumentResidueArray(part, levels - 1))) return false;
        break;
      case "schemaVersion":
        return false;
      case "apiVersion":
        return false;
      default:
        if (!(typeof part !== "object" || part === null || isBounded(part, levels - 1))) return false;
    }
  }
  return required === 2;
}

function isDocumentSourceArray(value: unknown, levels: number): boolean {
  if (!Array.isArray(value)) return false;
  for (let i = 0; i < value.length; i += 1) {
    const item: unknown = value[i];
    if (!(isSource(item, levels - 1))) return false;
  }
  return true;
}

function isSource(value: unknown, levels: number): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const object = value as Record<string, unknown>;
  let required = 0;
  for (const key in object) {
    const part = object[key];
    if (part === undefined || !Object.hasOwn(object, key)) continue;
    switch (key) {
      case "format":
        if (!(typeof part === "string")) return false;
        required += 1;
        break;
      case "version":
        if (!(typeof part === "string")) return false;
        break;
      case "derived":
        if (!(isSourceDerivedArray(part, levels - 1))) return false;
        break;
      default:
        if (!(typeof part !== "object" || part === null || isBounded(part, levels - 1))) return false;
    }
  }
  return required === 1;
}

function isSourceDerivedArray(value: unknown, _levels: number): boolean {
  if (!Array.isArray(value)) return false;
  for (let i = 0; i < value.length; i += 1) {
    const item: unknown = value[i];
    if (!(typeof item === "string" && pattern1.test(item))) return false;
  }
  return true;
}

function isPlatform(value: unknown, levels: number): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const object = value as Record<string, unknown>;
  for (const key in object) {
    const part = object[key];
    if (part === undefined || !Object.hasOwn(object, key)) continue;
    switch (key) {
      case "os":
        if (!(typeof part === "string")) return false;
        break;
      case "architecture":
        if (!(typeof part === "string")) return false;
        break;
      case "variant":
        if (!(typeof part === "string")) return false;
        break;
      case "osVersion":
        if (!(typeof part === "string")) return false;
        break;
      case "osFeatures":
        if (!(isPlatformOsFeaturesArray(part, levels - 1))) return false;
        break;
      default:
        if (!(typeof part !== "object" || part === null || isBounded(part, levels - 1))) return false;
    }
  }
  return true;
}

function isPlatformOsFeaturesArray(value: unknown, _levels: number): boolean {
  if (!Array.isArray(value)) return false;
  for (let i = 0; i < value.length; i += 1) {
    const item: unknown = value[i];
    if (!(typeof item === "string")) return false;
  }
  return true;
}

function isOwner(value: unknown, levels: number): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const object = value as Record<string, unknown>;
  let required = 0;
  for (const key in object) {
    const part = object[key];
    if (part === undefined || !Object.hasOwn(object, key)) continue;
    switch (key) {
      case "id":
        if (!(typeof part === "string")) return false;
        required += 1;
        break;
      case "type":
        if (!(part === "folder")) return false;
        break;
      default:
        if (!(typeof part !== "object" || part === null || isBounded(part, levels - 1))) return false;
    }
  }
  return required === 1;
}

function isDocumentLabels(value: unknown, _levels: number): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const map = value as Record<string, unknown>;
  for (const key in map) {
    if (!Object.hasOwn(map, key)) continue;
    const part = map[key];
    if (!(typeof part === "string")) return false;
  }
  return true;
}

function isDocumentLicensesArray(value: unknown, levels: number): boolean {
  if (!Array.isArray(value)) return false;
  for (let i = 0; i < value.length; i += 1) {
    const item: unknown = value[i];
    if (!(isLicense(item, levels - 1))) return false;
  }
  return true;
}

function isLicense(value: unknown, levels: number): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const object = value as Record<string, unknown>;
  let required = 0;
  for (const key in object) {
    const part = object[key];
    if (part === undefined || !Object.hasOwn(object, key)) continue;
    switch (key) {
      case "id":
        if (!(typeof part === "string")) return false;
        required += 1;
        break;
      default:
        if (!(typeof part !== "object" || part === null || isBounded(part, levels - 1))) return false;
    }
  }
  return required === 1;
}

function isDocumentReferencesArray(value: unknown, levels: number): boolean {
  if (!Array.isArray(value)) return false;
  for (let i = 0; i < value.length; i += 1) {
    const item: unknown = value[i];
    if (!(isReference(item, levels - 1))) return false;
  }
  return true;
}

function isReference(value: unknown, levels: number): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const object = value as Record<string, unknown>;
  for (const key in object) {
    const part = object[key];
    if (part === undefined || !Object.hasOwn(object, key)) continue;
    switch (key) {
      case "text":
        if (!(typeof part === "string")) return false;
        break;
      case "registry":
        if (!(typeof part === "string")) return false;
        break;
      case "repository":
        if (!(typeof part === "string")) return false;
        break;
      case "tag":
        if (!(typeof part === "string")) return false;
        break;
      case "digest":
        if (!(typeof part === "string")) return false;
        break;
      default:
        if (!(typeof part !== "object" || part === null || isBounded(part, levels - 1))) return false;
    }
  }
  return true;
}

function isManifest(value: unknown, levels: number): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const object = value as Record<string, unknown>;
  for (const key in object) {
    const part = object[key];
    if (part === undefined || !Object.hasOwn(object, key)) continue;
    switch (key) {
      case "mediaType":
        if (!(typeof part === "string")) return false;
        break;
      case "digest":
        if (!(typeof part === "string" && (isSha256(part) || pattern3.test(part)))) return false;
        break;
      case "sizeBytes":
        if (!(typeof part === "string" && pattern4.test(part))) return false;
        break;
      case "urls":
        if (!(isPlatformOsFeaturesArray(part, levels - 1))) return false;
        break;
      case "annotations":
        if (!(isDocumentLabels(part, levels - 1))) return false;
        break;
      case "descriptorAnnotations":
        if (!(isDocumentLabels(part, levels - 1))) return false;
        break;
      case "artifactType":
        if (!(typeof part === "string")) return false;
        break;
      case "platform":
        if (!(isPlatform(part, levels - 1))) return false;
        break;
      case "subject":
        if (!(isSubject(part, levels - 1))) return false;
        break;
      default:
        if (!(typeof part !== "object" || part === null || isBounded(part, levels - 1))) return false;
    }
  }
  return true;
}

function isSubject(value: unknown, levels: number): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const object = value as Record<string, unknown>;
  for (const key in object) {
    const part = object[key];
    if (part === undefined || !Object.hasOwn(object, key)) continue;
    switch (key) {
      case "mediaType":
        if (!(typeof part === "string")) return false;
        break;
      case "digest":
        if (!(typeof part === "string" && (isSha256(part) || pattern3.test(part)))) return false;
        break;
      case "sizeBytes":
        if (!(typeof part === "string" && pattern4.test(part))) return false;
        break;
      case "urls":
        if (!(isPlatformOsFeaturesArray(part, levels - 1))) return false;
        break;
      case "annotations":
        if (!(isDocumentLabels(part, levels - 1))) return false;
        break;
      case "artifactType":
        if (!(typeof part === "string")) return false;
        break;
      case "platform":
        if (!(isBlobPlatform(part, levels - 1))) return false;
        break;
      default:
        if (!(typeof part !== "object" || part === null || isBounded(part, levels - 1))) return false;
    }
  }
  return true;
}

function isBlobPlatform(value: unknown, levels: number): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const object = value as Record<string, unknown>;
  for (const key in object) {
    const part = object[key];
    if (part === undefined || !Object.hasOwn(object, key)) continue;
    switch (key) {
      case "os":
        if (!(typeof part === "string")) return false;
        break;
      case "architecture":
        if (!(typeof part === "string")) return false;
        break;
      case "variant":
        if (!(typeof part === "string")) return false;
        break;
      case "osVersion":
        if (!(typeof part === "string")) return false;
        break;
      case "osFeatures":
        if (!(isPlatformOsFeaturesArray(part, levels - 1))) return false;
        break;
      case "features":
        if (!(isPlatformOsFeaturesArray(part, levels - 1))) return false;
        break;
      default:
        if (!(typeof part !== "object" || part === null || isBounded(part, levels - 1))) return false;
    }
  }
  return true;
}

function isDocumentManifestsArray(value: unknown, levels: number): boolean {
  if (!Array.isArray(value)) return false;
  for (let i = 0; i < value.length; i += 1) {
    const item: unknown = value[i];
    if (!(isChildManifest(item, levels - 1))) return false;
  }
  return true;
}

function isChildManifest(value: unknown, levels: number): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const object = value as Record<string, unknown>;
  for (const key in object) {
    const part = object[key];
    if (part === undefined || !Object.hasOwn(object, key)) continue;
    switch (key) {
      case "mediaType":
        if (!(typeof part === "string")) return false;
        break;
      case "digest":
        if (!(typeof part === "string" && (isSha256(part) || pattern3.test(part)))) return false;
        break;
      case "sizeBytes":
        if (!(typeof part === "string" && pattern4.test(part))) return false;
        break;
      case "urls":
        if (!(isPlatformOsFeaturesArray(part, levels - 1))) return false;
        break;
      case "annotations":
        if (!(isDocumentLabels(part, levels - 1))) return false;
        break;
      case "artifactType":
        if (!(typeof part === "string")) return false;
        break;
      case "platform":
        if (!(isBlobPlatform(part, levels - 1))) return false;
        break;
      case "kind":
        if (!(typeof part === "string")) return false;
        break;
      case "isAvailable":
        if (!(typeof part === "boolean")) return false;
        break;
      case "contentSizeBytes":
        if (!(typeof part === "string" && pattern4.test(part))) return false;
        break;
      case "totalSizeBytes":
        if (!(typeof part === "string" && pattern4.test(part))) return false;
        break;
      case "unpackedSizeBytes":
        if (!(typeof part === "string" && pattern4.test(part))) return false;
        break;
      case "attestedDigest":
        if (!(typeof part === "string" && (isSha256(part) || pattern3.test(part)))) return false;
        break;
      default:
        if (!(typeof part !== "object" || part === null || isBounded(part, levels - 1))) return false;
    }
  }
  return true;
}

function isBlob(value: unknown, levels: number): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const object = value as Record<string, unknown>;
  for (const key in object) {
    const part = object[key];
    if (part === undefined || !Object.hasOwn(object, key)) continue;
    switch (key) {
      case "id":
        if (!(typeof part === "string")) return false;
        break;
      case "mediaType":
        if (!(typeof part === "string")) return false;
        break;
      case "digest":
        if (!(typeof part === "string" && (isSha256(part) || pattern3.test(part)))) return false;
        break;
      case "sizeBytes":
        if (!(typeof part === "string" && pattern4.test(part))) return false;
        break;
      case "urls":
        if (!(isPlatformOsFeaturesArray(part, levels - 1))) return false;
        break;
      case "annotations":
        if (!(isDocumentLabels(part, levels - 1))) return false;
        break;
      case "artifactType":
        if (!(typeof part === "string")) return false;
        break;
      case "platform":
        if (!(isBlobPlatform(part, levels - 1))) return false;
        break;
      default:
        if (!(typeof part !== "object" || part === null || isBounded(part, levels - 1))) return false;
    }
  }
  return true;
}

function isDocumentLayersArray(value: unknown, levels: number): boolean {
  if (!Array.isArray(value)) return false;
  for (let i = 0; i < value.length; i += 1) {
    const item: unknown = value[i];
    if (!(isBlob(item, levels - 1))) return false;
  }
  return true;
}

function isDocumentDiffIdsArray(value: unknown, _levels: number): boolean {
  if (!Array.isArray(value)) return false;
  for (let i = 0; i < value.length; i += 1) {
    const item: unknown = value[i];
    if (!(typeof item === "string" && (isSha256(item) || pattern3.test(item)))) return false;
  }
  return true;
}

function isImageConfig(value: unknown, levels: number): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const object = value as Record<string, unknown>;
  for (const key in object) {
    const part = object[key];
    if (part === undefined || !Object.hasOwn(object, key)) continue;
    switch (key) {
      case "User":
        if (!(typeof part === "string")) return false;
        break;
      case "ExposedPorts":
        if (!(isPlatformOsFeaturesArray(part, levels - 1))) return false;
        break;
      case "Env":
        if (!(isPlatformOsFeaturesArray(part, levels - 1))) return false;
        break;
      case "Entrypoint":
        if (!(isPlatformOsFeaturesArray(part, levels - 1))) return false;
        break;
      case "Cmd":
        if (!(isPlatformOsFeaturesArray(part, levels - 1))) return false;
        break;
      case "Volumes":
        if (!(isPlatformOsFeaturesArray(part, levels - 1))) return false;
        break;
      case "WorkingDir":
        if (!(typeof part === "string")) return false;
        break;
      case "StopSignal":
        if (!(typeof part === "string")) return false;
        break;
      case "ArgsEscaped":
        if (!(typeof part === "boolean")) return false;
        break;
      case "Healthcheck":
        if (!(isHealthcheck(part, levels - 1))) return false;
        break;
      case "OnBuild":
        if (!(isPlatformOsFeaturesArray(part, levels - 1))) return false;
        break;
      case "Shell":
        if (!(isPlatformOsFeaturesArray(part, levels - 1))) return false;
        break;
      default:
        if (!(typeof part !== "object" || part === null || isBounded(part, levels - 1))) return false;
    }
  }
  return true;
}

function isHealthcheck(value: unknown, levels: number): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const object = value as Record<string, unknown>;
  for (const key in object) {
    const part = object[key];
    if (part === undefined || !Object.hasOwn(object, key)) continue;
    switch (key) {
      case "Test":
        if (!(isPlatformOsFeaturesArray(part, levels - 1))) return false;
        break;
      case "Interval":
        if (!(typeof part === "string" && pattern4.test(part))) return false;
        break;
      case "Timeout":
        if (!(typeof part === "string" && pattern4.test(part))) return false;
        break;
      case "StartPeriod":
        if (!(typeof part === "string" && pattern4.test(part))) return false;
        break;
      case "StartInterval":
        if (!(typeof part === "string" && pattern4.test(part))) return false;
        break;
      case "Retries":
        if (!(typeof part === "string" && pattern4.test(part))) return false;
        break;
      default:
        if (!(typeof part !== "object" || part === null || isBounded(part, levels - 1))) return false;
    }
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
      case "createdAt":
        if (!(typeof part === "string" && pattern2.test(part))) return false;
        break;
      case "createdBy":
        if (!(typeof part === "string")) return false;
        break;
      case "author":
        if (!(typeof part === "string")) return false;
        break;
      case "comment":
        if (!(typeof part === "string")) return false;
        break;
      case "isEmptyLayer":
        if (!(typeof part === "boolean")) return false;
        break;
      default:
        if (!(typeof part !== "object" || part === null || isBounded(part, levels - 1))) return false;
    }
  }
  return true;
}

function isEncryptionKey(value: unknown, levels: number): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const object = value as Record<string, unknown>;
  for (const key in object) {
    const part = object[key];
    if (part === undefined || !Object.hasOwn(object, key)) continue;
    switch (key) {
      case "id":
        if (!(typeof part === "string")) return false;
        break;
      case "version":
        if (!(typeof part === "string")) return false;
        break;
      default:
        if (!(typeof part !== "object" || part === null || isBounded(part, levels - 1))) return false;
    }
  }
  return true;
}

function isDocumentResidueArray(value: unknown, levels: number): boolean {
  if (!Array.isArray(value)) return false;
  for (let i = 0; i < value.length; i += 1) {
    const item: unknown = value[i];
    if (!(isResidue(item, levels - 1))) return false;
  }
  return true;
}

function isResidue(value: unknown, levels: number): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const object = value as Record<string, unknown>;
  let required = 0;
  for (const key in object) {
    const part = object[key];
    if (part === undefined || !Object.hasOwn(object, key)) continue;
    switch (key) {
      case "format":
        if (!(typeof part === "string")) return false;
        required += 1;
        break;
      case "version":
        if (!(typeof part === "string")) return false;
        break;
      case "members":
        if (!(isResidueMembersArray(part, levels - 1))) return false;
        required += 1;
        break;
      default:
        if (!(typeof part !== "object" || part === null || isBounded(part, levels - 1))) return false;
    }
  }
  return required === 2;
}

function isResidueMembersArray(value: unknown, levels: number): boolean {
  if (!Array.isArray(value)) return false;
  for (let i = 0; i < value.length; i += 1) {
    const item: unknown = value[i];
    if (!(isResidueMember(item, levels - 1))) return false;
  }
  return true;
}

function isResidueMember(value: unknown, levels: number): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const object = value as Record<string, unknown>;
  let required = 0;
  for (const key in object) {
    const part = object[key];
    if (part === undefined || !Object.hasOwn(object, key)) continue;
    switch (key) {
      case "at":
        if (!(typeof part === "string" && pattern1.test(part))) return false;
        required += 1;
        break;
      case "value":
        if (!(isBounded(part, levels - 1))) return false;
        break;
      case "key":
        if (!(typeof part === "string")) return false;
        break;
      case "occurrence":
        if (!(typeof part === "number" && Number.isInteger(part) && part >= 0)) return false;
        break;
      case "of":
        if (!(typeof part === "number" && Number.isInteger(part) && part >= 1)) return false;
        break;
      default:
        if (!(typeof part !== "object" || part === null || isBounded(part, levels - 1))) return false;
    }
  }
  return required === 1;
}
