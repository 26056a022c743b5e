import { absent } from "./decode-scalars.ts";
import { readPlace, unsure } from "./decode-place.ts";
import type { DecodeTable } from "./decode-table.ts";
import { type Decoded, decodeValue, explainReading, type Respelling } from "./decode.ts";
import { placeName, shortValue } from "./describe.ts";
import type { BareFinding } from "./explain-errors.ts";
import { placeOf } from "./member-table.ts";
import { parsePointer, toPointer, valueAlong } from "./pointer.ts";

/**
 * The errors of a value, told with the decoder's knowledge: what a ProtoJSON reader accepts is only not canonical, and of what it refuses it
 * may know better why. If decoding accepts the whole value, every finding says `not-canonical`.
 */
export function explainNotCanonical(
  findings: readonly BareFinding[],
  value: unknown,
  table: DecodeTable,
): readonly BareFinding[] {
  if (findings.some(({ code }) => code === "wrong-document")) return findings;
  const told: BareFinding[] = [];
  for (const finding of findings) {
    const place = explainPlace(finding, value, table);
    if (place === unsure) return explainByWalk(findings, value, table);
    told.push(place);
  }
  return told;
}

/** A finding with what its place alone tells. */
function explainPlace(
  finding: BareFinding,
  root: unknown,
  table: DecodeTable,
): BareFinding | typeof unsure {
  const { pointer, code, expected = [] } = finding;
  const tokens = parsePointer(pointer);
  const reading = readPlace(root, tokens, table);
  if (reading === unsure) return unsure;
  if (
    code === "required" &&
    expected.some((name) => readPlace(root, [...tokens, name], table) === unsure)
  ) {
    return unsure;
  }
  if (reading === undefined) return finding;
  if ("respelled" in reading) {
    return notCanonical(pointer, { what: reading.respelled, value: reading.value }, table);
  }
  if (reading.code === code) return finding;
  const place = placeOf(table.table, tokens);
  const scene = { pointer, name: placeName(tokens), value: valueAlong(root, tokens), place };
  return explainReading(scene, reading);
}

/** The same where a finding depends on what stands beside its place. */
export function explainByWalk(
  findings: readonly BareFinding[],
  value: unknown,
  table: DecodeTable,
): BareFinding[] {
  const decoded = decodeValue(value, table);
  return findings.flatMap((finding) => {
    const { pointer, code } = finding;
    const error = decoded.errors.get(pointer);
    if (error !== undefined) return [error.code === code ? finding : error];
    const respelling = decoded.respelled.get(pointer);
    if (respelling !== undefined) return [notCanonical(pointer, respelling, table)];
    return code === "required" ? explainMissing(finding, decoded, table) : [finding];
  });
}

/** Of a member that is missing under its name and there under another, only that is said. */
function explainMissing(finding: BareFinding, decoded: Decoded, table: DecodeTable): BareFinding[] {
  const { pointer, expected = [] } = finding;
  const there = expected.flatMap((name) => {
    const written = decoded.inputNames.get(`${pointer}${toPointer([name])}`);
    return written === undefined ? [] : [`${pointer}${toPointer([written])}`];
  });
  if (there.length < expected.length) return [finding];
  return there.flatMap((place) => {
    const error = decoded.errors.get(place);
    const respelling = decoded.respelled.get(place);
    if (error !== undefined) return [error];
    return respelling === undefined ? [] : [notCanonical(place, respelling, table)];
  });
}

function notCanonical(
  pointer: string,
  { what, value }: Respelling,
  { table }: DecodeTable,
): BareFinding {
  const tokens = parsePointer(pointer);
  const shown = placeOf(table, tokens).secret ? undefined : shortValue(value);
  const becomes =
    shown === undefined ? "`decode` gives the canonical form" : `\`decode\` makes it ${shown}`;
  return {
    severity: "error",
    code: "not-canonical",
    pointer,
    message: `${placeName(tokens)} is legal ProtoJSON, but not canonical: ${what}`,
    suggestion: value === absent ? "`decode` drops it" : becomes,
  };
}
