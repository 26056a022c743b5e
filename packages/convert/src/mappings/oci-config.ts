import { config as document } from "@imagekin/oci-image";
import { bool, constant, text, texts, textUnset } from "../engine/codecs.ts";
import type { Mapping, Row } from "../engine/mapping.ts";
import { listRow, runConfigRows, unmapped } from "./groups.ts";

const ofBuildContainer = [
  "Memory",
  "MemorySwap",
  "CpuShares",
  "Hostname",
  "Domainname",
  "AttachStdin",
  "AttachStdout",
  "AttachStderr",
  "Tty",
  "OpenStdin",
  "StdinOnce",
  "Image",
  "NetworkDisabled",
  "MacAddress",
  "StopTimeout",
];

const rows: readonly Row[] = [
  { from: "/created", to: "/builtAt", codec: text },
  { from: "/author", to: "/author", codec: textUnset },
  { from: "/architecture", to: "/platform/architecture", codec: textUnset },
  { from: "/os", to: "/platform/os", codec: textUnset },
  { from: "/os.version", to: "/platform/osVersion", codec: textUnset },
  { from: "/os.features", to: "/platform/osFeatures", codec: texts },
  { from: "/variant", to: "/platform/variant", codec: textUnset },
  ...runConfigRows("/config"),
  ...unmapped("/config", ofBuildContainer, { isZeroUnset: true }),
  { from: "/rootfs/type", codec: constant("layers") },
  { from: "/rootfs/diff_ids", to: "/diffIds", codec: texts },
  listRow("/history", "/history"),
  { from: "/history/*/created", to: "/history/*/createdAt", codec: text },
  { from: "/history/*/created_by", to: "/history/*/createdBy", codec: text },
  { from: "/history/*/author", to: "/history/*/author", codec: text },
  { from: "/history/*/comment", to: "/history/*/comment", codec: text },
  { from: "/history/*/empty_layer", to: "/history/*/isEmptyLayer", codec: bool },
  { from: "/comment", to: "/comment", codec: textUnset },
  ...unmapped("", ["id", "parent", "container", "container_config", "docker_version"]),
];

/** `oci-image/config` and the common image. */
export const config: Mapping = {
  id: "oci-image/config",
  kind: "container-image",
  document,
  rows,
  fills: [{ at: "/rootfs/type", value: "layers" }],
  keyed: [{ array: "/history", key: ["/created", "/created_by"] }],
  derives: [],
  fallbacks: [],
};
