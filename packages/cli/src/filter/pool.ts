import { Worker } from "node:worker_threads";
import type { Block, BlockResult } from "./block.ts";
import { transferOf } from "./memory.ts";
import type { WorkerData } from "./worker.ts";

/** Threads that work off blocks. */
export interface Pool {
  readonly run: (block: Block) => Promise<BlockResult>;
  readonly close: () => Promise<void>;
}

interface Waiting {
  readonly resolve: (result: BlockResult) => void;
  readonly reject: (error: unknown) => void;
}

/** Starts threads. A block goes to the one that has least to do. */
export function startPool(threads: number, data: WorkerData): Pool {
  const crew = Array.from({ length: threads }, () => startThread(data));
  return {
    run: (block) => {
      const idlest = crew.reduce((a, b) => (b.waiting.length < a.waiting.length ? b : a));
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

function startThread(workerData: WorkerData): {
  readonly worker: Worker;
  readonly waiting: Waiting[];
} {
  const worker = new Worker(new URL("./worker.js", import.meta.url), { workerData });
  const waiting: Waiting[] = [];
  worker.on("message", (result: BlockResult) => waiting.shift()?.resolve(result));
  worker.on("error", (error) => {
    for (const { reject } of waiting.splice(0)) reject(error);
  });
  return { worker, waiting };
}
