import { findEntry } from "@imagekin/catalog";
import { basename } from "node:path";
import { shapeOfProto } from "./read-proto.ts";
import { shapeOfSchema } from "./read-schema.ts";
import { compareShapes, type Drift, type Shape, shapeOfTable } from "./shape.ts";

/** What a file of upstream's drifted from a document of ours. */
export interface Checked {
  readonly id: string;
  readonly file: string;
  readonly drifts: readonly Drift[];
}

/** Definitions of moby's api/swagger.yaml. */
const swagger: Readonly<Record<string, string>> = {
  "docker-engine/image-inspect": "/definitions/ImageInspect",
  "docker-engine/image-summary": "/definitions/ImageSummary",
};

/** Files of image-spec's folder schema/. */
const ociFiles: Readonly<Record<string, string>> = {
  "config-schema.json": "oci-image/config",
  "content-descriptor.json": "oci-image/descriptor",
  "image-manifest-schema.json": "oci-image/manifest",
  "image-index-schema.json": "oci-image/index",
  "image-layout-schema.json": "oci-image/layout",
};

/** Packages of cloudapi, of which the message is Image. */
const protoPackages: Readonly<Record<string, string>> = {
  "yandex.cloud.compute.v1": "yandex-compute/image",
  "yandex.cloud.containerregistry.v1": "yandex-container-registry/image",
};

/** By the option that names a file, how it is read. */
export const readers: Readonly<Record<string, (file: string) => readonly [id: string, Shape][]>> = {
  docker: (file) => Object.entries(swagger).map(([id, at]) => [id, shapeOfSchema(file, at)]),
  oci: (file) => [[known(ociFiles, basename(file), file), shapeOfSchema(file)]],
  yandex: (file) => {
    const { shape, package: name } = shapeOfProto(file, "Image");
    return [[known(protoPackages, name, file), shape]];
  },
};

/** Holds one file of upstream's against the documents that it describes. */
export async function checkFile(option: string, file: string): Promise<Checked[]> {
  const shapes = readers[option]?.(file) ?? [];
  return Promise.all(
    shapes.map(async ([id, shape]) => {
      const document = await findEntry(id).load();
      return { id, file, drifts: compareShapes(shape, shapeOfTable(document.table())) };
    }),
  );
}

function known(table: Readonly<Record<string, string>>, key: string, file: string): string {
  const id = Object.hasOwn(table, key) ? table[key] : undefined;
  if (id !== undefined) return id;
  throw new Error(`${file}: "${key}" is none of ${Object.keys(table).join(", ")}`);
}
