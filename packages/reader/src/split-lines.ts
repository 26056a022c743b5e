/** One line of a stream of records (NDJSON). */
export interface Line {
  /** 1-based number of the line. Blank lines count, so that it is also the line number in an editor. */
  readonly record: number;
  /** 0-based offset of the first byte in the stream. */
  readonly byteOffset: number;
  /** The line without its end; of a line that is too long, its beginning. May be a view of a chunk: copy it to keep it. */
  readonly bytes: Uint8Array;
  /** It holds nothing but white space. */
  readonly isBlank: boolean;
  /** It has more bytes than the limit, and the rest was dropped. */
  readonly isTooLong: boolean;
}

/** How lines are split. */
export interface LineOptions {
  /** Most bytes before the line feed that are kept; 16 MiB if not given. */
  readonly maxRecordBytes?: number;
}

/** Splits a stream of byte chunks into lines. Holds at most one line and one chunk. */
export interface LineSplitter {
  /** The lines that end in this chunk. */
  readonly push: (chunk: Uint8Array) => Line[];
  /** The last line, if the stream does not end with a line feed. */
  readonly end: () => Line[];
}

/** Makes a splitter for one stream. Lines end with LF or CRLF. A byte order mark is dropped at the start of the stream only. */
export function createLineSplitter(options: LineOptions = {}): LineSplitter {
  const { maxRecordBytes = 16 * 1024 * 1024 } = options;
  let record = 0;
  let byteOffset = 0;
  let parts: Uint8Array[] = [];
  let kept = 0;
  let length = 0;

  const hold = (part: Uint8Array): void => {
    const held = part.subarray(0, maxRecordBytes - kept);
    if (held.length > 0) parts.push(held);
    kept += held.length;
    length += part.length;
  };
  const finish = (): Line => {
    const all = concat(parts, kept);
    const isTooLong = length > maxRecordBytes;
    const start = record === 0 && startsWithMark(all) ? 3 : 0;
    const bytes = all.subarray(start, !isTooLong && all.at(-1) === CR ? -1 : undefined);
    record += 1;
    parts = [];
    kept = 0;
    return {
      record,
      byteOffset: byteOffset + start,
      bytes,
      isBlank: bytes.every(isBlankByte),
      isTooLong,
    };
  };

  return {
    push: (chunk) => {
      const lines: Line[] = [];
      let start = 0;
      for (let end = chunk.indexOf(LF); end >= 0; end = chunk.indexOf(LF, start)) {
        hold(chunk.subarray(start, end));
        lines.push(finish());
        byteOffset += length + 1;
        length = 0;
        start = end + 1;
      }
      // The caller may use the chunk's memory again before the line ends.
      hold(chunk.slice(start));
      return lines;
    },
    end: () => (length === 0 ? [] : [finish()]),
  };
}

const LF = 0x0a;
const CR = 0x0d;

function concat(parts: readonly Uint8Array[], length: number): Uint8Array {
  const [first, ...rest] = parts;
  if (first !== undefined && rest.length === 0) return first;
  const all = new Uint8Array(length);
  let end = 0;
  for (const part of parts) {
    all.set(part, end);
    end += part.length;
  }
  return all;
}

function startsWithMark(bytes: Uint8Array): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}

/** A space, a tab or a carriage return. */
function isBlankByte(byte: number): boolean {
  return byte === 0x20 || byte === 0x09 || byte === CR;
}
