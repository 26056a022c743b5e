/** Several pieces as one, in memory of its own, so that it can be handed to another thread. */
export function concatBytes(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let end = 0;
  for (const part of parts) {
    all.set(part, end);
    end += part.length;
  }
  return all;
}

/** What is handed over instead of being copied, for `postMessage`: memory that two threads held would count twice. */
export function transferOf(...pieces: readonly Uint8Array[]): ArrayBuffer[] {
  const buffers = pieces.flatMap(({ buffer }) => (buffer instanceof ArrayBuffer ? [buffer] : []));
  return [...new Set(buffers)];
}

/** Pieces of memory of one size that are used again and again: fresh memory costs nearly as much time as filling it. */
export interface Stock {
  /** Gives a piece; what it holds is left from its last use. */
  readonly take: () => Buffer;
  /** Takes back the piece that these bytes lie in, if it is one of this size and was not handed to a thread. */
  readonly giveBack: (bytes: Uint8Array) => void;
}

/** Makes an empty stock. */
export function createStock(size: number): Stock {
  const spare: ArrayBuffer[] = [];
  return {
    take: () => Buffer.from(spare.pop() ?? new ArrayBuffer(size)),
    giveBack: ({ buffer }) => {
      if (buffer instanceof ArrayBuffer && buffer.byteLength === size) spare.push(buffer);
    },
  };
}
