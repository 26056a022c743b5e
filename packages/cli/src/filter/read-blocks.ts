import { concatBytes } from "./memory.ts";
import type { Block, Source } from "./block.ts";

/** Where a stream starts, if it is a part of a larger one. */
export interface Start {
  readonly above: number;
  readonly byteOffset: number;
}

const LF = 0x0a;

/**
 * Cuts a stream of chunks into blocks of whole lines. Holds one chunk and the beginning of one line; of a line with more than
 * `maxRecordBytes` no more than these are kept.
 *
 * @param areOwn the memory of a chunk is the reader's to hand on; else it is copied
 */
export async function* readBlocks(
  chunks: AsyncIterable<Uint8Array>,
  source: Source,
  maxRecordBytes: number,
  start: Start,
  areOwn = false,
): AsyncGenerator<Block> {
  let { above, byteOffset } = start;
  const open = openLine(maxRecordBytes);
  for await (const chunk of chunks) {
    let from = 0;
    if (open.isCut()) {
      const end = chunk.indexOf(LF);
      if (end < 0) {
        open.hold(chunk);
        continue;
      }
      const cutLength = open.length() + end;
      yield { source, bytes: open.take(), above, byteOffset, cutLength };
      above += 1;
      byteOffset += cutLength + 1;
      from = end + 1;
    }
    const last = chunk.lastIndexOf(LF);
    if (last >= from) {
      const whole = chunk.subarray(from, last + 1);
      const isAlone = areOwn && last === chunk.length - 1 && open.length() === 0;
      if (!isAlone) open.hold(whole, true);
      const bytes = isAlone ? whole : open.take();
      // Whoever takes the block may hand its memory on.
      const lines = countLines(bytes);
      const { length } = bytes;
      yield { source, bytes, above, byteOffset };
      above += lines;
      byteOffset += length;
      if (isAlone) continue;
      from = last + 1;
    }
    open.hold(chunk.subarray(from));
  }
  if (open.length() === 0) return;
  const cut = open.isCut() ? { cutLength: open.length() } : {};
  yield { source, bytes: open.take(), above, byteOffset, ...cut };
}

/** Number of line ends in a piece of a text. */
export function countLines(bytes: Uint8Array): number {
  let lines = 0;
  for (let at = bytes.indexOf(LF); at >= 0; at = bytes.indexOf(LF, at + 1)) lines += 1;
  return lines;
}

/** A line whose end has not come yet. */
interface OpenLine {
  /** Whether a part of the line was dropped. */
  readonly isCut: () => boolean;
  /** Length of the line so far, with what was dropped. */
  readonly length: () => number;
  /** Adds to the line; drops what is too much, unless it ends here. */
  readonly hold: (part: Uint8Array, ends?: boolean) => void;
  /** Gives what is kept, as one piece of memory of its own, and starts anew. */
  readonly take: () => Uint8Array;
}

function openLine(limit: number): OpenLine {
  let parts: Uint8Array[] = [];
  let kept = 0;
  let length = 0;
  return {
    isCut: () => length > kept,
    length: () => length,
    hold: (part, ends = false) => {
      const held = ends ? part : part.subarray(0, Math.max(0, limit + 1 - kept));
      if (held.length > 0) parts.push(held);
      kept += held.length;
      length += part.length;
    },
    take: () => {
      const all = concatBytes(parts);
      parts = [];
      kept = 0;
      length = 0;
      return all;
    },
  };
}
