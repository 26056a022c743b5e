import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import { setImmediate } from "node:timers/promises";
import { cutRange, type Shard } from "./cut-range.ts";
import type { Stock } from "./memory.ts";
import { countLines, type Start } from "./read-blocks.ts";

/** Size of the pieces in which files are read, and so of nearly all blocks. */
export const blockSize: number = 1024 * 1024;

const LF = 0x0a;

/** A part of a regular file. */
export interface FilePart {
  readonly start: Start;
  readonly chunks: AsyncIterable<Uint8Array>;
  /** Each chunk has memory that nobody else uses. */
  readonly areOwn: boolean;
}

/**
 * Opens a file, or the part of it that belongs to a shard. It is read in large pieces without the detour over the thread pool, which is
 * several times as fast as a stream; they end with a line end where there is one, so that they need not be joined.
 */
export function openFilePart(absolute: string, shard: Shard | undefined, stock: Stock): FilePart {
  const file = openSync(absolute, "r");
  try {
    const { size } = fstatSync(file);
    const all = { start: 0, end: Number.POSITIVE_INFINITY };
    const range =
      shard === undefined ? all : cutRange(size, shard, (from) => findNextLine(file, from, size));
    const start = { above: countLinesBefore(file, range.start), byteOffset: range.start };
    return { start, chunks: readRange(file, range.start, range.end, stock), areOwn: true };
  } catch (error) {
    closeSync(file);
    throw error;
  }
}

async function* readRange(
  file: number,
  start: number,
  end: number,
  stock: Stock,
): AsyncGenerator<Uint8Array> {
  try {
    for (let at = start; at < end;) {
      const piece = stock.take();
      const read = readSync(file, piece, 0, Math.min(piece.length, end - at), at);
      if (read === 0) return;
      const lastEnd = piece.lastIndexOf(LF, read - 1);
      const length = lastEnd < 0 ? read : lastEnd + 1;
      at += length;
      yield piece.subarray(0, length);
      // Reading never waits, so nothing else would come to its turn.
      await setImmediate();
    }
  } finally {
    closeSync(file);
  }
}

function readPiece(file: number, start: number, end: number): Uint8Array {
  const chunk = Buffer.allocUnsafeSlow(Math.min(blockSize, Math.max(0, end - start)));
  return chunk.subarray(0, readSync(file, chunk, 0, chunk.length, start));
}

function findNextLine(file: number, from: number, size: number): number {
  for (let at = from; at < size;) {
    const piece = readPiece(file, at, Math.min(size, at + 65_536));
    if (piece.length === 0) break;
    const found = piece.indexOf(LF);
    if (found >= 0) return at + found + 1;
    at += piece.length;
  }
  return size;
}

/** Records are numbered from the start of the file, so what comes before a part is counted. */
function countLinesBefore(file: number, end: number): number {
  let lines = 0;
  for (let at = 0; at < end;) {
    const piece = readPiece(file, at, end);
    if (piece.length === 0) break;
    lines += countLines(piece);
    at += piece.length;
  }
  return lines;
}
