import { makeRandom } from "@imagekin/format-kit/mutate";
import { addReached, type Coverage, isNew, type Reached } from "./coverage.ts";
import { mutateBytes } from "./mutate-bytes.ts";
import type { Target } from "./targets.ts";

/** An input on which an oracle speaks, and what it says. */
export interface Find {
  readonly input: Uint8Array;
  readonly problems: readonly string[];
}

/** What came of a run. */
export interface FuzzResult {
  readonly runs: number;
  readonly seeds: number;
  /** Inputs that reached what no other had reached, the seeds counted. */
  readonly kept: number;
  /** Characters of our code that were reached. */
  readonly reached: number;
  /** One for each first line of problems. */
  readonly finds: readonly Find[];
}

/**
 * Changes inputs at random, and keeps those that reach a block of code that none had reached before. Coverage is read for a
 * batch at a time, since reading it is slow; a batch that reached something new is halved until the input that did is alone.
 */
export async function fuzz(
  target: Target,
  coverage: Coverage,
  options: { readonly seconds: number; readonly seed: number; readonly stopAtFind?: boolean },
): Promise<FuzzResult> {
  const random = makeRandom(options.seed);
  const end = Date.now() + options.seconds * 1000;
  const pool = [...target.seeds];
  const reached: Reached = new Map();
  const finds = new Map<string, Find>();
  let runs = 0;

  const runAll = async (inputs: readonly Uint8Array[]): Promise<void> => {
    for (const input of inputs) {
      runs += 1;
      const problems = await problemsOf(target, input);
      const kind = problems[0]?.replaceAll(/[0-9]+/g, "0").slice(0, 80);
      if (kind !== undefined && !finds.has(kind)) finds.set(kind, { input, problems });
    }
  };
  const keepNew = async (inputs: readonly Uint8Array[]): Promise<void> => {
    const found = await coverage.measure(() => runAll(inputs));
    if (!isNew(reached, found)) return;
    const [only] = inputs;
    if (inputs.length === 1 && only !== undefined) {
      count += addReached(reached, found);
      pool.push(only);
      return;
    }
    const middle = Math.ceil(inputs.length / 2);
    await keepNew(inputs.slice(0, middle));
    await keepNew(inputs.slice(middle));
  };

  let count = addReached(reached, await coverage.measure(() => runAll(target.seeds)));
  while (Date.now() < end && (options.stopAtFind !== true || finds.size === 0)) {
    const pick = (): Uint8Array => pool[random(pool.length)] ?? Buffer.of();
    await keepNew(Array.from({ length: 64 }, () => mutateBytes(pick(), pick(), random)));
  }
  return {
    runs,
    seeds: target.seeds.length,
    kept: pool.length,
    reached: count,
    finds: [...finds.values()],
  };
}

/** What the oracles of a target say of an input; whatever is thrown is a problem too, and so is taking more than two seconds. */
export async function problemsOf(target: Target, input: Uint8Array): Promise<readonly string[]> {
  const start = process.cpuUsage();
  try {
    const problems = await target.run(input);
    const { user } = process.cpuUsage(start);
    return user > 2_000_000 ? [...problems, "slow"] : problems;
  } catch (error) {
    return [`threw: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`];
  }
}
