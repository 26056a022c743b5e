import { ImagekinError, type ErrorCode } from "@imagekin/core";
import { parentPort, workerData } from "node:worker_threads";
import type { InputFile } from "../input/expand.ts";
import { readRecords } from "../input/read-records.ts";
import { checkFile } from "./check-file.ts";
import { packReport, type PortableReport } from "./portable.ts";
import { type CheckSpec, createOptions } from "./spec.ts";

/** What a thread that checks files is started with. */
export interface WorkerData {
  readonly spec: CheckSpec;
  /** Whether findings are shown with the lines around them. */
  readonly frames: boolean;
}

/** One file to check, and what it should be. Stdin belongs to the main thread. */
export interface CheckTask {
  readonly input: InputFile & { readonly absolute: string };
  readonly format: string | undefined;
}

/** What was found, or why the file could not be checked; a failure without a code is a bug. */
export type CheckAnswer =
  | { readonly ok: true; readonly report: PortableReport }
  | { readonly ok: false; readonly code: ErrorCode | undefined; readonly message: string };

const { spec, frames }: WorkerData = workerData;
const optionsFor = createOptions(spec);
const io = { stdin: nothing() };

async function* nothing(): AsyncGenerator<Uint8Array> {}

async function answer({ input, format }: CheckTask): Promise<CheckAnswer> {
  try {
    const options = await optionsFor(format);
    const report = await checkFile(input, readRecords(input, options.reading, io), options);
    return { ok: true, report: packReport(report, frames) };
  } catch (error) {
    const code = error instanceof ImagekinError ? error.code : undefined;
    return { ok: false, code, message: error instanceof Error ? error.message : String(error) };
  }
}

// One file after the other, so that answers come in the order of the questions.
let last: Promise<unknown> = Promise.resolve();
parentPort?.on("message", (task: CheckTask) => {
  last = last.then(async () => parentPort?.postMessage(await answer(task), []));
});
// The first answer is to no question: it says that there may be questions.
parentPort?.postMessage(undefined, []);
