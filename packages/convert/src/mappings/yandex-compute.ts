import { image as document, ycImage as ycDocument } from "@imagekin/yandex-compute";
import { enumMap, int64text, list, text, textMap, wrapped } from "../engine/codecs.ts";
import { ownPart } from "../engine/json.ts";
import type { Mapping } from "../engine/mapping.ts";
import { unmapped } from "./groups.ts";
import { snakeCaseTwin } from "./snake-case.ts";

const statuses: ReadonlyMap<string, string> = new Map([
  ["CREATING", "pending"],
  ["READY", "available"],
  ["ERROR", "failed"],
  ["DELETING", "deleting"],
  ["STATUS_UNSPECIFIED", "unknown"],
]);

/** `yandex-compute/image` and the common image. */
export const image: Mapping = {
  id: "yandex-compute/image",
  kind: "machine-image",
  document,
  rows: [
    { from: "/id", to: "/id", codec: text, isOwn: true },
    { from: "/folderId", to: "/owner/id", codec: text, isOwn: true },
    { from: "/createdAt", to: "/createdAt", codec: text },
    { from: "/name", to: "/name", codec: text },
    { from: "/description", to: "/description", codec: text },
    { from: "/labels", to: "/labels", codec: textMap },
    { from: "/family", to: "/family", codec: text },
    { from: "/storageSize", to: "/storedSizeBytes", codec: int64text },
    { from: "/minDiskSize", to: "/minDiskBytes", codec: int64text },
    { from: "/productIds", to: "/licenses", codec: list },
    { from: "/productIds/*", to: "/licenses/*", codec: wrapped("id"), isOwn: true },
    { from: "/status", to: "/providerStatus", codec: text, isOwn: true },
    {
      from: "/os/type",
      to: "/platform/os",
      codec: enumMap({ LINUX: "linux", WINDOWS: "windows" }),
    },
    { from: "/kmsKey/keyId", to: "/encryptionKey/id", codec: text, isOwn: true },
    { from: "/kmsKey/versionId", to: "/encryptionKey/version", codec: text, isOwn: true },
    { from: "/size", to: "/virtualSizeBytes", codec: int64text },
    ...unmapped("/os", ["nvidia"]),
    ...unmapped("", ["pooled", "hardwareGeneration"], {
      note: "Features of the instances of this provider alone.",
    }),
  ],
  fills: [],
  keyed: [],
  derives: [
    {
      to: "/status",
      from: ["/providerStatus"],
      formula: (common) => {
        const word = ownPart(common, "providerStatus");
        return typeof word === "string" ? { value: statuses.get(word) ?? "unknown" } : undefined;
      },
      note: "The provider's word in ours; unknown for a word that it has added since.",
    },
    {
      to: "/owner/type",
      from: ["/owner/id"],
      formula: (common) =>
        ownPart(common, "owner") === undefined ? undefined : { value: "folder" },
      note: "The owner is a folder.",
    },
  ],
  fallbacks: [
    {
      at: "/status",
      from: ["/status"],
      formula: ({ status }) => {
        if (status === undefined) return undefined;
        const word = [...statuses].find(([, common]) => common === status)?.[0];
        return word === undefined ? undefined : { value: word };
      },
      note: "The word of this provider for a status that another one gave.",
    },
  ],
};

/** `yandex-compute/yc-image` and the common image. */
export const ycImage: Mapping = snakeCaseTwin(image, "yandex-compute/yc-image", ycDocument);
