import { image as document, ycImage as ycDocument } from "@imagekin/yandex-container-registry";
import { int64text, text, texts } from "../engine/codecs.ts";
import type { Mapping, Row } from "../engine/mapping.ts";
import { listRow } from "./groups.ts";
import { snakeCaseTwin } from "./snake-case.ts";

function blobRows(from: string, to: string): Row[] {
  return [
    { from: `${from}/id`, to: `${to}/id`, codec: text, isOwn: true },
    { from: `${from}/digest`, to: `${to}/digest`, codec: text },
    { from: `${from}/size`, to: `${to}/sizeBytes`, codec: int64text },
    { from: `${from}/urls`, to: `${to}/urls`, codec: texts },
  ];
}

/** `yandex-container-registry/image` and the common image. */
export const image: Mapping = {
  id: "yandex-container-registry/image",
  kind: "container-image",
  document,
  rows: [
    { from: "/id", to: "/id", codec: text, isOwn: true },
    { from: "/name", to: "/name", codec: text, note: "Registry id and repository." },
    { from: "/digest", to: "/manifest/digest", codec: text },
    { from: "/compressedSize", to: "/compressedSizeBytes", codec: int64text },
    ...blobRows("/config", "/config"),
    listRow("/layers", "/layers"),
    ...blobRows("/layers/*", "/layers/*"),
    { from: "/tags", to: "/tags", codec: texts },
    {
      from: "/createdAt",
      to: "/createdAt",
      codec: text,
      note: "When the registry received the push.",
    },
  ],
  fills: [],
  keyed: [{ array: "/layers", key: ["/digest"] }],
  derives: [
    {
      to: "/repository",
      from: ["/name"],
      formula: ({ name }) =>
        typeof name === "string" && name !== "" ? { value: name } : undefined,
      note: "The name, which is the path of the repository in the registry.",
    },
  ],
  fallbacks: [
    {
      at: "/name",
      from: ["/repository"],
      formula: ({ repository }) =>
        typeof repository === "string" ? { value: repository } : undefined,
      note: "The repository, without its registry.",
    },
  ],
};

/** `yandex-container-registry/yc-image` and the common image. */
export const ycImage: Mapping = snakeCaseTwin(
  image,
  "yandex-container-registry/yc-image",
  ycDocument,
);
