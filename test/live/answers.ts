import type { Answer } from "./engines/http.ts";

/** What one image's inspection said, and at which version of the API. */
export interface Inspected {
  readonly name: string;
  readonly api: string;
  readonly answer: Answer;
}

/** What one image became when skopeo copied it. */
export interface Copied {
  readonly name: string;
  /** Folder of the layout, below the suite's folder. */
  readonly layout: string;
}

/** Everything that the engines answered, before anything of ours looked at it. */
export interface Answers {
  /** Version of each program. */
  readonly tools: Readonly<Record<string, string>>;
  /** Versions of the API that the engine was asked at. */
  readonly versions: readonly string[];
  readonly docker: {
    readonly inspects: readonly Inspected[];
    readonly lists: readonly { readonly api: string; readonly answer: Answer }[];
    readonly errors: readonly Answer[];
    /** What `docker image inspect` prints for several images. */
    readonly printed: string;
  };
  readonly podman: {
    readonly inspects: readonly Inspected[];
    readonly lists: readonly { readonly api: string; readonly answer: Answer }[];
    readonly errors: readonly Answer[];
    /** What `podman image inspect` prints for all images. */
    readonly printed: string;
  };
  /** Layouts that skopeo, podman and umoci wrote. */
  readonly layouts: readonly string[];
  /** Unpacked archives of `docker save` and of podman. */
  readonly archives: readonly string[];
  readonly copies: readonly Copied[];
  /** Manifests, manifest lists and indexes of the registry. */
  readonly manifests: readonly Answer[];
}

/** Where the answers lie, or why there are none. */
export type Live = { readonly folder: string } | { readonly missing: string };

declare module "vitest" {
  interface ProvidedContext {
    readonly live: Live;
  }
}
