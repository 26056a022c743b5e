// Generated from schema/*.schema.json by "pnpm generate". Do not edit.

import { isBounded, isObject, isSha256 } from "@imagekin/core/guard";

const { hasOwnProperty: hasOwn } = Object.prototype;
const pattern1 = /^(?:\/(?:[^/~]|~[01])*)*$/u;
const pattern2 = /^(?:(?:000[1-9]|00[1-9][0-9]|0[1-9][0-9]{2}|[1-9][0-9]{3})-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:0[48]|[2468][048]|[13579][26])00)-02-29)T(?:(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\.[0-9]+)?(?:Z|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9])|23:59:60(?:\.[0-9]+)?Z)$/u;
const pattern3 = /^(?:sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128}|blake3:[0-9a-f]{64}|(?!(?:sha256|sha512|blake3):)[a-z0-9]+(?:[+._-][a-z0-9]+)*:[a-zA-Z0-9=_-]+)$/u;
const pattern4 = /^(?:0|-?(?:[1-9][0-9]{0,17}|[1-8][0-9]{18}|9[0-1][0-9]{17}|92[0-1][0-9]{16}|922[0-2][0-9]{15}|9223[0-2][0-9]{14}|92233[0-6][0-9]{13}|922337[0-1][0-9]{12}|92233720[0-2][0-9]{10}|922337203[0-5][0-9]{9}|9223372036[0-7][0-9]{8}|92233720368[0-4][0-9]{7}|922337203685[0-3][0-9]{6}|9223372036854[0-6][0-9]{5}|92233720368547[0-6][0-9]{4}|922337203685477[0-4][0-9]{3}|9223372036854775[0-7][0-9]{2}|922337203685477580[0-6]|9223372036854775807)|-9223372036854775808)$/u;

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
      case "modelVersion":
        if (part !== "1") return false;
        required += 1;
        break;
      case "kind":
        if (!(part === "container-image" || part === "machine-image")) return false;
        required += 1;
        break;
      case "source":
        if (!isDocumentSourceArray(part, levels - 1)) return false;
        break;
      case "id":
      case "name":
      case "description":
      case "providerStatus":
      case "registry":
      case "repository":
      case "author":
      case "comment":
      case "family":
        if (typeof part !== "string") return false;
        break;
      case "platform":
        if (!isPlatform(part, levels - 1)) return false;
        break;
      case "createdAt":
      case "builtAt":
      case "lastTaggedAt":
        if (!(typeof part === "string" && pattern2.test(part))) return false;
        break;
      case "status":
        if (!(part === "pending" || part === "available" || part === "failed" || part === "deleting" || part === "unknown")) return false;
        break;
      case "owner":
        if (!isOwner(part, levels - 1)) return false;
        break;
      case "labels":
        if (!isStringMap(part)) return false;
        break;
      case "licenses":
        if (!isDocumentLicensesArray(part, levels - 1)) return false;
        break;
      case "tags":
        if (!isStringArray(part)) return false;
        break;
      case "references":
      case "repoDigests":
        if (!isDocumentReferencesArray(part, levels - 1)) return false;
        break;
      case "manifest":
        if (!isManifest(part, levels - 1)) return false;
        break;
      case "manifests":
        if (!isDocumentManifestsArray(part, levels - 1)) return false;
        break;
      case "config":
        if (!isBlob(part, levels - 1)) return false;
        break;
      case "layers":
        if (!isDocumentLayersArray(part, levels - 1)) return false;
        break;
      case "diffIds":
        if (!isDocumentDiffIdsArray(part)) return false;
        break;
      case "imageConfig":
        if (!isImageConfig(part, levels - 1)) return false;
        break;
      case "history":
        if (!isDocumentHistoryArray(part, levels - 1)) return false;
        break;
      case "compressedSizeBytes":
      case "unpackedSizeBytes":
      case "localSizeBytes":
      case "storedSizeBytes":
      case "virtualSizeBytes":
      case "minDiskBytes":
        if (!(typeof part === "string" && pattern4.test(part))) return false;
        break;
      case "encryptionKey":
        if (!isEncryptionKey(part, levels - 1)) return false;
        break;
      case "residue":
        if (!isDocumentResidueArray(part, levels - 1)) return false;
        break;
      case "schemaVersion":
      case "apiVersion":
        return false;
      default:
        if (!isBounded(part, levels - 1)) return false;
    }
  }
  return required === 2;
}

function isDocumentSourceArray(value: unknown, levels: number): boolean {
  if (!Array.isArray(value)) return false;
  for (let i = 0; i < value.length; i += 1) {
    const item: unknown = value[i];
    if (!isSource(item, levels - 1)) return false;
  }
  return true;
}

function isSource(value: unknown, levels: number): boolean {
  if (!isObject(value)) return false;
  let required = 0;
  for (const key in value) {
    if (!hasOwn.call(value, key)) continue;
    const part = value[key];
    if (part === undefined) continue;
    switch (key) {
      case "format":
        if (typeof part !== "string") return false;
        required += 1;
        break;
      case "version":
        if (typeof part !== "string") return false;
        break;
      case "derived":
        if (!isSourceDerivedArray(part)) return false;
        break;
      default:
        if (!isBounded(part, levels - 1)) return false;
    }
  }
  return required === 1;
}

function isSourceDerivedArray(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let i = 0; i < value.length; i += 1) {
    const item: unknown = value[i];
    if (!(typeof item === "string" && pattern1.test(item))) return false;
  }
  return true;
}

function isPlatform(value: unknown, levels: number): boolean {
  if (!isObject(value)) return false;
  for (const key in value) {
    if (!hasOwn.call(value, key)) continue;
    const part = value[key];
    if (part === undefined) continue;
    switch (key) {
      case "os":
      case "architecture":
      case "variant":
      case "osVersion":
        if (typeof part !== "string") return false;
        break;
      case "osFeatures":
        if (!isStringArray(part)) return false;
        break;
      default:
        if (!isBounded(part, levels - 1)) return false;
    }
  }
  return true;
}

function isStringArray(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let i = 0; i < value.length; i += 1) {
    const item: unknown = value[i];
    if (typeof item !== "string") return false;
  }
  return true;
}

function isOwner(value: unknown, levels: number): boolean {
  if (!isObject(value)) return false;
  let required = 0;
  for (const key in value) {
    if (!hasOwn.call(value, key)) continue;
    const part = value[key];
    if (part === undefined) continue;
    switch (key) {
      case "id":
        if (typeof part !== "string") return false;
        required += 1;
        break;
      case "type":
        if (part !== "folder") return false;
        break;
      default:
        if (!isBounded(part, levels - 1)) return false;
    }
  }
  return required === 1;
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

function isDocumentLicensesArray(value: unknown, levels: number): boolean {
  if (!Array.isArray(value)) return false;
  for (let i = 0; i < value.length; i += 1) {
    const item: unknown = value[i];
    if (!isLicense(item, levels - 1)) return false;
  }
  return true;
}

function isLicense(value: unknown, levels: number): boolean {
  if (!isObject(value)) return false;
  let required = 0;
  for (const key in value) {
    if (!hasOwn.call(value, key)) continue;
    const part = value[key];
    if (part === undefined) continue;
    switch (key) {
      case "id":
        if (typeof part !== "string") return false;
        required += 1;
        break;
      default:
        if (!isBounded(part, levels - 1)) return false;
    }
  }
  return required === 1;
}

function isDocumentReferencesArray(value: unknown, levels: number): boolean {
  if (!Array.isArray(value)) return false;
  for (let i = 0; i < value.length; i += 1) {
    const item: unknown = value[i];
    if (!isReference(item, levels - 1)) return false;
  }
  return true;
}

function isReference(value: unknown, levels: number): boolean {
  if (!isObject(value)) return false;
  for (const key in value) {
    if (!hasOwn.call(value, key)) continue;
    const part = value[key];
    if (part === undefined) continue;
    switch (key) {
      case "text":
      case "registry":
      case "repository":
      case "tag":
      case "digest":
        if (typeof part !== "string") return false;
        break;
      default:
        if (!isBounded(part, levels - 1)) return false;
    }
  }
  return true;
}

function isManifest(value: unknown, levels: number): boolean {
  if (!isObject(value)) return false;
  for (const key in value) {
    if (!hasOwn.call(value, key)) continue;
    const part = value[key];
    if (part === undefined) continue;
    switch (key) {
      case "mediaType":
      case "artifactType":
        if (typeof part !== "string") return false;
        break;
      case "digest":
        if (!(typeof part === "string" && (isSha256(part) || pattern3.test(part)))) return false;
        break;
      case "sizeBytes":
        if (!(typeof part === "string" && pattern4.test(part))) return false;
        break;
      case "urls":
        if (!isStringArray(part)) return false;
        break;
      case "annotations":
      case "descriptorAnnotations":
        if (!isStringMap(part)) return false;
        break;
      case "platform":
        if (!isPlatform(part, levels - 1)) return false;
        break;
      case "subject":
        if (!isSubject(part, levels - 1)) return false;
        break;
      default:
        if (!isBounded(part, levels - 1)) return false;
    }
  }
  return true;
}

function isSubject(value: unknown, levels: number): boolean {
  if (!isObject(value)) return false;
  for (const key in value) {
    if (!hasOwn.call(value, key)) continue;
    const part = value[key];
    if (part === undefined) continue;
    switch (key) {
      case "mediaType":
      case "artifactType":
        if (typeof part !== "string") return false;
        break;
      case "digest":
        if (!(typeof part === "string" && (isSha256(part) || pattern3.test(part)))) return false;
        break;
      case "sizeBytes":
        if (!(typeof part === "string" && pattern4.test(part))) return false;
        break;
      case "urls":
        if (!isStringArray(part)) return false;
        break;
      case "annotations":
        if (!isStringMap(part)) return false;
        break;
      case "platform":
        if (!isBlobPlatform(part, levels - 1)) return false;
        break;
      default:
        if (!isBounded(part, levels - 1)) return false;
    }
  }
  return true;
}

function isBlobPlatform(value: unknown, levels: number): boolean {
  if (!isObject(value)) return false;
  for (const key in value) {
    if (!hasOwn.call(value, key)) continue;
    const part = value[key];
    if (part === undefined) continue;
    switch (key) {
      case "os":
      case "architecture":
      case "variant":
      case "osVersion":
        if (typeof part !== "string") return false;
        break;
      case "osFeatures":
      case "features":
        if (!isStringArray(part)) return false;
        break;
      default:
        if (!isBounded(part, levels - 1)) return false;
    }
  }
  return true;
}

function isDocumentManifestsArray(value: unknown, levels: number): boolean {
  if (!Array.isArray(value)) return false;
  for (let i = 0; i < value.length; i += 1) {
    const item: unknown = value[i];
    if (!isChildManifest(item, levels - 1)) return false;
  }
  return true;
}

function isChildManifest(value: unknown, levels: number): boolean {
  if (!isObject(value)) return false;
  for (const key in value) {
    if (!hasOwn.call(value, key)) continue;
    const part = value[key];
    if (part === undefined) continue;
    switch (key) {
      case "mediaType":
      case "artifactType":
      case "kind":
        if (typeof part !== "string") return false;
        break;
      case "digest":
      case "attestedDigest":
        if (!(typeof part === "string" && (isSha256(part) || pattern3.test(part)))) return false;
        break;
      case "sizeBytes":
      case "contentSizeBytes":
      case "totalSizeBytes":
      case "unpackedSizeBytes":
        if (!(typeof part === "string" && pattern4.test(part))) return false;
        break;
      case "urls":
        if (!isStringArray(part)) return false;
        break;
      case "annotations":
        if (!isStringMap(part)) return false;
        break;
      case "platform":
        if (!isBlobPlatform(part, levels - 1)) return false;
        break;
      case "isAvailable":
        if (typeof part !== "boolean") return false;
        break;
      default:
        if (!isBounded(part, levels - 1)) return false;
    }
  }
  return true;
}

function isBlob(value: unknown, levels: number): boolean {
  if (!isObject(value)) return false;
  for (const key in value) {
    if (!hasOwn.call(value, key)) continue;
    const part = value[key];
    if (part === undefined) continue;
    switch (key) {
      case "id":
      case "mediaType":
      case "artifactType":
        if (typeof part !== "string") return false;
        break;
      case "digest":
        if (!(typeof part === "string" && (isSha256(part) || pattern3.test(part)))) return false;
        break;
      case "sizeBytes":
        if (!(typeof part === "string" && pattern4.test(part))) return false;
        break;
      case "urls":
        if (!isStringArray(part)) return false;
        break;
      case "annotations":
        if (!isStringMap(part)) return false;
        break;
      case "platform":
        if (!isBlobPlatform(part, levels - 1)) return false;
        break;
      default:
        if (!isBounded(part, levels - 1)) return false;
    }
  }
  return true;
}

function isDocumentLayersArray(value: unknown, levels: number): boolean {
  if (!Array.isArray(value)) return false;
  for (let i = 0; i < value.length; i += 1) {
    const item: unknown = value[i];
    if (!isBlob(item, levels - 1)) return false;
  }
  return true;
}

function isDocumentDiffIdsArray(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let i = 0; i < value.length; i += 1) {
    const item: unknown = value[i];
    if (!(typeof item === "string" && (isSha256(item) || pattern3.test(item)))) return false;
  }
  return true;
}

function isImageConfig(value: unknown, levels: number): boolean {
  if (!isObject(value)) return false;
  for (const key in value) {
    if (!hasOwn.call(value, key)) continue;
    const part = value[key];
    if (part === undefined) continue;
    switch (key) {
      case "User":
      case "WorkingDir":
      case "StopSignal":
        if (typeof part !== "string") return false;
        break;
      case "ExposedPorts":
      case "Env":
      case "Entrypoint":
      case "Cmd":
      case "Volumes":
      case "OnBuild":
      case "Shell":
        if (!isStringArray(part)) return false;
        break;
      case "ArgsEscaped":
        if (typeof part !== "boolean") return false;
        break;
      case "Healthcheck":
        if (!isHealthcheck(part, levels - 1)) return false;
        break;
      default:
        if (!isBounded(part, levels - 1)) return false;
    }
  }
  return true;
}

function isHealthcheck(value: unknown, levels: number): boolean {
  if (!isObject(value)) return false;
  for (const key in value) {
    if (!hasOwn.call(value, key)) continue;
    const part = value[key];
    if (part === undefined) continue;
    switch (key) {
      case "Test":
        if (!isStringArray(part)) return false;
        break;
      case "Interval":
      case "Timeout":
      case "StartPeriod":
      case "StartInterval":
      case "Retries":
        if (!(typeof part === "string" && pattern4.test(part))) return false;
        break;
      default:
        if (!isBounded(part, levels - 1)) return false;
    }
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
      case "createdAt":
        if (!(typeof part === "string" && pattern2.test(part))) return false;
        break;
      case "createdBy":
      case "author":
      case "comment":
        if (typeof part !== "string") return false;
        break;
      case "isEmptyLayer":
        if (typeof part !== "boolean") return false;
        break;
      default:
        if (!isBounded(part, levels - 1)) return false;
    }
  }
  return true;
}

function isEncryptionKey(value: unknown, levels: number): boolean {
  if (!isObject(value)) return false;
  for (const key in value) {
    if (!hasOwn.call(value, key)) continue;
    const part = value[key];
    if (part === undefined) continue;
    switch (key) {
      case "id":
      case "version":
        if (typeof part !== "string") return false;
        break;
      default:
        if (!isBounded(part, levels - 1)) return false;
    }
  }
  return true;
}

function isDocumentResidueArray(value: unknown, levels: number): boolean {
  if (!Array.isArray(value)) return false;
  for (let i = 0; i < value.length; i += 1) {
    const item: unknown = value[i];
    if (!isResidue(item, levels - 1)) return false;
  }
  return true;
}

function isResidue(value: unknown, levels: number): boolean {
  if (!isObject(value)) return false;
  let required = 0;
  for (const key in value) {
    if (!hasOwn.call(value, key)) continue;
    const part = value[key];
    if (part === undefined) continue;
    switch (key) {
      case "format":
        if (typeof part !== "string") return false;
        required += 1;
        break;
      case "version":
        if (typeof part !== "string") return false;
        break;
      case "members":
        if (!isResidueMembersArray(part, levels - 1)) return false;
        required += 1;
        break;
      default:
        if (!isBounded(part, levels - 1)) return false;
    }
  }
  return required === 2;
}

function isResidueMembersArray(value: unknown, levels: number): boolean {
  if (!Array.isArray(value)) return false;
  for (let i = 0; i < value.length; i += 1) {
    const item: unknown = value[i];
    if (!isResidueMember(item, levels - 1)) return false;
  }
  return true;
}

function isResidueMember(value: unknown, levels: number): boolean {
  if (!isObject(value)) return false;
  let required = 0;
  for (const key in value) {
    if (!hasOwn.call(value, key)) continue;
    const part = value[key];
    if (part === undefined) continue;
    switch (key) {
      case "at":
        if (!(typeof part === "string" && pattern1.test(part))) return false;
        required += 1;
        break;
      case "value":
        if (!isBounded(part, levels - 1)) return false;
        break;
      case "key":
        if (typeof part !== "string") return false;
        break;
      case "occurrence":
        if (!(Number.isInteger(part) && (part as number) >= 0)) return false;
        break;
      case "of":
        if (!(Number.isInteger(part) && (part as number) >= 1)) return false;
        break;
      default:
        if (!isBounded(part, levels - 1)) return false;
    }
  }
  return required === 1;
}
