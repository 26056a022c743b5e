import { inRange, type VersionRange } from "@imagekin/core";

/** A difference that was judged: upstream's file and the wire differ there, and we follow the wire. */
interface Known {
  readonly id: string;
  /** Places, without their versions' bounds. */
  readonly at: readonly string[];
  /** Versions of the file where it is so; without it, all. */
  readonly versions?: VersionRange;
  readonly why: string;
}

const platformed =
  "image-spec's content-descriptor.json leaves `platform` out, which descriptor.md and the Go type have";

const known: readonly Known[] = [
  {
    id: "docker-engine/image-inspect",
    at: ["/Config/Healthcheck/StartInterval", "/ContainerConfig/Healthcheck/StartInterval"],
    versions: "..1.43",
    why: "on the page since 1.44, but part of a stored configuration, which newer engines send at any version",
  },
  {
    id: "docker-engine/image-inspect",
    at: ["/Variant"],
    versions: "1.39..1.41",
    why: "sent since 1.39, and forgotten on the page of those years",
  },
  {
    id: "docker-engine/image-inspect",
    at: ["/VirtualSize"],
    versions: "1.44..1.51",
    why: "sent until 1.43 alone; pages up to 1.51 had it until they were mended in September 2025",
  },
  {
    id: "docker-engine/image-summary",
    at: ["/VirtualSize"],
    versions: "1.44..1.51",
    why: "sent until 1.43 alone; pages up to 1.51 had it until they were mended in September 2025",
  },
  {
    id: "oci-image/config",
    at: ["/config/Memory", "/config/MemorySwap", "/config/CpuShares", "/config/Healthcheck"],
    why: "reserved in config.md, and written by builders",
  },
  {
    id: "oci-image/config",
    at: ["/config/OnBuild", "/config/Shell"],
    why: "members of Docker's configuration, which builders write into this one",
  },
  { id: "oci-image/descriptor", at: ["/platform"], why: platformed },
  {
    id: "oci-image/manifest",
    at: ["/config/platform", "/layers/*/platform", "/subject/platform"],
    why: platformed,
  },
  { id: "oci-image/index", at: ["/subject/platform"], why: platformed },
  {
    id: "oci-image/index",
    at: ["/manifests/*/data", "/manifests/*/artifactType"],
    why: "a descriptor has them; the index's own schema of its entries does not list them",
  },
  {
    id: "oci-image/index",
    at: ["/manifests/*/platform/features"],
    why: "reserved in image-index.md",
  },
];

/** Why a difference is no news; undefined if nobody has judged it. */
export function whyKnown(id: string, version: string | undefined, at: string): string | undefined {
  return known.find(
    (one) =>
      one.id === id &&
      one.at.includes(at) &&
      (one.versions === undefined || (version !== undefined && inRange(version, one.versions))),
  )?.why;
}
