import { spawnSync } from "node:child_process";
import type { Samples } from "./rounds.ts";
import { pinnedNode } from "./rounds.ts";

/** A whole process to measure. */
export interface Command {
  readonly name: string;
  /** What Node is given. */
  readonly args: readonly string[];
}

/** Milliseconds from the start of each process to its end, in interleaved rounds, the order reversed each round. */
export function timeCommands(commands: readonly Command[], rounds: number): Samples {
  const samples = new Map(commands.map(({ name }) => [name, [] as number[]]));
  // The first round only warms the caches of the system.
  for (let round = -1; round < rounds; round += 1) {
    for (const command of round % 2 === 0 ? commands : [...commands].reverse()) {
      const taken = time(command);
      if (round >= 0) samples.get(command.name)?.push(taken);
    }
  }
  return Object.fromEntries(samples);
}

function time({ name, args }: Command): number {
  const [command, ...before] = pinnedNode();
  const start = process.hrtime.bigint();
  const { status, stderr } = spawnSync(command, [...before, ...args], { encoding: "utf8" });
  const taken = Number(process.hrtime.bigint() - start) / 1e6;
  if (status !== 0) throw new Error(`${name} ended with ${String(status)}: ${stderr}`);
  return taken;
}
