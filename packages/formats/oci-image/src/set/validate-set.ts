import type { BareFinding } from "@imagekin/core";
import { blobFile, checkDigest, isDigest } from "./check-content.ts";
import { defaultTypes, type DocumentRole, formatOf } from "./kinds.ts";
import { createReporter } from "./report.ts";
import { type GivenDocument, openStore } from "./store.ts";
import type { DocumentSet, SetOptions, SetReport } from "./types.ts";
import { createWalk } from "./walk.ts";

/**
 * Checks documents that belong together against each other: digests, sizes, media types, layer counts and platforms; and each by itself.
 * Follows all digests from the index, or else from the manifests, or else from the configs.
 *
 * Never throws for data.
 *
 * @throws ImagekinError `E_USAGE` for a document that nothing relates to the others; and what `options` throws.
 *
 * @example
 * const { ok, findings } = await validateSet({ index: indexBytes }, { bytes: (digest) => readBlob(digest) });
 */
export async function validateSet(set: DocumentSet, options: SetOptions = {}): Promise<SetReport> {
  const store = await openStore(set, options);
  const reporter = createReporter();
  const walk = createWalk(store, reporter, options);
  const top = store.given[0]?.role;
  for (const one of store.given) {
    if (one.isReached) continue;
    one.isReached = true;
    const { role, document } = one;
    const [digest] = one.digests;
    const file = digest === undefined || role === "index" ? one.name : blobFile(digest);
    const mediaType = defaultTypes[role];
    await walk.visit({
      file,
      ...(digest === undefined ? {} : { digest }),
      document,
      mediaType,
      role,
      isEmbedded: false,
      level: 0,
    });
    if (role !== top && isStray(role, walk.missing)) {
      reporter.add({ file, format: formatOf(mediaType) }, strayDocument(one));
    }
  }
  for (const digest of options.stored ?? []) {
    if (!isDigest(digest)) continue;
    const content = await store.find(digest, false);
    if (content === undefined) continue;
    for (const finding of checkDigest(digest, content)) {
      reporter.add({ file: blobFile(digest), format: null }, finding);
    }
  }
  return reporter.report();
}

/** Whether what nothing named should have been named: all that could name it was read, or some document of its kind is missing. */
function isStray(role: DocumentRole, missing: ReadonlySet<DocumentRole>): boolean {
  if (missing.has("index")) return false;
  return role === "manifest" || missing.has("config") || !missing.has("manifest");
}

function strayDocument({ role, digests: [digest = ""] }: GivenDocument): BareFinding {
  const [what, namer] =
    role === "config" ? ["config", "manifest"] : ["manifest", "entry of the index"];
  return {
    severity: "error",
    code: "digest-mismatch",
    pointer: "",
    message: `this ${what} has the digest ${digest}, but no ${namer} names it: it belongs to another set, or was changed`,
    actual: digest,
  };
}
