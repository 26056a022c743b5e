import { absent } from "./decode-scalars.ts";
import { readPlace, unsure } from "./decode-place.ts";
import type { DecodeTable } from "./decode-table.ts";
import { type Decoded, decodeValue, explainReading, type Respelling } from "./decode.ts";
import { placeName, shortValue } from "./describe.ts";
import type { BareFinding, Explained, Scene } from "./explain-errors.ts";
import { placeOf } from "./member-table.ts";
import { parsePointer, toPointer } from "./pointer.ts";

/**
 * The errors of a value, told with the decoder's knowledge: what a ProtoJSON reader accepts is only not canonical, and of what it refuses it
 * may know better why. If decoding accepts the whole value, every finding says `not-canonical`.
 */
export function explainNotCanonical(
  explained: readonly Explained[],
  value: unknown,
  table: DecodeTable,
): readonly BareFinding[] {
  const told: BareFinding[] = [];
  for (const { finding, scene } of explained) {
    const place = scene === undefined ? finding : explainPlace(finding, scene, value, table);
    if (place === unsure) {
      return explainByWalk(
        explained.map((each) => each.finding),
        value,
        table,
      );
    }
    told.push(place);
  }
  return told;
}

/** A finding with what its place alone tells. */
function explainPlace(
  finding: BareFinding,
  scene: Scene,
  root: unknown,
  table: DecodeTable,
): BareFinding | typeof unsure {
  const { pointer, code, expected = [] } = finding;
  const { tokens } = scene;
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
  return reading.code === code ? finding : explainReading(scene, reading);
}

/** The same where a finding depends on what stands beside its place. */
export function explainByWalk(
  findings: readonly BareFinding[],
  value: unknown,
  table: DecodeTable,
): BareFinding[] {
  const decoded = decodeValue(value, table);
  const told = new Set<string>();
  return findings
    .flatMap((finding) => explainWalked(finding, decoded, table))
    .filter(({ pointer }) => {
      // A required member under its other name is missing, and not canonical: that is one finding.
      if (told.has(pointer)) return false;
      told.add(pointer);
      return true;
    });
}

function explainWalked(finding: BareFinding, decoded: Decoded, table: DecodeTable): BareFinding[] {
  const { pointer, code } = finding;
  const error = decoded.errors.get(pointer);
  if (error !== undefined) return [error.code === code ? finding : error];
  const respelling = decoded.respelled.get(pointer);
  if (respelling !== undefined) return [notCanonical(pointer, respelling, table)];
  return code === "required" ? explainMissing(finding, decoded, table) : [finding];
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
