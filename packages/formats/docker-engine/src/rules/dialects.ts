import type { BareFinding, Key } from "@imagekin/core";
import type { DockerEngineImageInspect, DockerEngineImageSummary } from "../generated/types.ts";
import { nameOf, warning } from "./warning.ts";

/** Members by which the schema already tells a dialect. Whatever has one of them needs no second note. */
export const dialectMembers = {
  inspect: ["Checksum", "Tags"],
  config: [
    "CpuShares",
    "Cpuset",
    "Memory",
    "MemorySwap",
    "PortSpecs",
    "SecurityOpt",
    "PublishService",
    "VolumeDriver",
  ],
  summary: [
    "Names",
    "Digest",
    "ConfigDigest",
    "History",
    "Dangling",
    "ReadOnly",
    "IsManifestList",
    "Arch",
    "Os",
  ],
} as const;

/** Whether an id has no algorithm, as in Engines before 1.10. */
export function isBareId(id: string): boolean {
  return !id.includes(":");
}

/** Tells podman and Engines before 1.10 by what they write into members that all engines have. */
export function findInspectDialect(image: DockerEngineImageInspect): BareFinding[] {
  const { Id, Parent, Config, ContainerConfig } = image;
  const hostname = ContainerConfig?.Hostname;
  // The Engine writes the first 12 digits of a container there; 11 digits of the image are podman's alone.
  if (hostname?.length === 11 && Id.startsWith(`sha256:${hostname}`)) {
    return [podman(["ContainerConfig", "Hostname"], "is the start of the image id")];
  }
  const isNoted =
    hasSome(image, dialectMembers.inspect) ||
    hasSome(Config, dialectMembers.config) ||
    hasSome(ContainerConfig, dialectMembers.config);
  return findDialect(image, "Parent", Parent, isNoted);
}

/** The same for a listed image. */
export function findSummaryDialect(image: DockerEngineImageSummary): BareFinding[] {
  return findDialect(image, "ParentId", image.ParentId, hasSome(image, dialectMembers.summary));
}

interface Named {
  readonly Id: string;
  readonly RepoTags?: readonly string[] | null;
  readonly RepoDigests?: readonly string[] | null;
}

function findDialect(
  image: Named,
  parentName: string,
  parent: string | undefined,
  isNoted: boolean,
): BareFinding[] {
  if (isNoted) return [];
  if (isBareId(image.Id)) return [legacy()];
  if (parent !== undefined && /^[0-9a-f]{64}$/.test(parent)) {
    return [podman([parentName], "has no algorithm, though the id has one")];
  }
  for (const name of ["RepoTags", "RepoDigests"] as const) {
    const index = image[name]?.findIndex((text) => text.startsWith("docker.io/")) ?? -1;
    if (index >= 0) return [podman([name, index], "names the registry that Docker leaves out")];
  }
  return [];
}

function hasSome(object: object | null | undefined, names: readonly string[]): boolean {
  return (
    object !== undefined && object !== null && names.some((name) => Object.hasOwn(object, name))
  );
}

function legacy(): BareFinding {
  const message = "Id has no algorithm, as Engines before 1.10 and podman's own documents have it";
  return warning("legacy", ["Id"], message, { actual: "legacy" });
}

function podman(path: readonly Key[], sign: string): BareFinding {
  const message = `${nameOf(path)} ${sign}: this is an answer of podman's compatible service`;
  return warning("legacy", path, message, { related: ["Id"], actual: "podman" });
}
