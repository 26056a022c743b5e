import { stat } from "node:fs/promises";
import type { InputFile } from "./expand.ts";

/** Sizes of files in bytes. What has no size, or none that is known, counts 0. */
export interface Sizes {
  readonly total: number;
  readonly of: (file: InputFile) => number;
}

/** Measures files, for a progress bar. */
export async function measureInputs(files: readonly InputFile[]): Promise<Sizes> {
  const sizes = new Map<InputFile, number>();
  let total = 0;
  for (const file of files) {
    const size = file.absolute === undefined ? 0 : await sizeOf(file.absolute);
    sizes.set(file, size);
    total += size;
  }
  return { total, of: (file) => sizes.get(file) ?? 0 };
}

async function sizeOf(absolute: string): Promise<number> {
  try {
    return (await stat(absolute)).size;
  } catch {
    return 0;
  }
}
