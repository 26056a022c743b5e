import { Worker } from "node:worker_threads";
import type { Block, BlockResult } from "./block.ts";
import { transferOf } from "./memory.ts";
import type { WorkerData } from "./worker.ts";

/** Threads that work off blocks. */
export interface Pool {
  /** Hands a block to the thread that has least to do; undefined if all have enough to do, or are not ready yet. */
  readonly run: (block: Block) => Promise<BlockResult> | undefined;
  readonly close: () => Promise<void>;
}

/** So many blocks keep a thread busy until the next one comes. */
const enough = 2;

interface Waiting {
  readonly resolve: (result: BlockResult) => void;
  readonly reject: (error: unknown) => void;
}

interface Thread {
  readonly worker: Worker;
  readonly waiting: Waiting[];
  isReady: boolean;
}

/** Starts threads. */
export function startPool(threads: number, data: WorkerData): Pool {
  const crew = Array.from({ length: threads }, () => startThread(data));
  return {
    run: (block) => {
      const idle = crew.filter(({ isReady, waiting }) => isReady && waiting.length < enough);
      const [first, ...others] = idle;
      if (first === undefined) return undefined;
      const idlest = others.reduce((a, b) => (b.waiting.length < a.waiting.length ? b : a), first);
      return new Promise((resolve, reject) => {
        idlest.waiting.push({ resolve, reject });
        idlest.worker.postMessage(block, transferOf(block.bytes));
      });
    },
    close: async () => {
      await Promise.all(crew.map(({ worker }) => worker.terminate()));
    },
  };
}

function startThread(workerData: WorkerData): Thread {
  const worker = new Worker(new URL("./worker.js", import.meta.url), { workerData });
  const thread: Thread = { worker, waiting: [], isReady: false };
  worker.on("message", (result: BlockResult | undefined) => {
    if (result === undefined) thread.isReady = true;
    else thread.waiting.shift()?.resolve(result);
  });
  worker.on("error", (error) => {
    thread.isReady = false;
    for (const { reject } of thread.waiting.splice(0)) reject(error);
  });
  return thread;
}
