import type { Finding } from "@imagekin/core";
import { type SetReport, validateArchive, validateSet } from "@imagekin/oci-image";
import type { FolderSet } from "./find-sets.ts";
import type { SetFiles } from "./set-files.ts";

/** What there is to say of a set, by paths within its folder. */
export interface Gathered {
  /** Files that hold a document, and which. */
  readonly documents: ReadonlyMap<string, string>;
  /** What documents and other content say against each other. */
  readonly findings: ReadonlyMap<string, readonly Finding[]>;
}

/** Follows a layout from its index, an archive from its manifest. What each document is worth by itself, is not asked. */
export async function gather(
  { isLayout, isArchive }: FolderSet,
  files: SetFiles,
): Promise<Gathered> {
  const documents = new Map<string, string>();
  const findings = new Map<string, Finding[]>();
  const seen = new Set<string>();
  const add = (report: SetReport): void => {
    for (const { file, format, isEmbedded } of report.documents) {
      if (format !== null && !isEmbedded && !documents.has(file)) documents.set(file, format);
    }
    for (const { file = "", ...finding } of report.findings) {
      // A folder that is both names the same content twice.
      const place = JSON.stringify([file, finding.code, finding.pointer]);
      if (seen.has(place)) continue;
      seen.add(place);
      findings.set(file, [...(findings.get(file) ?? []), finding]);
    }
  };
  if (isLayout) {
    documents.set("oci-layout", "oci-image/layout");
    add(await followLayout(files));
  }
  if (isArchive) {
    documents.set("manifest.json", "docker-engine/save-manifest");
    add(await followArchive(files));
  }
  return { documents, findings };
}

async function followLayout(files: SetFiles): Promise<SetReport> {
  const index = await files.read("index.json");
  const blobs = await files.list("blobs");
  return validateSet(index === undefined ? {} : { index }, {
    bytes: (digest) => files.read(blobPath(digest)),
    measure: (digest) => files.measure(blobPath(digest), digest.slice(0, digest.indexOf(":"))),
    stored: blobs.map((name) => name.slice("blobs/".length).replace("/", ":")).filter(isWhole),
    lint: () => [],
  });
}

async function followArchive(files: SetFiles): Promise<SetReport> {
  return validateArchive((await files.read("manifest.json")) ?? new Uint8Array(), {
    bytes: files.read,
    measure: (name) => files.measure(name, "sha256"),
    lint: () => [],
  });
}

function blobPath(digest: string): string {
  return `blobs/${digest.replace(":", "/")}`;
}

/** A file that is still being written has another name, and is no content yet. */
function isWhole(digest: string): boolean {
  return /^(?:sha256:[0-9a-f]{64}|sha384:[0-9a-f]{96}|sha512:[0-9a-f]{128})$/.test(digest);
}
