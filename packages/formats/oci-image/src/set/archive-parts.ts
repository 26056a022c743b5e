import { type BareFinding, type Key, shortValue, toPointer } from "@imagekin/core";
import { type DescriptorLike, nameOf } from "@imagekin/core/oci";
import type { LayerMeasurement } from "./types.ts";

/** Whether a text is a path that stays in the folder that it starts from. */
export function isInside(path: string): boolean {
  const steps = path.split("/");
  return (
    path !== "" &&
    !/[\\:\0]/.test(path.replace(/^sha256:/, "")) &&
    !steps.includes("..") &&
    steps[0] !== ""
  );
}

/** The digest that a file must have because of its name: `blobs/sha256/<hex>`, `<hex>.json`, `<hex>.tar`, `sha256:<hex>`. */
export function digestInName(path: string): string | undefined {
  const hex = /^(?:blobs\/sha256\/|sha256:)?([0-9a-f]{64})(?:\.json|\.tar)?$/.exec(path)?.[1];
  return hex === undefined ? undefined : `sha256:${hex}`;
}

/** Whether the first bytes of a layer are those of no compression that engines know: gzip, zstd, xz, bzip2. */
export function isPlainArchive({ start }: LayerMeasurement): boolean {
  return ![
    [0x1f, 0x8b],
    [0x28, 0xb5, 0x2f, 0xfd],
    [0xfd, 0x37, 0x7a, 0x58],
    [0x42, 0x5a, 0x68],
  ].some((magic) => magic.every((byte, index) => start[index] === byte));
}

/** A path that is not followed. The pointer is into `manifest.json`. */
export function unsafePath(place: readonly Key[], path: string): BareFinding {
  const shown = showPath(path);
  return {
    severity: "error",
    code: "pattern",
    pointer: toPointer(place),
    message: `${nameOf(place)} is ${shown}, which is no path within the archive`,
    actual: shown,
  };
}

/** A file that an archive must have. The pointer is into `manifest.json`. */
export function missingFile(place: readonly Key[], path: string): BareFinding {
  return {
    severity: "error",
    code: "missing-blob",
    pointer: toPointer(place),
    message: `${nameOf(place)} names ${showPath(path)}, which is not here; an engine does not load the archive without it`,
  };
}

/** Whole, if it is not too long: part of a path finds nothing. */
function showPath(path: string): string {
  return path.length > 200 ? (shortValue(path) ?? "") : JSON.stringify(path);
}

/** Content that does not have the digest that something says. The pointer is into the content. */
export function wrongDigest(says: string, expected: string, actual: string): BareFinding {
  return {
    severity: "error",
    code: "digest-mismatch",
    pointer: "",
    message: `the content has the digest ${actual}, but ${says} says ${expected}`,
    expected: [expected],
    actual,
  };
}

/** Whether a layer is stored as its source says. Pointers are into `manifest.json`. */
export function compareSource(
  place: readonly Key[],
  source: DescriptorLike,
  file: string,
  { size, digest }: LayerMeasurement,
): BareFinding[] {
  const findings: BareFinding[] = [];
  const add = (
    code: "size-mismatch" | "digest-mismatch",
    name: string,
    said: string,
    is: string,
  ): void => {
    const at = [...place, name];
    findings.push({
      severity: "error",
      code,
      pointer: toPointer(at),
      message: `${name} of the source of ${file} is ${said}, but the file has ${is}`,
      expected: [is],
      actual: said,
    });
  };
  if (size !== source.size) add("size-mismatch", "size", String(source.size), String(size));
  const isComparable = digest !== undefined && source.digest.startsWith("sha256:");
  if (isComparable && digest !== source.digest)
    add("digest-mismatch", "digest", source.digest, digest);
  return findings;
}
