import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { bench } from "../paths.ts";
import type { Answer, Job, Order } from "./job.ts";

/** How long a measurement may take. */
export interface Effort {
  /** How often every candidate has its turn. */
  readonly rounds: number;
  /** Milliseconds of a turn. */
  readonly turn: number;
  /** Milliseconds of work before the first turn, so that the compiler has done its own. */
  readonly warmUp: number;
  /** Documents. */
  readonly count: number;
}

/** For each job, what each round took: nanoseconds for a document. */
export type Samples = Readonly<Record<string, readonly number[]>>;

const worker = join(bench, "dist", "measure", "worker.js");

/**
 * Measures jobs side by side: a process each, on the same processor if the system lets it be chosen, one at work at a time, in turns, the order
 * reversed each round.
 */
export async function runRounds(jobs: readonly Job[], effort: Effort): Promise<Samples> {
  const started: Runner[] = [];
  try {
    for (const job of jobs) started.push(await start(job, effort));
    const samples = new Map(jobs.map(({ name }) => [name, [] as number[]]));
    for (let round = 0; round < effort.rounds; round += 1) {
      const order = round % 2 === 0 ? started : [...started].reverse();
      for (const { name, passes, child } of order) {
        const { nanoseconds } = await ask(child, name, { passes });
        samples.get(name)?.push(nanoseconds);
      }
    }
    return Object.fromEntries(samples);
  } finally {
    for (const { child } of started) child.kill();
  }
}

interface Runner {
  readonly name: string;
  readonly child: ChildProcess;
  /** How many passes over the documents fill a turn. */
  readonly passes: number;
}

async function start(job: Job, { turn, warmUp, count }: Effort): Promise<Runner> {
  const [command, ...before] = pinnedNode();
  const child = spawn(command, [...before, worker, JSON.stringify(job)], {
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  await answer(child, job.name);
  const { nanoseconds, positive } = await ask(child, job.name, { warmFor: warmUp });
  if (positive === 0) throw new Error(`${job.name} does nothing with ${job.id}`);
  return {
    name: job.name,
    child,
    passes: Math.max(1, Math.round((turn * 1e6) / (nanoseconds * count))),
  };
}

async function ask(child: ChildProcess, name: string, order: Order): Promise<Answer> {
  child.send(order);
  return (await answer(child, name)) as Answer;
}

async function answer(child: ChildProcess, name: string): Promise<unknown> {
  const stop = new AbortController();
  const { signal } = stop;
  try {
    const [first] = (await Promise.race([
      once(child, "message", { signal }),
      once(child, "exit", { signal }).then(([code]) => {
        throw new Error(`the process of ${name} ended with ${String(code)}`);
      }),
    ])) as [unknown];
    return first;
  } finally {
    stop.abort();
  }
}

let found: NodeCommand | undefined;

/** A program and what it is given first. */
type NodeCommand = readonly [program: string, ...before: string[]];

/** Node as a command, on the last processor alone where the system has a tool for that. */
export function pinnedNode(): NodeCommand {
  found ??= findPinning();
  return found;
}

function findPinning(): NodeCommand {
  const pinned = ["-c", String(availableParallelism() - 1), process.execPath];
  const { status } = spawnSync("taskset", [...pinned, "-e", "0"]);
  return status === 0 ? ["taskset", ...pinned] : [process.execPath];
}
