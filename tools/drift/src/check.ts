import { findEntry } from "@imagekin/catalog";
import { basename } from "node:path";
import { shapeOfProto } from "./read-proto.ts";
import { whyKnown } from "./known.ts";
import { findDefinition, shapeOfSchema, swaggerVersion } from "./read-schema.ts";
import { compareShapes, type Drift, type Shape, shapeOfTable } from "./shape.ts";

/** What a file of upstream's drifted from a document of ours. */
export interface Checked {
  readonly id: string;
  readonly file: string;
  /** The version that the file is of, if it says so. */
  readonly version?: string;
  readonly drifts: readonly JudgedDrift[];
}

/** A difference, and why it is no news if somebody has judged it. */
export interface JudgedDrift extends Drift {
  readonly known?: string;
}

/** Definitions of moby's api/swagger.yaml, under the names that they had in the course of time. */
const swagger: Readonly<Record<string, readonly string[]>> = {
  "docker-engine/image-inspect": ["ImageInspect", "Image"],
  "docker-engine/image-summary": ["ImageSummary"],
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

/** What a file of upstream's says of one document. */
interface Described {
  readonly id: string;
  readonly shape: Shape;
  readonly version?: string;
}

/** By the option that names a file, how it is read. */
export const readers: Readonly<Record<string, (file: string) => readonly Described[]>> = {
  docker: (file) => {
    const version = swaggerVersion(file);
    return Object.entries(swagger).map(([id, names]) => {
      return { id, version, shape: shapeOfSchema(file, findDefinition(file, names)) };
    });
  },
  oci: (file) => [{ id: known(ociFiles, basename(file), file), shape: shapeOfSchema(file) }],
  yandex: (file) => {
    const { shape, package: name } = shapeOfProto(file, "Image");
    return [{ id: known(protoPackages, name, file), shape }];
  },
};

/** Holds one file of upstream's against the documents that it describes. */
export async function checkFile(option: string, file: string): Promise<Checked[]> {
  const described = readers[option]?.(file) ?? [];
  return Promise.all(
    described.map(async ({ id, shape, version }) => {
      const document = await findEntry(id).load();
      const drifts = compareShapes(shape, shapeOfTable(document.table(), version)).map((drift) => {
        const why = whyKnown(id, version, drift.at);
        return why === undefined ? drift : { ...drift, known: why };
      });
      return { id, file, ...(version === undefined ? {} : { version }), drifts };
    }),
  );
}

function known(table: Readonly<Record<string, string>>, key: string, file: string): string {
  const id = Object.hasOwn(table, key) ? table[key] : undefined;
  if (id !== undefined) return id;
  throw new Error(`${file}: "${key}" is none of ${Object.keys(table).join(", ")}`);
}
