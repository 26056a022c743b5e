import { parentPort, workerData } from "node:worker_threads";
import type { Block } from "./block.ts";
import { transferOf } from "./memory.ts";
import { processBlock, type ProcessOptions } from "./process-block.ts";
import { createStep, type StepSpec } from "./step.ts";

/** What a worker thread is started with. */
export interface WorkerData {
  readonly spec: StepSpec;
  readonly options: ProcessOptions;
}

const { spec, options }: WorkerData = workerData;
const step = await createStep(spec);
// One block after the other, so that answers come in the order of the questions.
let last: Promise<unknown> = Promise.resolve();
parentPort?.on("message", (block: Block) => {
  last = last.then(async () => {
    const result = await processBlock(block, step, options);
    parentPort?.postMessage(result, transferOf(result.out, result.bytes));
  });
});
// The first answer is to no question: it says that there may be questions.
parentPort?.postMessage(undefined, []);
