import type { Block, BlockResult } from "./block.ts";
import { type Pool, startPool } from "./pool.ts";
import { processBlock, type ProcessOptions } from "./process-block.ts";
import { createStep, type StepSpec } from "./step.ts";

/** Works off blocks, and gives the results in the order of the blocks. */
export interface Runner {
  /** Takes a block; hands on results that are ready, as long as too many are open. */
  readonly take: (block: Block) => Promise<void>;
  /** Hands on all that is open. */
  readonly finish: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Below so many bytes, starting threads costs more than it gives. */
const worthThreads = 32 * 1024 * 1024;

/** Starts with this thread alone, and uses `jobs` others once the input turns out to be large. */
export async function startRunner(
  spec: StepSpec,
  options: ProcessOptions,
  jobs: number,
  handOn: (result: BlockResult) => Promise<void>,
): Promise<Runner> {
  const step = await createStep(spec);
  const open: Promise<BlockResult>[] = [];
  let pool: Pool | undefined;
  let bytes = 0;

  const drain = async (most: number): Promise<void> => {
    while (open.length > most) {
      const first = open.shift();
      if (first !== undefined) await handOn(await first);
    }
  };
  return {
    take: async (block) => {
      bytes += block.bytes.length;
      if (jobs > 1 && bytes > worthThreads) pool ??= startPool(jobs, { spec, options });
      if (pool === undefined) {
        await handOn(await processBlock(block, step, options));
        return;
      }
      const result = pool.run(block);
      // It is awaited in its turn; until then a failure is nobody's.
      result.catch(() => {});
      open.push(result);
      await drain(2 * jobs);
    },
    finish: () => drain(0),
    close: async () => {
      await pool?.close();
    },
  };
}
