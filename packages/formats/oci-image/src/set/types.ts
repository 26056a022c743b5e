import type { Finding } from "@imagekin/core";

/**
 * A document of a set: its bytes as a registry answers them, or what they were parsed to, and the digest that they are known by.
 * Only of bytes are digest and size checked; the digest of a value is believed.
 */
export type SetDocument = Uint8Array | { readonly value: unknown; readonly digest?: string };

/** Documents that belong together. Each may be OCI's or Docker's. */
export interface DocumentSet {
  /** An index or a manifest list: what a registry answered, or the `index.json` of a layout. */
  readonly index?: SetDocument;
  /** Manifests of the index; without an index, any manifests. */
  readonly manifests?: readonly SetDocument[];
  /** Image configs of the manifests. */
  readonly configs?: readonly SetDocument[];
}

/** How long some content is, and its digest by the algorithm of the digest that was asked for. */
export interface Measurement {
  readonly size: number;
  /** Undefined if the algorithm cannot be computed. */
  readonly digest: string | undefined;
}

/** Where the content of a set comes from. What these throw, `validateSet` throws. */
export interface SetOptions {
  /** The content with a digest, or undefined if it is not here. Without this, only the documents of the set are looked at. */
  readonly bytes?: (digest: string) => Promise<Uint8Array | undefined>;
  /** Measures content that need not be read as a document, such as a layer, without holding it. Without this, `bytes` is asked. */
  readonly measure?: (digest: string) => Promise<Measurement | undefined>;
  /** Digests of content that is here, though nothing may name it: it is checked too. */
  readonly stored?: readonly string[];
  /** What there is to say of one document by itself. Without this, `lintByMediaType`. */
  readonly lint?: (value: unknown, mediaType: string) => readonly Finding[];
}

/** A document that was found and read. */
export interface SetMember {
  /**
   * Where it is in an image layout: `index.json`, or `blobs/` with algorithm and text of the digest. `manifests/0` and the like for a
   * document of the set whose digest is not known.
   */
  readonly file: string;
  readonly digest?: string;
  /** By the document itself if it says so, else by the descriptor that led here. */
  readonly mediaType: string;
  /** Full id of the document: `oci-image/manifest`. */
  readonly format: string | null;
  /** It was found in the `data` of a descriptor; there may be no such file. */
  readonly isEmbedded: boolean;
}

/** What there is to say of a set. */
export interface SetReport {
  /** Whether no finding is an error. */
  readonly ok: boolean;
  /** All documents, each after the first that names it. */
  readonly documents: readonly SetMember[];
  /** Each with its `file`; those of one file together, in the order of the documents. */
  readonly findings: readonly Finding[];
}

/** What is measured of a layer of an archive. */
export interface LayerMeasurement extends Measurement {
  /** The first bytes, four or more if there are as many: they tell a plain archive from a compressed one. */
  readonly start: Uint8Array;
}

/** Where the files of an unpacked archive come from, by their paths as `manifest.json` writes them. What these throw, is thrown. */
export interface ArchiveOptions {
  /** The content of a file, or undefined if there is none. */
  readonly bytes: (path: string) => Promise<Uint8Array | undefined>;
  /** Measures a layer without holding it, by sha256. Without this, `bytes` is asked. */
  readonly measure?: (path: string) => Promise<LayerMeasurement | undefined>;
  /** What there is to say of one document by itself. Without this, `lintByMediaType`. */
  readonly lint?: (value: unknown, mediaType: string) => readonly Finding[];
}
