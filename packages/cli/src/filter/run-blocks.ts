import type { Block, BlockResult } from "./block.ts";
import { type Pool, startPool } from "../threads/pool.ts";
import { transferOf } from "./memory.ts";
import { processBlock, type ProcessOptions } from "./process-block.ts";
import { createStep, type StepSpec } from "./step.ts";
import type { WorkerData } from "./worker.ts";

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

/** So many blocks keep a thread busy until the next one comes. */
const enough = 2;

/**
 * Works with `jobs` threads, of which this one is the first: it takes a block itself when the others have enough to do. The others are started
 * if the input is large.
 *
 * @param expected size of the input as far as it is known; an input that turns out to be larger is large too
 */
export async function startRunner(
  spec: StepSpec,
  options: ProcessOptions,
  jobs: number,
  expected: number,
  handOn: (result: BlockResult) => Promise<void>,
): Promise<Runner> {
  const open: Promise<BlockResult>[] = [];
  let bytes = 0;
  let pool: Pool<Block, BlockResult> | undefined;

  const startIfLarge = (): void => {
    if (jobs === 1 || Math.max(bytes, expected) <= worthThreads) return;
    pool ??= startPool<Block, BlockResult>({
      file: new URL("./worker.js", import.meta.url),
      threads: jobs - 1,
      workerData: { spec, options } satisfies WorkerData,
      enough,
      transferOf: (block) => transferOf(block.bytes),
    });
  };
  const drain = async (most: number): Promise<void> => {
    while (open.length > most) {
      const first = open.shift();
      if (first !== undefined) await handOn(await first);
    }
  };
  startIfLarge();
  const step = await createStep(spec);
  return {
    take: async (block) => {
      bytes += block.bytes.length;
      startIfLarge();
      const result = pool?.run(block);
      if (result === undefined) {
        open.push(Promise.resolve(await processBlock(block, step, options)));
        await pool?.letIn();
      } else {
        // It is awaited in its turn; until then a failure is nobody's.
        result.catch(() => {});
        open.push(result);
      }
      await drain(pool === undefined ? 0 : 3 * jobs);
    },
    finish: () => drain(0),
    close: async () => {
      await pool?.close();
    },
  };
}
