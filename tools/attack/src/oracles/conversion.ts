import { type Conversion, fromCommon, type Ref, type Report, toCommon } from "@imagekin/convert";
import { isSameJson, leafPlaces } from "./json.ts";

/** What of a common image is no part of the image: its envelope. */
const envelope = /^\/(?:modelVersion|kind|source|residue)(?:\/|$)/;

const everything = (): boolean => true;
const ofImage = (pointer: string): boolean => !envelope.test(pointer);

/** What is untrue in a report: leaves of the source without or with two fates, leaves of the target without an origin. */
export function conversionProblems(
  report: Report,
  source: unknown,
  target: unknown,
  counted: { readonly source?: "image"; readonly target?: "image" } = {},
): string[] {
  const isSource = counted.source === "image" ? ofImage : everything;
  const isTarget = counted.target === "image" ? ofImage : everything;
  const fates = new Map<string, number>();
  for (const { from } of [...report.carried, ...report.lost]) {
    if (isSource(from)) fates.set(from, (fates.get(from) ?? 0) + 1);
  }
  const leaves = new Set(leafPlaces(source).filter(isSource));
  const origins = new Set([
    ...[...report.carried, ...report.lost].flatMap(({ to = [] }) => to),
    ...report.synthesized.map(({ to }) => to),
  ]);
  return [
    ...[...leaves].filter((leaf) => !fates.has(leaf)).map((leaf) => `lost in silence: ${leaf}`),
    ...[...fates.keys()].filter((leaf) => !leaves.has(leaf)).map((leaf) => `no leaf: ${leaf}`),
    ...[...fates].filter(([, count]) => count > 1).map(([leaf]) => `two fates: ${leaf}`),
    ...leafPlaces(target)
      .filter((leaf) => isTarget(leaf) && !origins.has(leaf))
      .map((leaf) => `made up in silence: ${leaf}`),
  ];
}

/** What goes wrong with a valid document on its way to the common image, through JSON text, and back. */
export function wayBackProblems(ref: Ref, document: unknown): string[] {
  const there: Conversion<unknown> = toCommon(ref, document);
  if (!there.ok) return [`refused: ${JSON.stringify(there.errors)}`];
  const back: Conversion<unknown> = fromCommon(ref, JSON.parse(JSON.stringify(there.value)));
  if (!back.ok) return [`no way back: ${JSON.stringify(back.errors)}`];
  return [
    ...conversionProblems(there.report, document, there.value, { target: "image" }),
    ...conversionProblems(back.report, there.value, back.value, { source: "image" }),
    ...(there.report.recoverable ? [] : ["not all that is lost is kept"]),
    ...back.report.lost.map(({ from }) => `lost on the way back: ${from}`),
    ...(isSameJson(back.value, document) ? [] : ["what came back is another document"]),
  ];
}
