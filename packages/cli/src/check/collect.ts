import type { Finding } from "@imagekin/core";
import type { PlacedFinding } from "../output/output.ts";

/** Counts all findings of a file and keeps the first of them. */
export interface Collector {
  /** Takes a finding; its place is looked up only if it is kept. */
  readonly add: (finding: Finding, place: (finding: Finding) => PlacedFinding) => void;
  readonly counts: { readonly errors: number; readonly warnings: number };
  /** The findings that were kept, ordered by place. */
  readonly list: () => readonly PlacedFinding[];
  /** How many were not kept. */
  readonly hidden: () => number;
}

/** Starts to collect. At most `limit` errors and `limit` other findings are kept, so that neither crowds out the other. */
export function collectFindings(limit: number): Collector {
  const kept: PlacedFinding[] = [];
  const counts = { errors: 0, warnings: 0, infos: 0 };
  return {
    counts,
    add: (finding, place) => {
      const kind = `${finding.severity}s` as const;
      counts[kind] += 1;
      const rank = kind === "errors" ? counts.errors : counts.warnings + counts.infos;
      if (rank <= limit) kept.push(place(finding));
    },
    list: () => kept.sort(byPlace),
    hidden: () => counts.errors + counts.warnings + counts.infos - kept.length,
  };
}

/** Orders findings by their places in the text. */
export function byPlace({ finding: a }: PlacedFinding, { finding: b }: PlacedFinding): number {
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
}
