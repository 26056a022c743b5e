/** A place where bytes stop being UTF-8. */
export interface IllFormed {
  /** Offset of the first byte of the ill-formed sequence. */
  readonly offset: number;
  readonly why: string;
}

/** Finds the first ill-formed sequence (RFC 3629), or undefined if the bytes are UTF-8. */
export function findIllFormed(bytes: Uint8Array): IllFormed | undefined {
  let offset = 0;
  while (offset < bytes.length) {
    const first = byteAt(bytes, offset);
    if (first < 0x80) {
      offset += 1;
      continue;
    }
    const length = sequenceLength(first);
    const why =
      length === 0
        ? explainFirst(first)
        : explainRest(bytes.subarray(offset, offset + length), length);
    if (why !== undefined) return { offset, why };
    offset += length;
  }
  return undefined;
}

/** Bytes of the sequence that `first` begins; 0 if none begins with it. */
function sequenceLength(first: number): number {
  if (first < 0xc2 || first > 0xf4) return 0;
  if (first < 0xe0) return 2;
  return first < 0xf0 ? 3 : 4;
}

function explainFirst(first: number): string {
  if (first < 0xc0) return "it continues a character that never began";
  return first < 0xc2
    ? "the character is longer than needed (overlong)"
    : "no character begins with it";
}

function explainRest(sequence: Uint8Array, length: number): string | undefined {
  const first = byteAt(sequence, 0);
  const second = byteAt(sequence, 1);
  for (let i = 1; i < length; i += 1) {
    if (i >= sequence.length) return "the text ends within the character";
    if ((byteAt(sequence, i) & 0xc0) !== 0x80) return "the character is broken off";
  }
  if ((first === 0xe0 && second < 0xa0) || (first === 0xf0 && second < 0x90)) {
    return "the character is longer than needed (overlong)";
  }
  if (first === 0xed && second > 0x9f) return "it encodes half of a surrogate pair";
  if (first === 0xf4 && second > 0x8f) return "the character lies beyond U+10FFFF";
  return undefined;
}

function byteAt(bytes: Uint8Array, offset: number): number {
  return bytes[offset] ?? 0;
}
