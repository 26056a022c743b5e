import type { DescriptorLike, PlatformLike } from "@imagekin/core/oci";
import { fitsWindows } from "./fits-windows.ts";
import { type NormalPlatform, normalisePlatform } from "./normalise-platform.ts";
import { platformLadder } from "./platform-ladder.ts";
import { runnableManifests } from "./runnable-manifests.ts";

/** What a manifest is wanted for. */
export interface PlatformQuery {
  readonly os: string;
  readonly architecture: string;
  readonly variant?: string;
  /** Version of the operating system, such as a Windows build; without it, any will do. */
  readonly "os.version"?: string;
  /** Features that the operating system has; without it, any may be asked for. */
  readonly "os.features"?: readonly string[];
}

/** How strictly a platform is meant. */
export interface SelectOptions {
  /** Only the platform itself: neither an older variant nor the 32-bit processor that the machine also is. */
  readonly exact?: boolean;
}

/**
 * The manifest in an index or a Docker manifest list that runs on a platform: the best, and of several equals the first.
 * Undefined if there is none. Entries that do not say what they run on are never chosen.
 *
 * Platforms are compared as containerd does: `x86_64` is `amd64`, `arm64` is `arm64/v8`, and `arm/v7` runs `arm/v6`.
 *
 * @example
 * const entry = selectPlatform(index, { os: "linux", architecture: "arm64" });
 */
export function selectPlatform<D extends DescriptorLike>(
  index: { readonly manifests: readonly D[] },
  platform: PlatformQuery,
  options: SelectOptions = {},
): D | undefined {
  const machine = normalisePlatform(platform);
  if (machine.os === "unknown" || machine.architecture === "unknown") return undefined;
  const candidates = runnableManifests(index).flatMap((entry) =>
    entry.platform !== undefined && fits(entry.platform, platform)
      ? [{ entry, platform: normalisePlatform(entry.platform) }]
      : [],
  );
  const steps = options.exact === true ? [machine] : platformLadder(machine);
  for (const step of steps) {
    const found = candidates.find((candidate) => isSame(candidate.platform, step));
    if (found !== undefined) return found.entry;
  }
  return undefined;
}

/** Whether the operating system has what an image asks of it. */
function fits(image: PlatformLike, machine: PlatformQuery): boolean {
  const features = machine["os.features"];
  const wanted = image["os.features"] ?? [];
  return (
    (features === undefined || wanted.every((feature) => features.includes(feature))) &&
    (machine.os.toLowerCase() !== "windows" ||
      fitsWindows(image["os.version"], machine["os.version"]))
  );
}

function isSame(a: NormalPlatform, b: NormalPlatform): boolean {
  return a.os === b.os && a.architecture === b.architecture && a.variant === b.variant;
}
