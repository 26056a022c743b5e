import { image } from "@imagekin/common-image";
import { valueAt } from "@imagekin/core";
import type { Derived } from "./derive.ts";
import { isLeaf, ownPart, partAt } from "./json.ts";
import { lanesOf, pathOf } from "./lane.ts";
import type { Mapping } from "./mapping.ts";
import { partsOf } from "./parts.ts";
import { envelope } from "./rebuild.ts";
import { makeReport, type Report, type Synthesized } from "./report.ts";
import type { ReadOptions } from "./result.ts";
import { sourcesIn } from "./sources.ts";
import { addSkeletons, traceOf } from "./trace.ts";
import { withoutMissing } from "./without-missing.ts";

/** What was made of a document, and what it takes to say how. */
export interface Draft extends Derived {
  readonly common: Record<string, unknown>;
  /** Whether the common image refused some of it. */
  readonly isRefused: boolean;
}

/** The account of a document that became a common image. */
export function reportToCommon(
  mapping: Mapping,
  document: unknown,
  result: Record<string, unknown>,
  draft: Draft,
  options: ReadOptions,
): Report {
  const retained = options.residue !== "drop";
  const trace = traceOf(document, lanesOf(mapping).forward, {
    direction: "forward",
    tell: mapping.compiled?.tellRead,
    retained,
    values: options.values === "include",
    table: mapping.document.table(),
    isHome: true,
  });
  const kept = draft.isRefused ? withoutMissing(trace, result, retained) : trace;
  const { carried, lost } = kept;
  const skeletons = trace.skeletons.filter(({ to }) => isLeafAt(result, to));
  const synthesized: Synthesized[] = [];
  for (const entry of envelopeEntries)
    if (ownPart(result, entry.to.slice(1)) !== undefined) synthesized.push(entry);
  addSkeletons(synthesized, skeletons, kept);
  const sources = sourcesIn(mapping, kept === trace ? trace.sources : [...carried, ...lost]);
  for (const derivation of mapping.derives) {
    const { to } = derivation;
    if (!draft.derived.includes(to)) continue;
    for (const { leaves, from } of partsOf(partAt(result, pathOf(to)), to, derivation)) {
      const behind = sources(from);
      for (const leaf of leaves) synthesized.push({ to: leaf, why: "derived", from: behind });
    }
  }
  const omitted = draft.omitted.map(({ to, reason, from }) => ({
    to,
    reason,
    from: sources(from),
  }));
  return makeReport(mapping.id, image.id, { carried, lost, synthesized, omitted });
}

const envelopeEntries: readonly Synthesized[] = [...envelope].map((name) =>
  Object.freeze({ to: `/${name}`, why: "envelope" }),
);

function isLeafAt(target: unknown, pointer: string): boolean {
  const part = valueAt(target, pointer);
  return part !== undefined && isLeaf(part);
}
