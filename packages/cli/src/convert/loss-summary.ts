import type { Report, Synthesized } from "@imagekin/convert";
import { count } from "../output/summary.ts";
import { escapeText } from "../text/escape.ts";
import { addLosses, type Losses, patternOf, type Places, sumOf } from "./losses.ts";
import { lossReasons } from "./reasons.ts";

/** What reports of one pair of documents come to. */
export interface Summary {
  readonly source: string;
  readonly target: string;
  readonly documents: number;
  readonly leaves: number;
  readonly carried: number;
  readonly losses: Losses;
  /** What residue does not keep. */
  readonly gone: number;
  readonly made: ReadonlyMap<Synthesized["why"], Places>;
  readonly omitted: Places;
}

/** Adds a report to the summary of its pair. */
export function addReport(summary: Summary | undefined, report: Report): Summary {
  const made = new Map([...(summary?.made ?? [])].map(([why, places]) => [why, new Map(places)]));
  for (const { to, why } of report.synthesized) {
    if (why === "envelope") continue;
    made.set(why, addPlace(made.get(why), patternOf(to)));
  }
  let omitted = new Map(summary?.omitted);
  for (const { to } of report.omitted) omitted = addPlace(omitted, patternOf(to));
  const { leaves, carried } = report.counts;
  return {
    source: report.source,
    target: report.target,
    documents: (summary?.documents ?? 0) + 1,
    leaves: (summary?.leaves ?? 0) + leaves,
    carried: (summary?.carried ?? 0) + carried,
    losses: addLosses(summary?.losses ?? new Map(), report.lost),
    gone: (summary?.gone ?? 0) + report.lost.filter(({ retained }) => !retained).length,
    made,
    omitted,
  };
}

function addPlace(places: Places | undefined, place: string): Map<string, number> {
  const more = new Map(places);
  return more.set(place, (more.get(place) ?? 0) + 1);
}

const madeWords: Readonly<Record<Synthesized["why"], string>> = {
  assumed: "said by --assume",
  "required-by-target": "the target must have it",
  derived: "follows from what is there",
  envelope: "frame of a common image",
};

/** The summary for people: what matters most first, what was never set apart. Places only, no values. */
export function summaryText(summary: Summary): string {
  const { source, target, documents, leaves, carried, losses, gone, made, omitted } = summary;
  const lost = leaves - carried;
  const form = losses.get("form");
  const real = [...losses].filter(([reason]) => reason !== "form");
  const pair = `${source} to ${target}`;
  const title = documents === 1 ? pair : `${pair}, ${count(documents, "document")}`;
  const kept = lost > 0 && gone === 0 ? "; residue keeps all of it, so the way back is exact" : "";
  const lines = [
    `${title}: ${carried} of ${count(leaves, "leaf", "leaves")} carried, ${lost} lost${kept}`,
    ...real.flatMap(([reason, places]) => [
      `  lost ${sumOf(places)}: ${lossReasons[reason]} (${reason})`,
      `    ${placesText(places)}`,
    ]),
    ...(form === undefined ? [] : [`  lost ${sumOf(form)}: ${lossReasons.form} (form)`]),
    ...[...made].flatMap(([why, places]) => [
      `  made ${sumOf(places)}: ${madeWords[why]} (${why})`,
      `    ${placesText(places)}`,
    ]),
    ...(omitted.size === 0
      ? []
      : [
          `  not derived ${sumOf(omitted)}: nothing or too much speaks for it`,
          `    ${placesText(omitted)}`,
        ]),
  ];
  return lines.map((line) => `${escapeText(line)}\n`).join("");
}

/** So many places of a kind are named. */
const most = 8;

function placesText(places: Places): string {
  const sorted = [...places].sort(([, a], [, b]) => b - a);
  const named = sorted
    .slice(0, most)
    .map(([place, number]) => (number === 1 ? place : `${place} (${number})`));
  const rest = sorted.length - named.length;
  return rest === 0 ? named.join(", ") : `${named.join(", ")} and ${count(rest, "more place")}`;
}
