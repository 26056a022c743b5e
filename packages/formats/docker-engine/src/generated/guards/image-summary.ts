// Generated from schema/*.schema.json by "pnpm generate". Do not edit.

import { isBounded, isSha256 } from "@imagekin/core/guard";

const pattern1 = new RegExp("^(?:(?:sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128}|blake3:[0-9a-f]{64}|(?:(?:[ac-rt-z0-9][a-z0-9]*|b(?:[a-km-z0-9][a-z0-9]*|l(?:[b-z0-9][a-z0-9]*|a(?:[a-jl-z0-9][a-z0-9]*|k(?:[a-df-z0-9][a-z0-9]*|e(?:[a-z0-24-9][a-z0-9]*|3(?:[a-z0-9][a-z0-9]*))?)?)?)?)?|s(?:[a-gi-z0-9][a-z0-9]*|h(?:[b-z0-9][a-z0-9]*|a(?:[a-z01346-9][a-z0-9]*|2(?:[a-z0-46-9][a-z0-9]*|5(?:[a-z0-57-9][a-z0-9]*|6(?:[a-z0-9][a-z0-9]*))?)?|5(?:[a-z02-9][a-z0-9]*|1(?:[a-z013-9][a-z0-9]*|2(?:[a-z0-9][a-z0-9]*))?)?)?)?)?)|[a-z0-9]+(?:[+._-][a-z0-9]+)+):[a-zA-Z0-9=_-]+)|[0-9a-f]{64})$", "u");
const pattern2 = new RegExp("^(?:sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128}|blake3:[0-9a-f]{64}|(?:(?:[ac-rt-z0-9][a-z0-9]*|b(?:[a-km-z0-9][a-z0-9]*|l(?:[b-z0-9][a-z0-9]*|a(?:[a-jl-z0-9][a-z0-9]*|k(?:[a-df-z0-9][a-z0-9]*|e(?:[a-z0-24-9][a-z0-9]*|3(?:[a-z0-9][a-z0-9]*))?)?)?)?)?|s(?:[a-gi-z0-9][a-z0-9]*|h(?:[b-z0-9][a-z0-9]*|a(?:[a-z01346-9][a-z0-9]*|2(?:[a-z0-46-9][a-z0-9]*|5(?:[a-z0-57-9][a-z0-9]*|6(?:[a-z0-9][a-z0-9]*))?)?|5(?:[a-z02-9][a-z0-9]*|1(?:[a-z013-9][a-z0-9]*|2(?:[a-z0-9][a-z0-9]*))?)?)?)?)?)|[a-z0-9]+(?:[+._-][a-z0-9]+)+):[a-zA-Z0-9=_-]+)$", "u");
const pattern3 = new RegExp("^[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]{0,126}/[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]{0,126}$", "u");
const pattern4 = new RegExp("^[0-9a-f]{64}$", "u");
const pattern5 = new RegExp("^(?:(?:000[1-9]|00[1-9][0-9]|0[1-9][0-9]{2}|[1-9][0-9]{3})-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:0[48]|[2468][048]|[13579][26])00)-02-29)T(?:(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\\.[0-9]+)?(?:Z|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9])|23:59:60(?:\\.[0-9]+)?Z)$", "u");

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
      case "Id":
        if (!(typeof part === "string" && (isSha256(part) || pattern1.test(part)))) return false;
        required += 1;
        break;
      case "ParentId":
        if (!(typeof part === "string")) return false;
        break;
      case "RepoTags":
        if (!(isDocumentRepoTagsArray(part, levels - 1) || part === null)) return false;
        break;
      case "RepoDigests":
        if (!(isDocumentRepoTagsArray(part, levels - 1) || part === null)) return false;
        break;
      case "Created":
        if (!(typeof part === "number" && Number.isInteger(part))) return false;
        break;
      case "Size":
        if (!(typeof part === "number" && Number.isInteger(part) && part >= 0)) return false;
        break;
      case "SharedSize":
        if (!(typeof part === "number" && Number.isInteger(part))) return false;
        break;
      case "VirtualSize":
        if (!(typeof part === "number" && Number.isInteger(part) && part >= 0)) return false;
        break;
      case "Labels":
        if (!(isDocumentLabels(part, levels - 1) || part === null)) return false;
        break;
      case "Containers":
        if (!(typeof part === "number" && Number.isInteger(part))) return false;
        break;
      case "Manifests":
        if (!(isDocumentManifestsArray(part, levels - 1))) return false;
        break;
      case "Descriptor":
        if (!(isOciDescriptor(part, levels - 1))) return false;
        break;
      case "Names":
        if (!(isDocumentRepoTagsArray(part, levels - 1))) return false;
        break;
      case "Digest":
        if (!(typeof part === "string" && (isSha256(part) || pattern2.test(part)))) return false;
        break;
      case "ConfigDigest":
        if (!(typeof part === "string")) return false;
        break;
      case "History":
        if (!(isDocumentRepoTagsArray(part, levels - 1) || part === null)) return false;
        break;
      case "Dangling":
        if (!(typeof part === "boolean")) return false;
        break;
      case "ReadOnly":
        if (!(typeof part === "boolean")) return false;
        break;
      case "IsManifestList":
        if (!(typeof part === "boolean")) return false;
        break;
      case "Arch":
        if (!(typeof part === "string")) return false;
        break;
      case "Os":
        if (!(typeof part === "string")) return false;
        break;
      case "RootFS":
        return false;
      case "GraphDriver":
        return false;
      case "Metadata":
        return false;
      case "ContainerConfig":
        return false;
      case "DockerVersion":
        return false;
      case "State":
        return false;
      case "Image":
        return false;
      case "ImageID":
        return false;
      case "Command":
        return false;
      case "IPAM":
        return false;
      case "Mountpoint":
        return false;
      case "CreatedBy":
        return false;
      default:
        if (!(typeof part !== "object" || part === null || isBounded(part, levels - 1))) return false;
    }
  }
  return required === 1;
}

function isDocumentRepoTagsArray(value: unknown, _levels: number): boolean {
  if (!Array.isArray(value)) return false;
  for (let i = 0; i < value.length; i += 1) {
    const item: unknown = value[i];
    if (!(typeof item === "string")) return false;
  }
  return true;
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

function isDocumentManifestsArray(value: unknown, levels: number): boolean {
  if (!Array.isArray(value)) return false;
  for (let i = 0; i < value.length; i += 1) {
    const item: unknown = value[i];
    if (!(isManifestSummary(item, levels - 1))) return false;
  }
  return true;
}

function isManifestSummary(value: unknown, levels: number): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const object = value as Record<string, unknown>;
  let required = 0;
  for (const key in object) {
    const part = object[key];
    if (part === undefined || !Object.hasOwn(object, key)) continue;
    switch (key) {
      case "ID":
        if (!(typeof part === "string" && (isSha256(part) || pattern2.test(part)))) return false;
        required += 1;
        break;
      case "Descriptor":
        if (!(isOciDescriptor(part, levels - 1))) return false;
        required += 1;
        break;
      case "Available":
        if (!(typeof part === "boolean")) return false;
        required += 1;
        break;
      case "Size":
        if (!(isManifestSize(part, levels - 1))) return false;
        required += 1;
        break;
      case "Kind":
        if (!(typeof part === "string")) return false;
        required += 1;
        break;
      case "ImageData":
        if (!(isImageData(part, levels - 1))) return false;
        break;
      case "AttestationData":
        if (!(isAttestationData(part, levels - 1))) return false;
        break;
      default:
        if (!(typeof part !== "object" || part === null || isBounded(part, levels - 1))) return false;
    }
  }
  return required === 5;
}

function isOciDescriptor(value: unknown, levels: number): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const object = value as Record<string, unknown>;
  let required = 0;
  for (const key in object) {
    const part = object[key];
    if (part === undefined || !Object.hasOwn(object, key)) continue;
    switch (key) {
      case "mediaType":
        if (!(typeof part === "string" && pattern3.test(part))) return false;
        required += 1;
        break;
      case "digest":
        if (!(typeof part === "string" && (isSha256(part) || pattern2.test(part)))) return false;
        required += 1;
        break;
      case "size":
        if (!(typeof part === "number" && Number.isInteger(part) && part >= 0)) return false;
        required += 1;
        break;
      case "urls":
        if (!(isDocumentRepoTagsArray(part, levels - 1))) return false;
        break;
      case "annotations":
        if (!(isDocumentLabels(part, levels - 1))) return false;
        break;
      case "data":
        if (!(typeof part === "string" || part === null)) return false;
        break;
      case "platform":
        if (!(isOciPlatform(part, levels - 1))) return false;
        break;
      case "artifactType":
        if (!(typeof part === "string" || part === null)) return false;
        break;
      default:
        if (!(typeof part !== "object" || part === null || isBounded(part, levels - 1))) return false;
    }
  }
  return required === 3;
}

function isOciPlatform(value: unknown, levels: number): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const object = value as Record<string, unknown>;
  let required = 0;
  for (const key in object) {
    const part = object[key];
    if (part === undefined || !Object.hasOwn(object, key)) continue;
    switch (key) {
      case "architecture":
        if (!(typeof part === "string")) return false;
        required += 1;
        break;
      case "os":
        if (!(typeof part === "string")) return false;
        required += 1;
        break;
      case "os.version":
        if (!(typeof part === "string")) return false;
        break;
      case "os.features":
        if (!(isDocumentRepoTagsArray(part, levels - 1))) return false;
        break;
      case "variant":
        if (!(typeof part === "string")) return false;
        break;
      default:
        if (!(typeof part !== "object" || part === null || isBounded(part, levels - 1))) return false;
    }
  }
  return required === 2;
}

function isManifestSize(value: unknown, levels: number): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const object = value as Record<string, unknown>;
  let required = 0;
  for (const key in object) {
    const part = object[key];
    if (part === undefined || !Object.hasOwn(object, key)) continue;
    switch (key) {
      case "Content":
        if (!(typeof part === "number" && Number.isInteger(part) && part >= 0)) return false;
        required += 1;
        break;
      case "Total":
        if (!(typeof part === "number" && Number.isInteger(part) && part >= 0)) return false;
        required += 1;
        break;
      default:
        if (!(typeof part !== "object" || part === null || isBounded(part, levels - 1))) return false;
    }
  }
  return required === 2;
}

function isImageData(value: unknown, levels: number): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const object = value as Record<string, unknown>;
  let required = 0;
  for (const key in object) {
    const part = object[key];
    if (part === undefined || !Object.hasOwn(object, key)) continue;
    switch (key) {
      case "Platform":
        if (!(isOciPlatform(part, levels - 1))) return false;
        required += 1;
        break;
      case "Containers":
        if (!(isImageDataContainersArray(part, levels - 1) || part === null)) return false;
        required += 1;
        break;
      case "Size":
        if (!(isImageDataSize(part, levels - 1))) return false;
        required += 1;
        break;
      case "Identity":
        if (!(isIdentity(part, levels - 1))) return false;
        break;
      default:
        if (!(typeof part !== "object" || part === null || isBounded(part, levels - 1))) return false;
    }
  }
  return required === 3;
}

function isImageDataContainersArray(value: unknown, _levels: number): boolean {
  if (!Array.isArray(value)) return false;
  for (let i = 0; i < value.length; i += 1) {
    const item: unknown = value[i];
    if (!(typeof item === "string" && pattern4.test(item))) return false;
  }
  return true;
}

function isImageDataSize(value: unknown, levels: number): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const object = value as Record<string, unknown>;
  let required = 0;
  for (const key in object) {
    const part = object[key];
    if (part === undefined || !Object.hasOwn(object, key)) continue;
    switch (key) {
      case "Unpacked":
        if (!(typeof part === "number" && Number.isInteger(part) && part >= 0)) return false;
        required += 1;
        break;
      default:
        if (!(typeof part !== "object" || part === null || isBounded(part, levels - 1))) return false;
    }
  }
  return required === 1;
}

function isIdentity(value: unknown, levels: number): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const object = value as Record<string, unknown>;
  for (const key in object) {
    const part = object[key];
    if (part === undefined || !Object.hasOwn(object, key)) continue;
    switch (key) {
      case "Signature":
        if (!(isIdentitySignatureArray(part, levels - 1))) return false;
        break;
      case "Pull":
        if (!(isIdentityPullArray(part, levels - 1))) return false;
        break;
      case "Build":
        if (!(isIdentityBuildArray(part, levels - 1))) return false;
        break;
      default:
        if (!(typeof part !== "object" || part === null || isBounded(part, levels - 1))) return false;
    }
  }
  return true;
}

function isIdentitySignatureArray(value: unknown, levels: number): boolean {
  if (!Array.isArray(value)) return false;
  for (let i = 0; i < value.length; i += 1) {
    const item: unknown = value[i];
    if (!(isSignatureIdentity(item, levels - 1))) return false;
  }
  return true;
}

function isSignatureIdentity(value: unknown, levels: number): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const object = value as Record<string, unknown>;
  for (const key in object) {
    const part = object[key];
    if (part === undefined || !Object.hasOwn(object, key)) continue;
    switch (key) {
      case "Name":
        if (!(typeof part === "string")) return false;
        break;
      case "Timestamps":
        if (!(isSignatureIdentityTimestampsArray(part, levels - 1))) return false;
        break;
      case "KnownSigner":
        if (!(typeof part === "string")) return false;
        break;
      case "DockerReference":
        if (!(typeof part === "string")) return false;
        break;
      case "Signer":
        if (!(isSigner(part, levels - 1))) return false;
        break;
      case "SignatureType":
        if (!(typeof part === "string")) return false;
        break;
      case "Error":
        if (!(typeof part === "string")) return false;
        break;
      case "Warnings":
        if (!(isDocumentRepoTagsArray(part, levels - 1))) return false;
        break;
      default:
        if (!(typeof part !== "object" || part === null || isBounded(part, levels - 1))) return false;
    }
  }
  return true;
}

function isSignatureIdentityTimestampsArray(value: unknown, levels: number): boolean {
  if (!Array.isArray(value)) return false;
  for (let i = 0; i < value.length; i += 1) {
    const item: unknown = value[i];
    if (!(isSignatureTimestamp(item, levels - 1))) return false;
  }
  return true;
}

function isSignatureTimestamp(value: unknown, levels: number): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const object = value as Record<string, unknown>;
  for (const key in object) {
    const part = object[key];
    if (part === undefined || !Object.hasOwn(object, key)) continue;
    switch (key) {
      case "Type":
        if (!(typeof part === "string")) return false;
        break;
      case "URI":
        if (!(typeof part === "string")) return false;
        break;
      case "Timestamp":
        if (!(typeof part === "string" && pattern5.test(part))) return false;
        break;
      default:
        if (!(typeof part !== "object" || part === null || isBounded(part, levels - 1))) return false;
    }
  }
  return true;
}

function isSigner(value: unknown, levels: number): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const object = value as Record<string, unknown>;
  let required = 0;
  for (const key in object) {
    const part = object[key];
    if (part === undefined || !Object.hasOwn(object, key)) continue;
    switch (key) {
      case "CertificateIssuer":
        if (!(typeof part === "string")) return false;
        required += 1;
        break;
      case "SubjectAlternativeName":
        if (!(typeof part === "string")) return false;
        required += 1;
        break;
      case "Issuer":
        if (!(typeof part === "string")) return false;
        break;
      case "buildSignerURI":
        if (!(typeof part === "string")) return false;
        break;
      case "buildSignerDigest":
        if (!(typeof part === "string")) return false;
        break;
      case "runnerEnvironment":
        if (!(typeof part === "string")) return false;
        break;
      case "sourceRepositoryURI":
        if (!(typeof part === "string")) return false;
        break;
      case "sourceRepositoryDigest":
        if (!(typeof part === "string")) return false;
        break;
      case "sourceRepositoryRef":
        if (!(typeof part === "string")) return false;
        break;
      case "sourceRepositoryIdentifier":
        if (!(typeof part === "string")) return false;
        break;
      case "sourceRepositoryOwnerURI":
        if (!(typeof part === "string")) return false;
        break;
      case "sourceRepositoryOwnerIdentifier":
        if (!(typeof part === "string")) return false;
        break;
      case "buildConfigURI":
        if (!(typeof part === "string")) return false;
        break;
      case "buildConfigDigest":
        if (!(typeof part === "string")) return false;
        break;
      case "buildTrigger":
        if (!(typeof part === "string")) return false;
        break;
      case "runInvocationURI":
        if (!(typeof part === "string")) return false;
        break;
      case "sourceRepositoryVisibilityAtSigning":
        if (!(typeof part === "string")) return false;
        break;
      case "BuildSignerURI":
        if (!(typeof part === "string")) return false;
        break;
      case "BuildSignerDigest":
        if (!(typeof part === "string")) return false;
        break;
      case "RunnerEnvironment":
        if (!(typeof part === "string")) return false;
        break;
      case "SourceRepositoryURI":
        if (!(typeof part === "string")) return false;
        break;
      case "SourceRepositoryDigest":
        if (!(typeof part === "string")) return false;
        break;
      case "SourceRepositoryRef":
        if (!(typeof part === "string")) return false;
        break;
      case "SourceRepositoryIdentifier":
        if (!(typeof part === "string")) return false;
        break;
      case "SourceRepositoryOwnerURI":
        if (!(typeof part === "string")) return false;
        break;
      case "SourceRepositoryOwnerIdentifier":
        if (!(typeof part === "string")) return false;
        break;
      case "BuildConfigURI":
        if (!(typeof part === "string")) return false;
        break;
      case "BuildConfigDigest":
        if (!(typeof part === "string")) return false;
        break;
      case "BuildTrigger":
        if (!(typeof part === "string")) return false;
        break;
      case "RunInvocationURI":
        if (!(typeof part === "string")) return false;
        break;
      case "SourceRepositoryVisibilityAtSigning":
        if (!(typeof part === "string")) return false;
        break;
      default:
        if (!(typeof part !== "object" || part === null || isBounded(part, levels - 1))) return false;
    }
  }
  return required === 2;
}

function isIdentityPullArray(value: unknown, levels: number): boolean {
  if (!Array.isArray(value)) return false;
  for (let i = 0; i < value.length; i += 1) {
    const item: unknown = value[i];
    if (!(isPullIdentity(item, levels - 1))) return false;
  }
  return true;
}

function isPullIdentity(value: unknown, levels: number): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const object = value as Record<string, unknown>;
  for (const key in object) {
    const part = object[key];
    if (part === undefined || !Object.hasOwn(object, key)) continue;
    switch (key) {
      case "Repository":
        if (!(typeof part === "string")) return false;
        break;
      default:
        if (!(typeof part !== "object" || part === null || isBounded(part, levels - 1))) return false;
    }
  }
  return true;
}

function isIdentityBuildArray(value: unknown, levels: number): boolean {
  if (!Array.isArray(value)) return false;
  for (let i = 0; i < value.length; i += 1) {
    const item: unknown = value[i];
    if (!(isBuildIdentity(item, levels - 1))) return false;
  }
  return true;
}

function isBuildIdentity(value: unknown, levels: number): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const object = value as Record<string, unknown>;
  for (const key in object) {
    const part = object[key];
    if (part === undefined || !Object.hasOwn(object, key)) continue;
    switch (key) {
      case "Ref":
        if (!(typeof part === "string")) return false;
        break;
      case "CreatedAt":
        if (!(typeof part === "string" && pattern5.test(part))) return false;
        break;
      default:
        if (!(typeof part !== "object" || part === null || isBounded(part, levels - 1))) return false;
    }
  }
  return true;
}

function isAttestationData(value: unknown, levels: number): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const object = value as Record<string, unknown>;
  let required = 0;
  for (const key in object) {
    const part = object[key];
    if (part === undefined || !Object.hasOwn(object, key)) continue;
    switch (key) {
      case "For":
        if (!(typeof part === "string" && (isSha256(part) || pattern2.test(part)))) return false;
        required += 1;
        break;
      default:
        if (!(typeof part !== "object" || part === null || isBounded(part, levels - 1))) return false;
    }
  }
  return required === 1;
}
