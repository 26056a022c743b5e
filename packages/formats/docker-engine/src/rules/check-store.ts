import { type BareFinding, shortValue } from "@imagekin/core";
import type { DockerEngineImageInspect } from "../generated/types.ts";
import { nameOf, warning } from "./warning.ts";

/** Directories of a graph driver beside a descriptor, which only the containerd store sends. */
export function checkStore({ GraphDriver, Descriptor }: DockerEngineImageInspect): BareFinding[] {
  if (Descriptor === undefined || !isFilled(GraphDriver?.Data)) return [];
  const message =
    "GraphDriver.Data is of a graph driver, and Descriptor of the containerd store: an Engine has only one of them";
  return [warning("store-mismatch", ["GraphDriver", "Data"], message, { related: ["Descriptor"] })];
}

/** The one platform that was asked for beside the manifests of all. */
export function checkSelection({ Descriptor, Manifests }: DockerEngineImageInspect): BareFinding[] {
  if (Descriptor?.platform === undefined || Manifests === undefined) return [];
  const message =
    "Manifests is only sent if no platform was asked for, and Descriptor.platform only if one was";
  return [
    warning("platform-with-manifests", ["Manifests"], message, {
      related: ["Descriptor", "platform"],
    }),
  ];
}

/** A platform by the config that is another by the index. Texts that are empty or `unknown` name none. */
export function checkPlatform(image: DockerEngineImageInspect): BareFinding[] {
  const platform = image.Descriptor?.platform;
  const pairs = [
    ["Os", image.Os, "os", platform?.os],
    ["Architecture", image.Architecture, "architecture", platform?.architecture],
  ] as const;
  return pairs.flatMap(([name, ours, member, theirs]) => {
    if (ours === theirs || isNoPlatform(ours) || isNoPlatform(theirs)) return [];
    const related = ["Descriptor", "platform", member];
    const shown = shortValue(ours) ?? "";
    return [
      warning(
        "platform-mismatch",
        [name],
        `${name} is ${shown}, but ${nameOf(related)} is ${shortValue(theirs) ?? ""}`,
        { related, actual: shown },
      ),
    ];
  });
}

function isNoPlatform(word: string | undefined): boolean {
  return word === undefined || word === "" || word === "unknown";
}

/** Layers, their type, and what the storage driver knows of them, where they contradict each other. One finding for all. */
export function checkRootFs({ RootFS, GraphDriver }: DockerEngineImageInspect): BareFinding[] {
  if (RootFS === undefined) return [];
  const { Type, Layers, BaseLayer } = RootFS;
  const hasLayers = Layers !== undefined && Layers !== null && Layers.length > 0;
  const hasBase = BaseLayer !== undefined && BaseLayer !== "";
  if (!hasLayers && isFilled(GraphDriver?.Data)) {
    const message =
      "RootFS has no layers, but GraphDriver.Data has what a storage driver knows of an image with layers";
    return [warning("rootfs-mismatch", ["RootFS"], message, { related: ["GraphDriver", "Data"] })];
  }
  if (hasLayers && Type === undefined) {
    const message = "RootFS has layers, but does not say that its type is layers";
    return [
      warning("rootfs-mismatch", ["RootFS"], message, {
        related: ["RootFS", "Layers"],
        expected: ["layers"],
      }),
    ];
  }
  if (hasBase !== (Type === "layers+base")) {
    const message = hasBase
      ? "RootFS has a base layer, but is not of the type layers+base"
      : "RootFS is of the type layers+base, but has no base layer";
    return [warning("rootfs-mismatch", ["RootFS", hasBase ? "BaseLayer" : "Type"], message)];
  }
  return [];
}

function isFilled(data: Readonly<Record<string, string>> | null | undefined): boolean {
  return data !== undefined && data !== null && Object.keys(data).length > 0;
}
