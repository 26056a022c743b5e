/** Which of how many parts of the input is meant, from 1. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

/** A range of bytes; the end is exclusive. */
export interface ByteRange {
  readonly start: number;
  readonly end: number;
}

/**
 * The part of a file that belongs to a shard: the lines whose first byte lies in its share of the bytes. The parts of all shards, one after the
 * other, are the whole file.
 *
 * @param nextLine gives the offset after the first line end at or after an offset; the size of the file if there is none
 */
export function cutRange(
  size: number,
  { index, count }: Shard,
  nextLine: (offset: number) => number,
): ByteRange {
  const cutAt = (share: number): number => {
    const offset = Math.floor((size / count) * share);
    return offset <= 0 ? 0 : share === count ? size : nextLine(offset - 1);
  };
  return { start: cutAt(index - 1), end: cutAt(index) };
}

/** The part of a list that belongs to a shard, in the order of the list. */
export function sliceList<T>(list: readonly T[], { index, count }: Shard): readonly T[] {
  const cutAt = (share: number): number => Math.floor((list.length * share) / count);
  return list.slice(cutAt(index - 1), cutAt(index));
}
