import type { Block } from "./block.ts";

/** A block for each line of a block. */
export function* splitBlock(block: Block): Generator<Block> {
  if (block.cutLength !== undefined) {
    yield block;
    return;
  }
  const { source, bytes } = block;
  let { above } = block;
  for (let at = 0; at < bytes.length; above += 1) {
    const found = bytes.indexOf(0x0a, at);
    const end = found < 0 ? bytes.length : found + 1;
    yield { source, bytes: bytes.subarray(at, end), above, byteOffset: block.byteOffset + at };
    at = end;
  }
}
