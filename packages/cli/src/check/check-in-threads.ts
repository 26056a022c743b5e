import { availableParallelism } from "node:os";
import { ImagekinError } from "@imagekin/core";
import type { FileReport } from "../output/output.ts";
import { startPool } from "../threads/pool.ts";
import type { Checker, CheckHere } from "./checker.ts";
import { unpackReport } from "./portable.ts";
import type { CheckAnswer, CheckTask, WorkerData } from "./worker.ts";

/** So many files a thread may have before it, since they may be small. */
const enough = 16;

/** As many threads as there are processors, but no more than a few: each takes some 30 MB. */
export function defaultJobs(): number {
  return Math.min(availableParallelism(), 4);
}

/** Checks files in `jobs` threads, of which this one is the first: it checks a file itself when the others have enough to do. */
export function checkInThreads(jobs: number, data: WorkerData, here: CheckHere): Checker {
  const pool = startPool<CheckTask, CheckAnswer>({
    file: new URL("./worker.js", import.meta.url),
    threads: jobs - 1,
    workerData: data,
    enough,
  });
  return {
    ahead: 2 * enough * jobs,
    start: async (input, format) => {
      const { absolute, named, path } = input;
      // Stdin cannot be read by another thread, and a set is many files.
      if (absolute === undefined || input.set !== undefined) return () => here(input, format);
      const answer = pool.run({ input: { absolute, named, path }, format });
      const reports = answer === undefined ? collect(here(input, format)) : answer.then(toReports);
      // A failure is told in its turn; until then it is nobody's.
      reports.catch(() => {});
      if (answer === undefined) {
        await reports.catch(() => {});
        await pool.letIn();
      }
      return async function* () {
        yield* await reports;
      };
    },
    close: pool.close,
  };
}

function toReports(answer: CheckAnswer): FileReport[] {
  if (answer.ok) return [unpackReport(answer.report)];
  const { code, message } = answer;
  throw code === undefined ? new Error(message) : new ImagekinError(code, message);
}

async function collect(reports: AsyncIterable<FileReport>): Promise<FileReport[]> {
  const list: FileReport[] = [];
  for await (const report of reports) list.push(report);
  return list;
}
