import { Session } from "node:inspector/promises";

/** By script, for each character of its code, 1 if it was reached. */
export type Reached = Map<string, Uint8Array>;

/** Tells which of our own code ran, as V8 counts it. */
export interface Coverage {
  /** Runs something, and gives the code that it reached. */
  readonly measure: (run: () => Promise<void>) => Promise<Reached>;
  readonly close: () => Promise<void>;
}

/** Starts V8's precise block coverage in this process. */
export async function openCoverage(isOurs: (url: string) => boolean): Promise<Coverage> {
  const session = new Session();
  session.connect();
  await session.post("Profiler.enable");
  await session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: true });
  return {
    measure: async (run) => {
      await session.post("Profiler.takePreciseCoverage");
      await run();
      const { result } = await session.post("Profiler.takePreciseCoverage");
      const reached: Reached = new Map();
      for (const { url, functions } of result) {
        if (!isOurs(url)) continue;
        const ranges = functions.flatMap((one) => one.ranges);
        const marks = new Uint8Array(Math.max(...ranges.map(({ endOffset }) => endOffset)));
        // Outer ranges come before those in them, and functions before those in them.
        for (const { startOffset, endOffset, count } of ranges) {
          marks.fill(count > 0 ? 1 : 0, startOffset, endOffset);
        }
        reached.set(url, marks);
      }
      return reached;
    },
    close: async () => {
      await session.post("Profiler.stopPreciseCoverage");
      session.disconnect();
    },
  };
}

/** Adds what was reached to what was before; gives how many characters of code are new. */
export function addReached(all: Reached, more: Reached): number {
  let count = 0;
  for (const [url, marks] of more) {
    const known = all.get(url) ?? new Uint8Array();
    const joined = new Uint8Array(Math.max(known.length, marks.length));
    joined.set(known);
    for (let i = 0; i < marks.length; i += 1) {
      if (marks[i] !== 1 || joined[i] === 1) continue;
      joined[i] = 1;
      count += 1;
    }
    all.set(url, joined);
  }
  return count;
}

/** Whether something reached code that nothing had reached before. */
export function isNew(all: Reached, more: Reached): boolean {
  return [...more].some(([url, marks]) => {
    const known = all.get(url);
    return marks.some((mark, i) => mark === 1 && known?.[i] !== 1);
  });
}
