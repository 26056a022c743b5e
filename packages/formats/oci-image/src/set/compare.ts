import { type BareFinding, type Key, shortValue, toPointer } from "@imagekin/core";
import {
  type DescriptorLike,
  isAttestation,
  mediaTypeFacts,
  nameOf,
  type PlatformLike,
} from "@imagekin/core/oci";
import { normalisePlatform } from "../functions/normalise-platform.ts";
import type { DocumentRole } from "./kinds.ts";
import { listMember, member, readPlatform, textMember } from "./parts.ts";
import { hasShape, shapeOf } from "./shape.ts";

const roleNames: Readonly<Record<DocumentRole, string>> = {
  index: "an index",
  manifest: "an image manifest",
  config: "an image config",
};

/** Whether a document is what the descriptor says that led to it. Pointers are into the document. */
export function compareTypes(
  value: unknown,
  wanted: DocumentRole,
  { mediaType }: DescriptorLike,
): BareFinding[] {
  const says = `the descriptor that leads here says ${shortValue(mediaType) ?? ""}`;
  const own = wanted === "config" ? undefined : textMember(value, "mediaType");
  if (own !== undefined && own !== "" && own !== mediaType) {
    const shown = shortValue(own) ?? "";
    return [typeMismatch("/mediaType", `mediaType is ${shown}, but ${says}`, mediaType, shown)];
  }
  if (hasShape(value, wanted)) return [];
  const shape = shapeOf(value);
  const looks = shape === undefined ? `not ${roleNames[wanted]}` : roleNames[shape];
  return [typeMismatch("", `the document is ${looks}, but ${says}`, mediaType, looks)];
}

function typeMismatch(
  pointer: string,
  message: string,
  expected: string,
  actual: string,
): BareFinding {
  const [severity, code] = ["error", "media-type-mismatch"] as const;
  return { severity, code, pointer, message, expected: [expected], actual };
}

/** Whether a manifest has one layer for each diff id of its config. Pointers are into the manifest. */
export function compareLayerCount(
  manifest: unknown,
  config: unknown,
  configFile: string,
): BareFinding[] {
  const layers = listMember(manifest, "layers")?.length ?? 0;
  const diffIds = diffIdsOf(config).length;
  if (layers === diffIds) return [];
  return [
    {
      severity: "error",
      code: "layer-count-mismatch",
      pointer: "/layers",
      related: "/config",
      message: `layers has ${layers} ${layers === 1 ? "item" : "items"}, but rootfs.diff_ids of the config (${configFile}) has ${diffIds}`,
      expected: [String(diffIds)],
      actual: String(layers),
    },
  ];
}

/** Whether layers that are stored as plain archives have the digests that the config says. Pointers are into the config. */
export function comparePlainLayers(
  layers: readonly (DescriptorLike | undefined)[],
  config: unknown,
  manifestFile: string,
): BareFinding[] {
  return diffIdsOf(config).flatMap((diffId, index) => {
    const layer = layers[index];
    if (layer === undefined || mediaTypeFacts(layer.mediaType)?.isPlainTar !== true) return [];
    // Of different algorithms nothing can be said.
    if (typeof diffId !== "string" || algorithmName(diffId) !== algorithmName(layer.digest))
      return [];
    if (diffId === layer.digest) return [];
    return [
      {
        severity: "error",
        code: "digest-mismatch",
        pointer: toPointer(["rootfs", "diff_ids", index]),
        message: `rootfs.diff_ids[${index}] is ${shortValue(diffId) ?? ""}, but layers[${index}] of the manifest (${manifestFile}) is an archive with the digest ${layer.digest}`,
        expected: [layer.digest],
        actual: diffId,
        suggestion: "check the order of the layers",
      },
    ];
  });
}

/** Whether an entry of an index says the platform that the config says. Pointers are into the index. */
export function comparePlatforms(
  path: readonly Key[],
  entry: DescriptorLike,
  config: unknown,
  configFile: string,
): BareFinding[] {
  const said = readPlatform(config);
  if (entry.platform === undefined || said === undefined || isAttestation(entry)) return [];
  const [index, image] = [wordsOf(entry.platform), wordsOf(said)];
  const names = ["os", "architecture", "variant", "os.version"] as const;
  return names.flatMap((name) => {
    const [a, b] = [index[name], image[name]];
    // What either leaves open is no contradiction.
    if (a === undefined || b === undefined || a.normal === b.normal) return [];
    const place = [...path, "platform", name];
    return [
      {
        severity: "error",
        code: "platform-mismatch",
        pointer: toPointer(place),
        message: `${nameOf(place)} is ${shortValue(a.word) ?? ""}, but the image config (${configFile}) says ${shortValue(b.word) ?? ""}`,
        expected: [b.word],
        actual: a.word,
      },
    ];
  });
}

interface Word {
  readonly word: string;
  readonly normal: string;
}

/** The words of a platform that say something, and what they are compared by. */
function wordsOf(platform: PlatformLike): Readonly<Record<string, Word | undefined>> {
  const normal = normalisePlatform(platform);
  const { os, architecture, variant = "", "os.version": version = "" } = platform;
  return {
    os: stated(os, normal.os),
    architecture: stated(architecture, normal.architecture),
    variant: stated(variant, normal.variant),
    "os.version": stated(version, version),
  };
}

function stated(word: string, normal: string): Word | undefined {
  return word === "" || word === "unknown" ? undefined : { word, normal };
}

function diffIdsOf(config: unknown): readonly unknown[] {
  return listMember(member(config, "rootfs"), "diff_ids") ?? [];
}

function algorithmName(digest: string): string {
  return digest.slice(0, digest.indexOf(":"));
}
