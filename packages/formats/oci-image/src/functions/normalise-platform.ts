import { processorAliases, systemAliases } from "@imagekin/core/oci";

/** A platform in the one spelling that platforms are compared in. */
export interface NormalPlatform {
  readonly os: string;
  readonly architecture: string;
  /** Empty for the variant that goes without saying. */
  readonly variant: string;
}

/** What is compared of a platform. */
interface PlatformWords {
  readonly os: string;
  readonly architecture: string;
  readonly variant?: string | null;
}

/** Variants that are other names of one, by processor. */
const variantAliases: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map([
  ["amd64", new Map([["v1", ""]])],
  [
    "arm64",
    new Map([
      ["8", ""],
      ["v8", ""],
      ["v8.0", ""],
      ["9", "v9"],
      ["9.0", "v9"],
      ["v9.0", "v9"],
    ]),
  ],
  [
    "arm",
    new Map([
      ["", "v7"],
      ["5", "v5"],
      ["6", "v6"],
      ["7", "v7"],
      ["8", "v8"],
    ]),
  ],
]);

/** A platform as containerd compares it. For comparing only: never write it into a document. */
export function normalisePlatform(platform: PlatformWords): NormalPlatform {
  const os = platform.os.toLowerCase();
  const word = platform.architecture.toLowerCase();
  const alias = processorAliases.get(word);
  const architecture = alias?.architecture ?? word;
  // `i386` has no variants, and `armhf` and `armel` say which they are.
  const given = (word === "i386" ? "" : alias?.variant) ?? platform.variant?.toLowerCase() ?? "";
  const variant = variantAliases.get(architecture)?.get(given) ?? given;
  return { os: systemAliases.get(os) ?? os, architecture, variant };
}
