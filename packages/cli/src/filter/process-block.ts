import type { Finding } from "@imagekin/core";
import { escapeText } from "../text/escape.ts";
import type { Block, BlockResult, Source } from "./block.ts";
import { addTo } from "./counts.ts";
import { concatBytes } from "./memory.ts";
import type { Outcome, RecordLine, Step } from "./step.ts";

/** How a block is worked off. */
export interface ProcessOptions {
  readonly maxRecordBytes: number;
  /** Bad records go to the dead letters alone, and not to stdout. */
  readonly deadLetters: boolean;
}

const LF = 0x0a;
const CR = 0x0d;
const lineEnd = new Uint8Array([LF]);

/** Takes every record of a block through a step. One line comes out for each; blank lines are passed over. */
export async function processBlock(
  block: Block,
  step: Step,
  { maxRecordBytes, deadLetters }: ProcessOptions,
): Promise<BlockResult> {
  const { source, cutLength } = block;
  const bytes = Buffer.from(block.bytes.buffer, block.bytes.byteOffset, block.bytes.length);
  const out = gather(bytes);
  const codes: Record<string, number> = {};
  const lost: Record<string, number> = {};
  let dead = "";
  let records = 0;
  let invalid = 0;
  let record = block.above;
  let next = 0;
  for (let at = 0; at < bytes.length; at = next) {
    const found = cutLength === undefined ? bytes.indexOf(LF, at) : -1;
    const end = found < 0 ? bytes.length : found;
    next = end + 1;
    record += 1;
    const start = at + (record === 1 && block.byteOffset === 0 ? markLength(bytes) : 0);
    const length = cutLength ?? end - start;
    const isTooLong = length > maxRecordBytes;
    const stop = !isTooLong && end > start && bytes[end - 1] === CR ? end - 1 : end;
    if (isBlank(bytes, start, stop)) continue;
    const line: RecordLine = {
      bytes: bytes.subarray(start, stop),
      record,
      byteOffset: block.byteOffset + start,
      isTooLong,
    };
    const given = step(line, source);
    const outcome = given instanceof Promise ? await given : given;
    records += 1;
    if (outcome.ok) {
      if (outcome.bytes === undefined) out.own(start, stop);
      else out.other(outcome.bytes);
      if (outcome.lost !== undefined) addTo(lost, outcome.lost);
      continue;
    }
    invalid += 1;
    for (const { code } of outcome.findings) codes[code] = (codes[code] ?? 0) + 1;
    if (deadLetters) dead += badLine(line, source, outcome, length, true);
    else out.other(Buffer.from(badLine(line, source, outcome, length, false).trimEnd()));
  }
  const size = (cutLength ?? bytes.length) + (cutLength === undefined ? 0 : 1);
  return { bytes, out: out.take(), dead, counts: { records, invalid, bytes: size, codes, lost } };
}

/** Gathers lines. Runs of lines that are taken over as they are cost one copy, and none if there is nothing else. */
function gather(bytes: Uint8Array): {
  own: (start: number, end: number) => void;
  other: (line: Uint8Array) => void;
  take: () => Uint8Array;
} {
  const parts: Uint8Array[] = [];
  let from = 0;
  let to = 0;
  const flush = (): void => {
    if (to > from) parts.push(bytes.subarray(from, to));
    from = to;
  };
  return {
    own: (start, end) => {
      if (start !== to) {
        flush();
        from = start;
      }
      to = end;
      if (bytes[end] === LF) {
        to += 1;
        return;
      }
      flush();
      parts.push(lineEnd);
    },
    other: (line) => {
      flush();
      parts.push(line, lineEnd);
    },
    take: () => {
      flush();
      const [only, ...others] = parts;
      return only !== undefined && others.length === 0 ? only : concatBytes(parts);
    },
  };
}

/** The line for a bad record. What all its findings share stands in front of them. */
function badLine(
  { bytes, record, byteOffset, isTooLong }: RecordLine,
  { file }: Source,
  { findings }: Outcome & { ok: false },
  length: number,
  withText: boolean,
): string {
  const text = !withText ? {} : isTooLong ? { length } : original(bytes);
  const line = {
    ok: false,
    ...(file !== undefined && { file }),
    record,
    byteOffset,
    findings: findings.map((finding) => shorten(finding, byteOffset)),
    ...text,
  };
  return `${escapeText(JSON.stringify(line))}\n`;
}

function shorten(finding: Finding, byteOffset: number): Partial<Finding> {
  const { file: _file, record: _record, byteOffset: at, ...rest } = finding;
  return at === undefined || at === byteOffset ? rest : { ...rest, byteOffset: at };
}

/** The bytes of a record: as a text if they are one, else in base64. */
function original(bytes: Uint8Array): { readonly text: string } | { readonly base64: string } {
  try {
    return { text: new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    return { base64: Buffer.from(bytes).toString("base64") };
  }
}

function markLength(bytes: Uint8Array): number {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
}

function isBlank(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) {
    const byte = bytes[at];
    if (byte !== 0x20 && byte !== 0x09 && byte !== CR) return false;
  }
  return true;
}
