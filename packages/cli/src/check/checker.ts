import { readRecords } from "../input/read-records.ts";
import type { Io } from "../io.ts";
import type { FileReport } from "../output/output.ts";
import type { SetInput } from "../sets/find-sets.ts";
import { checkFile } from "./check-file.ts";
import type { CheckPlan } from "./check-files.ts";

/** Checks a file, or the set that it leads to, in this thread. */
export type CheckHere = (
  input: SetInput,
  format: string | undefined,
) => AsyncGenerator<FileReport, void, void>;

/** Checks files, some of them ahead of their turn. */
export interface Checker {
  /** So many files may have been begun before the first of them is told of. */
  readonly ahead: number;
  /** Begins with a file, if that can be, and gives its reports when its turn comes. */
  readonly start: (
    input: SetInput,
    format: string | undefined,
  ) => Promise<() => AsyncIterable<FileReport>>;
  readonly close: () => Promise<void>;
}

/** From so many files on, other threads give more than their start costs: where they are asked for, and where processors may share a core. */
const worthThreads = { asked: 500, unasked: 4000 };

/** Checks in this thread, each file in its turn; or, if there are many, in `plan.jobs` threads. */
export async function startChecker(plan: CheckPlan, files: number, io: Io): Promise<Checker> {
  const here: CheckHere = async function* (input, format) {
    if (input.set === undefined) {
      const options = await plan.optionsFor(format);
      yield await checkFile(input, readRecords(input, options.reading, io), options);
      return;
    }
    const { checkSet } = await import("../sets/check-set.ts");
    yield* checkSet(input.set, plan, io);
  };
  const { asked, unasked } = worthThreads;
  if (plan.jobs !== 1 && files >= (plan.jobs === undefined ? unasked : asked)) {
    const { checkInThreads, defaultJobs } = await import("./check-in-threads.ts");
    return checkInThreads(
      plan.jobs ?? defaultJobs(),
      { spec: plan.spec, frames: plan.frames },
      here,
    );
  }
  return {
    ahead: 0,
    start: async (input, format) => () => here(input, format),
    close: async () => {},
  };
}
