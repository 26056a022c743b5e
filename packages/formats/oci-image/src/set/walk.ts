import type { BareFinding, Key } from "@imagekin/core";
import type { DescriptorLike } from "@imagekin/core/oci";
import {
  blobFile,
  checkDescriptor,
  checkDigest,
  isDigest,
  malformedDigest,
  missingContent,
  readEmbedded,
  tooFar,
} from "./check-content.ts";
import {
  compareLayerCount,
  comparePlainLayers,
  comparePlatforms,
  compareTypes,
} from "./compare.ts";
import { type DocumentRole, documentRole, formatOf, lintByMediaType } from "./kinds.ts";
import { listMember, member, readDescriptor } from "./parts.ts";
import { readValue } from "./read-value.ts";
import type { Reporter, SetFile } from "./report.ts";
import { readAs } from "./shape.ts";
import type { Store } from "./store.ts";
import type { SetDocument, SetOptions } from "./types.ts";

/** How many documents may lead to each other. An image in a layout takes three, a nested index one more. */
const maxLevels = 8;

/** A document to read, and what is known of it. */
export interface Visit {
  readonly file: string;
  readonly digest?: string;
  readonly document: SetDocument;
  /** By what led here. */
  readonly mediaType: string;
  readonly role: DocumentRole;
  readonly isEmbedded: boolean;
  /** How many documents led here. */
  readonly level: number;
}

/** A document that was read. */
interface Visited extends SetFile {
  readonly value: unknown;
  readonly role: DocumentRole;
  readonly level: number;
  /** Of a manifest: its image config, once that was read. */
  config?: Visited;
}

/** A walk through a set. */
export interface Walk {
  /** Reads a document and all that it leads to, and reports what it finds. Each is read once; each descriptor is held against it. */
  readonly visit: (visit: Visit) => Promise<void>;
  /** The kinds of documents that were named, and are not here. */
  readonly missing: ReadonlySet<DocumentRole>;
}

/** Starts a walk through a set. */
export function createWalk(store: Store, reporter: Reporter, options: SetOptions): Walk {
  const visited = new Map<string, Visited | undefined>();
  const missing = new Set<DocumentRole>();
  const lint = options.lint ?? lintByMediaType;

  const addAll = (file: SetFile, findings: Iterable<BareFinding>): void => {
    for (const finding of findings) reporter.add(file, finding);
  };

  const visit = async (next: Visit): Promise<Visited | undefined> => {
    const { file, digest, isEmbedded, level } = next;
    if (visited.has(file)) return visited.get(file);
    visited.set(file, undefined);
    const reading = readValue(next.document);
    const { role, mediaType } = reading.ok ? readAs(reading.value, next) : next;
    const about: SetFile = { file, format: formatOf(mediaType) };
    reporter.addDocument({
      ...about,
      ...(digest === undefined ? {} : { digest }),
      mediaType,
      isEmbedded,
    });
    if (!reading.ok) {
      reporter.add(about, reading.finding);
      return undefined;
    }
    const here: Visited = { ...about, value: reading.value, role, level };
    // Before its parts, so that a circle ends here.
    visited.set(file, here);
    addAll(about, lint(reading.value, mediaType));
    if (role === "index") await visitEntries(here);
    if (role === "manifest") await visitParts(here);
    if (role !== "config") await follow(here, ["subject"], member(here.value, "subject"), true);
    return here;
  };

  const visitEntries = async (index: Visited): Promise<void> => {
    for (const [i, entry] of (listMember(index.value, "manifests") ?? []).entries()) {
      const path = ["manifests", i];
      const config = (await follow(index, path, entry))?.config;
      const descriptor = readDescriptor(entry);
      if (config !== undefined && descriptor !== undefined) {
        addAll(index, comparePlatforms(path, descriptor, config.value, config.file));
      }
    }
  };

  const visitParts = async (manifest: Visited): Promise<void> => {
    const config = await follow(manifest, ["config"], member(manifest.value, "config"));
    const layers = listMember(manifest.value, "layers") ?? [];
    for (const [i, layer] of layers.entries()) await follow(manifest, ["layers", i], layer);
    if (config?.role !== "config") return;
    manifest.config = config;
    addAll(manifest, compareLayerCount(manifest.value, config.value, config.file));
    addAll(config, comparePlainLayers(layers.map(readDescriptor), config.value, manifest.file));
  };

  /** Looks for the content of a descriptor, holds the two against each other, and reads it if it is a document. */
  const follow = async (
    owner: Visited,
    path: readonly Key[],
    value: unknown,
    mayMiss = false,
  ): Promise<Visited | undefined> => {
    const descriptor = readDescriptor(value);
    if (descriptor === undefined) return undefined;
    const { digest, mediaType } = descriptor;
    if (!isDigest(digest)) {
      reporter.add(owner, malformedDigest(path, descriptor));
      return undefined;
    }
    const role = documentRole(mediaType);
    if (role !== undefined && owner.level >= maxLevels) {
      reporter.add(owner, tooFar(path, maxLevels));
      return undefined;
    }
    const file = blobFile(digest);
    const embedded = await readEmbedded(path, descriptor);
    addAll(owner, embedded.findings);
    const stored = await store.find(digest, role !== undefined);
    if (stored !== undefined) {
      addAll(owner, checkDescriptor(path, descriptor, stored));
      addAll({ file, format: formatOf(mediaType) }, checkDigest(digest, stored));
    } else if (embedded.content === undefined) {
      if (role !== undefined) missing.add(role);
      const isSilent = mayMiss || isElsewhere(descriptor) || !store.canFetch;
      if (!isSilent) reporter.add(owner, missingContent(path, descriptor));
    }
    const document = stored === undefined ? embedded.content : stored.source;
    if (role === undefined || document === undefined) return undefined;
    const isEmbedded = stored === undefined;
    const level = owner.level + 1;
    const child = await visit({ file, digest, document, mediaType, role, isEmbedded, level });
    if (child !== undefined) addAll(child, compareTypes(child.value, role, descriptor));
    return child;
  };

  return {
    visit: async (first) => {
      await visit(first);
    },
    missing,
  };
}

/** Foreign layers are not kept with the rest. */
function isElsewhere({ urls = [] }: DescriptorLike): boolean {
  return urls.length > 0;
}
