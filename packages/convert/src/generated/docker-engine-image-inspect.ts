// Generated from src/mappings/docker-engine.ts by "pnpm generate". Do not edit.

import { type Account, carried, carriedWhole, implied, impliedByKind } from "../engine/account.ts";
import { claimed } from "../engine/claims.ts";
import type { Codec } from "../engine/codecs.ts";
import { carry, carryItems, codecOf, keep, keepAbsent, keepUnknown, keyPart, objectIn, readItems, writeEach, type Compiled, type ReadDraft, type WriteView } from "../engine/compiled.ts";
import { type JsonObject, isEmpty, isObject, ownPart, partAt } from "../engine/json.ts";
import { type Line, lineOf } from "../engine/line.ts";
import { lost, lostAt, lostMember } from "../engine/losses.ts";
import { eachItem, objectItem } from "../engine/told-lists.ts";
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
const forwardId: Line = lineOf(imageInspect, "/Id", "forward");
const forwardRepoTags: Line = lineOf(imageInspect, "/RepoTags", "forward");
const forwardRepoTagsItem: Line = lineOf(imageInspect, "/RepoTags/*", "forward");
const forwardRepoDigests: Line = lineOf(imageInspect, "/RepoDigests", "forward");
const forwardRepoDigestsItem: Line = lineOf(imageInspect, "/RepoDigests/*", "forward");
const forwardComment: Line = lineOf(imageInspect, "/Comment", "forward");
const forwardCreated: Line = lineOf(imageInspect, "/Created", "forward");
const forwardAuthor: Line = lineOf(imageInspect, "/Author", "forward");
const forwardArchitecture: Line = lineOf(imageInspect, "/Architecture", "forward");
const forwardVariant: Line = lineOf(imageInspect, "/Variant", "forward");
const forwardOs: Line = lineOf(imageInspect, "/Os", "forward");
const forwardOsVersion: Line = lineOf(imageInspect, "/OsVersion", "forward");
const forwardSize: Line = lineOf(imageInspect, "/Size", "forward");
const forwardManifests: Line = lineOf(imageInspect, "/Manifests", "forward");
const forwardParent: Line = lineOf(imageInspect, "/Parent", "forward");
const forwardContainer: Line = lineOf(imageInspect, "/Container", "forward");
const forwardContainerConfig: Line = lineOf(imageInspect, "/ContainerConfig", "forward");
const forwardDockerVersion: Line = lineOf(imageInspect, "/DockerVersion", "forward");
const forwardGraphDriver: Line = lineOf(imageInspect, "/GraphDriver", "forward");
const forwardIdentity: Line = lineOf(imageInspect, "/Identity", "forward");
const forwardChecksum: Line = lineOf(imageInspect, "/Checksum", "forward");
const forwardTags: Line = lineOf(imageInspect, "/Tags", "forward");
const forwardVirtualSize: Line = lineOf(imageInspect, "/VirtualSize", "forward");
const forwardConfigUser: Line = lineOf(imageInspect, "/Config/User", "forward");
const forwardConfigExposedPorts: Line = lineOf(imageInspect, "/Config/ExposedPorts", "forward");
const forwardConfigEnv: Line = lineOf(imageInspect, "/Config/Env", "forward");
const forwardConfigEntrypoint: Line = lineOf(imageInspect, "/Config/Entrypoint", "forward");
const forwardConfigCmd: Line = lineOf(imageInspect, "/Config/Cmd", "forward");
const forwardConfigVolumes: Line = lineOf(imageInspect, "/Config/Volumes", "forward");
const forwardConfigWorkingDir: Line = lineOf(imageInspect, "/Config/WorkingDir", "forward");
const forwardConfigLabels: Line = lineOf(imageInspect, "/Config/Labels", "forward");
const forwardConfigStopSignal: Line = lineOf(imageInspect, "/Config/StopSignal", "forward");
const forwardConfigArgsEscaped: Line = lineOf(imageInspect, "/Config/ArgsEscaped", "forward");
const forwardConfigOnBuild: Line = lineOf(imageInspect, "/Config/OnBuild", "forward");
const forwardConfigShell: Line = lineOf(imageInspect, "/Config/Shell", "forward");
const forwardConfigHostname: Line = lineOf(imageInspect, "/Config/Hostname", "forward");
const forwardConfigDomainname: Line = lineOf(imageInspect, "/Config/Domainname", "forward");
const forwardConfigAttachStdin: Line = lineOf(imageInspect, "/Config/AttachStdin", "forward");
const forwardConfigAttachStdout: Line = lineOf(imageInspect, "/Config/AttachStdout", "forward");
const forwardConfigAttachStderr: Line = lineOf(imageInspect, "/Config/AttachStderr", "forward");
const forwardConfigTty: Line = lineOf(imageInspect, "/Config/Tty", "forward");
const forwardConfigOpenStdin: Line = lineOf(imageInspect, "/Config/OpenStdin", "forward");
const forwardConfigStdinOnce: Line = lineOf(imageInspect, "/Config/StdinOnce", "forward");
const forwardConfigImage: Line = lineOf(imageInspect, "/Config/Image", "forward");
const forwardConfigNetworkDisabled: Line = lineOf(imageInspect, "/Config/NetworkDisabled", "forward");
const forwardConfigMacAddress: Line = lineOf(imageInspect, "/Config/MacAddress", "forward");
const forwardConfigStopTimeout: Line = lineOf(imageInspect, "/Config/StopTimeout", "forward");
const forwardConfigCpuShares: Line = lineOf(imageInspect, "/Config/CpuShares", "forward");
const forwardConfigCpuset: Line = lineOf(imageInspect, "/Config/Cpuset", "forward");
const forwardConfigMemory: Line = lineOf(imageInspect, "/Config/Memory", "forward");
const forwardConfigMemorySwap: Line = lineOf(imageInspect, "/Config/MemorySwap", "forward");
const forwardConfigPortSpecs: Line = lineOf(imageInspect, "/Config/PortSpecs", "forward");
const forwardConfigSecurityOpt: Line = lineOf(imageInspect, "/Config/SecurityOpt", "forward");
const forwardConfigPublishService: Line = lineOf(imageInspect, "/Config/PublishService", "forward");
const forwardConfigVolumeDriver: Line = lineOf(imageInspect, "/Config/VolumeDriver", "forward");
const forwardConfigHealthcheckTest: Line = lineOf(imageInspect, "/Config/Healthcheck/Test", "forward");
const forwardConfigHealthcheckInterval: Line = lineOf(imageInspect, "/Config/Healthcheck/Interval", "forward");
const forwardConfigHealthcheckTimeout: Line = lineOf(imageInspect, "/Config/Healthcheck/Timeout", "forward");
const forwardConfigHealthcheckStartPeriod: Line = lineOf(imageInspect, "/Config/Healthcheck/StartPeriod", "forward");
const forwardConfigHealthcheckStartInterval: Line = lineOf(imageInspect, "/Config/Healthcheck/StartInterval", "forward");
const forwardConfigHealthcheckRetries: Line = lineOf(imageInspect, "/Config/Healthcheck/Retries", "forward");
const forwardRootFSType: Line = lineOf(imageInspect, "/RootFS/Type", "forward");
const forwardRootFSLayers: Line = lineOf(imageInspect, "/RootFS/Layers", "forward");
const forwardRootFSBaseLayer: Line = lineOf(imageInspect, "/RootFS/BaseLayer", "forward");
const forwardMetadataLastTagTime: Line = lineOf(imageInspect, "/Metadata/LastTagTime", "forward");
const forwardDescriptorMediaType: Line = lineOf(imageInspect, "/Descriptor/mediaType", "forward");
const forwardDescriptorDigest: Line = lineOf(imageInspect, "/Descriptor/digest", "forward");
const forwardDescriptorSize: Line = lineOf(imageInspect, "/Descriptor/size", "forward");
const forwardDescriptorUrls: Line = lineOf(imageInspect, "/Descriptor/urls", "forward");
const forwardDescriptorAnnotations: Line = lineOf(imageInspect, "/Descriptor/annotations", "forward");
const forwardDescriptorArtifactType: Line = lineOf(imageInspect, "/Descriptor/artifactType", "forward");
const forwardDescriptorData: Line = lineOf(imageInspect, "/Descriptor/data", "forward");
const forwardDescriptorPlatformArchitecture: Line = lineOf(imageInspect, "/Descriptor/platform/architecture", "forward");
const forwardDescriptorPlatformOs: Line = lineOf(imageInspect, "/Descriptor/platform/os", "forward");
const forwardDescriptorPlatformOsVersion: Line = lineOf(imageInspect, "/Descriptor/platform/os.version", "forward");
const forwardDescriptorPlatformOsFeatures: Line = lineOf(imageInspect, "/Descriptor/platform/os.features", "forward");
const forwardDescriptorPlatformVariant: Line = lineOf(imageInspect, "/Descriptor/platform/variant", "forward");
const forwardManifestsItemKind: Line = lineOf(imageInspect, "/Manifests/*/Kind", "forward");
const forwardManifestsItemAvailable: Line = lineOf(imageInspect, "/Manifests/*/Available", "forward");
const forwardManifestsItemID: Line = lineOf(imageInspect, "/Manifests/*/ID", "forward");
const forwardManifestsItemDescriptorMediaType: Line = lineOf(imageInspect, "/Manifests/*/Descriptor/mediaType", "forward");
const forwardManifestsItemDescriptorDigest: Line = lineOf(imageInspect, "/Manifests/*/Descriptor/digest", "forward");
const forwardManifestsItemDescriptorSize: Line = lineOf(imageInspect, "/Manifests/*/Descriptor/size", "forward");
const forwardManifestsItemDescriptorUrls: Line = lineOf(imageInspect, "/Manifests/*/Descriptor/urls", "forward");
const forwardManifestsItemDescriptorAnnotations: Line = lineOf(imageInspect, "/Manifests/*/Descriptor/annotations", "forward");
const forwardManifestsItemDescriptorArtifactType: Line = lineOf(imageInspect, "/Manifests/*/Descriptor/artifactType", "forward");
const forwardManifestsItemDescriptorData: Line = lineOf(imageInspect, "/Manifests/*/Descriptor/data", "forward");
const forwardManifestsItemDescriptorPlatformArchitecture: Line = lineOf(imageInspect, "/Manifests/*/Descriptor/platform/architecture", "forward");
const forwardManifestsItemDescriptorPlatformOs: Line = lineOf(imageInspect, "/Manifests/*/Descriptor/platform/os", "forward");
const forwardManifestsItemDescriptorPlatformOsVersion: Line = lineOf(imageInspect, "/Manifests/*/Descriptor/platform/os.version", "forward");
const forwardManifestsItemDescriptorPlatformOsFeatures: Line = lineOf(imageInspect, "/Manifests/*/Descriptor/platform/os.features", "forward");
const forwardManifestsItemDescriptorPlatformVariant: Line = lineOf(imageInspect, "/Manifests/*/Descriptor/platform/variant", "forward");
const forwardManifestsItemSizeContent: Line = lineOf(imageInspect, "/Manifests/*/Size/Content", "forward");
const forwardManifestsItemSizeTotal: Line = lineOf(imageInspect, "/Manifests/*/Size/Total", "forward");
const forwardManifestsItemImageDataPlatform: Line = lineOf(imageInspect, "/Manifests/*/ImageData/Platform", "forward");
const forwardManifestsItemImageDataContainers: Line = lineOf(imageInspect, "/Manifests/*/ImageData/Containers", "forward");
const forwardManifestsItemImageDataIdentity: Line = lineOf(imageInspect, "/Manifests/*/ImageData/Identity", "forward");
const forwardManifestsItemImageDataSizeUnpacked: Line = lineOf(imageInspect, "/Manifests/*/ImageData/Size/Unpacked", "forward");
const forwardManifestsItemAttestationDataFor: Line = lineOf(imageInspect, "/Manifests/*/AttestationData/For", "forward");
const backId: Line = lineOf(imageInspect, "/Id", "back");
const backRepoTags: Line = lineOf(imageInspect, "/RepoTags", "back");
const backRepoTagsItem: Line = lineOf(imageInspect, "/RepoTags/*", "back");
const backRepoDigests: Line = lineOf(imageInspect, "/RepoDigests", "back");
const backRepoDigestsItem: Line = lineOf(imageInspect, "/RepoDigests/*", "back");
const backComment: Line = lineOf(imageInspect, "/Comment", "back");
const backCreated: Line = lineOf(imageInspect, "/Created", "back");
const backAuthor: Line = lineOf(imageInspect, "/Author", "back");
const backConfigLabels: Line = lineOf(imageInspect, "/Config/Labels", "back");
const backSize: Line = lineOf(imageInspect, "/Size", "back");
const backRootFSLayers: Line = lineOf(imageInspect, "/RootFS/Layers", "back");
const backMetadataLastTagTime: Line = lineOf(imageInspect, "/Metadata/LastTagTime", "back");
const backManifests: Line = lineOf(imageInspect, "/Manifests", "back");
const backConfigUser: Line = lineOf(imageInspect, "/Config/User", "back");
const backConfigExposedPorts: Line = lineOf(imageInspect, "/Config/ExposedPorts", "back");
const backConfigEnv: Line = lineOf(imageInspect, "/Config/Env", "back");
const backConfigEntrypoint: Line = lineOf(imageInspect, "/Config/Entrypoint", "back");
const backConfigCmd: Line = lineOf(imageInspect, "/Config/Cmd", "back");
const backConfigVolumes: Line = lineOf(imageInspect, "/Config/Volumes", "back");
const backConfigWorkingDir: Line = lineOf(imageInspect, "/Config/WorkingDir", "back");
const backConfigStopSignal: Line = lineOf(imageInspect, "/Config/StopSignal", "back");
const backConfigArgsEscaped: Line = lineOf(imageInspect, "/Config/ArgsEscaped", "back");
const backConfigOnBuild: Line = lineOf(imageInspect, "/Config/OnBuild", "back");
const backConfigShell: Line = lineOf(imageInspect, "/Config/Shell", "back");
const backConfigHealthcheckTest: Line = lineOf(imageInspect, "/Config/Healthcheck/Test", "back");
const backConfigHealthcheckInterval: Line = lineOf(imageInspect, "/Config/Healthcheck/Interval", "back");
const backConfigHealthcheckTimeout: Line = lineOf(imageInspect, "/Config/Healthcheck/Timeout", "back");
const backConfigHealthcheckStartPeriod: Line = lineOf(imageInspect, "/Config/Healthcheck/StartPeriod", "back");
const backConfigHealthcheckStartInterval: Line = lineOf(imageInspect, "/Config/Healthcheck/StartInterval", "back");
const backConfigHealthcheckRetries: Line = lineOf(imageInspect, "/Config/Healthcheck/Retries", "back");
const backArchitecture: Line = lineOf(imageInspect, "/Architecture", "back");
const backVariant: Line = lineOf(imageInspect, "/Variant", "back");
const backOs: Line = lineOf(imageInspect, "/Os", "back");
const backOsVersion: Line = lineOf(imageInspect, "/OsVersion", "back");
const backDescriptorMediaType: Line = lineOf(imageInspect, "/Descriptor/mediaType", "back");
const backDescriptorDigest: Line = lineOf(imageInspect, "/Descriptor/digest", "back");
const backDescriptorSize: Line = lineOf(imageInspect, "/Descriptor/size", "back");
const backDescriptorUrls: Line = lineOf(imageInspect, "/Descriptor/urls", "back");
const backDescriptorAnnotations: Line = lineOf(imageInspect, "/Descriptor/annotations", "back");
const backDescriptorArtifactType: Line = lineOf(imageInspect, "/Descriptor/artifactType", "back");
const backDescriptorPlatformArchitecture: Line = lineOf(imageInspect, "/Descriptor/platform/architecture", "back");
const backDescriptorPlatformOs: Line = lineOf(imageInspect, "/Descriptor/platform/os", "back");
const backDescriptorPlatformOsVersion: Line = lineOf(imageInspect, "/Descriptor/platform/os.version", "back");
const backDescriptorPlatformOsFeatures: Line = lineOf(imageInspect, "/Descriptor/platform/os.features", "back");
const backDescriptorPlatformVariant: Line = lineOf(imageInspect, "/Descriptor/platform/variant", "back");
const backManifestsItemDescriptorMediaType: Line = lineOf(imageInspect, "/Manifests/*/Descriptor/mediaType", "back");
const backManifestsItemDescriptorDigest: Line = lineOf(imageInspect, "/Manifests/*/Descriptor/digest", "back");
const backManifestsItemDescriptorSize: Line = lineOf(imageInspect, "/Manifests/*/Descriptor/size", "back");
const backManifestsItemDescriptorUrls: Line = lineOf(imageInspect, "/Manifests/*/Descriptor/urls", "back");
const backManifestsItemDescriptorAnnotations: Line = lineOf(imageInspect, "/Manifests/*/Descriptor/annotations", "back");
const backManifestsItemDescriptorArtifactType: Line = lineOf(imageInspect, "/Manifests/*/Descriptor/artifactType", "back");
const backManifestsItemKind: Line = lineOf(imageInspect, "/Manifests/*/Kind", "back");
const backManifestsItemAvailable: Line = lineOf(imageInspect, "/Manifests/*/Available", "back");
const backManifestsItemSizeContent: Line = lineOf(imageInspect, "/Manifests/*/Size/Content", "back");
const backManifestsItemSizeTotal: Line = lineOf(imageInspect, "/Manifests/*/Size/Total", "back");
const backManifestsItemImageDataSizeUnpacked: Line = lineOf(imageInspect, "/Manifests/*/ImageData/Size/Unpacked", "back");
const backManifestsItemAttestationDataFor: Line = lineOf(imageInspect, "/Manifests/*/AttestationData/For", "back");
const backManifestsItemDescriptorPlatformArchitecture: Line = lineOf(imageInspect, "/Manifests/*/Descriptor/platform/architecture", "back");
const backManifestsItemDescriptorPlatformOs: Line = lineOf(imageInspect, "/Manifests/*/Descriptor/platform/os", "back");
const backManifestsItemDescriptorPlatformOsVersion: Line = lineOf(imageInspect, "/Manifests/*/Descriptor/platform/os.version", "back");
const backManifestsItemDescriptorPlatformOsFeatures: Line = lineOf(imageInspect, "/Manifests/*/Descriptor/platform/os.features", "back");
const backManifestsItemDescriptorPlatformVariant: Line = lineOf(imageInspect, "/Manifests/*/Descriptor/platform/variant", "back");

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

function readManifestsItem(value: JsonObject, draft: ReadDraft, target: Record<string, unknown>, index: number): void {
  for (const name in value) {
    const part = value[name];
    if (part === undefined || !hasOwn.call(value, name)) continue;
    switch (name) {
      case "Descriptor":
        if (!readManifestsItemDescriptor(part, draft, target, index)) keep(draft, `/Manifests/${index}/Descriptor`, part);
        break;
      case "Kind":
        if (typeof part === "string") target.kind = part;
        else keep(draft, `/Manifests/${index}/Kind`, part);
        break;
      case "Available":
        if (typeof part === "boolean") target.isAvailable = part;
        else keep(draft, `/Manifests/${index}/Available`, part);
        break;
      case "Size":
        if (!readManifestsItemSize(part, draft, target, index)) keep(draft, `/Manifests/${index}/Size`, part);
        break;
      case "ImageData":
        if (!readManifestsItemImageData(part, draft, target, index)) keep(draft, `/Manifests/${index}/ImageData`, part);
        break;
      case "AttestationData":
        if (!readManifestsItemAttestationData(part, draft, target, index)) keep(draft, `/Manifests/${index}/AttestationData`, part);
        break;
      case "ID":
        keep(draft, `/Manifests/${index}/ID`, part);
        break;
      default:
        keepUnknown(draft, `/Manifests/${index}`, name, part);
    }
  }
}

function readManifestsItemDescriptor(value: unknown, draft: ReadDraft, target: Record<string, unknown>, index: number): boolean {
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
        } else keep(draft, `/Manifests/${index}/Descriptor/mediaType`, part);
        break;
      case "digest":
        if (typeof part === "string") {
          target.digest = part;
          isRebuilt = true;
        } else keep(draft, `/Manifests/${index}/Descriptor/digest`, part);
        break;
      case "size":
        if (Number.isSafeInteger(part) && !Object.is(part, -0)) {
          target.sizeBytes = String(part);
          isRebuilt = true;
        } else keep(draft, `/Manifests/${index}/Descriptor/size`, part);
        break;
      case "urls":
        if (Array.isArray(part)) {
          target.urls = part;
          isRebuilt = true;
        } else keep(draft, `/Manifests/${index}/Descriptor/urls`, part);
        break;
      case "annotations":
        if (isObject(part)) {
          target.annotations = part;
          isRebuilt = true;
        } else keep(draft, `/Manifests/${index}/Descriptor/annotations`, part);
        break;
      case "artifactType":
        if (typeof part === "string") {
          target.artifactType = part;
          isRebuilt = true;
        } else keep(draft, `/Manifests/${index}/Descriptor/artifactType`, part);
        break;
      case "platform":
        if (readManifestsItemDescriptorPlatform(part, draft, target, index)) isRebuilt = true;
        else keep(draft, `/Manifests/${index}/Descriptor/platform`, part);
        break;
      case "data":
        keep(draft, `/Manifests/${index}/Descriptor/data`, part);
        break;
      default:
        keepUnknown(draft, `/Manifests/${index}/Descriptor`, name, part);
    }
  }
  if (!isRebuilt) draft.residue.length = start;
  return isRebuilt;
}

function readManifestsItemDescriptorPlatform(value: unknown, draft: ReadDraft, target: Record<string, unknown>, index: number): boolean {
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
        } else keep(draft, `/Manifests/${index}/Descriptor/platform/architecture`, part);
        break;
      case "os":
        if (typeof part === "string") {
          objectIn(target, "platform").os = part;
          isRebuilt = true;
        } else keep(draft, `/Manifests/${index}/Descriptor/platform/os`, part);
        break;
      case "os.version":
        if (typeof part === "string") {
          objectIn(target, "platform").osVersion = part;
          isRebuilt = true;
        } else keep(draft, `/Manifests/${index}/Descriptor/platform/os.version`, part);
        break;
      case "os.features":
        if (Array.isArray(part)) {
          objectIn(target, "platform").osFeatures = part;
          isRebuilt = true;
        } else keep(draft, `/Manifests/${index}/Descriptor/platform/os.features`, part);
        break;
      case "variant":
        if (typeof part === "string") {
          objectIn(target, "platform").variant = part;
          isRebuilt = true;
        } else keep(draft, `/Manifests/${index}/Descriptor/platform/variant`, part);
        break;
      default:
        keepUnknown(draft, `/Manifests/${index}/Descriptor/platform`, name, part);
    }
  }
  if (!isRebuilt) draft.residue.length = start;
  return isRebuilt;
}

function readManifestsItemSize(value: unknown, draft: ReadDraft, target: Record<string, unknown>, index: number): boolean {
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
        } else keep(draft, `/Manifests/${index}/Size/Content`, part);
        break;
      case "Total":
        if (Number.isSafeInteger(part) && !Object.is(part, -0)) {
          target.totalSizeBytes = String(part);
          isRebuilt = true;
        } else keep(draft, `/Manifests/${index}/Size/Total`, part);
        break;
      default:
        keepUnknown(draft, `/Manifests/${index}/Size`, name, part);
    }
  }
  if (!isRebuilt) draft.residue.length = start;
  return isRebuilt;
}

function readManifestsItemImageData(value: unknown, draft: ReadDraft, target: Record<string, unknown>, index: number): boolean {
  if (!isObject(value)) return false;
  const start = draft.residue.length;
  let isRebuilt = false;
  for (const name in value) {
    const part = value[name];
    if (part === undefined || !hasOwn.call(value, name)) continue;
    switch (name) {
      case "Size":
        if (readManifestsItemImageDataSize(part, draft, target, index)) isRebuilt = true;
        else keep(draft, `/Manifests/${index}/ImageData/Size`, part);
        break;
      case "Platform":
        keep(draft, `/Manifests/${index}/ImageData/Platform`, part);
        break;
      case "Containers":
        keep(draft, `/Manifests/${index}/ImageData/Containers`, part);
        break;
      case "Identity":
        keep(draft, `/Manifests/${index}/ImageData/Identity`, part);
        break;
      default:
        keepUnknown(draft, `/Manifests/${index}/ImageData`, name, part);
    }
  }
  if (!isRebuilt) draft.residue.length = start;
  return isRebuilt;
}

function readManifestsItemImageDataSize(value: unknown, draft: ReadDraft, target: Record<string, unknown>, index: number): boolean {
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
        } else keep(draft, `/Manifests/${index}/ImageData/Size/Unpacked`, part);
        break;
      default:
        keepUnknown(draft, `/Manifests/${index}/ImageData/Size`, name, part);
    }
  }
  if (!isRebuilt) draft.residue.length = start;
  return isRebuilt;
}

function readManifestsItemAttestationData(value: unknown, draft: ReadDraft, target: Record<string, unknown>, index: number): boolean {
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
        } else keep(draft, `/Manifests/${index}/AttestationData/For`, part);
        break;
      default:
        keepUnknown(draft, `/Manifests/${index}/AttestationData`, name, part);
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
        claimed(account, forwardId, part);
        break;
      case "RepoTags":
        eachItem(account, forwardRepoTags, part, (item, index, place) => claimed(account, forwardRepoTagsItem.item(index, place), item));
        break;
      case "RepoDigests":
        eachItem(account, forwardRepoDigests, part, (item, index, place) => claimed(account, forwardRepoDigestsItem.item(index, place), item));
        break;
      case "Comment":
        if (typeof part === "string" && part !== "") carried(account, forwardComment);
        else lost(account, forwardComment, part);
        break;
      case "Created":
        if (typeof part === "string" && part !== "") carried(account, forwardCreated);
        else lost(account, forwardCreated, part);
        break;
      case "Author":
        if (typeof part === "string" && part !== "") carried(account, forwardAuthor);
        else lost(account, forwardAuthor, part);
        break;
      case "Config":
        tellReadConfig(part, account);
        break;
      case "Architecture":
        if (typeof part === "string" && part !== "") carried(account, forwardArchitecture);
        else lost(account, forwardArchitecture, part);
        break;
      case "Variant":
        if (typeof part === "string" && part !== "") carried(account, forwardVariant);
        else lost(account, forwardVariant, part);
        break;
      case "Os":
        if (typeof part === "string" && part !== "") carried(account, forwardOs);
        else lost(account, forwardOs, part);
        break;
      case "OsVersion":
        if (typeof part === "string" && part !== "") carried(account, forwardOsVersion);
        else lost(account, forwardOsVersion, part);
        break;
      case "Size":
        if (Number.isSafeInteger(part) && !Object.is(part, -0)) carried(account, forwardSize);
        else claimed(account, forwardSize, part);
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
        eachItem(account, forwardManifests, part, (item, index, place) =>
          objectItem(account, forwardManifests, item, index, place, (inner) => tellReadManifestsItem(inner, account, index, place)));
        break;
      case "Parent":
        lost(account, forwardParent, part);
        break;
      case "Container":
        lost(account, forwardContainer, part);
        break;
      case "ContainerConfig":
        lost(account, forwardContainerConfig, part);
        break;
      case "DockerVersion":
        lost(account, forwardDockerVersion, part);
        break;
      case "GraphDriver":
        lost(account, forwardGraphDriver, part);
        break;
      case "Identity":
        lost(account, forwardIdentity, part);
        break;
      case "Checksum":
        lost(account, forwardChecksum, part);
        break;
      case "Tags":
        lost(account, forwardTags, part);
        break;
      case "VirtualSize":
        lost(account, forwardVirtualSize, part);
        break;
      default:
        lostMember(account, "", name, part);
    }
  }
}

function tellReadConfig(value: unknown, account: Account): void {
  if (!isObject(value) || isEmpty(value)) {
    lostAt(account, "/Config", value, "form");
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
      case "CpuShares":
        lost(account, forwardConfigCpuShares, part);
        break;
      case "Cpuset":
        lost(account, forwardConfigCpuset, part);
        break;
      case "Memory":
        lost(account, forwardConfigMemory, part);
        break;
      case "MemorySwap":
        lost(account, forwardConfigMemorySwap, part);
        break;
      case "PortSpecs":
        lost(account, forwardConfigPortSpecs, part);
        break;
      case "SecurityOpt":
        lost(account, forwardConfigSecurityOpt, part);
        break;
      case "PublishService":
        lost(account, forwardConfigPublishService, part);
        break;
      case "VolumeDriver":
        lost(account, forwardConfigVolumeDriver, part);
        break;
      default:
        lostMember(account, "/Config", name, part);
    }
  }
}

function tellReadConfigHealthcheck(value: unknown, account: Account): void {
  if (!isObject(value) || isEmpty(value)) {
    lostAt(account, "/Config/Healthcheck", value, "form");
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
        lostMember(account, "/Config/Healthcheck", name, part);
    }
  }
}

function tellReadRootFS(value: unknown, account: Account): void {
  if (!isObject(value) || isEmpty(value)) {
    lostAt(account, "/RootFS", value, "form");
    return;
  }
  for (const name in value) {
    const part = value[name];
    if (part === undefined || !hasOwn.call(value, name)) continue;
    switch (name) {
      case "Type":
        if (part === "layers") impliedByKind(account, forwardRootFSType);
        else lost(account, forwardRootFSType, part);
        break;
      case "Layers":
        if (Array.isArray(part)) carriedWhole(account, forwardRootFSLayers, part);
        else lost(account, forwardRootFSLayers, part);
        break;
      case "BaseLayer":
        lost(account, forwardRootFSBaseLayer, part);
        break;
      default:
        lostMember(account, "/RootFS", name, part);
    }
  }
}

function tellReadMetadata(value: unknown, account: Account): void {
  if (!isObject(value) || isEmpty(value)) {
    lostAt(account, "/Metadata", value, "form");
    return;
  }
  for (const name in value) {
    const part = value[name];
    if (part === undefined || !hasOwn.call(value, name)) continue;
    switch (name) {
      case "LastTagTime":
        claimed(account, forwardMetadataLastTagTime, part);
        break;
      default:
        lostMember(account, "/Metadata", name, part);
    }
  }
}

function tellReadDescriptor(value: unknown, account: Account): void {
  if (!isObject(value) || isEmpty(value)) {
    lostAt(account, "/Descriptor", value, "form");
    return;
  }
  for (const name in value) {
    const part = value[name];
    if (part === undefined || !hasOwn.call(value, name)) continue;
    switch (name) {
      case "mediaType":
        if (typeof part === "string") carried(account, forwardDescriptorMediaType);
        else lost(account, forwardDescriptorMediaType, part);
        break;
      case "digest":
        if (typeof part === "string") carried(account, forwardDescriptorDigest);
        else lost(account, forwardDescriptorDigest, part);
        break;
      case "size":
        if (Number.isSafeInteger(part) && !Object.is(part, -0)) carried(account, forwardDescriptorSize);
        else claimed(account, forwardDescriptorSize, part);
        break;
      case "urls":
        if (Array.isArray(part)) carriedWhole(account, forwardDescriptorUrls, part);
        else lost(account, forwardDescriptorUrls, part);
        break;
      case "annotations":
        if (isObject(part)) carriedWhole(account, forwardDescriptorAnnotations, part);
        else lost(account, forwardDescriptorAnnotations, part);
        break;
      case "artifactType":
        if (typeof part === "string") carried(account, forwardDescriptorArtifactType);
        else lost(account, forwardDescriptorArtifactType, part);
        break;
      case "platform":
        tellReadDescriptorPlatform(part, account);
        break;
      case "data":
        lost(account, forwardDescriptorData, part);
        break;
      default:
        lostMember(account, "/Descriptor", name, part);
    }
  }
}

function tellReadDescriptorPlatform(value: unknown, account: Account): void {
  if (!isObject(value) || isEmpty(value)) {
    lostAt(account, "/Descriptor/platform", value, "form");
    return;
  }
  for (const name in value) {
    const part = value[name];
    if (part === undefined || !hasOwn.call(value, name)) continue;
    switch (name) {
      case "architecture":
        if (typeof part === "string") carried(account, forwardDescriptorPlatformArchitecture);
        else lost(account, forwardDescriptorPlatformArchitecture, part);
        break;
      case "os":
        if (typeof part === "string") carried(account, forwardDescriptorPlatformOs);
        else lost(account, forwardDescriptorPlatformOs, part);
        break;
      case "os.version":
        if (typeof part === "string") carried(account, forwardDescriptorPlatformOsVersion);
        else lost(account, forwardDescriptorPlatformOsVersion, part);
        break;
      case "os.features":
        if (Array.isArray(part)) carriedWhole(account, forwardDescriptorPlatformOsFeatures, part);
        else lost(account, forwardDescriptorPlatformOsFeatures, part);
        break;
      case "variant":
        if (typeof part === "string") carried(account, forwardDescriptorPlatformVariant);
        else lost(account, forwardDescriptorPlatformVariant, part);
        break;
      default:
        lostMember(account, "/Descriptor/platform", name, part);
    }
  }
}

function tellReadManifestsItem(value: JsonObject, account: Account, index: number, place: number): void {
  for (const name in value) {
    const part = value[name];
    if (part === undefined || !hasOwn.call(value, name)) continue;
    switch (name) {
      case "Descriptor":
        tellReadManifestsItemDescriptor(part, account, index, place);
        break;
      case "Kind":
        if (typeof part === "string") carried(account, forwardManifestsItemKind.item(index, place));
        else lost(account, forwardManifestsItemKind.item(index, place), part);
        break;
      case "Available":
        if (typeof part === "boolean") carried(account, forwardManifestsItemAvailable.item(index, place));
        else lost(account, forwardManifestsItemAvailable.item(index, place), part);
        break;
      case "Size":
        tellReadManifestsItemSize(part, account, index, place);
        break;
      case "ImageData":
        tellReadManifestsItemImageData(part, account, index, place);
        break;
      case "AttestationData":
        tellReadManifestsItemAttestationData(part, account, index, place);
        break;
      case "ID":
        lost(account, forwardManifestsItemID.item(index, place), part);
        break;
      default:
        lostMember(account, `/Manifests/${index}`, name, part);
    }
  }
}

function tellReadManifestsItemDescriptor(value: unknown, account: Account, index: number, place: number): void {
  if (!isObject(value) || isEmpty(value)) {
    lostAt(account, `/Manifests/${index}/Descriptor`, value, "form");
    return;
  }
  for (const name in value) {
    const part = value[name];
    if (part === undefined || !hasOwn.call(value, name)) continue;
    switch (name) {
      case "mediaType":
        if (typeof part === "string") carried(account, forwardManifestsItemDescriptorMediaType.item(index, place));
        else lost(account, forwardManifestsItemDescriptorMediaType.item(index, place), part);
        break;
      case "digest":
        if (typeof part === "string") carried(account, forwardManifestsItemDescriptorDigest.item(index, place));
        else lost(account, forwardManifestsItemDescriptorDigest.item(index, place), part);
        break;
      case "size":
        if (Number.isSafeInteger(part) && !Object.is(part, -0)) carried(account, forwardManifestsItemDescriptorSize.item(index, place));
        else claimed(account, forwardManifestsItemDescriptorSize.item(index, place), part);
        break;
      case "urls":
        if (Array.isArray(part)) carriedWhole(account, forwardManifestsItemDescriptorUrls.item(index, place), part);
        else lost(account, forwardManifestsItemDescriptorUrls.item(index, place), part);
        break;
      case "annotations":
        if (isObject(part)) carriedWhole(account, forwardManifestsItemDescriptorAnnotations.item(index, place), part);
        else lost(account, forwardManifestsItemDescriptorAnnotations.item(index, place), part);
        break;
      case "artifactType":
        if (typeof part === "string") carried(account, forwardManifestsItemDescriptorArtifactType.item(index, place));
        else lost(account, forwardManifestsItemDescriptorArtifactType.item(index, place), part);
        break;
      case "platform":
        tellReadManifestsItemDescriptorPlatform(part, account, index, place);
        break;
      case "data":
        lost(account, forwardManifestsItemDescriptorData.item(index, place), part);
        break;
      default:
        lostMember(account, `/Manifests/${index}/Descriptor`, name, part);
    }
  }
}

function tellReadManifestsItemDescriptorPlatform(value: unknown, account: Account, index: number, place: number): void {
  if (!isObject(value) || isEmpty(value)) {
    lostAt(account, `/Manifests/${index}/Descriptor/platform`, value, "form");
    return;
  }
  for (const name in value) {
    const part = value[name];
    if (part === undefined || !hasOwn.call(value, name)) continue;
    switch (name) {
      case "architecture":
        if (typeof part === "string") carried(account, forwardManifestsItemDescriptorPlatformArchitecture.item(index, place));
        else lost(account, forwardManifestsItemDescriptorPlatformArchitecture.item(index, place), part);
        break;
      case "os":
        if (typeof part === "string") carried(account, forwardManifestsItemDescriptorPlatformOs.item(index, place));
        else lost(account, forwardManifestsItemDescriptorPlatformOs.item(index, place), part);
        break;
      case "os.version":
        if (typeof part === "string") carried(account, forwardManifestsItemDescriptorPlatformOsVersion.item(index, place));
        else lost(account, forwardManifestsItemDescriptorPlatformOsVersion.item(index, place), part);
        break;
      case "os.features":
        if (Array.isArray(part)) carriedWhole(account, forwardManifestsItemDescriptorPlatformOsFeatures.item(index, place), part);
        else lost(account, forwardManifestsItemDescriptorPlatformOsFeatures.item(index, place), part);
        break;
      case "variant":
        if (typeof part === "string") carried(account, forwardManifestsItemDescriptorPlatformVariant.item(index, place));
        else lost(account, forwardManifestsItemDescriptorPlatformVariant.item(index, place), part);
        break;
      default:
        lostMember(account, `/Manifests/${index}/Descriptor/platform`, name, part);
    }
  }
}

function tellReadManifestsItemSize(value: unknown, account: Account, index: number, place: number): void {
  if (!isObject(value) || isEmpty(value)) {
    lostAt(account, `/Manifests/${index}/Size`, value, "form");
    return;
  }
  for (const name in value) {
    const part = value[name];
    if (part === undefined || !hasOwn.call(value, name)) continue;
    switch (name) {
      case "Content":
        if (Number.isSafeInteger(part) && !Object.is(part, -0)) carried(account, forwardManifestsItemSizeContent.item(index, place));
        else claimed(account, forwardManifestsItemSizeContent.item(index, place), part);
        break;
      case "Total":
        if (Number.isSafeInteger(part) && !Object.is(part, -0)) carried(account, forwardManifestsItemSizeTotal.item(index, place));
        else claimed(account, forwardManifestsItemSizeTotal.item(index, place), part);
        break;
      default:
        lostMember(account, `/Manifests/${index}/Size`, name, part);
    }
  }
}

function tellReadManifestsItemImageData(value: unknown, account: Account, index: number, place: number): void {
  if (!isObject(value) || isEmpty(value)) {
    lostAt(account, `/Manifests/${index}/ImageData`, value, "form");
    return;
  }
  for (const name in value) {
    const part = value[name];
    if (part === undefined || !hasOwn.call(value, name)) continue;
    switch (name) {
      case "Size":
        tellReadManifestsItemImageDataSize(part, account, index, place);
        break;
      case "Platform":
        lost(account, forwardManifestsItemImageDataPlatform.item(index, place), part);
        break;
      case "Containers":
        lost(account, forwardManifestsItemImageDataContainers.item(index, place), part);
        break;
      case "Identity":
        lost(account, forwardManifestsItemImageDataIdentity.item(index, place), part);
        break;
      default:
        lostMember(account, `/Manifests/${index}/ImageData`, name, part);
    }
  }
}

function tellReadManifestsItemImageDataSize(value: unknown, account: Account, index: number, place: number): void {
  if (!isObject(value) || isEmpty(value)) {
    lostAt(account, `/Manifests/${index}/ImageData/Size`, value, "form");
    return;
  }
  for (const name in value) {
    const part = value[name];
    if (part === undefined || !hasOwn.call(value, name)) continue;
    switch (name) {
      case "Unpacked":
        if (Number.isSafeInteger(part) && !Object.is(part, -0)) carried(account, forwardManifestsItemImageDataSizeUnpacked.item(index, place));
        else claimed(account, forwardManifestsItemImageDataSizeUnpacked.item(index, place), part);
        break;
      default:
        lostMember(account, `/Manifests/${index}/ImageData/Size`, name, part);
    }
  }
}

function tellReadManifestsItemAttestationData(value: unknown, account: Account, index: number, place: number): void {
  if (!isObject(value) || isEmpty(value)) {
    lostAt(account, `/Manifests/${index}/AttestationData`, value, "form");
    return;
  }
  for (const name in value) {
    const part = value[name];
    if (part === undefined || !hasOwn.call(value, name)) continue;
    switch (name) {
      case "For":
        if (typeof part === "string") carried(account, forwardManifestsItemAttestationDataFor.item(index, place));
        else lost(account, forwardManifestsItemAttestationDataFor.item(index, place), part);
        break;
      default:
        lostMember(account, `/Manifests/${index}/AttestationData`, name, part);
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
        if (!(account.isHome || account.assumed.has("/id"))) lost(account, backId, part, "no-target");
        else claimed(account, backId, part);
        break;
      case "references":
        eachItem(account, backRepoTags, part, (item, index, place) => claimed(account, backRepoTagsItem.item(index, place), item));
        break;
      case "repoDigests":
        eachItem(account, backRepoDigests, part, (item, index, place) => claimed(account, backRepoDigestsItem.item(index, place), item));
        break;
      case "comment":
        claimed(account, backComment, part);
        break;
      case "builtAt":
        claimed(account, backCreated, part);
        break;
      case "author":
        claimed(account, backAuthor, part);
        break;
      case "imageConfig":
        tellWriteImageConfig(part, account);
        break;
      case "labels":
        if (isObject(part)) carriedWhole(account, backConfigLabels, part);
        else lost(account, backConfigLabels, part);
        break;
      case "platform":
        tellWritePlatform(part, account);
        break;
      case "localSizeBytes":
        claimed(account, backSize, part);
        break;
      case "diffIds":
        if (Array.isArray(part)) carriedWhole(account, backRootFSLayers, part);
        else lost(account, backRootFSLayers, part);
        break;
      case "lastTaggedAt":
        claimed(account, backMetadataLastTagTime, part);
        break;
      case "manifest":
        tellWriteManifest(part, account);
        break;
      case "manifests":
        eachItem(account, backManifests, part, (item, index, place) =>
          objectItem(account, backManifests, item, index, place, (inner) => tellWriteManifestsItem(inner, account, index, place)));
        break;
      default:
        lostMember(account, "", name, part);
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
      case "variant":
        claimed(account, backVariant, part);
        break;
      case "os":
        claimed(account, backOs, part);
        break;
      case "osVersion":
        claimed(account, backOsVersion, part);
        break;
      default:
        lostMember(account, "/platform", name, part);
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
        if (typeof part === "string") carried(account, backDescriptorMediaType);
        else lost(account, backDescriptorMediaType, part);
        break;
      case "digest":
        if (account.implied.has("/manifest/digest")) implied(account, "/manifest/digest", part);
        else if (typeof part === "string") carried(account, backDescriptorDigest);
        else lost(account, backDescriptorDigest, part);
        break;
      case "sizeBytes":
        claimed(account, backDescriptorSize, part);
        break;
      case "urls":
        if (Array.isArray(part)) carriedWhole(account, backDescriptorUrls, part);
        else lost(account, backDescriptorUrls, part);
        break;
      case "descriptorAnnotations":
        if (isObject(part)) carriedWhole(account, backDescriptorAnnotations, part);
        else lost(account, backDescriptorAnnotations, part);
        break;
      case "artifactType":
        if (typeof part === "string") carried(account, backDescriptorArtifactType);
        else lost(account, backDescriptorArtifactType, part);
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
    lostAt(account, "/manifest/platform", value, "form");
    return;
  }
  for (const name in value) {
    const part = value[name];
    if (part === undefined || !hasOwn.call(value, name)) continue;
    switch (name) {
      case "architecture":
        if (typeof part === "string") carried(account, backDescriptorPlatformArchitecture);
        else lost(account, backDescriptorPlatformArchitecture, part);
        break;
      case "os":
        if (typeof part === "string") carried(account, backDescriptorPlatformOs);
        else lost(account, backDescriptorPlatformOs, part);
        break;
      case "osVersion":
        if (typeof part === "string") carried(account, backDescriptorPlatformOsVersion);
        else lost(account, backDescriptorPlatformOsVersion, part);
        break;
      case "osFeatures":
        if (Array.isArray(part)) carriedWhole(account, backDescriptorPlatformOsFeatures, part);
        else lost(account, backDescriptorPlatformOsFeatures, part);
        break;
      case "variant":
        if (typeof part === "string") carried(account, backDescriptorPlatformVariant);
        else lost(account, backDescriptorPlatformVariant, part);
        break;
      default:
        lostMember(account, "/manifest/platform", name, part);
    }
  }
}

function tellWriteManifestsItem(value: JsonObject, account: Account, index: number, place: number): void {
  for (const name in value) {
    const part = value[name];
    if (part === undefined || !hasOwn.call(value, name)) continue;
    switch (name) {
      case "mediaType":
        if (typeof part === "string") carried(account, backManifestsItemDescriptorMediaType.item(index, place));
        else lost(account, backManifestsItemDescriptorMediaType.item(index, place), part);
        break;
      case "digest":
        if (typeof part === "string") carried(account, backManifestsItemDescriptorDigest.item(index, place));
        else lost(account, backManifestsItemDescriptorDigest.item(index, place), part);
        break;
      case "sizeBytes":
        claimed(account, backManifestsItemDescriptorSize.item(index, place), part);
        break;
      case "urls":
        if (Array.isArray(part)) carriedWhole(account, backManifestsItemDescriptorUrls.item(index, place), part);
        else lost(account, backManifestsItemDescriptorUrls.item(index, place), part);
        break;
      case "annotations":
        if (isObject(part)) carriedWhole(account, backManifestsItemDescriptorAnnotations.item(index, place), part);
        else lost(account, backManifestsItemDescriptorAnnotations.item(index, place), part);
        break;
      case "artifactType":
        if (typeof part === "string") carried(account, backManifestsItemDescriptorArtifactType.item(index, place));
        else lost(account, backManifestsItemDescriptorArtifactType.item(index, place), part);
        break;
      case "platform":
        tellWriteManifestsItemPlatform(part, account, index, place);
        break;
      case "kind":
        if (typeof part === "string") carried(account, backManifestsItemKind.item(index, place));
        else lost(account, backManifestsItemKind.item(index, place), part);
        break;
      case "isAvailable":
        if (typeof part === "boolean") carried(account, backManifestsItemAvailable.item(index, place));
        else lost(account, backManifestsItemAvailable.item(index, place), part);
        break;
      case "contentSizeBytes":
        claimed(account, backManifestsItemSizeContent.item(index, place), part);
        break;
      case "totalSizeBytes":
        claimed(account, backManifestsItemSizeTotal.item(index, place), part);
        break;
      case "unpackedSizeBytes":
        claimed(account, backManifestsItemImageDataSizeUnpacked.item(index, place), part);
        break;
      case "attestedDigest":
        if (typeof part === "string") carried(account, backManifestsItemAttestationDataFor.item(index, place));
        else lost(account, backManifestsItemAttestationDataFor.item(index, place), part);
        break;
      default:
        lostMember(account, `/manifests/${index}`, name, part);
    }
  }
}

function tellWriteManifestsItemPlatform(value: unknown, account: Account, index: number, place: number): void {
  if (!isObject(value) || isEmpty(value)) {
    lostAt(account, `/manifests/${index}/platform`, value, "form");
    return;
  }
  for (const name in value) {
    const part = value[name];
    if (part === undefined || !hasOwn.call(value, name)) continue;
    switch (name) {
      case "architecture":
        if (typeof part === "string") carried(account, backManifestsItemDescriptorPlatformArchitecture.item(index, place));
        else lost(account, backManifestsItemDescriptorPlatformArchitecture.item(index, place), part);
        break;
      case "os":
        if (typeof part === "string") carried(account, backManifestsItemDescriptorPlatformOs.item(index, place));
        else lost(account, backManifestsItemDescriptorPlatformOs.item(index, place), part);
        break;
      case "osVersion":
        if (typeof part === "string") carried(account, backManifestsItemDescriptorPlatformOsVersion.item(index, place));
        else lost(account, backManifestsItemDescriptorPlatformOsVersion.item(index, place), part);
        break;
      case "osFeatures":
        if (Array.isArray(part)) carriedWhole(account, backManifestsItemDescriptorPlatformOsFeatures.item(index, place), part);
        else lost(account, backManifestsItemDescriptorPlatformOsFeatures.item(index, place), part);
        break;
      case "variant":
        if (typeof part === "string") carried(account, backManifestsItemDescriptorPlatformVariant.item(index, place));
        else lost(account, backManifestsItemDescriptorPlatformVariant.item(index, place), part);
        break;
      default:
        lostMember(account, `/manifests/${index}/platform`, name, part);
    }
  }
}

const put: Compiled["put"] = {
  "/registry": (common, value) => {
    common.registry = value;
  },
  "/repository": (common, value) => {
    common.repository = value;
  },
  "/tags": (common, value) => {
    common.tags = value;
  },
  "/manifest/digest": (common, value) => {
    objectIn(common, "manifest").digest = value;
  },
  "/config/digest": (common, value) => {
    objectIn(common, "config").digest = value;
  },
  "/unpackedSizeBytes": (common, value) => {
    common.unpackedSizeBytes = value;
  },
};

/** `docker-engine/image-inspect` and the common image, both ways. */
export const compiled: Compiled = { read, put, write, tellRead, tellWrite };
