import type { Document } from "@imagekin/core";
import { entries } from "./generated/formats.ts";
import { recognize } from "./recognize.ts";

/** Which document a value is, and what else can be told of it. */
export interface Identification {
  /** Full id of the document; null when it is none of ours. */
  readonly format: string | null;
  /** The versions of the document that the value fits: no error, and nothing that the version does not send or lacks. */
  readonly versions?: readonly string[];
  /** The dialect that it is written in, as `podman`, if its members show one. */
  readonly dialect?: string;
  /** What it looks like, if it is none of ours. */
  readonly looksLike?: string;
  /** Short sentences that say what speaks for the answer. */
  readonly why: readonly string[];
}

/**
 * Says which document a value is, which versions of it fit, and why. The value need not be valid.
 * Never throws for a value, however hostile.
 *
 * @example
 * const { format, versions } = await identify(JSON.parse(text));
 */
export async function identify(value: unknown): Promise<Identification> {
  const { entry, looksLike, why } = await recognize(value, entries);
  if (entry === undefined) {
    return { format: null, ...(looksLike === undefined ? {} : { looksLike }), why };
  }
  const document = await entry.load();
  const dialect = dialectOf(document, value);
  return {
    format: entry.id,
    ...(document.versions.length === 0 ? {} : { versions: fittingVersions(document, value) }),
    ...(dialect === undefined ? {} : { dialect }),
    why,
  };
}

const versionCodes: ReadonlySet<string> = new Set([
  "removed-in-version",
  "not-yet-in-version",
  "missing-in-version",
  "null-in-version",
]);

function fittingVersions(document: Document<unknown>, value: unknown): string[] {
  return document.versions.filter((version) =>
    document
      .lint(value, { version })
      .every(({ severity, code }) => severity !== "error" && !versionCodes.has(code)),
  );
}

function dialectOf(document: Document<unknown>, value: unknown): string | undefined {
  return document.lint(value).find(({ code }) => code === "legacy")?.actual;
}
