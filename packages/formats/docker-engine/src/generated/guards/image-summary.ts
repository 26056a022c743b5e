// Generated from schema/*.schema.json by "pnpm generate". Do not edit.

import { isBounded, isImageMediaType, isObject, isSha256 } from "@imagekin/core/guard";

const { hasOwnProperty: hasOwn } = Object.prototype;
const pattern1 = /^(?:(?:sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128}|blake3:[0-9a-f]{64}|(?!(?:sha256|sha512|blake3):)[a-z0-9]+(?:[+._-][a-z0-9]+)*:[a-zA-Z0-9=_-]+)|[0-9a-f]{64})$/u;
const pattern2 = /^(?:sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128}|blake3:[0-9a-f]{64}|(?!(?:sha256|sha512|blake3):)[a-z0-9]+(?:[+._-][a-z0-9]+)*:[a-zA-Z0-9=_-]+)$/u;
const pattern3 = /^[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]{0,126}\/[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]{0,126}$/u;
const pattern4 = /^[0-9a-f]{64}$/u;
const pattern5 = /^(?:(?:000[1-9]|00[1-9][0-9]|0[1-9][0-9]{2}|[1-9][0-9]{3})-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:0[48]|[2468][048]|[13579][26])00)-02-29)T(?:(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\.[0-9]+)?(?:Z|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9])|23:59:60(?:\.[0-9]+)?Z)$/u;

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
      case "Id":
        if (!(typeof part === "string" && (isSha256(part) || pattern1.test(part)))) return false;
        required += 1;
        break;
      case "ParentId":
      case "ConfigDigest":
      case "Arch":
      case "Os":
        if (typeof part !== "string") return false;
        break;
      case "RepoTags":
      case "RepoDigests":
      case "History":
        if (!(isStringArray(part) || part === null)) return false;
        break;
      case "Created":
      case "SharedSize":
      case "Containers":
        if (!Number.isInteger(part)) return false;
        break;
      case "Size":
      case "VirtualSize":
        if (!(Number.isInteger(part) && (part as number) >= 0)) return false;
        break;
      case "Labels":
        if (!(isStringMap(part) || part === null)) return false;
        break;
      case "Manifests":
        if (!isDocumentManifestsArray(part, levels - 1)) return false;
        break;
      case "Descriptor":
        if (!isOciDescriptor(part, levels - 1)) return false;
        break;
      case "Names":
        if (!isStringArray(part)) return false;
        break;
      case "Digest":
        if (!(typeof part === "string" && (isSha256(part) || pattern2.test(part)))) return false;
        break;
      case "Dangling":
      case "ReadOnly":
      case "IsManifestList":
        if (typeof part !== "boolean") return false;
        break;
      case "RootFS":
      case "GraphDriver":
      case "Metadata":
      case "ContainerConfig":
      case "DockerVersion":
      case "State":
      case "Image":
      case "ImageID":
      case "Command":
      case "IPAM":
      case "Mountpoint":
      case "CreatedBy":
        return false;
      default:
        if (!isBounded(part, levels - 1)) return false;
    }
  }
  return required === 1;
}

function isStringArray(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let i = 0; i < value.length; i += 1) {
    const item: unknown = value[i];
    if (typeof item !== "string") return false;
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

function isDocumentManifestsArray(value: unknown, levels: number): boolean {
  if (!Array.isArray(value)) return false;
  for (let i = 0; i < value.length; i += 1) {
    const item: unknown = value[i];
    if (!isManifestSummary(item, levels - 1)) return false;
  }
  return true;
}

function isManifestSummary(value: unknown, levels: number): boolean {
  if (!isObject(value)) return false;
  let required = 0;
  for (const key in value) {
    if (!hasOwn.call(value, key)) continue;
    const part = value[key];
    if (part === undefined) continue;
    switch (key) {
      case "ID":
        if (!(typeof part === "string" && (isSha256(part) || pattern2.test(part)))) return false;
        required += 1;
        break;
      case "Descriptor":
        if (!isOciDescriptor(part, levels - 1)) return false;
        required += 1;
        break;
      case "Available":
        if (typeof part !== "boolean") return false;
        required += 1;
        break;
      case "Size":
        if (!isManifestSize(part, levels - 1)) return false;
        required += 1;
        break;
      case "Kind":
        if (typeof part !== "string") return false;
        required += 1;
        break;
      case "ImageData":
        if (!isImageData(part, levels - 1)) return false;
        break;
      case "AttestationData":
        if (!isAttestationData(part, levels - 1)) return false;
        break;
      default:
        if (!isBounded(part, levels - 1)) return false;
    }
  }
  return required === 5;
}

function isOciDescriptor(value: unknown, levels: number): boolean {
  if (!isObject(value)) return false;
  let required = 0;
  for (const key in value) {
    if (!hasOwn.call(value, key)) continue;
    const part = value[key];
    if (part === undefined) continue;
    switch (key) {
      case "mediaType":
        if (!(typeof part === "string" && (isImageMediaType(part) || pattern3.test(part)))) return false;
        required += 1;
        break;
      case "digest":
        if (!(typeof part === "string" && (isSha256(part) || pattern2.test(part)))) return false;
        required += 1;
        break;
      case "size":
        if (!(Number.isInteger(part) && (part as number) >= 0)) return false;
        required += 1;
        break;
      case "urls":
        if (!isStringArray(part)) return false;
        break;
      case "annotations":
        if (!isStringMap(part)) return false;
        break;
      case "data":
      case "artifactType":
        if (!(typeof part === "string" || part === null)) return false;
        break;
      case "platform":
        if (!isOciPlatform(part, levels - 1)) return false;
        break;
      default:
        if (!isBounded(part, levels - 1)) return false;
    }
  }
  return required === 3;
}

function isOciPlatform(value: unknown, levels: number): boolean {
  if (!isObject(value)) return false;
  let required = 0;
  for (const key in value) {
    if (!hasOwn.call(value, key)) continue;
    const part = value[key];
    if (part === undefined) continue;
    switch (key) {
      case "architecture":
      case "os":
        if (typeof part !== "string") return false;
        required += 1;
        break;
      case "os.version":
      case "variant":
        if (typeof part !== "string") return false;
        break;
      case "os.features":
        if (!isStringArray(part)) return false;
        break;
      default:
        if (!isBounded(part, levels - 1)) return false;
    }
  }
  return required === 2;
}

function isManifestSize(value: unknown, levels: number): boolean {
  if (!isObject(value)) return false;
  let required = 0;
  for (const key in value) {
    if (!hasOwn.call(value, key)) continue;
    const part = value[key];
    if (part === undefined) continue;
    switch (key) {
      case "Content":
      case "Total":
        if (!(Number.isInteger(part) && (part as number) >= 0)) return false;
        required += 1;
        break;
      default:
        if (!isBounded(part, levels - 1)) return false;
    }
  }
  return required === 2;
}

function isImageData(value: unknown, levels: number): boolean {
  if (!isObject(value)) return false;
  let required = 0;
  for (const key in value) {
    if (!hasOwn.call(value, key)) continue;
    const part = value[key];
    if (part === undefined) continue;
    switch (key) {
      case "Platform":
        if (!isOciPlatform(part, levels - 1)) return false;
        required += 1;
        break;
      case "Containers":
        if (!(isImageDataContainersArray(part) || part === null)) return false;
        required += 1;
        break;
      case "Size":
        if (!isImageDataSize(part, levels - 1)) return false;
        required += 1;
        break;
      case "Identity":
        if (!isIdentity(part, levels - 1)) return false;
        break;
      default:
        if (!isBounded(part, levels - 1)) return false;
    }
  }
  return required === 3;
}

function isImageDataContainersArray(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let i = 0; i < value.length; i += 1) {
    const item: unknown = value[i];
    if (!(typeof item === "string" && pattern4.test(item))) return false;
  }
  return true;
}

function isImageDataSize(value: unknown, levels: number): boolean {
  if (!isObject(value)) return false;
  let required = 0;
  for (const key in value) {
    if (!hasOwn.call(value, key)) continue;
    const part = value[key];
    if (part === undefined) continue;
    switch (key) {
      case "Unpacked":
        if (!(Number.isInteger(part) && (part as number) >= 0)) return false;
        required += 1;
        break;
      default:
        if (!isBounded(part, levels - 1)) return false;
    }
  }
  return required === 1;
}

function isIdentity(value: unknown, levels: number): boolean {
  if (!isObject(value)) return false;
  for (const key in value) {
    if (!hasOwn.call(value, key)) continue;
    const part = value[key];
    if (part === undefined) continue;
    switch (key) {
      case "Signature":
        if (!isIdentitySignatureArray(part, levels - 1)) return false;
        break;
      case "Pull":
        if (!isIdentityPullArray(part, levels - 1)) return false;
        break;
      case "Build":
        if (!isIdentityBuildArray(part, levels - 1)) return false;
        break;
      default:
        if (!isBounded(part, levels - 1)) return false;
    }
  }
  return true;
}

function isIdentitySignatureArray(value: unknown, levels: number): boolean {
  if (!Array.isArray(value)) return false;
  for (let i = 0; i < value.length; i += 1) {
    const item: unknown = value[i];
    if (!isSignatureIdentity(item, levels - 1)) return false;
  }
  return true;
}

function isSignatureIdentity(value: unknown, levels: number): boolean {
  if (!isObject(value)) return false;
  for (const key in value) {
    if (!hasOwn.call(value, key)) continue;
    const part = value[key];
    if (part === undefined) continue;
    switch (key) {
      case "Name":
      case "KnownSigner":
      case "DockerReference":
      case "SignatureType":
      case "Error":
        if (typeof part !== "string") return false;
        break;
      case "Timestamps":
        if (!isSignatureIdentityTimestampsArray(part, levels - 1)) return false;
        break;
      case "Signer":
        if (!isSigner(part, levels - 1)) return false;
        break;
      case "Warnings":
        if (!isStringArray(part)) return false;
        break;
      default:
        if (!isBounded(part, levels - 1)) return false;
    }
  }
  return true;
}

function isSignatureIdentityTimestampsArray(value: unknown, levels: number): boolean {
  if (!Array.isArray(value)) return false;
  for (let i = 0; i < value.length; i += 1) {
    const item: unknown = value[i];
    if (!isSignatureTimestamp(item, levels - 1)) return false;
  }
  return true;
}

function isSignatureTimestamp(value: unknown, levels: number): boolean {
  if (!isObject(value)) return false;
  for (const key in value) {
    if (!hasOwn.call(value, key)) continue;
    const part = value[key];
    if (part === undefined) continue;
    switch (key) {
      case "Type":
      case "URI":
        if (typeof part !== "string") return false;
        break;
      case "Timestamp":
        if (!(typeof part === "string" && pattern5.test(part))) return false;
        break;
      default:
        if (!isBounded(part, levels - 1)) return false;
    }
  }
  return true;
}

function isSigner(value: unknown, levels: number): boolean {
  if (!isObject(value)) return false;
  let required = 0;
  for (const key in value) {
    if (!hasOwn.call(value, key)) continue;
    const part = value[key];
    if (part === undefined) continue;
    switch (key) {
      case "CertificateIssuer":
      case "SubjectAlternativeName":
        if (typeof part !== "string") return false;
        required += 1;
        break;
      case "Issuer":
      case "buildSignerURI":
      case "buildSignerDigest":
      case "runnerEnvironment":
      case "sourceRepositoryURI":
      case "sourceRepositoryDigest":
      case "sourceRepositoryRef":
      case "sourceRepositoryIdentifier":
      case "sourceRepositoryOwnerURI":
      case "sourceRepositoryOwnerIdentifier":
      case "buildConfigURI":
      case "buildConfigDigest":
      case "buildTrigger":
      case "runInvocationURI":
      case "sourceRepositoryVisibilityAtSigning":
      case "BuildSignerURI":
      case "BuildSignerDigest":
      case "RunnerEnvironment":
      case "SourceRepositoryURI":
      case "SourceRepositoryDigest":
      case "SourceRepositoryRef":
      case "SourceRepositoryIdentifier":
      case "SourceRepositoryOwnerURI":
      case "SourceRepositoryOwnerIdentifier":
      case "BuildConfigURI":
      case "BuildConfigDigest":
      case "BuildTrigger":
      case "RunInvocationURI":
      case "SourceRepositoryVisibilityAtSigning":
        if (typeof part !== "string") return false;
        break;
      default:
        if (!isBounded(part, levels - 1)) return false;
    }
  }
  return required === 2;
}

function isIdentityPullArray(value: unknown, levels: number): boolean {
  if (!Array.isArray(value)) return false;
  for (let i = 0; i < value.length; i += 1) {
    const item: unknown = value[i];
    if (!isPullIdentity(item, levels - 1)) return false;
  }
  return true;
}

function isPullIdentity(value: unknown, levels: number): boolean {
  if (!isObject(value)) return false;
  for (const key in value) {
    if (!hasOwn.call(value, key)) continue;
    const part = value[key];
    if (part === undefined) continue;
    switch (key) {
      case "Repository":
        if (typeof part !== "string") return false;
        break;
      default:
        if (!isBounded(part, levels - 1)) return false;
    }
  }
  return true;
}

function isIdentityBuildArray(value: unknown, levels: number): boolean {
  if (!Array.isArray(value)) return false;
  for (let i = 0; i < value.length; i += 1) {
    const item: unknown = value[i];
    if (!isBuildIdentity(item, levels - 1)) return false;
  }
  return true;
}

function isBuildIdentity(value: unknown, levels: number): boolean {
  if (!isObject(value)) return false;
  for (const key in value) {
    if (!hasOwn.call(value, key)) continue;
    const part = value[key];
    if (part === undefined) continue;
    switch (key) {
      case "Ref":
        if (typeof part !== "string") return false;
        break;
      case "CreatedAt":
        if (!(typeof part === "string" && pattern5.test(part))) return false;
        break;
      default:
        if (!isBounded(part, levels - 1)) return false;
    }
  }
  return true;
}

function isAttestationData(value: unknown, levels: number): boolean {
  if (!isObject(value)) return false;
  let required = 0;
  for (const key in value) {
    if (!hasOwn.call(value, key)) continue;
    const part = value[key];
    if (part === undefined) continue;
    switch (key) {
      case "For":
        if (!(typeof part === "string" && (isSha256(part) || pattern2.test(part)))) return false;
        required += 1;
        break;
      default:
        if (!isBounded(part, levels - 1)) return false;
    }
  }
  return required === 1;
}
