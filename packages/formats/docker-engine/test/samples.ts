import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Finding } from "@imagekin/core";

/** A sha256 digest that is told from the others by its first digit. */
export function digest(digit: string): string {
  return `sha256:${digit}${"0".repeat(63)}`;
}

/** An answer of an Engine with a graph driver, in which nothing contradicts itself. */
export const graphDriver = {
  Id: digest("1"),
  RepoTags: ["example:1.0"],
  RepoDigests: [`example@${digest("2")}`],
  Parent: "",
  Created: "2025-03-01T10:00:00Z",
  Config: { Cmd: ["/app"] },
  Architecture: "amd64",
  Os: "linux",
  Size: 1024,
  VirtualSize: 1024,
  GraphDriver: { Name: "overlay2", Data: { UpperDir: "/var/lib/docker/overlay2/1/diff" } },
  RootFS: { Type: "layers", Layers: [digest("3")] },
  Metadata: { LastTagTime: "0001-01-01T00:00:00Z" },
};

/** A descriptor as OCI describes it. */
export const descriptor = {
  mediaType: "application/vnd.oci.image.index.v1+json",
  digest: digest("1"),
  size: 19,
};

/** An answer of an Engine with the containerd store. */
export const containerd = {
  ...graphDriver,
  VirtualSize: undefined,
  GraphDriver: { Name: "overlayfs", Data: null },
  Descriptor: descriptor,
};

const size = { Content: 100, Total: 300 };
const platform = { architecture: "amd64", os: "linux" };

/** A manifest of each kind, as an Engine describes it. */
export const manifests = {
  image: {
    ID: digest("4"),
    Descriptor: { ...descriptor, digest: digest("4"), platform },
    Available: true,
    Size: size,
    Kind: "image",
    ImageData: { Platform: platform, Containers: null, Size: { Unpacked: 200 } },
  },
  attestation: {
    ID: digest("5"),
    Descriptor: { ...descriptor, digest: digest("5") },
    Available: true,
    Size: size,
    Kind: "attestation",
    AttestationData: { For: digest("4") },
  },
  unknown: {
    ID: digest("6"),
    Descriptor: { ...descriptor, digest: digest("6") },
    Available: false,
    Size: size,
    Kind: "unknown",
  },
};

/** A finding in a line: `warning id-mismatch /Id`, with the second place after an arrow. */
export function brief({ severity, code, pointer, related }: Finding): string {
  return `${severity} ${code} ${pointer}${related === undefined ? "" : ` -> ${related}`}`;
}

const examples = join(import.meta.dirname, "..", "examples");

/** An example file's content. */
export function example(path: string): unknown {
  return readJson(join(examples, path));
}

function readJson<T>(file: string): T {
  return JSON.parse(readFileSync(file, "utf8"));
}

/** Names and contents of a document's valid examples. */
export function validExamples(document: string): (readonly [file: string, value: unknown])[] {
  return readdirSync(join(examples, document, "valid")).map(
    (file) => [file, example(`${document}/valid/${file}`)] as const,
  );
}

/** Facts and documents that are no part of this repository; a clone without them skips what needs them. */
const shared = join(import.meta.dirname, "..", "..", "..", "..", "..", "shared");

/** The example of the vendor's page of API 1.49, if it is here. */
export function vendorExample(): unknown {
  const file = join(shared, "seeds", "docker-engine-image-inspect.v1.49.txt");
  if (!existsSync(file)) return undefined;
  const text = readFileSync(file, "utf8");
  return JSON.parse(text.slice(text.indexOf("{\n"), text.indexOf("\nResponse examples (404)")));
}

/** Real answers and other people's fixtures of a document: file, and value. None where they are not. */
export function foreignDocuments(document: string): (readonly [file: string, value: unknown])[] {
  const folders = ["docker-engine", "public"].map((name) => join(shared, "conformance", name));
  return folders.filter(existsSync).flatMap((folder) => {
    const index: { file: string; document: string | null }[] = readJson(join(folder, "INDEX.json"));
    return index
      .filter((item) => item.document?.split(" ")[0] === `docker-engine/${document}`)
      .flatMap(({ file }) => {
        const value: unknown = readJson(join(folder, file));
        return (Array.isArray(value) ? value : [value]).map(
          (item: unknown) => [file, item] as const,
        );
      });
  });
}
